"""A person as a quiet drawing, head and shoulders: hair and garment tell people apart, never colour alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import blake2b
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from ui.theme.style import colour, figure_colour

HAIR = ("cap", "left", "right", "cloud", "crop", "bare", "full", "fringe", "knot", "high")
GARMENTS = ("plain", "vee", "collar", "roll", "stripes", "dots", "lines", "check", "cardigan", "scarf")


@dataclass(frozen=True, slots=True)
class Figure:
    """How somebody is drawn. `shade` is how dark the hair is."""

    hair: str
    garment: str
    tone: int
    shade: int
    glasses: bool


def figures_for(ids: Iterable[str], known: Mapping[str, Figure] | None = None) -> dict[str, Figure]:
    """A figure for each id, derived from it; as long as there are enough, no hair and no garment comes twice."""
    made = dict(known or {})
    for person in ids:
        if person in made:
            continue
        seed = blake2b(person.encode(), digest_size=8).digest()
        hair = _unused(HAIR, seed[0], {f.hair for f in made.values()})
        garment = _unused(GARMENTS, seed[1], {f.garment for f in made.values()})
        made[person] = Figure(hair, garment, seed[2] % 6, seed[3] % 3, seed[4] % 5 == 0)
    return made


def _unused(kinds: tuple[str, ...], start: int, used: set[str]) -> str:
    order = [kinds[(start + i) % len(kinds)] for i in range(len(kinds))]
    return next((k for k in order if k not in used), order[0])


def paint_figure(painter: QPainter, disc: QRectF, figure: Figure) -> None:
    """Paint a figure into a disc."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    circle = QPainterPath()
    circle.addEllipse(disc)
    painter.fillPath(circle, colour("figure_ground"))
    painter.setClipPath(circle)
    painter.translate(disc.center())
    unit = disc.width() / 2
    painter.scale(unit, unit)
    line = QPen(colour("figure_ink"), max(0.032, 1.1 / unit))
    line.setCapStyle(Qt.PenCapStyle.RoundCap)
    line.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if figure.hair == "full":
        _fill(painter, _full_back(), _hair_colour(figure), line)
    _paint_garment(painter, figure, line)
    _paint_head(painter, figure, line)
    painter.restore()


def paint_seat(painter: QPainter, disc: QRectF) -> None:
    """Paint the leader's own seat: the back of a chair, seen from where one sits down."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(disc.center())
    unit = disc.width() / 2
    painter.scale(unit, unit)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("wash"))
    painter.drawEllipse(QPointF(0, 0), 1, 1)
    line = QPen(colour("accent"), max(0.05, 1.4 / unit))
    line.setCapStyle(Qt.PenCapStyle.RoundCap)
    line.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(line)
    painter.setBrush(colour("panel"))
    painter.drawRoundedRect(QRectF(-0.42, -0.62, 0.84, 0.62), 0.2, 0.2)
    painter.drawRoundedRect(QRectF(-0.5, 0.14, 1.0, 0.24), 0.11, 0.11)
    for x in (-0.3, 0.3):
        painter.drawLine(QPointF(x, 0.0), QPointF(x, 0.14))
        painter.drawLine(QPointF(x * 1.3, 0.38), QPointF(x * 1.35, 0.68))
    painter.restore()


def _fill(painter: QPainter, path: QPainterPath, ground: QColor, line: QPen) -> None:
    painter.setPen(line)
    painter.setBrush(ground)
    painter.drawPath(path)


def _hair_colour(figure: Figure) -> QColor:
    ink, ground = colour("figure_ink"), colour("figure_ground")
    share = (1.0, 0.62, 0.26)[figure.shade]
    return QColor.fromRgbF(
        ink.redF() * share + ground.redF() * (1 - share),
        ink.greenF() * share + ground.greenF() * (1 - share),
        ink.blueF() * share + ground.blueF() * (1 - share),
    )


def _paint_head(painter: QPainter, figure: Figure, line: QPen) -> None:
    face = colour("figure_face")
    painter.setPen(line)
    painter.setBrush(face)
    painter.drawEllipse(QPointF(0, -0.2), 0.315, 0.385)
    hair = _hair(figure.hair)
    if not hair.isEmpty():
        _fill(painter, hair, _hair_colour(figure), line)
    if figure.glasses:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(-0.125, -0.16), 0.092, 0.085)
        painter.drawEllipse(QPointF(0.125, -0.16), 0.092, 0.085)
        painter.drawLine(QPointF(-0.033, -0.16), QPointF(0.033, -0.16))


def _body() -> QPainterPath:
    body = QPainterPath(QPointF(-0.78, 1.1))
    body.cubicTo(-0.78, 0.62, -0.62, 0.46, -0.3, 0.38)
    body.quadTo(-0.16, 0.34, -0.15, 0.2)
    body.lineTo(0.15, 0.2)
    body.quadTo(0.16, 0.34, 0.3, 0.38)
    body.cubicTo(0.62, 0.46, 0.78, 0.62, 0.78, 1.1)
    body.closeSubpath()
    return body


def _garment() -> QPainterPath:
    cut = QPainterPath()
    cut.addEllipse(QPointF(0, 0.3), 0.2, 0.16)
    return _body().subtracted(cut)


def _paint_garment(painter: QPainter, figure: Figure, line: QPen) -> None:
    garment = _garment()
    _fill(painter, _body(), colour("figure_face"), line)
    _fill(painter, garment, figure_colour(figure.tone), line)
    painter.save()
    painter.setClipPath(garment, Qt.ClipOperation.IntersectClip)
    ink = QColor(colour("figure_ink"))
    ink.setAlphaF(0.62)
    thin = QPen(ink, line.widthF())
    thin.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(thin)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _paint_pattern(painter, figure.garment, ink)
    painter.restore()
    if figure.garment in {"roll", "scarf"}:
        _paint_neck(painter, figure.garment, line, figure)


def _paint_pattern(painter: QPainter, kind: str, ink: QColor) -> None:
    if kind in {"stripes", "check"}:
        for i in range(5):
            painter.drawLine(QPointF(-1, 0.44 + 0.16 * i), QPointF(1, 0.44 + 0.16 * i))
    if kind in {"lines", "check"}:
        for i in range(-5, 6):
            painter.drawLine(QPointF(0.16 * i, 0.2), QPointF(0.16 * i, 1.1))
    if kind == "dots":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(ink))
        for row in range(5):
            for i in range(-5, 6):
                painter.drawEllipse(QPointF(0.2 * i + 0.1 * (row % 2), 0.48 + 0.14 * row), 0.032, 0.032)
    if kind == "vee":
        painter.drawPolyline([QPointF(-0.3, 0.36), QPointF(0, 0.86), QPointF(0.3, 0.36)])
    if kind == "collar":
        painter.drawPolyline([QPointF(-0.22, 0.34), QPointF(-0.3, 0.6), QPointF(0, 0.5), QPointF(0.3, 0.6)])
        painter.drawPolyline([QPointF(0.3, 0.6), QPointF(0.22, 0.34)])
        painter.drawLine(QPointF(0, 0.5), QPointF(0, 1.1))
    if kind == "cardigan":
        painter.drawLine(QPointF(-0.24, 0.36), QPointF(-0.09, 1.1))
        painter.drawLine(QPointF(0.24, 0.36), QPointF(0.09, 1.1))
        painter.setBrush(QBrush(ink))
        for i in range(3):
            painter.drawEllipse(QPointF(0.23 - 0.03 * i, 0.62 + 0.14 * i), 0.02, 0.02)


def _paint_neck(painter: QPainter, kind: str, line: QPen, figure: Figure) -> None:
    painter.setPen(line)
    painter.setBrush(figure_colour(figure.tone + (3 if kind == "scarf" else 0)))
    if kind == "roll":
        painter.drawRoundedRect(QRectF(-0.2, 0.16, 0.4, 0.24), 0.1, 0.1)
        painter.drawLine(QPointF(-0.16, 0.29), QPointF(0.16, 0.29))
        return
    scarf = QPainterPath()
    scarf.addRoundedRect(QRectF(-0.34, 0.22, 0.68, 0.22), 0.11, 0.11)
    tail = QPainterPath(QPointF(0.06, 0.4))
    tail.lineTo(0.28, 0.4)
    tail.lineTo(0.34, 0.84)
    tail.lineTo(0.12, 0.86)
    tail.closeSubpath()
    painter.drawPath(tail)
    painter.drawPath(scarf)


def _scalp(low: float, grow: float = 0.03) -> QPainterPath:
    """The part of the head above a hairline that rises to `low`, a little wider than the head."""
    head = QPainterPath()
    head.addEllipse(QPointF(0, -0.2), 0.315 + grow, 0.385 + grow)
    face = QPainterPath()
    face.addEllipse(QPointF(0, low + 0.5), 0.3 - grow / 2, 0.5)
    below = QPainterPath()
    below.addRect(QRectF(-1, low + 0.22, 2, 2))
    return head.subtracted(face).subtracted(below)


def _full_back() -> QPainterPath:
    back = QPainterPath()
    back.addRoundedRect(QRectF(-0.46, -0.64, 0.92, 0.94), 0.42, 0.4)
    return back


def _swept(side: int) -> QPainterPath:
    path = QPainterPath(QPointF(-0.36 * side, -0.1))
    path.cubicTo(-0.5 * side, -0.62, -0.12 * side, -0.74, 0.1 * side, -0.68)
    path.cubicTo(0.4 * side, -0.62, 0.42 * side, -0.34, 0.35 * side, -0.12)
    path.cubicTo(0.32 * side, -0.3, 0.24 * side, -0.38, 0.14 * side, -0.44)
    path.cubicTo(0.0, -0.3, -0.2 * side, -0.3, -0.27 * side, -0.3)
    path.quadTo(-0.32 * side, -0.22, -0.36 * side, -0.1)
    path.closeSubpath()
    return path


def _cloud() -> QPainterPath:
    path = QPainterPath()
    for i in range(8):
        angle = pi + pi * i / 7
        path = path.united(_ball(0.33 * cos(angle), -0.28 + 0.34 * sin(angle), 0.15))
    cut = QPainterPath()
    cut.addEllipse(QPointF(0, -0.1), 0.26, 0.3)
    return path.united(_scalp(-0.38)).subtracted(cut)


def _ball(x: float, y: float, size: float) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(x, y), size, size)
    return path


def _hair(kind: str) -> QPainterPath:
    match kind:
        case "left":
            return _swept(1)
        case "right":
            return _swept(-1)
        case "cloud":
            return _cloud()
        case "cap":
            return _scalp(-0.36, 0.045)
        case "crop":
            return _scalp(-0.5, 0.02)
        case "full":
            cut = QPainterPath()
            cut.addEllipse(QPointF(0.03, -0.08), 0.27, 0.36)
            return _scalp(-0.24, 0.06).subtracted(cut)
        case "fringe":
            block = QPainterPath()
            block.addRoundedRect(QRectF(-0.4, -0.66, 0.8, 0.62), 0.34, 0.3)
            cut = QPainterPath()
            cut.addRoundedRect(QRectF(-0.27, -0.32, 0.54, 0.6), 0.04, 0.04)
            return block.subtracted(cut)
        case "knot":
            return _ball(0, -0.7, 0.15).united(_scalp(-0.42, 0.04))
        case "high":
            path = QPainterPath(QPointF(-0.34, -0.3))
            path.cubicTo(-0.46, -0.8, -0.1, -0.86, 0.12, -0.82)
            path.cubicTo(0.42, -0.78, 0.42, -0.5, 0.34, -0.28)
            path.quadTo(0.0, -0.46, -0.34, -0.3)
            path.closeSubpath()
            return path
        case _:
            return QPainterPath()
