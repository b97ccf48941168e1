"""All roads through a scenario, counted without walking each: who leads where, how long, how many moments."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from simulator.craft.limits import limit
from simulator.model.scenario import HOLD, Beat, Line, Scenario, exits

_LONG = 7200
"""From so many seconds on, no session for a group, the mean of all roads stands for their median."""


@dataclass(frozen=True, slots=True)
class Roads:
    """The graph of the beats: what each leads to, in an order in which every beat stands after those before it.

    `after` holds, for each beat, every beat that can still come, as bits in this order.
    """

    first: str
    onward: Mapping[str, tuple[str, ...]]
    order: tuple[str, ...]
    after: Mapping[str, int]
    bit: Mapping[str, int]

    def on_one_road(self, one: str, other: str) -> bool:
        """Whether a play can pass both."""
        return one == other or bool(self.after[one] & self.bit[other] or self.after[other] & self.bit[one])

    def apart(self, beat: str) -> tuple[str, ...]:
        """The beats that some of the roads out of a beat can come to, and not all of them."""
        reached = [self.after[t] | self.bit[t] for t in self.onward[beat]]
        some = every = reached[0]
        for bits in reached[1:]:
            some |= bits
            every &= bits
        only = some & ~every
        return tuple(name for name in self.order if self.bit[name] & only) if only else ()


def roads_of(scenario: Scenario) -> Roads:
    """The roads of a scenario; it has been checked to have no cycle."""
    onward = {name: tuple(dict.fromkeys(e.to for e in exits(beat))) for name, beat in scenario.beats.items()}
    waits = Counter(target for targets in onward.values() for target in targets)
    ready = [name for name in scenario.beats if not waits[name]]
    order: list[str] = []
    while ready:
        name = ready.pop()
        order.append(name)
        for target in onward[name]:
            waits[target] -= 1
            if not waits[target]:
                ready.append(target)
    bit = {name: 1 << place for place, name in enumerate(order)}
    after: dict[str, int] = {}
    for name in reversed(order):
        bits = 0
        for target in onward[name]:
            bits |= after[target] | bit[target]
        after[name] = bits
    return Roads(scenario.first, onward, tuple(order), after, bit)


def seconds(beat: Beat) -> int:
    """Reading time of a beat at the app's pace: lines and cues, at a moment the moves and time to think.

    A line with a condition counts half: some hear it and some do not.
    """
    time = sum(_line_seconds(line) * (0.5 if line.when is not None else 1.0) for line in beat.lines)
    if beat.moment is not None:
        time += sum(_reading(m.say or m.does) for m in beat.moment.moves if m.do != HOLD) + limit("seconds_a_moment")
    return round(time)


def _line_seconds(line: Line) -> float:
    if line.kind == "silence":
        return limit("seconds_a_silence")
    return max(limit("seconds_a_line"), _reading(line.text) + _reading(line.cue))


def _reading(text: str) -> float:
    return len(text.split()) * 60 / limit("words_a_minute")


@dataclass(frozen=True, slots=True)
class Reading:
    """Minutes that the shortest, the median and the longest road take to read."""

    shortest: float
    median: float
    longest: float


def reading(scenario: Scenario, roads: Roads) -> Reading:
    """Reading minutes over all roads; each sequence of beats is one road.

    In sessions of more than two hours the mean stands for the median.
    """
    cost = {name: seconds(beat) for name, beat in scenario.beats.items()}
    low: dict[str, int] = {}
    high: dict[str, int] = {}
    for name in reversed(roads.order):
        targets = roads.onward[name]
        low[name] = cost[name] + min((low[t] for t in targets), default=0)
        high[name] = cost[name] + max((high[t] for t in targets), default=0)
    is_long = high[roads.first] > _LONG
    median = _mean(roads, cost) if is_long else _median(_spread(roads, cost))
    return Reading(low[roads.first] / 60, median / 60, high[roads.first] / 60)


def _mean(roads: Roads, cost: Mapping[str, int]) -> int:
    ways: dict[str, int] = {}
    total: dict[str, int] = {}
    for name in reversed(roads.order):
        targets = roads.onward[name]
        ways[name] = sum(ways[t] for t in targets) or 1
        total[name] = ways[name] * cost[name] + sum(total[t] for t in targets)
    return total[roads.first] // ways[roads.first]


def _spread(roads: Roads, cost: Mapping[str, int]) -> Counter[int]:
    """How many roads take how many seconds."""
    at: dict[str, Counter[int]] = {roads.first: Counter({0: 1})}
    ends: Counter[int] = Counter()
    for name in roads.order:
        before = at.pop(name, None)
        if before is None:
            continue
        here = Counter({time + cost[name]: count for time, count in before.items()})
        for target in roads.onward[name]:
            at.setdefault(target, Counter()).update(here)
        if not roads.onward[name]:
            ends.update(here)
    return ends


def _median(spread: Counter[int]) -> int:
    middle, passed = (spread.total() + 1) // 2, 0
    for time in sorted(spread):
        passed += spread[time]
        if passed >= middle:
            return time
    return 0


def fewest_moments(scenario: Scenario, roads: Roads) -> tuple[int, tuple[str, ...]]:
    """The smallest number of moments on a road, and the moments of one such road."""
    count: dict[str, int] = {}
    for name in reversed(roads.order):
        here = scenario.beats[name].moment is not None
        count[name] = here + min((count[t] for t in roads.onward[name]), default=0)
    road = [roads.first]
    while targets := roads.onward[road[-1]]:
        road.append(min(targets, key=count.__getitem__))
    return count[roads.first], tuple(name for name in road if scenario.beats[name].moment is not None)
