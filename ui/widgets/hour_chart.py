"""The hour as a drawing one can walk through, and the same as a table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from scoring.charts import Drawing, Glyph, draw_hour
from scoring.hour import Hour
from simulator.language import mark, tr
from ui import a11y, text
from ui.presenters.debrief import Run
from ui.presenters.hour import hour_rows, hour_words
from ui.theme.style import font, scaled, space
from ui.widgets.prose import Prose
from ui.widgets.walkable import Walkable

HEADING = mark("The hour, as anybody in the room could have seen it")
HINT = mark("A sign leads to its place: click it, or use the arrow keys and Enter.")
COLUMNS = (mark("Minute"), mark("Place"), mark("Who spoke"), mark("What else could be seen"))


class HourDrawing(Walkable):
    """The drawing of the hour."""

    def __init__(self, seen: Hour, titles: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seen = seen
        self._titles = titles

    def draw(self, width: int) -> Drawing:
        """The hour at a width."""
        size = QFontMetricsF(font("small")).height() * 0.8
        metrics = QFontMetricsF(font("small"))
        names = [s.name for s in self._seen.spoke] + [tr("you, by sign") if self._seen.gestures else tr("marked")]
        return draw_hour(self._seen, width, size, max(metrics.horizontalAdvance(n) for n in names))

    def words_of(self, sign: Glyph) -> str:
        """A sign in words: minute, what it stands for, and where."""
        title = self._titles.get(sign.beat, "")
        said = tr("Minute {minute}, {words}", minute=sign.minute, words=sign.words)
        return f"{said} · {title}" if title else said


class HourChart(QFrame):
    """The card of the hour: drawing, sentences, and a table instead of the drawing if one likes."""

    place_chosen = Signal(str)

    def __init__(
        self, seen: Hour, beats: Sequence[str], titles: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._seen, self._beats, self._titles = seen, beats, titles
        self.setProperty("surface", "card")
        words = hour_words(seen)
        self.drawing = HourDrawing(seen, titles)
        a11y.name(self.drawing, tr("The hour"), f"{' '.join(words)} {tr(HINT)}")
        self.drawing.place_chosen.connect(self.place_chosen)
        self.drawing.sign_named.connect(self._name_sign)
        self.hint = text.label(tr(HINT), "muted")
        self.as_table = text.button(tr("Show as table"), weight="quiet", checkable=True)
        self.as_table.toggled.connect(self._switch)
        self.table: QTableWidget | None = None
        head = QHBoxLayout()
        head.addWidget(text.label(tr(HEADING), "muted"), 1)
        head.addWidget(self.as_table)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(scaled(28), scaled(16), scaled(28), scaled(20))
        self.column.setSpacing(space("small"))
        self.column.addLayout(head)
        self.column.addWidget(self.drawing)
        self.column.addWidget(self.hint)
        self.column.addSpacing(space("hair"))
        self.column.addWidget(Prose([tuple(Run(f"{sentence} ") for sentence in words)]))
        self.hint.setVisible(bool(self.drawing.signs))

    def _name_sign(self, words: str) -> None:
        self.hint.setText(words or tr(HINT))

    def _switch(self, on: bool) -> None:
        if on and self.table is None:
            self.table = self._make_table()
            self.column.insertWidget(1, self.table)
        if self.table is not None:
            self.table.setVisible(on)
        self.drawing.setVisible(not on)
        self.hint.setVisible(not on and bool(self.drawing.signs))
        text.set_button_text(self.as_table, tr("Show as drawing") if on else tr("Show as table"))

    def _make_table(self) -> QTableWidget:
        rows = hour_rows(self._seen, self._titles, self._beats)
        table = QTableWidget(len(rows), len(COLUMNS))
        about = tr(
            "{n} row, one for each stretch of the talk | {n} rows, one for each stretch of the talk", "", len(rows)
        )
        a11y.name(table, tr("The hour as a table"), about)
        table.setHorizontalHeaderLabels([tr(words) for words in COLUMNS])
        table.verticalHeader().hide()
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(True)
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setMinimumHeight(scaled(300))
        for row, cells in enumerate(rows):
            for column, words in enumerate(cells):
                table.setItem(row, column, QTableWidgetItem(words))
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        return table
