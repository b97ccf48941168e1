"""What nobody foresaw is logged and said calmly, in plain text, from any thread."""

from __future__ import annotations

import logging
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QtMsgType
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.shell import close, new_window, shown_texts
from ui import a11y
from ui.crash import CrashNotes
from ui.problems import Problems, qt_message
from ui.screens.crash import CrashScreen

ROOT = Path(__file__).resolve().parents[2]


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


def test_what_was_not_caught_is_offered_at_the_next_start(problems: Problems, tmp_path: Path) -> None:
    notes = CrashNotes(tmp_path)
    assert not notes.take()
    raise_it("lost & <b>found</b>")
    assert notes.take()
    assert "ValueError: lost & <b>found</b>" in notes.read()
    assert not notes.take()
    notes.forget()
    assert "could not be read" in notes.read()


def test_a_run_that_ends_well_leaves_nothing(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from ui.crash import CrashNotes; import os\n"
        "notes = CrashNotes(Path(sys.argv[1])); notes.listen()\n"
        "os.abort() if len(sys.argv) > 2 else notes.stop()"
    )

    def run(*more: str) -> None:
        subprocess.run(
            [sys.executable, "-c", code, str(tmp_path), *more], check=False, capture_output=True, timeout=60, cwd=ROOT
        )

    run()
    assert list(tmp_path.iterdir()) == []
    run("abort")
    notes = CrashNotes(tmp_path)
    assert notes.take()
    assert "Fatal Python error: Aborted" in notes.read()


def test_home_offers_it_once_to_read_copy_and_delete(qtbot: QtBot, themed: QApplication, tmp_path: Path) -> None:
    (tmp_path / "crash.log").write_text("ValueError: <img src=x>\n")
    window = new_window(qtbot, tmp_path)
    assert not window.home.crash.isVisible()
    notes = CrashNotes(tmp_path)
    assert notes.take()
    window.aftermath.offer(notes)
    assert window.home.crash.isVisible()
    window.home.crash.look.click()
    assert window.at == "crash"
    screen = window.stack.currentWidget()
    assert isinstance(screen, CrashScreen)
    assert a11y.unnamed(window) == []
    screen.copy.click()
    assert QApplication.clipboard().text() == "ValueError: <img src=x>\n"
    screen.back.click()
    assert window.at == "home"
    window.home.crash.look.click()
    window.stack.currentWidget().delete.click()
    assert window.at == "home"
    assert not window.home.crash.isVisible()
    assert not notes.path.exists()
    close(window)


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
