"""A look at one's habits before co-leading: what one expected beside what was counted, and a page to talk over.

Nothing here says how well anybody leads. Counted are the first finished plays of a set, led for this purpose.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from scoring.debrief import title_of
from scoring.habits import Habits, first_finished, habits
from scoring.road import Place, places
from scoring.spacing import MOST_AT_ONCE
from simulator.record.record import Record

Expected = Mapping[str, str]
_MOST_ACTS = 4
_MOST_PLACES = 2 * MOST_AT_ONCE


@dataclass(frozen=True, slots=True)
class LookState:
    """Which sessions of a set are led, by the play that counts; the rest is still to be led."""

    led: tuple[tuple[str, str], ...]
    to_lead: tuple[str, ...]

    @property
    def whole(self) -> bool:
        """Whether all of the set has been led, so that figures may be shown."""
        return not self.to_lead


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a co-leader may want to know, as counts and places; the words are the reader's own.

    `stepped_in` is how often one did anything but wait, over `beats` of talk. `most` are the acts used most, with how
    often; `spoke_where_waiting`, `waited_where_speaking` and `talk_over` are places; the last are those
    that were marked, else those the writers think probably cost somebody something.
    """

    habits: Habits
    stepped_in: int
    gestures: int
    beats: int
    most: tuple[tuple[str, int], ...]
    spoke_where_waiting: tuple[PlaceOf, ...]
    waited_where_speaking: tuple[PlaceOf, ...]
    talk_over: tuple[PlaceOf, ...]


@dataclass(frozen=True, slots=True)
class PlaceOf:
    """A place of one of the plays."""

    play: str
    scenario: str
    title: str
    beat: str
    minute: int
    place: str


def set_plays(scenarios: Sequence[str], begun: str, records: Iterable[Record]) -> tuple[Record, ...]:
    """The plays of a set that count: led for this purpose after it was begun (ISO 8601), each session's first."""
    wanted = [
        r
        for r in records
        if r.header.purpose == "habits" and r.scenario.id in scenarios and r.header.started >= begun[:19]
    ]
    order = {s: n for n, s in enumerate(scenarios)}
    return tuple(sorted(first_finished(wanted), key=lambda r: order[r.scenario.id]))


def state_of(scenarios: Sequence[str], counted: Sequence[Record]) -> LookState:
    """How far a set is."""
    led = {r.scenario.id: r.header.play for r in counted}
    return LookState(
        led=tuple((s, led[s]) for s in scenarios if s in led),
        to_lead=tuple(s for s in scenarios if s not in led),
    )


def sheet(counted: Sequence[Record], competencies: Sequence[str], acts: Sequence[str]) -> Sheet:
    """The page over the plays that count."""
    roads = [(r, places(r)) for r in counted]
    found = habits(counted, competencies, acts)
    passed = [(r, p) for r, road in roads for p in road if p.passed]
    calls = [(r, p) for r, p in passed if p.moment is not None]
    spoke = [c for c in calls if _needs(c[1]) == "hold" and c[1].stepped_in]
    waited = [c for c in calls if _needs(c[1]) == "step_in" and not c[1].stepped_in]
    marked = [c for c in calls if c[1].marked]
    apart = [c for c in calls if c[1].chosen is not None and c[1].chosen.fit == "costly"]
    return Sheet(
        habits=found,
        stepped_in=sum(p.stepped_in for _, p in passed),
        gestures=sum(_by_hand(p) for _, p in passed),
        beats=len(passed),
        most=tuple(sorted(((u.act, u.times) for u in found.acts), key=lambda u: -u[1])[:_MOST_ACTS]),
        spoke_where_waiting=tuple(_place(*c) for c in spoke[:_MOST_PLACES]),
        waited_where_speaking=tuple(_place(*c) for c in waited[:_MOST_PLACES]),
        talk_over=tuple(_place(*c) for c in (marked or apart)[:_MOST_PLACES]),
    )


def _needs(place: Place) -> str:
    return place.moment.needs if place.moment is not None else ""


def _by_hand(place: Place) -> bool:
    return (place.chosen is not None and bool(place.chosen.does)) or any(u.act == "gesture" for u in place.unforeseen)


def _place(record: Record, place: Place) -> PlaceOf:

    return PlaceOf(
        record.header.play,
        record.scenario.id,
        record.scenario.title,
        place.beat.id,
        place.beat.minute,
        title_of(record.scenario, place),
    )
