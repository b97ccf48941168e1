"""Make the screenshots of the writers' bench: a real window on a real file, painted offscreen."""

from __future__ import annotations

import os
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["BALINT_ALLOW_OFFSCREEN"] = "1"

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import QApplication

import scenarios
from simulator.engine.actions import Choose, Go
from simulator.engine.order import open_moves
from ui import jobs
from ui.desk import Desk
from ui.looks import apply_prefs
from ui.main_window import MainWindow
from ui.rehearsal import Rehearsal
from ui.screens.author import AuthorScreen

HERE = Path(__file__).parent
SESSION = "half-past-five.yaml"
LONG = 'say: "Could we, before anybody else comes in with another idea, stay for a moment with what was just said?"'


def settle() -> None:
    """Let layouts and timers of no length have their turn."""
    for _ in range(6):
        QApplication.sendPostedEvents()
        QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def led_to(rehearsal: Rehearsal, steps: int) -> Rehearsal:
    """A play some steps on, to a moment, with the writers' strong moves."""
    while True:
        play = rehearsal.play
        beat = rehearsal.scenario.beats[play.beat]
        if beat.end is not None or (len(rehearsal.actions) >= steps and beat.moment is not None):
            return rehearsal
        good = [m for m in open_moves(beat.moment, play) if m.fit == "strong"] if beat.moment is not None else []
        rehearsal = rehearsal.do(Choose(play.beat, good[0].id) if good else Go(play.beat))


class BenchStudio:
    """A window with the bench on a copy of the shipped session."""

    def __init__(self, app: QApplication, scheme: str, size: QSize, text: int = 100) -> None:
        self.scheme, self.size, self.text = scheme, size, text
        folder = Path(tempfile.mkdtemp())
        self.file = folder / SESSION
        self.whole = (Path(scenarios.__file__).parent / SESSION).read_text(encoding="utf-8")
        self.file.write_text(self.whole, encoding="utf-8")
        desk = Desk(folder / "data")
        desk.prefs = replace(desk.prefs, colours=scheme, text_size=text, motion="reduced")
        apply_prefs(app, desk.prefs)
        self.window = MainWindow(desk)
        self.window.resize(size)
        self.window.show()
        desk.open()
        desk.settle()
        self.window.writing.work_on(str(self.file))
        self.bench.settle()
        settle()

    @property
    def bench(self) -> AuthorScreen:
        """The bench."""
        found = self.window.writing.bench
        assert found is not None
        return found

    def write(self, text: str) -> None:
        """Save the file, and let the bench read it."""
        self.file.write_text(text, encoding="utf-8")
        self.bench.read_again()
        self.bench.settle()
        settle()

    def shot(self, name: str) -> None:
        """Save what the window shows."""
        settle()
        suffix = "" if self.text == 100 else f"-{self.text}"
        path = HERE / f"{name}-{self.scheme}-{self.size.width()}x{self.size.height()}{suffix}.png"
        self.window.grab().save(str(path))

    def live(self) -> None:
        """A play under way; the last save cannot be led, so it goes on in the version before."""
        rehearsal = self.bench.bench.rehearsal
        assert rehearsal is not None
        self.bench.preview.changed.emit(led_to(rehearsal, 9))
        self.write(self.whole.replace("then: half-past\n", "then: half-passed\n", 1))
        self.bench.show_tab("play")
        self.bench.focus_first()
        self.shot("author-live")
        self.write(self.whole)

    def check(self) -> None:
        """Findings of craft, and the place of one of them."""
        self.write(spoilt(self.whole))
        self.bench.show_tab("play")
        self.bench.show_tab("checks")
        self.shot("author-check")

    def trial(self) -> None:
        """A trial's tables."""
        self.write(self.whole)
        self.bench.show_tab("trial")
        self.bench.trial.plays.setValue(64)
        self.bench.trial.begin()
        jobs.wait_for_all()
        settle()
        self.shot("author-trial")

    def map(self) -> None:
        """The map with the road of the play."""
        self.bench.show_tab("map")
        settle()
        self.shot("map")


def spoilt(whole: str) -> str:
    """The session with a fact that nothing asks for, and a move that is too long."""
    first = whole.index("          say: ")
    end = whole.index("\n", first)
    longer = f"{whole[:first]}          {LONG}{whole[end:]}"
    return longer.replace("carries: {}", "carries: {nobody-asks-this: false}", 1)


def main() -> None:
    """All of them, or those whose scheme is named."""
    app = QApplication([])
    for scheme in sys.argv[1:] or ["light", "dark"]:
        studio = BenchStudio(app, scheme, QSize(1440, 900))
        studio.live()
        studio.map()
        studio.check()
        studio.trial()
        studio.window.close()
        jobs.wait_for_all()
        settle()


if __name__ == "__main__":
    main()
