"""How the program begins: files in place of a command, versions, licences, and what the built one does by itself."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.ui.shell import SMALL
from ui import cli, launch, licences, versions, window
from ui.asked import Asked

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Path | None, Asked]]:
    """What the window was asked for."""
    found: list[tuple[Path | None, Asked]] = []

    def open_window(data: Path | None, asked: Asked) -> int:
        found.append((data, asked))
        return 0

    monkeypatch.setattr(cli, "open_window", open_window)
    return found


def test_a_file_in_place_of_a_command_is_opened(opened: list[tuple[Path | None, Asked]], tmp_path: Path) -> None:
    odd = tmp_path / "check it"
    odd.write_text("")
    for file in (SMALL, odd):
        assert CliRunner().invoke(cli.main, [str(file)]).exit_code == 0
        assert opened.pop() == (None, Asked(given=str(file)))
    assert CliRunner().invoke(cli.main, ["open", str(SMALL), "--data", str(tmp_path)]).exit_code == 0
    assert opened.pop() == (tmp_path, Asked(given=str(SMALL)))


def test_a_file_named_like_a_command_does_not_hide_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "schema").write_text("")
    said = CliRunner().invoke(cli.main, ["schema"])
    assert said.exit_code == 0
    assert '"$defs"' in said.output


@pytest.mark.parametrize("name", ["gone.balint-workshop", "gone.balint-play", "gone.balint.yaml"])
def test_a_file_that_is_not_there_is_said(name: str, opened: list[tuple[Path | None, Asked]]) -> None:
    said = CliRunner().invoke(cli.main, [name])
    assert said.exit_code == 2
    assert f"File '{name}' does not exist" in said.output
    assert not opened


def test_an_unknown_command_is_still_one() -> None:
    said = CliRunner().invoke(cli.main, ["nonsense"])
    assert said.exit_code == 2
    assert "No such command 'nonsense'" in said.output


def test_versions() -> None:
    said = CliRunner().invoke(cli.main, ["--version"])
    assert said.output == versions.versions() + "\n"
    assert f"Python {sys.version.split()[0]}" in said.output


def test_versions_without_qt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtCore", None)
    assert versions.qt_version() == "not installed"


def test_the_built_program_tries_the_window_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    assert window._try_command()[1:3] == ["-P", "-c"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert window._try_command() == [sys.executable, window.TRY_WINDOW]
    said = subprocess.run(
        [sys.executable, "-P", "-c", "from ui.launch import main; main()", window.TRY_WINDOW],
        env=os.environ | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (said.returncode, said.stdout) == (0, "ok\n")


@pytest.mark.parametrize(("before", "after"), [("/usr/mine", "/usr/mine"), (None, None)])
def test_programs_we_start_find_their_own_libraries(
    monkeypatch: pytest.MonkeyPatch, before: str | None, after: str | None
) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/ours")
    if before is not None:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    launch.give_back_libraries()
    assert os.environ.get("LD_LIBRARY_PATH") == after
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ


def test_licences_of_what_is_installed() -> None:
    found = {c.name: c for c in licences.installed()}
    assert {"PySide6_Essentials", "SQLAlchemy", "pydantic", "pydantic_core", "PyYAML", "numpy"} <= set(found)
    assert not {"pytest", "ruff", "balint-simulator"} & set(found)
    assert all(c.licence and c.version for c in found.values())
    without = {c.name for c in found.values() if not c.text}
    assert without <= {"PySide6_Essentials", "shiboken6"}  # which name the LGPL and send no text along
    assert licences.python().text


def test_licences_as_one_text(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    said = licences.third_party()
    assert said.index("\nalembic ") < said.index("\nPython ") < said.index("\ntyping_extensions ")
    assert "THE SOFTWARE IS PROVIDED" in said
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "balint"))
    assert licences.licence_file() is None
    (tmp_path / licences.FILE).write_text("all of them", encoding="utf-8")
    assert licences.third_party() == "all of them"
