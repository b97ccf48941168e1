"""What the program says is found for translation, and said in the one way that can be found."""

from __future__ import annotations

import ast
import importlib.util
from collections.abc import Iterator
from pathlib import Path

import pytest

from simulator.language import ONE_OR_MANY

ROOT = Path(__file__).resolve().parents[2]
_SPEC = importlib.util.spec_from_file_location("words", ROOT / "docs" / "words.py")
assert _SPEC is not None
assert _SPEC.loader is not None
words = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(words)


def test_sentences_are_found_wherever_they_stand() -> None:
    source = """
A = mark("First", "a note")
b = f"{tr('Inside')} and {tr('{n} word | {n} words', '', n)}"
c = tr(
    "Joined from "
    "two", "another note",
    who=name,
)
d = tr(A)
"""
    assert list(words.sentences(source)) == [
        ("First", "a note"),
        ("Inside", ""),
        ("{n} word | {n} words", ""),
        ("Joined from two", "another note"),
    ]


def said(path: Path) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"tr", "mark"}:
            yield node


def has_text(node: ast.expr) -> bool:
    """Whether a sentence stands in an expression, where nobody finds it."""
    parts = (n for n in ast.walk(node) if not isinstance(node, ast.Subscript))
    return any(isinstance(n, ast.Constant) and isinstance(n.value, str) for n in parts)


@pytest.mark.parametrize("package", words.SPOKEN)
def test_every_sentence_can_be_found(package: str) -> None:
    wrong = []
    for path in sorted((ROOT / package).rglob("*.py")):
        for call in said(path):
            first, *more = call.args
            if isinstance(first, ast.Constant):
                counts = len(more) > 1 if call.func.id == "tr" else ONE_OR_MANY in str(first.value)  # type: ignore[attr-defined]
                fine = (ONE_OR_MANY in str(first.value)) == counts
                fine = fine and all(isinstance(note, ast.Constant) for note in more[:1])
            else:
                fine = not has_text(first)
            if not fine:
                wrong.append(f"{path.relative_to(ROOT)}:{call.lineno}: {ast.unparse(call)}")
    assert not wrong, "\n".join(wrong)
