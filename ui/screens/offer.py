"""A session file was read and can be led: what to do with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from simulator.language import mark, tr
from ui import text
from ui.theme.style import space
from ui.widgets.page import Page

_LEAD = mark("Its briefing comes first. What you do is kept with your plays.")
_WORK = mark("The writers' bench: checks, the play as you write it, the map, a trial. Nothing you do there is kept.")


class OfferScreen(Page):
    """`lead` and `work` say which it is to be."""

    lead = Signal()
    work = Signal()

    def __init__(
        self, title: str, summary: str, file: str, menu: QMenu | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("A session file"), parent, widest=860)
        self.head(tr("A session file"), back=tr("Home"), menu=menu)
        self.column.addWidget(text.heading(title))
        self.column.addWidget(text.label(summary, "lead"))
        self.column.addWidget(text.label(file, "muted", selectable=True))
        self.lead_it = text.button(tr("Lead it"), weight="primary")
        self.work_on = text.button(tr("Work on it"))
        self.lead_it.clicked.connect(self.lead)
        self.work_on.clicked.connect(self.work)
        self.column.addWidget(_row(self.lead_it, tr(_LEAD)))
        self.column.addWidget(_row(self.work_on, tr(_WORK)))
        self.column.addStretch(1)

    def focus_first(self) -> None:
        """To lead it."""
        self.lead_it.setFocus()


def _row(made: QPushButton, words: str) -> QFrame:
    row = QFrame()
    row.setProperty("surface", "card")
    line = QHBoxLayout(row)
    line.setContentsMargins(space("large"), space("medium"), space("large"), space("medium"))
    line.setSpacing(space("large"))
    told = QVBoxLayout()
    told.addWidget(text.label(words))
    line.addLayout(told, 1)
    line.addWidget(made)
    return row
