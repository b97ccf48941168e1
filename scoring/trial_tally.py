"""Counts over the plays of one policy in one way; whole numbers, so that the order of adding does not matter."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from scoring.road import Place, Unforeseen
from scoring.timing import timing
from simulator.engine.play import Play, PlayWay
from simulator.engine.reduce import begin
from simulator.model.scenario import Fit, Scenario
from simulator.trial.policies import CREDIT, Policy
from simulator.trial.run import Stop, Trace

NOT_JUDGED = "not_judged"
TIMES = ("before", "in_time", "late", "not")


@dataclass(slots=True)
class Tally:
    """What the plays of a policy came to.

    `credits` counts plays by the sum of their credit and the number of judged moments; `halves` the same with the
    ending. `gauges` are sums of the values at the end.
    """

    plays: int = 0
    different: int = 0
    fits: Counter[str] = field(default_factory=Counter)
    timing: Counter[str] = field(default_factory=Counter)
    endings: Counter[str] = field(default_factory=Counter)
    gauges: Counter[str] = field(default_factory=Counter)
    credits: Counter[tuple[int, int, str]] = field(default_factory=Counter)

    def add(self, other: Tally) -> None:
        """Takes in the counts of another one."""
        self.plays += other.plays
        self.different += other.different
        for mine, theirs in (
            (self.fits, other.fits),
            (self.timing, other.timing),
            (self.endings, other.endings),
            (self.gauges, other.gauges),
        ):
            mine.update(theirs)
        self.credits.update(other.credits)

    @property
    def credit(self) -> float | None:
        """Mean over the plays of the mean credit at judged moments, 0 to 1; None if nothing was judged."""
        judged = [(total / n, weight) for (total, n, _), weight in sorted(self.credits.items()) if n]
        plays = sum(weight for _, weight in judged)
        return sum(mean * weight for mean, weight in judged) / plays / 100 if plays else None

    @property
    def judged(self) -> float:
        """The share of passed moments at which the answer was judged."""
        passed = self.fits.total()
        return (passed - self.fits[NOT_JUDGED]) / passed if passed else 0.0


class Tallier:
    """Counts traces of one scenario."""

    def __init__(self, scenario: Scenario) -> None:
        self._scenario = scenario
        self._fits: Mapping[tuple[str, str], Fit] = {
            (beat.id, move.id): move.fit
            for beat in scenario.moments
            for move in (beat.moment.moves if beat.moment is not None else ())
        }
        self._moments = frozenset(beat.id for beat in scenario.moments)
        self._start: Play = begin(scenario, "open", 0)
        self._places: dict[tuple[int, Stop], Place] = {}

    def count(self, into: Tally, trace: Trace, weight: int, way: PlayWay) -> None:
        """Adds a play, `weight` times."""
        total = judged = 0
        for stop in trace.stops:
            if stop.beat not in self._moments:
                continue
            if stop.move is None:
                into.fits[NOT_JUDGED] += weight
                continue
            fit = self._fits[stop.beat, stop.move]
            into.fits[fit] += weight
            judged += 1
            total += CREDIT[fit]
        ending = trace.end.ending or ""
        into.plays += weight
        into.different += 1
        into.endings[ending] += weight
        into.credits[total, judged, ending] += weight
        for name, value in trace.end.gauges.items():
            into.gauges[name] += value * weight
        if way == "open":
            self._time(into, trace, weight)

    def _time(self, into: Tally, trace: Trace, weight: int) -> None:
        found = timing([self._place(index, stop) for index, stop in enumerate(trace.stops)])
        counts = into.timing
        counts["places"] += len(found.places) * weight
        for place in found.places:
            counts[place.when] += weight
        counts["accepted"] += found.accepted * weight
        counts["wait_places"] += len(found.wait_places) * weight
        counts["waited"] += len(found.waited) * weight
        counts["also_spoke"] += len(found.also_spoke) * weight

    def _place(self, index: int, stop: Stop) -> Place:
        """The place of a stop as `timing` reads it; what it does not read is left empty."""
        key = (index, stop)
        found = self._places.get(key)
        if found is None:
            start = self._start
            beat = self._scenario.beats[stop.beat]
            chosen = beat.moment.move(stop.move) if beat.moment is not None and stop.move is not None else None
            acts = tuple(Unforeseen(act, "group") for act in stop.acts)
            found = Place(index, beat, start, start, (), chosen, acts, (), False, (), 0, 1)
            self._places[key] = found
        return found


def halves(tallies: Mapping[Policy, Tally]) -> tuple[Counter[str], Counter[str]]:
    """Endings of the lower and of the upper half of all plays by credit; plays without a judged moment are left out."""
    rows: Counter[tuple[float, str]] = Counter()
    for tally in tallies.values():
        for (total, judged, ending), weight in tally.credits.items():
            if judged:
                rows[total / judged, ending] += weight
    middle = rows.total() / 2
    lower: Counter[str] = Counter()
    upper: Counter[str] = Counter()
    passed = 0
    for credit in sorted({c for c, _ in rows}):
        group = {ending: n for (c, ending), n in rows.items() if c == credit}
        size = sum(group.values())
        # plays of equal credit stand on one side: the one where most of them are
        (lower if passed + size / 2 <= middle else upper).update(group)
        passed += size
    return lower, upper
