"""A sealed play in words: consent, sessions and their substitutes, the moments, and what comes after."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime

from simulator.engine.transcript import Entry
from simulator.workshop.file import Workshop
from simulator.workshop.handin import Enrolment, play_of
from simulator.workshop.sealed import SealedSession, SealedStop
from ui.presenters.debrief import Para, Run
from ui.presenters.home import when_words
from ui.presenters.lines import line_view
from ui.presenters.room import MoveView

CODE_HINT = "The code you were given, such as ab3d-9xyz-k4mn-7pqr"
AGREE = "I agree, and begin"
INSTEAD = "Take the other session instead. Nobody is told why."
STOP = "I’d rather stop here"
STOPPED = "This session is handed in as one that was left. Nobody asks why."
FORGET = "This is not my computer: forget everything here once the file is written."
_LONG_AGO = datetime(1, 1, 1, tzinfo=UTC)
WENT_ON = "The hour went on like this"


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
    more = f"Contact: {workshop.contact}" if workshop.contact else ""
    seat = workshop.code(code) if code else None
    extra = seat.extra_time if seat is not None else 0
    minutes = round(workshop.minutes * (1 + extra / 100))
    time = (
        f"About {minutes} minutes are meant for each session; nothing stops you after them." if workshop.minutes else ""
    )
    return tuple(
        words
        for words in (
            f"{workshop.organiser} asks you to lead, {workshop.purpose}.",
            workshop.consent,
            workshop.promise,
            f"You hand in until {_day(workshop.closes)}. Feedback opens on {_day(workshop.release)} by itself.",
            f"What was handed in is deleted after {workshop.days_kept} days.",
            time,
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
                f"{session.title} · minute {stop.minute} · moment {number + 1} of {len(session.moments)}",
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
        return "Left."
    if not answered:
        return "Not begun."
    return "Led to its end." if answered == of else f"{answered} of {of} moments answered."


def _went_on(stop: SealedStop) -> Iterator[Para]:
    move = next((m for m in stop.moves if m.id == stop.went_on), None)
    if move is None:
        return
    if move.say:
        what = f"the leader said: “{move.say}”"
    else:
        what = f"a gesture: {move.does}" if move.does else "the leader said nothing."
    yield (Run(f"{WENT_ON}: {what}", "aside"),)


def _line(session: SealedSession, stop: SealedStop, n: int) -> Para:
    line = stop.lines[n]
    names = {p.id: p.first_name for p in session.people} | {"you": "you"}
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
    return when_words(f"{iso}T12:00:00+00:00", _LONG_AGO).removeprefix("on ")
