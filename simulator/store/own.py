"""What a trainee keeps beside the plays: practised single places, private notes, looks at one's habits."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import delete, insert, select, update

from simulator.errors import StoreError
from simulator.language import tr
from simulator.store import schema
from simulator.store.database import Database
from simulator.store.rows import now


@dataclass(frozen=True, slots=True)
class Review:
    """A single place was practised.

    `scenario` and `beat` are the place that had come back, `asked` the one that was shown for it (``scenario/beat``,
    the same or one of its kind). `chosen` is the move's id, `fit` the writers' view of it. `answered` is ISO 8601.
    """

    scenario: str
    beat: str
    asked: str
    chosen: str
    fit: str
    answered: str


@dataclass(frozen=True, slots=True)
class Note:
    """A private note; `scenario`, `beat` and `prompt` (the question it answers) may be empty. Times are ISO 8601."""

    id: str
    text: str
    written: str
    changed: str
    scenario: str = ""
    beat: str = ""
    prompt: str = ""


@dataclass(frozen=True, slots=True)
class Look:
    """A look at one's habits before co-leading: the sessions of the set, and what one expected, by question."""

    id: str
    begun: str
    scenarios: tuple[str, ...]
    expects: Mapping[str, str]


class Own:
    """The trainee's own tables. Every method raises StoreError if it cannot be done."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def reviews(self) -> tuple[Review, ...]:
        """All reviews, the first first."""
        columns = [c for c in schema.review.c if c.name != "id"]
        with self._database.reading(tr("your places could not be read")) as connection:
            rows = connection.execute(select(*columns).order_by(schema.review.c.id)).all()
        return tuple(Review(**row._mapping) for row in rows)

    def keep_review(self, scenario: str, beat: str, asked: str, chosen: str, fit: str) -> Review:
        """Keep that a place was practised just now."""
        made = Review(scenario, beat, asked, chosen, fit, now())
        with self._database.writing(tr("the answer could not be kept")) as connection:
            connection.execute(insert(schema.review).values({n: getattr(made, n) for n in Review.__slots__}))
        return made

    def notes(self) -> tuple[Note, ...]:
        """All notes, the one changed last first."""
        table = schema.note.c
        with self._database.reading(tr("your notes could not be read")) as connection:
            rows = connection.execute(select(schema.note).order_by(table.changed.desc(), table.id)).all()
        return tuple(Note(**row._mapping) for row in rows)

    def keep_note(self, note: Note) -> Note:
        """Keep a note, in place of the one with the same id; returns it as it was kept."""
        moment = now()
        with self._database.writing(tr("the note could not be kept")) as connection:
            known = connection.execute(select(schema.note.c.written).where(schema.note.c.id == note.id)).scalar()
            kept = Note(note.id, note.text, known or moment, moment, note.scenario, note.beat, note.prompt)
            values = {n: getattr(kept, n) for n in Note.__slots__}
            if known is None:
                connection.execute(insert(schema.note).values(values))
            else:
                connection.execute(update(schema.note).where(schema.note.c.id == note.id).values(values))
        return kept

    def drop_note(self, note_id: str) -> None:
        """Delete a note for good."""
        with self._database.writing(tr("the note could not be deleted")) as connection:
            connection.execute(delete(schema.note).where(schema.note.c.id == note_id))
        self._database.forget_log()

    def looks(self) -> tuple[Look, ...]:
        """All looks, the one begun last first."""
        with self._database.reading(tr("your sets could not be read")) as connection:
            rows = connection.execute(select(schema.look).order_by(schema.look.c.begun.desc(), schema.look.c.id)).all()
        return tuple(_look(row.id, row.begun, row.scenarios, row.expects) for row in rows)

    def begin_look(self, look_id: str, scenarios: tuple[str, ...], expects: Mapping[str, str]) -> Look:
        """Keep a new set with what one expects; what was expected is not changed afterwards."""
        made = Look(look_id, now(), scenarios, dict(expects))
        values = {"scenarios": json.dumps(scenarios), "expects": json.dumps(made.expects, ensure_ascii=False)}
        with self._database.writing(tr("the set could not be begun")) as connection:
            connection.execute(insert(schema.look).values(id=look_id, begun=made.begun, **values))
        return made

    def drop_look(self, look_id: str) -> None:
        """Forget a set; its plays stay."""
        with self._database.writing(tr("the set could not be deleted")) as connection:
            connection.execute(delete(schema.look).where(schema.look.c.id == look_id))


def _look(look_id: str, begun: str, scenarios: str, expects: str) -> Look:
    try:
        return Look(look_id, begun, tuple(map(str, json.loads(scenarios))), dict(json.loads(expects)))
    except (ValueError, TypeError) as error:
        raise StoreError(tr("Your sets could not be read: one of them is damaged ({why}).", why=error)) from error
