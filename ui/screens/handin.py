"""A file to hand in was opened: what it is, and where it goes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from simulator.language import tr
from ui import text
from ui.presenters.opened_handin import OpenedHandIn
from ui.theme.style import space
from ui.widgets.page import Page


class HandInScreen(Page):
    """`workshop_wanted` says that its workshop is to be opened, where that is on this computer."""

    workshop_wanted = Signal()

    def __init__(
        self,
        view: OpenedHandIn,
        file: str,
        *,
        has_workshop: bool,
        menu: QMenu | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(view.title, parent, widest=820)
        self.head("", back=tr("Home"), menu=menu)
        self.column.setSpacing(space("medium"))
        self.column.addWidget(text.heading(view.title))
        self.column.addWidget(text.label(file, "muted", selectable=True))
        self.told = [text.label(words) for words in view.told]
        for shown in self.told:
            self.column.addWidget(shown)
        self.open_workshop: QPushButton | None = None
        if has_workshop:
            self.open_workshop = text.button(tr("Open the workshop"), weight="primary")
            self.open_workshop.clicked.connect(self.workshop_wanted)
            self.column.addWidget(self.open_workshop, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addSpacing(space("large"))
        self.column.addWidget(text.label(view.faculty, "muted"))
        self.command = text.label(view.command, "strong", selectable=True)
        self.column.addWidget(self.command)
        self.column.addStretch(1)

    def focus_first(self) -> None:
        """The workshop's button, else the way home."""
        (self.open_workshop or self.back).setFocus()
