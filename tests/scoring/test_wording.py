"""Sentences from counts: no verdict, and nothing claimed that nobody marked."""

from __future__ import annotations

import pytest

from scoring.hour import hour
from scoring.sentences import act_words, answered_words, relationship_words, safety_words, unforeseen_words
from scoring.wording import listed, number, times
from simulator.model.scenario import Line
from tests.scoring.roads import place, speech, untagged
from tests.small import small


@pytest.mark.parametrize(("n", "word"), [(0, "no"), (1, "one"), (12, "twelve"), (13, "13")])
def test_numbers(n: int, word: str) -> None:
    assert number(n) == word


def test_times_and_lists() -> None:
    assert [times(n) for n in (0, 1, 2, 3)] == ["never", "once", "twice", "three times"]
    assert [listed(["a", "b", "c"][:n]) for n in range(4)] == ["", "a", "a and b", "a, b and c"]


PATIENT = speech("dev", "I", tags=("patient",))
DOCTOR = speech("dev", "I", tags=("doctor",))


@pytest.mark.parametrize(
    ("lines", "tagged", "bare"),
    [
        ((PATIENT, DOCTOR, DOCTOR), "Somebody spoke as Mr Kowalski once, and as the doctor twice.", ""),
        (
            (PATIENT,),
            "Somebody spoke as Mr Kowalski once; nobody spoke as the doctor.",
            "Somebody spoke as Mr Kowalski once.",
        ),
        (
            (DOCTOR,),
            "Somebody spoke as the doctor once; nobody spoke as Mr Kowalski.",
            "Somebody spoke as the doctor once.",
        ),
        (
            (),
            "Nobody spoke as Mr Kowalski or as the doctor in this hour.",
            "What had each of the two put in, and what did each expect back?",
        ),
    ],
)
def test_relationship(lines: tuple[Line, ...], tagged: str, bare: str) -> None:
    for scenario, expected in ((small(), tagged), (untagged(), bare or tagged)):
        assert relationship_words(scenario, hour(scenario, [place(0, lines=lines)]))[0] == expected


def test_safety_claims_no_absence_that_is_not_marked() -> None:
    asked = speech("dev", "Did you?", look="ana")
    road = [place(0, lines=(asked,), chair="back")]
    assert safety_words(untagged(), road, hour(untagged(), road))[0] == (
        "Ana was asked at least one question by the others, and sat back for a part of the talk."
    )
    quiet = [place(0)]
    assert safety_words(untagged(), quiet, hour(untagged(), quiet)) == (
        "Who in the room would you have wanted to look at once more?",
    )


def test_what_nobody_foresaw() -> None:
    odd = place(0, "step_in", "?echo")
    assert act_words(small(), odd) == ("repeat a word just said",)
    assert unforeseen_words(small(), odd) == "You chose to repeat a word just said."
    assert answered_words(odd) == "Nothing came back, and the talk went on as it would have if you had waited."
    assert answered_words(place(0, "", "?echo")) == "Nothing came back, and the talk went on."
