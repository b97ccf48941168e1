"""What is shown in another language, and that it never reaches what is kept."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from simulator.content import index
from simulator.content.index import read_cards, read_titles
from simulator.content.library import Library, library
from simulator.content.shown import shown, shown_reference, shown_season
from simulator.engine.fixed import fixed_road, in_words_of
from simulator.engine.play import end_state
from simulator.model.season import Season, SeasonMeeting
from simulator.record.record import Header, Record
from tests.translated import forget, install


@pytest.fixture
def german(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Library]:
    yield install(tmp_path, monkeypatch)
    forget()


def test_a_session_is_shown_in_the_language_it_is_translated_into(german: Library) -> None:
    written = german.load("umbrella").scenario
    told = shown(written, "de")
    assert (told.title, told.language) == ("Der Schirm", "de")
    assert (told.id, told.digest, told.first) == (written.id, written.digest, written.first)
    assert [line.id for b in told.beats.values() for line in b.lines] == [
        line.id for b in written.beats.values() for line in b.lines
    ]
    assert [b.moment and b.moment.digest for b in told.beats.values()] == [
        b.moment and b.moment.digest for b in written.beats.values()
    ]
    act = told.act("set_frame")
    assert act is not None
    assert act.on_screen == "SAY HOW THIS HOUR WORKS"
    assert shown(written, "de") is told, "made once"
    assert written.title == "The umbrella"


def test_what_is_not_translated_is_shown_as_it_was_written(german: Library) -> None:
    written = german.load("minimal").scenario
    told = shown(written, "de")
    assert replace(told, acts=written.acts) == written
    assert told.acts != written.acts, "the palette belongs to the program"
    assert shown(written, "fr") == written
    assert shown(written, "en") is written


def test_of_an_older_copy_what_says_the_same_is_translated(german: Library) -> None:
    written = german.load("umbrella").scenario
    older = replace(written, title="An umbrella", digest="0" * 64)
    told = shown(older, "de")
    assert (told.title, told.digest) == ("An umbrella", "0" * 64)
    assert told.summary.startswith("Eine Hausärztin")


def test_a_translation_that_cannot_be_read_is_left_aside(german: Library, tmp_path: Path) -> None:
    (tmp_path / "de" / "umbrella.yaml").write_text("kind: translation\ntexts: [", encoding="utf-8")
    german._overlays.clear()
    forget()
    written = german.load("umbrella").scenario
    assert shown(written, "de").title == "The umbrella"
    assert german.check_all() != ()


def test_the_reference_speaks_the_language_where_it_is_translated(german: Library) -> None:
    told = shown_reference("de")
    assert told.palette.families["frame"].name == "THE FRAME"
    assert told.palette.acts[0].name == told.palette.interventions[told.palette.acts[0].id].act.name
    assert told.literature == german.reference().literature
    assert shown_reference("fr") == german.reference()


def test_the_index_of_a_language_has_its_cards_and_the_titles_that_plays_keep(german: Library) -> None:
    cards = {c["id"]: c for c in read_cards("de")}
    assert (cards["umbrella"]["title"], cards["umbrella"]["language"]) == ("Der Schirm", "de")
    assert (cards["minimal"]["title"], cards["minimal"]["language"]) == ("The umbrella", "en")
    assert [c["title"] for c in read_cards()] == ["The umbrella", "The umbrella"]
    assert read_cards("fr") == read_cards()
    assert read_titles("de") == {"umbrella": {"The umbrella": "Der Schirm", "Rain": "Regen"}}
    assert read_titles("fr") == read_titles("") == {}
    assert index.languages() == ("de",)


@pytest.mark.parametrize("text", ["", "[]", '{"format": 2}', '{"format": 1, "cards": 7, "titles": {"a": 1}}', "[" * 9])
def test_a_damaged_index_of_a_language_is_left_aside(german: Library, tmp_path: Path, text: str) -> None:
    (tmp_path / "de" / "index.json").write_text(text, encoding="utf-8")
    assert read_cards("de") == read_cards()
    assert read_titles("de") == {}


def test_a_play_stands_where_it_stood(german: Library) -> None:
    written = german.load("umbrella").scenario
    header = Header(
        "p", "umbrella", written.digest, "guided", "practice", "reading", 3, "t", "2026-01-01T00:00:00+00:00"
    )
    record = Record(header, written)
    other = replace(record, scenario=shown(written, "de"))
    assert end_state(record.play_at()) == end_state(other.play_at())


@pytest.mark.parametrize("name", library().ids()[:2])
def test_the_road_of_a_session_is_said_in_other_words_and_stays_the_same(name: str) -> None:
    written = library().load(name).scenario
    from simulator.content.texts import retold

    told = retold(written, lambda phrase: f"{phrase.text} {len(phrase.key) * 'x '}")
    road = fixed_road(written)
    other = in_words_of(road, told)
    assert [(s.play, s.beat.id, s.went_on and s.went_on.id) for s in other] == [
        (s.play, s.beat.id, s.went_on and s.went_on.id) for s in road
    ]
    assert all(s.beat is told.beats[s.beat.id] for s in other)
    assert in_words_of(road, written) == road


def test_a_season_without_a_translation_is_as_it_was_written(german: Library) -> None:
    season = Season("year", "Year", "S", "en", (SeasonMeeting("umbrella", 1, 1, "May", "It rained."),))
    assert shown_season(season, "de") is season
