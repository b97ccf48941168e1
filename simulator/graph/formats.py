"""The map of a scenario as the text of a file."""

from __future__ import annotations

from typing import Literal

from simulator.graph.dot import dot
from simulator.graph.drawing import draw
from simulator.graph.mermaid import mermaid
from simulator.graph.road import NO_ROAD, Road
from simulator.graph.story import story_of
from simulator.graph.svg import svg
from simulator.model.scenario import Scenario

Format = Literal["svg", "dot", "mermaid"]
FORMATS: tuple[Format, ...] = ("svg", "dot", "mermaid")


def map_text(scenario: Scenario, form: Format, *, fits: bool = False, road: Road = NO_ROAD) -> str:
    """The map in one of the formats; with the writers' fits only if they are asked for."""
    story = story_of(scenario)
    match form:
        case "svg":
            return svg(draw(story, fits=fits, road=road), story.names, fits=fits, road=road)
        case "dot":
            return dot(story, fits=fits, road=road)
        case "mermaid":
            return mermaid(story, fits=fits, road=road)
