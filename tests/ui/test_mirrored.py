"""Where one reads from right to left, the window is the mirror image of the usual one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.screens import opened
from ui.languages import speak
from ui.main_window import MainWindow
from ui.screens.home import HomeScreen
from ui.screens.room import RoomScreen
from ui.screens.settings import SettingsScreen

SIZE = QSize(1280, 800)


@pytest.fixture
def right_to_left(themed: QApplication) -> Iterator[None]:
    """As where the system speaks Arabic; the program has no such language, so it speaks English."""
    speak(themed, "ar")
    assert themed.layoutDirection() == Qt.LayoutDirection.RightToLeft
    yield
    speak(themed, "en")
    assert themed.layoutDirection() == Qt.LayoutDirection.LeftToRight


def middle(widget: QWidget, within: QWidget) -> int:
    return widget.mapTo(within, QPoint(widget.width() // 2, 0)).x()


def screen(shown: QWidget) -> QWidget:
    assert isinstance(shown, MainWindow)
    found = shown.stack.currentWidget()
    assert found is not None
    return found


def test_the_bar_of_a_page(right_to_left: None, tmp_path: Path) -> None:
    with opened("settings", tmp_path, SIZE) as shown:
        page = screen(shown)
        assert isinstance(page, SettingsScreen)
        assert page.back.text() == "→ Home"
        assert middle(page.menu_button, page) < SIZE.width() / 2 < middle(page.back, page)
        places = [middle(option, page) for option in page.colours]
        assert places == sorted(places, reverse=True)
        steps = [middle(part, page) for part in (page.text_size.less, page.text_size.shown, page.text_size.more)]
        assert steps == sorted(steps, reverse=True)


def test_the_cards_of_home(right_to_left: None, tmp_path: Path) -> None:
    with opened("home", tmp_path, SIZE) as shown:
        page = screen(shown)
        assert isinstance(page, HomeScreen)
        assert middle(page.cards[1], page) < middle(page.cards[0], page)


def test_the_room(right_to_left: None, tmp_path: Path) -> None:
    with opened("room-moment", tmp_path, SIZE) as shown:
        room = screen(shown)
        assert isinstance(room, RoomScreen)
        assert middle(room.transcript, room) < middle(room.room, room)
        assert room.transcript.text.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("name", ["briefing", "debrief-guided", "habits", "map", "plenary", "panel-moment"])
def test_nothing_is_cut_off(right_to_left: None, tmp_path: Path, name: str) -> None:
    with opened(name, tmp_path, SIZE) as shown:
        page = screen(shown)
        for widget in page.findChildren(QWidget):
            if widget.isVisible() and widget.parentWidget() is page:
                assert 0 <= widget.x() <= widget.x() + widget.width() <= page.width(), widget
