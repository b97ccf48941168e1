"""Where people sit: pure geometry. Whatever it returns overlaps nothing and lies inside."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from math import cos, hypot, pi, sin
from typing import Literal

from PySide6.QtCore import QPointF, QRect, QRectF

Shape = Literal["circle", "tiles", "strip"]
PAD = 8
GAP = 4
SLIDE = 0.5
_HIGHEST, _STEP = 1400, 16  # pixels, in the search for the least height of a circle
_STEPS = 360
_ROUND = tuple((sin(2 * pi * i / _STEPS), cos(2 * pi * i / _STEPS)) for i in range(_STEPS + 1))


@dataclass(frozen=True, slots=True)
class Type:
    """The heights of a name and of the line under it; how wide the widest name, and the widest of all, would be."""

    name: int
    label: int
    widest: int
    names: int = 60


@dataclass(frozen=True, slots=True)
class Seating:
    """Seats in their order, the leader's first. `back` is where each would be with the chair slid back."""

    shape: Shape
    disc: int
    labels: bool
    seats: tuple[QRect, ...]
    back: tuple[QRect, ...]
    rug: QRectF
    middle: QRectF


@dataclass(frozen=True, slots=True)
class _Box:
    """A person's box: its size and how far its top is from the middle of the disc."""

    disc: int
    width: int
    height: int

    @property
    def above(self) -> float:
        return PAD + self.disc / 2

    @property
    def below(self) -> float:
        return self.height - self.above

    def at(self, centre: QPointF) -> QRect:
        return QRect(round(centre.x() - self.width / 2), round(centre.y() - self.above), self.width, self.height)


@lru_cache(maxsize=64)
def seat_circle(width: int, height: int, count: int, kind: Type) -> Seating | None:
    """Everybody on an ellipse, the leader at its lowest point; None if they do not fit with readable names."""
    most = int(min(124, 0.1 * min(width, height * 1.35) + 10))
    narrow = max(64, int(kind.widest * 0.62))
    for labels, least in ((True, 56), (True, 46), (False, 40)):
        found = None
        for cap in (kind.widest, int(kind.widest * 0.8), narrow):
            found = _largest(width, height, count, kind, labels, cap, least, most)
            if found is not None:
                return found
    return None


@lru_cache(maxsize=64)
def circle_height(width: int, count: int, kind: Type) -> int:
    """The least height, in steps, at which everybody has a place in the circle and a line under the name; else 0."""

    def good(height: int) -> bool:
        found = seat_circle(width, height, count, kind)
        return found is not None and found.labels

    if not good(_HIGHEST):
        return 0
    low, high = 0, _HIGHEST
    while high - low > _STEP:
        middle = (low + high) // 2
        low, high = (low, middle) if good(middle) else (middle, high)
    return high


def _largest(
    width: int, height: int, count: int, kind: Type, labels: bool, cap: int, least: int, most: int
) -> Seating | None:
    low, high, best = least, max(least, most), None
    while low <= high:
        disc = (low + high) // 2
        tall = disc + 2 * PAD + kind.name + (kind.label if labels else 0) + 2
        tried = _try_circle(width, height, count, _Box(disc, max(disc + 2 * PAD, cap), tall), labels)
        if tried is None:
            high = disc - 1
        else:
            best, low = tried, disc + 1
    return best


def _try_circle(width: int, height: int, count: int, box: _Box, labels: bool) -> Seating | None:
    slide = box.disc * SLIDE
    left, top = box.width / 2 + GAP + slide, box.above + GAP + slide
    bottom = max(box.below + GAP, box.below * 0.8 + GAP + slide)
    a, b = (width - 2 * left) / 2, (height - top - bottom) / 2
    if a < box.disc * 0.9 or b < box.disc * 0.6:
        return None
    a = min(a, b * 1.9)
    cx, cy = width / 2, top + b
    spots = _spread(count, a, b, box)
    if spots is None:
        return None
    centres = [QPointF(cx + x, cy + y) for x, y in spots]
    seats = tuple(box.at(c) for c in centres)
    back = tuple(box.at(_outward(c, cx, cy, a, b, slide)) for c in centres)
    inside = QRect(0, 0, width, height)
    if not all(inside.contains(r) for r in (*seats, *back[1:])):
        return None
    for i, seat in enumerate(seats):
        for j in range(i + 1, count):
            if _touch(seat, seats[j]) or _touch(back[i], seats[j]) or _touch(seat, back[j]):
                return None
    rug = QRectF(cx - a, cy - b, 2 * a, 2 * b)
    middle = _free_middle(rug, seats)
    if middle.width() < min(240, width * 0.3) or middle.height() < 60:
        return None
    return Seating("circle", box.disc, labels, seats, back, rug, middle)


def with_room_for(seating: Seating, wishes: Sequence[int], line: int, inside: QRect) -> Seating:
    """The same seats, each as wide as its words want if nothing is touched, or a line higher if that is not enough."""
    least = seating.disc + 2 * PAD
    spare = [max(0, seat.width() - max(least, wish)) // 2 for seat, wish in zip(seating.seats, wishes, strict=False)]
    spare += [0] * (len(seating.seats) - len(spare))
    seats = [seat.adjusted(less, 0, -less, 0) for seat, less in zip(seating.seats, spare, strict=True)]
    back = [seat.adjusted(less, 0, -less, 0) for seat, less in zip(seating.back, spare, strict=True)]
    for i, wish in enumerate(wishes[: len(seats)]):
        if wish <= seats[i].width():
            continue
        others = [r for j in range(len(seats)) if j != i for r in (seats[j], back[j])]
        for more, down in _GROWTHS:
            wide, high = round((wish - seats[i].width()) * more / 2), round(line * down)
            grown = [r.adjusted(-wide, 0, wide, high) for r in (seats[i], back[i])]
            moving = grown if i else grown[:1]  # the leader does not sit back
            if all(_fits(r, others, seating.middle, inside) for r in moving):
                seats[i], back[i] = grown
                break
    return replace(seating, seats=tuple(seats), back=tuple(back))


# How much wider, in parts of what is wished for, and how many lines higher.
_GROWTHS = ((1.0, 0), (0.75, 1), (0.5, 1), (0.25, 1), (0.0, 1), (0.75, 0), (0.5, 0), (0.25, 0))


def _fits(grown: QRect, others: Sequence[QRect], middle: QRectF, inside: QRect) -> bool:
    return (
        inside.contains(grown)
        and not middle.intersects(QRectF(grown))
        and not any(_touch(grown, other) for other in others)
    )


def _touch(one: QRect, other: QRect) -> bool:
    return one.adjusted(-GAP, -GAP, GAP, GAP).intersects(other)


def _outward(centre: QPointF, cx: float, cy: float, a: float, b: float, by: float) -> QPointF:
    dx, dy = (centre.x() - cx) / a, (centre.y() - cy) / b
    dx, dy = dx / a, dy / b
    length = hypot(dx, dy) or 1.0
    return QPointF(centre.x() + by * dx / length, centre.y() + by * dy / length)


def _spread(count: int, a: float, b: float, box: _Box) -> list[tuple[float, float]] | None:
    """Points round the ellipse from its lowest, clockwise, so that neighbours' boxes are equally far apart."""
    points = [(-a * x, b * y) for x, y in _ROUND]
    lengths = [0.0]
    for (x0, y0), (x1, y1) in pairwise(points):
        step = max(abs(x1 - x0) / (box.width + GAP), abs(y1 - y0) / (box.height + GAP))
        lengths.append(lengths[-1] + 0.7 * step + 0.3 * hypot(x1 - x0, y1 - y0) / (box.width + box.height) * 2)
    whole = lengths[-1]
    if whole < count * 0.9:
        return None
    spots, at = [], 0
    for i in range(count):
        wanted = whole * i / count
        while lengths[at] < wanted:
            at += 1
        spots.append(points[at])
    return spots


def _free_middle(rug: QRectF, seats: Sequence[QRect]) -> QRectF:
    """The roomiest rectangle around the middle that no seat reaches into."""
    cx, cy = rug.center().x(), rug.center().y()
    # How far from the middle each seat begins: plain numbers, since this is asked hundreds of times for one seating.
    reach = [
        (max(s.left() - PAD - cx, cx - s.right() - 1 - PAD), max(s.top() - cy, cy - s.bottom() - 1 - PAD))
        for s in seats
    ]
    best, area = (0.0, 0.0), 0.0
    for wide in range(90, 25, -5):
        for high in range(90, 25, -5):
            width, height = rug.width() * wide / 100, rug.height() * high / 100
            size = min(width, height * 3.2) * height
            if size > area and all(x >= width / 2 or y >= height / 2 for x, y in reach):
                best, area = (width, height), size
    found = QRectF(0, 0, *best)
    found.moveCenter(rug.center())
    return found if area else QRectF()


@lru_cache(maxsize=64)
def seat_tiles(width: int, height: int, count: int, kind: Type, words: bool = True) -> Seating:
    """Everybody in a grid of tiles, the leader's last; always finds one. Room for words is kept below if asked."""
    band = max(64, height // 5) if words else 0
    tall = max(1, height - band - GAP)
    best: tuple[float, int] = (-1.0, 1)
    for columns in range(1, count + 1):
        rows = -(-count // columns)
        cell_w, cell_h = (width - GAP) / columns - GAP, tall / rows - GAP
        room = min(cell_w - 2 * PAD, cell_h - 2 * PAD - kind.name)
        cut = max(0.0, kind.names - cell_w)
        best = max(best, (min(room, 150) - (columns * rows - count) * 2 - cut * 2, columns))
    columns = best[1]
    rows = -(-count // columns)
    cell_w, cell_h = int((width - GAP) / columns - GAP), int(tall / rows - GAP)
    labels = cell_h - 2 * PAD - kind.name - kind.label >= 48
    two = labels and kind.widest > cell_w and cell_h - 2 * PAD - kind.name - 2 * kind.label >= 48
    under = kind.name + (kind.label if labels else 0) + (kind.label if two else 0) + 2
    disc = max(12, min(cell_w - 2 * PAD, cell_h - 2 * PAD - under, 150))
    cells = []
    for i in range(count):
        row, column = divmod(i, columns)
        in_row = min(columns, count - row * columns)
        indent = (width - in_row * (cell_w + GAP) - GAP) // 2
        cells.append(QRect(indent + GAP + column * (cell_w + GAP), GAP + row * (cell_h + GAP), cell_w, cell_h))
    seats = (cells[-1], *cells[:-1])
    middle = QRectF(GAP, height - band, width - 2 * GAP, band - GAP) if words else QRectF()
    return Seating("tiles", disc, labels, seats, seats, QRectF(), middle)


def seat_strip(width: int, widths: Sequence[int], row: int, height: int = 0) -> tuple[Seating, int]:
    """Named seats in rows, as many as needed, and the height they need; the leader's seat comes last.

    What is left of `height` is room for words.
    """
    x, y, seats = PAD, GAP, []
    for wish in (*widths[1:], widths[0]):
        wide = min(wish, max(24, width - 2 * PAD))
        if x + wide > width - PAD and x > PAD:
            x, y = PAD, y + row + GAP
        seats.append(QRect(x, y, wide, row))
        x += wide + GAP
    ordered = (seats[-1], *seats[:-1])
    low = y + row + GAP
    middle = QRectF(PAD, low, max(0, width - 2 * PAD), max(0, height - low - GAP))
    return Seating("strip", max(12, row - PAD), False, ordered, ordered, QRectF(), middle), low
