"""A record's road as places: each beat passed, what could be done there, and what was done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from simulator.engine.actions import Answer, Choose, Finish, Go, Intervene, Mark, OwnWords, is_remark
from simulator.engine.lines import heard
from simulator.engine.play import Play
from simulator.engine.reduce import foreseen
from simulator.engine.transcript import Entry, action_entries
from simulator.engine.tree import Node, Step, remarks_on
from simulator.model.scenario import YOU, Beat, Line, Moment, Move, Scenario
from simulator.record.record import Record


@dataclass(frozen=True, slots=True)
class Unforeseen:
    """An act of the palette that the writers had not foreseen here; not judged. `at` as chosen."""

    act: str
    at: str


@dataclass(frozen=True, slots=True)
class Place:
    """One beat of the road.

    `index` counts beats from 0. `arrived` is the play on entering, `left` on going on (or where it stopped).
    `chosen` is the move made at the beat's moment, hold included; None where there is no moment, where only
    unforeseen acts were made, or where the play stops here. `replies` are the general replies that were seen or heard
    here. `arrived_by` is the action that led here (0 at the start).
    """

    index: int
    beat: Beat
    arrived: Play
    left: Play
    lines: tuple[Line, ...]
    chosen: Move | None
    unforeseen: tuple[Unforeseen, ...]
    replies: tuple[Entry, ...]
    marked: bool
    own_words: tuple[str, ...]
    arrived_by: int
    decided_by: int | None

    @property
    def moment(self) -> Moment | None:
        """The beat's moment."""
        return self.beat.moment

    @property
    def passed(self) -> bool:
        """Whether the talk went on from here."""
        return self.decided_by is not None

    @property
    def stepped_in(self) -> bool:
        """Whether the leader did anything here but wait; a gesture counts."""
        return bool(self.unforeseen) or (self.chosen is not None and self.chosen.do != "hold")


def places(record: Record) -> tuple[Place, ...]:
    """The places of the road that counts, in order; the last one is where the play ended or stands."""
    scenario = record.scenario
    steps = record.steps()
    road = [s.node for s in steps]
    over = next((n.n for n in road if isinstance(n.action, Finish)), len(record.nodes) + 1)
    beside = (n for n in remarks_on(record.nodes, road) if n.n < over)  # what comes later belongs to another telling
    remarks = [*(n for n in road if is_remark(n.action)), *beside]
    found: list[Place] = []
    here: list[Step] = []
    arrived, arrived_by = record.start, 0
    for step in steps:
        if is_remark(step.node.action) or isinstance(step.node.action, Finish):
            continue
        here.append(step)
        if step.after.step != step.before.step:
            found.append(_place(scenario, len(found), arrived, arrived_by, here, remarks))
            arrived, arrived_by, here = step.after, step.node.n, []
    found.append(_place(scenario, len(found), arrived, arrived_by, here, remarks))
    return tuple(found)


def answers(record: Record, to: str) -> tuple[Answer, ...]:
    """What the trainee answered to one of the debrief's questions, in order."""
    return tuple(n.action for n in record.nodes if isinstance(n.action, Answer) and n.action.to == to)


def _place(
    scenario: Scenario, index: int, arrived: Play, arrived_by: int, here: Sequence[Step], remarks: Sequence[Node]
) -> Place:
    beat = scenario.beats[arrived.beat]
    chosen: Move | None = None
    unforeseen: list[Unforeseen] = []
    replies: list[Entry] = []
    for step in here:
        action = step.node.action
        if isinstance(action, Choose) and beat.moment is not None:
            chosen = beat.moment.move(action.move)
        elif isinstance(action, Go) and beat.moment is not None and not unforeseen:
            chosen = beat.moment.hold
        elif isinstance(action, Intervene):
            move = foreseen(scenario, step.before, action.act, action.at)
            if move is None:
                unforeseen.append(Unforeseen(action.act, action.at))
                replies += [e for e in action_entries(scenario, step) if e.who != YOU]
            else:
                chosen = move
    moved_on = bool(here) and here[-1].after.step != arrived.step
    marks = [n.action for n in remarks if isinstance(n.action, Mark) and n.action.beat == beat.id]
    return Place(
        index=index,
        beat=beat,
        arrived=arrived,
        left=here[-1].before if moved_on else (here[-1].after if here else arrived),
        lines=heard(scenario, arrived),
        chosen=chosen,
        unforeseen=tuple(unforeseen),
        replies=tuple(replies),
        marked=bool(marks) and marks[-1].on,
        own_words=tuple(n.action.text for n in remarks if isinstance(n.action, OwnWords) and n.action.beat == beat.id),
        arrived_by=arrived_by,
        decided_by=here[-1].node.n if moved_on else None,
    )
