"""Make the screenshots of the documentation again: real windows, painted offscreen."""

from __future__ import annotations

import os
import random
import sys
import tempfile
import uuid
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["BALINT_ALLOW_OFFSCREEN"] = "1"

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import QApplication

from simulator.engine.actions import Answer, Choose, Go, Intervene, Mark
from simulator.engine.order import open_moves
from simulator.engine.reduce import finish
from simulator.record.record import Header, Record
from simulator.store.own import Note, Own
from ui import jobs
from ui.beginning import Beginning
from ui.desk import Desk
from ui.looks import apply_prefs
from ui.main_window import MainWindow
from ui.presenters.notebook import PROMPTS
from ui.screens.debrief import DebriefScreen
from ui.screens.look import LookScreen
from ui.screens.room import RoomScreen
from ui.sitting import Sitting
from ui.widgets.pacing import Timing
from ui.widgets.source_card import SourceCard

HERE = Path(__file__).parent
SIZES = (QSize(1024, 700), QSize(1440, 900))
SESSION = "half-past-five"


def settle() -> None:
    """Let layouts and timers of no length have their turn."""
    for _ in range(6):
        QApplication.sendPostedEvents()
        QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def lead_to(sitting: Sitting, stop: Callable[[Sitting], bool], strong: bool = True) -> None:
    """Lead until a place is reached, with the writers' strong moves or by holding."""
    while not stop(sitting) and not sitting.at_end:
        play = sitting.play
        moment = sitting.record.scenario.beats[play.beat].moment
        good = [m for m in open_moves(moment, play) if m.fit == "strong"] if moment is not None and strong else []
        sitting.do(Choose(play.beat, good[0].id) if good and play.way == "guided" else Go(play.beat))


def has_silence(sitting: Sitting) -> bool:
    """Whether the beat ends in a silence, while everybody sits in the circle."""
    entries = sitting.entries()[1]
    late = sitting.play.step > 3 and sitting.play.chair != "back"
    return late and bool(entries) and entries[-1].kind == "silence"


class Studio:
    """One window, photographed in each place."""

    def __init__(self, app: QApplication, scheme: str, size: QSize, text: int = 100) -> None:
        self.app, self.scheme, self.size, self.text = app, scheme, size, text
        self.folder = Path(tempfile.mkdtemp())
        desk = Desk(self.folder)
        desk.prefs = replace(desk.prefs, colours=scheme, text_size=text, motion="reduced")
        apply_prefs(app, desk.prefs)
        self.window = MainWindow(desk)
        self.window.leading.timing = Timing(instant=True, new_press=0)
        self.window.resize(size)
        self.window.show()
        settle()
        desk.open()
        desk.settle()
        settle()

    def shot(self, name: str) -> None:
        """Save what the window shows."""
        settle()
        suffix = "" if self.text == 100 else f"-{self.text}"
        path = HERE / f"{name}-{self.scheme}-{self.size.width()}x{self.size.height()}{suffix}.png"
        self.window.grab().save(str(path))

    def lead(self, way: str, stop: Callable[[Sitting], bool], strong: bool = True) -> Sitting:
        """Stand in the room at a place."""
        leading = self.window.leading
        scenario = self.window.desk.scenario(SESSION)
        leading.begin(Beginning(scenario, way, "reading"))
        sitting = leading.sitting
        assert sitting is not None
        lead_to(sitting, stop, strong)
        kept = sitting.record.header.play
        leading.leave()
        leading.resume(kept)
        settle()
        room = self.window.stack.currentWidget()
        if isinstance(room, RoomScreen):
            room.pacer.rest()
        assert leading.sitting is not None
        return leading.sitting

    def home_and_briefing(self) -> None:
        """Home with something to continue, and a briefing."""
        self.lead("guided", lambda s: s.play.step > 5)
        self.window.leading.leave()
        self.window.do_home()
        self.window.desk.refresh()
        self.shot("home")
        self.window.opening.open_session(SESSION)
        self.window.desk.settle()
        self.shot("briefing")

    def season(self) -> None:
        """The year of a season, and what the library covers."""
        for season in self.window.desk.seasons[:1]:
            self.window.open_session(season.id)
            self.shot("season")
        self.window.do_coverage()
        jobs.wait_for_all()
        self.shot("coverage")
        self.window.do_home()

    def rooms(self) -> None:
        """The room: talk with moves, a silence, the presenter back, the palette."""
        self.lead("guided", lambda s: s.play.beat == "only-thursdays")
        self.shot("room-talk")
        self.lead("guided", has_silence)
        self.shot("room-silence")
        self.lead("guided", lambda s: s.play.chair == "back")
        self.shot("room-push-back")
        self.lead("open", lambda s: s.play.step > 9)
        room = self.window.stack.currentWidget()
        room.step_in()  # type: ignore[attr-defined]
        self.shot("palette")

    def debrief(self) -> None:
        """The letter after an hour in open floor."""
        sitting = self.lead("open", lambda s: s.play.step > 7)
        sitting.do(Mark(sitting.play.beat))
        sitting.do(Intervene(sitting.play.beat, "echo", "group"))
        lead_to(sitting, lambda s: s.play.step > 14)
        sitting.do(Intervene(sitting.play.beat, "invite_patient_view", "group"))
        lead_to(sitting, lambda _: False)
        sitting.finish()
        sitting.do(Answer(sitting.play.beat, "how", "Slower than I thought. I wanted to tell Bob to stop."))
        self.window.leading.show_debrief()
        settle()
        self.shot("debrief")

    def own_pages(self) -> None:
        """Habits, a single place, the notebook, a look before co-leading; a source card."""
        desk, window = self.window.desk, self.window
        own = Own(desk.store().database)
        sessions = [card["id"] for card in desk.cards][:3]
        for n, session in enumerate(sessions):
            note = "I spoke at once when the room went quiet. What was I afraid of?" if n == 0 else ""
            led_before(desk, session, days=30 - n, way="open" if n else "guided", note=note)
        own.keep_note(
            Note(
                "n1",
                "Cheerfulness. I go flat when somebody is brave.",
                "",
                "",
                prompt=PROMPTS[0],
            )
        )
        window.do_habits()
        self.shot("habits")
        window.own.open_practice()
        self.shot("single-place")
        window.do_notebook()
        self.shot("notebook")
        window.do_look()
        self.shot("look-choose")
        expects = {
            "when": "Early, I think. I cannot bear a question hanging.",
            "most": "I ask what it is like for the patient. I never sum up.",
            "wait": "When somebody looks at me.",
            "notice": "That I nod.",
        }
        own.begin_look("l1", tuple(sessions), expects)
        for session in sessions:
            led_before(desk, session, days=-1, way="open", purpose="habits")
        window.do_look()
        self.shot("look-figures")
        screen = window.stack.currentWidget()
        assert isinstance(screen, LookScreen)
        screen.area.verticalScrollBar().setValue(screen.area.verticalScrollBar().maximum() - 260)
        self.shot("co-leading-sheet")
        window.do_home()

    def source_card(self) -> None:
        """What a source says, over the debrief."""
        screen = self.window.stack.currentWidget()
        if isinstance(screen, DebriefScreen):
            screen.open_source("atkinson_nd")
            card = screen.findChild(SourceCard)
            settle()
            if card is not None:
                suffix = f"{self.scheme}-{self.size.width()}x{self.size.height()}"
                card.grab().save(str(HERE / f"source-card-{suffix}.png"))
                card.close()


def led_before(desk: Desk, session: str, *, days: int, way: str, purpose: str = "practice", note: str = "") -> None:
    """Keep a whole play of a session, led some days ago by somebody who mostly does well."""
    scenario, rng = desk.scenario(session), random.Random(f"{session}{days}{purpose}")  # noqa: S311
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
            action = Choose(beat.id, move.id) if way == "guided" else Intervene(beat.id, move.do, move.at)
            record = record.add(action)
        else:
            record = record.add(Go(beat.id))
    if note:
        record = record.add(Answer(record.play_at().beat, "note", note), record.last)
    writer = desk.store().begin(header, scenario)
    for node in record.nodes:
        writer.append(node)
    writer.close()


def main() -> None:
    """All of them, or those whose scheme is named."""
    app = QApplication([])
    schemes = sys.argv[1:] or ["light", "dark"]
    for scheme in schemes:
        for size in SIZES:
            studio = Studio(app, scheme, size)
            studio.home_and_briefing()
            studio.season()
            studio.rooms()
            studio.debrief()
            studio.source_card()
            studio.own_pages()
            studio.window.close()
            settle()


if __name__ == "__main__":
    main()
