"""A small table of results with its heading, as high as its rows. Rows about a line of the file lead to that line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from simulator.language import mark, tr
from ui import a11y, text
from ui.presenters.trial import Table
from ui.theme.style import scaled, space

_MOST_ROWS = 24
_GO = mark("Enter shows the line of the file.")


class ResultTable(QWidget):
    """`line_wanted` carries a line of the file and what it is about."""

    line_wanted = Signal(int, str)

    def __init__(self, table: Table, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown = table
        self.grid = QTableWidget(len(table.rows), len(table.heads))
        a11y.name(self.grid, table.title, tr(_GO) if table.lines else table.note)
        self._fill()
        self._quiet()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space("hair"))
        layout.addWidget(text.heading(table.title, 3))
        if table.note:
            layout.addWidget(text.label(table.note, "muted"))
        layout.addWidget(self.grid)
        self.grid.setVisible(bool(table.rows))
        self.grid.cellActivated.connect(self._on_row)
        self.grid.cellClicked.connect(self._on_row)
        self.fit()

    def fit(self) -> None:
        """As high as the rows, up to a number of them."""
        self.grid.resizeColumnsToContents()
        self.grid.resizeRowsToContents()
        rows = sum(self.grid.rowHeight(row) for row in range(min(_MOST_ROWS, self.grid.rowCount())))
        bar = self.grid.horizontalScrollBar().sizeHint().height()
        self.grid.setFixedHeight(self.grid.horizontalHeader().sizeHint().height() + rows + bar + 4)

    def changeEvent(self, event: QEvent) -> None:
        """Another size of type, other heights."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange} and self.layout() is not None:
            self.fit()

    def _fill(self) -> None:
        table = self.shown
        for column, head in enumerate(table.heads):
            item = QTableWidgetItem(head)
            item.setTextAlignment(_side(table, column))
            self.grid.setHorizontalHeaderItem(column, item)
        for row, cells in enumerate(table.rows):
            for column, words in enumerate(cells):
                item = QTableWidgetItem(words)
                item.setTextAlignment(_side(table, column))
                self.grid.setItem(row, column, item)

    def _quiet(self) -> None:
        """No grid, no numbers of rows, nothing to edit."""
        self.grid.setFrameShape(QFrame.Shape.NoFrame)
        self.grid.setShowGrid(False)
        self.grid.setWordWrap(False)
        self.grid.verticalHeader().hide()
        self.grid.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.grid.horizontalHeader().setHighlightSections(False)
        self.grid.horizontalHeader().setMinimumSectionSize(scaled(48))
        self.grid.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.grid.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.grid.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.grid.setTabKeyNavigation(False)
        self.grid.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.grid.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def _on_row(self, row: int) -> None:
        if row < len(self.shown.lines):
            what = " ".join(self.shown.rows[row][1:])
            self.line_wanted.emit(self.shown.lines[row], tr("Never reached: {what}", what=what))


def _side(table: Table, column: int) -> Qt.AlignmentFlag:
    """Numbers stand to the right."""
    numbers = all(_is_number(row[column]) for row in table.rows) and column > 0
    side = Qt.AlignmentFlag.AlignRight if numbers else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _is_number(words: str) -> bool:
    return not words or words.lstrip("-").replace(".", "", 1).rstrip("%*\u2007").isdigit()
