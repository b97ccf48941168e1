"""Plays that came to an end, as a season asks for them; and that a later meeting needs no earlier play."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from simulator.engine.actions import Answer, Choose, Finish, Go, OwnWords
from simulator.errors import RecordBroken
from simulator.record.continuing import history_from
from simulator.record.record import Record
from simulator.store.open import open_store
from simulator.store.store import Store
from tests.season import MEETINGS, header, keep, led, meeting, season


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path) as opened:
        yield opened


def begun(name: str, play: str, **more) -> Record:
    return Record(header(name, play, **more), meeting(name))


def test_a_telling_says_what_it_hands_on(store):
    keep(store, led(begun("the-kettle", "p-1")))
    (found,) = store.tellings(season().scenarios)
    assert (found.id, found.scenario, found.ending, found.continues) == ("p-1", "the-kettle", "See you", "")
    assert found.carries == {
        "somebody-was-heard": True, "a-walk-was-promised": False, "ana-was-let-be": False, "trust": 66,
    }  # fmt: skip
    assert found.history == {}
    assert store.tellings(["the-ladder"]) == ()
    assert store.tellings([]) == ()


def test_what_was_left_or_is_open_is_none(store):
    keep(store, begun("the-kettle", "p-open").add(Go("welcome")))
    left = begun("the-kettle", "p-left").add(Go("welcome"))
    left = left.add(Finish("the-middle"))
    for action in (Go("welcome"), Go("the-middle")):  # another telling, led to its end afterwards
        left = left.add(action, 0 if action.beat == "welcome" else len(left.nodes))
    keep(store, left.add(Finish("the-end", "see-you", tuple(sorted({**dict(left.scenario.carries)}.items())))))
    assert store.tellings(MEETINGS) == ()


def test_words_that_look_like_an_end_are_none(store):
    found = begun("the-kettle", "p-1").add(OwnWords("welcome", '"do":"finish","ending":"see-you"'))
    keep(store, found.add(Answer("welcome", "note", '{"do":"finish"}')))
    assert store.tellings(MEETINGS) == ()


def test_the_first_finished_road_counts(store):
    found = led(begun("the-kettle", "p-1"), "hold")
    found = found.add(Choose("welcome", "pick_up_thread"), 0)
    found = found.add(Go("the-middle"))
    carries = {"somebody-was-heard": True, "a-walk-was-promised": False, "ana-was-let-be": False, "trust": 66}
    keep(store, found.add(Finish("the-end", "see-you", tuple(sorted(carries.items())))))
    (telling,) = store.tellings(MEETINGS)
    assert telling.carries["somebody-was-heard"] is False


def test_several_tellings_stand_in_the_order_they_were_begun(store):
    for day in (3, 1, 2):
        keep(store, led(begun("the-kettle", f"p-{day}", started=f"2026-01-0{day}T12:00:00+00:00")))
    assert [t.id for t in store.tellings(MEETINGS)] == ["p-1", "p-2", "p-3"]


def test_a_later_meeting_holds_when_the_earlier_one_is_discarded(store):
    first = keep(store, led(begun("the-kettle", "p-1")))
    history = history_from(season(), meeting("the-ladder"), store.record("p-1"))
    second = keep(store, led(begun("the-ladder", "p-2", history=history, continues=first.header.play)))
    store.discard("p-1")
    assert store.record("p-2") == second
    (telling,) = store.tellings(MEETINGS)
    assert (telling.continues, dict(telling.history)) == ("p-1", history)
    third = history_from(season(), meeting("the-spoons"), store.record("p-2"))
    assert third["somebody-was-heard"] is True


def test_a_history_that_was_changed_is_named(store, tmp_path):
    history = dict(meeting("the-ladder").carries)
    keep(store, led(begun("the-ladder", "p-2", history=history, continues="p-1")))
    with closing(sqlite3.connect(tmp_path / "balint.db")) as connection:
        connection.execute("DROP TRIGGER play_update")
        connection.execute("UPDATE play SET header = replace(header, '\"trust\":50', '\"trust\":500')")
        connection.commit()
    with pytest.raises(RecordBroken):
        store.record("p-2")


def test_a_damaged_row_is_left_out(store, tmp_path):
    keep(store, led(begun("the-kettle", "p-1")))
    with closing(sqlite3.connect(tmp_path / "balint.db")) as connection:
        connection.execute("DROP TRIGGER play_update")
        connection.execute("UPDATE play SET header = '[]'")
        connection.commit()
    assert store.tellings(MEETINGS) == ()
