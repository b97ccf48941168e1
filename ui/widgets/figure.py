"""A person as a quiet drawing, head and shoulders: hair and garment tell people apart, never colour alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from ui.theme.style import colour, figure_colour

# Nobody is drawn bald or veiled unless the session says so.
HAIR = ("cap", "left", "right", "cloud", "crop", "tied", "full", "fringe", "knot", "high")
GARMENTS = ("plain", "vee", "collar", "roll", "stripes", "dots", "lines", "check", "cardigan", "scarf")
_HAIR_WORDS: Mapping[str, str] = {
    "bald": "bare",
    "cropped": "crop",
    "short": "cap",
    "parted": "left",
    "side_swept": "right",
    "curly": "cloud",
    "long": "full",
    "fringe": "fringe",
    "tied_back": "tied",
    "bun": "knot",
    "swept_up": "high",
    "headscarf": "veil",
}
_GARMENT_WORDS: Mapping[str, str] = {
    "plain": "plain",
    "v_neck": "vee",
    "collar": "collar",
    "roll_neck": "roll",
    "striped": "stripes",
    "dotted": "dots",
    "pinstriped": "lines",
    "checked": "check",
    "cardigan": "cardigan",
    "scarf": "scarf",
}
_SHADE_WORDS: Mapping[str, int] = {"dark": 0, "grey": 1, "pale": 2}
WORDS = frozenset({*_HAIR_WORDS, *_GARMENT_WORDS, *_SHADE_WORDS, "glasses", "beard"})


@dataclass(frozen=True, slots=True)
class Figure:
    """How somebody is drawn. `shade` is how dark the hair is."""

    hair: str
    garment: str
    tone: int
    shade: int
    glasses: bool
    beard: bool = False


def figures_for(people: Mapping[str, Sequence[str]], known: Mapping[str, Figure] | None = None) -> dict[str, Figure]:
    """A figure for each id: as its words say, and what they leave open derived from the id.

    The order does not matter. As long as there are enough, nothing that is derived comes twice.
    """
    made = dict(known or {})
    new = sorted((person for person in people if person not in made), key=lambda p: (not people[p], p))
    hairs = {f.hair for f in made.values()} | {h for p in new if (h := _said(_HAIR_WORDS, people[p]))}
    garments = {f.garment for f in made.values()} | {g for p in new if (g := _said(_GARMENT_WORDS, people[p]))}
    for person in new:
        seed, looks = blake2b(person.encode(), digest_size=8).digest(), people[person]
        hair = _said(_HAIR_WORDS, looks) or _unused(HAIR, seed[0], hairs)
        garment = _said(_GARMENT_WORDS, looks) or _unused(GARMENTS, seed[1], garments)
        shade = next((_SHADE_WORDS[word] for word in looks if word in _SHADE_WORDS), seed[3] % 3)
        glasses = "glasses" in looks if looks else seed[4] % 5 == 0
        made[person] = Figure(hair, garment, seed[2] % 6, shade, glasses, "beard" in looks)
        hairs.add(hair)
        garments.add(garment)
    return made


def _said(words: Mapping[str, str], looks: Iterable[str]) -> str:
    return next((words[word] for word in looks if word in words), "")


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
    behind = _behind(figure.hair)
    if not behind.isEmpty():
        _fill(painter, behind, _cloth(figure) if figure.hair == "veil" else _hair_colour(figure), line)
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
    if figure.beard:
        _fill(painter, _beard(), _hair_colour(figure), line)
    hair = _hair(figure.hair)
    if not hair.isEmpty():
        _fill(painter, hair, _cloth(figure) if figure.hair == "veil" else _hair_colour(figure), line)
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


def _behind(kind: str) -> QPainterPath:
    """What hangs behind the head."""
    back = QPainterPath()
    if kind == "full":
        back.addRoundedRect(QRectF(-0.46, -0.64, 0.92, 0.94), 0.42, 0.4)
    elif kind == "tied":
        back.moveTo(0.2, -0.44)
        back.cubicTo(0.52, -0.5, 0.56, -0.1, 0.44, 0.24)
        back.cubicTo(0.36, 0.1, 0.3, -0.1, 0.2, -0.2)
        back.closeSubpath()
    elif kind == "veil":
        back.addRoundedRect(QRectF(-0.47, -0.68, 0.94, 1.18), 0.44, 0.42)
    return back


def _beard() -> QPainterPath:
    chin = QPainterPath()
    chin.addEllipse(QPointF(0, -0.19), 0.325, 0.405)
    above = QPainterPath()
    above.addRect(QRectF(-1, -1.2, 2, 1.2))
    mouth = QPainterPath()
    mouth.addEllipse(QPointF(0, -0.04), 0.22, 0.1)
    return chin.subtracted(above).subtracted(mouth)


def _cloth(figure: Figure) -> QColor:
    """A headscarf's colour: another than the garment's."""
    return figure_colour(figure.tone + 2)


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


def _long() -> QPainterPath:
    cut = QPainterPath()
    cut.addEllipse(QPointF(0.03, -0.08), 0.27, 0.36)
    return _scalp(-0.24, 0.06).subtracted(cut)


def _fringe() -> QPainterPath:
    block = QPainterPath()
    block.addRoundedRect(QRectF(-0.4, -0.66, 0.8, 0.62), 0.34, 0.3)
    cut = QPainterPath()
    cut.addRoundedRect(QRectF(-0.27, -0.32, 0.54, 0.6), 0.04, 0.04)
    return block.subtracted(cut)


def _high() -> QPainterPath:
    path = QPainterPath(QPointF(-0.34, -0.3))
    path.cubicTo(-0.46, -0.8, -0.1, -0.86, 0.12, -0.82)
    path.cubicTo(0.42, -0.78, 0.42, -0.5, 0.34, -0.28)
    path.quadTo(0.0, -0.46, -0.34, -0.3)
    path.closeSubpath()
    return path


def _hood() -> QPainterPath:
    hood = QPainterPath()
    hood.addRoundedRect(QRectF(-0.43, -0.66, 0.86, 1.06), 0.42, 0.42)
    face = QPainterPath()
    face.addEllipse(QPointF(0, -0.17), 0.265, 0.335)
    return hood.subtracted(face)


_SHAPES: Mapping[str, Callable[[], QPainterPath]] = {
    "left": lambda: _swept(1),
    "right": lambda: _swept(-1),
    "cloud": _cloud,
    "cap": lambda: _scalp(-0.36, 0.045),
    "crop": lambda: _scalp(-0.5, 0.02),
    "full": _long,
    "fringe": _fringe,
    "tied": lambda: _scalp(-0.44, 0.03),
    "knot": lambda: _ball(0, -0.7, 0.15).united(_scalp(-0.42, 0.04)),
    "high": _high,
    "veil": _hood,
    "bare": QPainterPath,
}


def _hair(kind: str) -> QPainterPath:
    return _SHAPES[kind]()
