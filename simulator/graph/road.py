"""The road of a record over a map: which beats were passed, and how the talk went on from each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from simulator.engine.actions import Choose, Go, Intervene
from simulator.engine.reduce import foreseen
from simulator.engine.tree import Step
from simulator.model.scenario import HOLD, Scenario
from simulator.record.record import Record

Way = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Road:
    """Beats in the order they were passed, with their number from 1, and the ways between them.

    `ways` holds for each way the move that was made, or nothing where the talk just went on.
    """

    number: Mapping[str, int] = field(default_factory=dict)
    ways: Mapping[Way, str] = field(default_factory=dict)

    def passes(self, beat: str) -> bool:
        """Whether it comes by a beat."""
        return beat in self.number

    def goes(self, source: str, target: str) -> bool:
        """Whether it goes this way."""
        return (source, target) in self.ways


NO_ROAD = Road()


def road_of(record: Record) -> Road:
    """The road that counts of a record."""
    return road_along(record.scenario, record.start.beat, record.steps())


def road_along(scenario: Scenario, start: str, steps: Iterable[Step]) -> Road:
    """The road of some steps from a beat."""
    passed = [start]
    ways: dict[Way, str] = {}
    for step in steps:
        if step.after.step != step.before.step:
            ways[step.before.beat, step.after.beat] = _made(scenario, step)
            passed.append(step.after.beat)
    return Road({beat: index for index, beat in enumerate(passed, start=1)}, ways)


def _made(scenario: Scenario, step: Step) -> str:
    """The id of the move that was made in a step, if the writers foresaw it."""
    play, action = step.before, step.node.action
    match action:
        case Choose(_, move):
            return move
        case Intervene(_, act, at):
            found = foreseen(scenario, play, act, at)
            return found.id if found is not None else ""
        case Go(beat) if scenario.beats[beat].moment is not None and play.replies_here == 0:
            return HOLD
        case _:
            return ""
