"""Whatever happens to a file's bytes, there is a scenario or there are diagnostics with a place."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from simulator.content.library import library
from tests.content.support import MINIMAL, read

library().reference()  # once, before any example is timed
DATA = MINIMAL.encode()
LINES = MINIMAL.split("\n")
at = st.integers(0, len(DATA))
row = st.integers(0, len(LINES) - 1)


def check(data: bytes) -> None:
    scenario, problems = read(data)
    assert (scenario is None) == bool(problems)
    for problem in problems:
        assert problem.line >= 1
        assert problem.column >= 1
        assert problem.line <= data.count(b"\n") + data.count(b"\r") + 1
        assert str(problem).startswith("minimal.yaml:")


@given(at, at)
def test_a_piece_is_dropped(start: int, end: int) -> None:
    check(DATA[:start] + DATA[end:])


@given(at, at, at)
def test_a_piece_is_put_elsewhere(start: int, end: int, to: int) -> None:
    check(DATA[:to] + DATA[start:end] + DATA[to:])


@given(at, st.binary(max_size=8))
@example(0, b"\x00")
@example(200, b"\xff")
def test_bytes_are_put_in(to: int, piece: bytes) -> None:
    check(DATA[:to] + piece + DATA[to:])


@given(
    at,
    st.sampled_from(["{", "}", "[", "]", ": ", "- ", "|", "&a ", "*a", "!t ", "? ", "#", "'", '"', "~", "\t", "{x}"]),
)
def test_marks_of_yaml_are_put_in(to: int, piece: str) -> None:
    check(DATA[:to] + piece.encode() + DATA[to:])


@given(st.lists(st.tuples(row, row), min_size=1, max_size=4))
@settings(max_examples=300)
def test_lines_change_places(pairs: list[tuple[int, int]]) -> None:
    lines = list(LINES)
    for one, other in pairs:
        lines[one], lines[other] = lines[other], lines[one]
    check("\n".join(lines).encode())


@given(st.lists(row, min_size=1, max_size=4), st.booleans())
@settings(max_examples=300)
def test_lines_are_dropped_or_doubled(rows: list[int], doubled: bool) -> None:
    lines = list(LINES)
    for index in sorted(set(rows), reverse=True):
        lines[index : index + 1] = [lines[index]] * 2 if doubled else []
    check("\n".join(lines).encode())


@given(row, st.sampled_from(["null", "7", "[]", "{}", "[a, {b: c}]", "true", '""', "no", "1.5", "x"]))
@settings(max_examples=500)
def test_a_value_becomes_another(index: int, value: str) -> None:
    lines = list(LINES)
    key, colon, _ = lines[index].partition(": ")
    lines[index] = f"{key}{colon}{value}"
    check("\n".join(lines).encode())


@given(st.binary(max_size=200))
def test_any_bytes(data: bytes) -> None:
    check(data)
