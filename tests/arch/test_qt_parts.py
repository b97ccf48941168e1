"""Of Qt, only what PySide6-Essentials brings is used; its speech, which is an extra, in one module and late."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGES = ("simulator", "scoring", "ui", "scenarios")
ESSENTIALS = {"QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtPrintSupport", "QtSvg", "QtTest", "QtDBus"}
SPEECH = "QtTextToSpeech"


def parts_of_qt(tree: ast.AST) -> Iterator[str]:
    """What is imported from PySide6, by statement or by name."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == "PySide6":
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("PySide6."):
            yield (node.module or "").split(".")[1]
        elif isinstance(node, ast.Import):
            yield from (a.name.split(".")[1] for a in node.names if a.name.startswith("PySide6."))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.startswith("PySide6."):
            yield node.value.split(".")[1]


def test_only_essentials_and_speech_in_its_module() -> None:
    found = {
        (str(path.relative_to(ROOT)), part)
        for package in PACKAGES
        for path in sorted((ROOT / package).rglob("*.py"))
        for part in parts_of_qt(ast.parse(path.read_text(encoding="utf-8")))
        if part not in ESSENTIALS
    }
    assert found == {("ui/speech.py", SPEECH)}


def test_speech_is_no_import_statement() -> None:
    tree = ast.parse((ROOT / "ui/speech.py").read_text(encoding="utf-8"))
    named = [n for n in ast.walk(tree) if isinstance(n, ast.ImportFrom) and SPEECH in (n.module or "")]
    assert named == []


def test_every_way_of_importing_is_seen() -> None:
    code = (
        "from PySide6 import QtWebView\nimport PySide6.QtCharts as c\nfrom PySide6.QtSql import X\nM = 'PySide6.Qt3D'"
    )
    assert set(parts_of_qt(ast.parse(code))) == {"QtWebView", "QtCharts", "QtSql", "Qt3D"}
