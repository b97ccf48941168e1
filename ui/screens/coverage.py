"""The coverage of the library: what one can practise, and what is missing. Not where."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from simulator.language import mark, tr
from ui import text
from ui.presenters.coverage import SPOILER, TITLE, CoveragePart, CoverageView
from ui.theme.style import colour, scaled, space
from ui.widgets.cards import Drawing
from ui.widgets.page import Measure, Page, section

READING = mark("The sessions are being read.")


class CoverageScreen(Page):
    """The page, which fills when the sessions have been read."""

    def __init__(self, menu: QMenu | None = None, parent: QWidget | None = None) -> None:
        super().__init__(tr(TITLE), parent)
        self.head("", back=tr("Home"), menu=menu)
        opening = QVBoxLayout()
        opening.setSpacing(space("small"))
        opening.addWidget(text.heading(tr(TITLE)))
        opening.addWidget(text.label(tr(SPOILER), "lead"))
        self.words = text.label(tr(READING), "muted")
        opening.addWidget(self.words)
        self.column.addLayout(opening)
        self.parts: tuple[QWidget, ...] = ()
        self.column.addStretch(1)

    def say(self, sentence: str) -> None:
        """Why there is nothing to show."""
        self.words.setText(sentence)

    def render_view(self, view: CoverageView) -> None:
        """Show this: what is missing first, for that is what one comes for."""
        self.words.setText(view.summary)
        missing, below = section(tr("What is missing"))
        for sentence in view.missing:
            below.addWidget(Measure(text.label(sentence, selectable=True), 900))
        self.parts = (missing, *(_part(p) for p in view.parts))
        for index, part in enumerate(self.parts):
            self.column.insertWidget(1 + index, part)

    def focus_first(self) -> None:
        """The way back; everything else is to be read."""
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)


def _part(part: CoveragePart) -> QWidget:
    made, below = section(part.title)
    below.setSpacing(space("small"))
    below.addWidget(text.label(part.about, "muted"))
    grid = QGridLayout()
    grid.setHorizontalSpacing(space("large"))
    grid.setVerticalSpacing(space("hair"))
    bars = any(row.share is not None for row in part.rows)
    for column, share in enumerate((4, 2, 5, 5) if bars else (4, 1, 11)):
        grid.setColumnStretch(column, share)
    for column, words in enumerate(part.columns, start=2 if bars else 1):
        grid.addWidget(text.label(words[:1].upper() + words[1:], "small"), 0, column)
    most = max((max(row.share) for row in part.rows if row.share is not None), default=1)
    for index, row in enumerate(part.rows, start=1):
        name = text.label(row.name, "body" if row.there else "muted")
        name.setAccessibleDescription(row.spoken)
        cells: list[QWidget] = [name]
        if row.share is not None:
            cells.append(Shares(*row.share, most))
        cells += [
            text.label(cell if row.there else (tr("missing") if i == 0 else ""), "muted")
            for i, cell in enumerate(row.cells)
        ]
        for column, cell in enumerate(cells):
            if column:
                cell.setContentsMargins(0, 2, 0, 0)
            grid.addWidget(cell, index, column, Qt.AlignmentFlag.AlignTop)
    below.addLayout(grid)
    return made


class Shares(Drawing):
    """Two bars: at how many places something is good, filled, and at how many it is not, in outline."""

    def __init__(self, good: int, bad: int, most: int) -> None:
        super().__init__()
        self._good, self._bad, self._most = good, bad, max(1, most)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As high as a line."""
        return QSize(scaled(90), scaled(18))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The filled bar above the outlined one."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        high = scaled(6)
        widest = self.width() - 2
        painter.setPen(colour("accent"))
        painter.setBrush(colour("accent"))
        if self._good:
            painter.drawRoundedRect(QRectF(1, 2, max(3.0, widest * self._good / self._most), high), 2, 2)
        painter.setPen(colour("edge"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._bad:
            painter.drawRoundedRect(QRectF(1, 4 + high, max(3.0, widest * self._bad / self._most), high), 2, 2)
