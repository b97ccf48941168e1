"""Triggers that keep the tables append-only on SQLite. (PostgreSQL has its own, see `roles`.)

Nothing that was kept can be changed by a statement: updates are refused, and so are inserts over an existing row
(``INSERT OR REPLACE`` would remove the old one without asking a delete trigger). A single action cannot be deleted
while its play is there. A whole play can be discarded: deleting its row takes its actions with it, because by then the
trigger no longer finds the play. A copy is held by its foreign key as long as a play uses it.

They are no part of the migrations: every migration is run without them and they are made again after it, so that one
that rebuilds a table can neither stumble over a trigger nor lose one.
"""

from __future__ import annotations

from sqlalchemy import Connection

TRIGGERS = (
    """CREATE TRIGGER copy_update BEFORE UPDATE ON "copy"
    BEGIN SELECT RAISE(ABORT, 'copies are append-only'); END""",
    """CREATE TRIGGER copy_replace BEFORE INSERT ON "copy"
    WHEN EXISTS (SELECT 1 FROM "copy" WHERE digest = NEW.digest)
    BEGIN SELECT RAISE(ABORT, 'copies are append-only'); END""",
    """CREATE TRIGGER play_update BEFORE UPDATE ON "play"
    BEGIN SELECT RAISE(ABORT, 'plays are append-only'); END""",
    """CREATE TRIGGER play_replace BEFORE INSERT ON "play"
    WHEN EXISTS (SELECT 1 FROM "play" WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'plays are append-only'); END""",
    """CREATE TRIGGER action_update BEFORE UPDATE ON "action"
    BEGIN SELECT RAISE(ABORT, 'actions are append-only'); END""",
    """CREATE TRIGGER action_order BEFORE INSERT ON "action"
    WHEN NEW.n <> (SELECT coalesce(max(n), 0) + 1 FROM "action" WHERE play = NEW.play)
    BEGIN SELECT RAISE(ABORT, 'actions follow one another'); END""",
    """CREATE TRIGGER action_delete BEFORE DELETE ON "action"
    WHEN EXISTS (SELECT 1 FROM "play" WHERE id = OLD.play)
    BEGIN SELECT RAISE(ABORT, 'actions are append-only'); END""",
    """CREATE TRIGGER handin_update BEFORE UPDATE ON "handin"
    BEGIN SELECT RAISE(ABORT, 'hand-ins are append-only'); END""",
    """CREATE TRIGGER handin_replace BEFORE INSERT ON "handin"
    WHEN EXISTS (SELECT 1 FROM "handin" WHERE workshop = NEW.workshop AND login = NEW.login AND id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'hand-ins are append-only'); END""",
)


def drop_triggers(connection: Connection) -> None:
    """Take all triggers away, inside the caller's transaction."""
    for (name,) in connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'").all():
        connection.exec_driver_sql(f'DROP TRIGGER "{name}"')


def make_triggers(connection: Connection) -> None:
    """Make all triggers, inside the caller's transaction."""
    for statement in TRIGGERS:
        connection.exec_driver_sql(statement)
