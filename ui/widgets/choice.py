"""A list to choose one of, with a small arrow in the colours of the look."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QWidget

from ui.theme.style import colour, scaled


class Choice(QComboBox):
    """Entries have a key and words; `key` is that of the chosen one."""

    def __init__(self, spoken: str, letters: int = 14, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(spoken)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(letters)

    @property
    def key(self) -> str:
        """The key of the chosen entry."""
        return str(self.currentData() or "")

    def offer(self, entries: Sequence[tuple[str, str]]) -> None:
        """Offer other entries; what was chosen stays if it is still among them. Nothing is told of it."""
        chosen = self.key
        self.blockSignals(True)
        self.clear()
        for key, words in entries:
            self.addItem(words, key)
        self.setCurrentIndex(max(0, self.findData(chosen)))
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + scaled(24))
        self.blockSignals(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field, then the arrow, for which the style sheet has no colour."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("muted"), 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        x, y, r = self.width() - scaled(16), self.height() / 2, scaled(4)
        painter.drawPolyline([QPointF(x - r, y - r / 2), QPointF(x, y + r / 2), QPointF(x + r, y - r / 2)])
