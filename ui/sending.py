"""Sending a hand-in while the window is used: tried again by itself until a server has it, and there once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, QTimer, Signal

from ui.jobs import run

if TYPE_CHECKING:
    from simulator.workshop.shared import Delivery, Open
    from ui.jobs import Job

#: Seconds until it is tried again; the last stays.
WAITS = (5, 10, 20, 40, 60)


@dataclass(frozen=True, slots=True)
class Posted:
    """How sending stands. `away` is tried again by itself; `denied` and `refused` want somebody to do something."""

    kind: Literal["", "sending", "sent", "away", "denied", "refused"] = ""
    why: str = ""


class Sending(QObject):
    """Sends what waits of one login. `changed` carries a Posted."""

    changed = Signal(object)

    def __init__(self, data: Path, login: str, parent: QObject | None = None) -> None:
        from simulator.workshop.outbox import Outbox  # noqa: PLC0415 - brings the database along

        super().__init__(parent)
        self.outbox = Outbox(data)
        self.login = login
        self.state = Posted()
        self.waits: tuple[float, ...] = WAITS
        self._tries = 0
        self._open_for: Open | None = None
        self._job: Job[Delivery] | None = None
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._try)

    def send(self, data: bytes, open_for: Open) -> None:
        """Keep a hand-in, and send it. Raises HandInRefused or OSError if it cannot be kept."""
        self.outbox.put(data)
        self.stop()
        self._open_for, self._tries = open_for, 0
        self._tell(Posted("sending"))
        self._try()

    def stop(self) -> None:
        """Try no more; what waits goes on waiting."""
        self._again.stop()
        if self._job is not None:
            self._job.drop()
            self._job = None

    def _try(self) -> None:
        from simulator.workshop.shared import deliver  # noqa: PLC0415 - where there is a server

        if self._open_for is not None:
            work = partial(deliver, self.outbox, self._open_for, login=self.login, attempts=1)
            self._job = run(work, self._done, self, self._failed)

    def _done(self, done: Delivery) -> None:
        self._job = None
        match done.kind:
            case "":
                self._open_for = None
                self._tell(Posted("sent"))
            case "away":
                self._again.start(round(1000 * self.waits[min(self._tries, len(self.waits) - 1)]))
                self._tries += 1
                self._tell(Posted("away", done.why))
            case kind:
                self._open_for = None
                self._tell(Posted(kind, done.why))

    def _failed(self, error: Exception) -> None:
        self._job = self._open_for = None
        self._tell(Posted("refused", str(error)))

    def _tell(self, state: Posted) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit(state)
