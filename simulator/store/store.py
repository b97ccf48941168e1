"""The store: begin, list, read, resume and discard plays."""

from __future__ import annotations

from collections.abc import Collection
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, Self

from sqlalchemy import Row, delete, select
from sqlalchemy.exc import IntegrityError, SQLAlchemyError

from simulator.engine.play import Pace, PlayWay, Purpose
from simulator.errors import RecordBroken, StoreError
from simulator.language import tr
from simulator.model.scenario import Scenario
from simulator.record.record import Header, Record
from simulator.store import schema
from simulator.store.database import Database
from simulator.store.home import Home, OpenPlay, save_home
from simulator.store.locks import PlayLock
from simulator.store.rows import insert_play, now, put_standing, rehearse, select_plays, select_record
from simulator.store.standing import State, fold
from simulator.store.tellings import Telling, select_tellings
from simulator.store.writer import PlayWriter


@dataclass(frozen=True, slots=True)
class PlayRow:
    """A play as it is listed.

    `stage` and `place` (the title) are those of the beat one would go on from. `damaged` says what does not hold if
    the record is known to be broken; `state` is then only how it looks.
    """

    id: str
    scenario: str
    title: str
    way: PlayWay
    purpose: Purpose
    pace: Pace
    started: str
    state: State
    actions: int
    updated: str
    stage: str = ""
    place: str = ""
    damaged: str | None = None


class Store:
    """An open store; close it, or use it as a context manager."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self._writers: list[PlayWriter] = []

    def begin(self, header: Header, scenario: Scenario) -> PlayWriter:
        """Keep a new play with the closed copy of its scenario, and write it.

        Raises StoreError if it could not be kept.
        """
        lock = self._take(header.play)
        try:
            record = Record(header, scenario)
            with self.database.writing(tr("the play could not be begun")) as connection:
                insert_play(connection, header, scenario)
                put_standing(connection, header.play, scenario, fold(record)[1], now())
            writer = self._writer(lock, record)
        except IntegrityError as error:
            lock.release()
            raise StoreError(tr("This play could not be begun: there is one with its number already.")) from error
        except BaseException:
            lock.release()
            raise
        self._refresh_home()
        return writer

    def resume(self, play: str) -> tuple[Record, PlayWriter]:
        """The record of a play, and the right to go on with it.

        Raises PlayInUse if another window has it, RecordBroken if the record does not hold, StoreError if there is no
        such play.
        """
        lock = self._take(play)
        try:
            record = self.record(play)
            return record, self._writer(lock, record)
        except BaseException:
            lock.release()
            raise

    def record(self, play: str) -> Record:
        """The record of a play, verified.

        Raises RecordBroken if it does not hold, StoreError if there is no such play.
        """
        with self.database.reading(tr("the play could not be read")) as connection:
            return select_record(connection, play)

    def plays(self) -> tuple[PlayRow, ...]:
        """All plays, the one begun last first."""
        with self.database.reading(tr("your plays could not be listed")) as connection:
            rows = select_plays(connection)
        plays = [_listed(row) if row.actions == row.kept else self._derived(row) for row in rows]
        return tuple(sorted(plays, key=lambda p: (_moment(p.started), p.updated, p.id), reverse=True))

    def tellings(self, scenarios: Collection[str]) -> tuple[Telling, ...]:
        """The plays of these scenarios that came to an end, with what they hand on; the one begun first first."""
        with self.database.reading(tr("your plays could not be listed")) as connection:
            return select_tellings(connection, scenarios)

    def discard(self, play: str) -> None:
        """Delete a play with all its actions, and the copy of its session if no other play uses it.

        Backups made before an update of the tables are not touched. Raises PlayInUse if a window has it open.
        """
        lock = self._take(play)
        try:
            with self.database.writing(tr("the play could not be discarded")) as connection:
                connection.execute(delete(schema.play).where(schema.play.c.id == play))
                used = select(schema.play.c.digest)
                connection.execute(delete(schema.copy).where(schema.copy.c.digest.not_in(used)))
        finally:
            lock.release()
        self._refresh_home()
        self.database.forget_log()

    def home(self) -> Home:
        """What the home screen shows first."""
        plays = sorted(self.plays(), key=lambda p: p.updated, reverse=True)
        return Home(
            open=tuple(
                OpenPlay(p.id, p.scenario, p.title, p.way, p.stage, p.place, p.started)
                for p in plays
                if p.state == "open" and p.damaged is None
            ),
            finished=tuple(sorted({p.scenario for p in plays if p.state == "finished"})),
        )

    def write_home(self) -> None:
        """Write the home file, if the store has a folder.

        Raises StoreError if it cannot be written.
        """
        folder = self.database.folder
        if folder is None:
            return
        home = self.home()
        try:
            save_home(folder, home)
        except OSError as error:
            raise StoreError(
                tr("The home page could not be written in {folder} ({why}).", folder=folder, why=error.strerror)
            ) from error

    def warm_up(self) -> None:
        """Do once what takes longer the first time. What fails here fails again, and is told, where it is needed."""
        with suppress(StoreError):
            self.write_home()
        with suppress(SQLAlchemyError), self.database.rehearsing() as connection:
            rehearse(connection)

    def close(self) -> None:
        """Let go of every play and of the database."""
        for writer in tuple(self._writers):
            writer.close()
        self.database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _take(self, play: str) -> PlayLock:
        lock = PlayLock(self.database.folder, play)
        lock.take()
        return lock

    def _writer(self, lock: PlayLock, record: Record) -> PlayWriter:
        self._writers = [w for w in self._writers if not w.closed]
        writer = PlayWriter(self.database, lock, record, self._refresh_home)
        self._writers.append(writer)
        return writer

    def _refresh_home(self) -> None:
        # The actions are safe whether or not this succeeds; the next start writes it again.
        with suppress(StoreError):
            self.write_home()

    def _derived(self, row: Row[Any]) -> PlayRow:
        """A play whose standing is missing or does not match its actions: derived anew, and kept if possible."""
        try:
            record = self.record(row.id)
        except RecordBroken as error:
            state: State = "open" if row.kept else "empty"
            return _listed(
                row, state=state, actions=row.kept, updated=row.started, stage="", place="", damaged=str(error)
            )
        standing = fold(record)[1]
        beat = record.scenario.beats[standing.beat]
        updated = row.updated or row.started
        with (
            suppress(StoreError, IntegrityError),
            self.database.writing(tr("the list could not be kept")) as connection,
        ):
            put_standing(connection, row.id, record.scenario, standing, updated)
        return _listed(
            row, state=standing.state, actions=standing.actions, updated=updated, stage=beat.stage, place=beat.title
        )


def _listed(row: Row[Any], **derived: Any) -> PlayRow:
    values = row._asdict()
    del values["kept"]
    return PlayRow(**{**values, **derived})


def _moment(started: str) -> datetime:
    try:
        return datetime.fromisoformat(started).astimezone(UTC)
    except ValueError:
        return datetime.min.replace(tzinfo=UTC)
