"""Where the arrow keys lead on a map, and how large its parts are with the size of text in force."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt

from simulator.graph.drawing import Box, Drawing, Sizes
from simulator.graph.road import Road
from simulator.graph.story import MapNode, Story
from simulator.language import mark, tr
from simulator.model.scenario import Needs
from ui.presenters.map import Reader
from ui.theme.style import scaled

_NEEDS: Mapping[Needs, str] = {
    "step_in": mark("a word was called for"),
    "hold": mark("waiting was called for"),
    "either": mark("a word or waiting"),
}
_MOST_NAMES = 3


def step_from(drawing: Drawing, road: Road, beat: str, key: Qt.Key) -> str:
    """The beat an arrow key leads to: down and up along the ways, on the road first; left and right in the row."""
    order = sorted(drawing.boxes, key=lambda box: (box.y, box.x))
    here = drawing.box(beat)
    if not order:
        return ""
    if key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
        return order[0 if key == Qt.Key.Key_Home else -1].node.id
    if key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
        return _along(drawing, road, here, down=key == Qt.Key.Key_Down) if here is not None else order[0].node.id
    if key in {Qt.Key.Key_Left, Qt.Key.Key_Right} and here is not None:
        way = 1 if key == Qt.Key.Key_Right else -1
        row = [box for box in order if box.y == here.y and (box.x - here.x) * way > 0]
        return min(row, key=lambda box: abs(box.x - here.x)).node.id if row else ""
    return ""


def _along(drawing: Drawing, road: Road, here: Box, *, down: bool) -> str:
    boxes = {box.node.id: box for box in drawing.boxes}
    ways = [(curve.edge.source, curve.edge.target) for curve in drawing.curves]
    ends = [
        (not road.goes(source, target), abs(boxes[target if down else source].x - here.x), target if down else source)
        for source, target in ways
        if (source if down else target) == here.node.id
    ]
    return min(ends)[2] if ends else ""


def sizes_for(line: float) -> Sizes:
    """The lengths of a drawing; `line` is the height of its small words."""
    usual, by = Sizes(), scaled(100) / 100
    return Sizes(
        width=214 * by,
        height=50 * by,
        gap=usual.gap * by,
        bend_gap=usual.bend_gap * by,
        row_gap=usual.row_gap * by,
        label=line + 2,
        band_gap=usual.band_gap * by,
        margin=usual.margin * by,
        band_label=usual.band_label * by,
        label_most=205 * by,
        label_pad=8 * by,
        mark=12 * by,
    )


def second_line(node: MapNode, story: Story, reader: Reader) -> str:
    """The second line of a beat: when it is, and who is heard, how it ends, or what it calls for."""
    if reader.fits and node.needs is not None:
        return f"{node.minute}′ · {tr(_NEEDS[node.needs])}"
    who = ", ".join(story.names.get(p, p) for p in node.people[:_MOST_NAMES])
    more = node.ending or who
    return f"{node.minute}′ · {more}" if more else f"{node.minute}′"
