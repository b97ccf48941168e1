"""Work in a thread: its outcome comes in the main thread, once, and not to somebody who has gone."""

from __future__ import annotations

import gc
import threading

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from ui import jobs


def main_thread() -> bool:
    return threading.current_thread() is threading.main_thread()


def test_the_outcome_comes_in_the_main_thread(qtbot: QtBot) -> None:
    owner = QObject()
    found: list[tuple[bool, bool]] = []
    jobs.run(main_thread, lambda there: found.append((there, main_thread())), owner)
    qtbot.waitUntil(lambda: bool(found))
    assert found == [(False, True)]


def test_a_failure_is_handed_over(qtbot: QtBot) -> None:
    owner = QObject()
    failed: list[Exception] = []
    jobs.run(lambda: 1 // 0, lambda _: None, owner, failed.append)
    qtbot.waitUntil(lambda: bool(failed))
    assert isinstance(failed[0], ZeroDivisionError)


def test_a_failure_nobody_asked_for_is_raised_in_the_main_thread(qtbot: QtBot) -> None:
    owner = QObject()
    with capture_exceptions() as caught:
        jobs.run(lambda: 1 // 0, lambda _: None, owner)
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError


def test_waiting_delivers_once(qtbot: QtBot) -> None:
    owner = QObject()
    found: list[int] = []
    job = jobs.run(lambda: 7, found.append, owner)
    job.wait()
    assert found == [7]
    QApplication.processEvents()
    assert found == [7]


def test_waiting_raises_what_failed(qtbot: QtBot) -> None:
    owner = QObject()
    with pytest.raises(ZeroDivisionError):
        jobs.run(lambda: 1 // 0, lambda _: None, owner).wait()


def test_who_has_gone_gets_nothing(qtbot: QtBot) -> None:
    owner = QObject()
    go = threading.Event()
    found: list[int] = []

    def work() -> int:
        go.wait(10)
        return 7

    job = jobs.run(work, found.append, owner)
    gone = threading.Event()
    owner.destroyed.connect(gone.set)
    owner.deleteLater()
    qtbot.waitUntil(gone.is_set)
    go.set()
    jobs.wait_for_all()
    QApplication.processEvents()
    assert found == []
    assert not job.thread.is_alive()


def test_what_is_dropped_is_not_delivered(qtbot: QtBot) -> None:
    owner = QObject()
    found: list[int] = []
    jobs.run(lambda: 7, found.append, owner).drop()
    jobs.wait_for_all()
    QApplication.processEvents()
    assert found == []


def test_no_garbage_is_collected_in_a_worker_thread(qtbot: QtBot) -> None:
    owner = QObject()
    found: list[bool] = []
    gc.enable()
    jobs.run(gc.isenabled, found.append, owner)
    qtbot.waitUntil(lambda: bool(found))
    assert found == [False]
    assert gc.isenabled()
