"""The debrief of a sealed play: the hour went along its written road, and each answer is seen where it was given."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from scoring.debrief import Debrief, Led, debrief_of, led_to
from scoring.road import Place
from simulator.engine.fixed import fixed_road
from simulator.engine.lines import heard
from simulator.language import mark
from simulator.model.palette import Source
from simulator.model.scenario import Scenario
from simulator.panel.files import NO_PANEL, Panel

ALONG = mark(
    "The hour went on along its written road, whatever you chose; where a move would have led is told as such."
)


def sealed_road(scenario: Scenario, choices: Sequence[str]) -> tuple[Place, ...]:
    """The fixed road with what was chosen at its moments, in order; a road left early ends where the answers end.

    Raises ValueError if a choice is none of the moment's.
    """
    waiting, found = list(choices), list[Place]()
    for index, stop in enumerate(fixed_road(scenario)):
        moment, chosen = stop.beat.moment, None
        answered = True
        if moment is not None:
            answered = bool(waiting)
            chosen = moment.move(waiting.pop(0)) if answered else None
            if answered and chosen is None:
                raise ValueError(f"“{stop.beat.id}” has no such move")
        found.append(
            Place(
                index=index,
                beat=stop.beat,
                arrived=stop.play,
                left=stop.play,
                lines=heard(scenario, stop.play),
                chosen=chosen,
                unforeseen=(),
                replies=(),
                marked=False,
                own_words=(),
                arrived_by=0,
                decided_by=index + 1 if answered and stop.beat.end is None else None,
            )
        )
        if not answered:
            break
    return tuple(found)


def sealed_debrief(
    scenario: Scenario, choices: Sequence[str], sources: Mapping[str, Source], panel: Panel = NO_PANEL
) -> Debrief:
    """The debrief of a sealed play. What followed a move is what would have followed it."""
    road = sealed_road(scenario, choices)
    end = road[-1].beat.end
    found = debrief_of(
        Led(
            scenario=scenario,
            road=road,
            way="guided",
            purpose="sealed",
            seed=0,
            state="finished" if end is not None else "left",
            ending=end.id if end is not None else None,
            said={},
            wanted=(),
            guesses={},
        ),
        sources,
        panel,
    )
    by_beat = {p.beat.id: p for p in road}
    views = []
    for view in found.places:
        place = by_beat[view.beat]
        followed = led_to(scenario, place, place.chosen) if place.chosen is not None else view.followed
        views.append(replace(view, followed=followed))
    return replace(found, places=tuple(views))
