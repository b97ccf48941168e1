"""A play that begins anywhere: for writers, who want to hear one place without leading all the way to it."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, replace

from simulator.engine.play import Play, PlayWay
from simulator.engine.reduce import begin, enter
from simulator.errors import IllegalAction
from simulator.model.scenario import Scenario, exits


@dataclass(frozen=True, slots=True)
class Place:
    """Where to stand: a beat, gauges, facts that are true, interventions that have been used.

    What is not named is as at the beginning of the hour.
    """

    beat: str
    gauges: tuple[tuple[str, int], ...] = ()
    facts: frozenset[str] = frozenset()
    did: frozenset[str] = frozenset()


def stand(scenario: Scenario, place: Place, way: PlayWay, seed: int) -> Play:
    """A play that stands in a place. Names the scenario does not know are left out.

    Who is in the room, who presents and where the chair stands are taken from the shortest road there.

    Raises IllegalAction if no road leads to the beat.
    """
    road = shortest_road(scenario, place.beat)
    start = begin(scenario, way, seed)
    wanted = dict(place.gauges)
    play = replace(
        start,
        gauges={name: max(0, min(100, wanted.get(name, value))) for name, value in start.gauges.items()},
        facts=place.facts & frozenset(scenario.facts),
        did=place.did & frozenset(act.id for act in scenario.acts),
    )
    for beat in road[1:]:
        play = enter(scenario, play, beat)
    return play


def shortest_road(scenario: Scenario, beat: str) -> tuple[str, ...]:
    """The beats of the shortest road to a beat, both ends included, whatever its conditions say.

    Raises IllegalAction if there is none.
    """
    came_from: dict[str, str] = {scenario.first: ""}
    waiting = deque([scenario.first])
    while waiting and beat not in came_from:
        here = waiting.popleft()
        for way in exits(scenario.beats[here]):
            if way.to not in came_from:
                came_from[way.to] = here
                waiting.append(way.to)
    if beat not in came_from:
        known = beat in scenario.beats
        raise IllegalAction(f"no road leads to “{beat}”" if known else f"there is no beat “{beat}”")
    road = [beat]
    while came_from[road[-1]]:
        road.append(came_from[road[-1]])
    return tuple(reversed(road))
