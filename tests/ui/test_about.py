"""What the program says about itself."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.shell import close, new_window, on_screen, shown_texts
from ui.screens.about import OLD, AboutScreen
from ui.version import RELEASED, VERSION

MADE = date.fromisoformat(RELEASED)


def test_version_and_licences(qtbot: QtBot, themed: QApplication, tmp_path: Path) -> None:
    window = new_window(qtbot, tmp_path)
    with on_screen(qtbot, window, "about"):
        window.commands["about"].trigger()
    screen = window.stack.currentWidget()
    assert isinstance(screen, AboutScreen)
    assert VERSION in screen.version.text()
    licences = screen.licences.toPlainText()
    for name in ("PySide6", "SQLAlchemy", "networkx", "Lesser General Public License"):
        assert name in licences
    screen.copy.click()
    assert QApplication.clipboard().text() == screen.version.text()
    with on_screen(qtbot, window, "home"):
        screen.back.click()
    close(window)


def test_an_old_version_says_that_it_is_old(qtbot: QtBot, themed: QApplication) -> None:
    for day, old in ((MADE, False), (MADE + timedelta(days=365), False), (MADE + timedelta(days=366), True)):
        screen = AboutScreen("", day)
        qtbot.addWidget(screen)
        assert (OLD in shown_texts(screen)) is old
