"""Opening the database, and transactions on it whose errors are sentences."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, NullPool, create_engine, delete, event, false

from simulator.errors import StoreError
from simulator.language import tr
from simulator.store.failures import damaged, explained, primary_code
from simulator.store.schema import REVISION, standing

NAME = "balint.db"
BACKUPS = "backups"
_MAGIC = b"SQLite format 3\0"
_WRITES = "balint_writes"
_UNREADABLE = {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN}


class Database:
    """An open database. `folder` is None for a database server."""

    def __init__(self, engine: Engine, where: str, folder: Path | None = None) -> None:
        self.engine = engine
        self.where = where
        self.folder = folder
        self._identity = self._identify()

    @contextmanager
    def reading(self, failed: str) -> Iterator[Connection]:
        """A transaction that reads; `failed` says what could not be done if there is an error."""
        with explained(self.where, failed), self.engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def writing(self, failed: str) -> Iterator[Connection]:
        """A transaction that writes; it is on disk when the block has been left without an error."""
        with explained(self.where, failed), _write(self.engine) as connection:
            yield connection
            if self._identify() != self._identity:
                # SQLite would go on writing to a file that has no name any more, and say nothing.
                raise StoreError(
                    tr(
                        "{path} is gone: {failed}. Put it back, or start the program again.",
                        path=self.where,
                        failed=failed,
                    )
                )

    @contextmanager
    def rehearsing(self) -> Iterator[Connection]:
        """A transaction of which nothing stays."""
        with self.engine.connect() as connection:
            transaction = connection.begin()
            try:
                yield connection
            finally:
                transaction.rollback()

    def forget_log(self) -> None:
        """Empty SQLite's write-ahead log, so that what was discarded does not stay in it."""
        if self.folder is None:
            return
        with explained(self.where, tr("the log could not be emptied")):
            raw = self.engine.raw_connection()
            try:
                raw.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)").close()
            finally:
                raw.close()

    def close(self) -> None:
        """Close every connection."""
        self.engine.dispose()

    def _identify(self) -> tuple[int, int] | None:
        if self.folder is None:
            return None
        try:
            found = (self.folder / NAME).stat()
        except OSError:
            return None
        return found.st_dev, found.st_ino


def open_database(where: Path | str, busy_seconds: float = 5.0) -> Database:
    """The database in a folder, made if there is none, or at the URL of a server; its tables are brought up to date.

    Raises StoreError, StoreNewer among them; a file that was there is then as it was.
    """
    if isinstance(where, str) and "://" in where:
        return _open_server(where)
    return _open_file(Path(where).absolute(), busy_seconds)


def _open_file(folder: Path, busy_seconds: float) -> Database:
    with explained(str(folder), tr("the folder for your plays could not be made")):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    file = folder / NAME
    failed = tr("your plays could not be opened")
    with explained(str(file), failed):
        if _revision(file, busy_seconds) != REVISION:
            _migrate_file(file, busy_seconds)
        database = Database(_engine(file, busy_seconds), str(file), folder)
    try:
        # Says now, and not at the first action, that the file cannot be written; BEGIN IMMEDIATE alone does not.
        with database.writing(failed) as connection:
            connection.execute(delete(standing).where(false()))
    except BaseException:
        database.close()
        raise
    return database


def _revision(file: Path, busy_seconds: float) -> str | None:
    """The revision of a file's tables, read without touching it; None if there are none or it cannot be told so."""
    if not file.exists() or file.stat().st_size == 0:
        return None
    _check_magic(file)
    try:
        with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True, timeout=busy_seconds)) as connection:
            tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            if "alembic_version" not in tables:
                return None
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.OperationalError as error:
        # A log that still has to be rolled back cannot be read this way; the migration looks again and knows more.
        if primary_code(error) in _UNREADABLE:
            return None
        raise
    return None if row is None else str(row[0])


def _check_magic(file: Path) -> None:
    """Refuse a short file that is no database: SQLite would take it for an empty one and write over it."""
    if file.with_name(file.name + "-journal").exists():
        return  # a first write that was cut off; SQLite will undo it
    with file.open("rb") as opened:
        if opened.read(len(_MAGIC)) != _MAGIC:
            raise StoreError(damaged(str(file), tr("file is not a database"), tr("your plays could not be opened")))


def _migrate_file(file: Path, busy_seconds: float) -> None:
    from simulator.store.migrate import migrate  # noqa: PLC0415 - Alembic is only loaded when there is work for it

    def back_up(revision: str) -> None:
        _back_up(file, revision, busy_seconds)

    # Rebuilding a table drops the old one, which with foreign keys on would take its dependants with it.
    engine = _engine(file, busy_seconds, foreign_keys=False)
    try:
        with _write(engine) as connection:
            migrate(connection, str(file), back_up)
    finally:
        engine.dispose()


def _back_up(file: Path, revision: str, busy_seconds: float) -> None:
    folder = file.parent / BACKUPS
    folder.mkdir(mode=0o700, exist_ok=True)
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
    whole = folder / f"{file.stem}-{revision}-{stamp}.db"
    part = whole.with_suffix(".part")
    with (
        closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True, timeout=busy_seconds)) as source,
        closing(sqlite3.connect(part)) as target,
    ):
        source.backup(target)
    part.rename(whole)


def _open_server(url: str) -> Database:
    from simulator.store.server import open_line, server_url  # noqa: PLC0415 - only where there is a server

    database = open_line(server_url(url))
    try:
        from simulator.store.migrate import migrate  # noqa: PLC0415 - see _migrate_file

        with database.writing(tr("the shared plays could not be opened")) as connection:
            migrate(connection, database.where)
    except BaseException:
        database.close()
        raise
    return database


@contextmanager
def _write(engine: Engine) -> Iterator[Connection]:
    with engine.connect().execution_options(**{_WRITES: True}) as connection, connection.begin():
        yield connection


def _engine(file: Path, busy_seconds: float, *, foreign_keys: bool = True) -> Engine:
    engine = create_engine(
        URL.create("sqlite", database=os.fspath(file)),
        connect_args={"timeout": busy_seconds},
        poolclass=None if foreign_keys else NullPool,
    )
    pragmas = (
        "PRAGMA journal_mode = WAL",
        "PRAGMA synchronous = FULL",
        f"PRAGMA foreign_keys = {'ON' if foreign_keys else 'OFF'}",
        "PRAGMA secure_delete = ON",
    )

    @event.listens_for(engine, "connect")
    def connected(raw: Any, _record: Any) -> None:
        # The driver would begin transactions by itself, too late for reads and never immediate.
        raw.isolation_level = None
        try:
            for pragma in pragmas:
                raw.execute(pragma).close()
        except sqlite3.Error:
            raw.close()
            raise

    @event.listens_for(engine, "begin")
    def begun(connection: Connection) -> None:
        # A transaction that will write takes the lock first: an upgrade in its middle could not wait for it.
        immediate = connection.get_execution_options().get(_WRITES, False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")

    return engine
