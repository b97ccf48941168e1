"""Files made to harm: always a finding with a line, or a scenario; never a crash, a hang or another file."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from copy import deepcopy

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from simulator.content.library import library
from tests.content.support import MINIMAL, changed, read

DATA = MINIMAL.encode()
LONGEST = 30.0
# What reading could do that would be visible from outside: files, sockets, programs, code.
_HARM = (
    "open",
    "socket",
    "subprocess",
    "os.",
    "exec",
    "compile",
    "import",
    "urllib",
    "shutil",
    "pty",
    "ctypes",
    "pickle",
)
_seen: list[str] | None = None


def _hook(event: str, arguments: tuple[object, ...]) -> None:
    if _seen is not None and event.startswith(_HARM):
        _seen.append(f"{event} {arguments[:1]}")


sys.addaudithook(_hook)  # for good: a hook cannot be taken away, only told to sleep


@contextmanager
def nothing_is_touched() -> Iterator[None]:
    """Inside, reading opens no file, starts nothing and imports nothing."""
    global _seen  # noqa: PLW0603
    _seen = []
    try:
        yield
        found = _seen
    finally:
        _seen = None
    assert found == []


@pytest.fixture(autouse=True, scope="module")
def _warm() -> None:
    """All that reading ever imports or loads is there before anybody watches."""
    library().check(DATA, "minimal.yaml")
    read(DATA)
    library().check(b"kind: scenario\nformat: 1\nid: x\nsumary: no\n", "minimal.yaml")
    cycle = changed(('then: [{when: "not ana-was-left", to: umbrella}, umbrella]', "then: story"))
    library().check(cycle.encode(), "minimal.yaml")


def found_in(data: bytes, max_size: int = 100_000_000) -> list[str]:
    """The codes, after all that must hold for any bytes."""
    begun = time.perf_counter()
    with nothing_is_touched():
        problems = library().check(data, "minimal.yaml", max_size)
    assert time.perf_counter() - begun < LONGEST
    lines = data.count(b"\n") + data.count(b"\r") + 1
    for problem in problems:
        assert 1 <= problem.line <= lines
        assert problem.column >= 1
        assert len(problem.message) < 2_000
    return [d.code for d in problems]


def test_the_watch_would_notice() -> None:
    with pytest.raises(AssertionError), nothing_is_touched():
        open(__file__).close()  # noqa: PTH123


# --- whole files that are bombs


def alias_bomb() -> str:
    lines = ['a0: &a0 ["lol", "lol", "lol", "lol", "lol", "lol", "lol", "lol", "lol"]']
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 12)]
    return "\n".join(lines)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (alias_bomb(), "BAL108"),
        ("a: &a [*a]\n", "BAL108"),
        ("a: &a {b: *a}\n", "BAL108"),
        ("<<: &x {<<: *x}\n", "BAL108"),
        ("[" * 50_000_000, "BAL107"),
        ("{" * 50_000_000, "BAL107"),
        ("[{" * 25_000_000, "BAL107"),
        ("]" * 50_000_000, "BAL106"),
        ("- " * 1_000_000, "BAL107"),
        ("? " * 1_000_000, "BAL107"),
        ("a: " + "'" * 10_000_001, "BAL106"),
        ('a: "' + "\\" * 10_000_001, "BAL106"),
        ("a: |" + "9" * 1_000_000, "BAL106"),
        ("%YAML 1.1\n---\na: b\n", "BAL201"),
        ("%TAG ! tag:evil,2000:\n---\na: !x b\n", "BAL110"),
        ("\n".join(f"{' ' * n}a{n}:" for n in range(200)), "BAL107"),
    ],
    ids=lambda v: v if len(v) == 6 else v[:12],
)  # fmt: skip
def test_bombs(text: str, code: str) -> None:
    assert code in found_in(text.encode())


def test_a_size_is_refused_before_anything_is_read() -> None:
    begun = time.perf_counter()
    assert found_in(b"[" * 50_000_000, 4_000_000) == ["BAL101"]
    assert time.perf_counter() - begun < 1


def test_a_deep_condition() -> None:
    for deep in ("(" * 10_000, "not " * 10_000, "(" * 39 + "x" + ")" * 39, "a and " * 20_000 + "a"):
        assert set(found_in(changed(('"not ana-was-left"', f'"{deep}"')).encode())) <= {"BAL302", "BAL406", "BAL612"}
        assert found_in(changed(("[when: ana-was-left]", f"[when: {deep}]")).encode())


def test_many_of_everything() -> None:
    line = "      ANA: He left his umbrella. Again.\n"
    assert found_in(changed((line, line * 50_000)).encode()) == ["BAL308"]
    roads = ", ".join(['{when: "not ana-was-left", to: umbrella}'] * 20_000)
    assert set(found_in(changed(('{when: "not ana-was-left", to: umbrella}', roads)).encode())) <= {"BAL612"}
    keys = "".join(f"  g{n}: 50\n" for n in range(50_000))
    assert set(found_in(changed(("start: {safety: 50}\n", f"start:\n  safety: 50\n{keys}")).encode())) == {"BAL417"}


# --- characters


@pytest.mark.parametrize("piece", [b"\x00", b"\x00" * 1000, b"\x1b[2J", b"\x7f", "\u202e".encode(), "\ufffe".encode()])
@pytest.mark.parametrize("at", [0, 17, len(DATA) // 2, len(DATA)])
def test_characters_that_cannot_be_seen(piece: bytes, at: int) -> None:
    assert found_in(DATA[:at] + piece + DATA[at:]) in (["BAL103"], ["BAL102"])


@pytest.mark.parametrize(
    "half", [b"\xed\xa0\x80", b"\xed\xbf\xbf", b"\xc0\x80", b"\xf8\x88\x80\x80\x80", b"\xff\xfe", b"\xfe\xff", b"\x80"]
)
def test_bytes_that_are_no_characters(half: bytes) -> None:
    assert found_in(DATA.replace(b"The umbrella", b"The " + half)) == ["BAL102"]


@pytest.mark.parametrize("escape", ["\\ud800", "\\udfff", "\\U00110000", "\\x00", "\\e", "\\u2028", "\\ufeff"])
def test_escapes_that_are_no_characters(escape: str) -> None:
    found = found_in(changed(("title: The umbrella", f'title: "The {escape}"')).encode())
    assert set(found) <= {"BAL116", "BAL106"}
    assert found


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-be", "utf-32", "utf-7", "cp037"])
def test_other_encodings(encoding: str) -> None:
    assert found_in(MINIMAL.replace("Thursday", "Thürsday").encode(encoding))


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_line_ends_and_byte_order_mark(end: str, mark: str) -> None:
    assert found_in((mark + MINIMAL.replace("\n", end)).encode()) == []
    broken = changed(("stage: work", "stage: wrok")).replace("\n", end)
    (problem,) = library().check((mark + broken).encode(), "minimal.yaml")
    (plain,) = library().check(changed(("stage: work", "stage: wrok")).encode(), "minimal.yaml")
    assert (problem.line, problem.column) == (plain.line, plain.column)


# --- tags


@pytest.mark.parametrize(
    "tag",
    [
        "!!python/object/apply:os.system ['touch pwned']",
        "!!python/object/new:os.system ['touch pwned']",
        "!!python/name:os.system",
        "!!python/module:subprocess",
        "!!python/object:simulator.model.scenario.Scenario {}",
        "!!python/tuple [1]",
        "!!binary aGVsbG8=",
        "!!set {a, b}",
        "!!timestamp 2026-01-01",
        "!include /etc/passwd",
        "!<tag:yaml.org,2002:python/object/apply:os.system> [id]",
    ],
)
def test_tags_make_nothing(tag: str) -> None:
    for place in ("title: The umbrella", "summary: A GP brings somebody who leaves things behind."):
        key = place.partition(":")[0]
        assert "BAL110" in found_in(changed((place, f"{key}: {tag}")).encode())
    assert found_in(f"{tag}\n".encode())


# --- paths and addresses, markup and templates: text, wherever a text may stand

TEXTS = (
    "/etc/passwd",
    "../../../../etc/shadow",
    "C:\\\\Windows\\\\system32\\\\config",
    "\\\\\\\\server\\\\share\\\\x",
    "file:///etc/passwd",
    "http://example.org/x.png",
    "//example.org/x",
    "data:text/html;base64,PHNjcmlwdD4=",
    "javascript:alert(1)",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<a href='file:///etc/passwd'>x</a>",
    "&lt;b&gt; &amp; &#x3c;",
    "{{ 7 * 7 }} {% include '/etc/passwd' %}",
    "${HOME} $(id) `id` %s %n {0.__class__}",
    "'; DROP TABLE plays; --",
    "__import__('os').system('id')",
    "$schema: file:///etc/passwd",
)
FIELDS = (
    ("title: The umbrella", "title: {}"),
    ("group: Three GPs", "group: {}"),
    ("about: A widower.", "about: {}"),
    ("reading: The number is a way out.", "reading: {}"),
    ("seen: You kept Ana out of it.", "seen: {}"),
    ('say: "Ana can stay where she is."', "say: {}"),
    ("claim: it is the group's work", "claim: {}"),
    ("encounter: On Thursday he comes without a coat.", "encounter: {}"),
    ('text: "I did not need the number."', "text: {}"),
)


@pytest.mark.parametrize("text", TEXTS)
def test_paths_and_markup_stay_text(text: str) -> None:
    quoted = f'"{text}"'
    for old, new in FIELDS:
        data = changed((old, new.format(quoted))).encode()
        codes = found_in(data)
        assert set(codes) <= {"BAL413"}  # a word in braces
        if not codes:
            with nothing_is_touched():
                scenario, _ = read(data)
            assert scenario is not None
    spoken = changed(("He left his umbrella. Again.", text.replace("\\\\", "\\")))
    assert set(found_in(spoken.encode())) <= {"BAL413"}


@pytest.mark.parametrize("text", TEXTS)
def test_where_an_id_is_asked_for_they_are_unknown(text: str) -> None:
    quoted = f'"{text}"'
    places = (
        "to: umbrella\n",
        "then: age",
        "source: x",
        "do: gesture",
        "at: dev",
        "id: minimal",
        "id: rain",
        "format: 1",
    )
    for place in places:
        if place == "source: x":
            data = changed(("principle: the group does the work", f"source: {quoted}"))
        else:
            key, _, tail = place.partition(": ")
            data = changed((place, f"{key}: {quoted}" + ("\n" if tail.endswith("\n") else "")))
        assert found_in(data.encode())
    assert found_in(changed(("people:\n", f"people:\n  {quoted}: {{name: X, as: member, role: GP}}\n")).encode())
    assert found_in(changed(("people:\n", f"{quoted}: 1\npeople:\n")).encode())


# --- mutations of the bytes and of the tree

at = st.integers(0, len(DATA))
TAGS = ("!!str", "!!int", "!!bool", "!!null", "!!map", "!!seq", "!!python/none", "!x", "!", "!!binary")


def check(data: bytes) -> None:
    codes = found_in(data)
    scenario, problems = read(data)
    assert (scenario is None) == bool(problems)
    if not codes:
        assert scenario is not None


@given(at, st.sampled_from(TAGS))
def test_a_tag_is_put_in(to: int, tag: str) -> None:
    check(DATA[:to] + tag.encode() + b" " + DATA[to:])


@given(st.lists(st.tuples(at, st.integers(0, 255)), min_size=1, max_size=6))
@settings(max_examples=300)
def test_bytes_become_others(changes: list[tuple[int, int]]) -> None:
    data = bytearray(DATA)
    for place, byte in changes:
        if place < len(data):
            data[place] = byte
    check(bytes(data))


@given(at, at, st.binary(max_size=40))
def test_a_piece_is_replaced(start: int, end: int, piece: bytes) -> None:
    low, high = sorted((start, end))
    check(DATA[:low] + piece + DATA[high:])


@given(at, at, at, at)
def test_two_pieces_change_places(a: int, b: int, c: int, d: int) -> None:
    w, x, y, z = sorted((a, b, c, d))
    check(DATA[:w] + DATA[y:z] + DATA[x:y] + DATA[w:x] + DATA[z:])


TREE = yaml.load(MINIMAL, yaml.CSafeLoader)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-1000, 1000) | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=8,
)


def paths(node: object, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """Where something stands in a tree."""
    entries: list[tuple[str | int, object]] = []
    if isinstance(node, dict):
        entries = list(node.items())
    elif isinstance(node, list):
        entries = list(enumerate(node))
    return [p for key, inner in entries for p in ((*path, key), *paths(inner, (*path, key)))]


ALL_PATHS = paths(TREE)


def dumped(tree: object) -> bytes:
    text: str = yaml.dump(tree, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False)
    return text.encode()


def parent_of(tree: object, path: tuple[str | int, ...]) -> object:
    for part in path[:-1]:
        tree = tree[part]  # type: ignore[index]
    return tree


@given(st.sampled_from(ALL_PATHS), VALUES)
@settings(max_examples=400)
def test_any_value_anywhere(path: tuple[str | int, ...], value: object) -> None:
    tree = deepcopy(TREE)
    parent_of(tree, path)[path[-1]] = value  # type: ignore[index]
    check(dumped(tree))


@example(("beats", "age", "then"), ("beats", "story", "then"))
@given(st.sampled_from(ALL_PATHS), st.sampled_from(ALL_PATHS))
@settings(max_examples=300)
def test_a_branch_is_put_elsewhere(one: tuple[str | int, ...], other: tuple[str | int, ...]) -> None:
    tree, source = deepcopy(TREE), deepcopy(TREE)
    parent_of(tree, one)[one[-1]] = parent_of(source, other)[other[-1]]  # type: ignore[index]
    check(dumped(tree))


@given(st.sampled_from(ALL_PATHS))
@settings(max_examples=200)
def test_a_branch_is_dropped(path: tuple[str | int, ...]) -> None:
    tree = deepcopy(TREE)
    del parent_of(tree, path)[path[-1]]  # type: ignore[attr-defined]
    check(dumped(tree))
