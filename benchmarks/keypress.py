"""From a key press to the painted beat: whole hours led by keyboard, offscreen raster, milliseconds.

Aim: under 16 ms at the 99th percentile. Every press is timed to the end of the paint it causes; the action is on disk
by then.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["BALINT_ALLOW_OFFSCREEN"] = "1"

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui.beginning import Beginning
from ui.desk import Desk
from ui.looks import apply_prefs
from ui.main_window import MainWindow
from ui.screens.room import RoomScreen

HOURS = int(sys.argv[1]) if len(sys.argv) > 1 else 8


def lead(window: MainWindow, way: str, waits: list[float]) -> None:
    """One hour, by Space and the first of the shown moves in turn."""
    window.leading.begin(Beginning(window.desk.scenario("half-past-five"), way, "reading"))
    room = window.stack.currentWidget()
    assert isinstance(room, RoomScreen)
    QCoreApplication.processEvents()
    presses = 0
    while room.sitting is not None and not room.sitting.play.over and not room.sitting.at_end:
        room.pacer.rest()
        QCoreApplication.processEvents()
        time.sleep(0.41)  # a new press counts 400 ms after the last line
        presses += 1
        key = Qt.Key.Key_1 if way == "guided" and presses % 2 else Qt.Key.Key_Space
        began = time.perf_counter()
        QTest.keyClick(room, key)
        QCoreApplication.sendPostedEvents()
        QCoreApplication.processEvents()
        waits.append((time.perf_counter() - began) * 1000)


def main() -> None:
    """Print the percentiles."""
    app = QApplication([])
    desk = Desk(Path(tempfile.mkdtemp()))
    apply_prefs(app, desk.prefs)
    window = MainWindow(desk)
    window.resize(1440, 900)
    window.show()
    QCoreApplication.processEvents()
    desk.open()
    desk.settle()
    waits: list[float] = []
    for hour in range(HOURS):
        lead(window, "guided" if hour % 2 else "open", waits)
    waits.sort()
    for share in (50, 90, 99):
        print(f"{share}th percentile: {waits[min(len(waits) - 1, len(waits) * share // 100)]:.1f} ms")
    print(f"{len(waits)} presses, slowest {waits[-1]:.1f} ms")
    window.close()


if __name__ == "__main__":
    main()
