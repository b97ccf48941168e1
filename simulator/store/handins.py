"""The rows of hand-ins in a workshop's shared database."""

from __future__ import annotations

from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, delete, func, insert, select
from sqlalchemy.exc import IntegrityError

from simulator.errors import StoreError
from simulator.language import tr
from simulator.store import schema
from simulator.store.database import Database
from simulator.store.server import reachable

_TABLE = schema.handin.c


@dataclass(frozen=True, slots=True)
class HandInRow:
    """What one login sent to one workshop. `id` is made by the sender; `received` is the server's day."""

    workshop: str
    login: str
    id: UUID
    data: str
    received: date | None = None


class HandIns:
    """The hand-ins one's login may see.

    Every method raises StoreError if the server refuses: StoreDenied for the login, StoreAway if it cannot be reached.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def append(self, row: HandInRow) -> None:
        """Have a row kept, once, however often this is called; when it returns, the row is there.

        A server that goes away while it commits leaves open whether it did. The row may therefore be there already;
        what decides is that it is found in a later transaction, as it was sent.
        """
        failed = tr("your hand-in was not sent")
        values = {"workshop": row.workshop, "login": row.login, "id": row.id, "data": row.data}
        with self._reachable(failed):
            with suppress(IntegrityError), self._database.writing(failed) as connection:
                connection.execute(insert(schema.handin).values(values))
            with self._database.reading(failed) as connection:
                found = connection.execute(select(_TABLE.data).where(*_is(row))).scalar()
        if found != row.data:
            raise StoreError(
                tr("{database} did not keep it as it is: {failed}.", database=self._database.where, failed=failed)
            )

    def of(self, workshop: str) -> tuple[HandInRow, ...]:
        """The rows of a workshop, in the order of login and id."""
        order = (_TABLE.login, _TABLE.id)
        failed = "the hand-ins could not be read"
        with self._reachable(failed), self._database.reading(failed) as connection:
            found = connection.execute(select(schema.handin).where(_TABLE.workshop == workshop).order_by(*order)).all()
        return tuple(HandInRow(**row._mapping) for row in found)

    def erase(self, workshop: str, login: str, blank: HandInRow) -> int:
        """Delete all that a login sent, and keep a signed blank instead, both or neither; how many rows went."""
        theirs = (_TABLE.workshop == workshop, _TABLE.login == login)
        values = {"workshop": workshop, "login": blank.login, "id": blank.id, "data": blank.data}
        failed = "nothing was erased"
        with self._reachable(failed), self._database.writing(failed) as connection:
            gone = connection.execute(delete(schema.handin).where(*theirs)).rowcount
            known = connection.execute(select(func.count()).select_from(schema.handin).where(*_is(blank))).scalar()
            if not known:
                connection.execute(insert(schema.handin).values(values))
        return gone

    def _reachable(self, failed: str) -> AbstractContextManager[None]:
        return reachable(self._database.engine.url, failed)


def _is(row: HandInRow) -> tuple[ColumnElement[bool], ...]:
    return _TABLE.workshop == row.workshop, _TABLE.login == row.login, _TABLE.id == row.id
