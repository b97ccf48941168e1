"""The time a session has."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.session_clock import SessionClock


class Watch(QElapsedTimer):
    """A watch that is set by hand, in milliseconds."""

    now = 0

    def elapsed(self) -> int:
        return self.now


def test_a_timer_that_comes_early_ends_nothing(qapp: QApplication, qtbot: QtBot) -> None:
    clock, told = SessionClock(), []
    clock._since = watch = Watch()
    clock.ran_out.connect(lambda: told.append(clock.is_over))
    clock.set(0, 60)
    clock.go()
    watch.now = 59_990
    clock._look()
    assert told == []
    assert 0 < clock._end.remainingTime() <= 10
    watch.now = 60_000
    qtbot.waitUntil(lambda: told == [True])


def test_without_a_limit_it_does_not_run(qapp: QApplication) -> None:
    clock = SessionClock()
    clock.set(10, 0)
    clock.go()
    assert (clock.spent, clock.left, clock.is_over) == (10.0, 0.0, False)


def test_it_goes_on_from_where_it_stood(qapp: QApplication) -> None:
    clock = SessionClock()
    clock._since = watch = Watch()
    clock.set(10, 60)
    clock.go()
    watch.now = 5_000
    clock.pause()
    watch.now = 0
    assert clock.spent == 15.0
    clock.go()
    watch.now = 2_000
    assert (clock.spent, clock.left) == (17.0, 43.0)
