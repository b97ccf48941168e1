"""Whoever comes for the first time: a few minutes to learn the controls, or straight into an hour."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simulator.content.library import library
from simulator.craft.check import sources_below
from simulator.store.home import Home
from tests.ui.shell import close, new_window, on_screen
from ui.screens.room import RoomScreen


def test_two_ways_for_whoever_has_led_nothing(qtbot: QtBot, themed: QApplication, tmp_path: Path) -> None:
    window = new_window(qtbot, tmp_path)
    offer = window.home.first_time
    assert offer.isVisibleTo(window.home)
    assert window.home.focusWidget() is offer.controls
    with on_screen(qtbot, window, "briefing"):
        offer.session.click()
    window.do_home()
    with on_screen(qtbot, window, "room"):
        offer.controls.click()
    room = window.stack.currentWidget()
    assert isinstance(room, RoomScreen)
    for _ in range(60):
        if window.at != "room":
            break
        qtbot.keyClick(QApplication.focusWidget() or room, Qt.Key.Key_Space)
    assert window.at == "debrief"
    window.do_home()
    assert window.desk.plays() == ()
    assert offer.isVisibleTo(window.home)
    close(window)


def test_it_is_not_offered_to_whoever_has_led(qtbot: QtBot, themed: QApplication, tmp_path: Path) -> None:
    window = new_window(qtbot, tmp_path)
    window.desk.home = Home(finished=("small",))
    window.show_home_view()
    assert not window.home.first_time.isVisibleTo(window.home)
    assert window.commands["controls"].isEnabled()
    with on_screen(qtbot, window, "room"):
        window.commands["controls"].trigger()
    close(window)


def test_the_five_minutes_are_no_session_of_the_library() -> None:
    scenario = library().for_the_controls()
    assert scenario.id not in library().ids()
    assert scenario.id not in {s.scenario.id for s in sources_below([Path(__file__).parents[2] / "scenarios"])}
    assert [end.id for end in scenario.endings] == ["five-minutes"]
    assert len(scenario.moments) == 3
