"""The window: ways between screens, files, settings, and what is said when something cannot be done."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.shell import SMALL, close, new_window, shown_texts, small
from ui import a11y
from ui.beginning import Beginning
from ui.main_window import MainWindow
from ui.prefs import Prefs, read_prefs, save_prefs
from ui.screens.briefing import BriefingScreen
from ui.screens.plays import PlaysScreen
from ui.screens.refused import RefusedScreen
from ui.screens.settings import SettingsScreen
from ui.theme.style import look
from ui.widgets.page import Page

BAD = Path(__file__).resolve().parents[1] / "bad"
LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier


def drop(window: MainWindow, *paths: Path) -> tuple[bool, bool]:
    """Drag files onto the window and let them fall; whether it took the one and the other."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(p)) for p in paths])
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    over = QDragEnterEvent(QPoint(50, 50), copy, data, LEFT, none)
    fall = QDropEvent(QPointF(50, 50), copy, data, LEFT, none)
    for event in (over, fall):
        event.ignore()
    window.dragEnterEvent(over)
    window.dropEvent(fall)
    return over.isAccepted(), fall.isAccepted()


def key(qtbot: QtBot, window: MainWindow, pressed: Qt.Key, modifier: Qt.KeyboardModifier = CTRL) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()
    target = QApplication.focusWidget() or window
    qtbot.keyClick(target, pressed, modifier)


def to(qtbot: QtBot, window: MainWindow, name: str) -> None:
    qtbot.waitUntil(lambda: window.at == name)


def test_a_dropped_file_opens_its_briefing(qtbot: QtBot, themed: QApplication, tmp_path: Path) -> None:
    window = new_window(qtbot, tmp_path)
    assert drop(window, SMALL) == (True, True)
    to(qtbot, window, "briefing")
    assert "A small hour & <img src=x>" in shown_texts(window)
    assert window.windowTitle() == "Briefing: A small hour & <img src=x> — Balint Leader Simulator"
    close(window)


def test_a_dropped_bad_file_shows_what_is_wrong(qtbot: QtBot, themed: QApplication, tmp_path: Path) -> None:
    window = new_window(qtbot, tmp_path)
    bad = next(p for p in sorted(BAD.glob("BAL202*.yaml")))
    drop(window, bad)
    to(qtbot, window, "refused")
    screen = window.stack.currentWidget()
    assert isinstance(screen, RefusedScreen)
    listed = screen.list.toPlainText()
    assert f"{bad}:" in listed
    assert "BAL202" in listed
    screen.copy.click()
    assert QApplication.clipboard().text() == listed
    qtbot.keyClick(screen.back, Qt.Key.Key_Space)
    to(qtbot, window, "home")
    close(window)


def test_what_a_bad_file_says_is_no_markup(qtbot: QtBot, themed: QApplication, tmp_path: Path) -> None:
    file = tmp_path / "x.yaml"
    file.write_text('kind: scenario\nformat: 1\n"<img src=x>": <b>1</b>\n')
    window = new_window(qtbot, tmp_path / "data")
    drop(window, file)
    to(qtbot, window, "refused")
    screen = window.stack.currentWidget()
    assert isinstance(screen, RefusedScreen)
    assert "<img src=x>" in screen.list.toPlainText()
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in window.findChildren(QLabel))
    close(window)


@pytest.mark.parametrize("name", ["missing.yaml", ".", "half-past-sixx"])
def test_a_file_that_is_none_is_refused(qtbot: QtBot, themed: QApplication, tmp_path: Path, name: str) -> None:
    window = new_window(qtbot, tmp_path)
    window.opening.open_session(name if name.startswith("half") else str(tmp_path / name))
    to(qtbot, window, "refused")
    close(window)


def test_two_files_or_none_are_not_taken(qtbot: QtBot, themed: QApplication, tmp_path: Path) -> None:
    window = new_window(qtbot, tmp_path)
    assert drop(window, SMALL, SMALL) == (False, False)
    assert drop(window) == (False, False)
    close(window)


def test_in_the_room_nothing_is_opened(qtbot: QtBot, themed: QApplication, tmp_path: Path) -> None:
    window = new_window(qtbot, tmp_path)
    window.begin(Beginning(small(), "guided", "reading"))
    assert window.at == "room"
    assert drop(window, SMALL) == (False, False)
    key(qtbot, window, Qt.Key.Key_P)
    assert window.at == "room"
    close(window)


def test_settings_are_in_force_at_once(qtbot: QtBot, themed: QApplication, tmp_path: Path) -> None:
    save_prefs(tmp_path, Prefs(colours="light"))
    window = new_window(qtbot, tmp_path)
    key(qtbot, window, Qt.Key.Key_Comma)
    to(qtbot, window, "settings")
    screen = window.stack.currentWidget()
    assert isinstance(screen, SettingsScreen)
    assert a11y.unnamed(screen) == []
    dark = next(o for o in screen.colours if o.key == "dark")
    qtbot.keyClick(dark, Qt.Key.Key_Space)
    assert look().scheme == "dark"
    qtbot.keyClick(screen.text_size.more, Qt.Key.Key_Space)
    assert look().text_scale == 110
    qtbot.keyClick(screen.pace.less, Qt.Key.Key_Space)
    qtbot.keyClick(screen.say_first, Qt.Key.Key_Space)
    qtbot.keyClick(next(o for o in screen.motions if o.key == "reduced"), Qt.Key.Key_Space)
    assert look().reduced_motion
    kept, _ = read_prefs(tmp_path)
    assert (kept.colours, kept.text_size, kept.words_per_minute, kept.say_first) == ("dark", 110, 200, True)
    close(window)


def test_keys_change_the_size_of_the_text(qtbot: QtBot, themed: QApplication, tmp_path: Path) -> None:
    window = new_window(qtbot, tmp_path)
    window.do_settings()
    screen = window.stack.currentWidget()
    assert isinstance(screen, SettingsScreen)
    key(qtbot, window, Qt.Key.Key_Plus)
    assert look().text_scale == 110
    assert screen.text_size.value == 110
    key(qtbot, window, Qt.Key.Key_Minus)
    key(qtbot, window, Qt.Key.Key_Minus)
    assert read_prefs(tmp_path)[0].text_size == 90
    key(qtbot, window, Qt.Key.Key_0)
    assert look().text_scale == 100
    close(window)


def test_the_page_of_keys_leads_back(qtbot: QtBot, themed: QApplication, tmp_path: Path) -> None:
    window = new_window(qtbot, tmp_path)
    window.opening.open_file(str(SMALL))
    to(qtbot, window, "briefing")
    briefing = window.stack.currentWidget()
    key(qtbot, window, Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier)
    assert window.at == "keys"
    key(qtbot, window, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert window.at == "briefing"
    assert window.stack.currentWidget() is briefing
    key(qtbot, window, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert window.at == "home"
    assert window.stack.count() == 1
    close(window)


def test_every_screen_has_names(qtbot: QtBot, themed: QApplication, tmp_path: Path) -> None:
    window = new_window(qtbot, tmp_path)
    for go in (window.do_home, window.do_plays, window.do_settings, window.do_keys):
        go()
        assert a11y.unnamed(window) == []
    close(window)


def test_one_writer_per_play(qtbot: QtBot, themed: QApplication, tmp_path: Path) -> None:
    first = new_window(qtbot, tmp_path)
    first.begin(Beginning(small(), "guided", "reading"))
    assert first.leading.sitting is not None
    play = first.leading.sitting.record.header.play
    second = new_window(qtbot, tmp_path)
    second.resume(play)
    assert second.at == "home"
    assert second.notice.isVisible()
    assert "another window" in second.notice.words.text()
    second.play_wanted("discard", play)
    assert len(second.desk.plays()) == 1
    close(first)
    second.resume(play)
    assert second.at == "room"
    close(second)


def test_discarding_and_keeping_a_copy(qtbot: QtBot, themed: QApplication, tmp_path: Path) -> None:
    window = new_window(qtbot, tmp_path / "data")
    window.begin(Beginning(small(), "guided", "reading"))
    window.do_home()
    window.do_plays()
    screen = window.stack.currentWidget()
    assert isinstance(screen, PlaysScreen)
    play = screen.rows[0].view.id
    window.paperwork.play = play
    window.keep_copy(str(tmp_path / "copy.jsonl"))
    header = json.loads((tmp_path / "copy.jsonl").read_text(encoding="utf-8").splitlines()[0])
    assert header["play"] == play
    assert 0 <= header["seed"] < 2**31
    assert str(tmp_path / "copy.jsonl") in window.notice.words.text()
    window.keep_copy(str(tmp_path / "nowhere" / "copy.jsonl"))
    assert "could not be written" in window.notice.words.text()
    qtbot.keyClick(screen.rows[0].buttons["discard"], Qt.Key.Key_Space)
    qtbot.keyClick(screen.rows[0].sure, Qt.Key.Key_Space)
    assert screen.rows == ()
    assert window.desk.plays() == ()
    close(window)


def test_begin_again_opens_the_briefing(qtbot: QtBot, themed: QApplication, tmp_path: Path) -> None:
    window = new_window(qtbot, tmp_path)
    window.begin(Beginning(small(), "open", "reading"))
    window.do_home()
    window.play_wanted("again", window.desk.plays()[0].id)
    assert window.at == "briefing"
    screen = window.stack.currentWidget()
    assert isinstance(screen, BriefingScreen)
    qtbot.keyClick(screen.begin, Qt.Key.Key_Space)
    assert window.at == "room"
    assert len(window.desk.plays()) == 2
    close(window)


def test_a_store_that_cannot_be_opened_is_a_sentence(qtbot: QtBot, themed: QApplication, tmp_path: Path) -> None:
    (tmp_path / "balint.db").write_bytes(b"this is no database, by any means" * 100)
    window = new_window(qtbot, tmp_path)
    assert window.notice.isVisible()
    assert "balint.db" in window.notice.words.text()
    window.do_plays()
    assert any("balint.db" in t for t in shown_texts(window))
    window.opening.open_file(str(SMALL))
    to(qtbot, window, "briefing")
    screen = window.stack.currentWidget()
    assert isinstance(screen, BriefingScreen)
    qtbot.keyClick(screen.begin, Qt.Key.Key_Space)
    assert window.at == "briefing"
    unkept = window.notice.buttons[1]
    assert unkept.text() == "Lead without keeping it"
    qtbot.keyClick(unkept, Qt.Key.Key_Space)
    assert window.at == "room"
    assert (tmp_path / "balint.db").read_bytes().startswith(b"this is no database")
    close(window)


def test_trying_again_helps_when_the_cause_is_gone(qtbot: QtBot, themed: QApplication, tmp_path: Path) -> None:
    (tmp_path / "balint.db").write_bytes(b"this is no database, by any means" * 100)
    window = new_window(qtbot, tmp_path)
    window.begin(Beginning(small(), "guided", "reading"))
    (tmp_path / "balint.db").unlink()
    again = window.notice.buttons[0]
    qtbot.keyClick(again, Qt.Key.Key_Space)
    assert window.at == "room"
    assert len(window.desk.plays()) == 1
    close(window)


def test_a_damaged_record_is_a_sentence(qtbot: QtBot, themed: QApplication, tmp_path: Path) -> None:
    window = new_window(qtbot, tmp_path)
    window.begin(Beginning(small(), "guided", "reading"))
    window.do_home()
    play = window.desk.plays()[0].id
    with sqlite3.connect(tmp_path / "balint.db") as connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute("UPDATE play SET title = 'another'")
        connection.execute("UPDATE copy SET data = '{}'")
    connection.close()
    window.resume(play)
    assert window.at == "home"
    assert "cannot be opened" in window.notice.words.text()
    close(window)


def test_the_geometry_is_remembered_and_nothing_else(qtbot: QtBot, themed: QApplication, tmp_path: Path) -> None:
    window = new_window(qtbot, tmp_path)
    window.resize(900, 640)
    close(window)
    again = new_window(qtbot, tmp_path, opened=False)
    assert again.desk.folder == tmp_path
    written = (tmp_path / "window.ini").read_text()
    assert [line.split("=")[0] for line in written.splitlines() if "=" in line] == ["geometry"]
    close(again)


def test_settings_that_cannot_be_kept_are_in_force(qtbot: QtBot, themed: QApplication, tmp_path: Path) -> None:
    window = new_window(qtbot, tmp_path)
    (tmp_path / "settings.json").mkdir()
    window.adjusting.set_prefs(Prefs(colours="dark"))
    assert look().scheme == "dark"
    assert "could not be kept" in window.notice.words.text()
    close(window)


def test_a_damaged_settings_file_is_said(qtbot: QtBot, themed: QApplication, tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text("{")
    window = new_window(qtbot, tmp_path)
    assert "settings.damaged-1.json" in window.notice.words.text()
    close(window)


def test_the_window_is_usable_before_the_store_is_open(qtbot: QtBot, themed: QApplication, tmp_path: Path) -> None:
    window = new_window(qtbot, tmp_path, opened=False)
    assert not window.desk.ready
    window.begin(Beginning(small(), "guided", "reading"))
    assert window.at == "room"
    assert window.desk.ready
    close(window)
    assert (tmp_path / "balint.db").exists()


def test_a_long_page_scrolls_by_key(qtbot: QtBot, themed: QApplication, tmp_path: Path) -> None:
    window = new_window(qtbot, tmp_path)
    window.resize(800, 540)
    window.do_keys()
    screen = window.stack.currentWidget()
    assert isinstance(screen, Page)
    bar = screen.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    key(qtbot, window, Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier)
    assert bar.value() > 0
    key(qtbot, window, Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier)
    assert bar.value() == bar.maximum()
    key(qtbot, window, Qt.Key.Key_Home, Qt.KeyboardModifier.NoModifier)
    assert bar.value() == 0
    close(window)


@pytest.mark.parametrize(("suffix", "begins"), [("html", "\n<!DOCTYPE"), ("csv", "\ufeffplay,"), ("pdf", "%PDF")])
def test_a_play_can_be_kept_as_a_report(
    qtbot: QtBot, themed: QApplication, tmp_path: Path, suffix: str, begins: str
) -> None:
    window = new_window(qtbot, tmp_path / "data")
    window.begin(Beginning(small(), "guided", "reading"))
    window.do_home()
    window.paperwork.play = window.desk.plays()[0].id
    window.keep_copy(str(tmp_path / f"r.{suffix}"))
    assert (
        (tmp_path / f"r.{suffix}").read_bytes().decode("utf-8", "replace").lstrip("\n").startswith(begins.lstrip("\n"))
    )
    assert "The report is in" in window.notice.words.text()
    window.keep_copy(str(tmp_path / "nowhere" / f"r.{suffix}"))
    assert "could not be written" in window.notice.words.text()
    close(window)
