"""Habits: dots under what a moment calls for, and a share only where there are enough."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.habits import LEAST_MOMENTS, calls_for, first_finished, habits, wilson
from scoring.road import places
from simulator.content.library import library
from simulator.engine.reduce import finish
from simulator.record.record import Record
from tests.small import record, small
from tests.walks import draws, random_walk

COMPETENCIES = tuple(library().reference().competencies.competencies)
ACTS = tuple(a.id for a in small().acts)


def led(
    choices: list[int], way: str = "guided", started: str = "2026-03-01T10:00:00+00:00", play: str = "p1"
) -> Record:
    walked = random_walk(record(way, 0), choices)
    over = walked.play_at()
    ended = walked if over.over else walked.add(finish(walked.scenario, over), walked.last)
    return replace(ended, header=replace(ended.header, started=started, play=play))


def finished(way: str = "guided", **more: str) -> Record:
    for seed in range(200):
        found = led([seed * 7 + k for k in range(40)], way, **more)
        if found.play_at().ending is not None:
            return found
    raise AssertionError("no walk came to an end")


@given(way=st.sampled_from(["guided", "open"]), choices=draws)
def test_every_moment_is_a_dot_wherever_it_belongs_and_nowhere_else(way: str, choices: list[int]) -> None:
    played = led(choices, way)
    found = habits([played], COMPETENCIES, ACTS)
    if played.play_at().ending is None:
        assert found.plays == ()
        return
    passed = [p for p in places(played) if p.moment is not None and p.passed]
    for habit in found.habits:
        called = [p.beat.id for p in passed if habit.competency in calls_for(played.scenario, p.moment)]
        assert [d.beat for d in habit.dots] == called
        assert habit.share is None, "one play is not enough"
    assert set(found.never) | {u.act for u in found.acts} == set(ACTS)


def test_what_a_moment_calls_for_does_not_depend_on_what_was_chosen() -> None:
    for beat in small().moments:
        assert beat.moment is not None
        named = calls_for(small(), beat.moment)
        good = [m for m in beat.moment.moves if m.fit in {"strong", "sound"}]
        assert named
        acts = [small().act(m.as_ or m.do) for m in good]
        wanted = {c for a in acts if a for c in a.competencies}
        if any(small().act(m.as_ or m.do) is None for m in good):
            wanted.add("intervene_or_not")
        assert set(named) == wanted


def test_only_the_first_finished_play_of_a_session_counts() -> None:
    later = finished(started="2026-03-02T10:00:00+00:00", play="later")
    first = finished(started="2026-03-01T10:00:00+00:00", play="first")
    assert [r.header.play for r in first_finished([later, first])] == ["first"]


def test_a_share_needs_eight_moments_of_two_plays() -> None:
    one = finished(play="one")
    renamed = replace(one.scenario, id="another")
    other = replace(one, header=replace(one.header, play="two"), scenario=renamed)
    several = [
        replace(one, header=replace(one.header, play=f"p{k}"), scenario=replace(one.scenario, id=f"s{k}"))
        for k in range(9)
    ]
    few = habits([one, other], COMPETENCIES, ACTS)
    many = habits(several, COMPETENCIES, ACTS)
    for habit in few.habits:
        judged = [d for d in habit.dots if d.fit is not None]
        assert (habit.share is not None) == (len(judged) >= LEAST_MOMENTS)
    shares = [h.share for h in many.habits if h.share is not None]
    assert shares
    for share in shares:
        assert share.interval.low <= share.value <= share.interval.high
        assert share.n >= LEAST_MOMENTS


def test_timing_is_pooled_over_open_floor_only() -> None:
    assert habits([finished("guided")], COMPETENCIES, ACTS).timing is None
    found = habits([finished("open")], COMPETENCIES, ACTS).timing
    assert found is not None
    assert found.places == found.before + found.in_time + found.late + found.not_


@pytest.mark.parametrize(
    ("met", "n", "low", "high"),
    [(0, 10, 0.0, 0.2775), (5, 10, 0.2366, 0.7634), (8, 10, 0.4902, 0.9433), (1, 1, 0.2065, 1.0)],
)
def test_wilson_1927(met: int, n: int, low: float, high: float) -> None:
    found = wilson(met, n)
    assert (found.low, found.high) == (pytest.approx(low, abs=1e-4), pytest.approx(high, abs=1e-4))


def test_no_interval_of_nothing() -> None:
    with pytest.raises(ValueError, match="not a share"):
        wilson(0, 0)
