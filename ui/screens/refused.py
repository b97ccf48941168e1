"""A file that was refused: what is wrong with it, where, and what helps."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit, QWidget

from simulator.language import mark, tr
from ui import a11y, text
from ui.widgets.page import Page

if TYPE_CHECKING:
    from simulator.content.diagnostics import Diagnostic

_CALM = mark(
    "Nothing of it was opened, and nothing was changed. Whoever wrote the file can put this right; send them the list."
)

_FEWEST_LINES = 5
_MOST_LINES = 24


class RefusedScreen(Page):
    """The diagnostics of a file, as plain text that can be read and copied. `work_wanted`: somebody puts it right."""

    work_wanted = Signal()

    def __init__(
        self, diagnostics: Sequence[Diagnostic], menu: QMenu | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("This file was refused"), parent)
        self.head(tr("A session file"), back=tr("Home"), menu=menu)
        many = len(diagnostics)
        file = diagnostics[0].file if diagnostics else tr("The file")
        found = tr("{file}: one thing is wrong with it. | {file}: {n} things are wrong with it.", "", many, file=file)
        self.column.addWidget(text.heading(tr("This file cannot be led")))
        self.column.addWidget(text.label(found, "lead", selectable=True))
        self.column.addWidget(text.label(tr(_CALM)))
        self.list = QPlainTextEdit("\n".join(str(d) for d in diagnostics))
        self.list.setReadOnly(True)
        self.list.setTabChangesFocus(True)
        a11y.name(self.list, tr("What is wrong with the file"))
        lines = max(_FEWEST_LINES, min(_MOST_LINES, 2 * many))
        self.list.setMinimumHeight(lines * self.list.fontMetrics().lineSpacing())
        self.list.setMaximumHeight(2 * self.list.minimumHeight())
        self.column.addWidget(self.list, 1)
        self.column.addStretch(1)
        self.copy = text.button(tr("Copy the list"))
        self.copy.clicked.connect(self.copy_list)
        self.foot.addStretch(1)
        self.foot.addWidget(self.copy)
        self.bottom.show()

    def offer_work(self) -> None:
        """Offer to work on the file."""
        self.work = text.button(tr("Work on it"), spoken=tr("Work on the file"))
        self.work.clicked.connect(self.work_wanted)
        self.foot.addWidget(self.work)

    def copy_list(self) -> None:
        """Put the list on the clipboard."""
        QApplication.clipboard().setText(self.list.toPlainText())
        a11y.announce(self, tr("Copied."))

    def focus_first(self) -> None:
        """The list, so that a screen reader reads it."""
        self.list.setFocus()
