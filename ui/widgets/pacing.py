"""The pace at which lines appear: one after the other, all at once when asked, and in live pace on their own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from simulator.engine.play import Pace
from simulator.engine.transcript import Entry


@dataclass(frozen=True, slots=True)
class Timing:
    """How fast lines come. `instant` shows a beat at once; times in milliseconds.

    `new_press` is how long after the last line a key must be pressed anew to let the group go on; `pause` how long a
    live group waits for the leader beyond the time its last line takes to be heard; `breath` is between a line that
    was read aloud and the next.
    """

    words_per_minute: int = 210
    least: int = 1100
    most: int = 15000
    caption: int = 2200
    pause: int = 6000
    new_press: int = 400
    breath: int = 450
    instant: bool = False

    def dwell(self, entry: Entry, pace: Pace) -> int:
        """How long an entry has the room for itself."""
        if entry.kind == "silence":
            return (entry.seconds or 3) * 1000 if pace == "live" else self.caption
        count = len(entry.text.split()) + len(entry.cue.split())
        return max(self.least, min(self.most, count * 60_000 // max(1, self.words_per_minute)))


class Voice(Protocol):
    """Somebody who reads lines aloud. `finished` is a signal: what was to be read has been, to its end."""

    finished: Any

    @property
    def busy(self) -> bool:
        """Whether a line is being read, or will be after a pause."""

    def read(self, entry: Entry) -> None:
        """Read a line, in place of any other; a voice need not say anything."""

    def quiet(self) -> None:
        """Say no more of it."""

    def hold(self) -> None:
        """Be quiet until `release`."""

    def release(self) -> None:
        """Go on with what was interrupted."""


class LinePacer(QObject):
    """Shows entries one by one. `shown` carries those that appear now; `ended` that the last one has appeared.

    `went_on` comes in live pace only, when nobody has stepped in for a while. With a voice, a line that comes by itself
    is read aloud and the next one waits for its end; `aloud` says so of what `shown` carries.
    """

    shown = Signal(object)
    ended = Signal()
    went_on = Signal()

    def __init__(
        self, timing: Timing, pace: Pace, parent: QObject | None = None, *, voice: Voice | None = None
    ) -> None:
        super().__init__(parent)
        self.timing = timing
        self.pace = pace
        self.voice = voice
        self.aloud = False
        self._waiting: list[Entry] = []
        self._last: Entry | None = None
        self._running = False
        self._held = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_time)
        self._since = QElapsedTimer()
        if voice is not None:
            voice.finished.connect(self._set_timer)

    @property
    def pending(self) -> tuple[Entry, ...]:
        """What has not appeared yet."""
        return tuple(self._waiting)

    @property
    def reading(self) -> bool:
        """Whether a line is being read aloud."""
        return self.voice is not None and self.voice.busy

    def begin(self, entries: Sequence[Entry]) -> None:
        """Show these from now on; the first appears at once."""
        self.hush()
        self._timer.stop()
        self._waiting = list(entries)
        self._running = True
        if self.timing.instant or not self._waiting:
            self._show(len(self._waiting))
        else:
            self._show(1, aloud=True)

    def rest(self) -> None:
        """Show all that is left at once; none of it is read aloud."""
        if self._running:
            self.hush()
            self._timer.stop()
            self._show(len(self._waiting))

    def hush(self) -> None:
        """Read no more of this line."""
        if self.voice is not None and self.voice.busy:
            self.voice.quiet()
            self._set_timer()

    def again(self, entry: Entry) -> None:
        """Read a line once more; what is left waits for its end."""
        if self.voice is not None:
            self.voice.read(entry)
            if self.voice.busy:
                self._timer.stop()

    def hold(self) -> None:
        """Stand still, for a pause."""
        self._held = True
        self._timer.stop()
        if self.voice is not None:
            self.voice.hold()

    def release(self) -> None:
        """Go on after a pause."""
        if self._held:
            self._held = False
            if self.voice is not None:
                self.voice.release()
            self._set_timer()

    def stop(self) -> None:
        """Forget what is left."""
        self.hush()
        self._timer.stop()
        self._waiting = []
        self._running = False
        self._last = None

    def stand(self, last: Entry | None) -> None:
        """Stand at the end of a beat that has been shown already."""
        self.stop()
        self._last = last
        self.aloud = False
        self.ended.emit()
        self._set_timer()

    def _show(self, count: int, *, aloud: bool = False) -> None:
        now, self._waiting = self._waiting[:count], self._waiting[count:]
        self.aloud = False
        if now:
            self._last = now[-1]
            self._since.start()
            if aloud and self.voice is not None:
                self.voice.read(now[-1])
                self.aloud = self.voice.busy
            self.shown.emit(tuple(now))
        if not self._waiting:
            self._running = False
            self.ended.emit()
        self._set_timer()

    def _set_timer(self) -> None:
        if self._held or self._last is None or self.reading:
            return
        if self._running:
            self._timer.start(self._dwell(self._last))
        elif self.pace == "live" and not self.timing.instant:
            self._timer.start(self._dwell(self._last) + self.timing.pause)

    def _dwell(self, last: Entry) -> int:
        """How long the last line still has the room for itself; one that was read aloud had its time meanwhile."""
        dwell = self.timing.dwell(last, self.pace)
        return max(self.timing.breath, dwell - self._since.elapsed()) if self.aloud else dwell

    def _on_time(self) -> None:
        if self._running:
            self._show(1, aloud=True)
        else:
            self.went_on.emit()
