"""The tree of actions: each has its number and the one it comes after; the road from the start to the first finish
is the play that is scored, reported and exported."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from simulator.engine.actions import Action, Finish, is_remark
from simulator.engine.play import Play
from simulator.engine.reduce import reduce
from simulator.errors import RecordBroken
from simulator.language import tr
from simulator.model.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Node:
    """One action of a record: its number from 1, the number it comes after (0 for the start), and the action."""

    n: int
    after: int
    action: Action


@dataclass(frozen=True, slots=True)
class Step:
    """One action on a road, with the play before and after it."""

    node: Node
    before: Play
    after: Play


def grow(nodes: Iterable[Node]) -> tuple[Node, ...]:
    """The nodes, if they make a tree: numbers 1, 2, 3 … and each after an earlier one.

    Raises RecordBroken otherwise.
    """
    grown = tuple(nodes)
    for count, node in enumerate(grown, start=1):
        if node.n != count or not 0 <= node.after < node.n:
            raise RecordBroken(tr("action {number} is out of order", number=node.n))
    return grown


def road_to(nodes: Sequence[Node], n: int) -> tuple[Node, ...]:
    """The actions from the start to number `n`."""
    road: list[Node] = []
    while n:
        node = nodes[n - 1]
        road.append(node)
        n = node.after
    return tuple(reversed(road))


def main_end(nodes: Sequence[Node]) -> int:
    """The number of the first finish; without one, of the last action that moved the play (0 if none did)."""
    first = next((n.n for n in nodes if isinstance(n.action, Finish)), None)
    if first is not None:
        return first
    return next((n.n for n in reversed(nodes) if not is_remark(n.action)), 0)


def main_road(nodes: Sequence[Node]) -> tuple[Node, ...]:
    """The road that counts: to the first finish, or as far as the play has come.

    Remarks made on it that hang beside it (a mark set before going on) are part of the road they were made on.
    """
    return road_to(nodes, main_end(nodes))


def remarks_on(nodes: Sequence[Node], road: Sequence[Node]) -> Iterator[Node]:
    """Remarks that hang off a road without being on it, in their order."""
    on_road = {0, *(n.n for n in road)}
    for node in nodes:
        if node.n not in on_road and node.after in on_road and is_remark(node.action):
            on_road.add(node.n)
            yield node


def walk(scenario: Scenario, start: Play, road: Iterable[Node]) -> Iterator[Step]:
    """Each action of a road with the play before and after it.

    Raises IllegalAction at the first action that does not fit.
    """
    play = start
    for node in road:
        after = reduce(scenario, play, node.action)
        yield Step(node, play, after)
        play = after
