"""Whatever a play really comes to, the walk over all roads has foreseen."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.content import flow as flows
from simulator.content.check import check_scenario
from simulator.content.diagnostics import CODES, Problems
from simulator.content.flow import Flow, conditions_of, flow_of
from simulator.content.guard import read_document
from simulator.content.library import library
from simulator.content.read import check_bytes
from simulator.content.shape import Draft, draft_of
from simulator.engine.play import Play
from simulator.model.condition import Fact, parse
from simulator.record.record import Record
from tests.content.support import ROOT
from tests.small import record
from tests.walks import random_walk

FILES = {"small": ROOT / "tests" / "data" / "small.yaml", "half-past-five": ROOT / "scenarios" / "half-past-five.yaml"}
LINES = FILES["small"].read_text(encoding="utf-8").split("\n")
CARRIED = {"small": {"ana-called-back": True, "safety": 10}, "half-past-five": {}}


def draft_from(name: str) -> tuple[Draft, dict]:
    problems = Problems(FILES[name].name)
    document = read_document(FILES[name].read_bytes(), problems, 4_000_000)
    assert document is not None
    draft = draft_of(document, problems)
    return draft, check_scenario(draft, library().reference(), problems)


def flow_in(name: str) -> Flow:
    draft, scripts = draft_from(name)
    assert draft.head is not None
    first = draft.head.first or next(iter(draft.beats))
    found = flow_of(draft.head, draft.beats, conditions_of(draft.beats, scripts), first, library().reference().palette)
    assert found is not None
    return found


FLOWS = {name: flow_in(name) for name in FILES}


def covered(flow: Flow, play: Play, states: list) -> bool:
    """Whether one of the states holds what is true in the play."""
    terms = flow.terms
    asked = {term: bit for term, bit in terms.bits.items() if bit & flow.asked[play.beat]}
    for wide in (terms.seen(state) for state in states):
        gauges = zip(terms.gauges, wide.gauges, strict=True)
        agrees = all(terms.decide(term, wide) in {None, term.holds(play)} for term in asked)
        if agrees and all(low <= play.gauge(g) <= high for g, (low, high) in gauges):
            return True
    return False


@pytest.mark.parametrize("name", FILES)
@given(
    way=st.sampled_from(["guided", "open"]),
    seed=st.integers(0, 2**31 - 1),
    numbers=st.randoms(use_true_random=False),
    season=st.booleans(),
)
@settings(deadline=None, max_examples=40)
def test_every_play_is_foreseen(name, way, seed, numbers, season):
    flow = FLOWS[name]
    empty = record(way, seed, scenario=library().load(FILES[name]).scenario)
    if season:
        empty = Record(replace(empty.header, history=CARRIED[name]), empty.scenario)
    found = random_walk(empty, [numbers.randrange(1, 10_000) for _ in range(160)], remarks=False)
    assert covered(flow, found.start, flow.arriving[found.start.beat])
    for step in found.steps():
        states = flow.arriving if step.after.step != step.before.step else flow.standing
        assert covered(flow, step.after, states[step.after.beat]), step


@given(
    rows=st.lists(st.tuples(st.integers(0, len(LINES) - 1), st.integers(0, len(LINES) - 1)), min_size=1, max_size=4),
    way=st.sampled_from(["swap", "drop", "double", "copy"]),
)
@settings(deadline=None, max_examples=150)
def test_a_damaged_file_is_checked_through(rows, way):
    lines = list(LINES)
    for one, other in rows:
        match way:
            case "swap":
                lines[one], lines[other] = lines[other], lines[one]
            case "drop":
                lines[one] = ""
            case "double":
                lines[one] = f"{lines[one]}\n{lines[one]}"
            case _:
                lines[one] = lines[other]
    text = "\n".join(lines)
    for problem in check_bytes(text.encode(), "small.yaml", library().reference()):
        assert 1 <= problem.line <= text.count("\n") + 1
        assert problem.code in CODES


@pytest.mark.parametrize("most", [1, 3])
def test_with_few_states_it_still_foresees_and_finds_no_more(most, monkeypatch):
    monkeypatch.setattr(flows, "MOST_STATES", most)
    exact = FLOWS["half-past-five"]
    coarse = flow_in("half-past-five")
    assert max(len(s) for s in coarse.arriving.values()) <= most
    assert max(len(s) for s in exact.arriving.values()) > 3
    assert exact.taken <= coarse.taken


@pytest.mark.parametrize(
    ("condition", "holds"),
    [
        ("safety: low and safety: high", False),
        ("safety: low or safety: middle or safety: high", True),
        ("not (a or not a)", False),
        ("a and not b", None),
        ("unheard-of and not unheard-of", None),
    ],
)
def test_three_values(condition, holds):
    terms = flows.Terms({Fact("a"): 1, Fact("b"): 2}, {"safety": 0}, (8,))
    state = flows.State(0, 0, ((20, 80),))
    left, gone = (
        terms.assume(parse(condition), terms.seen(state)),
        terms.assume(parse(condition), terms.seen(state), wanted=False),
    )
    assert (bool(left), bool(gone)) == {False: (False, True), True: (True, False), None: (True, True)}[holds]


def test_the_shipped_session_is_walked_quickly() -> None:
    start = time.perf_counter()
    flow_in("half-past-five")
    assert time.perf_counter() - start < 5, "a quarter of a second is usual"
