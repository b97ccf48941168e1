"""Beats as a graph: which roads close a loop, which beats nobody reaches, and a layered placement."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from simulator.exchange.shape import roads_of

STEP_X, STEP_Y, MARGIN = 150, 150, 100
_MOST_IN_ROW = 40


@dataclass(frozen=True, slots=True)
class Closing:
    """A road that leads back: from `source` over `path` (inside the beat) to the first of `round_`."""

    source: str
    path: tuple[str | int, ...]
    round_: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Roads:
    """What a walk over all beats finds; `order` has every beat before those it leads to, loops left out."""

    closing: tuple[Closing, ...]
    reached: frozenset[str]
    order: tuple[str, ...]


def walk(beats: Mapping[str, Mapping[str, Any]], first: str) -> Roads:
    """Walks from the first beat, then from those it did not reach."""
    done: set[str] = set()
    reached: frozenset[str] = frozenset()
    closing: list[Closing] = []
    finished: list[str] = []
    for start in [*([first] if first in beats else []), *beats]:
        if start not in done:
            _walk_from(start, beats, done, closing, finished)
        if start == first and not reached:
            reached = frozenset(done)
    return Roads(tuple(closing), reached, tuple(reversed(finished)))


def _walk_from(
    start: str,
    beats: Mapping[str, Mapping[str, Any]],
    done: set[str],
    closing: list[Closing],
    finished: list[str],
) -> None:
    done.add(start)
    line: dict[str, int] = {start: 0}
    stack: list[tuple[str, Iterator[tuple[str, tuple[str | int, ...]]]]] = [(start, iter(roads_of(beats[start])))]
    while stack:
        source, roads = stack[-1]
        road = next(roads, None)
        if road is None:
            stack.pop()
            line.pop(source)
            finished.append(source)
            continue
        target, path = road
        if target in line:
            since = line[target]
            closing.append(Closing(source, path, tuple(name for name, _ in stack[since : since + 20])))
        elif target in beats and target not in done:
            done.add(target)
            line[target] = len(stack)
            stack.append((target, iter(roads_of(beats[target]))))


def positions(beats: Mapping[str, Mapping[str, Any]], first: str) -> dict[str, str]:
    """A place for each beat: one row a step further down than the last beat that leads to it."""
    found = walk(beats, first)
    back = {(closing.source, closing.round_[0]) for closing in found.closing}
    row = dict.fromkeys(beats, 0)
    for source in found.order:
        for target, _ in roads_of(beats[source]):
            if target in row and (source, target) not in back:
                row[target] = max(row[target], row[source] + 1)
    rows: dict[int, list[str]] = {}
    for name in beats:
        rows.setdefault(row[name], []).append(name)
    places: dict[str, str] = {}
    y = MARGIN
    for number in sorted(rows):
        for index, name in enumerate(rows[number]):
            down, right = divmod(index, _MOST_IN_ROW)
            places[name] = f"{MARGIN + right * STEP_X},{y + down * STEP_Y}"
        y += STEP_Y * (1 + (len(rows[number]) - 1) // _MOST_IN_ROW)
    return places
