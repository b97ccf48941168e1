"""Puts the window together. Nothing heavy is imported before its first paint."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFileOpenEvent, QGuiApplication
from PySide6.QtWidgets import QApplication

from simulator.store.paths import data_folder
from ui.asked import Asked
from ui.desk import Desk
from ui.languages import chosen, speak
from ui.looks import apply_prefs
from ui.main_window import TITLE, MainWindow

if TYPE_CHECKING:
    from ui.problems import Problems

NAME = "balint-simulator"  # as in the name of the desktop entry
EXIT_AFTER_PAINT = "BALINT_EXIT_AFTER_PAINT"


class Application(QApplication):
    """Says `file_opened` when the system asks for a file to be opened, as macOS does on a double-click."""

    file_opened = Signal(str)

    def event(self, event: QEvent) -> bool:
        """Notice the files."""
        if event.type() == QEvent.Type.FileOpen and isinstance(event, QFileOpenEvent) and event.file():
            self.file_opened.emit(event.file())
            return True
        return super().event(event)


class App(QObject):
    """What lives as long as the window does."""

    def __init__(self, app: QApplication, folder: Path, asked: Asked) -> None:
        super().__init__()
        self.app = app
        self.asked = asked
        self.problems: Problems | None = None
        self._waiting: str | None = None
        self._painted = False
        self.desk = Desk(folder, self)
        speak(app, chosen(self.desk.prefs.language))
        apply_prefs(app, self.desk.prefs)
        self.window = self._window()
        self._after = QTimer(self)
        self._after.setSingleShot(True)
        self._after.timeout.connect(self.after_paint)
        self.window.painted.connect(self._after.start)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.follow_system)

    @Slot()
    def after_paint(self) -> None:
        """The window is there: now what is heavy may come."""
        if os.environ.get(EXIT_AFTER_PAINT) == "1":
            print("\n".join(sorted(sys.modules)), flush=True)  # noqa: T201 - asked for by the variable
            self.window.close()
            return
        self._take_over()
        self.desk.open()
        self._painted = True
        self._show_icon()
        self.window.opening.asked = self.asked
        given = self.asked.given or self._waiting
        if given is not None:
            self.window.open_given(given)
        elif self.asked.file is not None:
            self.window.writing.work_on(self.asked.file)
        elif self.asked.workshop is not None:
            self.window.open_workshop(self.asked.workshop)
        elif self.asked.session is not None and self.asked.panel:
            self.window.answer_panel(self.asked.session)
        elif self.asked.session is not None and self.asked.together is not None:
            self.window.lead_together(self.asked.session, self.asked.together)
        elif self.asked.session is not None:
            self.window.open_session(self.asked.session, self.asked.earlier)

    @Slot(str)
    def open_given(self, path: str) -> None:
        """The system asks for a file to be opened; before the first paint it waits."""
        if self._painted:
            self.window.open_given(path)
        else:
            self._waiting = path

    @Slot()
    def follow_system(self) -> None:
        """The system has gone dark or light."""
        if self.desk.prefs.colours == "system":
            apply_prefs(self.app, self.desk.prefs)

    @Slot(str)
    def speak(self, wanted: str) -> None:
        """Another language: a window that speaks it takes the place of this one, on the page where it was chosen."""
        speak(self.app, chosen(wanted))
        self._change_window()

    @Slot(str)
    def read_again(self, sentence: str) -> None:
        """The data folder holds something else: a new desk, and a window that shows it and says why."""
        before, self.desk = self.desk, Desk(self.desk.folder, self)
        speak(self.app, chosen(self.desk.prefs.language))
        apply_prefs(self.app, self.desk.prefs)
        self._change_window()
        before.deleteLater()
        self.desk.open()
        self.window.say(sentence)

    def _change_window(self) -> None:
        before, self.window = self.window, self._window()
        self.window.setGeometry(before.geometry())
        self.window.setWindowState(before.windowState())
        self.window.do_settings()
        self.window.show()
        before.hide()
        before.deleteLater()
        if self.problems is not None and before.home.crash.isVisibleTo(before.home):
            self.window.aftermath.offer(self.problems.notes)

    def _window(self) -> MainWindow:
        window = MainWindow(self.desk)
        window.adjusting.language_wanted.connect(self.speak, Qt.ConnectionType.QueuedConnection)
        window.adjusting.data_changed.connect(self.read_again, Qt.ConnectionType.QueuedConnection)
        return window

    def end(self) -> None:
        """Give back what was taken over."""
        if self.problems is not None:
            self._finish_jobs()
            self.problems.uninstall()

    def _finish_jobs(self) -> None:
        from ui import jobs  # noqa: PLC0415 - after the first paint

        jobs.wait_for_all()

    def _show_icon(self) -> None:
        from ui.icon import app_icon  # noqa: PLC0415 - after the first paint

        self.app.setWindowIcon(app_icon())

    def _take_over(self) -> None:
        from ui.problems import Problems  # noqa: PLC0415 - after the first paint

        self.problems = Problems(self.desk.folder, self)
        if self.problems.notes.take():
            self.window.aftermath.offer(self.problems.notes)
        self.problems.install()


def run(data: Path | None, asked: Asked) -> int:
    """Open the window on a data folder, with the briefing of a session if one is asked for; returns the exit code."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else Application([TITLE])
    app.setApplicationName(NAME)
    app.setApplicationDisplayName(TITLE)
    app.setDesktopFileName(NAME)
    balint = App(app, data_folder(data), asked)
    if isinstance(app, Application):
        app.file_opened.connect(balint.open_given)
    balint.window.show()
    try:
        return app.exec()
    finally:
        balint.end()
