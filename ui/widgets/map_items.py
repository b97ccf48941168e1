"""What the map is painted with: boxes for beats, lines for ways, chips for their words. Colours are asked for anew."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPainterPathStroker, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from simulator.graph.drawing import Box, Curve, cubics
from simulator.graph.svg import FIT_ROLES
from simulator.model.scenario import Fit
from ui.theme.style import colour, font, scaled

FAR = 0.42  # below this zoom words are too small to read, and are left out
FADED = 0.28
_ROAD = 3.4
_LINE = 1.3


class BoxItem(QGraphicsItem):
    """A beat. A moment has a diamond, an end a double line, a beat of the road a number and a thicker line."""

    def __init__(self, box: Box, second: str, number: int | None) -> None:
        super().__init__()
        self.box = box
        self.second = second
        self.number = number
        self.chosen = False
        self.faded = False
        self.setPos(box.x - box.width / 2, box.y - box.height / 2)
        self.setZValue(3)

    def boundingRect(self) -> QRectF:
        """The box with its ring and its number."""
        more = scaled(14)
        return QRectF(-more, -more, self.box.width + 2 * more, self.box.height + 2 * more)

    def shape(self) -> QPainterPath:
        """Only the box itself can be clicked."""
        path = QPainterPath()
        path.addRect(0, 0, self.box.width, self.box.height)
        return path

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """The box, its sign, its words."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(FADED if self.faded and not self.chosen else 1.0)
        rect = QRectF(0, 0, self.box.width, self.box.height)
        node = self.box.node
        radius = rect.height() / 2 if node.kind == "end" else scaled(9)
        if self.chosen:
            ring = rect.adjusted(-4.5, -4.5, 4.5, 4.5)
            painter.setPen(QPen(colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ring, radius + 4.5, radius + 4.5)
        painter.setPen(QPen(colour("accent" if self.number else "edge"), _seen(painter, 3 if self.number else 1.2)))
        painter.setBrush(colour("wash" if self.chosen else "card"))
        painter.drawRoundedRect(rect, radius, radius)
        if node.kind == "end":
            painter.setPen(QPen(colour("accent" if self.number else "edge"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(4, 4, -4, -4), radius - 4, radius - 4)
        inset = self._paint_sign(painter, rect)
        if painter.worldTransform().m11() >= FAR:
            self._paint_words(painter, rect.adjusted(inset, 0, -scaled(12), 0))
        if self.number and not self.faded:
            self._paint_number(painter, QPointF(rect.right() - scaled(5), rect.top() + 2))

    def _paint_sign(self, painter: QPainter, rect: QRectF) -> float:
        """A moment's diamond; returns how far in the words begin."""
        kind = self.box.node.kind
        if kind != "moment":
            return scaled(24 if kind == "end" else 14)
        x, y, r = scaled(18), rect.center().y(), scaled(6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("accent"))
        painter.drawPolygon(QPolygonF([QPointF(x, y - r), QPointF(x + r, y), QPointF(x, y + r), QPointF(x - r, y)]))
        return scaled(33)

    def _paint_words(self, painter: QPainter, rect: QRectF) -> None:
        node = self.box.node
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
        half = rect.height() / 2
        for words, face, role, top in (
            (node.title, font("small", 600), "text", 3.0),
            (self.second, font("caption"), "muted", half - 2),
        ):
            painter.setFont(face)
            painter.setPen(colour(role))
            shown = QFontMetricsF(face).elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
            painter.drawText(QRectF(rect.left(), top, rect.width(), half), flags, shown)

    def _paint_number(self, painter: QPainter, middle: QPointF) -> None:
        radius = scaled(10)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("accent"))
        painter.drawEllipse(middle, radius, radius)
        painter.setFont(font("caption", 600))
        painter.setPen(colour("on_accent"))
        place = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), str(self.number))


class CurveItem(QGraphicsItem):
    """A way from a beat to another: thicker on the road, dashed where it depends, coloured where all its fits agree."""

    def __init__(self, curve: Curve, *, on_road: bool, fits: bool) -> None:
        super().__init__()
        self.curve = curve
        self.on_road = on_road
        self.near = False
        self.faded = False
        kinds = set(curve.edge.fits)
        self._role = FIT_ROLES[kinds.pop()] if fits and len(kinds) == 1 else "edge"
        self._path = _path(curve, on_road=on_road)
        stroker = QPainterPathStroker()
        stroker.setWidth(2 * _ROAD + 6)
        self._bounds = stroker.createStroke(self._path).boundingRect().adjusted(-8, -8, 8, 8)
        self.setZValue(1 if on_road else 0)

    def boundingRect(self) -> QRectF:
        """The line with its head."""
        return self._bounds

    def shape(self) -> QPainterPath:
        """A line is not clicked."""
        return QPainterPath()

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """The line and its head."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(FADED if self.faded and not self.near else 1.0)
        ink = colour("accent" if self.on_road else "text" if self.near else self._role)
        pen = QPen(ink, _seen(painter, _ROAD if self.on_road else _LINE * (1.6 if self.near else 1)))
        if self.curve.edge.when and not self.on_road:
            pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self._path)
        x, y = self.curve.points[-1]
        reach = 5.5 if self.on_road else 4.0
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        head = [QPointF(x - reach, y - 2 * reach), QPointF(x + reach, y - 2 * reach), QPointF(x, y)]
        painter.drawPolygon(QPolygonF(head))


class LabelItem(QGraphicsItem):
    """The words of a way, on a chip that keeps the line from running through them."""

    def __init__(self, curve: Curve, pad: float, mark: float, *, on_road: bool) -> None:
        super().__init__()
        self.curve = curve
        self.on_road = on_road
        self.near = False
        self.faded = False
        self._pad, self._mark = pad, mark
        self._high = QFontMetricsF(font("caption")).height() + 2
        self.setPos(*curve.at)
        self.setZValue(2)

    def boundingRect(self) -> QRectF:
        """The chip."""
        return QRectF(-self.curve.width / 2, -self._high / 2, self.curve.width, self._high)

    def shape(self) -> QPainterPath:
        """Words are not clicked."""
        return QPainterPath()

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Chip, marks and words."""
        if painter.worldTransform().m11() < FAR:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(FADED if self.faded and not self.near else 1.0)
        chip = self.boundingRect()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("window"))
        painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2)
        left = chip.left() + self._pad
        for fit in self.curve.fits:
            paint_fit(painter, fit, QPointF(left + self._mark / 2, 0), self._mark / 11)
            left += self._mark
        painter.setFont(font("caption", 500 if self.on_road else 400))
        painter.setPen(colour("text" if self.on_road or self.near else "muted"))
        place = QRectF(left, chip.top(), chip.right() - left, chip.height()) if self.curve.fits else chip
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), self.curve.words)


def paint_fit(painter: QPainter, fit: Fit, at: QPointF, size: float) -> None:
    """The mark of a fit: a disc strong, a ring sound, a triangle weak, a cross costly."""
    ink = colour(FIT_ROLES[fit])
    painter.setPen(Qt.PenStyle.NoPen if fit == "strong" else QPen(ink, 1.6 * size))
    painter.setBrush(ink if fit == "strong" else Qt.BrushStyle.NoBrush)
    r = 3.4 * size
    match fit:
        case "strong" | "sound":
            painter.drawEllipse(at, r, r)
        case "weak":
            points = [QPointF(0, -r), QPointF(r * 1.1, r * 0.9), QPointF(-r * 1.1, r * 0.9)]
            painter.drawPolygon(QPolygonF([at + p for p in points]))
        case "costly":
            painter.drawLine(at + QPointF(-r, -r), at + QPointF(r, r))
            painter.drawLine(at + QPointF(-r, r), at + QPointF(r, -r))


def _seen(painter: QPainter, width: float) -> float:
    """The width of a line; from far away it is wider, so that it can still be seen."""
    return max(width, (0.5 + width / 3) / painter.worldTransform().m11())


def _path(curve: Curve, *, on_road: bool) -> QPainterPath:
    """The line, which ends at the neck of its head."""
    x, y = curve.points[-1]
    points = (*curve.points[:-1], (x, y - (8 if on_road else 6)))
    path = QPainterPath(QPointF(*points[0]))
    for one, other, end in cubics(points):
        path.cubicTo(QPointF(*one), QPointF(*other), QPointF(*end))
    return path
