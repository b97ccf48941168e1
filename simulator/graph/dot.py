"""A map in the language of Graphviz."""

from __future__ import annotations

from collections.abc import Iterator

from simulator.graph.road import NO_ROAD, Road
from simulator.graph.story import MapEdge, MapNode, Story, edge_label, in_stages
from simulator.model.scenario import Fit

MARKS: dict[Fit, str] = {"strong": "●", "sound": "○", "weak": "△", "costly": "✕"}


def dot(story: Story, *, fits: bool = False, road: Road = NO_ROAD) -> str:
    """The map as a DOT graph: a cluster for each stage, moments with a diamond, ends with a double line."""
    return "\n".join(_lines(story, road, fits=fits)) + "\n"


def _lines(story: Story, road: Road, *, fits: bool) -> Iterator[str]:
    yield f"digraph {_quoted(story.id)} {{"
    yield f"  label={_quoted(story.title)}; labelloc=t; rankdir=TB; newrank=true;"
    yield '  node [shape=box, style=rounded, fontname="Inter, sans-serif", fontsize=11];'
    yield '  edge [fontname="Inter, sans-serif", fontsize=9];'
    for stage, nodes in in_stages(story):
        yield f"  subgraph {_quoted(f'cluster_{stage}')} {{"
        yield f"    label={_quoted(stage)}; labeljust=l; color=gray80;"
        for node in nodes:
            yield f"    {_node(node, road, fits=fits)}"
        yield "  }"
    for edge in story.edges:
        yield f"  {_edge(edge, road, fits=fits)}"
    yield "}"


def _node(node: MapNode, road: Road, *, fits: bool) -> str:
    number = f"{road.number[node.id]}. " if node.id in road.number else ""
    needs = f"\nneeds: {node.needs.replace('_', ' ')}" if fits and node.needs is not None else ""
    mark = "◆ " if node.kind == "moment" else ""
    parts = [f"label={_quoted(f'{number}{mark}{node.title}{chr(10)}{node.minute}′{needs}')}"]
    if node.kind == "end":
        parts.append("peripheries=2")
    if road.passes(node.id):
        parts.append("penwidth=3")
    return f"{_quoted(node.id)} [{', '.join(parts)}];"


def _edge(edge: MapEdge, road: Road, *, fits: bool) -> str:
    marks = "".join(MARKS[fit] for fit in edge.fits) if fits else ""
    words = " ".join(w for w in (marks, edge_label(edge, made=road.ways.get((edge.source, edge.target), ""))) if w)
    parts = [f"label={_quoted(words)}"] if words else []
    if road.goes(edge.source, edge.target):
        parts.append("penwidth=3")
    elif edge.when:
        parts.append("style=dashed")
    looks = f" [{', '.join(parts)}]" if parts else ""
    return f"{_quoted(edge.source)} -> {_quoted(edge.target)}{looks};"


def _quoted(text: str) -> str:
    escaped = text.replace("\0", "").replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
