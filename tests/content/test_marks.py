"""Scalars are read as in YAML 1.2, and every value has its place."""

from __future__ import annotations

import gc

import pytest

from simulator.content.diagnostics import Problems
from simulator.content.guard import read_document
from simulator.content.marks import Document, collector_paused, resolve


def document(text: str) -> Document:
    found = read_document(text.encode(), Problems("x.yaml"))
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("true", True), ("False", False), ("null", None), ("~", None), ("", None), ("7", 7), ("+6", 6), ("-20", -20),
        ("0", 0), ("1.5", 1.5), ("-.5", -0.5), ("1e3", 1000.0), ("yesterday", "yesterday"), ("-", "-"),
        ("12 pills", "12 pills"), ("...", "..."), ("1.2.3", "1.2.3"),
    ],
)  # fmt: skip
def test_plain_scalars(text: str, value: object) -> None:
    found, surprising = resolve(text)
    assert found == value
    assert type(found) is type(value)
    assert not surprising


@pytest.mark.parametrize(
    "text",
    ["yes", "No", "ON", "off", "y", "N", "12:30", "010", "1_000", "0o7", "0x1f", "0b1", "2026-01-01", "=",
     "2026-1-1 10:00:00", ".inf", "-.INF", ".nan", "1:30:00", "12345678901234567890", "1e999"],
)  # fmt: skip
def test_what_older_readers_take_for_something_else(text: str) -> None:
    assert resolve(text) == (text, True)


def test_quoted_is_always_text() -> None:
    found = document('a: "7"\nb: \'no\'\nc: ""\nd: |\n  7\n')
    assert found.data == {"a": "7", "b": "no", "c": "", "d": "7\n"}
    assert found.surprises == []


def test_surprises_have_paths() -> None:
    assert document("a: [x, no]\nb: {c: 12:30}\n").surprises == [(("a", 1), "no"), (("b", "c"), "12:30")]


def test_places() -> None:
    marks = document("a: 1\nb:\n  c: [x, {d: y}]\n").marks
    assert marks.key(("b", "c")) == (3, 3)
    assert marks.value(("b", "c")) == (3, 6)
    assert marks.value(("b", "c", 1, "d")) == (3, 14)
    assert marks.value(("b", "c", 1, "missing", 3)) == (3, 10)
    assert marks.value(("nowhere",)) == (1, 1)


def test_places_in_blocks() -> None:
    marks = document("s: |\n\n  one\n   two\nf: >\n  one\n  two\nq: 'one two'\n").marks
    assert marks.in_block(("s",), 1, "one") == (3, 3)
    assert marks.in_block(("s",), 2, "two") == (4, 4)
    assert marks.in_block(("f",), 1, "two") == (5, 4)
    assert marks.inside(("q",), "one two", 4) == (8, 9)
    assert marks.inside(("f",), "one two", 4) == (5, 4)


def test_the_collector_comes_back() -> None:
    assert gc.isenabled()
    with collector_paused():
        assert not gc.isenabled()
        with collector_paused():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()
