"""Habits as a drawing: a row for each competency, a sign for each moment, in the order they were led.

The rows stand in the order of `competencies.yaml` and the signs are never sorted: nothing in it is a rank.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from scoring.charts import Drawing, Glyph, Primitive, Rect, Role, Shape, Text

_ROLES: dict[Shape, Role] = {"strong": "you", "sound": "you", "weak": "text", "costly": "mark", "not_judged": "muted"}


@dataclass(frozen=True, slots=True)
class Sign:
    """One moment: its shape, what it leads to, and what it stands for in words."""

    shape: Shape
    leads_to: str
    words: str


def draw_habits(
    rows: Sequence[tuple[str, Sequence[Sign]]], legend: Sequence[tuple[Shape, str]], width: float, size: float = 13.0
) -> Drawing:
    """A drawing of rows with a name each; the name stands above its signs, which go on in a new line where they must.

    `legend` says what the shapes mean. Lengths are in the unit of `size`, the height of the type.
    """
    items: list[Primitive] = []
    step, y = size * 1.5, size * 0.4
    across = max(1, int((width - size) // step))
    for name, signs in rows:
        items.append(Text(0, y + size, name, "text", size))
        y += size * 1.5
        for number, sign in enumerate(signs):
            line, column = divmod(number, across)
            where = (size * 0.6 + column * step, y + line * step + size * 0.5)
            items.append(Glyph(sign.shape, *where, size, _ROLES[sign.shape], sign.leads_to, 0, sign.words))
        lines = -(-len(signs) // across)
        y += max(1, lines) * step + size * 0.3
        items.append(Rect(0, y, width, 1, "rule"))
        y += size * 0.5
    x, y = 0.0, y + size * 0.3
    for shape, words in legend:
        wide = size * (1.6 + 0.5 * len(words))
        if x and x + wide > width:
            x, y = 0.0, y + size * 1.5
        items.append(Glyph(shape, x + size * 0.5, y + size * 0.4, size * 0.9, _ROLES[shape]))
        items.append(Text(x + size * 1.3, y + size * 0.75, words, "muted", size * 0.9))
        x += wide + size
    return Drawing(width, y + size * 1.5, tuple(items))
