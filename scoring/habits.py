"""Habits over plays: every moment a dot under what it calls for, and a mean only where there are enough of them.

A moment belongs to the competencies of the acts its strong and sound moves stand for, whatever was chosen. Counted are
first finished plays of a session only. Competencies are in the order of `competencies.yaml`, never in one of merit.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt
from statistics import NormalDist

from scoring.road import Place, places
from scoring.signal import Interval
from scoring.timing import Timing, timing
from simulator.model.scenario import HOLD, Moment, Scenario
from simulator.record.record import Record

LEAST_MOMENTS = 8
LEAST_PLAYS = 2


@dataclass(frozen=True, slots=True)
class Dot:
    """One moment of one play: what was done and the writers' view of it; `fit` is None for what nobody foresaw."""

    play: str
    scenario: str
    title: str
    beat: str
    minute: int
    needs: str
    did: str
    act: str
    fit: str | None
    digest: str

    @property
    def met(self) -> bool:
        """Whether the writers find it strong or sound."""
        return self.fit in {"strong", "sound"}


@dataclass(frozen=True, slots=True)
class Share:
    """`met` of `n` moments with a Wilson interval."""

    met: int
    n: int
    interval: Interval

    @property
    def value(self) -> float:
        """The share, 0 to 1."""
        return self.met / self.n


@dataclass(frozen=True, slots=True)
class Habit:
    """The dots of one competency, oldest first. `share` is None under eight judged moments or two plays."""

    competency: str
    dots: tuple[Dot, ...]
    share: Share | None


@dataclass(frozen=True, slots=True)
class ActUse:
    """An act of the palette (or a kind of waiting) and how often it was used, here counted over all plays given."""

    act: str
    times: int


@dataclass(frozen=True, slots=True)
class PooledTiming:
    """Timing over plays of open floor: counts, and the plays they come from."""

    plays: tuple[str, ...]
    places: int
    before: int
    in_time: int
    late: int
    not_: int
    accepted: int
    wait_places: int
    waited: int
    also_spoke: int


@dataclass(frozen=True, slots=True)
class Habits:
    """What can be said over several plays. `plays` are those counted, by id."""

    plays: tuple[str, ...]
    habits: tuple[Habit, ...]
    acts: tuple[ActUse, ...]
    never: tuple[str, ...]
    timing: PooledTiming | None


def first_finished(records: Iterable[Record]) -> tuple[Record, ...]:
    """The first finished play of each session, by when it was begun; only these are counted."""
    found: dict[str, Record] = {}
    for record in sorted(records, key=lambda r: r.header.started):
        play = record.play_at()
        if play.over and play.ending is not None:
            found.setdefault(record.scenario.id, record)
    return tuple(found.values())


def habits(records: Iterable[Record], competencies: Sequence[str], acts: Sequence[str]) -> Habits:
    """Habits over the first finished plays among `records`.

    `competencies` and `acts` are the ids to report on, in the order they are shown.
    """
    counted = first_finished(records)
    roads = [(record, places(record)) for record in counted]
    dots: dict[str, list[Dot]] = {c: [] for c in competencies}
    used: Counter[str] = Counter()
    for record, road in roads:
        for place in road:
            used.update(_acts(place))
            if place.moment is not None and place.passed:
                for called in calls_for(record.scenario, place.moment):
                    if called in dots:
                        dots[called].append(dot(record, place))
    return Habits(
        plays=tuple(r.header.play for r in counted),
        habits=tuple(Habit(c, tuple(found), _share(found)) for c, found in dots.items()),
        acts=tuple(ActUse(a, used[a]) for a in acts if used[a]),
        never=tuple(a for a in acts if not used[a]),
        timing=pooled({r.header.play: timing(road) for r, road in roads if r.header.way == "open"}),
    )


def calls_for(scenario: Scenario, moment: Moment) -> tuple[str, ...]:
    """The competencies a moment calls for: those of its strong and sound moves, in the order they are first met.

    A hold without a kind of its own calls for telling when to step in and when to wait.
    """
    found: dict[str, None] = {}
    for move in moment.moves:
        if move.fit in {"strong", "sound"}:
            act = scenario.act(move.as_ or move.do)
            named = act.competencies if act is not None else ("intervene_or_not",) if move.do == HOLD else ()
            found.update(dict.fromkeys(named))
    return tuple(found)


def dot(record: Record, place: Place) -> Dot:
    """A moment of a play as a dot. Raises ValueError at a place without a moment."""
    if place.moment is None:
        raise ValueError(f"“{place.beat.id}” has no moment")
    move = place.chosen
    return Dot(
        play=record.header.play,
        scenario=record.scenario.id,
        title=record.scenario.title,
        beat=place.beat.id,
        minute=place.beat.minute,
        needs=place.moment.needs,
        did=(move.say or move.does) if move is not None else "",
        act=(move.as_ or move.do) if move is not None else (place.unforeseen[-1].act if place.unforeseen else HOLD),
        fit=move.fit if move is not None else None,
        digest=place.moment.digest,
    )


def wilson(met: int, n: int, level: float = 0.95) -> Interval:
    """The Wilson score interval of a share (Wilson 1927), 0 to 1. Raises ValueError for no observations."""
    if not 0 <= met <= n or n == 0:
        raise ValueError(f"{met} of {n} is not a share")
    z = NormalDist().inv_cdf((1 + level) / 2)
    share, spread = met / n, z * z / n
    middle = (share + spread / 2) / (1 + spread)
    half = z * sqrt(share * (1 - share) / n + spread / (4 * n)) / (1 + spread)
    return Interval(max(0.0, middle - half), min(1.0, middle + half), level)


def pooled(timings: Mapping[str, Timing]) -> PooledTiming | None:
    """Counts of timing over plays by id; None if none was led in open floor."""
    if not timings:
        return None
    found = list(timings.values())
    return PooledTiming(
        plays=tuple(timings),
        places=sum(len(t.places) for t in found),
        before=sum(t.count("before") for t in found),
        in_time=sum(t.count("in_time") for t in found),
        late=sum(t.count("late") for t in found),
        not_=sum(t.count("not") for t in found),
        accepted=sum(t.accepted for t in found),
        wait_places=sum(len(t.wait_places) for t in found),
        waited=sum(len(t.waited) for t in found),
        also_spoke=sum(len(t.also_spoke) for t in found),
    )


def _share(dots: Sequence[Dot]) -> Share | None:
    judged = [d for d in dots if d.fit is not None]
    if len(judged) < LEAST_MOMENTS or len({d.play for d in judged}) < LEAST_PLAYS:
        return None
    met = sum(d.met for d in judged)
    return Share(met, len(judged), wilson(met, len(judged)))


def _acts(place: Place) -> tuple[str, ...]:
    """The acts used at a place; waiting that stands for nothing is none."""
    done = [u.act for u in place.unforeseen]
    if place.chosen is not None and (place.chosen.do != HOLD or place.chosen.as_ is not None):
        done.append(place.chosen.as_ or place.chosen.do)
    return tuple(done)
