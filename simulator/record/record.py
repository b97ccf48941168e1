"""A record: header, closed copy of the scenario, and the tree of actions, bound together by a hash chain."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal, get_args

from simulator.digest import canonical
from simulator.engine.actions import Action, Finish, action_to_data, is_remark
from simulator.engine.play import Pace, Play, PlayWay, Purpose
from simulator.engine.reduce import begin, reduce
from simulator.engine.tree import Node, Step, main_end, main_road, road_to, walk
from simulator.errors import IllegalAction, RecordError
from simulator.language import tr
from simulator.model.scenario import Scenario

RECORD_FORMAT = 1


@dataclass(frozen=True, slots=True)
class Header:
    """What is fixed when a play begins. `started` is the only clock time in a record, ISO 8601 with zone.

    `history` is what earlier meetings of the season handed on, copied; `continues` names the play it was copied from,
    which need not be there any more. Without both, the meeting begins as it usually does.
    """

    play: str
    scenario: str
    digest: str
    way: PlayWay
    purpose: Purpose
    pace: Pace
    seed: int
    app: str
    started: str
    history: Mapping[str, bool | int] = field(default_factory=dict)
    continues: str = ""


@dataclass(frozen=True, slots=True)
class Record:
    """A play with all its roads."""

    header: Header
    scenario: Scenario
    nodes: tuple[Node, ...] = ()

    @property
    def start(self) -> Play:
        """The play at its first beat.

        Raises IllegalAction if the header's history cannot be.
        """
        if self.header.purpose == "sealed" and (self.header.history or self.header.continues):
            raise IllegalAction("a sealed play begins as the meeting usually does")
        return begin(self.scenario, self.header.way, self.header.seed, self.header.history)

    def road(self, n: int | None = None) -> tuple[Node, ...]:
        """The actions to number `n`; without it, the road that counts."""
        return main_road(self.nodes) if n is None else road_to(self.nodes, n)

    def steps(self, n: int | None = None) -> tuple[Step, ...]:
        """The road to `n` (without it, the one that counts), with the play before and after each action."""
        return tuple(walk(self.scenario, self.start, self.road(n)))

    def play_at(self, n: int | None = None) -> Play:
        """Where the play stands after action `n`; without it, at the end of the road that counts."""
        steps = self.steps(n)
        return steps[-1].after if steps else self.start

    @property
    def finished(self) -> bool:
        """Whether some road has come to a finish."""
        return any(isinstance(n.action, Finish) for n in self.nodes)

    @property
    def last(self) -> int:
        """The number of the last action that moved the play, on whichever road; 0 at the start."""
        return next((n.n for n in reversed(self.nodes) if not is_remark(n.action)), 0)

    def add(self, action: Action, after: int | None = None, before: Play | None = None) -> Record:
        """The record with one more action, after number `after` (without it, after the last action).

        `before` is the play after that number, for a caller who has it at hand.

        Raises IllegalAction if the action does not fit there.
        """
        at = len(self.nodes) if after is None else after
        if not 0 <= at <= len(self.nodes):
            raise IllegalAction(f"there is no action {at}")
        if self.header.purpose == "sealed" and self.finished:
            raise IllegalAction("a sealed play accepts nothing after its finish")
        reduce(self.scenario, self.play_at(at) if before is None else before, action)
        return replace(self, nodes=(*self.nodes, Node(len(self.nodes) + 1, at, action)))


def header_data(header: Header) -> dict[str, Any]:
    """JSON data of a header; a play that continues no other does not say so."""
    data = {
        "kind": "record",
        "format": RECORD_FORMAT,
        "play": header.play,
        "scenario": header.scenario,
        "digest": header.digest,
        "way": header.way,
        "purpose": header.purpose,
        "pace": header.pace,
        "seed": header.seed,
        "app": header.app,
        "started": header.started,
        "history": dict(header.history),
    }
    return {**data, "continues": header.continues} if header.continues else data


def header_from_data(data: Any) -> Header:
    """The header of its JSON data.

    Raises RecordError if it is none, or of a newer format.
    """
    if not isinstance(data, Mapping) or data.get("kind") != "record":
        raise RecordError(tr("this is not a record of a play"))
    if data.get("format") != RECORD_FORMAT:
        raise RecordError(
            tr(
                "the record has format {format}; this version reads {known}",
                format=data.get("format"),
                known=RECORD_FORMAT,
            )
        )
    choices: tuple[tuple[str, Any], ...] = (("way", PlayWay), ("purpose", Purpose), ("pace", Pace))
    texts = ("play", "scenario", "digest", "app", "started")
    fits = all(isinstance(data.get(name), str) for name in texts) and all(
        data.get(name) in get_args(kind) for name, kind in choices
    )
    history, continues = data.get("history"), data.get("continues", "")
    fits = fits and isinstance(continues, str) and ("continues" not in data or bool(continues))
    if not fits or not isinstance(data.get("seed"), int) or not isinstance(history, Mapping):
        raise RecordError(tr("the record's first line is damaged"))
    return Header(
        play=data["play"],
        scenario=data["scenario"],
        digest=data["digest"],
        way=data["way"],
        purpose=data["purpose"],
        pace=data["pace"],
        seed=data["seed"],
        app=data["app"],
        started=data["started"],
        history=dict(history),
        continues=continues,
    )


def handed_on(record: Record) -> Mapping[str, bool | int] | None:
    """What the first finished road hands on to the season; None if the play was not led to an end."""
    end = main_end(record.nodes)
    action = record.nodes[end - 1].action if end else None
    return dict(action.carries) if isinstance(action, Finish) and action.ending is not None else None


def node_data(node: Node) -> dict[str, Any]:
    """JSON data of one action with its place in the tree."""
    return {"n": node.n, "after": node.after, "action": action_to_data(node.action)}


def chain_start(header: Header) -> str:
    """The chain before the first action: it covers the header and, by its digest, the scenario."""
    return _link("balint-record-1", header_data(header))


def chain_next(chain: str, node: Node) -> str:
    """The chain after one more action."""
    return _link(chain, node_data(node))


def chain_of(record: Record) -> str:
    """The chain over the whole record."""
    chain = chain_start(record.header)
    for node in record.nodes:
        chain = chain_next(chain, node)
    return chain


def _link(before: str, data: Any) -> str:
    return hashlib.sha256(f"{before}\n{canonical(data)}".encode()).hexdigest()


def state_of(record: Record) -> Literal["empty", "open", "left", "finished"]:
    """How far the play has come: nothing done, going on, left gently, or at an end."""
    end = main_end(record.nodes)
    if end == 0:
        return "empty"
    action = record.nodes[end - 1].action
    if not isinstance(action, Finish):
        return "open"
    return "left" if action.ending is None else "finished"
