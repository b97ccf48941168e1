"""The fixed road."""

from __future__ import annotations

import itertools
from dataclasses import replace
from functools import cache

import pytest

from simulator.content.library import library
from simulator.engine.actions import Choose, Go
from simulator.engine.fixed import Stop, fixed_road
from simulator.engine.reduce import begin, reduce
from simulator.model.scenario import Scenario
from tests.small import small

SCENARIOS = {s.id: s for s in (small(), *(library().load(i).scenario for i in library().ids()))}


def scenarios() -> list[Scenario]:
    return list(SCENARIOS.values())


@cache
def road_of(session: str) -> tuple[Stop, ...]:
    """The fixed road of a session, found once."""
    return fixed_road(SCENARIOS[session])


@pytest.mark.parametrize("scenario", scenarios(), ids=lambda s: s.id)
def test_it_is_a_road_that_can_be_walked_from_the_first_beat_to_an_end(scenario: Scenario) -> None:
    play = begin(scenario, "guided", 0)
    road = road_of(scenario.id)
    for stop, after in itertools.pairwise(road):
        assert play == stop.play
        assert (stop.went_on is None) == (stop.beat.moment is None)
        held = stop.went_on is None or stop.went_on.do == "hold"
        play = reduce(scenario, play, Go(stop.beat.id) if held else Choose(stop.beat.id, stop.went_on.id))
        assert play == after.play
    assert road[-1].beat.end is not None


@pytest.mark.parametrize("scenario", scenarios(), ids=lambda s: s.id)
def test_it_tells_nothing_about_the_key(scenario: Scenario) -> None:
    """With every fit turned round, the road is the same."""
    turned = {"strong": "costly", "sound": "weak", "weak": "sound", "costly": "strong"}
    beats = {
        i: replace(b, moment=replace(b.moment, moves=tuple(replace(m, fit=turned[m.fit]) for m in b.moment.moves)))
        if b.moment is not None
        else b
        for i, b in scenario.beats.items()
    }
    other = fixed_road(replace(scenario, beats=beats))
    assert [(s.beat.id, s.went_on.id if s.went_on else "") for s in other] == [
        (s.beat.id, s.went_on.id if s.went_on else "") for s in road_of(scenario.id)
    ]


@pytest.mark.parametrize("scenario", scenarios(), ids=lambda s: s.id)
def test_no_walk_that_always_waits_meets_more_moments(scenario: Scenario) -> None:
    play, met = begin(scenario, "guided", 0), 0
    while scenario.beats[play.beat].end is None:
        met += scenario.beats[play.beat].moment is not None
        play = reduce(scenario, play, Go(play.beat))
    assert sum(s.went_on is not None for s in road_of(scenario.id)) >= met
