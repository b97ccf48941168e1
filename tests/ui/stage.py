"""The real window on a data folder with real plays in it, for tests that look at many screens."""

from __future__ import annotations

import random
import shutil
import tempfile
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from unittest.mock import patch

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import QApplication, QWidget

from simulator.content.library import library
from simulator.engine.actions import Answer, Choose, Go, Intervene, Mark
from simulator.engine.order import open_moves
from simulator.engine.reduce import finish
from simulator.record.record import Header, Record
from simulator.store.own import Note, Own
from simulator.workshop.file import SUFFIX, Part, create, dump_workshop
from simulator.workshop.sealed import seal
from ui import jobs
from ui.beginning import Beginning
from ui.desk import Desk
from ui.main_window import MainWindow
from ui.presenters.notebook import PROMPTS
from ui.screens.room import RoomScreen
from ui.sitting import Sitting
from ui.widgets.pacing import Timing

SESSION = "half-past-five"
SET = ("half-past-five", "the-friday-refill", "the-piano-tuner")
USUAL = QSize(1200, 800)
INSTANT = Timing(instant=True, new_press=0)
SLOW = Timing(least=3_600_000, most=3_600_000, caption=3_600_000)
SEED = 7
TODAY = date(2026, 11, 20)
LATER = date(2026, 11, 22)
NOTE = "I spoke at once when the room went quiet. What was I afraid of?"
EXPECTS = {
    "when": "Early, I think. I cannot bear a question hanging.",
    "most": "I ask what it is like for the patient. I never sum up.",
    "wait": "When somebody looks at me.",
    "notice": "That I nod.",
}


class Stage:
    """One window on a data folder, with ways to lead it somewhere."""

    def __init__(self, folder: Path, size: QSize = USUAL) -> None:
        self.folder = folder
        self.window = MainWindow(Desk(folder))
        self.window.leading.timing = INSTANT
        self.window.resize(size)
        self.window.show()
        self.window.activateWindow()
        settle()
        self.window.desk.open()
        self.window.desk.settle()
        settle()

    @property
    def screen(self) -> QWidget:
        """The screen that is shown."""
        shown = self.window.stack.currentWidget()
        assert shown is not None
        return shown

    @property
    def room(self) -> RoomScreen:
        """The room, if that is shown."""
        shown = self.screen
        assert isinstance(shown, RoomScreen)
        return shown

    @property
    def sitting(self) -> Sitting:
        """The play that is led."""
        found = self.window.leading.sitting
        assert found is not None
        return found

    def wait(self) -> None:
        """Wait for what workers do, and for layouts."""
        self.window.opening.settle()
        jobs.wait_for_all()
        settle()

    def lead(self, way: str, stop: Callable[[Sitting], bool], *, strong: bool = True) -> RoomScreen:
        """The room of the session where `stop` says so, with all lines of the beat there."""
        leading = self.window.leading
        scenario = self.window.desk.scenario(SESSION)
        leading.begin(Beginning(scenario, way, "reading", SEED))
        lead_to(self.sitting, stop, strong=strong)
        play = self.sitting.record.header.play
        leading.leave()
        leading.resume(play)
        settle()
        return self.room

    def close(self) -> None:
        """Close the window and what lies over it, and let go of all."""
        for widget in QApplication.topLevelWidgets():
            if widget.isVisible() and widget is not self.window:
                widget.close()
        self.window.close()
        jobs.wait_for_all()
        self.window.deleteLater()
        settle()


@contextmanager
def on_stage(folder: Path, size: QSize = USUAL, *, filled: bool = True) -> Iterator[Stage]:
    """A window on a new data folder; `filled` has earlier plays, notes and a play to go on with."""
    if filled:
        shutil.copytree(_filled_folder(), folder, dirs_exist_ok=True)
    with patch("secrets.randbelow", lambda _: SEED):  # sentences stand in the same order each time
        stage = Stage(folder, size)
        try:
            yield stage
        finally:
            stage.close()


def settle() -> None:
    """Let layouts and timers of no length have their turn."""
    for _ in range(4):
        QApplication.sendPostedEvents()
        QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def lead_to(sitting: Sitting, stop: Callable[[Sitting], bool], *, strong: bool = True) -> None:
    """Lead until a place is reached, with the writers' strong moves or by saying nothing."""
    while not stop(sitting) and not sitting.at_end:
        play = sitting.play
        moment = sitting.record.scenario.beats[play.beat].moment
        good = [m for m in open_moves(moment, play) if m.fit == "strong"] if moment is not None and strong else []
        sitting.do(Choose(play.beat, good[0].id) if good and play.way == "guided" else Go(play.beat))


def at_moment(sitting: Sitting) -> bool:
    """Whether something is on offer here, some way into the hour."""
    return sitting.play.step > 3 and sitting.record.scenario.beats[sitting.play.beat].moment is not None


def led_before(desk: Desk, session: str, *, days: int, way: str, purpose: str = "practice", note: str = "") -> str:
    """Keep a whole play of a session, led some days ago by somebody who mostly does well; its id."""
    scenario, rng = desk.scenario(session), random.Random(f"{session}{days}{purpose}")
    started = (datetime.now(UTC) - timedelta(days=days)).isoformat(timespec="seconds")
    play = str(uuid.UUID(int=rng.getrandbits(128)))
    header = Header(play, session, scenario.digest, way, purpose, "reading", 0, "", started)  # type: ignore[arg-type]
    record = Record(header, scenario)
    while not record.play_at().over:
        here = record.play_at()
        beat = scenario.beats[here.beat]
        moves = open_moves(beat.moment, here) if beat.moment is not None else ()
        good = [m for m in moves if m.fit in {"strong", "sound"}] or list(moves)
        if beat.end is not None:
            record = record.add(finish(scenario, here))
        elif moves and rng.random() < 0.75:
            move = rng.choice(good if rng.random() < 0.7 else list(moves))
            if rng.random() < 0.2:
                record = record.add(Mark(beat.id))
            record = record.add(Choose(beat.id, move.id) if way == "guided" else Intervene(beat.id, move.do, move.at))
        else:
            record = record.add(Go(beat.id))
    if note:
        record = record.add(Answer(record.play_at().beat, "note", note), record.last)
    writer = desk.store().begin(header, scenario)
    for node in record.nodes:
        writer.append(node)
    writer.close()
    return play


def own(stage: Stage) -> Own:
    """What one has written for oneself."""
    return Own(stage.window.desk.store().database)


@cache
def _filled_folder() -> Path:
    """A data folder with three plays led, one to go on with, and a note; made once."""
    folder = Path(_kept_until_the_end().name) / "filled"
    desk = Desk(folder)
    desk.prefs = replace(desk.prefs, motion="reduced")
    desk.open()
    desk.settle()
    for n, session in enumerate(SET):
        led_before(desk, session, days=30 - n, way="open" if n else "guided", note="" if n else NOTE)
    sitting = desk.begin(Beginning(desk.scenario(SESSION), "guided", "reading", SEED))
    lead_to(sitting, lambda s: s.play.step > 5)
    sitting.writer.close()
    notes = Own(desk.store().database)
    notes.keep_note(Note("n1", "Cheerfulness. I go flat when somebody is brave.", "", "", prompt=PROMPTS[0]))
    desk.refresh()
    desk.close()
    jobs.wait_for_all()
    return folder


@cache
def workshop_file() -> tuple[Path, str]:
    """A workshop file on shipped sessions, open on `TODAY`, its feedback on `LATER`, and one of its codes; made once."""
    path = Path(_kept_until_the_end().name) / f"afternoon{SUFFIX}"
    given = [seal(library().load(session).scenario) for session in SET[:2]]
    workshop, organiser = create(
        given, [Part(one.id) for one in given], title="An afternoon", purpose="to talk about leading", organiser="A society",
        contact="Ring us.", consent="Read this.", closes=TODAY, release=LATER, trainees=3, minutes=40,
    )  # fmt: skip
    path.write_text(dump_workshop(workshop, organiser), encoding="utf-8")
    return path, organiser.codes[0]


@cache
def _kept_until_the_end() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="balint-stage-")
