"""Where a record stands, kept up action by action."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from simulator.engine.actions import Finish, is_remark
from simulator.engine.play import Play
from simulator.engine.reduce import reduce
from simulator.engine.tree import Node
from simulator.errors import IllegalAction, RecordBroken
from simulator.language import tr
from simulator.record.record import Record, chain_next, chain_start

State = Literal["empty", "open", "left", "finished"]


@dataclass(frozen=True, slots=True)
class Standing:
    """How many actions there are, their chain, how far the play has come, and the beat one would go on from."""

    actions: int
    chain: str
    state: State
    beat: str

    def after(self, node: Node, play: Play) -> Standing:
        """The standing after one more action; `play` is where that action has led."""
        return Standing(
            node.n,
            chain_next(self.chain, node),
            self._state_after(node),
            self.beat if is_remark(node.action) else play.beat,
        )

    def _state_after(self, node: Node) -> State:
        if self.state in {"left", "finished"} or is_remark(node.action):
            return self.state
        if isinstance(node.action, Finish):
            return "left" if node.action.ending is None else "finished"
        return "open"


def fold(record: Record) -> tuple[dict[int, Play], Standing]:
    """The play after every action by its number (0 for the start), and the standing after the last.

    Raises RecordBroken at an action that does not fit.
    """
    try:
        start = record.start
    except (IllegalAction, KeyError, TypeError, ValueError) as error:
        raise RecordBroken(tr("the play does not begin as the record says ({why})", why=error)) from error
    plays = {0: start}
    standing = Standing(0, chain_start(record.header), "empty", start.beat)
    for node in record.nodes:
        try:
            plays[node.n] = reduce(record.scenario, plays[node.after], node.action)
        except (IllegalAction, KeyError) as error:
            raise RecordBroken(tr("action {number} does not fit: {why}", number=node.n, why=error)) from error
        standing = standing.after(node, plays[node.n])
    return plays, standing
