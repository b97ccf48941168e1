"""Drawings as primitives with role names instead of colours: a widget paints them, a report writes them as SVG.

Lengths are in the unit of `size`, the height of the type; whoever paints brings the colours.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Literal

from scoring.hour import Hour, Moment, Silence
from simulator.language import mark, tr

Role = Literal["talk", "silence", "edge", "you", "mark", "question", "text", "muted", "rule"]
Shape = Literal["spoke", "gesture", "mark", "question", "strong", "sound", "weak", "costly", "not_judged"]
Anchor = Literal["start", "middle", "end"]
MOST_ROWS = 9
_LEGEND: tuple[tuple[Shape, Role, str], ...] = (
    ("spoke", "you", mark("you spoke")),
    ("gesture", "you", mark("you made a gesture")),
    ("mark", "mark", mark("you marked")),
    ("question", "question", mark("question to the presenter")),
)


@dataclass(frozen=True, slots=True)
class Rect:
    """A filled rectangle, rounded by `radius`."""

    x: float
    y: float
    width: float
    height: float
    role: Role
    radius: float = 0.0


@dataclass(frozen=True, slots=True)
class Text:
    """A line of text whose baseline is at `y`."""

    x: float
    y: float
    text: str
    role: Role
    size: float
    anchor: Anchor = "start"


@dataclass(frozen=True, slots=True)
class Glyph:
    """A sign around (`x`, `y`). One that stands for something has the beat it leads to; `says` is what it stands for.

    The writers' view of a move is told by shape: a disc strong, a ring sound, a triangle weak, a cross costly, a point
    not judged.
    """

    shape: Shape
    x: float
    y: float
    size: float
    role: Role
    beat: str = ""
    minute: int = 0
    says: str = ""

    @property
    def words(self) -> str:
        """What it stands for."""
        return self.says or tr(next(words for shape, _, words in _LEGEND if shape == self.shape))

    def outline(self) -> tuple[tuple[float, float], ...]:
        """The corners of a triangle or a star; a round sign, a cross and a question mark have none."""
        half = self.size / 2
        if self.shape == "mark":
            turns = [(math.pi * (k / 5 - 0.5), half if k % 2 == 0 else half * 0.42) for k in range(10)]
            return tuple((self.x + r * math.cos(a), self.y + r * math.sin(a)) for a, r in turns)
        if self.shape in {"question", "strong", "sound", "costly", "not_judged"}:
            return ()
        low = self.y + half * 0.8
        return ((self.x - half, low), (self.x, self.y - half * 0.9), (self.x + half, low))


Primitive = Rect | Text | Glyph


@dataclass(frozen=True, slots=True)
class Drawing:
    """Primitives, first to last from back to front."""

    width: float
    height: float
    items: tuple[Primitive, ...]

    @property
    def signs(self) -> tuple[Glyph, ...]:
        """The signs that lead to a place, in the order of the hour."""
        return tuple(sorted((g for g in self.items if isinstance(g, Glyph) and g.beat), key=lambda g: (g.x, g.y)))


@dataclass(frozen=True, slots=True)
class _Frame:
    """Where things are: rows of people from `top`, lanes below them."""

    left: float
    right: float
    row: float
    size: float
    beats: int

    def x(self, moment: Moment, at: float | None = None) -> float:
        part = (moment.index + (moment.at if at is None else at)) / max(1, self.beats)
        return self.left + part * (self.right - self.left)


def draw_hour(seen: Hour, width: float, size: float = 13.0, name_width: float = 0.0) -> Drawing:
    """The hour: a row for each who was there, silences shaded, and below it what the leader did.

    `name_width` is the widest name, if the caller has measured it.
    """
    rows = _rows(seen)
    lanes = _lanes(seen)
    names = [name for name, _ in rows] + [name for name, _, _, _ in lanes]
    column = name_width or max(len(n) for n in names) * size * 0.56
    frame = _Frame(column + size * 1.2, width - size * 0.8, size * 1.65, size, seen.beats)
    top, bottom = size * 0.4, size * 0.4 + frame.row * len(rows)
    items: list[Primitive] = list(_silences(seen.silences, frame, top, bottom))
    items += _talk(seen, rows, frame, top)
    for number, lane in enumerate(lanes):
        items += _lane(lane, frame, bottom + frame.row * (number + 0.25))
    under = bottom + frame.row * (len(lanes) + 0.35)
    items += _clock(seen, frame, under)
    legend, height = _legend(seen, frame, width, under + size * 2.9)
    return Drawing(width, height, (*items, *legend))


def to_svg(drawing: Drawing, roles: Mapping[str, str], title: str, font: str = "sans-serif") -> str:
    """The drawing as a self-contained SVG; `roles` gives each role its colour."""
    width, height = f"{drawing.width:g}", f"{drawing.height:g}"
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" width="{width}" height="{height}"'
        f' viewBox="0 0 {width} {height}" font-family="{escape(font)}">',
        f"<title>{escape(title)}</title>",
        *(_svg(item, roles) for item in drawing.items),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _rows(seen: Hour) -> list[tuple[str, frozenset[str]]]:
    """A row's name and whose talk it shows: who spoke most first, the rest together where there are many."""
    spoke = list(seen.spoke)
    own = spoke if len(spoke) <= MOST_ROWS else spoke[: MOST_ROWS - 1]
    rows = [(s.name, frozenset({s.who})) for s in own]
    if len(own) < len(spoke):
        rows.append((tr("others", "the people of a row"), frozenset(s.who for s in spoke[len(own) :])))
    return rows or [(tr("nobody", "the people of a row"), frozenset())]


def _lanes(seen: Hour) -> list[tuple[str, Shape, Role, tuple[Moment, ...]]]:
    you = tr("you", "a row of a drawing")
    lanes: list[tuple[str, Shape, Role, tuple[Moment, ...]]] = [(you, "spoke", "you", seen.yours)]
    if seen.gestures:
        lanes.append((tr("you, by sign", "a row of a drawing") if seen.yours else you, "gesture", "you", seen.gestures))
        lanes = lanes if seen.yours else lanes[1:]
    if seen.marks:
        lanes.append((tr("marked", "a row of a drawing"), "mark", "mark", seen.marks))
    if seen.questions:
        lanes.append((tr("asked", "a row of a drawing"), "question", "question", seen.questions))
    return lanes


def _silences(silences: Sequence[Silence], frame: _Frame, top: float, bottom: float) -> Iterator[Primitive]:
    for silence in silences:
        x = frame.x(silence)
        wide = max(3, frame.x(silence, silence.until) - x)
        yield Rect(x, top, wide, bottom - top, "silence")
        yield Rect(x, top, 1, bottom - top, "edge")
        yield Rect(x + wide - 1, top, 1, bottom - top, "edge")


def _talk(seen: Hour, rows: Sequence[tuple[str, frozenset[str]]], frame: _Frame, top: float) -> Iterator[Primitive]:
    bar = frame.size * 0.72
    for number, (name, people) in enumerate(rows):
        middle = top + frame.row * (number + 0.5)
        yield Text(0, middle + frame.size * 0.35, name, "text", frame.size)
        yield Rect(frame.left, middle, frame.right - frame.left, 1, "rule")
        for stretch in seen.stretches:
            if stretch.who in people:
                x, until = frame.x(stretch), frame.x(stretch, stretch.until)
                wide = max(bar * 0.5, until - x - 0.5)
                yield Rect(x, middle - bar / 2, wide, bar, "talk", min(bar, wide) * 0.4)


def _lane(lane: tuple[str, Shape, Role, tuple[Moment, ...]], frame: _Frame, y: float) -> Iterator[Primitive]:
    name, shape, role, moments = lane
    middle = y + frame.row / 2
    yield Text(0, middle + frame.size * 0.35, name, "muted", frame.size)
    for moment in moments:
        yield Glyph(shape, frame.x(moment), middle, frame.size * 0.95, role, moment.beat, moment.minute)


def _clock(seen: Hour, frame: _Frame, y: float) -> Iterator[Primitive]:
    """A tick where each ten minutes are first reached, if there is room for its words."""
    free, beat = frame.left - 1, (frame.right - frame.left) / max(1, frame.beats)
    for index, minute in enumerate(seen.minutes):
        before = seen.minutes[index - 1] if index else -1
        if minute // 10 == before // 10:
            continue
        x = frame.left + index * beat
        words = tr("{minute} min", "a tick of a drawing", minute=minute)
        if x >= free and x + len(words) * frame.size * 0.5 < frame.right + frame.size:
            yield Rect(x, y, 1, frame.size * 0.4, "edge")
            yield Text(x, y + frame.size * 1.4, words, "muted", frame.size * 0.85)
            free = x + len(words) * frame.size * 0.6


def _legend(seen: Hour, frame: _Frame, width: float, y: float) -> tuple[list[Primitive], float]:
    """What the signs mean, in as many lines as it takes; returns it and where it ends."""
    size = frame.size * 0.9
    there = {"spoke": seen.yours, "gesture": seen.gestures, "mark": seen.marks, "question": seen.questions}
    items: list[Primitive] = []
    x = frame.left
    entries: list[tuple[Shape | None, Role, str]] = [(s, r, tr(w)) for s, r, w in _LEGEND if there[s]]
    if seen.silences:
        entries.append((None, "silence", tr("silence")))
    for shape, role, words in entries:
        wide = size * (1.3 + 0.52 * len(words))
        if x > frame.left and x + wide > width:
            x, y = frame.left, y + frame.row
        if shape is None:
            items += [Rect(x, y - size * 0.8, size * 0.9, size, "silence"), Rect(x, y - size * 0.8, 1, size, "edge")]
            items.append(Rect(x + size * 0.9 - 1, y - size * 0.8, 1, size, "edge"))
        else:
            items.append(Glyph(shape, x + size * 0.45, y - size * 0.32, size * 0.9, role))
        items.append(Text(x + size * 1.3, y, words, "muted", size))
        x += wide + size * 1.4
    return items, y + size * 0.6


def _svg(item: Primitive, roles: Mapping[str, str]) -> str:
    colour = escape(roles[item.role])
    match item:
        case Rect():
            return (
                f'<rect x="{item.x:.1f}" y="{item.y:.1f}" width="{item.width:.1f}" height="{item.height:.1f}"'
                f' rx="{item.radius:.1f}" fill="{colour}"/>'
            )
        case Text():
            return (
                f'<text x="{item.x:.1f}" y="{item.y:.1f}" font-size="{item.size:.1f}" text-anchor="{item.anchor}"'
                f' fill="{colour}">{escape(item.text)}</text>'
            )
        case Glyph(shape="question"):
            return (
                f'<text x="{item.x:.1f}" y="{item.y + item.size * 0.35:.1f}" font-size="{item.size:.1f}"'
                f' font-weight="600" text-anchor="middle" fill="{colour}">?</text>'
            )
        case Glyph(shape="strong" | "sound" | "not_judged"):
            size = item.size * (0.12 if item.shape == "not_judged" else 0.4)
            paint = f'fill="none" stroke="{colour}" stroke-width="1.6"' if item.shape == "sound" else f'fill="{colour}"'
            return f'<circle cx="{item.x:.1f}" cy="{item.y:.1f}" r="{size:.1f}" {paint}/>'
        case Glyph(shape="costly"):
            half = item.size * 0.34
            path = f"M{item.x - half:.1f} {item.y - half:.1f}l{2 * half:.1f} {2 * half:.1f}m0 {-2 * half:.1f}l"
            return f'<path d="{path}{-2 * half:.1f} {2 * half:.1f}" fill="none" stroke="{colour}" stroke-width="1.8"/>'
        case Glyph():
            points = " ".join(f"{x:.1f},{y:.1f}" for x, y in item.outline())
            paint = (
                f'fill="none" stroke="{colour}" stroke-width="1.5"'
                if item.shape in {"gesture", "weak"}
                else f'fill="{colour}"'
            )
            return f'<polygon points="{points}" {paint}/>'
