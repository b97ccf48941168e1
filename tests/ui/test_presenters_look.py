"""The page before co-leading, in words."""

from __future__ import annotations

from dataclasses import replace

from scoring.look import sheet
from simulator.content.library import library
from simulator.store.own import Look
from tests.scoring.test_habits import ACTS, COMPETENCIES
from tests.scoring.test_look import BEGUN, of_the_set
from ui.presenters.look import sheet_view

LOOK = Look("l", BEGUN, ("a",), {})


def test_it_says_how_often_and_what() -> None:
    found = sheet([of_the_set("a", "open")], COMPETENCIES, ACTS)
    how_often, what = sheet_view(LOOK, found, library().reference(), {}, {}).tends
    assert "stretches of talk" in how_often
    assert what.startswith("Most often: ")


def test_whoever_only_waited_is_told_that_and_no_number() -> None:
    found = replace(sheet([of_the_set("a", "open")], COMPETENCIES, ACTS), stepped_in=0, gestures=0, most=())
    assert sheet_view(LOOK, found, library().reference(), {}, {}).tends == ("I did nothing but wait.",)
