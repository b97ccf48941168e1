"""A play on the writers' bench: it may begin anywhere, can go back step by step, and is kept nowhere. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace

from simulator.engine.actions import Action
from simulator.engine.play import Play, PlayWay
from simulator.engine.reduce import begin, reduce
from simulator.engine.stand import Place, stand
from simulator.engine.transcript import Entry, transcript
from simulator.engine.tree import Node, Step, walk
from simulator.model.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """Everything is folded from where it begins (`place`, or the first beat) and what was done since."""

    scenario: Scenario
    way: PlayWay = "guided"
    seed: int = 0
    place: Place | None = None
    actions: tuple[Action, ...] = ()

    @property
    def start(self) -> Play:
        """Where it begins.

        Raises IllegalAction if that is no beat of the session.
        """
        if self.place is None:
            return begin(self.scenario, self.way, self.seed)
        return stand(self.scenario, self.place, self.way, self.seed)

    @property
    def steps(self) -> tuple[Step, ...]:
        """Each action with the play before and after it."""
        nodes = (Node(n, n - 1, action) for n, action in enumerate(self.actions, start=1))
        return tuple(walk(self.scenario, self.start, nodes))

    @property
    def play(self) -> Play:
        """Where it stands."""
        steps = self.steps
        return steps[-1].after if steps else self.start

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What was seen and heard since it began."""
        return transcript(self.scenario, self.start, self.steps)

    def do(self, action: Action) -> Rehearsal:
        """The play after one more action.

        Raises IllegalAction if it does not fit here.
        """
        reduce(self.scenario, self.play, action)
        return replace(self, actions=(*self.actions, action))

    def back(self) -> Rehearsal:
        """The play before its last action."""
        return replace(self, actions=self.actions[:-1])

    def anew(self) -> Rehearsal:
        """From the beginning of the hour."""
        return replace(self, place=None, actions=())

    def from_place(self, place: Place) -> Rehearsal:
        """From a place of the session.

        Raises IllegalAction if there is no such beat.
        """
        found = replace(self, place=place, actions=())
        stand(found.scenario, place, found.way, found.seed)
        return found

    def in_way(self, way: PlayWay) -> Rehearsal:
        """From the same beginning, in the other way of leading."""
        return replace(self, way=way, actions=())
