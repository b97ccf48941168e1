"""What a screen reader is told unasked: events that leave the program, caught where Qt takes them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.screens import opened
from tests.ui.stage import SLOW, Stage, at_moment, on_stage, settle
from ui import a11y
from ui.theme.style import apply_theme
from ui.widgets.pacing import LinePacer, Timing

UI = Path(__file__).parents[2] / "ui"


class Ear:
    """Hears each announcement as Qt gets it."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self.now: list[str] = []

    def hear(self, event: QAccessibleAnnouncementEvent) -> None:
        assert isinstance(event, QAccessibleAnnouncementEvent)
        self.said.append(event.message())
        if event.politeness() == QAccessible.AnnouncementPoliteness.Assertive:
            self.now.append(event.message())


class Seam:
    """Stands for `QAccessible` in `ui.a11y`; all else is the real one's."""

    AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

    def __init__(self, ear: Ear) -> None:
        self.updateAccessibility = ear.hear


@pytest.fixture
def ear(monkeypatch: pytest.MonkeyPatch) -> Ear:
    made = Ear()
    monkeypatch.setattr(a11y, "QAccessible", Seam(made))
    return made


@pytest.fixture
def stage(themed: QApplication, tmp_path: Path) -> Iterator[Stage]:
    with on_stage(tmp_path / "data", filled=False) as made:
        yield made


def test_every_line_of_an_hour_is_said_once_in_turn(stage: Stage, ear: Ear) -> None:
    room = stage.lead("guided", lambda _: True)
    ear.said.clear()
    written = len(room.transcript.text.lines())
    while not stage.sitting.at_end:
        offered = room.foot.moves.cards()
        if offered:
            room.say(1)
        else:
            room.press_on()
    lines = [line.plain for line in room.transcript.text.lines()][written:]
    said = "\n".join(ear.said)
    assert [line for line in lines if line not in said] == []
    spoken = [line for one in ear.said for line in one.split("\n")]
    assert [line for line in spoken if line in lines] == lines
    assert "" not in spoken


def test_a_silence_has_words(stage: Stage, ear: Ear) -> None:
    """How long it lasts and what is seen in it: in the transcript, and said."""
    room = stage.lead("guided", lambda s: any(e.kind == "silence" for e in s.entries()[1]))
    silences = [line.plain for line in room.transcript.text.lines() if line.plain.startswith("[silence")]
    assert silences
    for words in silences:
        assert re.fullmatch(r"\[silence, \d+ seconds\]( .+)?", words)
        assert any(words in one for one in ear.said)
    assert re.search(r"Silence, \d+ seconds\.", room.transcript.text.toPlainText())


def test_what_one_can_do_is_said(stage: Stage, ear: Ear) -> None:
    room = stage.lead("guided", at_moment)
    count = len(room.foot.moves.cards())
    assert ear.said[-1] == f"{count} things you could say, or nothing"
    for do, words in (
        (room.toggle_mark, "Marked"),
        (room.toggle_mark, "No longer marked"),
        (room.pause, "Pause"),
        (room.copy_transcript, "Transcript copied"),
    ):
        do()
        assert ear.said[-1] == words


def test_what_failed_is_said_at_once(themed: QApplication, tmp_path: Path, ear: Ear) -> None:
    with opened("room-not-kept", tmp_path / "data"):
        assert [words for words in ear.now if "disk is full" in words]


@pytest.mark.parametrize("pace", ["reading", "live"])
def test_nothing_has_to_be_done_in_time(pace: str) -> None:
    """Reading pace waits for ever. Live pace, which goes on by itself, is chosen, and stands still when asked."""
    pacer = LinePacer(Timing(instant=True), pace)  # type: ignore[arg-type]
    went_on: list[bool] = []
    pacer.went_on.connect(lambda: went_on.append(True))
    pacer.begin(())
    if pace == "live":
        pacer.hold()
    QTest.qWait(50)
    assert went_on == []
    pacer.stop()


def test_reading_pace_leaves_no_clock_running(stage: Stage) -> None:
    room = stage.lead("guided", at_moment)
    assert stage.sitting.record.header.pace == "reading"
    assert not room.pacer._timer.isActive()


def test_without_movement_chairs_do_not_slide(stage: Stage) -> None:
    apply_theme(QApplication.instance(), "light", 100, reduced_motion=True)  # type: ignore[arg-type]
    room = stage.lead("guided", lambda s: s.play.chair == "back").room
    assert room._motion.state() == room._motion.State.Stopped
    assert set(room._slid.values()) == {1.0}


def test_lines_still_to_come_are_not_said_before_they_come(stage: Stage, ear: Ear) -> None:
    stage.window.leading.timing = SLOW
    room = stage.lead("guided", lambda s: len(s.entries()[1]) > 3)
    waiting = room.pacer.pending
    assert waiting
    spoken = "\n".join(ear.said[-2:])
    assert not any(entry.text in spoken for entry in waiting if entry.text)
    room.pacer.rest()
    settle()
    assert all(entry.text in "\n".join(ear.said) for entry in waiting if entry.kind == "speech")


def test_only_one_place_announces() -> None:
    """So that what is tested here is all there is."""
    others = [
        path.name
        for path in UI.rglob("*.py")
        if "QAccessibleAnnouncementEvent" in path.read_text(encoding="utf-8") and path.name != "a11y.py"
    ]
    assert others == []
