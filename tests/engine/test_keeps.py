"""Entering a beat and making a move change what they are to change, and keep all the rest."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

from simulator.engine.actions import Choose, Go
from simulator.engine.order import is_open, open_moves
from simulator.engine.play import Play
from simulator.engine.reduce import begin, enter, make_move, reduce
from tests.small import small

CHANGED = {"beat", "step", "present", "presenter", "chair", "replies_here"}
SET: dict[str, Any] = {
    "seed": 7,
    "gauges": {"safety": 12, "openness": 88},
    "facts": frozenset({"ana-called-back"}),
    "did": frozenset({"echo"}),
    "used": ("replies:1",),
    "drift": {"safety": 3},
    "spoke": {"ruth": 4},
    "last_speaker": "ruth",
    "over": True,
    "ending": "thursday",
}


def test_entering_keeps_all_the_rest() -> None:
    scenario = small()
    before = replace(begin(scenario, "guided", 0), **SET)
    untouched = {f.name for f in fields(Play)} - CHANGED - {"way"}
    assert untouched == set(SET), "a new field of Play: set it here, and let entering keep it"
    for beat in scenario.beats:
        after = enter(scenario, before, beat)
        assert {name: getattr(after, name) for name in untouched} == SET


def test_a_move_is_its_effects_its_facts_and_what_was_done() -> None:
    scenario = small()
    tried = 0
    for beat in scenario.beats.values():
        for move in beat.moment.moves if beat.moment is not None else ():
            before = replace(
                enter(scenario, begin(scenario, "guided", 3), beat.id), gauges={"safety": 98, "openness": 1}
            )
            after = make_move(scenario, before, move)
            gauges = dict(before.gauges)
            for gauge, by in move.effect:
                gauges[gauge] = max(0, min(100, gauges.get(gauge, 50) + by))
            assert after.gauges == gauges
            assert after.facts == before.facts | set(move.remember)
            assert after.did == before.did | {move.do} | ({move.as_} if move.as_ else set())
            assert after.step == before.step + 1
            moved = replace(before, gauges=gauges, facts=after.facts, did=after.did)
            target = next(way.to for way in move.to if way.when is None or way.when.holds(moved))
            assert after == enter(scenario, moved, target)
            if is_open(move, before):
                assert move in open_moves(beat.moment, before)
                assert reduce(scenario, before, Choose(beat.id, move.id)) == after
            elif beat.moment.hold is move:
                assert reduce(scenario, before, Go(beat.id)) == after
            tried += 1
    assert tried > 5
