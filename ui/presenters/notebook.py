"""The notebook in words: one's own notes, those kept in debriefs, prompts, a search, and what leaves the machine."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from scoring.debrief import title_of
from scoring.road import answers, places
from simulator.language import mark, tr
from simulator.record.record import Record
from simulator.store.own import Note
from ui.presenters.home import when_words

PROMPTS = (
    mark("What am I allergic to in a group?"),
    mark("What dose of yourself did you give?"),
    mark("What had each put in, and what did each expect back?"),
)
EMPTY = mark("Nothing is written yet. A question to begin with, or a page without one:")
NOTHING_FOUND = mark("No note has these words.")
EXPORT_TICK = mark("Yes, write my notes into a file that anybody can read who has it.")
EXPORT_WHAT = mark(
    "The notebook stays on this computer unless you take it out. Everything shown above goes into the file."
)
SHEET = "sheet:"


@dataclass(frozen=True, slots=True)
class NoteView:
    """A note as it is read. `own` ones can be changed; others were kept in a debrief and lead to it (``play/beat``)."""

    id: str
    heading: str
    text: str
    when: str
    own: bool
    leads_to: str = ""


def note_views(
    notes: Iterable[Note], records: Iterable[Record], titles: Mapping[str, str], now: datetime, search: str = ""
) -> tuple[NoteView, ...]:
    """All notes that have every word of `search`, the last one first. Pages for a co-leader are no notes."""
    views = [(n.changed, _own(n, titles, now)) for n in notes if not n.prompt.startswith(SHEET)]
    views += [(r.header.started, v) for r in records for v in _kept(r, now)]
    views.sort(key=lambda v: v[0], reverse=True)
    words = search.casefold().split()
    return tuple(v for _, v in views if all(w in f"{v.heading} {v.text}".casefold() for w in words))


def notes_text(views: Sequence[NoteView]) -> str:
    """Notes as the text of a file."""
    return "\n\n".join(f"{v.heading}\n{v.when}\n\n{v.text}" for v in views) + "\n"


def _own(note: Note, titles: Mapping[str, str], now: datetime) -> NoteView:
    where = titles.get(note.scenario, note.scenario)
    prompt = tr(note.prompt) if note.prompt in PROMPTS else note.prompt
    heading = " · ".join(p for p in (prompt, where) if p) or tr("A note")
    return NoteView(note.id, heading, note.text, when_words(note.changed, now), own=True)


def _kept(record: Record, now: datetime) -> list[NoteView]:
    """The notes kept in a debrief: of one place, or of the hour."""
    latest = {a.beat: a.text.strip() for a in answers(record, "note")}
    titles = {p.beat.id: title_of(record.scenario, p) for p in places(record)} if latest else {}
    play, when = record.header.play, when_words(record.header.started, now)
    return [
        NoteView(
            f"{play}/{beat}",
            " · ".join(p for p in (record.scenario.title, titles.get(beat, "")) if p),
            words,
            tr("kept in the debrief of an hour led {when}", when=when),
            own=False,
            leads_to=f"{play}/{beat}",
        )
        for beat, words in latest.items()
        if words
    ]
