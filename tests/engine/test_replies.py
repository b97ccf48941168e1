"""General replies in open floor: nobody says the same thing twice while somebody has something else to say."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.content.library import library
from simulator.engine.actions import Intervene
from simulator.engine.reduce import reduce, reply_to
from simulator.engine.replies import addressee
from simulator.model.scenario import PART_OF, Scenario
from tests.small import record, small
from tests.walks import legal


@cache
def sessions() -> dict[str, Scenario]:
    return {"small": small(), **{name: library().load(name).scenario for name in library().ids()}}


def fresh(scenario: Scenario, play, act: str) -> set[str]:
    """The voiced replies that would fit here and have not been used."""
    known = scenario.act(act)
    part = PART_OF[scenario.beats[play.beat].stage]
    return {
        r.id
        for r in scenario.replies
        if known is not None
        and known.family in r.to
        and r.part in {part, "any"}
        and r.by in play.present
        and not (play.chair == "back" and r.by == play.presenter)
        and r.id not in play.used
    }


@pytest.mark.parametrize("name", sorted(sessions()))
@given(st.integers(0, 2**31 - 1), st.randoms(use_true_random=False))
@settings(max_examples=25, deadline=None)
def test_a_voiced_reply_comes_back_only_when_no_other_is_left(name, seed, chance):
    scenario = sessions()[name]
    texts = {r.id: r.text for r in scenario.replies}
    play, said = record("open", seed, scenario=scenario).start, set[str]()
    while options := legal(scenario, play):
        acts = [a for a in options if isinstance(a, Intervene)]
        action = chance.choice(acts) if acts and chance.random() < 0.7 else options[0]
        if isinstance(action, Intervene):
            given_reply = reply_to(scenario, play, action.act, action.at)
            if given_reply is not None and given_reply.who is not None:
                left = fresh(scenario, play, action.act)
                assert given_reply.id in left or not left
                assert texts[given_reply.id] not in said or not left - {given_reply.id}
                assert addressee(scenario, play, action.at) != given_reply.who or given_reply.who in play.present
                said.add(texts[given_reply.id])
        play = reduce(scenario, play, action)


@pytest.mark.parametrize("name", sorted(set(sessions()) - {"small"}))
def test_a_shipped_session_has_enough_of_them(name):
    assert len({r.text for r in sessions()[name].replies}) >= 14


def test_a_wordless_reply_is_that_of_whoever_was_spoken_to() -> None:
    scenario = sessions()["half-past-five"]
    names = {p.id: p.first_name for p in scenario.people}
    heard = 0
    for seed in range(12):
        play = record("open", seed, scenario=scenario).play_at()
        for act in scenario.acts:
            templates = [t for t in (*act.replies_in, *act.replies_out) if "{who}" in t]
            for who in play.present if templates else ():
                reply = reply_to(scenario, play, act.id, who)
                if reply is not None and any(t.replace("{who}", names[who]) == reply.text for t in templates):
                    heard += 1
                elif reply is not None:
                    assert not any(t.replace("{who}", n) == reply.text for t in templates for n in names.values())
    assert heard > 10
