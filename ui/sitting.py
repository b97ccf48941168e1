"""Somebody sitting in a play: the record so far, where they stand in it, and the writer that keeps each action."""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol

from simulator.engine.actions import Action, Finish, Mark, is_remark
from simulator.engine.play import Play
from simulator.engine.reduce import finish, reduce
from simulator.engine.transcript import Entry, action_entries, beat_entries
from simulator.engine.tree import Node, Step
from simulator.record.record import Record


class Writer(Protocol):
    """Keeps actions; `append` returns only when the action is safely on disk."""

    def append(self, node: Node) -> None:
        """Keep one action.

        Raises StoreError, with a sentence for the user, if it could not be kept.
        """

    def close(self) -> None:
        """Let another window write this play."""


class Sitting:
    """One person or pair in one play. Every action is kept before anything is shown of it."""

    def __init__(self, record: Record, writer: Writer, at: int | None = None) -> None:
        self.record = record
        self.writer = writer
        self.at = record.last if at is None else at
        self.play: Play = record.play_at(self.at)

    def do(self, action: Action) -> tuple[Entry, ...]:
        """Take an action, keep it, and return what is seen and heard of it, the next beat's lines included.

        Raises IllegalAction if it does not fit here, StoreError if it could not be kept; then nothing has changed.
        """
        record = self.record.add(action, self.at, self.play)
        node = record.nodes[-1]
        self.writer.append(node)
        before, self.record, self.at = self.play, record, node.n
        self.play = reduce(record.scenario, before, action)
        if is_remark(action):
            return ()
        entries = action_entries(record.scenario, Step(node, before, self.play))
        if self.play.step != before.step:
            entries += beat_entries(record.scenario, self.play, before)
        return entries

    def finish(self) -> None:
        """End the play where it stands: at an end, or gently left."""
        self.do(finish(self.record.scenario, self.play))

    def go_back(self, n: int) -> None:
        """Stand after action `n` again; the next action starts another road from there."""
        self.at = n
        self.play = self.record.play_at(n)

    def entries(self) -> tuple[tuple[Entry, ...], tuple[Entry, ...]]:
        """The transcript to where one stands: what came before this beat, and this beat so far."""
        scenario = self.record.scenario
        earlier: list[Entry] = []
        now = list(beat_entries(scenario, self.record.start, None))
        for step in self.record.steps(self.at):
            said = action_entries(scenario, step)
            if step.after.step == step.before.step:
                now += said
            else:
                earlier += now
                now = [*said, *beat_entries(scenario, step.after, step.before)]
        return tuple(earlier), tuple(now)

    def earlier_places(self) -> tuple[tuple[int, str], ...]:
        """Where one can go back to on this road: for each beat entered, the action it was entered by and its id."""
        places = [(0, self.record.start.beat)]
        places += [(s.node.n, s.after.beat) for s in self.record.steps(self.at) if s.after.step != s.before.step]
        return tuple(places)

    def record_here(self) -> Record:
        """The record of the road to where one stands and of nothing else, as if nothing had been finished."""
        road = [n for n in self.record.road(self.at) if not isinstance(n.action, Finish)]
        nodes = tuple(Node(i, i - 1, n.action) for i, n in enumerate(road, start=1))
        return replace(self.record, nodes=nodes)

    def is_marked(self, beat: str | None = None) -> bool:
        """Whether this place (or another beat) is marked to come back to."""
        beat = beat or self.play.beat
        marks = [n.action for n in self.record.nodes if isinstance(n.action, Mark) and n.action.beat == beat]
        return bool(marks) and marks[-1].on

    def toggle_mark(self) -> bool:
        """Mark this place, or take the mark away; returns whether it is marked now."""
        on = not self.is_marked()
        self.do(Mark(self.play.beat, on))
        return on

    @property
    def at_end(self) -> bool:
        """Whether the play stands at an end that has not been acknowledged yet."""
        return self.record.scenario.beats[self.play.beat].end is not None and not self.play.over

    @property
    def was_finished(self) -> bool:
        """Whether the play that counts is over, so that whatever is done now is another telling."""
        return any(isinstance(n.action, Finish) for n in self.record.nodes)
