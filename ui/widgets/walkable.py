"""A drawing made of primitives, whose signs lead somewhere, by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from scoring.charts import Drawing, Glyph, Rect, Role, Text
from ui import a11y
from ui.theme.style import colour, font, scaled

ROLES: Mapping[Role, str] = {
    "talk": "edge",
    "silence": "wash",
    "edge": "accent",
    "you": "accent",
    "mark": "mark",
    "question": "text",
    "text": "text",
    "muted": "muted",
    "rule": "rule",
}
_NEXT = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}


class Walkable(QWidget):
    """A drawing whose signs can be walked with the arrow keys; `sign_named` says where one is.

    A kind of it says what is drawn at a width (`draw`) and what a sign is in words (`words_of`). `place_chosen` carries
    what the sign leads to.
    """

    place_chosen = Signal(str)
    sign_named = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing = Drawing(0, 0, ())
        self._current = 0
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def draw(self, width: int) -> Drawing:
        """What is drawn at a width."""
        raise NotImplementedError

    def words_of(self, sign: Glyph) -> str:
        """A sign in words."""
        return sign.words

    @property
    def signs(self) -> tuple[Glyph, ...]:
        """The signs as they are drawn now."""
        return self._drawn(self.width()).signs

    @property
    def current(self) -> Glyph | None:
        """The sign the arrow keys stand on."""
        signs = self.signs
        return signs[min(self._current, len(signs) - 1)] if signs else None

    def hasHeightForWidth(self) -> bool:
        """The legend wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The drawing's height."""
        return round(self._drawn(width).height)

    def sizeHint(self) -> QSize:
        """As it is drawn in a usual width."""
        return QSize(scaled(700), self.heightForWidth(scaled(700)))

    def minimumSizeHint(self) -> QSize:
        """A name and a little more."""
        return QSize(scaled(220), scaled(80))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """All primitives in their order, then the ring around the current sign."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for item in self._drawn(self.width()).items:
            match item:
                case Rect():
                    _paint_rect(painter, item)
                case Text():
                    _paint_text(painter, item)
                case Glyph():
                    _paint_glyph(painter, item)
        current = self.current
        if self.hasFocus() and current is not None:
            painter.setPen(QPen(colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(current.x, current.y), current.size * 0.95, current.size * 0.95)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk, Enter and Space go to the place."""
        key, signs = Qt.Key(event.key()), self.signs
        if not signs:
            super().keyPressEvent(event)
        elif key in _NEXT:
            self._walk_to((self._current + _NEXT[key]) % len(signs))
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self._walk_to(0 if key == Qt.Key.Key_Home else len(signs) - 1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and not event.isAutoRepeat():
            self.place_chosen.emit(signs[self._current].beat)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A sign under the pointer is named."""
        index = self._at(event.position())
        self.setCursor(Qt.CursorShape.ArrowCursor if index is None else Qt.CursorShape.PointingHandCursor)
        self.sign_named.emit("" if index is None else self.words_of(self.signs[index]))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a sign goes to its place."""
        index = self._at(event.position())
        if index is not None and event.button() == Qt.MouseButton.LeftButton:
            self._current = index
            self.update()
            self.place_chosen.emit(self.signs[index].beat)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer."""
        self.sign_named.emit("")
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say which sign one stands on."""
        super().focusInEvent(event)
        current = self.current
        self.sign_named.emit("" if current is None else self.words_of(current))

    def changeEvent(self, event: QEvent) -> None:
        """A new size of text makes another drawing."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._drawing = Drawing(0, 0, ())
            self.updateGeometry()

    def _walk_to(self, index: int) -> None:
        self._current = index
        self.update()
        words = self.words_of(self.signs[index])
        self.sign_named.emit(words)
        a11y.announce(self, words, now=True)

    def _at(self, where: QPointF) -> int | None:
        near = [(abs(where.x() - s.x) + abs(where.y() - s.y), n, s) for n, s in enumerate(self.signs)]
        close = [(d, n) for d, n, s in near if abs(where.x() - s.x) <= s.size and abs(where.y() - s.y) <= s.size]
        return min(close)[1] if close else None

    def _drawn(self, width: int) -> Drawing:
        if self._drawing.width != width:
            self._drawing = self.draw(width)
        return self._drawing


def _paint_rect(painter: QPainter, item: Rect) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(ROLES[item.role]))
    painter.drawRoundedRect(QRectF(item.x, item.y, item.width, item.height), item.radius, item.radius)


def _paint_text(painter: QPainter, item: Text) -> None:
    type_face = font("small")
    type_face.setPixelSize(max(1, round(item.size)))
    painter.setFont(type_face)
    painter.setPen(colour(ROLES[item.role]))
    painter.drawText(QPointF(item.x, item.y), item.text)


def _paint_glyph(painter: QPainter, item: Glyph) -> None:
    ink = colour(ROLES[item.role])
    if item.shape == "question":
        type_face = font("small", 600)
        type_face.setPixelSize(max(1, round(item.size)))
        painter.setFont(type_face)
        painter.setPen(ink)
        box = QRectF(item.x - item.size, item.y - item.size, item.size * 2, item.size * 2)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), "?")
        return
    outlined = item.shape in {"gesture", "weak", "sound", "costly"}
    painter.setPen(QPen(ink, 1.8) if outlined else Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush if outlined else ink)
    if item.shape in {"strong", "sound", "not_judged"}:
        radius = item.size * (0.12 if item.shape == "not_judged" else 0.4)
        painter.drawEllipse(QPointF(item.x, item.y), radius, radius)
        return
    if item.shape == "costly":
        half = item.size * 0.34
        painter.drawLine(QPointF(item.x - half, item.y - half), QPointF(item.x + half, item.y + half))
        painter.drawLine(QPointF(item.x - half, item.y + half), QPointF(item.x + half, item.y - half))
        return
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in item.outline()]))
