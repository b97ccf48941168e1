"""What the last run wrote down before it ended badly: to read, to copy, to delete."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QPlainTextEdit, QWidget

from simulator.language import mark, tr
from ui import a11y, text
from ui.theme.style import scaled, space
from ui.widgets.page import Measure, Page

WORDS = mark(
    "Something went wrong in the program, and this is what it could write down. Every action you were shown is kept. "
    "These lines are for whoever looks after the program: they say where it was, and may contain names of folders on "
    "this computer. They were sent nowhere. You can copy them into a message, delete them, or leave them."
)


class CrashScreen(Page):
    """The notes of a crash. `unwanted` when they should be deleted."""

    unwanted = Signal()

    def __init__(self, details: str, where: str, menu: QMenu | None = None, parent: QWidget | None = None) -> None:
        super().__init__(tr("When the program last stopped"), parent)
        self.head(tr("When the program last stopped"), back=tr("Home"), menu=menu)
        self.details = QPlainTextEdit(details)
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setMinimumHeight(scaled(280))
        a11y.name(self.details, tr("What was written down"))
        self.copy = text.button(tr("Copy"), spoken=tr("Copy what was written down"))
        self.copy.clicked.connect(self.copy_details)
        self.delete = text.button(tr("Delete"))
        self.delete.clicked.connect(self.unwanted)
        self.column.addWidget(text.heading(tr("The program stopped in the middle")))
        self.column.addWidget(Measure(text.label(tr(WORDS), "lead"), 820))
        self.details.setMaximumHeight(scaled(440))
        self.column.addWidget(self.details, 8)
        self.column.addWidget(text.label(tr("The file is {path}.", path=where), "muted", selectable=True))
        row = QHBoxLayout()
        row.setSpacing(space("small"))
        row.addWidget(self.copy)
        row.addWidget(self.delete)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addStretch(1)

    def focus_first(self) -> None:
        """Begin with what helps."""
        self.copy.setFocus()

    def copy_details(self) -> None:
        """Put the lines on the clipboard."""
        QApplication.clipboard().setText(self.details.toPlainText())
        a11y.announce(self.copy, tr("Copied"))
