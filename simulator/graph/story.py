"""A scenario as nodes and edges, with the words a map shows; what is drawn, listed and exported is made from this."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from heapq import heappop, heappush
from typing import Literal

from simulator.language import mark, tr
from simulator.model.scenario import HOLD, STAGES, Beat, Exit, Fit, Move, Needs, Scenario, Stage

Kind = Literal["beat", "moment", "end"]
DEPENDS = mark("it depends")
_TITLE_WORDS = 6
_MOVE_WORDS = 5


@dataclass(frozen=True, slots=True)
class MapMove:
    """A move on its way: `words` are short, `when` is the condition it is offered under."""

    id: str
    do: str
    words: str
    fit: Fit
    when: str = ""


@dataclass(frozen=True, slots=True)
class MapNode:
    """A beat on the map. `people` speak or do something in it; `acts` are the interventions of its moves."""

    id: str
    title: str
    stage: Stage
    minute: int
    kind: Kind
    people: tuple[str, ...]
    acts: tuple[str, ...]
    needs: Needs | None = None
    ending: str = ""


@dataclass(frozen=True, slots=True)
class MapEdge:
    """Everything that leads from one beat to another: moves, or none where the talk just goes on.

    `when` is the condition of the road, `whole` says that every move of the moment goes this way.
    """

    source: str
    target: str
    moves: tuple[MapMove, ...] = ()
    when: str = ""
    whole: bool = False

    @property
    def fits(self) -> tuple[Fit, ...]:
        """The fits of its moves, in the order of the file."""
        return tuple(move.fit for move in self.moves)


@dataclass(frozen=True, slots=True)
class Story:
    """A scenario's map before it is drawn. There is one edge at most from a beat to another.

    The nodes stand in the order of the hour, each after all that lead to it, however the file has them.
    """

    id: str
    title: str
    nodes: tuple[MapNode, ...]
    edges: tuple[MapEdge, ...]
    names: Mapping[str, str]

    def node(self, beat: str) -> MapNode:
        """The node of a beat; KeyError if there is none."""
        return {node.id: node for node in self.nodes}[beat]


def story_of(scenario: Scenario) -> Story:
    """The map of a scenario."""
    names = {person.id: person.first_name for person in scenario.people}
    nodes = {beat.id: _node(beat, names) for beat in scenario.beats.values()}
    edges = tuple(edge for beat in scenario.beats.values() for edge in _edges(beat))
    return Story(scenario.id, scenario.title, _in_order(nodes, edges), edges, names)


def edge_words(edge: MapEdge, *, conditions: bool = True, made: str = "") -> tuple[str, str]:
    """What stands beside an edge, and what must stay if it is cut; of conditions perhaps only that there are some.

    Of several moves it shows the one that was `made`, or the first.
    """
    when = ""
    if edge.when:
        when = tr("if {condition}", condition=edge.when) if conditions else tr(DEPENDS)
    if not edge.moves:
        return when, ""
    more = len(edge.moves) - 1
    chosen = next((move for move in edge.moves if move.id == made), None)
    if edge.whole and more and chosen is None:
        words, tail = tr("all {n} moves | all {n} moves", "", more + 1), ""
    else:
        words, tail = (chosen or edge.moves[0]).words, f" +{more}" if more else ""
    return (f"{words}{tail}, {when}", "") if when else (words, tail)


def edge_label(edge: MapEdge, *, made: str = "") -> str:
    """All that stands beside an edge."""
    return "".join(edge_words(edge, made=made))


def in_stages(story: Story) -> list[tuple[Stage, list[MapNode]]]:
    """The beats by the stages of the hour, in its order."""
    groups = [(stage, [node for node in story.nodes if node.stage == stage]) for stage in STAGES]
    return [(stage, nodes) for stage, nodes in groups if nodes]


def stage_index(stage: Stage) -> int:
    """The place of a stage in the hour."""
    return STAGES.index(stage)


def move_words(move: Move) -> str:
    """A move in a few words: a sentence in quotation marks, a gesture without."""
    if move.do == HOLD:
        return tr("say nothing")
    return f"“{_short(move.say, _MOVE_WORDS)}”" if move.say else _short(move.does, _MOVE_WORDS)


def beat_title(beat: Beat, names: Mapping[str, str]) -> str:
    """A beat's title, or the beginning of the last thing said in it."""
    if beat.title:
        return beat.title
    said = next((line for line in reversed(beat.lines) if line.kind == "speech" and line.when is None), None)
    if said is None or said.who is None:
        return beat.id
    return f"{names.get(said.who, said.who)}: “{_short(said.text, _TITLE_WORDS)}”"


def _in_order(nodes: Mapping[str, MapNode], edges: Iterable[MapEdge]) -> tuple[MapNode, ...]:
    onward: dict[str, list[str]] = {name: [] for name in nodes}
    waits = dict.fromkeys(nodes, 0)
    for edge in edges:
        onward[edge.source].append(edge.target)
        waits[edge.target] += 1
    key = {name: (stage_index(node.stage), node.minute, name) for name, node in nodes.items()}
    ready = sorted(key[name] for name in nodes if not waits[name])
    order: list[MapNode] = []
    while ready:
        *_, name = heappop(ready)
        order.append(nodes[name])
        for target in onward[name]:
            waits[target] -= 1
            if not waits[target]:
                heappush(ready, key[target])
    return tuple(order)


def _short(text: str, most: int) -> str:
    words = text.split()
    return " ".join(words) if len(words) <= most else f"{' '.join(words[:most]).rstrip(',.;:')}…"


def _node(beat: Beat, names: Mapping[str, str]) -> MapNode:
    moment = beat.moment
    acts = [act for move in moment.moves for act in (move.do, move.as_) if act] if moment is not None else []
    people = dict.fromkeys(line.who for line in beat.lines if line.who is not None)
    return MapNode(
        id=beat.id,
        title=beat_title(beat, names),
        stage=beat.stage,
        minute=beat.minute,
        kind="end" if beat.end is not None else "moment" if moment is not None else "beat",
        people=tuple(people),
        acts=tuple(dict.fromkeys(acts)),
        needs=moment.needs if moment is not None else None,
        ending=beat.end.title if beat.end is not None else "",
    )


def _edges(beat: Beat) -> list[MapEdge]:
    moves = beat.moment.moves if beat.moment is not None else ()
    if not moves:
        when = _conditions(beat.then)
        return [MapEdge(beat.id, target, (), words) for target, words in when.items()]
    found: dict[str, list[tuple[MapMove, str]]] = {}
    for move in moves:
        shown = MapMove(move.id, move.do, move_words(move), move.fit, str(move.when) if move.when is not None else "")
        for target, words in _conditions(move.to).items():
            found.setdefault(target, []).append((shown, words))
    edges = []
    for target, group in found.items():
        conditions = {words for _, words in group}
        shared = conditions.pop() if len(conditions) == 1 else ""
        edges.append(MapEdge(beat.id, target, tuple(m for m, _ in group), shared, len(group) == len(moves)))
    return edges


def _conditions(exits: tuple[Exit, ...]) -> dict[str, str]:
    """Where some exits lead, and under which condition; nothing where there is none or it is the last resort."""
    found: dict[str, list[str]] = {}
    for way in exits:
        found.setdefault(way.to, []).append(str(way.when) if way.when is not None else "")
    return {target: "" if "" in whens else " or ".join(_bracketed(whens)) for target, whens in found.items()}


def _bracketed(whens: list[str]) -> list[str]:
    return whens if len(whens) == 1 else [f"({when})" if " " in when else when for when in whens]
