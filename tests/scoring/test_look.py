"""A set before co-leading."""

from __future__ import annotations

from dataclasses import replace

from scoring.look import set_plays, sheet, state_of
from scoring.road import places
from simulator.record.record import Record
from tests.scoring.test_habits import ACTS, COMPETENCIES, finished, led

BEGUN = "2026-02-01T00:00:00.000000+00:00"


def of_the_set(session: str, way: str = "guided", started: str = "2026-02-02T10:00:00+00:00", play: str = "") -> Record:
    found = finished(way, started=started, play=play or session)
    header = replace(found.header, purpose="habits", scenario=session)
    return replace(found, header=header, scenario=replace(found.scenario, id=session))


def test_only_plays_led_for_it_and_after_it_began_count() -> None:
    practice = replace(of_the_set("a"), header=replace(of_the_set("a").header, purpose="practice"))
    before = of_the_set("a", started="2026-01-31T10:00:00+00:00")
    other = of_the_set("z")
    good = of_the_set("b")
    assert set_plays(("a", "b"), BEGUN, [practice, before, other, good]) == (good,)


def test_the_first_finished_play_of_a_session_counts_in_the_order_of_the_set() -> None:
    first, second = of_the_set("a", play="1"), of_the_set("a", started="2026-02-03T10:00:00+00:00", play="2")
    b = of_the_set("b")
    assert [r.header.play for r in set_plays(("b", "a"), BEGUN, [second, first, b])] == ["b", "1"]


def test_a_play_that_was_left_does_not_count() -> None:
    left = replace(led([]), header=replace(led([]).header, purpose="habits", started="2026-02-02T10:00:00+00:00"))
    assert left.play_at().ending is None
    assert set_plays((left.scenario.id,), BEGUN, [left]) == ()


def test_how_far_a_set_is() -> None:
    state = state_of(("a", "b"), [of_the_set("b")])
    assert (state.led, state.to_lead, state.whole) == ((("b", "b"),), ("a",), False)
    assert state_of(("b",), [of_the_set("b")]).whole


def test_the_sheet_counts_what_was_done() -> None:
    counted = [of_the_set("a", "open"), of_the_set("b", "open")]
    found = sheet(counted, COMPETENCIES, ACTS)
    roads = [p for r in counted for p in places(r) if p.passed]
    assert found.beats == len(roads)
    assert found.stepped_in == sum(p.stepped_in for p in roads)
    assert found.gestures <= found.stepped_in
    assert [n for _, n in found.most] == sorted((n for _, n in found.most), reverse=True)
    for place in found.spoke_where_waiting:
        own = next(p for p in roads if p.beat.id == place.beat)
        assert own.moment is not None
        assert own.moment.needs == "hold"
        assert own.stepped_in
    for place in found.waited_where_speaking:
        own = next(p for p in roads if p.beat.id == place.beat)
        assert own.moment is not None
        assert own.moment.needs == "step_in"
        assert not own.stepped_in
