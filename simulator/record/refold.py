"""A play taken again in a changed scenario, as far as that goes.

Every action is taken again at its beat, by the ids of beat and move. Where nothing is decided nothing is lost: beats
without a moment that are new on the way are walked through, and a step through one that is gone is left out. At the
first action that is not possible any more the play stops, and says why.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from simulator.engine.actions import Action, Answer, Choose, Go, Mark, OwnWords
from simulator.engine.play import Play
from simulator.engine.reduce import reduce
from simulator.errors import IllegalAction
from simulator.model.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Stop:
    """Where the old play could not be followed: the number of its step from 1, the beat it was at, and why."""

    step: int
    beat: str
    why: str


@dataclass(frozen=True, slots=True)
class Refolded:
    """The actions as they are in the changed scenario, where the play stands after them, and where it had to stop."""

    actions: tuple[Action, ...]
    play: Play
    stop: Stop | None = None


def refold(before: Scenario, stood: str, actions: Sequence[Action], scenario: Scenario, start: Play) -> Refolded:
    """The `actions` of a play in `before`, which stood at the beat `stood`, taken again in `scenario` from `start`."""
    play, done = start, list[Action]()
    for step, action in enumerate(actions, start=1):
        if isinstance(action, Mark | OwnWords | Answer):
            done.append(action)
        elif not _is_lost_step(before, scenario, action):
            try:
                there, walked = _walk_to(scenario, play, action.beat)
                play = reduce(scenario, there, action)
            except IllegalAction as error:
                return Refolded(tuple(done), play, Stop(step, action.beat, _why(scenario, action, error)))
            done += [*walked, action]
    try:
        play, walked = _walk_to(scenario, play, stood)
    except IllegalAction as error:
        return Refolded(tuple(done), play, Stop(len(actions) + 1, stood, str(error)))
    return Refolded((*done, *walked), play)


def _is_lost_step(before: Scenario, scenario: Scenario, action: Action) -> bool:
    """Whether this only went on from a beat without a moment that is not there any more."""
    return isinstance(action, Go) and action.beat not in scenario.beats and before.beats[action.beat].moment is None


def _walk_to(scenario: Scenario, play: Play, beat: str) -> tuple[Play, tuple[Action, ...]]:
    """The play at a beat, if only beats without a moment lie between.

    Raises IllegalAction otherwise.
    """
    walked: list[Action] = []
    there = play
    while there.beat != beat:
        here = scenario.beats[there.beat]
        if there.over or here.end is not None or here.moment is not None:
            gone = beat not in scenario.beats
            raise IllegalAction(f"there is no beat “{beat}” any more" if gone else f"the play comes to “{here.id}” now")
        walked.append(Go(here.id))
        there = reduce(scenario, there, walked[-1])
    return there, tuple(walked)


def _why(scenario: Scenario, action: Action, error: IllegalAction) -> str:
    """The engine's reason, but for a move the one that helps a writer."""
    beat = scenario.beats.get(action.beat) if isinstance(action, Choose) else None
    if not isinstance(action, Choose) or beat is None or beat.moment is None:
        return str(error)
    move = beat.moment.move(action.move)
    if move is None:
        return f"there is no move “{action.move}” any more"
    return f"the condition of “{action.move}” does not hold now: {move.when}" if move.when is not None else str(error)
