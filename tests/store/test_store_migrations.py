from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateTable
from store_tiny import HOUR, header, played

from simulator.errors import StoreError
from simulator.model.scenario import Scenario
from simulator.record.record import Record
from simulator.store import database, migrate, schema
from simulator.store.database import BACKUPS, NAME
from simulator.store.open import open_store
from simulator.store.store import Store
from simulator.store.triggers import TRIGGERS

SECOND = '''
"""For the tests."""
import sqlalchemy as sa
from alembic import op
revision = "0004"
down_revision = "0003"

def upgrade() -> None:
    with op.batch_alter_table("play", recreate="always") as play:
        play.add_column(sa.Column("more", sa.Text()))
    {then}
'''


def second(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, then: str = "pass") -> None:
    place = tmp_path / "migrations"
    shutil.copytree(migrate.LOCATION, place, ignore=shutil.ignore_patterns("__pycache__"))
    (place / "versions" / "0004_second.py").write_text(SECOND.format(then=then))
    monkeypatch.setattr(migrate, "LOCATION", place)
    monkeypatch.setattr(database, "REVISION", "0004")


def made(folder: Path, scenario: Scenario) -> Record:
    record = played(Record(header(scenario), scenario), *HOUR)
    with open_store(folder) as store:
        writer = store.begin(record.header, scenario)
        for node in record.nodes:
            writer.append(node)
    return record


def revision(file: Path) -> str:
    with closing(sqlite3.connect(file)) as connection:
        return str(connection.execute("SELECT version_num FROM alembic_version").fetchone()[0])


def test_the_tables_are_those_of_the_schema(store: Store) -> None:
    with store.database.reading("") as connection:
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "compare_server_default": True, "render_as_batch": True}
        )
        assert compare_metadata(context, schema.metadata) == []
        assert context.get_current_revision() == schema.REVISION


def test_constraints_have_the_names_of_the_schema(store: Store) -> None:
    with store.database.reading("") as connection:
        tables = dict(connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE type = 'table'").all())
    for table in schema.metadata.tables.values():
        for constraint in table.constraints:
            assert str(constraint.name) in tables[table.name]


def test_the_revision_is_the_last_one() -> None:
    assert ScriptDirectory(str(migrate.LOCATION)).get_current_head() == schema.REVISION


def test_no_file_is_looked_up_in_the_working_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "alembic.ini").write_text("[alembic]\nscript_location = nowhere\n")
    monkeypatch.chdir(tmp_path)
    with open_store(tmp_path / "plays") as store:
        assert store.plays() == ()


def test_the_schema_is_one_for_postgresql_too() -> None:
    tables = [str(CreateTable(t).compile(dialect=postgresql.dialect())) for t in schema.metadata.sorted_tables]
    assert len(tables) == 8


def triggers(file: Path) -> set[str]:
    with closing(sqlite3.connect(file)) as connection:
        return {sql for (sql,) in connection.execute("SELECT sql FROM sqlite_master WHERE type = 'trigger'")}


def test_an_older_database_is_backed_up_and_brought_up_to_date(
    folder: Path, tmp_path: Path, scenario: Scenario, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = made(folder, scenario)
    second(tmp_path, monkeypatch)
    with open_store(folder) as store:
        assert store.record(record.header.play) == record
    assert revision(folder / NAME) == "0004"
    assert triggers(folder / NAME) == set(TRIGGERS)
    (backup,) = (folder / BACKUPS).iterdir()
    assert backup.name.startswith("balint-0003-")
    assert backup.suffix == ".db"
    assert revision(backup) == "0003"
    with closing(sqlite3.connect(backup)) as connection:
        assert connection.execute("SELECT count(*) FROM action").fetchone() == (5,)
    with open_store(folder):
        pass
    assert len(list((folder / BACKUPS).iterdir())) == 1


def test_a_migration_that_fails_changes_nothing(
    folder: Path, tmp_path: Path, scenario: Scenario, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = made(folder, scenario)
    with monkeypatch.context() as patch:
        second(tmp_path, patch, then='op.execute("INSERT INTO nowhere VALUES (1)")')
        with pytest.raises(StoreError, match="nowhere"):
            open_store(folder)
    assert revision(folder / NAME) == "0003"
    assert triggers(folder / NAME) == set(TRIGGERS)
    with open_store(folder) as store:
        assert store.record(record.header.play) == record


def test_a_migration_that_tears_plays_and_actions_apart_is_undone(
    folder: Path, tmp_path: Path, scenario: Scenario, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = made(folder, scenario)
    with monkeypatch.context() as patch:
        second(tmp_path, patch, then='op.execute("DELETE FROM play")')
        with pytest.raises(StoreError, match="do not belong together"):
            open_store(folder)
    with open_store(folder) as store:
        assert store.record(record.header.play) == record


def test_a_new_database_is_not_backed_up(folder: Path, store: Store) -> None:
    assert not (folder / BACKUPS).exists()
