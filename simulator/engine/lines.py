"""What is heard in a beat, given where the play stands when it begins."""

from __future__ import annotations

from simulator.engine.play import Play
from simulator.model.scenario import Line, Scenario


def heard(scenario: Scenario, play: Play) -> tuple[Line, ...]:
    """The lines of the play's beat whose conditions hold.

    `play` must stand at the beginning of the beat, before anything was done in it.
    """
    return tuple([line for line in scenario.beats[play.beat].lines if line.when is None or line.when.holds(play)])
