"""A scenario as nodes and edges, and the road of a record over it."""

from __future__ import annotations

from dataclasses import replace

from simulator.engine.actions import Choose, Go, Intervene
from simulator.graph.road import NO_ROAD, road_of
from simulator.graph.story import DEPENDS, edge_label, edge_words, in_stages, story_of
from simulator.model.scenario import exits
from tests.graph.support import shipped
from tests.small import after, record, small


def test_every_beat_and_every_way_is_there() -> None:
    for scenario in (small(), shipped()):
        story = story_of(scenario)
        assert sorted(n.id for n in story.nodes) == sorted(scenario.beats)
        place = {n.id: i for i, n in enumerate(story.nodes)}
        assert all(place[e.source] < place[e.target] for e in story.edges)
        backwards = replace(scenario, beats=dict(reversed(scenario.beats.items())))
        assert [n.id for n in story_of(backwards).nodes] == [n.id for n in story.nodes], "however the file has them"
        ways = {(b.id, e.to) for b in scenario.beats.values() for e in exits(b)}
        assert {(e.source, e.target) for e in story.edges} == ways
        assert len(story.edges) == len(ways)


def test_beats_moments_and_ends_are_told_apart() -> None:
    story = story_of(small())
    assert {n.id: n.kind for n in story.nodes} == {
        "welcome": "beat", "telling": "moment", "numbers": "moment", "eleven": "beat", "pass": "moment",
        "end-number": "end", "end-quiet": "end",
    }  # fmt: skip
    numbers = story.node("numbers")
    assert numbers.title == "Dev turns to Ana"
    assert numbers.needs == "step_in"
    assert set(numbers.people) == {"ruth", "luis", "ana", "dev"}
    assert "err_abdicate" in numbers.acts, "a kind of hold counts"
    assert story.node("welcome").title == "Ana: “I do. He comes on any…”"
    assert story.node("end-quiet").ending == small().beats["end-quiet"].end.title


def test_what_stands_beside_a_way() -> None:
    story = story_of(small())
    edges = {(e.source, e.target): e for e in story.edges}
    assert edge_label(edges["welcome", "telling"]) == ""
    assert edge_label(edges["telling", "numbers"]) == "all 3 moves"
    assert edge_words(edges["numbers", "pass"]) == ("“Ana can stay where she…”", " +1")
    assert edge_label(edges["numbers", "pass"], made="gesture") == "A hand, low, towards Dev. +1"
    assert edge_label(edges["numbers", "eleven"], made="hold") == "say nothing +1"
    conditional = edges["pass", "end-number"]
    assert conditional.when == "ana-called-back or safety: low"
    assert edge_label(conditional) == "all 3 moves, if ana-called-back or safety: low"
    assert edge_words(conditional, conditions=False) == (f"all 3 moves, {DEPENDS}", "")
    assert edges["numbers", "eleven"].fits == ("costly", "weak")


def test_stages_in_the_order_of_the_hour() -> None:
    assert [stage for stage, _ in in_stages(story_of(small()))] == ["opening", "presentation", "work", "close"]


def test_the_road_of_a_guided_play() -> None:
    found = after(record(), Go("welcome"), Choose("telling", "err_rescue"), Go("numbers"), Go("eleven"))
    road = road_of(found)
    assert dict(road.number) == {"welcome": 1, "telling": 2, "numbers": 3, "eleven": 4, "pass": 5}
    assert dict(road.ways) == {
        ("welcome", "telling"): "",
        ("telling", "numbers"): "err_rescue",
        ("numbers", "eleven"): "hold",
        ("eleven", "pass"): "",
    }
    assert road.goes("telling", "numbers")
    assert not road.goes("numbers", "pass")
    assert not NO_ROAD.passes("welcome")


def test_the_road_of_an_open_play() -> None:
    found = after(record("open"), Go("welcome"), Intervene("telling", "echo", "group"), Go("telling"))
    found = after(found, Intervene("numbers", "protect_presenter", "dev"))
    assert road_of(found).ways["telling", "numbers"] == "", "after a general reply the talk just goes on"
    assert road_of(found).ways["numbers", "pass"] == "protect_presenter"


def test_only_the_road_that_counts_is_laid_over() -> None:
    found = after(record(), Go("welcome"), Go("telling"), Choose("numbers", "gesture"))
    other = found.add(Go("numbers"), 2)
    assert road_of(other).passes("eleven")
    assert not road_of(other).goes("numbers", "pass")


def test_a_beat_without_title_and_speech_is_called_by_its_id() -> None:
    scenario = small()
    beat = replace(scenario.beats["welcome"], lines=())
    assert story_of(replace(scenario, beats={**scenario.beats, "welcome": beat})).node("welcome").title == "welcome"
