"""The rules of play."""

from __future__ import annotations

import pytest

from simulator.engine.actions import Choose, Finish, Go, Intervene, Mark
from simulator.engine.order import by_seed, shown_moves
from simulator.engine.reduce import acts_here, begin, finish, foreseen, reduce, reply_to, whom
from simulator.engine.replies import MOST_DRIFT
from simulator.errors import IllegalAction
from tests.small import after, record, small


def beats(found):
    """The beats passed on the road that counts, with the last one."""
    return [found.start.beat, *(s.after.beat for s in found.steps() if s.after.step != s.before.step)]


def test_guided_goes_on_where_there_is_no_moment_and_holds_where_there_is_one():
    found = after(record(), Go("welcome"), Go("telling"), Go("numbers"), Go("eleven"), Go("pass"))
    assert beats(found) == ["welcome", "telling", "numbers", "eleven", "pass", "end-number"]
    assert found.play_at().facts == {"ana-called-back"}
    assert {"hold", "allow_silence", "err_abdicate"} <= found.play_at().did


def test_a_move_has_its_effect_and_goes_its_own_way():
    found = after(record(), Go("welcome"), Go("telling"), Choose("numbers", "protect_presenter"))
    assert found.play_at().beat == "pass"
    assert found.play_at().gauge("safety") == 56
    assert found.play_at().did >= {"protect_presenter"}


def test_a_closed_move_cannot_be_made():
    play = begin(small(), "guided", 0, {"safety": 10})
    for action in (Go("welcome"), Go("telling")):
        play = reduce(small(), play, action)
    moment = small().beats["numbers"].moment
    assert moment is not None
    assert "err_interrogation" not in [m.id for m in shown_moves(moment, play)]
    with pytest.raises(IllegalAction, match="not on offer"):
        reduce(small(), play, Choose("numbers", "err_interrogation"))


def test_gauges_stay_between_0_and_100():
    play = begin(small(), "guided", 0, {"safety": 100})
    for action in (Go("welcome"), Go("telling"), Choose("numbers", "protect_presenter")):
        play = reduce(small(), play, action)
    assert play.gauge("safety") == 100


@pytest.mark.parametrize(
    "action",
    [
        Choose("welcome", "protect_presenter"),
        Intervene("welcome", "echo", "group"),
        Go("telling"),
        Finish("welcome", "quiet"),
    ],
)
def test_what_does_not_fit_is_refused(action):
    with pytest.raises(IllegalAction):
        reduce(small(), record().start, action)


def test_history_reaches_only_what_the_scenario_carries():
    play = begin(small(), "guided", 0, {"ana-called-back": True, "somebody-elses": True, "openness": 3})
    assert play.facts == {"ana-called-back"}
    assert play.gauge("openness") == 50


def test_people_come_and_chairs_move():
    found = after(record(), Go("welcome"), Go("telling"))
    assert "luis" in found.play_at().present
    assert "luis" not in found.start.present
    assert found.play_at().chair == "back"
    assert found.play_at(1).chair == "in"


class TestOpenFloor:
    def test_an_act_the_writers_foresaw_is_their_move(self):
        found = after(record("open"), Go("welcome"), Go("telling"), Intervene("numbers", "protect_presenter", "dev"))
        assert found.play_at().beat == "pass"
        assert found.play_at().gauge("safety") == 56

    def test_an_unforeseen_act_gets_a_reply_and_the_floor_opens_once_more(self):
        found = after(record("open"), Go("welcome"), Go("telling"), Intervene("numbers", "echo", "ruth"))
        play = found.play_at()
        assert (play.beat, play.replies_here) == ("numbers", 1)
        assert reply_to(small(), found.play_at(2), "echo", "ruth") is not None

    def test_after_a_second_one_the_talk_goes_on_as_after_a_hold(self):
        found = after(
            record("open"),
            Go("welcome"),
            Go("telling"),
            Intervene("numbers", "echo", "ruth"),
            Intervene("numbers", "widen_participation", "group"),
        )
        assert found.play_at().beat == "eleven"
        assert "ana-called-back" in found.play_at().facts

    def test_only_general_replies_take_the_road_of_the_hold_without_its_effect(self):
        held = after(record("open"), Go("welcome"), Go("telling"), Go("numbers")).play_at()
        replied = after(
            record("open"), Go("welcome"), Go("telling"), Intervene("numbers", "receive", "dev"), Go("numbers")
        )
        drift = replied.play_at().drift.get("safety", 0)
        assert held.beat == replied.play_at().beat == "eleven"
        assert held.gauge("safety") == 46
        assert replied.play_at().gauge("safety") == 50 + drift
        assert "err_abdicate" not in replied.play_at().did

    def test_a_beat_without_a_moment_is_a_floor_like_any_other(self):
        found = after(record("open"), Intervene("welcome", "set_frame", "group"))
        assert found.play_at().beat == "welcome"
        assert after(found, Go("welcome")).play_at().beat == "telling"

    def test_sentences_cannot_be_chosen(self):
        found = after(record("open"), Go("welcome"))
        with pytest.raises(IllegalAction, match="guided"):
            found.add(Choose("telling", "err_rescue"))

    def test_somebody_who_is_not_here_cannot_be_spoken_to(self):
        with pytest.raises(IllegalAction, match="not in the room"):
            record("open").add(Intervene("welcome", "echo", "luis"))

    def test_small_effects_stay_small_over_a_play(self):
        found = record("open")
        for beat in ("welcome", "welcome", "telling", "telling"):
            found = found.add(Intervene(beat, "err_over_talking", "group"))
        assert all(abs(by) <= MOST_DRIFT for by in found.play_at().drift.values())

    def test_the_palette_never_offers_ways_of_holding(self):
        play = record("open").start
        assert not {"let_group_work", "err_abdicate", "err_advice_flow"} & {a.id for a in acts_here(small(), play)}
        assert acts_here(small(), record("guided").start) == ()

    def test_whom_an_act_can_be_for(self):
        play = record("open").start
        act = small().act("echo")
        assert act is not None
        assert "luis" not in whom(small(), play, act)

    def test_the_addressee_picks_among_moves_of_one_kind(self):
        play = after(record("open"), Go("welcome"), Go("telling")).play_at()
        found = foreseen(small(), play, "gesture", "ruth")
        assert found is not None
        assert found.id == "gesture"


class TestTheEnd:
    def to_end(self):
        return after(record(), Go("welcome"), Go("telling"), Go("numbers"), Go("eleven"), Go("pass"))

    def test_an_end_takes_only_its_finish(self):
        found = self.to_end()
        with pytest.raises(IllegalAction, match="end"):
            found.add(Go("end-number"))
        done = found.add(finish(small(), found.play_at()))
        assert done.play_at().ending == "number"

    def test_finish_hands_on_what_happened(self):
        action = finish(small(), self.to_end().play_at())
        assert dict(action.carries) == {"ana-called-back": True, "safety": 46}
        with pytest.raises(IllegalAction, match="handed on"):
            self.to_end().add(Finish("end-number", "number", (("ana-called-back", False), ("safety", 46))))

    def test_one_can_leave_anywhere_and_nothing_follows(self):
        left = record().add(Finish("welcome"))
        assert left.play_at().over
        assert left.play_at().ending is None
        with pytest.raises(IllegalAction, match="over"):
            left.add(Go("welcome"))

    def test_a_sealed_play_accepts_nothing_after_its_finish(self):
        sealed = record(purpose="sealed").add(Finish("welcome"))
        with pytest.raises(IllegalAction, match="sealed"):
            sealed.add(Mark("welcome"), 0)


def test_shown_order_depends_on_seed_and_place_only():
    ids = ["a", "b", "c", "d"]
    assert by_seed(1, "x", ids) == by_seed(1, "x", reversed(ids))
    assert len({tuple(by_seed(s, "x", ids)) for s in range(40)}) > 10
