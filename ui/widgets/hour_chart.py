"""The hour as a drawing one can walk through, and the same as a table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from scoring.charts import Drawing, Glyph, Rect, Role, Text, draw_hour
from scoring.hour import Hour
from ui import a11y, text
from ui.presenters.debrief import Run, hour_rows, hour_words
from ui.theme.style import colour, font, scaled, space
from ui.widgets.prose import Prose

HEADING = "The hour, as anybody in the room could have seen it"
HINT = "A sign leads to its place: click it, or use the arrow keys and Enter."
COLUMNS = ("Minute", "Place", "Who spoke", "What else could be seen")
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


class HourDrawing(QWidget):
    """The drawing. Its signs can be walked with the arrow keys; `sign_named` says where one is."""

    place_chosen = Signal(str)
    sign_named = Signal(str)

    def __init__(self, seen: Hour, titles: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seen = seen
        self._titles = titles
        self._drawing = Drawing(0, 0, ())
        self._current = 0
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

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
        self.sign_named.emit("" if index is None else self._words(self.signs[index]))

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
        self.sign_named.emit("" if current is None else self._words(current))

    def changeEvent(self, event: QEvent) -> None:
        """A new size of text makes another drawing."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._drawing = Drawing(0, 0, ())
            self.updateGeometry()

    def _walk_to(self, index: int) -> None:
        self._current = index
        self.update()
        words = self._words(self.signs[index])
        self.sign_named.emit(words)
        a11y.announce(self, words, now=True)

    def _words(self, sign: Glyph) -> str:
        title = self._titles.get(sign.beat, "")
        return f"Minute {sign.minute}, {sign.words}{f' · {title}' if title else ''}"

    def _at(self, where: QPointF) -> int | None:
        near = [(abs(where.x() - s.x) + abs(where.y() - s.y), n, s) for n, s in enumerate(self.signs)]
        close = [(d, n) for d, n, s in near if abs(where.x() - s.x) <= s.size and abs(where.y() - s.y) <= s.size]
        return min(close)[1] if close else None

    def _drawn(self, width: int) -> Drawing:
        if self._drawing.width != width:
            size = QFontMetricsF(font("small")).height() * 0.8
            metrics = QFontMetricsF(font("small"))
            names = [s.name for s in self._seen.spoke] + ["you, by sign" if self._seen.gestures else "marked"]
            self._drawing = draw_hour(self._seen, width, size, max(metrics.horizontalAdvance(n) for n in names))
        return self._drawing


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
        a11y.name(self.drawing, "The hour", f"{' '.join(words)} {HINT}")
        self.drawing.place_chosen.connect(self.place_chosen)
        self.drawing.sign_named.connect(self._name_sign)
        self.hint = text.label(HINT, "muted")
        self.as_table = text.button("Show as table", weight="quiet", checkable=True)
        self.as_table.toggled.connect(self._switch)
        self.table: QTableWidget | None = None
        head = QHBoxLayout()
        head.addWidget(text.label(HEADING, "muted"), 1)
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
        self.hint.setText(words or HINT)

    def _switch(self, on: bool) -> None:
        if on and self.table is None:
            self.table = self._make_table()
            self.column.insertWidget(1, self.table)
        if self.table is not None:
            self.table.setVisible(on)
        self.drawing.setVisible(not on)
        self.hint.setVisible(not on and bool(self.drawing.signs))
        text.set_button_text(self.as_table, "Show as drawing" if on else "Show as table")

    def _make_table(self) -> QTableWidget:
        rows = hour_rows(self._seen, self._titles, self._beats)
        table = QTableWidget(len(rows), len(COLUMNS))
        a11y.name(table, "The hour as a table", f"{len(rows)} rows, one for each stretch of the talk")
        table.setHorizontalHeaderLabels(COLUMNS)
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
    painter.setPen(QPen(ink, 1.6) if item.shape == "gesture" else Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush if item.shape == "gesture" else ink)
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in item.outline()]))
