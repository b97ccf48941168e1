"""Cards in one column or two, with words before and after them: as high as they need at a width."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from ui import text
from ui.theme.style import scaled, space
from ui.widgets.moves import Card

_TWO_FROM = 760


class CardGrid(QWidget):
    """Puts cards itself, so that their height is known before they are shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: tuple[Card, ...] = ()
        self._before = text.label("", selectable=True, parent=self)
        self._after = text.label("", "muted", selectable=True, parent=self)
        for label in (self._before, self._after):
            label.hide()

    def show_cards(self, cards: Sequence[Card], before: str = "") -> None:
        """Show these instead of those before."""
        for card in self._cards:
            card.hide()
            card.deleteLater()
        self._cards = tuple(cards)
        for card in self._cards:
            card.setParent(self)
            card.show()
        self._before.setText(before)
        self._before.setVisible(bool(before))
        self._place(self.width())

    def show_after(self, words: str) -> None:
        """Show these words below the cards."""
        self._after.setText(words)
        self._after.setVisible(bool(words))
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
        y = self._place_words(self._before, gap, room, move=move)
        for first in range(0, len(self._cards), columns):
            row = self._cards[first : first + columns]
            high = max(card.heightForWidth(wide) for card in row)
            for column, card in enumerate(row):
                if move:
                    card.setGeometry(pad + column * (wide + gap), y, wide, high)
            y += high + gap
        y = self._place_words(self._after, y, room, move=move)
        if move:
            self.setMinimumHeight(y)
        return y

    def _place_words(self, label: QLabel, y: int, room: int, *, move: bool) -> int:
        if not label.isVisibleTo(self):
            return y
        high = label.heightForWidth(room)
        if move:
            label.setGeometry(space("medium"), y, room, high)
        return y + high + space("small")
