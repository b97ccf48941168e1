"""The transcript: plain text, search, copying, many lines."""

from __future__ import annotations

import time
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QTextCursor
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication

from simulator.engine.actions import Go, Intervene
from simulator.engine.transcript import Entry
from ui.presenters.entries import names_of
from ui.presenters.lines import LineView, line_view, line_views
from ui.theme.style import apply_theme
from ui.widgets.transcript import Transcript

NASTY = '<img src="file:///x.png"> & <b>no</b>'


def shown(qtbot, lines) -> Transcript:
    made = Transcript()
    qtbot.addWidget(made)
    made.resize(420, 500)
    made.set_lines(lines)
    with qtbot.waitActive(made, timeout=5000):
        made.show()
        made.activateWindow()
    return made


def lines_of(world) -> tuple[LineView, ...]:
    sitting = world.sitting()
    entries = [*sitting.entries()[1], *sitting.do(Go("opening"))]
    return line_views(sitting.record.scenario, entries)[0]


def test_lines_by_kind(world) -> None:
    names = names_of(world.scenario())
    kinds = {
        Entry("speech", "b", "Hm.", "dev", "ana", "leans round"): ("speech", "Dev", "leans round, to Ana", "Hm."),
        Entry("speech", "b", "Hm.", "dev", "ana", "turns to Ana"): ("speech", "Dev", "turns to Ana", "Hm."),
        Entry("speech", "b", "And?", "you", "dev"): ("own", "You", "to Dev", "And?"),
        Entry("cue", "b", "looks up", "dev"): ("cue", "Dev", "", "looks up"),
        Entry("gesture", "b", "A nod.", "you"): ("own", "You", "A nod.", ""),
        Entry("silence", "b", "", seconds=4): ("caption", "", "", "Silence, 4 seconds."),
        Entry("wait", "b", who="you"): ("own", "", "You say nothing.", ""),
        Entry("chair", "b", "Ana moves back.", "ana"): ("change", "", "", "Ana moves back."),
    }
    for entry, wanted in kinds.items():
        line = line_view(entry, names)
        assert (line.kind, line.name, line.aside, line.text) == wanted


def test_what_comes_from_a_file_stays_text(themed, qtbot) -> None:
    made = shown(qtbot, [LineView("speech", f"X: {NASTY}", NASTY, NASTY, f"{NASTY}\nsecond\u2029line")])
    text = made.text.toPlainText()
    assert text.count(NASTY) == 3
    assert made.text.document().blockCount() == 1
    face = QAccessible.queryAccessibleInterface(made.text)
    assert face.text(QAccessible.Text.Name) == "Transcript"
    assert NASTY in face.textInterface().text(0, len(text))


def test_search_goes_round_and_counts(themed, qtbot, world) -> None:
    made = shown(qtbot, lines_of(world))
    qtbot.keyClick(made.text, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is made.find_line
    qtbot.keyClicks(made.find_line, "tuesdays")
    assert made.found.text() == "1 of 2"
    qtbot.keyClick(made.find_line, Qt.Key.Key_Return)
    assert made.found.text() == "2 of 2"
    made.find_next()
    assert made.found.text() == "1 of 2"
    made.find_previous()
    assert made.found.text() == "2 of 2"
    assert len(made.text.extraSelections()) == 2
    made.find_line.setText("zzz")
    assert made.found.text() == "nothing found"
    spy = QSignalSpy(made.closed_search)
    qtbot.keyClick(made.find_line, Qt.Key.Key_Escape)
    assert spy.count() == 1
    assert not made.searching
    assert made.text.extraSelections() == []


def test_copying_is_plain_text_without_the_key(themed, qtbot, world) -> None:
    made = shown(qtbot, lines_of(world))
    made.copy_all()
    copied = QGuiApplication.clipboard().text()
    assert "RUTH" not in copied
    assert "Ruth (the needles stop): Because on Tuesdays she'd look at me." in copied
    assert "[silence, 11 seconds] Nobody speaks." in copied
    assert not {"sound", "fit", "protect_presenter", "step_in"} & set(copied.split())
    cursor = made.text.textCursor()
    cursor.select(QTextCursor.SelectionType.Document)
    made.text.setTextCursor(cursor)
    made.text.copy()
    data = QGuiApplication.clipboard().mimeData()
    assert data.formats() == ["text/plain"]
    assert "looks at the floor" in data.text()


def test_letters_and_space_are_left_to_the_screen(themed, qtbot, world) -> None:
    made = shown(qtbot, lines_of(world))
    before = made.text.toPlainText()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_3, Qt.Key.Key_M, Qt.Key.Key_Asterisk):
        qtbot.keyClick(made.text, key)
    assert made.text.toPlainText() == before


def test_general_replies_are_marked_quietly(themed, qtbot, world) -> None:
    sitting = world.sitting("open")
    sitting.do(Go("opening"))
    entries = sitting.do(Intervene("numbers", "err_rescue", "mei"))
    lines, _ = line_views(sitting.record.scenario, entries, "work")
    assert [line.general for line in lines] == [True, True]
    made = shown(qtbot, lines)
    assert "It is quiet & <b>warm</b>.  · a general reply" in made.text.toPlainText()
    assert "general reply" not in made.text.plain_text()
    assert not made.grab().isNull()


def test_a_thousand_lines_are_quick_and_stay_at_the_end(themed, qtbot, world) -> None:
    some = lines_of(world)
    made = shown(qtbot, some)
    made.append_lines(some * 110)
    assert len(made.text.lines()) > 1000
    began = time.perf_counter()
    made.append_lines(some[:1])
    assert time.perf_counter() - began < 0.1
    bar = made.text.verticalScrollBar()
    assert bar.value() == bar.maximum()
    bar.setValue(0)
    made.append_lines(some[:1])
    assert bar.value() == 0


def test_a_new_look_sets_it_anew(themed, qtbot, world) -> None:
    made = shown(qtbot, lines_of(world))
    before = made.text.toPlainText()
    height = made.text.document().size().height()
    apply_theme(themed, "dark", 200, reduced_motion=True)
    assert made.text.toPlainText() == before
    assert made.text.document().size().height() > height * 1.5
    assert len(made.text.lines()) == len(lines_of(world))


def test_a_stage_gets_a_heading_once(world) -> None:
    scenario = world.scenario()
    entry = Entry("speech", "numbers", "x", "dev")
    lines, stage = line_views(scenario, [entry, replace(entry, beat="pass")])
    assert [line.kind for line in lines] == ["stage", "speech", "speech"]
    assert stage == "work"
