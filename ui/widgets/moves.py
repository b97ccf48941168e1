"""What the leader can do when the talk pauses: say nothing, or one of the things on offer. All weigh the same."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QSizePolicy, QWidget

from simulator.language import mark, tr
from ui import a11y
from ui.presenters.room import MoveView
from ui.presenters.words import SAY_NOTHING, quoted
from ui.theme.style import colour, font, look, radius, scaled, space

GOES_ON = mark("The group goes on.")
SPACE = mark("Space")
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_ANY = 1 << 20


class Card(QAbstractButton):
    """A key, some words, and perhaps a quieter line: as high as its words ask for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item_id = ""
        self._key = ""
        self._words = ""
        self._more = ""
        self._slanted = False
        self._brief = False
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_card(self, item_id: str, key: str, words: str, more: str = "", *, slanted: bool = False) -> None:
        """What the card says."""
        now = (item_id, key, words, more, slanted)
        if now == (self.item_id, self._key, self._words, self._more, self._slanted):
            return
        self.item_id, self._key, self._words, self._more, self._slanted = now
        a11y.name(self, f"{key}: {words}" if len(key) == 1 else words, more)
        self.updateGeometry()
        self.update()

    def be_brief(self, on: bool) -> None:
        """Show the quieter line, or leave it out."""
        if on != self._brief:
            self._brief = on
            self.updateGeometry()
            self.update()

    @property
    def words(self) -> str:
        """The words on it."""
        return self._words

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, too, chooses a card. Space lets the group go on wherever that card has the focus."""
        key = event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not event.isAutoRepeat():
                self.click()
        elif key == Qt.Key.Key_Space and self._key == SPACE:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def hasHeightForWidth(self) -> bool:
        """Narrow cards are higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high the card is at a width."""
        return card_height(width, self._key, self._words, "" if self._brief else self._more, self._slanted)

    def sizeHint(self) -> QSize:
        """A comfortable card."""
        wide = scaled(320)
        return QSize(wide, self.heightForWidth(wide))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Edge, key and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focus, over = self.hasFocus(), self.underMouse() and self.isEnabled()
        painter.setPen(QPen(colour("focus" if focus else "edge"), 2 if focus else 1))
        painter.setBrush(colour("wash" if over or self.isDown() else "card"))
        inset = 1.0 if focus else 0.5
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, radius("medium"), radius("medium"))
        pad = space("medium")
        key = _key_rect(_shown_key(self._key))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        key.moveTopLeft(QPoint(self.width() - pad - key.width() if mirrored else pad, pad - 1))
        painter.setPen(QPen(colour("rule"), 1))
        painter.setBrush(colour("panel"))
        painter.drawRoundedRect(QRectF(key).adjusted(0.5, 0.5, -0.5, -0.5), radius("small"), radius("small"))
        painter.setFont(font("caption", 600))
        painter.setPen(colour("muted"))
        painter.drawText(key, int(Qt.AlignmentFlag.AlignCenter), _shown_key(self._key))
        beside = key.width() + 2 * pad
        room = QRect(pad if mirrored else beside, pad, self.width() - beside - pad, self.height() - 2 * pad)
        painter.setFont(font("body", italic=self._slanted))
        painter.setPen(colour("text"))
        used = painter.drawText(room, int(_WRAP), self._words)
        if self._more and not self._brief:
            painter.setFont(font("small"))
            painter.setPen(colour("muted"))
            painter.drawText(room.adjusted(0, used.height() + 2, 0, 0), int(_WRAP), self._more)
        painter.end()


def _shown_key(key: str) -> str:
    return tr(SPACE) if key == SPACE else key


def _key_rect(key: str) -> QRect:
    metrics = QFontMetrics(font("caption", 600))
    return QRect(0, 0, max(metrics.horizontalAdvance(key) + 12, metrics.height() + 6), metrics.height() + 4)


def card_height(width: int, key: str, words: str, more: str, slanted: bool) -> int:
    """How high a card with these words is at a width."""
    return _card_height(width, _shown_key(key), words, more, slanted, look().text_scale)


@lru_cache(maxsize=4096)
def _card_height(width: int, key: str, words: str, more: str, slanted: bool, _scale: int) -> int:
    pad = space("medium")
    room = max(40, width - 3 * pad - _key_rect(key).width())
    wrap = QRect(0, 0, room, _ANY)
    high = QFontMetrics(font("body", italic=slanted)).boundingRect(wrap, int(_WRAP), words).height()
    if more:
        high += QFontMetrics(font("small")).boundingRect(wrap, int(_WRAP), more).height() + 2
    return high + 2 * pad


def columns_at(width: int) -> int:
    """In how many columns cards stand, whatever their number, so that the first one never changes its place."""
    return max(1, min(3, width // scaled(270)))


def card_width(width: int) -> int:
    """How wide a card is."""
    columns = columns_at(width)
    return max(1, (width - space("small") * (columns - 1)) // columns)


def grid_rows(heights: Sequence[int], columns: int) -> list[int]:
    """The height of each row: that of its highest card."""
    return [max(heights[i : i + columns]) for i in range(0, len(heights), columns)]


def _shown(view: MoveView) -> str:
    return view.text if view.gesture else quoted(view.text)


_BAR = 14


class MovesPanel(QWidget):
    """“Say nothing” first, then what is on offer, in rows of equal cards.

    `go_on` and `said` (with a move's id) tell what was chosen, `step_in` that the palette is wanted.
    """

    go_on = Signal()
    said = Signal(str)
    step_in = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._views: tuple[MoveView, ...] = ()
        self._reserved: tuple[tuple[MoveView, ...], ...] = ()
        self._kept: dict[tuple[int, int], int] = {}
        self._open_floor = False
        self._most, self._spare = 400, _ANY
        self._pool: list[Card] = []
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._grid = QWidget()
        self._scroll.setWidget(self._grid)
        self.hold = Card(self)
        self.hold.clicked.connect(self.go_on)
        self.set_going(tr(SAY_NOTHING), tr(GOES_ON))

    def set_going(self, words: str, more: str) -> None:
        """What Space does: the same on every beat but at the end."""
        self.hold.show_card("", SPACE, words, more)

    def set_open_floor(self, on: bool) -> None:
        """Offer the palette instead of sentences."""
        self._open_floor = on
        self._show_cards()

    def set_moves(self, views: tuple[MoveView, ...]) -> None:
        """Show these moves; none between the moments."""
        if views != self._views:
            self._views = views
            self._show_cards()

    def be_brief(self, on: bool) -> None:
        """Leave out the quieter line of “say nothing” where every line counts; a screen reader still says it."""
        self.hold.be_brief(on and columns_at(self.width()) == 1)

    def reserve(self, moments: Sequence[tuple[MoveView, ...]], most: int, spare: int = _ANY) -> None:
        """Keep room for the largest of these moments, so that the room above stands still; never above `most`.

        No more than `spare` is kept empty: what is above that would be missed by the circle.
        """
        if self._reserved != tuple(moments):
            self._reserved = tuple(moments)
            self._kept = {}
        self._most, self._spare = most, spare
        self._make_cards(max((len(views) for views in moments), default=0))
        self.arrange()

    def cards(self) -> tuple[Card, ...]:
        """The cards on offer, without “say nothing”."""
        return tuple(self._pool[: 1 if self._open_floor else len(self._views)])

    def changeEvent(self, event: QEvent) -> None:
        """Another size of type: set the cards anew."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.arrange()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Set the cards anew."""
        self.arrange()

    def arrange(self) -> None:
        """Set the cards; the panel takes the height it needs or has reserved, and scrolls beyond `most`."""
        width = self.width()
        need = self._height_at(width, [card.heightForWidth for card in self.cards()])
        kept = self._kept_height(width)
        high = min(max(need, min(kept, self._spare)), self._most)
        if high != self.height() or self.maximumHeight() != high:
            self.setFixedHeight(high)
        if need > high:
            self._place_below(width, high)
        else:
            self._scroll.setGeometry(0, 0, width, high)
            self._place(width)

    def _height_at(self, width: int, heights: list[Callable[[int], int]]) -> int:
        wide = card_width(width)
        rows = grid_rows([self.hold.heightForWidth(wide), *(h(wide) for h in heights)], columns_at(width))
        return sum(rows) + space("small") * (len(rows) - 1)

    def _kept_height(self, width: int) -> int:
        """The height of the largest moment, worked out once for a width and a size of type."""
        key = (width, look().text_scale)
        if key not in self._kept:
            self._kept[key] = max((self._most_at(width, views) for views in self._reserved), default=0)
        return self._kept[key]

    def _most_at(self, width: int, views: tuple[MoveView, ...]) -> int:
        """The height these moves take at most, in whatever order they come."""
        wide = card_width(width)
        heights = [card_height(wide, "9", _shown(v), "", v.gesture) for v in views]
        highest = sorted([self.hold.heightForWidth(wide), *heights], reverse=True)
        rows = -(-len(highest) // columns_at(width))
        return sum(highest[:rows]) + space("small") * (rows - 1)

    def _place(self, width: int) -> None:
        cards, gap, columns = (self.hold, *self.cards()), space("small"), columns_at(width)
        wide, y = card_width(width), 0
        for i, high in enumerate(grid_rows([c.heightForWidth(wide) for c in cards], columns)):
            for n, card in enumerate(cards[i * columns : (i + 1) * columns]):
                card.setGeometry(n * (wide + gap), y, wide, high)
            y += high + gap
        self._grid.resize(width, max(1, y - gap))

    def _place_below(self, width: int, high: int) -> None:
        """Too many for the height: “say nothing” stands still, and the others scroll below it, or beside it."""
        gap, columns = space("small"), columns_at(width)
        wide = card_width(width)
        first = self.hold.heightForWidth(wide)
        self.hold.setGeometry(0, 0, wide, first)
        left, top = (0, first + gap) if columns == 1 else (wide + gap, 0)
        self._scroll.setGeometry(left, top, width - left, max(0, high - top))
        columns = max(1, columns - 1)
        wide = (width - left - _BAR - (columns - 1) * gap) // columns
        cards, y = self.cards(), 0
        for i, row in enumerate(grid_rows([c.heightForWidth(wide) for c in cards], columns)):
            for n, card in enumerate(cards[i * columns : (i + 1) * columns]):
                card.setGeometry(n * (wide + gap), y, wide, row)
            y += row + gap
        self._grid.resize(width - left - _BAR, max(1, y - gap))

    def _show_cards(self) -> None:
        count = 1 if self._open_floor else len(self._views)
        self._make_cards(count)
        if self._open_floor:
            self._pool[0].show_card("", "M", tr("Step in"), tr("Choose what to do, and with whom."))
        for card, view in zip(self._pool, self._views, strict=False):
            card.show_card(view.id, str(view.number), _shown(view), slanted=view.gesture)
        for i, card in enumerate(self._pool):
            card.setVisible(i < count)
        self.arrange()
        self._scroll.verticalScrollBar().setValue(0)

    def _make_cards(self, count: int) -> None:
        """See that there are so many cards; they are used again and again."""
        while len(self._pool) < count:
            card = Card(self._grid)
            card.hide()
            card.ensurePolished()
            card.clicked.connect(self._on_card)
            a11y.tab_through(self._pool[-1] if self._pool else self.hold, card)
            self._pool.append(card)

    def _on_card(self) -> None:
        card = self.sender()
        if self._open_floor:
            self.step_in.emit()
        elif isinstance(card, Card):
            self.said.emit(card.item_id)
