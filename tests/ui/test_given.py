"""Files that are opened from outside the window: a session, a workshop, a hand-in, and what is none of them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simulator.workshop.file import Organiser, Workshop, dump_workshop
from simulator.workshop.handin import dump_handin
from tests.ui.shell import SMALL, close, new_window, on_screen, shown_texts
from tests.workshop.made import played
from tests.workshop.made import workshop as make_workshop
from ui.main_window import MainWindow
from ui.presenters.opened_handin import opened_hand_in
from ui.screens.handin import HandInScreen
from ui.screens.sealed import SealedScreen

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def made() -> tuple[Workshop, Organiser]:
    return make_workshop()


def hand_in(made: tuple[Workshop, Organiser], folder: Path) -> Path:
    workshop, organiser = made
    file = folder / "mine.balint-play"
    file.write_text(dump_handin(played(workshop, organiser.codes[0])), encoding="utf-8")
    return file


def open_in(qtbot: QtBot, window: MainWindow, file: Path, name: str) -> None:
    with on_screen(qtbot, window, name):
        window.open_given(str(file))


def test_a_session_is_offered(qtbot: QtBot, themed: QApplication, tmp_path: Path) -> None:
    window = new_window(qtbot, tmp_path)
    open_in(qtbot, window, SMALL, "offer")
    close(window)


def test_a_workshop_is_opened(
    qtbot: QtBot, themed: QApplication, tmp_path: Path, made: tuple[Workshop, Organiser]
) -> None:
    file = tmp_path / "afternoon.balint-workshop"
    file.write_text(dump_workshop(*made), encoding="utf-8")
    window = new_window(qtbot, tmp_path)
    open_in(qtbot, window, file, "sealed")
    close(window)


def test_a_hand_in_says_where_it_goes(
    qtbot: QtBot, themed: QApplication, tmp_path: Path, made: tuple[Workshop, Organiser]
) -> None:
    file = hand_in(made, tmp_path)
    window = new_window(qtbot, tmp_path)
    open_in(qtbot, window, file, "handin")
    screen = window.stack.currentWidget()
    assert isinstance(screen, HandInScreen)
    told = "\n".join(shown_texts(screen))
    assert "It belongs to a workshop that was not opened on this computer." in told
    assert f"1 session, under the code {made[1].codes[0]}" in told
    assert screen.command.text() == "balint workshop collect FOLDER"
    assert screen.open_workshop is None
    assert screen.focusWidget() is screen.back
    screen.back.click()
    assert window.at == "home"
    close(window)


def test_of_a_known_workshop_it_says_whose_and_leads_there(
    qtbot: QtBot, themed: QApplication, tmp_path: Path, made: tuple[Workshop, Organiser]
) -> None:
    file = hand_in(made, tmp_path)
    window = new_window(qtbot, tmp_path)
    window.sealing.seats.keep_workshop(made[0], dump_workshop(*made).encode())
    open_in(qtbot, window, file, "handin")
    screen = window.stack.currentWidget()
    assert isinstance(screen, HandInScreen)
    assert [w.text() for w in screen.told][:3] == [
        "It belongs to “An afternoon”.",
        "If it is yours, give it to A society until 20 November 2026.",
        "Contact: Write to the organiser.",
    ]
    assert screen.open_workshop is not None
    with on_screen(qtbot, window, "sealed"):
        screen.open_workshop.click()
    assert isinstance(window.stack.currentWidget(), SealedScreen)
    close(window)


def test_the_words_count_the_sessions(made: tuple[Workshop, Organiser]) -> None:
    from dataclasses import replace

    from simulator.workshop.handin import unverified

    one = unverified(dump_handin(played(made[0], made[1].codes[0])).encode())
    two = replace(one, plays=one.plays * 2)
    assert any("answers to 1 session," in words for words in opened_hand_in(one, None).told)
    assert any("answers to 2 sessions," in words for words in opened_hand_in(two, None).told)
    noted = replace(one, plays=(replace(one.plays[0], note="I waited."),))
    assert not any("ticked" in words for words in opened_hand_in(one, None).told)
    assert any("ticked" in words for words in opened_hand_in(noted, None).told)


@pytest.mark.parametrize(
    ("content", "why"),
    [("{", "It is not a hand-in."), ('{"chain":"', "The file ends early."), (None, "cannot be opened")],
)
def test_what_is_none_is_said(
    qtbot: QtBot, themed: QApplication, tmp_path: Path, content: str | None, why: str
) -> None:
    file = tmp_path / "mine.balint-play"
    if content is not None:
        file.write_text(content, encoding="utf-8")
    window = new_window(qtbot, tmp_path)
    window.open_given(str(file))
    assert window.at == "home"
    assert any(why in words for words in shown_texts(window.notice))
    close(window)


def test_while_an_hour_is_led_nothing_is_opened(qtbot: QtBot, themed: QApplication, tmp_path: Path) -> None:
    window = new_window(qtbot, tmp_path)
    window.commands["open"].setEnabled(False)
    window.open_given(str(SMALL))
    assert any("was not opened: an hour is being led here" in words for words in shown_texts(window.notice))
    assert window.at == "home"
    close(window)


STARTS = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer, QUrl
from PySide6.QtGui import QFileOpenEvent, QGuiApplication
from ui import app
from ui.asked import Asked

when, folder, file = sys.argv[1:]
first = app.App.after_paint

def ask():
    QCoreApplication.sendEvent(QCoreApplication.instance(), QFileOpenEvent(QUrl.fromLocalFile(file)))

def after_paint(self):
    if when == "before":
        ask()
    first(self)
    if when == "after":
        ask()
    self.looking = QTimer()
    self.looking.timeout.connect(lambda: look(self))
    self.looking.start(20)

def look(self):
    if self.window.at == "offer":
        self.looking.stop()
        named = QGuiApplication.desktopFileName()
        print(self.window.at, named, self.app.windowIcon().isNull())
        self.window.close()

app.App.after_paint = after_paint
sys.exit(app.run(Path(folder), Asked(given=file) if when == "asked" else Asked()))
"""


@pytest.mark.parametrize("when", ["asked", "before", "after"])
def test_from_the_command_and_from_the_system(tmp_path: Path, when: str) -> None:
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    ended = subprocess.run(
        [sys.executable, "-P", "-c", STARTS, when, str(tmp_path), str(SMALL)],
        env=env,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout == "offer balint-simulator False\n"
