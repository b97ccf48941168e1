"""What can be translated: every text, under a key that only its own words decide."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from simulator.content.library import library
from simulator.content.phrases import Phrase
from simulator.content.texts import retold, retold_season, texts_of
from simulator.content.texts_palette import retold_reference
from simulator.model.scenario import Beat, Scenario

PARTS = ("interventions", "literature", "difficulties", "competencies")
IDS = library().ids()


def words_below(value: Any) -> set[str]:
    """Every string with a space in it below a value: ids and words of the format have none."""
    if isinstance(value, str):
        return {value} if " " in value else set()
    if is_dataclass(value):
        return set().union(*(words_below(getattr(value, f.name)) for f in fields(value)))
    if hasattr(value, "values"):
        return set().union(*(words_below(v) for v in value.values())) if value else set()
    if isinstance(value, tuple | list):
        return set().union(*(words_below(v) for v in value)) if value else set()
    return set()


@pytest.mark.parametrize("name", IDS)
def test_every_text_of_a_session_is_listed_but_names(name: str) -> None:
    scenario = library().load(name).scenario
    listed = {p.text for p in texts_of(scenario)}
    names = {p.name for p in scenario.people} | {scenario.patient.name}
    assert words_below(replace(scenario, acts=())) - listed - names == set()


@pytest.mark.parametrize("part", PARTS)
def test_every_text_of_a_reference_file_is_listed_but_what_was_printed(part: str) -> None:
    reference = library().reference()
    whole = {"interventions": reference.palette}.get(part) or getattr(reference, part)
    listed = {p.text for p in texts_of(reference, part)}
    printed = set()
    for source in reference.literature.sources.values() if part == "literature" else ():
        printed |= {source.authors, source.title, source.published, source.year, source.address}
    assert words_below(whole) - listed - printed == set()
    assert not listed & {s.title for s in reference.literature.sources.values()}


def test_every_text_of_a_season_is_listed_but_what_is_for_its_writers() -> None:
    season = library().season("tuesday-at-noon")
    for_writers = {c.about for c in season.carries}
    assert words_below(season) - {p.text for p in texts_of(season)} - for_writers == set()


@pytest.mark.parametrize("name", IDS)
def test_keys_are_unique_plain_and_mean_one_text(name: str) -> None:
    scenario = library().load(name).scenario
    told: dict[str, str] = {}

    def say(phrase: Phrase) -> str:
        assert told.setdefault(phrase.key, phrase.text) == phrase.text
        return phrase.text

    assert retold(scenario, say) == scenario
    assert [p.key for p in texts_of(scenario)] == list(told)
    assert all(len(key) < 120 and " " not in key for key in told)


def test_lines_and_replies_go_by_their_own_id() -> None:
    scenario = library().load("half-past-five").scenario
    keys = {p.key: p.text for p in texts_of(scenario)}
    for beat in scenario.beats.values():
        for line in beat.lines:
            if line.text or line.kind == "cue":
                assert keys[line.id] == (line.text or line.cue)
    assert all(keys[reply.id] == reply.text for reply in scenario.replies)


def test_texts_come_in_the_order_in_which_they_are_read() -> None:
    scenario = library().load("half-past-five").scenario
    first = scenario.beats[scenario.first]
    keys = [p.key for p in texts_of(scenario)]
    assert keys[0].startswith("title#")
    heard = [keys.index(line.id) for line in first.lines if line.text]
    assert heard == sorted(heard)
    assert keys.index("half-past/receive.say#a3858337") < keys.index("half-past/receive.seen#02888fd1")


def test_notes_say_who_speaks_to_whom_and_when() -> None:
    notes = {p.key: p.note for p in texts_of(library().load("half-past-five").scenario)}
    assert notes["wet-coats:e22ae684"] == "BOB to you (a tin on his knees)"
    assert notes["half-past/receive.say#a3858337"] == "you, to YASMIN"
    assert any("[when: " in note for note in notes.values())


def changed(scenario: Scenario, beat: str, number: int, text: str) -> Scenario:
    from simulator.digest import short

    lines = list(scenario.beats[beat].lines)
    lines[number] = replace(lines[number], text=text, id=f"{beat}:{short(text)}")
    return replace(scenario, beats={**scenario.beats, beat: replace(scenario.beats[beat], lines=tuple(lines))})


@settings(max_examples=20, deadline=None)
@given(st.sampled_from(IDS), st.data(), st.text(min_size=1))
def test_a_changed_line_changes_exactly_its_own_key(name: str, data: st.DataObject, text: str) -> None:
    scenario = library().load(name).scenario
    beat = data.draw(st.sampled_from(list(scenario.beats)))
    lines = scenario.beats[beat].lines
    words = [line.text for line in lines]
    line = data.draw(st.sampled_from([line for line in lines if line.text and words.count(line.text) == 1]))
    assume(text not in words)
    number = lines.index(line)
    before = {p.key for p in texts_of(scenario)}
    after = {p.key for p in texts_of(changed(scenario, beat, number, text))}
    assert before - after == {line.id}
    assert len(after - before) == 1


@settings(max_examples=20, deadline=None)
@given(st.sampled_from(IDS), st.data())
def test_a_changed_judgement_changes_exactly_its_own_key(name: str, data: st.DataObject) -> None:
    scenario = library().load(name).scenario
    beat: Beat = data.draw(st.sampled_from(scenario.moments))
    assert beat.moment is not None
    move = data.draw(st.sampled_from(beat.moment.moves))
    moves = tuple(replace(m, guess="quite another guess") if m is move else m for m in beat.moment.moves)
    moment = replace(beat.moment, moves=moves)
    other = replace(scenario, beats={**scenario.beats, beat.id: replace(beat, moment=moment)})
    before, after = ({p.key for p in texts_of(each)} for each in (scenario, other))
    gone, come = before - after, after - before
    assert len(gone) == len(come) == 1
    assert {key.partition("#")[0] for key in gone | come} == {f"{beat.id}/{move.id}.guess"}


def test_all_that_is_no_text_stays_when_every_text_is_another() -> None:
    scenario = library().load("half-past-five").scenario
    other = retold(scenario, lambda p: f"[{p.text}]")
    assert (other.id, other.digest) == (scenario.id, scenario.digest)
    assert other.people[0].name == scenario.people[0].name
    for beat in scenario.beats.values():
        assert [line.id for line in other.beats[beat.id].lines] == [line.id for line in beat.lines]
    assert {t for t in words_below(replace(other, acts=())) if not t.startswith("[")} <= {
        *(p.name for p in scenario.people),
        scenario.patient.name,
    }


def test_reference_and_season_are_retold_whole() -> None:
    reference, season = library().reference(), library().season("tuesday-at-noon")
    for part in PARTS:
        assert retold_reference(reference, part, lambda p: p.text) == reference
    told = retold_reference(reference, "interventions", lambda p: p.text.upper())
    assert told.palette.families["frame"].on_screen == "ABOUT THE HOUR ITSELF"
    assert told.palette.acts == tuple(each.act for each in told.palette.interventions.values())
    assert retold_season(season, lambda p: p.text) == season
