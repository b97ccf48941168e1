"""Cards in one column or two, with words before them: as high as they need at a width."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui import text
from ui.theme.style import scaled, space
from ui.widgets.moves import Card

_TWO_FROM = 760


class CardGrid(QWidget):
    """Puts cards itself, so that their height is known before they are shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: tuple[Card, ...] = ()
        self._words = text.label("", selectable=True, parent=self)
        self._words.hide()

    def show_cards(self, cards: Sequence[Card], words: str = "") -> None:
        """Show these instead of those before."""
        for card in self._cards:
            card.hide()
            card.deleteLater()
        self._cards = tuple(cards)
        for card in self._cards:
            card.setParent(self)
            card.show()
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self._place(self.width())

    def height_at(self, width: int) -> int:
        """How high everything is at a width."""
        return self._place(width, move=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other rows."""
        super().resizeEvent(event)
        self._place(self.width())

    def _place(self, width: int, *, move: bool = True) -> int:
        pad, gap = space("medium"), space("small")
        room = max(1, width - 2 * pad)
        columns = 2 if room >= scaled(_TWO_FROM) and len(self._cards) > 1 else 1
        wide = (room - gap * (columns - 1)) // columns
        y = gap
        if self._words.isVisibleTo(self):
            high = self._words.heightForWidth(room)
            if move:
                self._words.setGeometry(pad, y, room, high)
            y += high + gap
        for first in range(0, len(self._cards), columns):
            row = self._cards[first : first + columns]
            high = max(card.heightForWidth(wide) for card in row)
            for column, card in enumerate(row):
                if move:
                    card.setGeometry(pad + column * (wide + gap), y, wide, high)
            y += high + gap
        if move:
            self.setMinimumHeight(y)
        return y
