"""Make the screenshots of workshops: rooms, pairs and a sealed play in windows, two pages in a browser."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["BALINT_ALLOW_OFFSCREEN"] = "1"

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import QApplication

from simulator.content.library import library
from simulator.workshop.file import load_organiser
from ui.cli_tools import replace_file
from ui.desk import Desk
from ui.looks import apply_prefs
from ui.main_window import MainWindow
from ui.presenters.debrief import OwnAnswers
from ui.presenters.pack import pack
from ui.presenters.plenary import at_a_moment
from ui.report.pack import pack_html
from ui.screens.pair import PairScreen
from ui.screens.plenary import PlenaryScreen
from ui.screens.sealed import SealedScreen
from ui.terminal.workshop import CONSENT, collect_folder, create_files, demo, write_results

HERE = Path(__file__).parent
SIZE = QSize(1440, 900)
SESSION = "half-past-five"
SAID = ("Who is on the clock here, her or him?", "I think I would wait.", "I heard half past, and so did Bob.")
VOTES = (5, 2, 7, 1, 0, 3, 4, 2)
TODAY = datetime(2027, 3, 1, tzinfo=UTC).date()


def settle() -> None:
    """Let layouts have their turn."""
    for _ in range(6):
        QApplication.sendPostedEvents()
        QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class Room:
    """One window, photographed."""

    def __init__(self, app: QApplication, scheme: str, folder: Path) -> None:
        self.scheme = scheme
        desk = Desk(folder)
        desk.prefs = replace(desk.prefs, colours=scheme, motion="reduced")
        apply_prefs(app, desk.prefs)
        self.window = MainWindow(desk)
        self.window.resize(SIZE)
        self.window.show()
        settle()
        desk.open()
        desk.settle()

    def shot(self, name: str) -> None:
        """Save what the window shows."""
        settle()
        self.window.grab().save(str(HERE / f"{name}-{self.scheme}-{SIZE.width()}x{SIZE.height()}.png"))

    def plenary(self) -> None:
        """The room's sentences, its votes, the writers, role cards."""
        self.window.lead_together(SESSION, "plenary")
        screen = self.window.stack.currentWidget()
        assert isinstance(screen, PlenaryScreen)
        while not at_a_moment(screen.sitting):
            screen.go_on()
        screen.go_on()
        for sentence in SAID:
            screen.add(sentence)
        screen.go_on()
        for field, votes in zip(screen.counts.values(), VOTES, strict=False):
            field.setValue(votes)
        self.shot("plenary-vote")
        screen.go_on()
        screen.go_on()
        self.shot("plenary-writers")
        screen.cards.click()
        self.shot("role-cards")
        self.window.do_home()

    def pair(self) -> None:
        """Two answers, and what to do with them; the talk between co-leaders."""
        self.window.lead_together(SESSION, "pair")
        screen = self.window.stack.currentWidget()
        assert isinstance(screen, PairScreen)
        shown = False
        while not screen.sitting.at_end:
            if screen.pair.step in {"talk", "between"}:
                screen.go_on()
            elif screen.pair.step == "first":
                screen.answer([*screen.rows][1])
            elif screen.pair.step == "second":
                screen.answer("hold" if len(screen.pair.places) % 3 else [*screen.rows][1])
            else:
                if screen.pair.first != screen.pair.second and not shown:
                    self.shot("pair")
                    shown = True
                screen.answer(screen.pair.first)
        screen.go_on()
        self.shot("pair-talk")
        self.window.do_home()

    def sealed(self, file: Path, code: str) -> None:
        """The consent, and a moment."""
        self.window.sealing.today = lambda: TODAY  # type: ignore[method-assign]
        self.window.open_workshop(str(file))
        screen = self.window.stack.currentWidget()
        assert isinstance(screen, SealedScreen)
        self.shot("sealed-consent")
        self.window.sealing.agree(code)
        if self.window.sealing.workshop is not None:
            self.window.sealing.lead(self.window.sealing.workshop.parts[0].session)
        self.shot("sealed-moment")
        self.window.do_home()

    def hand_in(self, file: Path, code: str) -> None:
        """Led to its end, and before it is handed in."""
        self.window.open_workshop(str(file))
        screen, sealing = self.window.stack.currentWidget(), self.window.sealing
        assert isinstance(screen, SealedScreen)
        sealing.agree(code)
        sealing.lead(SESSION)
        while sealing.session is not None and screen.moves is not None:
            screen.moves.hold.click()
        sealing.tell(OwnAnswers("I waited longer than I had thought.", sealing.seat.plays[0].answers[3].beat, "4"))
        screen.area.verticalScrollBar().setValue(screen.area.verticalScrollBar().maximum())
        self.shot("sealed-hand-in")
        self.window.do_home()


def asking(folder: Path) -> tuple[Path, str]:
    """A workshop that asks for notes and ratings and names a server, and a code of it."""
    file = folder / "asking.balint-workshop"
    options = {
        **{"title": "An afternoon on leading", "purpose": "to talk about leading", "organiser": "A society"},
        **{"contact": "", "consent": CONSENT, "closes": TODAY, "release": TODAY + timedelta(days=7), "trainees": 1},
        **{"ask_notes": True, "ask_ratings": True, "server": "postgresql://db.example.org/autumn?sslmode=verify-full"},
    }
    create_files(file, [SESSION], options, replace_file)
    return file, load_organiser(file.with_suffix(".balint-organiser").read_bytes()).codes[0]


def in_browser(page: Path, name: str, height: int) -> None:
    """A page as a browser shows it, if there is one here."""
    browser = shutil.which("chromium") or shutil.which("google-chrome")
    if browser is None:
        print(f"{name}: no browser here", file=sys.stderr)  # noqa: T201
        return
    options = ["--headless=new", "--no-sandbox", "--hide-scrollbars", f"--window-size=1100,{height}"]
    out = HERE / f"{name}-light-1100x{height}.png"
    subprocess.run([browser, *options, f"--screenshot={out}", page.as_uri()], check=True, capture_output=True)  # noqa: S603


def main() -> None:
    """All of them, or those of the windows whose scheme is named."""
    app = QApplication([])
    with tempfile.TemporaryDirectory() as there:
        folder = Path(there)
        demo(folder / "w", 40, replace_file, TODAY)
        opened, found = collect_folder(folder / "w")
        write_results(opened, found, folder / "w" / "results", replace_file)
        file = next((folder / "w").glob("*.balint-workshop"))
        for scheme in sys.argv[1:] or ["light", "dark"]:
            room = Room(app, scheme, folder / scheme)
            room.plenary()
            room.pair()
            room.sealed(file, opened.organiser.codes[-1])
            room.hand_in(*asking(folder / scheme))
            room.window.close()
            settle()
        in_browser(folder / "w" / "results" / "handout.html", "results", 1400)
        (folder / "pack.html").write_text(pack_html(pack(library().load(SESSION).scenario)), encoding="utf-8")
        in_browser(folder / "pack.html", "print-pack", 1400)


if __name__ == "__main__":
    main()
