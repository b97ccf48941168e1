"""Sentences made of counts, and below them the places they were counted from, one click away."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.language import tr
from ui.presenters.counts import PlaceLink
from ui.presenters.debrief import Run
from ui.theme.style import space
from ui.widgets.disclosure import Disclosure
from ui.widgets.link_row import LinkRow
from ui.widgets.prose import Prose


class Figures(QWidget):
    """`place_wanted` carries a beat to go to."""

    place_wanted = Signal(str)

    def __init__(
        self, heading: str, words: Sequence[str], links: Sequence[PlaceLink], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._links = tuple(links)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space("hair"))
        column.addWidget(Prose([(Run(w),) for w in words]))
        self.where: Disclosure | None = None
        if links:
            self.where = Disclosure(
                Prose([(Run(tr("The places this is counted from"), "aside"),)]),
                tr("The places this is counted from, {heading}", heading=heading),
            )
            self.where.opened.connect(self._fill)
            column.addWidget(self.where)

    def _fill(self) -> None:
        if self.where is None:
            return
        for link in self._links:
            row = LinkRow(link.words, f"{link.about[:1].upper()}{link.about[1:]}.")
            row.clicked.connect(partial(self.place_wanted.emit, link.beat))
            self.where.inside.addWidget(row)
