"""Notes in the margin: after a move of guided practice, on request."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simulator.engine.actions import Choose, Go
from tests.ui.shell import close, new_window, on_screen, small
from ui.beginning import Beginning
from ui.main_window import MainWindow
from ui.screens.room import RoomScreen
from ui.widgets.margin_note import MarginNote


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, themed: QApplication) -> Iterator[MainWindow]:
    made = new_window(qtbot, tmp_path)
    yield made
    close(made)


def room(window: MainWindow, qtbot: QtBot, *, margin: bool = True, way: str = "guided") -> RoomScreen:
    window.desk.set_prefs(replace(window.desk.prefs, margin=margin))
    with on_screen(qtbot, window, "room"):
        window.begin(Beginning(small(), way, "reading", 0))
    found = window.stack.currentWidget()
    assert isinstance(found, RoomScreen)
    return found


def lead_to_a_moment(found: RoomScreen, qtbot: QtBot) -> None:
    while found.sitting.record.scenario.beats[found.sitting.play.beat].moment is None:
        qtbot.waitUntil(lambda: found._floor_open)
        found.press_on()
    qtbot.waitUntil(lambda: found._floor_open)


def test_the_note_is_there_after_a_move_and_not_before(window: MainWindow, qtbot: QtBot) -> None:
    found = room(window, qtbot)
    lead_to_a_moment(found, qtbot)
    assert found.foot.note.isVisible()
    assert not found.foot.note.isEnabled()
    at = found.sitting.play.beat
    found.say(1)
    qtbot.waitUntil(lambda: found._floor_open)
    assert found.foot.note.isEnabled()
    qtbot.keyClick(found, Qt.Key.Key_N)
    note = found.findChild(MarginNote)
    assert note is not None
    assert note.card is not None
    assert note.card.beat == at
    assert note.card.place.prose
    assert note.card.place.others == ()
    note.close()


def test_no_note_where_it_is_not_wanted_or_in_open_floor(window: MainWindow, qtbot: QtBot) -> None:
    assert not room(window, qtbot, margin=False).foot.note.isVisible()
    assert not room(window, qtbot, way="open").foot.note.isVisible()


def test_the_note_is_about_the_road_one_stands_on(window: MainWindow, qtbot: QtBot) -> None:
    found = room(window, qtbot)
    sitting = found.sitting
    lead_to_a_moment(found, qtbot)
    beat, before = sitting.play.beat, sitting.at
    moment = sitting.record.scenario.beats[beat].moment
    assert moment is not None
    sitting.do(Go(beat))
    while not sitting.play.over:
        if sitting.at_end:
            sitting.finish()
        else:
            sitting.do(Go(sitting.play.beat))
    sitting.go_back(before)
    other = next(m for m in moment.moves if m.do != "hold")
    sitting.do(Choose(beat, other.id))
    here = sitting.record_here()
    assert [n.after for n in here.nodes] == list(range(len(here.nodes)))
    from scoring.road import places

    place = next(p for p in places(here) if p.beat.id == beat)
    assert place.chosen == other
