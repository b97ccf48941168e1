"""The debrief as data and as a letter."""

from __future__ import annotations

import json
import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.debrief import chosen_places, citation, debrief, place_at, surnames
from scoring.export import debrief_data
from scoring.road import places
from simulator.content.library import library
from simulator.engine.actions import Answer, Choose, Go, Mark
from simulator.engine.reduce import finish
from simulator.engine.transcript import transcript
from simulator.record.record import Record
from tests.scoring.roads import place as made_place
from tests.small import after, record, small
from tests.walks import draws, random_walk
from ui.presenters.entries import entry_words, names_of
from ui.terminal.letter import letter

SOURCES = library().reference().literature.sources


def ended(found: Record) -> Record:
    play = found.play_at()
    return found if play.over else found.add(finish(found.scenario, play), found.last)


def body(paragraphs: list[str]) -> list[str]:
    """Without headings."""
    return [p for p in paragraphs if p != p.upper() and not p.startswith("    ")]


@given(way=st.sampled_from(["guided", "open"]), choices=draws, seed=st.integers(0, 20))
def test_no_slot_is_empty_and_no_two_paragraphs_are_equal(way, choices, seed):
    found = debrief(ended(random_walk(record(way, seed), choices)), SOURCES)
    paragraphs = list(letter(found))
    for paragraph in paragraphs:
        assert paragraph.strip()
        assert "None" not in paragraph
        assert not re.search(r"\{|\}|\.\.$|  +(?=\S)(?<!^    )(?<!^  )", paragraph.lstrip()), paragraph
    doubled = [p for p, n in Counter(body(paragraphs)).items() if n > 1]
    assert not doubled
    assert len(found.places) <= 3
    json.dumps(debrief_data(found))


@given(way=st.sampled_from(["guided", "open"]), choices=draws, seed=st.integers(0, 20))
def test_a_transcript_never_has_a_fit_or_a_kind(way, choices, seed):
    played = random_walk(record(way, seed), choices)
    kinds = {a.name.lower() for a in small().acts} - {"a gesture"}
    kinds |= {a.id for a in small().acts if "_" in a.id} | {"strong", "weak", "costly", "the writers"}
    names = names_of(small())
    for entry in transcript(small(), played.start, played.steps()):
        words = entry_words(entry, names)
        assert not any(kind in words.lower() for kind in kinds), words


def test_three_places_the_one_wanted_back_a_marked_one_and_one_seen_otherwise() -> None:
    road = [
        made_place(0, "step_in", "thread"),
        made_place(1, "step_in", "sum_up"),
        made_place(2, "step_in", "thread", marked=True),
        made_place(3, "step_in", "thread", marked=True),
        made_place(4, "hold", ""),
    ]
    wanted = ["b4"]
    assert [(p.beat.id, why) for p, why in chosen_places(road, wanted)] == [
        ("b1", "apart"),
        ("b2", "marked"),
        ("b4", "wanted_back"),
    ]
    assert [(p.beat.id, why) for p, why in chosen_places(road)] == [
        ("b0", "views_differ"),
        ("b1", "apart"),
        ("b2", "marked"),
    ]
    agree = [p for p in road if p.beat.id != "b1"][:3]
    assert [(p.beat.id, why) for p, why in chosen_places(agree)] == [
        ("b0", "views_differ"),
        ("b2", "marked"),
        ("b3", "marked"),
    ]
    assert [why for _, why in chosen_places(road, most=1)] == ["marked"]
    assert chosen_places([]) == ()


def test_the_last_answer_is_the_place_wanted_back() -> None:
    led = after(record(), Go("welcome"), Go("telling"), Answer("welcome", "place", ""), Answer("telling", "place", ""))
    assert debrief(led, SOURCES).place_back == ("telling",)


def test_a_play_left_gently_gets_a_short_look_back() -> None:
    led = ended(after(record(), Go("welcome"), Mark("telling"), Choose("telling", "err_rescue"), Go("numbers")))
    found = debrief(led, SOURCES)
    assert found.state == "left"
    assert [p.beat for p in found.places] == ["telling"]
    assert found.take_home.title == ""
    assert "the part of the hour you led" in found.question
    nothing = debrief(ended(record()), SOURCES)
    assert nothing.places == ()
    assert all(p.strip() for p in letter(nothing))


def test_what_was_left_empty_is_no_text() -> None:
    led = after(record(), Go("welcome"), Answer("telling", "how", ""), Answer("telling", "note", "  "))
    assert debrief(led, SOURCES).how_it_was == ()
    assert debrief(led, SOURCES).notes == ()


def test_any_place_of_the_road_can_be_asked_for() -> None:
    led = after(record("open"), Go("welcome"), Go("telling"))
    view = place_at(led, "welcome", SOURCES)
    assert view is not None
    assert (view.why, view.reading, view.how) == ("other", "", "waits")
    assert view.title == "Ana: “I do. He comes on any day…”"
    assert view.followed == places(led)[1].lines[:3]
    assert place_at(led, "pass", SOURCES) is None


def test_an_act_that_nobody_foresaw_is_not_judged() -> None:
    for choices in ([7919 * n % 9973 for n in range(40)], [31 * n + 3 for n in range(40)], list(range(5, 45))):
        found = debrief(ended(random_walk(record("open"), choices)), SOURCES)
        for view in found.places:
            if view.how == "unforeseen":
                assert view.fit == ""
                assert view.did.startswith("You chose to ")
                assert view.did != view.seen
                assert view.claims == ()
                return
    pytest.skip("no such place in these walks")


def test_where_another_move_leads_is_really_played() -> None:
    led = ended(after(record(), Go("welcome"), Go("telling"), Go("numbers")))
    view = next(p for p in debrief(led, SOURCES).places if p.beat == "numbers")
    best = view.alternatives[0]
    assert best.fit == "strong"
    other = after(record(), Go("welcome"), Go("telling"), Choose("numbers", best.move))
    assert best.led_to == places(other)[-1].lines[:3]


@pytest.mark.parametrize(
    ("authors", "expected"),
    [
        ("Atkinson D, Rosenstock J", "Atkinson & Rosenstock"),
        ("Johnson AH, Nease DE Jr, Milberg LC, Addison RB", "Johnson and others"),
        ("Johnson AH and others", "Johnson and others"),
        ("Van Roy K, Vanheule S, Inslegers R", "Van Roy and others"),
        ("Carrière B (name printed as Bern Carrière)", "Carrière"),
        (
            "International Balint Federation, Leadership Task Force",
            "International Balint Federation, Leadership Task Force",
        ),
        ("Stoffel", "Stoffel"),
        ("not shown", ""),
    ],
)
def test_surnames(authors: str, expected: str) -> None:
    assert surnames(authors) == expected


def test_citations_say_how_far_a_source_was_read() -> None:
    assert citation(SOURCES["nease2007"]) == "Nease 2007, read in full"
    assert citation(SOURCES["outline_nd"]) == "Introduction to Balint Groups, read in full"
    assert all("not shown" not in citation(s) for s in SOURCES.values())


@given(way=st.sampled_from(["guided", "open"]), choices=draws)
def test_another_road_is_played_to_the_next_moment_or_the_end(way, choices):
    found = debrief(ended(random_walk(record(way, 0), choices)), SOURCES)
    where = {line.id: beat for beat in small().beats.values() for line in beat.lines}
    for view in found.places:
        for other in view.alternatives:
            beats = list({where[line.id].id: where[line.id] for line in other.led_to}.values())
            assert beats
            assert beats[-1].moment is not None or beats[-1].end is not None
            assert all(b.moment is None and b.end is None for b in beats[:-1])
