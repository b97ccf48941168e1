"""The fixed road: one way through a meeting that panel and sealed play go along, whatever is answered on it.

It is chosen without looking at any fit: of all roads one that meets as many moments as can be, then one on which the
leader says as little as can be, then the first in the order of the file. So it tells nothing about the key.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from simulator.engine.actions import Go
from simulator.engine.order import open_moves
from simulator.engine.play import Play
from simulator.engine.reduce import begin, make_move, reduce
from simulator.model.scenario import Beat, Move, Scenario

_WIDEST = 400


@dataclass(frozen=True, slots=True)
class Stop:
    """A beat of the fixed road: the play on entering it, and the move with which it went on where it has a moment."""

    play: Play
    beat: Beat
    went_on: Move | None


@dataclass(frozen=True, slots=True)
class _Road:
    """A road so far. Smaller is better: fewer moments missed, fewer words, earlier in the file."""

    play: Play
    moments: int = 0
    words: int = 0
    order: tuple[int, ...] = ()
    before: _Road | None = None
    move: Move | None = None


def fixed_road(scenario: Scenario) -> tuple[Stop, ...]:
    """The fixed road from the first beat to an end, with the defaults of its season.

    The search keeps the best few hundred roads at a time. Raises ValueError if no road comes to an end.

    It counts words, so ask for the road of a session as it was written; `in_words_of` says it in another language.
    """
    ahead = _moments_ahead(scenario)
    open_ = [_Road(begin(scenario, "guided", 0))]
    best: _Road | None = None
    while open_:
        found: dict[object, _Road] = {}
        for road in open_:
            if scenario.beats[road.play.beat].end is not None:
                best = road if best is None or _rank(road) < _rank(best) else best
                continue
            for after in _on(scenario, road):
                state = (after.play.beat, after.play.facts, tuple(sorted(after.play.gauges.items())), after.play.did)
                other = found.get(state)
                if other is None or _rank(after) < _rank(other):
                    found[state] = after
        hopeful = sorted(found.values(), key=lambda r: (-r.moments - ahead[r.play.beat], r.words, r.order))
        open_ = hopeful[:_WIDEST]
        if best is not None:
            open_ = [r for r in open_ if r.moments + ahead[r.play.beat] >= best.moments]
    if best is None:
        raise ValueError(f"“{scenario.id}” has no road to an end")
    return tuple(_stops(scenario, best))


def in_words_of(stops: Iterable[Stop], scenario: Scenario) -> tuple[Stop, ...]:
    """A road of a session in the words of a copy of it in another language."""
    return tuple(_stop_in(stop, scenario.beats[stop.beat.id]) for stop in stops)


def _stop_in(stop: Stop, beat: Beat) -> Stop:
    went_on = beat.moment.move(stop.went_on.id) if beat.moment is not None and stop.went_on is not None else None
    return Stop(stop.play, beat, went_on)


def _rank(road: _Road) -> tuple[int, int, tuple[int, ...]]:
    return (-road.moments, road.words, road.order)


def _on(scenario: Scenario, road: _Road) -> list[_Road]:
    """All ways on from where a road stands."""
    play, moment = road.play, scenario.beats[road.play.beat].moment
    if moment is None:
        after = reduce(scenario, play, Go(play.beat))
        return [_Road(after, road.moments, road.words, road.order, road)]
    moves = (moment.hold, *open_moves(moment, play))
    return [
        _Road(
            make_move(scenario, play, move),
            road.moments + 1,
            road.words + len((move.say or move.does).split()),
            (*road.order, number),
            road,
            move,
        )
        for number, move in enumerate(moves)
    ]


def _moments_ahead(scenario: Scenario) -> dict[str, int]:
    """At most so many moments can still be met from a beat on, its own among them; conditions left aside."""
    ahead: dict[str, int] = {}

    def of(beat_id: str) -> int:
        stack = [beat_id]
        while stack:
            at = stack[-1]
            beat = scenario.beats[at]
            moves = beat.moment.moves if beat.moment is not None else ()
            targets = {e.to for e in beat.then} | {e.to for m in moves for e in m.to}
            missing = [t for t in targets if t not in ahead]
            if at in ahead or not missing:
                ahead[at] = max((ahead[t] for t in targets), default=0) + (beat.moment is not None)
                stack.pop()
            else:
                stack += missing
        return ahead[beat_id]

    for each in scenario.beats:
        of(each)
    return ahead


def _stops(scenario: Scenario, road: _Road) -> list[Stop]:
    stops = [Stop(road.play, scenario.beats[road.play.beat], None)]
    while road.before is not None:
        before = road.before
        stops.append(Stop(before.play, scenario.beats[before.play.beat], road.move))
        road = before
    return stops[::-1]
