"""A map in the language of Mermaid, as Markdown viewers draw it."""

from __future__ import annotations

from collections.abc import Iterator

from simulator.graph.dot import MARKS
from simulator.graph.road import NO_ROAD, Road
from simulator.graph.story import MapEdge, MapNode, Story, edge_label, in_stages

_PLAIN = frozenset(" .,:!?()'’“”‘…′-–◆●○△✕+%")


def mermaid(story: Story, *, fits: bool = False, road: Road = NO_ROAD) -> str:
    """The map as a Mermaid flowchart: a part for each stage; ends are round, moments have a diamond."""
    return "\n".join(_lines(story, road, fits=fits)) + "\n"


def _lines(story: Story, road: Road, *, fits: bool) -> Iterator[str]:
    ids = {node.id: f"n{index}" for index, node in enumerate(story.nodes)}
    yield "flowchart TB"
    yield f"  accTitle: {_line(story.title)}"
    yield f"  accDescr: The map of a session with {len(story.nodes)} beats, from top to bottom"
    for stage, nodes in in_stages(story):
        yield f'  subgraph stage_{stage}["{_escaped(stage)}"]'
        for node in nodes:
            yield f"    {ids[node.id]}{_node(node, road, fits=fits)}"
        yield "  end"
    thick = []
    for index, edge in enumerate(story.edges):
        yield f"  {ids[edge.source]} {_arrow(edge, road, fits=fits)} {ids[edge.target]}"
        if road.goes(edge.source, edge.target):
            thick.append(str(index))
    passed = [ids[beat] for beat in road.number if beat in ids]
    if passed:
        yield "  classDef road stroke-width:4px"
        yield f"  class {','.join(passed)} road"
    if thick:
        yield f"  linkStyle {','.join(thick)} stroke-width:4px"


def _node(node: MapNode, road: Road, *, fits: bool) -> str:
    number = f"{road.number[node.id]}. " if node.id in road.number else ""
    mark = "◆ " if node.kind == "moment" else ""
    needs = f", needs: {node.needs.replace('_', ' ')}" if fits and node.needs is not None else ""
    words = _escaped(f"{number}{mark}{node.title} ({node.minute}′{needs})")
    return f'(["{words}"])' if node.kind == "end" else f'("{words}")'


def _arrow(edge: MapEdge, road: Road, *, fits: bool) -> str:
    marks = "".join(MARKS[fit] for fit in edge.fits) if fits else ""
    words = " ".join(w for w in (marks, edge_label(edge, made=road.ways.get((edge.source, edge.target), ""))) if w)
    line = "-.->" if edge.when and not road.goes(edge.source, edge.target) else "-->"
    return f'{line}|"{_escaped(words)}"|' if words else line


def _line(text: str) -> str:
    """Where there are no entities: without the letters that could mean something."""
    return " ".join("".join(c if c.isalnum() or c in _PLAIN else " " for c in text).split())


def _escaped(text: str) -> str:
    """Every letter that could mean something to Mermaid, or to the page it stands on, as an entity."""
    text = " ".join(text.split())
    return "".join(c if c.isalnum() or c in _PLAIN else f"#{ord(c)};" for c in text)
