"""When the leader came in: before, in time, late, not."""

from __future__ import annotations

import pytest

from scoring.timing import timing
from scoring.timing_words import timing_words
from tests.scoring.roads import place, road


def when(written: str, window: int = 1) -> list[str]:
    return [t.when for t in timing(road(written, window)).places]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("need:thread -", ["in_time"]),
        ("need -:?echo -", ["in_time"]),
        ("need - -:?echo -", ["late"]),
        ("need - - -:?echo -", ["late"]),
        ("need - - - -:?echo -", ["not"]),
        ("-:?echo need - - -", ["before"]),
        ("-:?echo - need -", ["not"]),
        ("need - - -", ["not"]),
        ("need:sign -", ["in_time"]),
        ("need:?echo -", ["in_time"]),
    ],
)
def test_one_place_with_a_window_of_one_beat(written: str, expected: list[str]) -> None:
    assert when(written) == expected


def test_the_window_is_the_writers() -> None:
    assert when("need -:?echo -", window=0) == ["late"]
    assert when("need - -:?echo -", window=2) == ["in_time"]


def test_one_stepping_in_counts_for_one_place_its_own_first() -> None:
    assert when("need need:thread -") == ["not", "in_time"]
    assert when("need need -:?echo -") == ["late", "in_time"] or when("need need -:?echo -") == ["late", "not"]
    both = timing(road("need need -:?echo -"))
    assert sum(t.when != "not" for t in both.places) == 1


def test_stepping_in_before_is_not_counted_twice() -> None:
    found = timing(road("need:thread need - - -"))
    assert [t.when for t in found.places] == ["in_time", "not"]


def test_accepted_is_an_act_the_writers_would_use() -> None:
    assert timing(road("need:thread -")).accepted == 1
    assert timing(road("need:sum_up -")).accepted == 0
    assert timing(road("need -:?thread -")).accepted == 1
    assert timing(road("need -:?echo -")).accepted == 0
    assert timing(road("need - -:?thread -")).accepted == 0, "late is told apart"


def test_waiting_and_speaking_elsewhere() -> None:
    found = timing(road("wait wait:sum_up - -:?echo either:thread wait:sign"))
    assert found.wait_places == ("b0", "b1", "b5")
    assert found.waited == ("b0",)
    assert found.also_spoke == ("b3",)
    assert found.places == ()


def test_a_beat_used_for_a_window_is_not_also_spoken() -> None:
    assert timing(road("need -:?echo -:?echo")).also_spoke == ("b2",)


def test_the_place_where_the_play_stands_is_left_out() -> None:
    stands = [*road("wait"), place(1, "step_in", passed=False)]
    found = timing(stands)
    assert found.places == ()
    assert found.wait_places == ("b0",)


@pytest.mark.parametrize(
    ("written", "sentence"),
    [
        (
            "need:thread -",
            "At one place the writers would have said something. You did too, with an act they would accept.",
        ),
        ("need - - - - -", "At one place the writers would have said something. You let the talk go on there."),
        (
            "need:thread - - - need:sum_up - - - -",
            "At two places the writers would have said something. You did in time at all of them, with an act they would accept at one.",
        ),
        (
            "need:thread - - - need - - -:?echo",
            "At two places the writers would have said something. You did in time at one, with an act they would accept, and came in a little later at one.",
        ),
        ("wait wait:sum_up", "At two places they would have waited; you waited at one."),
        ("wait", "At one place they would have waited; so did you."),
        ("-:?echo -", "You also spoke at one other place, which is neither right nor wrong."),
    ],
)
def test_the_words(written: str, sentence: str) -> None:
    words = timing_words(timing(road(written)))
    assert words[0] == sentence
    assert words[-1] == "One session says little."


def test_words_without_anything_to_say() -> None:
    assert len(timing_words(timing(road("- - either")))) == 1
    assert "nothing is said here of when you came in" in timing_words(None)[0]
