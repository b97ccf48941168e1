"""The time a session has, where there is a limit. It runs while the session is before one's eyes."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

_SECOND = 1000


class SessionClock(QObject):
    """Counts on from the seconds already spent. `ran_out` comes once, when the limit is reached."""

    ran_out = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.limit = 0
        self._spent = 0.0
        self._since = QElapsedTimer()
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.timeout.connect(self._look)

    def set(self, spent: float, limit: int) -> None:
        """So much is spent of so much; 0 is no limit. It stands still until `go`."""
        self.pause()
        self._spent, self.limit = float(spent), limit

    def go(self) -> None:
        """Run on."""
        if self.limit and not self._since.isValid():
            self._since.start()
            self._wait()

    def pause(self) -> None:
        """Stand still."""
        self._spent = self.spent
        self._since.invalidate()
        self._end.stop()

    def _wait(self) -> None:
        if not self.is_over:
            self._end.start(ceil(self.left * _SECOND))

    def _look(self) -> None:
        """A timer may come a little early; only a limit that is reached is told."""
        if self.is_over:
            self.ran_out.emit()
        else:
            self._wait()

    @property
    def spent(self) -> float:
        """Seconds spent so far."""
        return self._spent + (self._since.elapsed() / _SECOND if self._since.isValid() else 0.0)

    @property
    def left(self) -> float:
        """Seconds left."""
        return max(0.0, self.limit - self.spent)

    @property
    def is_over(self) -> bool:
        """Whether there is a limit and it is reached."""
        return bool(self.limit) and self.spent >= self.limit
