"""Sentences that are said through the translator stand where the tool that collects them finds them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
SPOKEN = ("simulator", "scoring", "ui")


def calls(tree: ast.AST) -> Iterator[ast.Call]:
    """The calls of `tr` and `mark`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"tr", "mark"}:
            yield node


def hidden(tree: ast.AST) -> Iterator[ast.Call]:
    """Literals inside an f-string, or f-strings themselves: the tool passes over both."""
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            yield from (call for call in calls(node) if call.args and isinstance(call.args[0], ast.Constant))
    yield from (call for call in calls(tree) if call.args and isinstance(call.args[0], ast.JoinedStr))


def test_every_sentence_can_be_collected() -> None:
    files = [path for package in SPOKEN for path in sorted((ROOT / package).rglob("*.py"))]
    found = [
        f"{path.relative_to(ROOT)}:{call.lineno}"
        for path in files
        for call in hidden(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert found == []


def test_what_is_hidden_is_seen() -> None:
    tree = ast.parse("a = f\"{tr('One')} (*.x)\"\nb = tr(f'Two {a}')\nc = f'{tr(a)}'\nd = tr('Three')")
    assert [call.lineno for call in hidden(tree)] == [1, 2]
