"""What nobody foresaw is logged and said calmly, in plain text, from any thread."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QtMsgType
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.shell import shown_texts
from ui.problems import Problems, qt_message


@pytest.fixture
def problems(qtbot: QtBot, themed: QApplication, tmp_path: Path) -> Iterator[Problems]:
    made = Problems(tmp_path)
    before = sys.excepthook, threading.excepthook, logging.getLogger().level
    made.install()
    yield made
    if made.dialog is not None:
        made.dialog.close()
    made.uninstall()
    assert (sys.excepthook, threading.excepthook) == before[:2]
    logging.getLogger().setLevel(before[2])


def raise_it(words: str) -> None:
    try:
        raise ValueError(words)
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)


def test_a_page_and_a_log(qtbot: QtBot, problems: Problems) -> None:
    raise_it("<img src=x> & so on")
    qtbot.waitUntil(lambda: problems.dialog is not None)
    dialog = problems.dialog
    assert dialog is not None
    assert "ValueError: <img src=x> & so on" in dialog.details.toPlainText()
    assert any("stays kept" in t for t in shown_texts(dialog))
    assert "ValueError: <img src=x>" in problems.path.read_text(encoding="utf-8")
    dialog.copy.click()
    assert "ValueError" in QApplication.clipboard().text()


def test_one_page_at_a_time(qtbot: QtBot, problems: Problems) -> None:
    raise_it("one")
    qtbot.waitUntil(lambda: problems.dialog is not None)
    first = problems.dialog
    raise_it("two")
    QApplication.processEvents()
    assert problems.dialog is first
    assert "two" in problems.path.read_text(encoding="utf-8")
    assert first is not None
    first.go_on.click()
    qtbot.waitUntil(lambda: problems.dialog is None)


def test_from_a_thread(qtbot: QtBot, problems: Problems) -> None:
    thread = threading.Thread(target=raise_in_thread)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: problems.dialog is not None)


def raise_in_thread() -> None:
    raise RuntimeError("in a thread")


def test_messages_of_qt_go_to_the_log(problems: Problems) -> None:
    qt_message(QtMsgType.QtWarningMsg, None, "something about a font")  # type: ignore[arg-type]
    qt_message(QtMsgType.QtWarningMsg, None, "This plugin does not support raise()")  # type: ignore[arg-type]
    said = problems.path.read_text(encoding="utf-8")
    assert "something about a font" in said
    assert "does not support raise" not in said


def test_without_a_folder_to_write_in_there_is_still_a_page(qtbot: QtBot, themed: QApplication, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    level = logging.getLogger().level
    made = Problems(tmp_path / "file")
    made.install()
    try:
        raise_it("in vain")
        qtbot.waitUntil(lambda: made.dialog is not None)
    finally:
        made.uninstall()
        logging.getLogger().setLevel(level)
    assert made.dialog is not None
    made.dialog.close()
