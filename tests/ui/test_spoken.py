"""What is read aloud of an entry, and in whose voice."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from simulator.content.library import library
from simulator.engine.actions import Choose, Go
from simulator.engine.transcript import Entry
from simulator.model.scenario import YOU
from ui.presenters.entries import names_of
from ui.presenters.room import seat_order
from ui.presenters.spoken import NARRATOR, Utterance, cast_voices, utterances

NAMES = {"ana": "Ana", "dev": "Dev", YOU: "You"}


def said(entry: Entry, *met: str) -> list[tuple[str, str]]:
    return [(u.who, u.text) for u in utterances(entry, NAMES, met)]


def test_a_person_is_named_once_and_speaks_in_their_own_voice() -> None:
    entry = Entry("speech", "b", "I have somebody.", "ana")
    assert said(entry) == [(NARRATOR, "Ana:"), ("ana", "I have somebody.")]
    assert said(entry, "ana") == [("ana", "I have somebody.")]


def test_what_is_seen_is_the_narrators() -> None:
    cue = "leans round"
    assert said(Entry("speech", "b", "Sorry.", "dev", cue=cue), "dev") == [
        (NARRATOR, "Dev: leans round"),
        ("dev", "Sorry."),
    ]
    assert said(Entry("cue", "b", "looks down", "ana")) == [(NARRATOR, "Ana: looks down")]
    assert said(Entry("cue", "b", who="ana", cue="looks down"), "ana") == [(NARRATOR, "Ana: looks down")]
    assert said(Entry("direction", "b", "Mei has gone red.")) == [(NARRATOR, "Mei has gone red.")]
    assert said(Entry("chair", "b", "Ana moves back.", "ana")) == [(NARRATOR, "Ana moves back.")]
    assert said(Entry("gesture", "b", "A hand, low.", YOU)) == [(NARRATOR, "A hand, low.")]


def test_the_leaders_words_are_the_leaders() -> None:
    assert said(Entry("speech", "b", "Go on.", YOU)) == [(YOU, "Go on.")]


@pytest.mark.parametrize("kind", ["silence", "wait"])
def test_a_silence_stays_silent(kind: str) -> None:
    assert said(Entry(kind, "b", "Nobody speaks.", seconds=11)) == []  # type: ignore[arg-type]


def test_everything_that_can_come_has_a_voice_or_is_silent(world) -> None:
    sitting = world.sitting()
    entries = [*sitting.entries()[1]]
    while not sitting.at_end:
        moment = sitting.record.scenario.beats[sitting.play.beat].moment
        if moment is not None:
            entries += sitting.do(Choose(sitting.play.beat, moment.moves[0].id))
        else:
            entries += sitting.do(Go(sitting.play.beat))
    scenario = sitting.record.scenario
    parts = cast_voices(scenario, 4)
    for entry in entries:
        found = utterances(entry, names_of(scenario), ())
        assert bool(found) == (entry.kind not in {"silence", "wait"})
        assert all(isinstance(u, Utterance) and u.who in parts for u in found)


def test_with_enough_voices_everybody_has_their_own(world) -> None:
    scenario = world.scenario()
    parts = cast_voices(scenario, 40)
    assert set(parts) == {NARRATOR, YOU, *(p.id for p in scenario.people)}
    assert len({p.voice for p in parts.values()}) == len(parts)
    assert {p.pitch for p in parts.values()} == {0.0}


@pytest.mark.parametrize("voices", range(1, 12))
def test_whoever_shares_a_voice_differs_a_little_in_pitch(world, voices: int) -> None:
    parts = cast_voices(world.scenario(), voices)
    assert len({(p.voice, round(p.pitch, 6)) for p in parts.values()}) == len(parts)
    assert {p.voice for p in parts.values()} == set(range(min(voices, len(parts))))
    assert all(abs(p.pitch) <= 0.4 + 1e-9 for p in parts.values())


def test_neighbours_do_not_share_a_voice(world) -> None:
    scenario = world.scenario()
    parts = cast_voices(scenario, 3)
    order = seat_order(scenario)
    assert all(parts[one].voice != parts[other].voice for one, other in pairwise(order))


def test_a_name_decides_nothing(world) -> None:
    scenario = world.scenario()
    others = replace(scenario, people=tuple(replace(p, name=f"{p.name[::-1]}") for p in scenario.people))
    assert cast_voices(others, 3) == cast_voices(scenario, 3)


def test_a_session_of_the_library_can_be_cast() -> None:
    scenario = library().load("half-past-five").scenario
    assert {p.id for p in scenario.people} < set(cast_voices(scenario, 2))
