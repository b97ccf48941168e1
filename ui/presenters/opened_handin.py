"""A file to hand in, in words: what it is, what is in it, and where it goes. Nothing of it is verified here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from simulator.language import tr
from simulator.workshop.file import Workshop
from simulator.workshop.handin import HandIn
from ui.presenters.dates import day_words

COLLECT = "balint workshop collect"


@dataclass(frozen=True, slots=True)
class OpenedHandIn:
    """What to say of the file: paragraphs, then what faculty does with it, and the command that does it."""

    title: str
    told: tuple[str, ...]
    faculty: str
    command: str


def opened_hand_in(handin: HandIn, workshop: Workshop | None) -> OpenedHandIn:
    """What the file says that it is; `workshop` is the one it belongs to, if it was opened on this computer."""
    sessions = len(handin.plays)
    told = [
        tr(
            "It has the answers to {n} session, under the code {code}, in the order they were given. "
            "| It has the answers to {n} sessions, under the code {code}, in the order they were given.",
            "",
            sessions,
            code=handin.code,
        ),
        tr("It is sealed: a change to it would be noticed. There is nothing in it to lead or to look back on."),
    ]
    if any(play.note or play.back for play in handin.plays):
        told.insert(1, tr("What was written and rated with them is in it too, since that was ticked."))
    return OpenedHandIn(
        tr("A file to hand in"),
        (*_belongs_to(workshop), *told),
        tr(
            "If you collect them: put it into the workshop’s folder with the others. "
            "This command reads them all and says who is missing:"
        ),
        " ".join((COLLECT, tr("FOLDER", "stands for the name of a folder in a command"))),
    )


def _belongs_to(workshop: Workshop | None) -> tuple[str, ...]:
    if workshop is None:
        return (
            tr("It belongs to a workshop that was not opened on this computer."),
            tr("If it is yours, give it to whoever gave you the workshop’s file."),
        )
    until = day_words(date.fromisoformat(workshop.closes))
    lines = [
        tr("It belongs to “{workshop}”.", workshop=workshop.title),
        tr("If it is yours, give it to {organiser} until {day}.", organiser=workshop.organiser, day=until),
    ]
    if workshop.contact:
        lines.append(tr("Contact: {whom}", whom=workshop.contact))
    return tuple(lines)
