"""The order inside the rows, so that few edges cross: sweeps by the middle of the neighbours, then swaps of two."""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Sequence

from simulator.graph.layers import Rows

SWEEPS = 16
_FEW_SWEEPS = 4
_MANY = 6_000
_SMALL = 1_500
_PATIENCE = 4


def order_rows(made: Rows) -> int:
    """Brings each row into a good order; returns how many crossings are left."""
    place = [0] * len(made.row)
    _as_walked(made)
    _number(made.rows, place)
    best, fewest, tired = [list(row) for row in made.rows], crossings(made, place), 0
    for sweep in range(SWEEPS if len(made.row) < _MANY else _FEW_SWEEPS):
        if not fewest or tired >= _PATIENCE:
            break
        _sweep(made, place, downwards=sweep % 2 == 0)
        if len(made.row) <= _SMALL:
            _swap(made, place)
        count = crossings(made, place)
        tired += 1
        if count < fewest:
            best, fewest, tired = [list(row) for row in made.rows], count, 0
    made.rows[:] = best
    return fewest


def crossings(made: Rows, place: Sequence[int]) -> int:
    """How many pairs of edges cross."""
    count = 0
    for row in made.rows:
        seen: list[int] = []
        for vertex in sorted(row, key=place.__getitem__):
            ends = sorted(place[v] for v in made.down[vertex])
            count += sum(len(seen) - bisect_right(seen, end) for end in ends)
            for end in ends:
                insort(seen, end)
    return count


def _as_walked(made: Rows) -> None:
    """The first order: as a walk from the first vertex meets them, so that what hangs together stands together."""
    met: dict[int, int] = {}
    for root in range(made.vertices):
        waiting = [root]
        while waiting:
            vertex = waiting.pop()
            if vertex not in met:
                met[vertex] = len(met)
                waiting += reversed(made.down[vertex])
    for row in made.rows:
        row.sort(key=met.__getitem__)


def _number(rows: Sequence[Sequence[int]], place: list[int]) -> None:
    for row in rows:
        for index, vertex in enumerate(row):
            place[vertex] = index


def _sweep(made: Rows, place: list[int], *, downwards: bool) -> None:
    near = made.up if downwards else made.down
    for row in made.rows if downwards else reversed(made.rows):
        middle = {v: sum(place[n] for n in near[v]) / len(near[v]) if near[v] else float(place[v]) for v in row}
        row.sort(key=middle.__getitem__)
        for index, vertex in enumerate(row):
            place[vertex] = index


def _swap(made: Rows, place: list[int]) -> None:
    """Swaps neighbours as long as that saves crossings."""
    for row in made.rows:
        better = len(row) > 1
        while better:
            better = False
            for i in range(len(row) - 1):
                one, other = row[i], row[i + 1]
                now = _between(made, place, one, other)
                if now and _between(made, place, other, one) < now:
                    row[i], row[i + 1] = other, one
                    place[one], place[other] = i + 1, i
                    better = True


def _between(made: Rows, place: Sequence[int], left: int, right: int) -> int:
    return sum(1 for near in (made.up, made.down) for a in near[left] for b in near[right] if place[a] > place[b])
