"""The hour is counted from what could be seen."""

from __future__ import annotations

from scoring.hour import hour
from scoring.road import places
from simulator.engine.actions import Go, Intervene, Mark
from simulator.model.scenario import Line
from tests.scoring.roads import place, speech, untagged
from tests.small import after, record, small


def test_who_spoke_and_who_did_not() -> None:
    road = [
        place(0, lines=(speech("ana", "One two three."), speech("ana", "Four."), speech("dev", "Five six?"))),
        place(1, lines=(speech("ana", "Seven."),)),
    ]
    seen = hour(small(), road)
    assert [(s.name, s.lines, s.words) for s in seen.spoke] == [("Ana", 3, 5), ("Dev", 1, 2), ("Ruth", 0, 0)]
    assert "Luis" not in {s.name for s in seen.spoke}, "was never in the room"


def test_lines_in_a_row_are_one_stretch_and_take_their_time() -> None:
    lines = (
        speech("ana", "a " * 10),
        speech("ana", "b " * 10),
        Line("s", "silence", seconds=8),
        speech("dev", "c " * 10),
    )
    one, other = hour(small(), [place(0, lines=lines)]).stretches
    assert (one.who, one.lines, one.at) == ("ana", 2, 0.0)
    assert one.until == 0.4
    assert (other.at, other.until) == (0.8, 1.0)
    silence = hour(small(), [place(0, lines=lines)]).silences[0]
    assert (silence.at, silence.until, silence.seconds) == (0.4, 0.8, 8)


def test_questions_to_the_presenter() -> None:
    asked = speech("dev", "Did you?", look="ana")
    assert len(hour(small(), [place(0, lines=(asked,))]).questions) == 1
    assert len(hour(small(), [place(0, lines=(speech("dev", "Tell us.", tags=("question",)),))]).questions) == 1
    assert not hour(small(), [place(0, lines=(speech("dev", "Did you?", look="ruth"),))]).questions
    assert not hour(small(), [place(0, lines=(speech("ana", "Did I?", look="ana"),))]).questions
    assert not hour(small(), [place(0, lines=(asked,), chair="none")]).questions


def test_tags_of_the_writers() -> None:
    lines = (speech("dev", "I am him.", tags=("patient",)), speech("dev", "I am her.", tags=("doctor", "advice")))
    seen = hour(small(), [place(0, lines=lines)])
    assert (len(seen.as_patient), len(seen.as_doctor), len(seen.advice)) == (1, 1, 1)
    assert seen.tagged == ("advice", "doctor", "patient"), "of the whole session, not of the road"
    assert hour(untagged(), [place(0, lines=lines)]).tagged == ()


def test_what_the_leader_did() -> None:
    road = [
        place(0, "step_in", "thread", marked=True),
        place(1, "step_in", "sign"),
        place(2, "", "?echo"),
        place(3, "", "?gesture"),
        place(4, "hold"),
    ]
    seen = hour(small(), road)
    assert [m.beat for m in seen.yours] == ["b0", "b2"]
    assert [m.beat for m in seen.gestures] == ["b1", "b3"]
    assert [m.beat for m in seen.marks] == ["b0"]
    assert seen.your_words is None, "an act of the palette has no words"
    assert hour(small(), road[:2]).your_words == 1


def test_a_play_of_the_small_session() -> None:
    played = after(record(), Go("welcome"), Mark("telling"), Go("telling"))
    seen = hour(small(), places(played))
    assert seen.beats == 3
    assert seen.minutes == (1, 4, 9)
    assert [m.beat for m in seen.marks] == ["telling"]
    assert len(seen.questions) == 1
    assert len(seen.as_patient) == 1


def test_general_replies_are_heard_too() -> None:
    led = after(record("open"), Go("welcome"), Go("telling"), Intervene("numbers", "echo", "group"))
    here = places(led)[2]
    assert len(here.replies) == 1
    before = hour(small(), places(after(record("open"), Go("welcome"), Go("telling"))))
    said = sum(s.lines for s in hour(small(), places(led)).spoke) - sum(s.lines for s in before.spoke)
    assert said == (here.replies[0].who is not None)
