"""A season: what one meeting hands on, what the next one takes over, and what a history may say."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.engine.play import carried
from simulator.engine.reduce import begin
from simulator.engine.season import Carried, taken_over, told_after, unfit
from simulator.errors import IllegalAction, RecordBroken
from simulator.record.continuing import history_from
from simulator.record.lines import dump, load
from simulator.record.record import Record, handed_on
from tests.season import MEETINGS, header, led, meeting, season
from tests.small import record
from ui.sitting import Sitting

FACTS = ("somebody-was-heard", "a-walk-was-promised", "ana-was-let-be")


def spoken(found: Record) -> str:
    class Nothing:
        def append(self, node: object) -> None: ...
        def close(self) -> None: ...

    before, now = Sitting(found, Nothing()).entries()
    return "\n".join(e.text or e.cue for e in (*before, *now))


def continued(name: str, earlier: Record, move: str) -> Record:
    history = history_from(season(), meeting(name), earlier)
    made = header(name, f"play-{name}", continues=earlier.header.play, history=history)
    return led(Record(made, meeting(name)), move)


def test_a_play_goes_on_through_four_meetings():
    first = led(Record(header(MEETINGS[0], "play-1"), meeting(MEETINGS[0])))
    second = continued(MEETINGS[1], first, "hold")
    third = continued(MEETINGS[2], second, "pick_up_thread")
    fourth = continued(MEETINGS[3], third, "err_expert_answer")
    assert dict(handed_on(fourth) or {}) == {
        "somebody-was-heard": True,
        "a-walk-was-promised": False,
        "ana-was-let-be": True,
        "trust": 50 + 16 + 16 - 16,
    }
    heard = spoken(fourth)
    assert "Last time I could say the end of it." in heard
    assert "And our walk?" not in heard
    assert "nobody minded" in heard
    assert "on the bus" in heard, "trust has become high"
    assert load(dump(fourth)) == fourth, "it stands alone, whatever becomes of the others"


def test_the_first_finished_road_counts():
    found = led(Record(header(MEETINGS[0], "play-1"), meeting(MEETINGS[0])), "hold")
    again = found
    for action in [n.action for n in led(Record(found.header, found.scenario)).nodes]:
        again = again.add(action, 0 if action.beat == "welcome" else len(again.nodes))
    assert len(again.nodes) == 2 * len(found.nodes)
    assert handed_on(again) == handed_on(found)
    assert not dict(handed_on(found) or {})["somebody-was-heard"]


def test_a_play_that_was_left_hands_nothing_on():
    found = Record(header(MEETINGS[0], "play-1"), meeting(MEETINGS[0]))
    assert handed_on(found) is None
    sitting = found.add(led(found).nodes[0].action)
    with pytest.raises(IllegalAction, match="not led to its end"):
        history_from(season(), meeting(MEETINGS[1]), sitting)


def test_nothing_goes_on_from_what_comes_later():
    later = led(Record(header(MEETINGS[1], "play-2"), meeting(MEETINGS[1])))
    for name in MEETINGS[:2]:
        with pytest.raises(IllegalAction, match="cannot go on from a play of “The ladder”"):
            history_from(season(), meeting(name), later)


def test_what_a_skipped_meeting_would_have_made_is_as_usual():
    carries = {"somebody-was-heard": False, "a-walk-was-promised": True, "ana-was-let-be": True, "trust": 12}
    taken = taken_over(season(), meeting("the-last-cup"), "the-kettle", carries)
    assert taken == {
        "somebody-was-heard": False,  # October could make it true, and did not
        "a-walk-was-promised": False,  # December usually does not
        "ana-was-let-be": True,  # March usually does
        "trust": 12,
    }


def test_what_belongs_to_this_meeting_is_as_its_file_says():
    carries = {"somebody-was-heard": True, "a-walk-was-promised": False, "ana-was-let-be": True, "trust": 50}
    assert taken_over(season(), meeting("the-spoons"), "the-ladder", carries)["ana-was-let-be"] is False


def test_a_name_that_was_not_handed_on_is_as_usual():
    taken = taken_over(season(), meeting("the-ladder"), "the-kettle", {"trust": 3})
    assert taken == {**dict(meeting("the-ladder").carries), "trust": 3}


def test_the_story_follows_what_was_carried():
    assert told_after(season(), "the-kettle", {"somebody-was-heard": True}) == (
        "In October Ruth said the end of her sentence.",
    )
    assert told_after(season(), "the-kettle", {}) == ("In October Ruth did not come to the end of her sentence.",)
    assert told_after(season(), "the-last-cup", {}) == ("In May they washed the cups.",)
    assert Carried({}).gauge("trust") == 50
    assert Carried({"trust": 3}).facts == frozenset()


anything = st.one_of(
    st.none(), st.booleans(), st.integers(-300, 300), st.floats(), st.text(max_size=9), st.lists(st.none())
)


@given(st.dictionaries(st.sampled_from([*FACTS, "trust", "no-such-name"]), anything))
def test_a_history_is_taken_as_it_is_or_refused_with_words(history):
    scenario = meeting("the-last-cup")
    fits = all(
        type(value) is bool if name in FACTS else type(value) is int and 0 <= value <= 100
        for name, value in history.items()
        if name != "no-such-name"
    )
    problem = unfit(scenario, history)
    assert (problem == "") == fits
    if not fits:
        name = next(n for n, _ in scenario.carries if n in history and f"“{n}”" in problem)
        assert "in the history; a" in problem
        assert name in problem
        with pytest.raises(IllegalAction, match="in the history"):
            begin(scenario, "guided", 0, history)
        return
    play = begin(scenario, "guided", 0, history)
    known = {name: value for name, value in history.items() if name != "no-such-name"}
    assert dict(carried(scenario, play)) == {**dict(scenario.carries), **known}


@pytest.mark.parametrize(("name", "value"), [("trust", 101), ("trust", True), ("somebody-was-heard", 1)])
def test_a_record_with_another_history_is_broken_with_words(name, value):
    first = led(Record(header(MEETINGS[0], "play-1"), meeting(MEETINGS[0])))
    text = dump(continued(MEETINGS[1], first, "hold"))
    lines = text.splitlines()
    head = json.loads(lines[0])
    head["history"][name] = value
    lines[0] = json.dumps(head, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    with pytest.raises(RecordBroken):
        load("\n".join(lines) + "\n")
    header_of = replace(first.header, history={name: value})
    with pytest.raises(IllegalAction, match="in the history"):
        Record(header_of, meeting(MEETINGS[0])).start  # noqa: B018 - it is made when it is asked for


def test_a_sealed_play_begins_as_usual():
    sealed = replace(record(purpose="sealed").header, history={"safety": 20})
    with pytest.raises(IllegalAction, match="sealed"):
        Record(sealed, record().scenario).start  # noqa: B018
    with pytest.raises(IllegalAction, match="sealed"):
        Record(replace(sealed, history={}, continues="p"), record().scenario).start  # noqa: B018


def test_a_record_that_continues_nothing_does_not_say_so():
    text = dump(led(Record(header(MEETINGS[0], "play-1"), meeting(MEETINGS[0]))))
    assert "continues" not in json.loads(text.splitlines()[0])
    assert load(text).header.continues == ""
