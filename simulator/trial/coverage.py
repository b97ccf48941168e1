"""What plays came by: beats, moves, and for each condition whether it held, and whether it did not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from simulator.engine.play import Play
from simulator.model.condition import Condition
from simulator.model.scenario import Beat, Exit, Move, Scenario

Where = tuple[str | int, ...]
HELD, FAILED = 1, 2
BOTH = HELD | FAILED


@dataclass(frozen=True, slots=True)
class Watched:
    """The conditions of a scenario: those asked in a beat, and those on the roads out of it, with their places."""

    inside: Mapping[str, tuple[tuple[Where, Condition], ...]]
    out: Mapping[tuple[str, str | None], tuple[tuple[Where, Condition], ...]]

    @property
    def all(self) -> dict[Where, Condition]:
        """Every condition by its place."""
        groups = (*self.inside.values(), *self.out.values())
        return {where: condition for group in groups for where, condition in group}


def watched(scenario: Scenario) -> Watched:
    """The conditions of a scenario. A script's place ends in the number of its line, counting only lines."""
    inside = {name: tuple(_inside(beat)) for name, beat in scenario.beats.items()}
    out: dict[tuple[str, str | None], tuple[tuple[Where, Condition], ...]] = {}
    for name, beat in scenario.beats.items():
        then: Where = ("beats", name, "then")
        out[name, None] = tuple(_roads(beat.then, then))
        for index, move in enumerate(beat.moment.moves if beat.moment is not None else ()):
            own: Where = ("beats", name, "moment", "moves", index, "to")
            out[name, move.id] = tuple(_roads(move.to, then if move.to == beat.then else own))
    return Watched(inside, out)


def _inside(beat: Beat) -> Iterator[tuple[Where, Condition]]:
    for index, line in enumerate(beat.lines):
        if line.when is not None:
            yield ("beats", beat.id, "script", index), line.when
    moves: tuple[Move, ...] = beat.moment.moves if beat.moment is not None else ()
    for index, move in enumerate(moves):
        if move.when is not None:
            yield ("beats", beat.id, "moment", "moves", index, "when"), move.when
    for person, sayings in beat.end.says if beat.end is not None else ():
        for index, saying in enumerate(sayings):
            if saying.when is not None:
                yield ("beats", beat.id, "end", "says", person, index, "when"), saying.when


def _roads(exits: tuple[Exit, ...], path: Where) -> Iterator[tuple[Where, Condition]]:
    for index, way in enumerate(exits):
        if way.when is not None:
            yield (*path, index, "when"), way.when


@dataclass(slots=True)
class Coverage:
    """Collects while plays go by; two can be added."""

    beats: set[str] = field(default_factory=set)
    moves: set[tuple[str, str]] = field(default_factory=set)
    sides: dict[Where, int] = field(default_factory=dict)

    def add(self, other: Coverage) -> None:
        """Takes in what another one saw."""
        self.beats |= other.beats
        self.moves |= other.moves
        for where, side in other.sides.items():
            self.sides[where] = self.sides.get(where, 0) | side


class Watch:
    """Fills a coverage; conditions of which both sides were seen are not asked again."""

    def __init__(self, found: Watched) -> None:
        self.coverage = Coverage()
        self._inside = {name: list(group) for name, group in found.inside.items() if group}
        self._out = {name: list(group) for name, group in found.out.items() if group}

    def arrive(self, play: Play) -> None:
        """A play has come to a beat."""
        self.coverage.beats.add(play.beat)
        group = self._inside.get(play.beat)
        if group:
            self._ask(group, play, only_first=False)

    def leave(self, beat: str, move: str | None, after: Play) -> None:
        """A play has left a beat, by a move or without one; what decided the road still holds in the next beat."""
        if move is not None:
            self.coverage.moves.add((beat, move))
        group = self._out.get((beat, move))
        if group:
            self._ask(group, after, only_first=True)

    def _ask(self, group: list[tuple[Where, Condition]], play: Play, *, only_first: bool) -> None:
        sides = self.coverage.sides
        complete = False
        for where, condition in group:
            holds = condition.holds(play)
            sides[where] = side = sides.get(where, 0) | (HELD if holds else FAILED)
            complete = complete or side == BOTH
            if only_first and holds:
                break
        if complete and not only_first:
            group[:] = [entry for entry in group if sides.get(entry[0]) != BOTH]
