"""The desktop entry, the kinds of file, and the two scripts that put the app into a home folder and take it out."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.app.built import PACKAGING, packaging

pytestmark = pytest.mark.needs_desktop
LINUX = PACKAGING / "linux"
HOMES = ("plain", "with a space", 'with "quotes", a $dollar, a `tick`, a \\ and 100%u')


def ran(*command: str | Path, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run([str(c) for c in command], capture_output=True, text=True, check=False, env=env, timeout=60)


def test_the_entry_is_valid() -> None:
    said = ran("desktop-file-validate", LINUX / "balint-simulator.desktop")
    assert (said.returncode, said.stdout + said.stderr) == (0, "")


def test_the_kinds_of_file_are_known_to_the_system(tmp_path: Path) -> None:
    assert ran("xmllint", "--noout", LINUX / "balint-simulator.xml").returncode == 0
    packages = tmp_path / "mime/packages"
    packages.mkdir(parents=True)
    shutil.copy2(LINUX / "balint-simulator.xml", packages)
    env = {"PATH": os.defpath, "XDG_DATA_HOME": str(tmp_path), "XDG_DATA_DIRS": str(tmp_path)}
    said = ran("update-mime-database", tmp_path / "mime", env=env)
    assert (said.returncode, said.stderr) == (0, "")
    globs = (tmp_path / "mime/globs2").read_text(encoding="utf-8").splitlines()
    assert "60:application/x-balint-session:*.balint.yaml" in globs
    assert "50:application/x-balint-workshop:*.balint-workshop" in globs
    assert "50:application/x-balint-play:*.balint-play" in globs


@pytest.fixture
def unpacked(tmp_path: Path) -> Path:
    """The archive as somebody unpacked it, with a program that says how it was called."""
    folder = tmp_path / "Downloads/balint"
    folder.mkdir(parents=True)
    program = folder / "balint"
    program.write_text('#!/bin/sh\necho "called with $1"\n')
    program.chmod(0o755)
    icons = tmp_path / "icons"
    packaging("icons").write_icons(icons)
    packaging("build").for_linux(folder, icons)
    return folder


@pytest.mark.parametrize("name", HOMES)
def test_in_and_out_of_a_home_folder(tmp_path: Path, unpacked: Path, name: str) -> None:
    home = tmp_path / name
    plays = home / ".local/share/balint-simulator/balint.db"
    plays.parent.mkdir(parents=True)
    plays.write_text("plays")
    env = {"HOME": str(home), "PATH": os.defpath}
    for _ in range(2):  # a second time, over itself
        said = ran(unpacked / "install-for-me.sh", env=env)
        assert said.returncode == 0, said.stderr
    share = home / ".local/share"
    entry = share / "applications/balint-simulator.desktop"
    valid = ran("desktop-file-validate", entry)
    assert (valid.returncode, valid.stdout + valid.stderr) == (0, "")
    assert command_of(entry) == [str(home / ".local/opt/balint/balint"), "%f"]
    assert (share / "icons/hicolor/48x48/apps/balint-simulator.png").is_file()
    assert (share / "icons/hicolor/scalable/apps/balint-simulator.svg").is_file()
    assert "application/x-balint-play" in (share / "mime/globs2").read_text(encoding="utf-8")
    assert ran(home / ".local/bin/balint", "x", env=env).stdout == "called with x\n"
    gone = ran(home / ".local/opt/balint/uninstall.sh", env=env)
    assert gone.returncode == 0, gone.stderr
    left = {p.name for p in home.rglob("*") if p.is_file() or p.is_symlink()}
    assert not {n for n in left if "balint" in n} - {"balint.db"}
    assert plays.read_text() == "plays"


def test_what_is_not_the_app_is_not_replaced(tmp_path: Path, unpacked: Path) -> None:
    other = tmp_path / "home/.local/opt/balint"
    other.mkdir(parents=True)
    (other / "mine.txt").write_text("mine")
    env = {"HOME": str(tmp_path / "home"), "PATH": os.defpath}
    said = ran(unpacked / "install-for-me.sh", env=env)
    assert said.returncode == 1
    assert "Nothing was changed" in said.stderr
    assert (other / "mine.txt").read_text() == "mine"


def command_of(entry: Path) -> list[str]:
    """What the entry runs, read by the rules of the Desktop Entry Specification."""
    (line,) = (x for x in entry.read_text(encoding="utf-8").splitlines() if x.startswith("Exec="))
    text = unescaped(line.removeprefix("Exec="), {"\\": "\\", "s": " ", "n": "\n", "t": "\t", "r": "\r"})
    found, word, at, quoted = [], "", 0, False
    while at < len(text):
        char = text[at]
        if char == '"':
            quoted = not quoted
        elif char == "\\" and quoted:
            at += 1
            word += text[at]
        elif char == " " and not quoted:
            found.append(word)
            word = ""
        elif char == "%" and text[at + 1] == "%":
            at += 1
            word += "%"
        else:
            word += char
        at += 1
    return [*found, word]


def unescaped(text: str, escapes: dict[str, str]) -> str:
    found, at = "", 0
    while at < len(text):
        if text[at] == "\\":
            at += 1
            found += escapes[text[at]]
        else:
            found += text[at]
        at += 1
    return found
