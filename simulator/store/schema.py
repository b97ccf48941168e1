"""The tables.

`copy`, `play` and `action` are the truth and append-only; `standing` is derived from them and can be made again.
`review`, `note` and `look` are the trainee's own: single places that were practised, private notes, and looks at one's
habits. They are no part of any record and are exported only when somebody asks for it.
`handin` is used in a workshop's shared database and stays empty elsewhere. Who sent a row is part of its key, so that
nobody can take the place of another's row, or learn from a conflict that it is there.
Clock times of single actions are not kept: they would show where somebody hesitated.
"""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Date, ForeignKey, Integer, MetaData, Table, Text, Uuid, text

REVISION = "0003"
MOST_HAND_IN = 1024 * 1024  # characters; in the revision that made the table, too

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
    }
)

copy = Table(
    "copy",
    metadata,
    Column("digest", Text, primary_key=True),
    Column("data", Text, nullable=False),
)

play = Table(
    "play",
    metadata,
    Column("id", Text, primary_key=True),
    Column("scenario", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("digest", Text, ForeignKey("copy.digest"), nullable=False, index=True),
    Column("way", Text, nullable=False),
    Column("purpose", Text, nullable=False),
    Column("pace", Text, nullable=False),
    Column("started", Text, nullable=False),
    Column("header", Text, nullable=False),
)

action = Table(
    "action",
    metadata,
    Column("play", Text, ForeignKey("play.id", ondelete="CASCADE"), primary_key=True),
    Column("n", Integer, primary_key=True, autoincrement=False),
    Column("after", Integer, nullable=False),
    Column("data", Text, nullable=False),
    Column("chain", Text, nullable=False),
    CheckConstraint('n > 0 AND "after" >= 0 AND "after" < n', name="order"),
)

standing = Table(
    "standing",
    metadata,
    Column("play", Text, ForeignKey("play.id", ondelete="CASCADE"), primary_key=True),
    Column("actions", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("stage", Text, nullable=False),
    Column("place", Text, nullable=False),
    Column("updated", Text, nullable=False),
)

review = Table(
    "review",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("scenario", Text, nullable=False),
    Column("beat", Text, nullable=False),
    Column("asked", Text, nullable=False),
    Column("chosen", Text, nullable=False),
    Column("fit", Text, nullable=False),
    Column("answered", Text, nullable=False),
)

note = Table(
    "note",
    metadata,
    Column("id", Text, primary_key=True),
    Column("scenario", Text, nullable=False),
    Column("beat", Text, nullable=False),
    Column("prompt", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("written", Text, nullable=False),
    Column("changed", Text, nullable=False),
)

look = Table(
    "look",
    metadata,
    Column("id", Text, primary_key=True),
    Column("begun", Text, nullable=False),
    Column("scenarios", Text, nullable=False),
    Column("expects", Text, nullable=False),
)

handin = Table(
    "handin",
    metadata,
    Column("workshop", Text, primary_key=True),
    Column("login", Text, primary_key=True),
    Column("id", Uuid, primary_key=True),
    Column("data", Text, nullable=False),
    Column("received", Date, nullable=False, server_default=text("CURRENT_DATE")),
    CheckConstraint(f"length(data) <= {MOST_HAND_IN}", name="size"),
)
