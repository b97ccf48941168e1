"""Bring a database's tables to the revision this version of the program knows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection, inspect

from simulator.errors import StoreError, StoreNewer
from simulator.language import tr
from simulator.store import migrations
from simulator.store.triggers import drop_triggers, make_triggers

LOCATION = Path(migrations.__path__[0])


def migrate(connection: Connection, where: str, back_up: Callable[[str], None] | None = None) -> None:
    """Migrate inside the caller's transaction; does nothing if the tables are up to date.

    `back_up` is called with the old revision before the tables of an existing database are changed.
    Raises StoreNewer if a newer version made the database, StoreError if it is none of ours.
    """
    config = _config()
    script = ScriptDirectory.from_config(config)
    revision = MigrationContext.configure(connection).get_current_revision()
    if revision == script.get_current_head():
        return
    if revision is None:
        if set(inspect(connection).get_table_names()) - {"alembic_version"}:
            raise StoreError(
                tr("{path} is a database of another program. Nothing in it was changed; move it away.", path=where)
            )
    elif not _knows(script, revision):
        raise StoreNewer(
            tr(
                "{path} was made by a newer version of this program. Nothing in it was changed; "
                "please use that version, or choose another folder.",
                path=where,
            )
        )
    elif back_up is not None:
        back_up(revision)
    config.attributes["connection"] = connection
    if connection.dialect.name != "sqlite":
        command.upgrade(config, "head")
        return
    drop_triggers(connection)
    command.upgrade(config, "head")
    make_triggers(connection)
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
        raise StoreError(
            tr("{path} could not be brought up to date: plays and actions do not belong together.", path=where)
        )


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(LOCATION).replace("%", "%%"))
    return config


def _knows(script: ScriptDirectory, revision: str) -> bool:
    try:
        return script.get_revision(revision) is not None
    except CommandError:
        return False
