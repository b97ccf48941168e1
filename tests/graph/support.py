"""Maps to draw: the sessions there are, and made-up ones of any size and shape."""

from __future__ import annotations

from functools import cache

from hypothesis import strategies as st

from simulator.content.library import library
from simulator.graph.story import MapEdge, MapMove, MapNode, Story, story_of
from simulator.model.scenario import STAGES, Scenario
from tests.small import small

ODD = '<img src=x> & "quoted" \\ \';--> [x](y) `z` #35; {end}'


def shipped() -> Scenario:
    return library().load("half-past-five").scenario


@cache
def stories() -> tuple[Story, ...]:
    return story_of(small()), story_of(shipped())


def made_up(count: int, edges: list[tuple[int, int]], words: str = "“Say more.”") -> Story:
    """A story of `count` beats; numbers of edges are taken modulo, and made to go forward."""
    nodes = tuple(
        MapNode(f"b{i}", f"Beat {i}", STAGES[min(6, i * 7 // max(1, count))], i, "moment", ("ana",), ("echo",))
        for i in range(count)
    )
    pairs = {tuple(sorted((a % count, b % count))) for a, b in edges} | {(i, i + 1) for i in range(count - 1)}
    move = MapMove("echo", "echo", words, "strong")
    drawn = tuple(MapEdge(f"b{a}", f"b{b}", (move,)) for a, b in sorted(pairs) if a != b)
    return Story("made-up", "Made up", nodes, drawn, {"ana": "Ana"})


any_story = st.builds(
    made_up,
    st.integers(1, 40),
    st.lists(st.tuples(st.integers(0, 400), st.integers(0, 400)), max_size=60),
)
