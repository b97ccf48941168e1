"""From home to the debrief by keyboard, and on after a crash."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simulator.content.library import library
from simulator.engine.actions import Choose, Go, Intervene
from simulator.errors import ScenarioRefused
from simulator.record.lines import load
from tests.ui.shell import SMALL, close, new_window, shown_texts
from ui.asked import Asked
from ui.desk import Desk
from ui.main_window import MainWindow
from ui.screens.briefing import BriefingScreen
from ui.screens.debrief import DebriefScreen
from ui.screens.plays import PlaysScreen
from ui.screens.room import RoomScreen

ROOT = Path(__file__).resolve().parents[2]
PLAIN = Qt.KeyboardModifier.NoModifier
MOST_PRESSES = 400
SHIPPED = "half-past-five"


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
    """Press a key wherever the focus is."""
    qtbot.keyClick(QApplication.focusWidget() or window, key, modifier)


def activate(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()


def lead_to_the_end(qtbot: QtBot, window: MainWindow, *, speak: bool = True) -> None:
    """Say the first sentence wherever there is one (guided), step in once (open floor), else let it go on."""
    room = window.stack.currentWidget()
    assert isinstance(room, RoomScreen)
    stepped_in = False
    for _ in range(MOST_PRESSES):
        if window.at != "room":
            return
        if speak and room.sitting.play.way == "open" and not stepped_in and room.sitting.play.step > 1:
            stepped_in = True
            press(qtbot, window, Qt.Key.Key_M)
            assert room.palette_panel.isVisible()
            press(qtbot, window, Qt.Key.Key_Return)
            assert not room.palette_panel.isVisible()
            continue
        offered = speak and room.sitting.play.way == "guided" and room._offered()
        press(qtbot, window, Qt.Key.Key_1 if offered else Qt.Key.Key_Space)
    raise AssertionError(f"still {window.at} after {MOST_PRESSES} keys")


def begin_from_card(qtbot: QtBot, window: MainWindow, way: str) -> None:
    """Home, its card, the briefing, begin."""
    activate(qtbot, window)
    next(c for c in window.home.cards if c.session == SHIPPED).setFocus()
    press(qtbot, window, Qt.Key.Key_Return)
    assert window.at == "briefing"
    begin(qtbot, window, way)


def begin(qtbot: QtBot, window: MainWindow, way: str) -> None:
    briefing = window.stack.currentWidget()
    assert isinstance(briefing, BriefingScreen)
    next(o for o in briefing.ways if o.key == way).setFocus()
    press(qtbot, window, Qt.Key.Key_Space)
    briefing.begin.setFocus()
    press(qtbot, window, Qt.Key.Key_Space)
    assert window.at == "room"


def look_back(qtbot: QtBot, window: MainWindow) -> DebriefScreen:
    """Answer the first questions with nothing, and read."""
    debrief = window.stack.currentWidget()
    assert isinstance(debrief, DebriefScreen)
    if debrief.own_view is not None:
        debrief.own_view.go_on.setFocus()
        press(qtbot, window, Qt.Key.Key_Space)
    assert debrief.found is not None
    return debrief


def open_small(qtbot: QtBot, window: MainWindow) -> None:
    activate(qtbot, window)
    window.opening.open_file(str(SMALL))
    qtbot.waitUntil(lambda: window.at == "briefing")


@pytest.mark.parametrize("way", ["guided", "open"])
def test_a_session_from_home_to_the_debrief(qtbot: QtBot, themed: QApplication, tmp_path: Path, way: str) -> None:
    window = new_window(qtbot, tmp_path)
    open_small(qtbot, window)
    begin(qtbot, window, way)
    lead_to_the_end(qtbot, window)
    assert window.at == "debrief"
    debrief = look_back(qtbot, window)
    qtbot.waitUntil(lambda: "A small hour & <img src=x>" in shown_texts(debrief))
    debrief.back.setFocus()
    press(qtbot, window, Qt.Key.Key_Space)
    assert window.at == "home"
    rows = window.desk.plays()
    assert [(r.way, r.state) for r in rows] == [(way, "finished")]
    kinds = {type(n.action) for n in load(window.desk.copy_of(rows[0].id)).nodes}
    assert (Choose if way == "guided" else Intervene) in kinds
    assert window.home.rows == ()
    close(window)


@pytest.mark.parametrize("way", ["guided", "open"])
def test_the_shipped_session(qtbot: QtBot, themed: QApplication, tmp_path: Path, way: str) -> None:
    try:
        library().load(SHIPPED)
    except ScenarioRefused as refused:
        pytest.skip(f"{SHIPPED} is not readable just now: {refused.diagnostics[0]}")
    window = new_window(qtbot, tmp_path)
    begin_from_card(qtbot, window, way)
    lead_to_the_end(qtbot, window)
    look_back(qtbot, window)
    assert window.desk.plays()[0].state == "finished"
    window.do_home()
    assert "You have led this session." in shown_texts(window.home)
    close(window)


def test_stopping_gently_is_not_offered_again(qtbot: QtBot, themed: QApplication, tmp_path: Path) -> None:
    window = new_window(qtbot, tmp_path)
    open_small(qtbot, window)
    begin(qtbot, window, "guided")
    press(qtbot, window, Qt.Key.Key_Space)
    press(qtbot, window, Qt.Key.Key_Escape)
    room = window.stack.currentWidget()
    assert isinstance(room, RoomScreen)
    assert room.pause_veil.isVisible()
    room.pause_veil.stop_wanted.emit()
    assert window.at == "debrief"
    window.leading.go_home()
    assert window.at == "home"
    assert window.home.rows == ()
    window.do_plays()
    screen = window.stack.currentWidget()
    assert isinstance(screen, PlaysScreen)
    assert "You stopped here before the end." in shown_texts(screen)
    qtbot.keyClick(screen.rows[0].buttons["look_back"], Qt.Key.Key_Space)
    assert window.at == "debrief"
    close(window)


def test_putting_aside_and_going_on(qtbot: QtBot, themed: QApplication, tmp_path: Path) -> None:
    window = new_window(qtbot, tmp_path)
    open_small(qtbot, window)
    begin(qtbot, window, "guided")
    press(qtbot, window, Qt.Key.Key_Space)
    room = window.stack.currentWidget()
    assert isinstance(room, RoomScreen)
    room.paused.emit()
    assert window.at == "home"
    assert len(window.home.rows) == 1
    qtbot.keyClick(window.home.rows[0].go, Qt.Key.Key_Space)
    assert window.at == "room"
    assert window.leading.sitting is not None
    assert window.leading.sitting.play.beat == "tells"
    lead_to_the_end(qtbot, window)
    assert window.at == "debrief"
    close(window)


def test_another_telling(qtbot: QtBot, themed: QApplication, tmp_path: Path) -> None:
    window = new_window(qtbot, tmp_path)
    open_small(qtbot, window)
    begin(qtbot, window, "guided")
    lead_to_the_end(qtbot, window)
    debrief = look_back(qtbot, window)
    debrief.another_telling.emit(1)
    assert window.at == "room"
    lead_to_the_end(qtbot, window, speak=False)
    assert window.at == "debrief"
    assert window.desk.plays()[0].state == "finished"
    close(window)


def test_what_the_command_line_asks_for_is_chosen_and_holds_for_one_play(
    qtbot: QtBot, themed: QApplication, tmp_path: Path
) -> None:
    window = new_window(qtbot, tmp_path)
    window.opening.asked = Asked(str(SMALL), "open", "live", 7)
    open_small(qtbot, window)
    briefing = window.stack.currentWidget()
    assert isinstance(briefing, BriefingScreen)
    assert briefing.chosen()[:2] == ("open", "live")
    briefing.begin.click()
    sitting = window.leading.sitting
    assert sitting is not None
    header = sitting.record.header
    assert (header.way, header.pace, header.seed) == ("open", "live", 7)
    assert window.opening.asked == Asked()
    close(window)


KILLED = """
import sys, time
from pathlib import Path
from PySide6.QtWidgets import QApplication
from simulator.engine.actions import Choose, Go
from tests.ui.shell import small
from ui.beginning import Beginning
from ui.desk import Desk
app = QApplication([])
desk = Desk(Path(sys.argv[1]))
sitting = desk.begin(Beginning(small(), "guided", "reading"))
sitting.do(Go("begin"))
sitting.do(Choose("tells", "return_to_group"))
print(sitting.record.header.play, flush=True)
time.sleep(60)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no such signal here")
@pytest.mark.parametrize("stale", ["none", "empty"])
def test_after_a_crash_one_goes_on_at_the_last_action(
    qtbot: QtBot, themed: QApplication, tmp_path: Path, stale: str
) -> None:
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        [sys.executable, "-c", KILLED, str(tmp_path)], env=env, stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout is not None
        play = child.stdout.readline().strip()
        child.kill()
    assert play
    if stale == "none":
        (tmp_path / "home.json").unlink(missing_ok=True)
    else:
        (tmp_path / "home.json").write_text('{"format": 1, "open": [], "finished": []}')
    window = new_window(qtbot, tmp_path, opened=False)
    assert window.home.rows == ()
    window.desk.open()
    qtbot.waitUntil(lambda: bool(window.home.rows))
    assert window.home.rows[0].play == play
    activate(qtbot, window)
    window.home.focus_first()
    press(qtbot, window, Qt.Key.Key_Space)
    assert window.at == "room"
    sitting = window.leading.sitting
    assert sitting is not None
    assert [n.action for n in sitting.record.nodes] == [Go("begin"), Choose("tells", "return_to_group")]
    assert sitting.play.beat == "works"
    close(window)


def test_the_home_file_is_there_for_the_next_first_paint(qtbot: QtBot, themed: QApplication, tmp_path: Path) -> None:
    window = new_window(qtbot, tmp_path)
    open_small(qtbot, window)
    begin(qtbot, window, "open")
    press(qtbot, window, Qt.Key.Key_Space)
    close(window)
    again = Desk(tmp_path)
    assert [p.title for p in again.home.open] == ["A small hour & <img src=x>"]
    fresh = new_window(qtbot, tmp_path, opened=False)
    assert len(fresh.home.rows) == 1
    close(fresh)
