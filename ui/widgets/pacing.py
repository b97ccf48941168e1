"""The pace at which lines appear: one after the other, all at once when asked, and in live pace on their own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from simulator.engine.play import Pace
from simulator.engine.transcript import Entry


@dataclass(frozen=True, slots=True)
class Timing:
    """How fast lines come. `instant` shows a beat at once; times in milliseconds.

    `new_press` is how long after the last line a key must be pressed anew to let the group go on; `pause` how long a
    live group waits for the leader beyond the time its last line takes to be heard.
    """

    words_per_minute: int = 210
    least: int = 1100
    most: int = 15000
    caption: int = 2200
    pause: int = 6000
    new_press: int = 400
    instant: bool = False

    def dwell(self, entry: Entry, pace: Pace) -> int:
        """How long an entry has the room for itself."""
        if entry.kind == "silence":
            return (entry.seconds or 3) * 1000 if pace == "live" else self.caption
        count = len(entry.text.split()) + len(entry.cue.split())
        return max(self.least, min(self.most, count * 60_000 // max(1, self.words_per_minute)))


class LinePacer(QObject):
    """Shows entries one by one. `shown` carries those that appear now; `ended` that the last one has appeared.

    `went_on` comes in live pace only, when nobody has stepped in for a while.
    """

    shown = Signal(object)
    ended = Signal()
    went_on = Signal()

    def __init__(self, timing: Timing, pace: Pace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.timing = timing
        self.pace = pace
        self._waiting: list[Entry] = []
        self._last: Entry | None = None
        self._running = False
        self._held = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_time)

    @property
    def pending(self) -> tuple[Entry, ...]:
        """What has not appeared yet."""
        return tuple(self._waiting)

    def begin(self, entries: Sequence[Entry]) -> None:
        """Show these from now on; the first appears at once."""
        self._timer.stop()
        self._waiting = list(entries)
        self._running = True
        if self.timing.instant or not self._waiting:
            self._show(len(self._waiting))
        else:
            self._show(1)

    def rest(self) -> None:
        """Show all that is left at once."""
        if self._running:
            self._timer.stop()
            self._show(len(self._waiting))

    def hold(self) -> None:
        """Stand still, for a pause."""
        self._held = True
        self._timer.stop()

    def release(self) -> None:
        """Go on after a pause."""
        if self._held:
            self._held = False
            self._set_timer()

    def stop(self) -> None:
        """Forget what is left."""
        self._timer.stop()
        self._waiting = []
        self._running = False
        self._last = None

    def stand(self, last: Entry | None) -> None:
        """Stand at the end of a beat that has been shown already."""
        self.stop()
        self._last = last
        self.ended.emit()
        self._set_timer()

    def _show(self, count: int) -> None:
        now, self._waiting = self._waiting[:count], self._waiting[count:]
        if now:
            self._last = now[-1]
            self.shown.emit(tuple(now))
        if not self._waiting:
            self._running = False
            self.ended.emit()
        self._set_timer()

    def _set_timer(self) -> None:
        if self._held or self._last is None:
            return
        if self._running:
            self._timer.start(self.timing.dwell(self._last, self.pace))
        elif self.pace == "live" and not self.timing.instant:
            self._timer.start(self.timing.dwell(self._last, self.pace) + self.timing.pause)

    def _on_time(self) -> None:
        if self._running:
            self._show(1)
        else:
            self.went_on.emit()
