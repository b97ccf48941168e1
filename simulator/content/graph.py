"""The beats as a graph: cycles, time, reachability, and who is in the room over all roads."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from simulator.content.beats_schema import Beat, Ways, roads
from simulator.content.diagnostics import Problems
from simulator.content.marks import Path
from simulator.content.script import Written

# What no road leads to can only be told when every road's target is there.
UNKNOWN_TARGET = frozenset({"BAL401"})
_ABSENT_REMEDY = "let them enter before, or leave it to somebody else"


@dataclass(frozen=True, slots=True)
class Edge:
    """One road from a beat to another, and where its target is written."""

    source: str
    target: str
    path: Path


def edges_of(beats: Mapping[str, Beat]) -> list[Edge]:
    """The roads that a play can take; targets that do not exist are left out."""
    found: list[Edge] = []
    for name, beat in beats.items():
        ways: list[tuple[str, Path]] = []
        if beat.moment is None or any(move.to is None for move in beat.moment.moves):
            ways += _targets(beat.then, ("beats", name, "then"))
        if beat.moment is not None:
            for index, move in enumerate(beat.moment.moves):
                ways += _targets(move.to, ("beats", name, "moment", "moves", index, "to"))
        found += [Edge(name, target, path) for target, path in ways if target in beats]
    return found


def _targets(ways: Ways | None, path: Path) -> list[tuple[str, Path]]:
    return [(target, path + inside) for target, _, inside in roads(ways)]


def check_graph(
    beats: Mapping[str, Beat],
    scripts: Mapping[str, Sequence[Written]],
    first: str,
    later: Iterable[str],
    problems: Problems,
) -> None:
    """Reports cycles, minutes that run back, beats nobody reaches, and people who may be absent.

    `later` are those who are not there from the start.
    """
    edges = edges_of(beats)
    _check_minutes(beats, edges, problems)
    if not problems.has(UNKNOWN_TARGET):
        _check_reachable(beats, edges, first, problems)
    order = in_order(beats, edges)
    if len(order) < len(beats):
        _report_cycles(set(beats) - set(order), edges, problems)
        return
    away = frozenset(later)
    if away or any(beat.present is not None for beat in beats.values()):
        _check_presence(beats, scripts, _absences(beats, edges, order, away), problems)


def _check_minutes(beats: Mapping[str, Beat], edges: Iterable[Edge], problems: Problems) -> None:
    for edge in edges:
        before, after = beats[edge.source].minute, beats[edge.target].minute
        if after < before:
            message = f"minute {after} comes after “{edge.source}”, which is at minute {before}"
            problems.at(
                "BAL604", ("beats", edge.target, "minute"), message, "time passes: set one of the two minutes right"
            )


def _check_reachable(beats: Mapping[str, Beat], edges: Iterable[Edge], first: str, problems: Problems) -> None:
    reached = reached_from(beats, first, edges)
    for name in beats:
        if name not in reached:
            message = f"no road leads to “{name}”"
            problems.at_key("BAL605", ("beats", name), message, "lead a `then` or a `to` here, or delete the beat")


def reached_from(beats: Mapping[str, Beat], first: str, edges: Iterable[Edge] | None = None) -> set[str]:
    """The beats that some road from the first one leads to."""
    onward: dict[str, list[str]] = {name: [] for name in beats}
    for edge in edges_of(beats) if edges is None else edges:
        onward[edge.source].append(edge.target)
    reached = {first}
    waiting = [first]
    while waiting:
        for target in onward[waiting.pop()]:
            if target not in reached:
                reached.add(target)
                waiting.append(target)
    return reached


def in_order(beats: Mapping[str, Beat], edges: Iterable[Edge]) -> list[str]:
    """The beats, each after all that lead to it; those on and behind a cycle are left out."""
    onward: dict[str, list[str]] = {name: [] for name in beats}
    waits: Counter[str] = Counter()
    for edge in edges:
        onward[edge.source].append(edge.target)
        waits[edge.target] += 1
    ready = deque(name for name in beats if not waits[name])
    order: list[str] = []
    while ready:
        name = ready.popleft()
        order.append(name)
        for target in onward[name]:
            waits[target] -= 1
            if not waits[target]:
                ready.append(target)
    return order


def _report_cycles(names: set[str], edges: Iterable[Edge], problems: Problems) -> None:
    import networkx as nx

    places = {(e.source, e.target): e.path for e in edges if e.source in names and e.target in names}
    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_edges_from(places)  # given to the graph itself, they would be tried as the data of other libraries first
    for part in nx.strongly_connected_components(graph):
        inner = graph.subgraph(part)
        if inner.number_of_edges() == 0:
            continue
        cycle = nx.find_cycle(inner)
        road = " → ".join([*(edge[0] for edge in cycle), cycle[0][0]])
        last = max((places[edge[0], edge[1]] for edge in cycle), key=problems.marks.value)
        problems.at("BAL603", last, f"the talk goes round in a circle: {road}", "time passes: lead it onwards")


def _absences(
    beats: Mapping[str, Beat], edges: Iterable[Edge], order: Iterable[str], later: frozenset[str]
) -> dict[str, set[str]]:
    """Who may be absent in each beat, over all roads; only a graph without cycles has an order."""
    onward: dict[str, list[str]] = {name: [] for name in beats}
    for edge in edges:
        onward[edge.source].append(edge.target)
    led_to = {edge.target for edge in edges}
    absent: dict[str, set[str]] = {name: set() if name in led_to else set(later) for name in beats}
    for name in order:
        present = beats[name].present
        if present is not None:
            absent[name].difference_update(present.enter)
        after = absent[name].union(present.leave) if present is not None else absent[name]
        for target in onward[name] if after else ():
            absent[target] |= after
    return absent


def _check_presence(
    beats: Mapping[str, Beat],
    scripts: Mapping[str, Sequence[Written]],
    absences: Mapping[str, set[str]],
    problems: Problems,
) -> None:
    for name, absent in absences.items():
        if not absent:
            continue
        for written in scripts.get(name, ()):
            for who in (written.line.who, written.line.look):
                if who in absent:
                    where = problems.marks.in_block(("beats", name, "script"), written.index, written.text)
                    problems.add("BAL608", *where, _absent(who), _ABSENT_REMEDY)
        for who, path in _named(beats[name], ("beats", name)):
            if who in absent:
                problems.at("BAL608", path, _absent(who), _ABSENT_REMEDY)


def _absent(who: str | None) -> str:
    return f"“{who}” is not in the room here, at least on one road"


def _named(beat: Beat, root: Path) -> list[tuple[str | None, Path]]:
    """Who is named in a beat beside its script, and where."""
    named: list[tuple[str | None, Path]] = []
    if beat.presenter is not None:
        named.append((beat.presenter.who, (*root, "presenter", "who")))
    if beat.present is not None:
        named += [(who, (*root, "present", "leave", i)) for i, who in enumerate(beat.present.leave)]
    if beat.moment is not None:
        moves = (*root, "moment", "moves")
        named += [(move.at, (*moves, i, "at")) for i, move in enumerate(beat.moment.moves)]
    return named
