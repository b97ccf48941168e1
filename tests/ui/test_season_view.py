"""A season in words: what was led, what a meeting can go on from, and the group's story so far."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from simulator.engine.season import taken_over
from simulator.store.home import Home, OpenPlay
from simulator.store.tellings import Telling
from tests.season import MEETINGS, cards, meeting, season
from ui.continuing import USUAL, choices, next_meeting
from ui.presenters.home import home_view
from ui.presenters.season import (
    GONE,
    USUAL_WORD,
    Led,
    SeasonView,
    before_of,
    chosen_first,
    goes_on_words,
    season_view,
    story_so_far,
)

NOW = datetime(2026, 3, 5, 12, 0, tzinfo=UTC)
HEARD = {"somebody-was-heard": True, "a-walk-was-promised": False, "ana-was-let-be": False, "trust": 66}
UNHEARD = {**HEARD, "somebody-was-heard": False}


def telling(name: str, play: str, carries: dict, *, day: int = 1, **more) -> Telling:
    started = f"2026-03-0{day}T10:00:00+00:00"
    known = {"way": "guided", "purpose": "practice", "ending": "See you", "history": {}, **more}
    return Telling(id=play, scenario=name, started=started, carries=carries, **known)


def after(play: str, name: str, earlier: Telling, carries: dict, day: int) -> Telling:
    history = taken_over(season(), meeting(name), earlier.scenario, earlier.carries)
    return telling(name, play, {**history, **carries}, day=day, continues=earlier.id, history=history)


def view(*tellings: Telling, aside: tuple[OpenPlay, ...] = ()) -> SeasonView:
    return season_view(season(), cards(), Led(tellings, aside), NOW)


OCTOBER = telling("the-kettle", "p-oct", HEARD)
QUIET = telling("the-kettle", "p-quiet", UNHEARD, day=2, way="open", ending="")
DECEMBER = after("p-dec", "the-ladder", OCTOBER, {"a-walk-was-promised": True}, 3)


def test_a_year_in_which_nothing_was_led():
    found = view()
    assert [m.when for m in found.meetings] == ["October", "December", "March", "May"]
    assert {m.status for m in found.meetings} == {"not_yet"}
    assert {m.short for m in found.meetings} == {"not yet led"}
    assert found.next == "the-kettle"
    assert found.who == "In the circle: Ana, Dev and Ruth."
    assert (
        found.group == "Three residents. Four of eight meetings · 30 minutes · in a room · you lead as a psychologist."
    )
    for each in found.meetings:
        (usual,) = each.earlier
        assert (usual.play, usual.word) == ("", USUAL_WORD)
        assert goes_on_words(each, "") == ""
    assert found.meetings[1].earlier[0].story[0].text == "In October Ruth finished a sentence."
    assert found.meetings[1].spoken == "December: The ladder, meeting 4 of 8, not yet led"


def test_what_was_led_and_what_was_put_aside():
    aside = OpenPlay("p-open", "the-ladder", "The ladder", "guided", "work", "", "2026-03-05T08:05:00+00:00")
    found = view(OCTOBER, QUIET, aside=(aside,))
    october, december = found.meetings[:2]
    assert (october.status, october.short) == ("led", "led twice")
    assert october.state == "You have led this meeting twice, last on 2 March 2026."
    assert [t.id for t in october.tellings] == ["p-quiet", "p-oct"]
    assert october.tellings[0].line == "on 2 March 2026 · open floor"
    assert october.tellings[0].came == "In October Ruth did not come to the end of her sentence."
    assert (december.status, december.short) == ("aside", "put aside")
    assert december.aside[0].line == "The group works · begun today at 8:05"
    assert found.next == "the-ladder"
    both = view(DECEMBER, aside=(aside,)).meetings[1]
    assert both.short == "led on 3 March 2026, and put aside"


def test_a_meeting_goes_on_from_the_latest_earlier_one_that_was_led():
    every = (OCTOBER, QUIET, DECEMBER)
    assert [t.id for t in choices(season(), "the-spoons", every)] == ["p-dec"]
    assert [t.id for t in choices(season(), "the-ladder", every)] == ["p-quiet", "p-oct"]
    assert [t.id for t in choices(season(), "the-last-cup", (OCTOBER,))] == ["p-oct"]
    assert choices(season(), "the-kettle", every) == ()
    assert next_meeting(season(), every) == "the-spoons"
    assert next_meeting(season(), ()) == "the-kettle"
    assert next_meeting(season(), [telling("the-last-cup", "p", HEARD)]) is None


def test_the_ways_to_begin():
    december = view(OCTOBER, QUIET).meetings[1]
    assert [e.play for e in december.earlier] == ["p-quiet", "p-oct", ""]
    assert december.earlier[1].word == "October as you led it on 1 March 2026"
    assert december.earlier[1].sentence == "It ended with “See you”, guided."
    assert december.earlier[0].sentence == "Open floor."
    assert chosen_first(december, None) == "p-quiet"
    assert chosen_first(december, "p-o") == "p-oct"
    assert chosen_first(december, USUAL) == ""
    assert chosen_first(december, "no such") == "p-quiet"
    assert goes_on_words(december, "p-oct") == "Goes on from October as you led it on 1 March 2026"
    assert goes_on_words(december, "") == "Begins as it usually went"


def told(play: Telling, name: str, *tellings: Telling) -> list[str]:
    return [c.text for c in story_so_far(season(), play, Led(tellings), season().meeting(name))]


def test_the_story_is_that_of_the_line():
    assert told(DECEMBER, "the-spoons", OCTOBER, QUIET, DECEMBER) == [
        "They had met once, and mostly talked about the room.",
        "In October Ruth said the end of her sentence.",
        "In December a walk was promised.",
    ]
    other = after("p-other", "the-ladder", QUIET, {}, 4)
    assert told(other, "the-spoons", OCTOBER, QUIET, DECEMBER, other)[1:] == [
        "In October Ruth did not come to the end of her sentence.",
        "In December nobody spoke of a walk.",
    ]


def test_a_line_that_began_as_usual_begins_with_what_usually_happened():
    alone = telling("the-ladder", "p-alone", {**HEARD, "a-walk-was-promised": True})
    assert told(alone, "the-spoons", alone) == [
        "In October Ruth finished a sentence.",
        "In December a walk was promised.",
    ]


def test_a_meeting_that_was_skipped_is_told_as_it_was_taken_over():
    march = after("p-march", "the-spoons", OCTOBER, {"ana-was-let-be": True}, 4)
    assert told(march, "the-last-cup", OCTOBER, march) == [
        "They had met once, and mostly talked about the room.",
        "In October Ruth said the end of her sentence.",
        "In December nobody spoke of a walk.",
        "In March Ana was quiet for a long time.",
    ]
    assert told(OCTOBER, "the-last-cup", OCTOBER)[2:] == [
        "In December nobody spoke of a walk.",
        "In March Ana was quiet for a long time.",
    ]


def test_a_telling_that_was_discarded_is_still_told():
    assert told(DECEMBER, "the-spoons", DECEMBER) == [
        GONE,
        "In October Ruth said the end of her sentence.",
        "In December a walk was promised.",
    ]


def test_a_record_that_continues_itself_does_no_harm():
    strange = replace(DECEMBER, continues=DECEMBER.id)
    assert told(strange, "the-spoons", strange)[0] == GONE


def test_what_the_briefing_says():
    found = view(OCTOBER)
    before = before_of(found, found.meetings[1], "p-oct")
    assert before.play == "p-oct"
    assert before.season == "A small year & a <b>short</b> one"
    assert before.sentences[-1] == "In October Ruth said the end of her sentence."
    usual = before_of(found, found.meetings[1], "")
    assert (usual.play, usual.sentences) == ("", ("In October Ruth finished a sentence.",))


def test_home_has_one_card_for_a_season():
    aside = OpenPlay("p", "the-ladder", "The ladder", "guided", "work", "", "2026-03-05T08:05:00+00:00")
    (card,) = home_view(cards(), Home((aside,), ("the-kettle",)), NOW, (season(),)).cards
    assert card.id == "small-year"
    assert card.spoken == "Season: A small year & a <b>short</b> one"
    assert [(m.when, m.title, m.led) for m in card.meetings] == [
        ("October", "The kettle", "led"),
        ("December", "The ladder", "aside"),
        ("March", "The spoons", "not_yet"),
        ("May", "The last cup", "not_yet"),
    ]
    assert "October: The kettle, led." in card.more
    assert len(home_view(cards(), Home(), NOW).cards) == 4
    assert len(home_view(cards()[:2], Home(), NOW, (season(),)).cards) == 2, "a season is whole or it is none"
    assert set(MEETINGS) == {c.id for c in home_view(cards(), Home(), NOW).cards}
