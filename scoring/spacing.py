"""Single places that come back: which, when, and in which session.

A place comes back if it was marked, wanted back, or not met. The intervals are those of FSRS (the package `fsrs`,
default weights, no learning steps, no fuzz), never shorter than seven days. Where another session that was led has a
place of the same kind, that one is shown, so that what is practised is the kind of place and not a text.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal, Protocol

from scoring.road import Place, answers, places
from simulator.model.scenario import Moment
from simulator.record.record import Record

Reason = Literal["wanted_back", "marked", "not_met"]
LEAST_DAYS = 7
MOST_AT_ONCE = 3


class Answered(Protocol):
    """A review as it was kept: the place, the writers' view of what was chosen, and when (ISO 8601)."""

    @property
    def scenario(self) -> str: ...  # noqa: D102
    @property
    def beat(self) -> str: ...  # noqa: D102
    @property
    def fit(self) -> str: ...  # noqa: D102
    @property
    def answered(self) -> str: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class Met:
    """A moment that was passed in a play: where, and in which play at which place of its road."""

    record: Record
    place: Place

    @property
    def key(self) -> tuple[str, str]:
        """Session and beat."""
        return self.record.scenario.id, self.place.beat.id


@dataclass(frozen=True, slots=True)
class Returning:
    """A place that comes back: why, when it is due, how often it was practised, and the place to show for it."""

    met: Met
    reason: Reason
    due: datetime
    practised: int
    shown: Met


def returning(records: Iterable[Record], reviews: Sequence[Answered]) -> tuple[Returning, ...]:
    """The places that come back, the one due first first.

    `records` are finished plays; of several of a session the latest says which places come back. `reviews` are in the
    order they were made.
    """
    roads = _latest(records)
    passed = [Met(r, p) for r, road in roads for p in road if p.moment is not None and p.passed]
    found = []
    for record, road in roads:
        for place in road:
            reason = _reason(record, place)
            if reason is None:
                continue
            met = Met(record, place)
            own = [r for r in reviews if (r.scenario, r.beat) == met.key]
            found.append(Returning(met, reason, due_at(record.header.started, own), len(own), _stand_in(met, passed)))
    return tuple(sorted(found, key=lambda f: (f.due, f.met.key)))


def due_now(found: Iterable[Returning], now: datetime, most: int = MOST_AT_ONCE) -> tuple[Returning, ...]:
    """What is due, at most so many: about five minutes' worth. No place is shown for two."""
    shown: dict[tuple[str, str], Returning] = {}
    for place in found:
        if place.due <= now:
            shown.setdefault(place.shown.key, place)
    return tuple(shown.values())[:most]


def due_at(started: str, reviews: Sequence[Answered]) -> datetime:
    """When a place of a play begun at `started` (ISO 8601 with zone) is due after these reviews.

    FSRS ratings: strong is Good, sound is Hard, weak and costly are Again. Never sooner than seven days.
    """
    from fsrs import Card, Rating, Scheduler

    rating: Mapping[str, Rating] = {"strong": Rating.Good, "sound": Rating.Hard}
    least = timedelta(days=LEAST_DAYS)
    due = datetime.fromisoformat(started) + least
    scheduler = Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)
    card = Card(card_id=0)
    for review in reviews:
        when = datetime.fromisoformat(review.answered)
        card, _ = scheduler.review_card(card, rating.get(review.fit, Rating.Again), when)
        due = max(card.due, when + least)
    return due


def kind_of(moment: Moment) -> str:
    """What kind of place it is: the opening or the difficulty the writers name, or nothing."""
    return moment.opening or moment.difficulty


def _latest(records: Iterable[Record]) -> list[tuple[Record, tuple[Place, ...]]]:
    """The last finished play of each session, with its road."""
    found: dict[str, Record] = {}
    for record in sorted(records, key=lambda r: r.header.started):
        if record.play_at().ending is not None:
            found[record.scenario.id] = record
    return [(record, places(record)) for record in found.values()]


def _reason(record: Record, place: Place) -> Reason | None:
    if place.moment is None or not place.passed:
        return None
    if any(a.beat == place.beat.id for a in answers(record, "place")[-1:]):
        return "wanted_back"
    if place.marked:
        return "marked"
    if place.chosen is not None and place.chosen.fit in {"weak", "costly"}:
        return "not_met"
    return None


def _stand_in(met: Met, passed: Sequence[Met]) -> Met:
    """A place of the same kind in another session that was led; the place itself if there is none."""
    kind = kind_of(met.place.moment) if met.place.moment is not None else ""
    others = [
        m
        for m in passed
        if kind and m.key[0] != met.key[0] and m.place.moment is not None and kind_of(m.place.moment) == kind
    ]
    return min(others, key=lambda m: m.key) if others else met
