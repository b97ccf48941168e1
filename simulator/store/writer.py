"""Keeps the actions of one play."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy.exc import IntegrityError

from simulator.engine.reduce import reduce
from simulator.engine.tree import Node
from simulator.errors import IllegalAction, PlayInUse, StoreError
from simulator.language import tr
from simulator.record.record import Record
from simulator.store.database import Database
from simulator.store.locks import PlayLock
from simulator.store.rows import insert_action, now, put_standing
from simulator.store.standing import fold


class PlayWriter:
    """The one writer of a play; made by `Store.begin` and `Store.resume`, which have taken its lock.

    `changed` is called when the play has come further in a way the home screen shows, and when the writer is closed.
    """

    def __init__(self, database: Database, lock: PlayLock, record: Record, changed: Callable[[], None]) -> None:
        self._database = database
        self._lock = lock
        self._changed = changed
        self._scenario = record.scenario
        self._plays, self._standing = fold(record)
        self.play = record.header.play
        self.closed = False

    def append(self, node: Node) -> None:
        """Keep one action; it is on disk when this returns.

        Raises StoreError, with a sentence for the user, if it could not be kept; PlayInUse if another window has
        gone on with the play. The writer is then as before, and the same action can be tried again.
        """
        failed = tr("action {number} of this play could not be kept", number=node.n)
        if self.closed:
            raise StoreError(tr("The play has been closed: {failed}.", failed=failed))
        if node.n != self._standing.actions + 1 or not 0 <= node.after < node.n:
            raise StoreError(
                tr("The play stands at action {number}: {failed}.", number=self._standing.actions, failed=failed)
            )
        try:
            play = reduce(self._scenario, self._plays[node.after], node.action)
            standing = self._standing.after(node, play)
        except (IllegalAction, UnicodeError) as error:
            raise StoreError(tr("The action does not fit ({why}): {failed}.", why=error, failed=failed)) from error
        try:
            with self._database.writing(failed) as connection:
                insert_action(connection, self.play, node, standing.chain)
                put_standing(connection, self.play, self._scenario, standing, now())
        except IntegrityError as error:
            raise PlayInUse(
                tr("Another window has gone on with this play or discarded it: {failed}.", failed=failed)
            ) from error
        before, self._standing = self._standing, standing
        self._plays[node.n] = play
        if standing.state != before.state:
            self._changed()

    def close(self) -> None:
        """Let another window write this play."""
        if not self.closed:
            self.closed = True
            self._lock.release()
            self._changed()
