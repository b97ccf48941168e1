"""What the tests of the app shell share: the window on a data folder, and ways to wait for it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from simulator.content.index import Card, card_of
from simulator.content.library import library
from simulator.model.scenario import Scenario
from ui import jobs
from ui.desk import Desk
from ui.main_window import MainWindow
from ui.widgets.pacing import Timing

SMALL = Path(__file__).parent / "data" / "small-hour.yaml"
INSTANT = Timing(instant=True, new_press=0)


def small() -> Scenario:
    """The small session, with names and titles that look like markup."""
    return library().load(SMALL).scenario


def small_card() -> Card:
    """Its card."""
    return card_of(small())


def new_window(qtbot: QtBot, folder: Path, *, opened: bool = True) -> MainWindow:
    """A window on a data folder, shown; with `opened` its store is open."""
    window = MainWindow(Desk(folder))
    window.leading.timing = INSTANT
    qtbot.addWidget(window)
    window.resize(1200, 800)
    window.show()
    qtbot.waitExposed(window)
    if opened:
        window.desk.open()
        window.desk.settle()
    return window


@contextmanager
def on_screen(qtbot: QtBot, window: MainWindow, name: str) -> Iterator[None]:
    """What is done inside leads to this screen."""
    yield
    qtbot.waitUntil(lambda: window.at == name)


def close(window: MainWindow) -> None:
    """Close it and wait for what is under way."""
    window.close()
    jobs.wait_for_all()


def shown_texts(widget: QWidget) -> list[str]:
    """The words of every visible label."""
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]
