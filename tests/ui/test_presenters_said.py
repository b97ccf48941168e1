"""What presenters say, in another language: all of it is said through the translator, and keys stay what they are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from simulator import language
from simulator.engine.reduce import begin
from simulator.graph.road import NO_ROAD
from simulator.graph.story import story_of
from simulator.store.home import Home, OpenPlay
from simulator.store.tellings import Telling
from tests.season import cards, season
from tests.small import small
from tests.ui.shell import small_card
from ui.presenters import figures, glossary
from ui.presenters.briefing import briefing_view, choice_words
from ui.presenters.home import home_view, with_article
from ui.presenters.map import Reader, found_words, legend_words, node_spoken, tree_rows
from ui.presenters.room import act_views, room_view
from ui.presenters.season import Led, season_view

NOW = datetime(2026, 3, 5, 12, 0, tzinfo=UTC)
OPEN = OpenPlay("p1", "small-hour", "A title", "open", "work", "Here", "2026-03-04T18:05:00+00:00")


def marked(source: str, note: str = "", n: int | None = None) -> str:
    """A sentence in brackets, so that one sees what went through the translator."""
    return f"⟦{language.in_english(source, note, n)}⟧"


def outside(words: str) -> str:
    """What of `words` did not go through the translator."""
    depth, rest = 0, ""
    for sign in words:
        depth += (sign == "⟦") - (sign == "⟧")
        rest += sign if not depth and sign != "⟧" else ""
    return rest.strip(" ·,;.")


@pytest.fixture
def brackets() -> Iterator[None]:
    language.use("qps", marked)
    yield
    language.use("en")


@pytest.fixture
def german() -> Iterator[None]:
    words = {
        "hold": "Abwarten",
        "To say nothing and let the group go on. It is a move like any other, and often the one the writers would "
        "make.": "Nichts sagen.",
        "an {role}": "{role}",
        "a {role}": "{role}",
        "{share}%": "{share} %",
    }
    language.use("de", lambda source, note, n: words.get(source, language.in_english(source, note, n)))
    yield
    language.use("en")


@pytest.mark.usefixtures("german")
def test_a_word_is_looked_up_in_english_and_searched_as_it_is_shown() -> None:
    word = glossary.find("saying nothing")
    assert word is not None
    assert word.word == "hold"
    assert glossary.matching("abwarten")[0] is word
    assert word in glossary.matching("nichts")
    assert word not in glossary.matching("any other")
    assert "**hold**" in glossary.markdown()


@pytest.mark.usefixtures("german")
def test_articles_small_letters_and_signs_are_the_language_s_own() -> None:
    assert with_article("Ärztin") == "Ärztin"
    assert figures.inside("Ein Wort") == "Ein Wort"
    assert figures.percent(0.454) == "45 %"


def test_the_same_in_english() -> None:
    assert with_article("oncologist") == "an oncologist"
    assert figures.inside("A gesture") == "a gesture"
    assert figures.percent(0.454) == "45%"
    assert figures.whole(12345) == "12\u202f345"
    assert figures.short_date(date(2026, 3, 7)) == "07.03.2026"


@pytest.mark.usefixtures("brackets")
def test_home_and_briefing() -> None:
    (card,) = home_view([small_card()], Home((OPEN,), ("small-hour",)), NOW).cards
    for words in (card.facts, card.convention, card.led, card.review, card.who, card.spoken):
        assert outside(words) == ""
    (open_play,) = home_view([small_card()], Home((OPEN,)), NOW).open
    assert outside(open_play.line) == outside(open_play.spoken) == ""
    briefing = briefing_view(small_card())
    assert [outside(w) for w in (*briefing.convention, briefing.you, briefing.back, briefing.review)] == [""] * (
        len(briefing.convention) + 3
    )
    assert {outside(choice_words(way, pace)) for way in ("guided", "open") for pace in ("reading", "live")} == {""}


@pytest.mark.usefixtures("brackets")
def test_a_season() -> None:
    def led(play: str, day: int) -> Telling:
        started = f"2026-03-0{day}T10:00:00+00:00"
        carries = {"somebody-was-heard": True, "a-walk-was-promised": False, "ana-was-let-be": False, "trust": 66}
        return Telling(play, "the-kettle", "guided", "practice", started, "See you", carries, {})

    for tellings in ((), (led("a", 1),), (led("a", 1), led("b", 2)), (led("a", 1), led("b", 2), led("c", 3))):
        for aside in ((), (replace(OPEN, scenario="the-kettle"),)):
            found = season_view(season(), cards(), Led(tellings, aside), NOW).meetings
            for meeting in found:
                assert outside(meeting.short) == outside(meeting.state) == outside(meeting.number) == ""
                assert {outside(e.goes_on) for e in meeting.earlier} == {""}
                assert {outside(e.word) for e in meeting.earlier} == {""}


@pytest.mark.usefixtures("brackets")
def test_the_map() -> None:
    scenario = small()
    story = story_of(scenario)
    assert {outside(node_spoken(node)) for node in story.nodes} == {""}
    assert outside(legend_words(NO_ROAD, Reader(fits=True))) == ""
    assert [outside(found_words(count, 7)) for count in (0, 2, 7)] == ["", "", ""]
    for stage in tree_rows(scenario, story, NO_ROAD, Reader(writers=True, fits=True)):
        assert outside(stage.text) == outside(stage.spoken) == ""
        ways = [way for beat in stage.rows for row in beat.rows for way in (row, *row.rows) if way.kind == "target"]
        assert {outside(way.spoken) for way in ways} <= {""}


@pytest.mark.usefixtures("brackets")
def test_the_room() -> None:
    scenario = small()
    play = begin(scenario, "open", 1)
    shown = room_view(scenario, play, ())
    assert {outside(stage.label) for stage in shown.stages} == {""}
    names = {name for act in act_views(scenario, play) for _, name in act.whom}
    assert {re.sub("[⟦⟧]", "", name) for name in names if "⟦" in name} == {"the group"}
