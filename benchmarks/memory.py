"""Memory after an hour at the program, against memory after the first session: resident size, offscreen.

Aim: at most 1.2 times. A round is a session led in the window from the first beat to the letter, with its map, and the
way home; the sessions of the library take turns, and so do the two ways of leading. Linux only: it reads /proc.
"""

from __future__ import annotations

import gc
import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["BALINT_ALLOW_OFFSCREEN"] = "1"

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from simulator.content.library import library
from ui.beginning import Beginning
from ui.desk import Desk
from ui.looks import apply_prefs
from ui.main_window import MainWindow
from ui.screens.debrief import DebriefScreen
from ui.screens.room import RoomScreen
from ui.widgets.pacing import Timing

ROUNDS = int(sys.argv[1]) if len(sys.argv) > 1 else 21
AIM = 1.2


def resident() -> float:
    """Resident memory in MiB, after what can be let go was let go."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def settle() -> None:
    """Let layouts and deletions have their turn."""
    for _ in range(4):
        QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def lead(window: MainWindow, session: str, way: str) -> None:
    """One session by keyboard, its letter, and home again."""
    window.leading.begin(Beginning(window.desk.scenario(session), way, "reading", 1))
    settle()
    presses = 0
    while window.at == "room":
        room = window.stack.currentWidget()
        assert isinstance(room, RoomScreen)
        presses += 1
        offered = way == "guided" and presses % 2 and room.foot.moves.cards()
        QTest.keyClick(room, Qt.Key.Key_1 if offered else Qt.Key.Key_Space)
        QCoreApplication.processEvents()
    debrief = window.stack.currentWidget()
    assert isinstance(debrief, DebriefScreen)
    debrief.show_letter()
    settle()
    window.do_home()
    settle()


def main() -> None:
    """Print the two sizes and their ratio."""
    app = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(Path(folder))
        apply_prefs(app, desk.prefs)
        window = MainWindow(desk)
        window.leading.timing = Timing(instant=True, new_press=0)
        window.resize(1440, 900)
        window.show()
        settle()
        desk.open()
        desk.settle()
        sessions = library().ids()
        sizes = []
        for n in range(ROUNDS):
            lead(window, sessions[n % len(sessions)], "open" if n % 2 else "guided")
            sizes.append(resident())
        window.close()
    ratio = sizes[-1] / sizes[0]
    print(f"after the first session: {sizes[0]:.0f} MiB; after {ROUNDS}: {sizes[-1]:.0f} MiB, {ratio:.2f} times")
    print("each: " + " ".join(f"{size:.0f}" for size in sizes))
    sys.exit(ratio > AIM)


if __name__ == "__main__":
    main()
