"""Each code has an example in tests/bad, and each example has exactly its code."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest

from simulator.content.diagnostics import CODES, Diagnostic
from simulator.content.library import check_file, check_paths, library, read_scenario
from tests.content.support import BAD, MINIMAL

FILES = sorted(BAD.rglob("BAL*.yaml"), key=lambda f: f.name)


class WithoutFile(NamedTuple):
    """Codes that no file in the tree can have: too large to keep, and not there at all."""

    too_large: str = "BAL101"
    cannot_be_opened: str = "BAL115"


PLACES = {
    "BAL102-latin-1": (4, 15),
    "BAL105-only-a-comment": (1, 1),
    "BAL107-too-deep": (16, 49),
    "BAL112-title-twice": (5, 1),
    "BAL114-word-of-older-readers": (4, 8),
    "BAL201-no-title": (1, 1),
    "BAL202-unknown-key": (5, 1),
    "BAL204-unknown-stage": (19, 12),
    "BAL301-unknown-speaker": (22, 7),
    "BAL302-bad-condition": (22, 26),
    "BAL304-look-at-nobody": (22, 14),
    "BAL401-unknown-beat": (23, 38),
    "BAL407-unknown-gauge": (32, 20),
    "BAL510-nine-words": (35, 48),
    "BAL603-cycle": (29, 38),
    "BAL604-minute-runs-back": (26, 13),
    "BAL608-absent": (22, 7),
}

REMEDIES = {
    "BAL202-unknown-key": "did you mean “summary”?",
    "BAL204-unknown-stage": "did you mean “work”?",
    "BAL301-unknown-speaker": "did you mean “ANA”?",
    "BAL401-unknown-beat": "did you mean “rain”?",
    "BAL402-unknown-intervention": "did you mean “protect_presenter”?",
    "BAL404-unknown-person": "did you mean “dev”?",
}


def found(name: str) -> Diagnostic:
    (diagnostic,) = check_file(BAD / f"{name}.yaml")
    return diagnostic


def test_each_code_has_an_example() -> None:
    assert {f.name[:6] for f in FILES} | set(WithoutFile()) == set(CODES)


@pytest.mark.parametrize("file", FILES, ids=lambda f: f.stem)
def test_each_example_has_exactly_its_code(file: Path) -> None:
    diagnostics = check_file(file)
    assert [d.code for d in diagnostics] == [file.name[:6]]
    (diagnostic,) = diagnostics
    lines = file.read_bytes().decode("utf-8", "replace").split("\n")
    assert 1 <= diagnostic.line <= len(lines)
    assert 1 <= diagnostic.column <= len(lines[diagnostic.line - 1]) + 1
    assert diagnostic.message
    assert diagnostic.title == CODES[diagnostic.code]


@pytest.mark.parametrize("name", PLACES)
def test_place(name: str) -> None:
    diagnostic = found(name)
    assert (diagnostic.line, diagnostic.column) == PLACES[name]


@pytest.mark.parametrize("name", REMEDIES)
def test_remedy(name: str) -> None:
    assert found(name).remedy == REMEDIES[name]


def test_text_of_a_diagnostic() -> None:
    diagnostic = Diagnostic("BAL401", "a.yaml", 23, 38, "unknown beat “rian”", "did you mean “rain”?")
    assert str(diagnostic) == "a.yaml:23:38 BAL401 unknown beat “rian”; did you mean “rain”?"


def test_too_large() -> None:
    scenario, problems = read_scenario(MINIMAL.encode(), "minimal.yaml", library().reference(), max_size=100)
    assert scenario is None
    assert [(d.code, d.line, d.column) for d in problems] == [(WithoutFile().too_large, 1, 1)]


def test_too_large_file_is_not_read_whole(tmp_path: Path) -> None:
    file = tmp_path / "large.yaml"
    with file.open("wb") as opened:
        opened.truncate(50_000_000)
    assert [d.code for d in check_file(file)] == [WithoutFile().too_large]


@pytest.mark.parametrize("name", ["missing.yaml", ".", "a\0b.yaml"])
def test_cannot_be_opened(tmp_path: Path, name: str) -> None:
    assert [d.code for d in check_file(tmp_path / name)] == [WithoutFile().cannot_be_opened]


def test_a_folder_is_checked_with_all_its_files() -> None:
    assert {d.code for d in check_paths([BAD])} == set(CODES) - set(WithoutFile())
