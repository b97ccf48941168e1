"""Work in a thread, with its outcome delivered in the main thread.

No object of Qt may die in a worker thread. So nothing of Qt is made there, what a job refers to is held until the main
thread has delivered it, and while a job runs the garbage collector, which runs in whatever thread comes by, rests.
"""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Generic, TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot

T = TypeVar("T")


class Job(Generic[T]):
    """Work under way. `done` gets the value, `failed` an exception; each in the main thread, and once."""

    def __init__(
        self,
        fn: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None,
        owner: QObject,
    ) -> None:
        self._fn = fn
        self._done = done
        self._failed = failed
        self._owner = owner
        self._value: T | None = None
        self._error: BaseException | None = None
        self._delivered = False
        self._office = _office()
        self.thread = threading.Thread(target=self._work, name="job")

    def wait(self) -> None:
        """Wait for the work and deliver its outcome now, if it was not delivered yet."""
        self.thread.join()
        self.deliver()

    def drop(self) -> None:
        """Nobody wants the outcome any more."""
        self._delivered = True

    def deliver(self) -> None:
        """Hand over the outcome, if there is still somebody to take it."""
        if self._delivered or not shiboken6.isValid(self._owner):
            return
        self._delivered = True
        error = self._error
        if error is None:
            self._done(self._value)  # type: ignore[arg-type]
        elif self._failed is not None and isinstance(error, Exception):
            self._failed(error)
        else:
            raise error

    def _work(self) -> None:
        try:
            self._value = self._fn()
        except BaseException as error:
            self._error = error
        finally:
            # Without an office the program is ending, and nobody waits for the outcome.
            with suppress(RuntimeError):
                self._office.arrived.emit(self)


class _Office(QObject):
    """Lives in the main thread and takes the outcomes there."""

    arrived = Signal(object)

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        self.under_way: list[Job[Any]] = []
        self.collecting = True
        self.arrived.connect(self.take, Qt.ConnectionType.QueuedConnection)

    def send_off(self, job: Job[Any]) -> None:
        """Start a job."""
        if not self.under_way:
            self.collecting = gc.isenabled()
            gc.disable()
        self.under_way.append(job)
        job.thread.start()

    @Slot(object)
    def take(self, job: Job[Any]) -> None:
        """The job has ended: deliver it."""
        job.thread.join()
        self.under_way.remove(job)
        if not self.under_way and self.collecting:
            gc.enable()
        job.deliver()


_offices: list[_Office] = []


def _office() -> _Office:
    if not _offices or not shiboken6.isValid(_offices[0]):
        _offices[:] = [_Office(QCoreApplication.instance())]
    return _offices[0]


def run(
    fn: Callable[[], T],
    done: Callable[[T], None],
    owner: QObject,
    failed: Callable[[Exception], None] | None = None,
) -> Job[T]:
    """Start `fn` in a worker thread; if `owner` goes first, the outcome is dropped. Call it in the main thread."""
    job = Job(fn, done, failed, owner)
    _office().send_off(job)
    return job


def wait_for_all() -> None:
    """Wait until no work is under way: before the program ends, and between tests."""
    if _offices:
        for job in tuple(_offices[0].under_way):
            job.thread.join()
