"""`balint backup` and `balint restore`."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner

from ui.cli import main


def run(*words: str) -> tuple[int, str]:
    done = CliRunner().invoke(main, words)
    return done.exit_code, done.output


def test_there_and_back(tmp_path: Path) -> None:
    data, file = tmp_path / "data", tmp_path / "a.balint-backup"
    data.mkdir()
    (data / "settings.json").write_text("{}")
    assert run("backup", str(file), "--data", str(data))[0] == 0
    code, said = run("backup", str(file), "--data", str(data))
    assert (code, "--force" in said) == (1, True)
    assert run("backup", str(file), "--data", str(data), "--force")[0] == 0
    code, said = run("restore", str(file), "--data", str(data))
    assert code == 0
    assert "before-restore-" in said
    code, said = run("restore", str(data / "settings.json"), "--data", str(data))
    assert (code, "no whole backup" in said) == (1, True)
