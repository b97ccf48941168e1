"""A play taken again in a changed scenario: as far as it goes, and where it stops."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.content.library import library, read_scenario
from simulator.engine.actions import Action, Choose, Finish, Go, Mark, OwnWords
from simulator.engine.order import open_moves
from simulator.engine.play import Play
from simulator.engine.reduce import begin, reduce
from simulator.engine.stand import Place, shortest_road, stand
from simulator.errors import IllegalAction
from simulator.model.scenario import Scenario
from simulator.record.refold import Refolded, Stop, refold
from tests.receipts import receipts
from tests.small import small


def read(text: str) -> Scenario:
    scenario, problems = read_scenario(text.encode(), "new-session.yaml", library().reference())
    assert scenario is not None, "\n".join(str(p) for p in problems)
    return scenario


TEXT = receipts()
OLD = read(TEXT)
START = begin(OLD, "guided", 0)
HELD: tuple[Action, ...] = (Go("the-receipts"), Go("the-number"))

NEW_BEAT = """  a-pause:
    stage: work
    minute: 8
    script: |
      ~ 4 s
    then: the-number
"""


def again(new: Scenario, actions: tuple[Action, ...], stood: str) -> Refolded:
    return refold(OLD, stood, actions, new, begin(new, "guided", 0))


def test_the_same_scenario_gives_the_same_play() -> None:
    found = again(OLD, HELD, "by-the-door")
    assert found.stop is None
    assert found.actions == HELD
    assert found.play.beat == "by-the-door"


def test_other_words_change_nothing() -> None:
    new = read(TEXT.replace("That is not nothing.", "Not nothing."))
    found = again(new, HELD, "by-the-door")
    assert found.stop is None
    assert found.play.beat == "by-the-door"


def test_a_beat_that_came_between_is_walked_through() -> None:
    new = read(
        TEXT.replace("          to: the-number", "          to: a-pause").replace(
            "  the-number:\n", NEW_BEAT + "  the-number:\n"
        )
    )
    found = again(new, HELD, "by-the-door")
    assert found.stop is None
    assert found.actions == (Go("the-receipts"), Go("a-pause"), Go("the-number"))


def test_a_step_through_a_beat_that_is_gone_is_left_out() -> None:
    number = TEXT[TEXT.index("  the-number:\n") : TEXT.index("  by-the-door:\n")]
    new = read(TEXT.replace(number, "").replace("          to: the-number\n", ""))
    found = again(new, HELD, "by-the-door")
    assert found.stop is None
    assert found.actions == (Go("the-receipts"),)
    assert found.play.beat == "by-the-door"


def test_where_one_stood_is_gone() -> None:
    number = TEXT[TEXT.index("  the-number:\n") : TEXT.index("  by-the-door:\n")]
    new = read(TEXT.replace(number, "").replace("          to: the-number\n", ""))
    found = again(new, HELD[:1], "the-number")
    assert found.stop == Stop(2, "the-number", "there is no beat “the-number” any more")
    assert found.play.beat == "by-the-door"


def test_a_move_that_is_gone_stops_the_play_there() -> None:
    new = read(TEXT.replace("do: gesture", "do: gesture\n          id: hand"))
    found = again(new, (Choose("the-receipts", "gesture"),), "by-the-door")
    assert found.stop == Stop(1, "the-receipts", "there is no move “gesture” any more")
    assert found.actions == ()
    assert found.play.beat == "the-receipts"


def test_a_move_that_is_closed_now_says_by_what() -> None:
    opened = TEXT.replace("start: {safety: 50}", "start: {safety: 50}\ncarries: {una-was-left: false}")
    new = read(opened.replace("          does: A hand,", "          when: una-was-left\n          does: A hand,"))
    found = again(new, (Choose("the-receipts", "gesture"),), "by-the-door")
    assert found.stop is not None
    assert found.stop.why == "the condition of “gesture” does not hold now: una-was-left"


def test_another_road_now() -> None:
    new = read(
        TEXT.replace(
            "          to: the-number\n", "          to: [{when: una-was-left, to: the-number}, by-the-door]\n"
        )
    )
    found = again(new, HELD, "by-the-door")
    assert found.stop == Stop(2, "the-number", "the play comes to “by-the-door” now")
    assert found.play.beat == "by-the-door"


def test_remarks_come_along_and_move_nothing() -> None:
    actions = (Mark("the-receipts"), OwnWords("the-receipts", "Leave her"), *HELD)
    found = again(OLD, actions, "by-the-door")
    assert found.actions == actions


def test_a_finish_is_taken_again() -> None:
    finish = Finish("by-the-door", "receipts")
    found = again(OLD, (*HELD, finish), "by-the-door")
    assert found.play.over
    other = read(TEXT.replace("id: receipts", "id: other"))
    assert again(other, (*HELD, finish), "by-the-door").stop is not None


@given(st.lists(st.integers(0, 6), max_size=12), st.sampled_from(["guided", "open"]))
def test_any_play_refolds_to_itself(choices: list[int], way: str) -> None:
    scenario = small()
    play: Play = begin(scenario, "open" if way == "open" else "guided", 3)
    start, actions = play, list[Action]()
    for choice in choices:
        beat = scenario.beats[play.beat]
        if beat.end is not None:
            break
        moves = open_moves(beat.moment, play) if beat.moment is not None and way == "guided" else ()
        action: Action = Choose(beat.id, moves[choice].id) if choice < len(moves) else Go(beat.id)
        actions.append(action)
        play = reduce(scenario, play, action)
    found = refold(scenario, play.beat, actions, scenario, start)
    assert found == Refolded(tuple(actions), play)


def test_standing_anywhere() -> None:
    play = stand(
        OLD, Place("by-the-door", (("safety", 140), ("nobody", 3)), frozenset({"una-was-left", "x"})), "guided", 0
    )
    assert (play.beat, play.gauges, play.facts) == ("by-the-door", {"safety": 100}, {"una-was-left"})
    assert play.presenter == "una"
    assert play.chair == "in"
    assert shortest_road(OLD, "the-number") == ("the-receipts", "the-number")


def test_who_is_there_follows_the_road() -> None:
    scenario = small()
    for beat in scenario.beats:
        play = stand(scenario, Place(beat), "open", 0)
        assert play.beat == beat
        assert set(play.present) <= {p.id for p in scenario.people}
    late = [b for b in scenario.beats.values() if b.enter]
    assert all(set(b.enter) <= set(stand(scenario, Place(b.id), "open", 0).present) for b in late)


def test_standing_nowhere() -> None:
    with pytest.raises(IllegalAction, match="no beat “nowhere”"):
        stand(OLD, Place("nowhere"), "guided", 0)
    lonely = replace(OLD.beats["by-the-door"], id="lonely")
    with pytest.raises(IllegalAction, match="no road"):
        stand(replace(OLD, beats={**OLD.beats, "lonely": lonely}), Place("lonely"), "guided", 0)
