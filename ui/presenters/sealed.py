"""A sealed play in words: consent, sessions and their substitutes, the moments, and what comes after."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from simulator.engine.transcript import Entry
from simulator.language import mark, tr
from simulator.model.scenario import YOU
from simulator.workshop.file import Workshop
from simulator.workshop.handin import Enrolment, play_of
from simulator.workshop.sealed import SealedSession, SealedStop
from ui.presenters.dates import day_words
from ui.presenters.debrief import Para, Run
from ui.presenters.lines import line_view
from ui.presenters.room import MoveView

CODE_HINT = mark("The code you were given, such as ab3d-9xyz-k4mn-7pqr")
AGREE = mark("I agree, and begin")
INSTEAD = mark("Take the other session instead. Nobody is told why. ({title})")
STOP = mark("I’d rather stop here")
FORGET = mark("This is not my computer: forget everything here once the file is written.")


@dataclass(frozen=True, slots=True)
class PartView:
    """A session to lead: how far it is, and the one that can be taken instead, while it has not begun."""

    session: str
    title: str
    summary: str
    note: str
    state: str
    done: bool
    instead: str
    instead_title: str


@dataclass(frozen=True, slots=True)
class MomentView:
    """A moment to answer: what was said since the last one, and what can be done."""

    heading: str
    said: tuple[Para, ...]
    moves: tuple[MoveView, ...]
    hold: str


def about(workshop: Workshop, code: str = "") -> tuple[str, ...]:
    """What one should know before one agrees."""
    more = tr("Contact: {whom}", whom=workshop.contact) if workshop.contact else ""
    seat = workshop.code(code) if code else None
    extra = seat.extra_time if seat is not None else 0
    minutes = round(workshop.minutes * (1 + extra / 100))
    meant = tr(
        "About {n} minute is meant for each session; nothing stops you after it. | "
        "About {n} minutes are meant for each session; nothing stops you after them.",
        "",
        minutes,
    )
    return tuple(
        words
        for words in (
            tr("{organiser} asks you to lead, {purpose}.", organiser=workshop.organiser, purpose=workshop.purpose),
            workshop.consent,
            workshop.promise,
            tr("You hand in until {day}.", day=_day(workshop.closes))
            + " "
            + tr("Feedback opens on {day} by itself.", day=_day(workshop.release)),
            tr(
                "What was handed in is deleted after {n} day. | What was handed in is deleted after {n} days.",
                "",
                workshop.days_kept,
            ),
            meant if minutes else "",
            more,
        )
        if words
    )


def parts(workshop: Workshop, seat: Enrolment) -> tuple[PartView, ...]:
    """The sessions as they stand."""
    found = []
    for part in workshop.parts:
        ids = [part.session, *([part.substitute] if part.substitute else [])]
        begun = next((i for i in ids if play_of(seat, i) is not None), part.session)
        session = workshop.session(begun)
        if session is None:
            continue
        other = next((i for i in ids if i != begun), "")
        play = play_of(seat, begun)
        answered = len(play.answers) if play is not None else 0
        done = play is not None and (play.left or answered == len(session.moments))
        instead = workshop.session(other) if other and play is None else None
        found.append(
            PartView(
                session=begun,
                title=session.title,
                summary=session.summary,
                note=session.content_note,
                state=_state(answered, len(session.moments), left=play is not None and play.left),
                done=done,
                instead=instead.id if instead is not None else "",
                instead_title=instead.title if instead is not None else "",
            )
        )
    return tuple(found)


def moment_view(session: SealedSession, number: int) -> MomentView:
    """Moment `number` (from 0) with all that was said since the one before."""
    said: list[Para] = []
    at = -1
    for stop in session.stops:
        said += [_line(session, stop, n) for n in range(len(stop.lines))]
        if not stop.moves:
            continue
        at += 1
        if at == number:
            hold, *rest = stop.moves
            moves = tuple(MoveView(n, m.id, m.say or m.does, gesture=not m.say) for n, m in enumerate(rest, start=1))
            return MomentView(
                tr(
                    "{title} · minute {minute} · moment {number} of {of}",
                    title=session.title,
                    minute=stop.minute,
                    number=number + 1,
                    of=len(session.moments),
                ),
                tuple(said),
                moves,
                hold.id,
            )
        said = list(_went_on(stop))
    raise ValueError(f"there is no moment {number}")


def last_lines(session: SealedSession) -> tuple[Para, ...]:
    """What was said after the last moment."""
    last = max(n for n, s in enumerate(session.stops) if s.moves)
    after = [_line(session, s, n) for s in session.stops[last + 1 :] for n in range(len(s.lines))]
    return (*_went_on(session.stops[last]), *after)


def is_open(workshop: Workshop, today: date) -> bool:
    """Whether it can still be played."""
    return today <= date.fromisoformat(workshop.closes)


def _state(answered: int, of: int, *, left: bool) -> str:
    if left:
        return tr("Left.", "a session")
    if not answered:
        return tr("Not begun.", "a session")
    if answered == of:
        return tr("Led to its end.")
    return tr("{answered} of {n} moment answered. | {answered} of {n} moments answered.", "", of, answered=answered)


def _went_on(stop: SealedStop) -> Iterator[Para]:
    move = next((m for m in stop.moves if m.id == stop.went_on), None)
    if move is None:
        return
    if move.say:
        words = tr("The hour went on like this: the leader said: “{sentence}”", sentence=move.say)
    elif move.does:
        words = tr("The hour went on like this: a gesture: {gesture}", gesture=move.does)
    else:
        words = tr("The hour went on like this: the leader said nothing.")
    yield (Run(words, "aside"),)


def _line(session: SealedSession, stop: SealedStop, n: int) -> Para:
    line = stop.lines[n]
    names = {p.id: p.first_name for p in session.people} | {YOU: tr("you", "who speaks")}
    entry = Entry(line.kind, "", line.text, line.who, line.look, line.cue, line.seconds, line.quality, line.id)
    view = line_view(entry, names)
    aside = f"({view.aside}) " if view.aside and view.text else view.aside
    runs = (
        Run(f"{view.name} " if view.name else "", "name"),
        Run(aside, "aside"),
        Run(view.text, "plain" if view.kind in {"speech", "own"} else "aside"),
    )
    return tuple(run for run in runs if run.text)


def _day(iso: str) -> str:
    return day_words(date.fromisoformat(iso))
