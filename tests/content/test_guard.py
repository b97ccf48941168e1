"""A stranger's bytes can at worst be refused."""

from __future__ import annotations

import time

import pytest

from simulator.content.diagnostics import Problems
from simulator.content.guard import MAX_DEPTH, read_document
from simulator.content.marks import Document
from tests.content.support import MINIMAL, read


def document(text: str | bytes) -> tuple[Document | None, list[str]]:
    problems = Problems("x.yaml")
    found = read_document(text.encode() if isinstance(text, str) else text, problems)
    return found, [f"{d.line}:{d.column} {d.code}" for d in problems.all()]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "1:1 BAL105"),
        ("# only a comment\n", "1:1 BAL105"),
        (b"a: b\nc: d\xff\n", "2:5 BAL102"),
        (b"\xef\xbb\xbfa: \xff\n", "1:5 BAL102"),
        ("a: b\x00c\n", "1:5 BAL103"),
        ("a: b\u2028c\n", "1:5 BAL103"),
        ("a: \u202eabc\n", "1:4 BAL103"),
        ("\ta: b\n", "1:1 BAL104"),
        ("a: b # \tremark\n", "1:8 BAL104"),
        ('a: "in quotes\there"\nb:\tc\n', "2:3 BAL104"),
        ("a: 'in quotes\there'\nb: |\n  x\ty\n", "3:4 BAL104"),
        ("a: &x b\n", "1:4 BAL109"),
        ("a: !!str b\n", "1:4 BAL110"),
        ("a: *x\n", "1:4 BAL108"),
        ("a: b\n---\nc: d\n", "2:1 BAL111"),
        ('a: "\\ud800"\n', "1:7 BAL116"),
        ('a: "\\0"\n', "1:4 BAL116"),
        ('a: "\\u202e"\n', "1:4 BAL116"),
        ("a: b: c\n", "1:5 BAL106"),
        ('a: b\nc: "d\ne: f\n', "2:4 BAL106"),
        ("a: [b, c\nd: e\n", "2:2 BAL106"),
        ("a: `b`\n", "1:4 BAL106"),
        ("a: b\n c: d\n", "2:3 BAL106"),
        ("a:\n  - b\n c: d\n", "3:2 BAL106"),
        ("? [a]\n: b\n", "1:3 BAL113"),
        ("7: b\n", "1:1 BAL113"),
        ("null: b\n", "1:1 BAL113"),
        ("a: {b: 1, b: 2}\n", "1:11 BAL112"),
    ],
)
def test_refused_with_its_place(text: str | bytes, expected: str) -> None:
    assert document(text)[1] == [expected]


def test_all_of_them_at_once() -> None:
    _, found = document("a: &x b\nc: *x\nd: !t e\na: f\n")
    assert found == ["1:4 BAL109", "2:4 BAL108", "3:4 BAL110", "4:1 BAL112"]


def test_depth() -> None:
    assert document("[" * MAX_DEPTH + "]" * MAX_DEPTH)[1] == []
    assert document("[" * (MAX_DEPTH + 1) + "]" * (MAX_DEPTH + 1))[1] == [f"1:{MAX_DEPTH + 1} BAL107"]


@pytest.mark.parametrize("text", ["a: " + "[" * 50_000, "{" * 50_000, "- " * 50_000, "? " * 50_000, "a" * 50_000_000])
def test_the_monstrous_is_refused_fast(text: str) -> None:
    began = time.perf_counter()
    assert len(document(text)[1]) == 1
    assert time.perf_counter() - began < 2


def test_a_thousand_problems_are_enough() -> None:
    assert len(document("- &a b\n" * 5000)[1]) == 1000


@pytest.mark.parametrize("change", ["\r\n", "\r"])
def test_line_ends_and_byte_order_mark(change: str) -> None:
    plain, _ = read(MINIMAL)
    other, problems = read(b"\xef\xbb\xbf" + MINIMAL.replace("\n", change).encode())
    assert problems == ()
    assert other == plain


def test_places_with_crlf() -> None:
    _, problems = read(MINIMAL.replace("DEV -> ana", "DEVI -> ana").replace("\n", "\r\n"))
    assert [(d.code, d.line, d.column) for d in problems] == [("BAL301", 37, 7)]
