"""What nobody foresaw: exceptions and Qt's messages go to a log file, and the user gets a calm page."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    Slot,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from ui.crash import CrashNotes
from ui.widgets.problem_dialog import ProblemDialog

LOG = "balint.log"
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_NOISE = ("This plugin does not support propagateSizeHints", "This plugin does not support raise")

log = logging.getLogger("balint")


class Problems(QObject):
    """Receives what nobody caught, from any thread, and shows it in the main one."""

    caught = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = folder / LOG
        self.notes = CrashNotes(folder)
        self.dialog: ProblemDialog | None = None
        self._handler: logging.Handler | None = None
        self._before = (sys.excepthook, threading.excepthook)
        self.caught.connect(self.show_details, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take over Python's and Qt's last resorts."""
        try:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._handler = RotatingFileHandler(
                self.path, maxBytes=500_000, backupCount=1, encoding="utf-8", delay=True
            )
        except OSError:
            self._handler = logging.StreamHandler()
        self._handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        root = logging.getLogger()
        root.addHandler(self._handler)
        root.setLevel(logging.WARNING)
        self.notes.listen()
        self._before = (sys.excepthook, threading.excepthook)
        sys.excepthook = self.hook
        threading.excepthook = self.thread_hook
        qInstallMessageHandler(qt_message)

    def uninstall(self) -> None:
        """Give them back."""
        sys.excepthook, threading.excepthook = self._before
        qInstallMessageHandler(None)
        self.notes.stop()
        if self._handler is not None:
            logging.getLogger().removeHandler(self._handler)
            self._handler.close()

    def hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log an exception and show it; Ctrl+C in a terminal ends the program."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        details = "".join(traceback.format_exception(kind, error, trace))
        log.error("not caught\n%s", details)
        self.notes.write(details)
        self.caught.emit(details)

    def thread_hook(self, found: threading.ExceptHookArgs) -> None:
        """The same for an exception in a thread."""
        self.hook(found.exc_type, found.exc_value or found.exc_type(), found.exc_traceback)

    @Slot(str)
    def show_details(self, details: str) -> None:
        """Show one problem at a time; the others are in the log."""
        if self.dialog is not None:
            return
        self.dialog = ProblemDialog(details, str(self.path), QApplication.activeWindow())
        self.dialog.finished.connect(self._forget)
        self.dialog.open()

    @Slot()
    def _forget(self) -> None:
        self.dialog = None


def qt_message(kind: QtMsgType, _context: QMessageLogContext, message: str | None) -> None:
    """Qt's messages go to the log."""
    if message and not any(noise in message for noise in _NOISE):
        logging.getLogger("qt").log(_LEVELS.get(kind, logging.WARNING), message)
