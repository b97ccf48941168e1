"""The tree stays as agreed: fixed top level, no stray modules, no machine paths, budgets of size."""

from __future__ import annotations

import ast
import re
import subprocess
from pathlib import Path

import scenarios

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("simulator", "scoring", "ui", "scenarios")
MOST_LINES = 600
MOST_CLASS_LINES = 400


def tracked() -> list[Path]:
    """The files of the project, as git sees them or as they lie there."""
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False).stdout.split(
        "\n"
    )
    return [ROOT / name for name in listed if name and (ROOT / name).is_file()]


def test_no_stray_modules_at_the_top() -> None:
    assert [p.name for p in ROOT.glob("*.py")] == []


def test_data_comes_from_this_tree() -> None:
    assert Path(scenarios.__file__).resolve().parent == ROOT / "scenarios"


def test_all_packages_are_listed() -> None:
    listed = set(
        re.findall(
            r'^  "((?:simulator|scoring|ui|scenarios)[a-z_.]*)",$', (ROOT / "pyproject.toml").read_text(), re.MULTILINE
        )
    )
    there = {
        ".".join(p.parent.relative_to(ROOT).parts)
        for package in PACKAGES
        for p in (ROOT / package).rglob("*.py")
        if "__pycache__" not in p.parts
    }
    assert there <= listed


def test_files_and_classes_stay_small() -> None:
    too_long = []
    for package in PACKAGES:
        for path in (ROOT / package).rglob("*.py"):
            text = path.read_text(encoding="utf-8")
            if len(text.splitlines()) > MOST_LINES:
                too_long.append(path.name)
            too_long += [
                f"{path.name}:{node.name}"
                for node in ast.walk(ast.parse(text))
                if isinstance(node, ast.ClassDef) and (node.end_lineno or 0) - node.lineno > MOST_CLASS_LINES
            ]
    assert too_long == []


def test_no_path_of_a_machine_is_in_the_project() -> None:
    own = Path(__file__).resolve()
    names = re.compile(r"/root/|/home/[a-z]|/work/|[A-Z]:\\\\Users")
    suffixes = {".py", ".md", ".yaml", ".toml", ".json", ".txt", ""}
    found = [
        str(p.relative_to(ROOT))
        for p in tracked()
        if p.suffix in suffixes and p.resolve() != own and names.search(p.read_text(encoding="utf-8", errors="ignore"))
    ]
    assert found == []
