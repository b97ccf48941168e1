"""What a trainee keeps beside the plays, in a real file."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command

from simulator.errors import StoreError
from simulator.store import migrate
from simulator.store.database import NAME
from simulator.store.open import open_store
from simulator.store.own import Note, Own
from simulator.store.store import Store


def test_reviews_are_kept_in_order(store: Store, folder: Path) -> None:
    own = Own(store.database)
    first = own.keep_review("a", "numbers", "b/pages", "hold", "strong")
    second = own.keep_review("a", "numbers", "a/numbers", "echo", "weak")
    assert own.reviews() == (first, second)
    with open_store(folder) as again:
        assert Own(again.database).reviews() == (first, second)


def test_a_note_is_kept_changed_and_dropped(store: Store, folder: Path) -> None:
    own = Own(store.database)
    first = own.keep_note(Note("n1", "I wait for the eldest. 🙂", "", "", prompt="What am I allergic to in a group?"))
    other = own.keep_note(Note("n2", "Later.", "", "", "half-past-five", "nobody"))
    assert own.notes() == (other, first)
    changed = own.keep_note(Note("n1", "I wait for the eldest, still.", "", ""))
    assert changed.written == first.written
    assert changed.changed > first.changed
    assert own.notes() == (changed, other)
    own.drop_note("n1")
    assert own.notes() == (other,)
    with closing(sqlite3.connect(folder / NAME)) as connection:
        assert connection.execute("SELECT count(*) FROM note").fetchone() == (1,)


def test_a_set_keeps_what_was_expected(store: Store) -> None:
    own = Own(store.database)
    made = own.begin_look("l1", ("half-past-five", "small"), {"early": "I come in early.", "silence": "é"})
    assert own.looks() == (made,)
    own.drop_look("l1")
    assert own.looks() == ()


def test_a_damaged_set_is_a_sentence(store: Store, folder: Path) -> None:
    own = Own(store.database)
    own.begin_look("l1", ("a",), {})
    with closing(sqlite3.connect(folder / NAME)) as connection, connection:
        connection.execute("UPDATE look SET expects = '{'")
    with pytest.raises(StoreError, match="damaged"):
        own.looks()


def test_what_cannot_be_written_is_said(store: Store, folder: Path) -> None:
    own = Own(store.database)
    with closing(sqlite3.connect(folder / NAME)) as connection, connection:
        connection.execute("DROP TABLE note")
    with pytest.raises(StoreError, match="could not be kept"):
        own.keep_note(Note("n", "x", "", ""))


def test_a_database_from_before_these_tables_gets_them(tmp_path: Path, store: Store) -> None:
    old = tmp_path / "old"
    with open_store(old) as opened, opened.database.writing("") as connection:
        config = migrate._config()
        config.attributes["connection"] = connection
        for table in ("review", "note", "look", "handin"):
            connection.exec_driver_sql(f"DROP TABLE {table}")
        command.stamp(config, "0001")
    with open_store(old) as opened:
        assert Own(opened.database).notes() == ()
    (backup,) = (old / "backups").iterdir()
    assert backup.name.startswith("balint-0001-")
