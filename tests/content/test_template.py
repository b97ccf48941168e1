"""A new session from the template: whole but for the writer's word, and it can be led."""

from __future__ import annotations

from simulator.content.library import library, read_scenario
from simulator.content.schema import ScenarioFile
from simulator.content.template import TODO, new_session, schema_address
from simulator.engine.actions import Choose, Go
from simulator.engine.order import open_moves
from simulator.engine.reduce import begin, reduce
from simulator.model.scenario import Scenario

NAME = "the-empty-chair"


def whole() -> Scenario:
    text = new_session(NAME).replace("invented: no ", "invented: yes", 1)
    assert library().check(text.encode(), f"{NAME}.yaml") == ()
    scenario, problems = read_scenario(text.encode(), f"{NAME}.yaml", library().reference())
    assert scenario is not None, problems
    return scenario


def test_all_that_is_missing_is_the_writers_word() -> None:
    found = library().check(new_session(NAME).encode(), f"{NAME}.yaml")
    assert {d.code for d in found} == TODO
    assert len(found) == 1


def test_confidentiality_comes_first() -> None:
    lines = new_session(NAME).split("\n")
    assert lines[0] == f"# yaml-language-server: $schema={schema_address()}"
    assert lines[2].startswith("# CONFIDENTIALITY FIRST. Nothing from a real group")
    assert lines.index("kind: scenario") > 5


def test_it_has_every_key_of_a_head_that_must_be_there() -> None:
    needed = {
        name if field.alias is None else field.alias
        for name, field in ScenarioFile.model_fields.items()
        if field.is_required()
    }
    text = new_session(NAME)
    assert all(f"\n{key}:" in text for key in needed)


def test_every_road_comes_to_an_end() -> None:
    scenario = whole()
    start = begin(scenario, "guided", 0)
    waiting, ends, steps = [start], set(), 0
    while waiting:
        play = waiting.pop()
        beat = scenario.beats[play.beat]
        steps += 1
        if beat.end is not None:
            ends.add(beat.end.id)
            continue
        waiting.append(reduce(scenario, play, Go(beat.id)))
        moves = open_moves(beat.moment, play) if beat.moment is not None else ()
        waiting += [reduce(scenario, play, Choose(beat.id, move.id)) for move in moves]
    assert ends == {"in-the-paper", "weekly"}
    assert steps < 50
