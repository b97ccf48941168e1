"""The import rules hold, and each of them would notice a break."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

BREAKS = {
    "layers": ("simulator/broken.py", "import scoring.fits\n"),
    "layers from scoring": ("scoring/broken.py", "import ui.sitting\n"),
    "no Qt outside the window": ("scoring/broken.py", "import PySide6.QtCore\n"),
    "no Qt in presenters": ("ui/presenters/broken.py", "import PySide6.QtCore\n"),
    "no Qt in the terminal": ("ui/terminal/broken.py", "import ui.app\n"),
    "no Qt in the command": ("ui/cli.py", "import PySide6.QtCore\n"),
    "the engine is deterministic": ("simulator/engine/broken.py", "import random\n"),
    "pydantic only at the file boundary": ("simulator/record/broken.py", "import pydantic\n"),
    "screens do not know each other": ("ui/screens/broken.py", "import ui.screens.room\n"),
}


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    """Run import-linter in a copy of the tree."""
    code = "import sys; sys.path.insert(0, '.'); from importlinter.cli import lint_imports_command as c; c()"
    return subprocess.run(
        [sys.executable, "-c", code, "--no-cache"], cwd=folder, capture_output=True, text=True, check=False
    )


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A copy of the packages and the rules."""
    for package in ("simulator", "scoring", "ui", "scenarios"):
        shutil.copytree(ROOT / package, tmp_path / package, ignore=shutil.ignore_patterns("__pycache__", "fonts"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_the_rules_hold(tree: Path) -> None:
    found = lint(tree)
    assert found.returncode == 0, found.stdout + found.stderr


@pytest.mark.parametrize("name", BREAKS)
def test_each_rule_notices_a_break(tree: Path, name: str) -> None:
    file, line = BREAKS[name]
    path = tree / file
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    path.write_text(before + "\n" + line, encoding="utf-8")
    found = lint(tree)
    assert found.returncode == 1, found.stdout + found.stderr
    assert "BROKEN" in found.stdout
