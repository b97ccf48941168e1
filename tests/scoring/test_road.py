"""What belongs to the road that counts."""

from __future__ import annotations

from scoring.road import answers, places
from simulator.engine.actions import Answer, Choose, Go, Mark, OwnWords
from simulator.engine.reduce import finish
from tests.small import after, record


def test_a_mark_set_in_another_telling_is_not_of_the_first() -> None:
    led = after(record(), Go("welcome"), Mark("telling"), OwnWords("telling", "Hm."), Go("telling"))
    led = led.add(finish(led.scenario, led.play_at(len(led.nodes))))
    assert [p.marked for p in places(led)] == [False, True, False]
    again = led.add(Mark("telling", on=False), 1)
    again = again.add(OwnWords("telling", "Later."), again.nodes[-1].n)
    again = again.add(Choose("telling", "err_rescue"), again.nodes[-1].n)
    assert [p.marked for p in places(again)] == [False, True, False]
    assert places(again)[1].own_words == ("Hm.",)
    assert places(again)[1].chosen is not None
    assert places(again)[1].chosen.do == "hold"


def test_a_mark_beside_the_road_belongs_to_it_before_the_finish() -> None:
    led = after(record(), Go("welcome")).add(Mark("telling"), 1).add(Go("telling"), 1)
    assert [p.marked for p in places(led)] == [False, True, False]


def test_answers_keep_their_order() -> None:
    led = after(record(), Go("welcome"), Answer("telling", "note", "one"), Answer("welcome", "note", "two"))
    assert [a.text for a in answers(led, "note")] == ["one", "two"]
