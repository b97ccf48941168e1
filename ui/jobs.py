"""Work in a thread, with its outcome delivered in the main thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

T = TypeVar("T")


class _Runnable(QRunnable):
    """Runs one job; it borrows the signal of an object that lives in the main thread and owns none itself."""

    def __init__(self, job: Job[Any], fn: Callable[[], Any]) -> None:
        super().__init__()
        self._job = job
        self._fn = fn

    def run(self) -> None:
        job, fn = self._job, self._fn
        del self._job, self._fn
        try:
            job.value = fn()
        except BaseException as error:
            job.error = error
        finally:
            job.ended.set()
            # The owner may be gone by now; then nobody waits for the outcome.
            with suppress(RuntimeError):
                job.arrived.emit()


class Job(QObject, Generic[T]):
    """Work under way. `done` gets the value, `failed` an exception; each in the main thread, and once."""

    arrived = Signal()

    def __init__(self, done: Callable[[T], None], failed: Callable[[Exception], None] | None, owner: QObject) -> None:
        super().__init__(owner)
        self.ended = threading.Event()
        self.value: T | None = None
        self.error: BaseException | None = None
        self._done = done
        self._failed = failed
        self._delivered = False
        self.arrived.connect(self.deliver, Qt.ConnectionType.QueuedConnection)

    def wait(self) -> None:
        """Wait for the work and deliver its outcome now, if it was not delivered yet."""
        self.ended.wait()
        self.deliver()

    @Slot()
    def deliver(self) -> None:
        """Hand over the outcome."""
        if self._delivered:
            return
        self._delivered = True
        self.deleteLater()
        value, error = self.value, self.error
        self.value, self.error = None, None
        if error is None:
            self._done(value)  # type: ignore[arg-type]
        elif self._failed is not None and isinstance(error, Exception):
            self._failed(error)
        else:
            raise error


def run(
    fn: Callable[[], T],
    done: Callable[[T], None],
    owner: QObject,
    failed: Callable[[Exception], None] | None = None,
) -> Job[T]:
    """Start `fn` in a worker thread; if `owner` goes first, the outcome is dropped."""
    job = Job(done, failed, owner)
    QThreadPool.globalInstance().start(_Runnable(job, fn))
    return job


def wait_for_all(milliseconds: int = 10_000) -> None:
    """Wait until no work is under way: before the program ends, and between tests."""
    QThreadPool.globalInstance().waitForDone(milliseconds)
