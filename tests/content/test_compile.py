"""The compiled copy: complete, stable, and the same after a journey through JSON."""

from __future__ import annotations

import json
from dataclasses import replace

from simulator.digest import digest
from simulator.model.codec import from_data, to_data
from simulator.model.condition import Fact, Not
from simulator.model.scenario import HOLD, Exit, Scenario
from tests.content.support import changed, read, scenario


def moment_digest(compiled: Scenario) -> str:
    moment = compiled.beats["story"].moment
    assert moment is not None
    return moment.digest


def test_compiled() -> None:
    compiled = scenario()
    assert compiled.first == "story"
    assert compiled.gauges == (("safety", 50),)
    assert compiled.facts == ("ana-was-left",)
    assert compiled.convention.returns
    assert not compiled.convention.co_leader
    assert [p.here_from_start for p in compiled.people] == [True, True, False]
    assert compiled.beats["age"].then == (Exit("umbrella", Not(Fact("ana-was-left"))), Exit("umbrella"))
    assert compiled.beats["umbrella"].enter == ("luis",)
    moment = compiled.beats["story"].moment
    assert moment is not None
    assert [(m.id, m.at, m.to) for m in moment.moves] == [
        ("protect_presenter", "dev", (Exit("umbrella"),)),
        ("gesture", "group", (Exit("age"),)),
        (HOLD, "group", (Exit("age"),)),
    ]
    assert {act.kind for act in compiled.acts} == {"intervention", "error", "hold"}


def test_chair() -> None:
    nothing = scenario(("minute: 9\n", "minute: 9\n    presenter: {who: dev}\n")).beats["age"]
    assert (nothing.presenter, nothing.chair) == ("dev", None)
    back = scenario(("minute: 9\n", "minute: 9\n    presenter: {chair: back}\n")).beats["age"]
    assert (back.presenter, back.chair) == (None, "back")
    nobody = scenario(("minute: 9\n", "minute: 9\n    presenter: {chair: null}\n")).beats["age"]
    assert nobody.chair == "none"


def test_digest_is_that_of_the_canonical_copy() -> None:
    compiled = scenario()
    assert compiled == scenario()
    assert compiled.digest == digest(to_data(replace(compiled, digest="")))


def test_layout_and_remarks_do_not_change_the_digest() -> None:
    other, problems = read("# a remark\n" + changed(("title: The umbrella", 'title:   "The umbrella"')))
    assert problems == ()
    assert other == scenario()


def test_moment_digest_covers_lead_in_ids_and_words_only() -> None:
    same = moment_digest(scenario())
    assert moment_digest(scenario(("guess: We imagine that helps.", "guess: Perhaps."))) == same
    assert moment_digest(scenario(("title: The umbrella", "title: Rain"))) == same
    assert moment_digest(scenario(("He left his umbrella.", "He forgot his umbrella."))) != same
    assert moment_digest(scenario(("can stay where she is", "may stay where she is"))) != same
    assert moment_digest(scenario(("- do: gesture\n", "- do: gesture\n          id: a-hand\n"))) != same


def test_there_and_back() -> None:
    compiled = scenario()
    data = json.loads(json.dumps(to_data(compiled)))
    assert from_data(Scenario, data) == compiled
