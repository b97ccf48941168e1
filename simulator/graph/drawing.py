"""The drawing of a map: boxes, curves, words and bands with their places, the same for the screen and for SVG."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from simulator.graph.crossings import order_rows
from simulator.graph.layers import Net, Rows, rows_of
from simulator.graph.places import place_rows
from simulator.graph.road import NO_ROAD, Road
from simulator.graph.story import MapEdge, MapNode, Story, edge_words, stage_index
from simulator.model.scenario import STAGES, Fit, Stage

MOST_LABELLED = 300

Point = tuple[float, float]
Measure = Callable[[str], float]


@dataclass(frozen=True, slots=True)
class Sizes:
    """Lengths of a drawing in its own units, which are pixels at 100 %."""

    width: float = 196
    height: float = 46
    gap: float = 26
    bend_gap: float = 16
    row_gap: float = 17
    label: float = 15
    band_gap: float = 30
    margin: float = 28
    band_label: float = 112
    label_most: float = 190
    label_pad: float = 7
    mark: float = 11


@dataclass(frozen=True, slots=True)
class Box:
    """A beat with the middle of its box."""

    node: MapNode
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Curve:
    """An edge: it goes through its points from top to bottom, as `cubics` has it.

    Its label has its middle at `at` and is `width` wide: a mark for each of `fits`, then `words`.
    """

    edge: MapEdge
    points: tuple[Point, ...]
    words: str = ""
    at: Point = (0.0, 0.0)
    width: float = 0.0
    fits: tuple[Fit, ...] = ()


@dataclass(frozen=True, slots=True)
class Band:
    """A stage of the hour, from `top` to `bottom`."""

    stage: Stage
    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Drawing:
    """A whole map. Bands reach over the full width; their names stand in the first `band_label` of it."""

    title: str
    width: float
    height: float
    sizes: Sizes
    boxes: tuple[Box, ...]
    curves: tuple[Curve, ...]
    bands: tuple[Band, ...]
    crossings: int

    def box(self, beat: str) -> Box | None:
        """The box of a beat."""
        return next((box for box in self.boxes if box.node.id == beat), None)


def about_width(text: str) -> float:
    """About how wide small words are, where no font can be asked."""
    return len(text) * 5.7


def draw(
    story: Story,
    *,
    measure: Measure = about_width,
    conditions: bool = True,
    fits: bool = False,
    road: Road = NO_ROAD,
    sizes: Sizes | None = None,
) -> Drawing:
    """The drawing of a map, with room for the marks of `fits`; on a road the words are those of the move made.

    Above 300 beats nothing is written beside the edges.
    """
    sizes = sizes or Sizes()
    nodes = story.nodes
    numbers = {node.id: index for index, node in enumerate(nodes)}
    edges = story.edges
    net = Net([stage_index(n.stage) for n in nodes], [(numbers[e.source], numbers[e.target]) for e in edges])
    labelled = len(nodes) <= MOST_LABELLED
    made = rows_of(net, labels=labelled)
    crossing = order_rows(made)
    told = [edge_words(e, conditions=conditions, made=road.ways.get((e.source, e.target), "")) for e in edges]
    words = [_fitting(*both, sizes.label_most, measure) if labelled else "" for both in told]
    widths = [sizes.width] * len(nodes) + [0.0] * (len(made.row) - len(nodes))
    for edge, chain, said in zip(edges, made.chains, words, strict=True):
        if said and len(chain) > 2:
            marks = len(edge.moves) * sizes.mark + sizes.label_pad if fits and edge.moves else 0.0
            widths[chain[1]] = measure(said) + marks + 2 * sizes.label_pad
    x = place_rows(made, widths, sizes.gap, sizes.bend_gap)
    tops, high = _heights(made, widths, sizes)
    left = sizes.margin + sizes.band_label
    boxes = tuple(
        Box(node, x[i] + left, tops[made.row[i]] + sizes.height / 2, sizes.width, sizes.height)
        for i, node in enumerate(nodes)
    )
    shape = _Shape(made, [at + left for at in x], widths, tops, high, sizes, fits=fits)
    curves = tuple(shape.curve(index, edge, net.edges[index], words[index]) for index, edge in enumerate(edges))
    right = max((x[i] + widths[i] / 2 for i in range(len(x))), default=0.0)
    bottom = tops[-1] + high[-1] if tops else 0.0
    return Drawing(
        title=story.title,
        width=right + left + sizes.margin,
        height=bottom + sizes.margin + sizes.band_gap / 2,
        sizes=sizes,
        boxes=boxes,
        curves=curves,
        bands=_bands(made, tops, high, sizes),
        crossings=crossing,
    )


def _fitting(words: str, tail: str, most: float, measure: Measure) -> str:
    """The words with their tail, cut before it so that they are not too wide."""
    if measure(words + tail) <= most:
        return words + tail
    end = f"…”{tail}" if words.startswith("“") else f"…{tail}"
    words = words.rstrip("”…")
    while len(words) > 1 and measure(words + end) > most:
        words = words[:-1].rstrip(" ,.;:…")
    return words + end


def _heights(made: Rows, widths: list[float], sizes: Sizes) -> tuple[list[float], list[float]]:
    """The top and the height of each row; a row of words is as high as it needs to be."""
    nodes = {made.row[v] for v in range(made.vertices)}
    worded = {made.row[v] for v in range(made.vertices, len(made.row)) if widths[v]}
    starts = {first for _, first, _ in made.bands}
    tops, high = [], []
    at = sizes.margin
    for row in range(len(made.rows)):
        if row in starts and row:
            at += sizes.band_gap
        tops.append(at)
        high.append(sizes.height if row in nodes else sizes.label if row in worded else 0.0)
        at += high[-1] + sizes.row_gap
    return tops, high


def _bands(made: Rows, tops: list[float], high: list[float], sizes: Sizes) -> tuple[Band, ...]:
    edge = (sizes.band_gap + sizes.row_gap) / 2
    begins = [tops[first] - edge for _, first, _ in made.bands]
    last = made.bands[-1][2] if made.bands else 0
    ends = [*begins[1:], tops[last] + high[last] + edge] if begins else []
    return tuple(
        Band(STAGES[band], top, bottom) for (band, _, _), top, bottom in zip(made.bands, begins, ends, strict=True)
    )


def cubics(points: Sequence[Point]) -> Iterator[tuple[Point, Point, Point]]:
    """The points as cubic curves: both handles and the end of each. Upright at the ends, never over the mark between.

    x as a function of y by monotone interpolation (Fritsch and Carlson 1980).
    """
    slopes = [0.0]
    for (x0, y0), (x1, y1), (x2, y2) in zip(points, points[1:], points[2:], strict=False):
        one, other = (x1 - x0) / max(y1 - y0, 1e-6), (x2 - x1) / max(y2 - y1, 1e-6)
        slopes.append(2 * one * other / (one + other) if one * other > 0 else 0.0)
    slopes.append(0.0)
    for (x0, y0), (x1, y1), before, after in zip(points, points[1:], slopes, slopes[1:], strict=False):
        # Upright at both ends, a longer handle makes a rounder turn.
        reach = (y1 - y0) * (0.5 if before == after == 0 else 1 / 3)
        yield (x0 + before * reach, y0 + reach), (x1 - after * reach, y1 - reach), (x1, y1)


class _Shape:
    """Knows where everything stands, and gives the edges their points."""

    def __init__(
        self,
        made: Rows,
        x: list[float],
        widths: list[float],
        tops: list[float],
        high: list[float],
        sizes: Sizes,
        *,
        fits: bool,
    ) -> None:
        self.made, self.x, self.widths, self.tops, self.high, self.sizes = made, x, widths, tops, high, sizes
        self.fits = fits
        self.out = self._ports(made.down)
        self.into = self._ports(made.up)

    def curve(self, index: int, edge: MapEdge, ends: tuple[int, int], words: str) -> Curve:
        """The points of an edge, and where its words stand."""
        source, target = ends
        made, sizes = self.made, self.sizes
        chain = made.chains[index]
        top = self.tops[made.row[source]] + sizes.height
        bottom = self.tops[made.row[target]]
        if len(chain) < 2:
            return Curve(edge, ((self.x[source], top), (self.x[target], bottom)), "")
        points = [(self.out.get((source, chain[1]), self.x[source]), top)]
        for bend in chain[1:-1]:
            row = made.row[bend]
            if self.widths[bend]:
                points.append((self.x[bend], self.tops[row]))
                points.append((self.x[bend], self.tops[row] + self.high[row]))
            else:
                points.append((self.x[bend], self.tops[row] + self.high[row] / 2))
        points.append((self.into.get((target, chain[-2]), self.x[target]), bottom))
        if not words or len(chain) < 3:
            return Curve(edge, tuple(points))
        row = made.row[chain[1]]
        middle = (self.x[chain[1]], self.tops[row] + self.high[row] / 2)
        return Curve(edge, tuple(points), words, middle, self.widths[chain[1]], edge.fits if self.fits else ())

    def _ports(self, near: list[list[int]]) -> dict[tuple[int, int], float]:
        """Where edges touch a box: spread over its middle, in the order of where they come from or go to."""
        found: dict[tuple[int, int], float] = {}
        for vertex in range(self.made.vertices):
            others = sorted(near[vertex], key=self.x.__getitem__)
            if len(others) < 2:
                continue
            room = self.sizes.width * 0.62
            step = min(26.0, room / (len(others) - 1))
            for i, other in enumerate(others):
                found[vertex, other] = self.x[vertex] + (i - (len(others) - 1) / 2) * step
        return found
