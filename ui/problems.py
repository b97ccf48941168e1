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
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from simulator.language import mark, tr
from ui import text
from ui.crash import CrashNotes
from ui.theme.style import scaled

LOG = "balint.log"
_SOOTHING = mark(
    "Something went wrong that should not have. What was kept of a play up to here stays kept. "
    "You can go on; if things look odd, close the program and start it again."
)
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_NOISE = ("This plugin does not support propagateSizeHints", "This plugin does not support raise")

log = logging.getLogger("balint")


class ProblemDialog(QDialog):
    """Says that something went wrong; the details can be copied."""

    def __init__(self, details: str, where: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Something went wrong"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.details = QPlainTextEdit(details)
        self.details.setReadOnly(True)
        self.details.setAccessibleName(tr("Details"))
        self.copy = text.button(tr("Copy the details"))
        self.go_on = text.button(tr("Go on"), weight="primary")
        self.copy.clicked.connect(self.copy_details)
        self.go_on.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(12)
        layout.addWidget(text.heading(tr("Something went wrong"), 2))
        layout.addWidget(text.label(tr(_SOOTHING)))
        layout.addWidget(self.details, 1)
        layout.addWidget(text.label(tr("The same is written in {path}.", path=where), "muted", selectable=True))
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy)
        buttons.addStretch(1)
        buttons.addWidget(self.go_on)
        layout.addLayout(buttons)
        self.details.setMinimumHeight(3 * self.details.fontMetrics().height() + 24)
        self._fit()
        self.go_on.setFocus()

    def _fit(self) -> None:
        """Wide and high enough that all sentences can be read; wider rather than higher than the window."""
        parent = self.parentWidget()
        most = (parent.window() if parent is not None else self.screen()).size()
        layout, wide = self.layout(), min(scaled(640), most.width() - 40)
        if layout is not None:
            while wide < most.width() - 120 and layout.totalHeightForWidth(wide) > most.height() - 60:
                wide += 80
            self.resize(wide, max(scaled(320), layout.totalHeightForWidth(wide)))

    def copy_details(self) -> None:
        """Put the details on the clipboard."""
        QApplication.clipboard().setText(self.details.toPlainText())


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
