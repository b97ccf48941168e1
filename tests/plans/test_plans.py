"""Written-out hours: each plan is played move by move with the real rules, and hears what it says it hears.

A file `<scenario id>.yaml` beside this one:

    plans:
      - name: what kind of hour it is
        way: guided                     # or open: by the acts of the palette; guided if left out
        history: {name: true}           # what earlier meetings handed on; as usual if left out
        moves: [beat/move-id, …]        # every moment met, in order
        end: the ending's id
        hears: [pieces of what is then heard]
        not_heard: [pieces of what is not]
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from simulator.content.library import library
from simulator.engine.actions import Action, Choose, Go, Intervene
from simulator.engine.order import is_open
from simulator.engine.play import Play
from simulator.engine.reduce import acts_here, finish, foreseen, whom
from simulator.engine.transcript import transcript
from simulator.model.scenario import HOLD, Move, Scenario
from simulator.record.record import Header, Record

HERE = Path(__file__).parent
KEYS = {"name", "way", "history", "moves", "end", "hears", "not_heard"}


def shipped() -> list[str]:
    return list(library().ids())


@cache
def scenario(name: str) -> Scenario:
    return library().load(name).scenario


@cache
def plans(name: str) -> list[dict[str, Any]]:
    file = HERE / f"{name}.yaml"
    return yaml.safe_load(file.read_text(encoding="utf-8"))["plans"] if file.is_file() else []


def written() -> list[Any]:
    return [
        pytest.param(name, number, id=f"{name}-{number + 1}-{plan['end']}")
        for name in shipped()
        for number, plan in enumerate(plans(name))
    ]


def action(found: Scenario, play: Play, move: Move) -> Action:
    """The move as an action of this way of playing, which must be on offer."""
    if move.do == HOLD:
        return Go(play.beat)
    if play.way == "guided":
        assert is_open(move, play), f"{play.beat}/{move.id} is not on offer"
        return Choose(play.beat, move.id)
    act = next((a for a in acts_here(found, play) if a.id == move.do), None)
    assert act is not None, f"{play.beat}: {move.do} is not in the palette here"
    tried = dict.fromkeys([move.at, *whom(found, play, act)])
    at = next((at for at in tried if foreseen(found, play, move.do, at) == move), None)
    assert at is not None, f"{play.beat}: no act of the palette is {move.id}"
    return Intervene(play.beat, move.do, at)


def played(found: Scenario, plan: dict[str, Any]) -> Record:
    """The record of a plan, to its end."""
    header = Header(
        play="plan",
        scenario=found.id,
        digest=found.digest,
        way=plan.get("way", "guided"),
        purpose="practice",
        pace="reading",
        seed=0,
        app="test",
        started="2026-01-01T12:00:00+00:00",
        history=plan.get("history", {}),
    )
    record, left = Record(header, found), list(plan["moves"])
    play = record.start
    while found.beats[play.beat].end is None:
        moment = found.beats[play.beat].moment
        doing: Action = Go(play.beat)
        if moment is not None:
            assert left, f"the plan ends before the moment at {play.beat}"
            beat, _, name = left.pop(0).partition("/")
            assert beat == play.beat, f"the plan is at {beat}, the hour at {play.beat}"
            move = moment.move(name)
            assert move is not None, f"there is no {beat}/{name}"
            doing = action(found, play, move)
        record = record.add(doing)
        play = record.play_at()
    assert not left, f"the hour ended before {left[0]}"
    return record.add(finish(found, play))


def leaving_words(found: Scenario, play: Play) -> list[str]:
    """What the ending lets each person leave with."""
    end = found.beats[play.beat].end
    first = (
        [next((s for s in says if s.when is None or s.when.holds(play)), None) for _, says in end.says] if end else []
    )
    return [saying.text for saying in first if saying is not None]


@pytest.mark.parametrize(("name", "number"), written())
def test_a_plan_is_an_hour(name: str, number: int) -> None:
    found, plan = scenario(name), plans(name)[number]
    assert set(plan) <= KEYS
    assert plan["name"]
    carried = dict(found.carries)
    assert set(plan.get("history", {})) <= set(carried), "the session does not carry all of this history"
    record = played(found, plan)
    play = record.play_at()
    assert play.ending == plan["end"]
    heard = "\n".join(f"{e.text}\n{e.cue}" for e in transcript(found, record.start, record.steps()))
    heard += "\n" + "\n".join(leaving_words(found, play))
    assert plan["hears"], "a plan says what is heard"
    assert [piece for piece in plan["hears"] if piece not in heard] == []
    assert [piece for piece in plan.get("not_heard", []) if piece in heard] == []


@pytest.mark.parametrize("name", shipped())
def test_each_ending_has_a_plan(name: str) -> None:
    found = scenario(name)
    assert {end.id for end in found.endings} == {plan["end"] for plan in plans(name)}
    assert len({plan["name"] for plan in plans(name)}) == len(plans(name))


def test_each_file_of_plans_has_its_session() -> None:
    known = set(shipped())
    assert {p.stem for p in HERE.glob("*.yaml")} <= known
