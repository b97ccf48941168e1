"""Make the screenshots of the documentation again: real windows, painted offscreen."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["BALINT_ALLOW_OFFSCREEN"] = "1"

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import QApplication

from simulator.engine.actions import Answer, Choose, Go, Intervene, Mark
from simulator.engine.order import open_moves
from ui.desk import Desk
from ui.looks import apply_prefs
from ui.main_window import MainWindow
from ui.screens.room import RoomScreen
from ui.sitting import Sitting
from ui.widgets.pacing import Timing

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
        leading.begin(scenario, way, "reading")
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


def main() -> None:
    """All of them, or those whose scheme is named."""
    app = QApplication([])
    schemes = sys.argv[1:] or ["light", "dark"]
    for scheme in schemes:
        for size in SIZES:
            studio = Studio(app, scheme, size)
            studio.home_and_briefing()
            studio.rooms()
            studio.debrief()
            studio.window.close()
            settle()


if __name__ == "__main__":
    main()
