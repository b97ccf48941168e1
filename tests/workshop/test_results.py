"""Results of a workshop: floors, sentences that say why not, and nothing about a person."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.cohort import FLOOR, ITEMS_FROM, Results, correlation, results
from simulator.model.scenario import Scenario
from simulator.panel.answers import PanelAnswer, PanelSheet
from simulator.panel.files import Panel
from simulator.workshop.file import Organiser, Part, Workshop, create
from simulator.workshop.handin import HandIn, dump_handin, load_handin
from simulator.workshop.sealed import seal
from tests.small import small
from tests.workshop.made import TODAY, played, workshop


def of_three(trainees: int) -> tuple[Workshop, Organiser, dict[str, Scenario]]:
    scenarios = {i: replace(small(), id=i) for i in ("a", "b", "c")}
    made, organiser = create(
        [seal(s) for s in scenarios.values()], [Part(i) for i in scenarios], title="", purpose="", organiser="",
        contact="", consent="", closes=TODAY, release=TODAY, trainees=trainees,
    )  # fmt: skip
    return made, organiser, scenarios


def handins(made: Workshop, organiser: Organiser, n: int, *, steady: bool = False) -> list[HandIn]:
    """People who choose by chance; with `steady` every other one does the first thing each time."""
    import random

    from simulator.workshop.handin import Answer, enrol, with_answer

    found = []
    for k in range(n):
        seat, rng = enrol(made, organiser.codes[k]), random.Random(k)
        for part in made.parts:
            session = made.session(part.session)
            assert session is not None
            for stop in session.moments:
                move = stop.moves[0] if steady and k % 2 else rng.choice(stop.moves)
                seat = with_answer(seat, session, Answer(stop.beat, stop.digest, move.id))
        found.append(load_handin(dump_handin(seat).encode(), made))
    return found


def test_nothing_is_told_of_fewer_than_five() -> None:
    made, organiser = workshop(trainees=6)
    scenarios = {small().id: small()}
    plays = [load_handin(dump_handin(played(made, c, k)).encode(), made) for k, c in enumerate(organiser.codes)]
    few = results(made, plays[: FLOOR - 1], scenarios)
    assert all(m.room == {} and m.met is None for m in few.moments)
    assert few.discuss == ()
    enough = results(made, plays[:FLOOR], scenarios)
    assert all(sum(m.room.values()) == FLOOR for m in enough.moments)
    assert enough.discuss


def test_no_person_is_in_the_results() -> None:
    names = {f.name for f in fields(Results)}
    assert not names & {"codes", "persons", "handins", "keys"}


def test_a_substitute_is_counted_with_what_it_stands_for() -> None:
    made, organiser = workshop()
    plays = [
        load_handin(dump_handin(played(made, organiser.codes[0])).encode(), made),
        load_handin(dump_handin(played(made, organiser.codes[1], session="other")).encode(), made),
        load_handin(dump_handin(played(made, organiser.codes[2], left_after=1)).encode(), made),
    ]
    found = results(made, plays, {small().id: small()})
    assert found.finished == {small().id: 2}
    assert found.left == {small().id: 1}


def test_a_session_that_was_rewritten_since_is_left_out() -> None:
    made, organiser = workshop()
    plays = [load_handin(dump_handin(played(made, organiser.codes[0])).encode(), made)]
    assert results(made, plays, {small().id: replace(small(), digest="other")}).moments == ()


def test_item_statistics_need_thirty_people_and_say_so() -> None:
    made, organiser, scenarios = of_three(ITEMS_FROM)
    all_ = handins(made, organiser, ITEMS_FROM)
    few = results(made, all_[: ITEMS_FROM - 1], scenarios)
    assert few.items == ()
    assert "need 30 people" in few.why_no_items
    assert few.study is None
    assert "there are 29 people and 3 sessions" in few.why_no_study
    found = results(made, all_, scenarios, rounds=20)
    assert len(found.items) == 3 * len(made.sessions[0].moments)
    assert found.study is not None
    assert found.study.relative_interval is not None
    for item in found.items:
        assert 0 <= item.mean <= 1


def panel_of(scenarios: dict[str, Scenario], leaders: int, *, agree: bool) -> Panel:
    """Made for this test: leaders who all do the first move, or each another; `scenarios` share their moments."""
    sheets = []
    for name, scenario in [*scenarios.items()][:1]:
        for k in range(leaders):
            answers = []
            for stop in seal(scenario).moments:
                move = stop.moves[0 if agree else (k * 7 + len(stop.beat)) % len(stop.moves)]
                answers.append(PanelAnswer(stop.beat, stop.digest, move.id))
            sheets.append(PanelSheet(f"{name}{k}", name, "", scenario.digest, answers=tuple(answers)))
    return Panel(tuple(sheets))


def test_how_far_it_depends_on_which_leaders_were_asked() -> None:
    made, organiser, scenarios = of_three(ITEMS_FROM)
    all_ = handins(made, organiser, ITEMS_FROM, steady=True)
    studies = [
        results(made, all_, scenarios, panel_of(scenarios, n, agree=agree), rounds=30).study
        for n, agree in ((9, True), (12, True), (12, False))
    ]
    few, one_mind, many = (s.by_panel for s in studies if s is not None)
    assert few is None
    assert one_mind is not None
    assert one_mind.leaders == 12
    assert one_mind.interval is not None
    assert one_mind.interval.low == pytest.approx(one_mind.interval.high)
    assert one_mind.relative == pytest.approx(one_mind.interval.low)
    assert one_mind.relative is not None
    assert one_mind.relative > 0.5
    assert many is not None
    assert many.interval is not None
    assert many.interval.high - many.interval.low > 0.01


def test_one_session_cannot_say_how_many_one_would_need() -> None:
    made, organiser = workshop()
    plays = [load_handin(dump_handin(played(made, organiser.codes[0])).encode(), made)]
    assert "cannot be answered from one session" in results(made, plays, {small().id: small()}).why_no_study


@given(st.lists(st.floats(-5, 5), min_size=3, max_size=20))
def test_a_correlation_with_itself_is_one(values: list[float]) -> None:
    found = correlation(values, values)
    assert found is None or found == pytest.approx(1.0)
    assert correlation(values, [1.0] * len(values)) is None
