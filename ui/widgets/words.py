"""Setting plain words into a rectangle: the largest size that fits, and where a bubble may lie."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter
_SIZES = (1.0, 0.9, 0.8, 0.72, 0.65, 0.6)


@dataclass(frozen=True, slots=True)
class Block:
    """Words set in a font inside a rectangle."""

    rect: QRectF
    text: str
    font: QFont
    role: str


def height_of(text: str, font: QFont, width: float) -> float:
    """How high plain words stand when wrapped to a width."""
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 1e6), int(_WRAP), text).height()


def fit(text: str, font: QFont, width: float, height: float) -> tuple[str, QFont, float]:
    """The words, a font not larger than `font`, and the height they take; shortened only if nothing else helps."""
    made = QFont(font)
    taken = 0.0
    for size in _SIZES:
        made.setPointSizeF(font.pointSizeF() * size)
        taken = height_of(text, made, width)
        if taken <= height:
            return text, made, taken
    return _shortened(text, made, width, height)


def _shortened(text: str, font: QFont, width: float, height: float) -> tuple[str, QFont, float]:
    words = text.split()
    low, high = 0, len(words)
    while low < high:
        half = (low + high + 1) // 2
        if height_of(" ".join(words[:half]) + " …", font, width) <= height:
            low = half
        else:
            high = half - 1
    short = f"{' '.join(words[:low])} …" if low else ""
    return short, font, height_of(short, font, width) if short else 0.0


def wrapped_size(text: str, font: QFont, widest: float, lines: int) -> tuple[str, QSizeF]:
    """Words wrapped to at most `lines` lines, and the size they take."""
    metrics = QFontMetricsF(font)
    most = metrics.lineSpacing() * lines + 1
    shown, _, _ = (text, font, 0.0) if height_of(text, font, widest) <= most else _shortened(text, font, widest, most)
    box = metrics.boundingRect(QRectF(0, 0, widest, 1e6), int(_WRAP), shown)
    return shown, QSizeF(box.width() + 1, box.height())


def place_near(
    size: QSizeF, anchor: QRectF, disc: QRectF, towards: QPointF, avoid: Sequence[QRectF], inside: QRectF
) -> QRectF | None:
    """A place for a box beside `anchor` that touches nothing: towards the middle of the room if it can be."""
    gap = 6.0
    side = 1 if towards.x() >= anchor.center().x() else -1
    xs = {1: anchor.right() + gap, -1: anchor.left() - gap - size.width()}
    level = disc.center().y() - size.height() / 2
    spots = [QPointF(xs[side], y) for y in (level, level + 24, level - 24)]
    over, under = anchor.top() - gap - size.height(), anchor.bottom() + gap
    rows = (over, under) if towards.y() < anchor.center().y() else (under, over)
    middle = anchor.center().x() - size.width() / 2
    for y in rows:
        spots += [QPointF(middle + shift, y) for shift in (0.0, side * 30.0, -side * 30.0, side * 60.0, -side * 60.0)]
    spots += [QPointF(xs[-side], y) for y in (level, level + 24, level - 24)]
    for spot in spots:
        box = QRectF(spot, size)
        if inside.contains(box) and not any(box.intersects(other) for other in avoid):
            return box
    return None
