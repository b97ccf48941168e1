"""The first paint imports nothing heavy, and shows a home screen that can be used."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HEAVY = {"networkx", "pydantic", "pydantic_core", "sqlalchemy", "alembic", "jinja2", "yaml", "filelock", "numpy"}
LATER = {"ui.screens.room", "ui.screens.debrief", "ui.screens.briefing", "ui.problems", "ui.speech", "scoring"}


def start(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    env = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "BALINT_ALLOW_OFFSCREEN": "1",
        "BALINT_EXIT_AFTER_PAINT": "1",
        "PYTHONPATH": str(ROOT),
    }
    return subprocess.run(
        [sys.executable, "-P", "-c", "from ui.cli import main; main()", "--data", str(folder), *arguments],
        env=env,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_the_first_paint_imports_nothing_heavy(tmp_path: Path) -> None:
    ended = start(tmp_path)
    assert ended.returncode == 0, ended.stderr
    modules = set(ended.stdout.split())
    assert "ui.screens.home" in modules
    assert not HEAVY & {m.split(".")[0] for m in modules}
    assert not LATER & modules
    assert "PySide6.QtTextToSpeech" not in modules


def test_it_does_not_open_the_database(tmp_path: Path) -> None:
    assert start(tmp_path).returncode == 0
    assert not (tmp_path / "balint.db").exists()


def test_a_damaged_home_file_does_not_matter(tmp_path: Path) -> None:
    (tmp_path / "home.json").write_text("{")
    assert start(tmp_path).returncode == 0


def test_a_folder_that_cannot_be_made_does_not_matter(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    ended = start(tmp_path / "file" / "data")
    assert ended.returncode == 0, ended.stderr
    assert "Traceback" not in ended.stderr


OPENS = """
import sys
from PySide6.QtCore import QTimer
from ui import app
from ui.asked import Asked

def look():
    if made[0].window.at in {"briefing", "refused"}:
        print(made[0].window.at, made[0].window.windowTitle())
        made[0].window.close()

made = []
first = app.App.after_paint

def after_paint(self):
    made.append(self)
    first(self)
    self.looking = QTimer()
    self.looking.timeout.connect(look)
    self.looking.start(20)

app.App.after_paint = after_paint
from pathlib import Path
sys.exit(app.run(Path(sys.argv[1]), Asked(sys.argv[2])))
"""


@pytest.mark.parametrize(
    ("what", "where"),
    [
        (str(Path(__file__).parent / "data" / "small-hour.yaml"), "briefing Briefing: A small hour"),
        ("no-such-session", "refused This file was refused"),
    ],
)
def test_the_app_opens_where_it_is_asked_to(tmp_path: Path, what: str, where: str) -> None:
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    env.pop("BALINT_EXIT_AFTER_PAINT", None)
    ended = subprocess.run(
        [sys.executable, "-P", "-c", OPENS, str(tmp_path), what],
        env=env,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.startswith(where)
    assert (tmp_path / "balint.db").exists()
