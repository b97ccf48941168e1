"""Where the vertices of a row stand: as near to their neighbours' middle as the width of the others lets them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from simulator.graph.layers import Rows

ROUNDS = 24
_FEW_ROUNDS = 4
_MANY = 6_000
_STRAIGHT = 24.0  # how much more a bend is drawn to its neighbours, so that long edges stay straight
_HALF = 3.0


def place_rows(made: Rows, widths: Sequence[float], gap: float, bend_gap: float) -> list[float]:
    """The middle of each vertex from left to right; the leftmost edge is at 0."""
    apart = [_apart(made, row, widths, gap, bend_gap) for row in made.rows]
    x = [0.0] * len(made.row)
    for row, steps in zip(made.rows, apart, strict=True):
        at = -sum(steps) / 2
        for vertex, step in zip(row, steps, strict=True):
            at += step
            x[vertex] = at
    for number in range(ROUNDS if len(made.row) < _MANY else _FEW_ROUNDS):
        last = number >= ROUNDS - 2
        near = (made.up, made.down) if last else (made.up,) if number % 2 == 0 else (made.down,)
        rows = list(zip(made.rows, apart, strict=True))
        for row, steps in rows if number % 2 == 0 else reversed(rows):
            _settle(made, row, steps, x, near)
    left = min((x[v] - widths[v] / 2 for v in range(len(x))), default=0.0)
    return [at - left for at in x]


def _apart(made: Rows, row: Sequence[int], widths: Sequence[float], gap: float, bend_gap: float) -> list[float]:
    """How far each vertex must at least stand from the one before it."""
    steps = [0.0]
    for one, other in pairwise(row):
        between = bend_gap if made.is_bend(one) and made.is_bend(other) else gap
        steps.append((widths[one] + widths[other]) / 2 + between)
    return steps


def _settle(
    made: Rows, row: Sequence[int], steps: Sequence[float], x: list[float], near: Sequence[Sequence[Sequence[int]]]
) -> None:
    """Moves a row to where its neighbours want it: the least squares under the distances, by pooling."""
    pools: list[tuple[float, float, int]] = []  # wanted place of the pool, its weight, how many
    offset = 0.0
    offsets = []
    for vertex, step in zip(row, steps, strict=True):
        offset += step
        offsets.append(offset)
        wanted, weight = _wanted(made, vertex, x, near)
        pool = (wanted - offset, weight, 1)
        while pools and pools[-1][0] > pool[0]:
            before = pools.pop()
            together = before[1] + pool[1]
            pool = ((before[0] * before[1] + pool[0] * pool[1]) / together, together, before[2] + pool[2])
        pools.append(pool)
    index = 0
    for at, _, count in pools:
        for _ in range(count):
            x[row[index]] = at + offsets[index]
            index += 1


def _wanted(
    made: Rows, vertex: int, x: Sequence[float], near: Sequence[Sequence[Sequence[int]]]
) -> tuple[float, float]:
    total = weight = 0.0
    for side in near:
        for other in side[vertex]:
            bends = made.is_bend(vertex) + made.is_bend(other)
            pull = _STRAIGHT if bends == 2 else _HALF if bends else 1.0
            total += x[other] * pull
            weight += pull
    return (total / weight, weight) if weight else (x[vertex], 0.1)
