"""A voice for tests that says nothing and ends when it is told to."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from simulator.engine.transcript import Entry
from ui.presenters.spoken import SILENT


class FakeVoice(QObject):
    """Reads what it is given until it is told that it has."""

    finished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.read_out: list[Entry] = []
        self.calls: list[str] = []
        self.busy = False

    def read(self, entry: Entry) -> None:
        self.busy = entry.kind not in SILENT
        if self.busy:
            self.read_out.append(entry)

    def end(self) -> None:
        self.busy = False
        self.finished.emit()

    def quiet(self) -> None:
        self.busy = False
        self.calls.append("quiet")

    def hold(self) -> None:
        self.calls.append("hold")

    def release(self) -> None:
        self.calls.append("release")
