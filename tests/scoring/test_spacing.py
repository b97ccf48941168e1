"""Single places that come back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from scoring.spacing import LEAST_DAYS, due_at, due_now, returning
from simulator.engine.actions import Answer
from simulator.record.record import Record
from tests.scoring.test_habits import finished
from tests.small import small

STARTED = "2026-01-01T00:00:00+00:00"
START = datetime(2026, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Seen:
    scenario: str
    beat: str
    fit: str
    answered: str


def reviews(*fits: str, beat: str = "b") -> list[Seen]:
    """Each made on the day it was due."""
    found: list[Seen] = []
    for fit in fits:
        found.append(Seen("s", beat, fit, due_at(STARTED, found).isoformat()))
    return found


def test_the_first_time_is_a_week_after_the_hour() -> None:
    assert due_at(STARTED, []) == START + timedelta(days=LEAST_DAYS)


def test_fsrs_6_without_learning_steps_good_good_again_good() -> None:
    """FSRS 6.3.2 gives 2, 11, 2 and 5 days; under a week is a week."""
    from fsrs import Card, Rating, Scheduler

    scheduler = Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)
    card, days, when = Card(card_id=0), [], START
    for rating in (Rating.Good, Rating.Good, Rating.Again, Rating.Good):
        card, _ = scheduler.review_card(card, rating, when)
        days.append((card.due - when).days)
        when = card.due
    assert days == [2, 11, 2, 5]


@given(st.lists(st.sampled_from(["strong", "sound", "weak", "costly"]), max_size=8))
def test_never_sooner_than_a_week_and_longer_after_what_was_met(fits: list[str]) -> None:
    made = reviews(*fits)
    last = datetime.fromisoformat(made[-1].answered) if made else START
    assert due_at(STARTED, made) >= last + timedelta(days=LEAST_DAYS)
    met, not_met = ([*made, Seen("s", "b", fit, (last + timedelta(days=9)).isoformat())] for fit in ("strong", "weak"))
    assert due_at(STARTED, met) >= due_at(STARTED, not_met)


def test_three_times_met_is_much_later() -> None:
    made = reviews("strong", "strong", "strong")
    assert due_at(STARTED, made) - datetime.fromisoformat(made[-1].answered) > timedelta(days=40)


def elsewhere(found: Record, name: str = "other") -> Record:
    return replace(found, scenario=replace(found.scenario, id=name))


def test_marked_places_and_places_not_met_come_back_and_no_others() -> None:
    played = finished()
    found = {f.met.place.beat.id: f.reason for f in returning([played], [])}
    from scoring.road import places

    for place in places(played):
        if place.moment is None or not place.passed:
            assert place.beat.id not in found
        elif place.marked:
            assert found[place.beat.id] == "marked"
        elif place.chosen is not None and place.chosen.fit in {"weak", "costly"}:
            assert found[place.beat.id] == "not_met"
        else:
            assert place.beat.id not in found


def test_the_place_one_wants_back_comes_back() -> None:
    played = finished()
    from scoring.road import places

    beat = next(p.beat.id for p in places(played) if p.moment is not None and p.passed)
    asked = played.add(Answer(beat, "place", ""), played.last)
    assert {f.met.place.beat.id: f.reason for f in returning([asked], [])}[beat] == "wanted_back"


def of_a_kind(found: Record, opening: str) -> Record:
    beats = {
        i: replace(b, moment=replace(b.moment, opening=opening)) if b.moment is not None else b
        for i, b in found.scenario.beats.items()
    }
    return replace(found, scenario=replace(found.scenario, beats=beats))


def test_the_same_kind_of_place_is_shown_in_another_session() -> None:
    played = of_a_kind(finished(), "half_sentence")
    assert all(f.shown.key == f.met.key for f in returning([played], []))
    both = [f for f in returning([played, elsewhere(played)], []) if f.met.key[0] == small().id]
    assert both
    assert all(f.shown.key[0] == "other" for f in both)


def test_another_kind_does_not_stand_in() -> None:
    both = [of_a_kind(finished(), "half_sentence"), elsewhere(of_a_kind(finished(), "first_i"))]
    assert all(f.shown.key == f.met.key for f in returning(both, []))


def test_what_is_due_is_little_at_a_time_and_no_place_twice() -> None:
    several = [elsewhere(finished(), f"s{k}") for k in range(5)]
    found = returning(several, [])
    assert len(found) > 3
    assert due_now(found, START) == ()
    now = datetime(2027, 1, 1, tzinfo=UTC)
    due = due_now(found, now)
    assert 0 < len(due) <= 3
    assert len({d.shown.key for d in due}) == len(due)
    assert list(due) == sorted(due, key=lambda d: d.due)


def test_a_review_puts_it_off() -> None:
    played = finished()
    first = returning([played], [])[0]
    scenario, beat = first.met.key
    seen = [Seen(scenario, beat, "strong", datetime(2027, 1, 1, tzinfo=UTC).isoformat())]
    again = next(f for f in returning([played], seen) if f.met.key == first.met.key)
    assert again.due > first.due
    assert again.practised == 1
