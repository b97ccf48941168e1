"""The first steps of a layered drawing: which row a beat stands in, and rows in which edges only go one row down.

After Sugiyama, Tagawa and Toda (1981). Beats stand in bands, one for each stage of the hour, and inside a band in the
row of the longest road to them. An edge over several rows gets a bend in each row between, so that it can go round what
stands there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

MOST_BENDS = 12_000
LONG = 12


@dataclass(frozen=True, slots=True)
class Net:
    """What is drawn, by number: the band of each vertex, and edges that all go from an earlier to a later one.

    The vertices are numbered so that each comes after those that lead to it.
    """

    bands: Sequence[int]
    edges: Sequence[tuple[int, int]]


@dataclass(slots=True)
class Rows:
    """Vertices in rows. Those from `vertices` on are bends; `chains` are the vertices each edge passes, ends included.

    An edge without a chain is too long to be bent, and is drawn straight across. With labels every second row is for
    words: the first bend of an edge carries its label.
    """

    vertices: int
    row: list[int] = field(default_factory=list)
    rows: list[list[int]] = field(default_factory=list)
    chains: list[tuple[int, ...]] = field(default_factory=list)
    up: list[list[int]] = field(default_factory=list)
    down: list[list[int]] = field(default_factory=list)
    bands: list[tuple[int, int, int]] = field(default_factory=list)

    def is_bend(self, vertex: int) -> bool:
        """Whether this is a place where an edge bends."""
        return vertex >= self.vertices


def rows_of(net: Net, *, labels: bool) -> Rows:
    """The rows of a net; `bands` of the result are band, first row, last row."""
    ranks, bands = _ranks(net)
    step = 2 if labels else 1
    made = Rows(len(net.bands), [rank * step for rank in ranks])
    made.rows = [[] for _ in range(max(made.row, default=0) + 1)]
    made.bands = _spans(bands, made.row)
    made.up = [[] for _ in net.bands]
    made.down = [[] for _ in net.bands]
    for vertex, row in enumerate(made.row):
        made.rows[row].append(vertex)
    bends = sum(made.row[target] - made.row[source] - 1 for source, target in net.edges)
    longest = LONG * step if bends > MOST_BENDS else len(made.rows)
    for source, target in net.edges:
        made.chains.append(_chain(made, source, target, longest))
    return made


def _ranks(net: Net) -> tuple[list[int], list[int]]:
    """The row of each vertex, and its band: never one above what leads to it, even where the hour runs back."""
    before: list[list[int]] = [[] for _ in net.bands]
    for source, target in net.edges:
        before[target].append(source)
    bands: list[int] = []
    for vertex, band in enumerate(net.bands):
        bands.append(max([band, *(bands[b] for b in before[vertex])]))
    ranks = [0] * len(bands)
    start = highest = 0
    current = -1
    for vertex in sorted(range(len(bands)), key=lambda v: (bands[v], v)):
        if bands[vertex] != current:
            current, start = bands[vertex], highest + (current >= 0)
        ranks[vertex] = max([start, *(ranks[b] + 1 for b in before[vertex])])
        highest = max(highest, ranks[vertex])
    return ranks, bands


def _spans(bands: Sequence[int], rows: Sequence[int]) -> list[tuple[int, int, int]]:
    spans: dict[int, tuple[int, int]] = {}
    for band, row in zip(bands, rows, strict=True):
        first, last = spans.get(band, (row, row))
        spans[band] = (min(first, row), max(last, row))
    return [(band, *spans[band]) for band in sorted(spans)]


def _chain(made: Rows, source: int, target: int, longest: int) -> tuple[int, ...]:
    first, last = made.row[source], made.row[target]
    if last - first > longest:
        return ()
    chain = [source]
    for row in range(first + 1, last):
        bend = len(made.row)
        made.row.append(row)
        made.rows[row].append(bend)
        made.up.append([])
        made.down.append([])
        chain.append(bend)
    chain.append(target)
    for one, other in pairwise(chain):
        made.down[one].append(other)
        made.up[other].append(one)
    return tuple(chain)
