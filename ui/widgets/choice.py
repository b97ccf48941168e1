"""A list to choose one of, and a button with a menu, both with a small arrow in the colours of the look."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QMenu, QPushButton, QWidget

from ui import text
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
        paint_arrow(self, self.width() - scaled(16))


class MenuButton(QPushButton):
    """A quiet button that opens a menu, with an arrow that grows with the text."""

    def __init__(self, words: str, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("weight", "quiet")
        self.setProperty("kind", "menu")
        self.setAutoDefault(False)
        text.set_button_text(self, words)
        self.setMenu(menu)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words, then the arrow."""
        super().paintEvent(event)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        paint_arrow(self, scaled(12) if mirrored else self.width() - scaled(12))


def paint_arrow(on: QWidget, x: float) -> None:
    """An arrow that points down: the style sheet has neither a colour nor a size for it."""
    painter = QPainter(on)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour("muted"), 1.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    y, r = on.height() / 2, scaled(4)
    painter.drawPolyline([QPointF(x - r, y - r / 2), QPointF(x, y + r / 2), QPointF(x + r, y - r / 2)])
    painter.end()
