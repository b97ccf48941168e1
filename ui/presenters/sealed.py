"""A sealed play in words: consent, sessions and their substitutes, the moments, and what comes after."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from math import ceil

from simulator.engine.transcript import Entry
from simulator.language import mark, tr
from simulator.model.scenario import YOU
from simulator.workshop.file import Workshop
from simulator.workshop.handin import Enrolment, SealedPlay, play_of
from simulator.workshop.sealed import SealedSession, SealedStop
from ui.presenters.dates import day_words
from ui.presenters.debrief import BackPlace, Para, Run
from ui.presenters.lines import line_view
from ui.presenters.room import MoveView
from ui.presenters.words import SAY_NOTHING, quoted

CODE_HINT = mark("The code you were given, such as ab3d-9xyz-k4mn-7pqr")
AGREE = mark("I agree, and begin")
INSTEAD = mark("Take the other session instead")
WHICH = mark("Or “{title}”. Nobody is told why.")
STOP = mark("I’d rather stop here")
AS_IT_STANDS = mark("Hand it in as it stands")
TIME_OVER = mark(
    "The time for this session is over. You can still finish this place; then the session is handed in as it stands."
)
ENDED = mark("The time for this session ended here. It is handed in as it stands, and that is all right.")
STAYS_HERE = mark(
    "What you say here stays on this computer, unless you tick it when you hand in; you see it again with the feedback."
)


@dataclass(frozen=True, slots=True)
class PartView:
    """A session to lead: how far it is, and the one that can be taken instead, while it has not begun."""

    session: str
    title: str
    summary: str
    note: str
    state: str
    time: str
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


def about(workshop: Workshop) -> tuple[str, ...]:
    """What one should know before one agrees."""
    more = tr("Contact: {whom}", whom=workshop.contact) if workshop.contact else ""
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
            _limit(workshop),
            _asked(workshop),
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
        done = play is not None and play.is_done(len(session.moments))
        instead = workshop.session(other) if other and play is None else None
        found.append(
            PartView(
                session=begun,
                title=session.title,
                summary=session.summary,
                note=session.content_note,
                state=_state(play, len(session.moments)),
                time="" if done else _time(workshop.seconds_for(seat.code), seat.spent.get(begun, 0)),
                done=done,
                instead=instead.id if instead is not None else "",
                instead_title=instead.title if instead is not None else "",
            )
        )
    return tuple(found)


def moment_view(session: SealedSession, number: int, left: str = "") -> MomentView:
    """Moment `number` (from 0) with all that was said since the one before; `left` says how much time there is."""
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
            heading = tr(
                "{title} · minute {minute} · moment {number} of {of}",
                title=session.title,
                minute=stop.minute,
                number=number + 1,
                of=len(session.moments),
            )
            return MomentView(f"{heading} · {left}" if left else heading, tuple(said), moves, hold.id)
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


def minutes_left(seconds: float) -> str:
    """How long there still is, in whole minutes; nothing where the time is over."""
    minutes = ceil(seconds / 60)
    return tr("About {n} minute is left. | About {n} minutes are left.", "", minutes) if minutes else ""


def answered_places(session: SealedSession, play: SealedPlay) -> tuple[BackPlace, ...]:
    """The moments of a session as one answered them, to choose the one that one wants back."""
    return tuple(
        BackPlace(stop.beat, tr("Minute {minute}: {words}", minute=stop.minute, words=_did(stop, answer.choice)))
        for stop, answer in zip(session.moments, play.answers, strict=False)
    )


def own_words(session: SealedSession, play: SealedPlay) -> tuple[str, ...]:
    """What the trainee said of a session, to be read again beside the feedback."""
    found = [tr("You wrote: “{words}”", words=play.note)] if play.note else []
    stop = next((s for s in session.moments if s.beat == play.back), None)
    if stop is not None:
        found.append(tr("You wanted back what was at minute {minute}.", minute=stop.minute))
    if stop is not None and play.guess is not None:
        guess = tr(
            "You thought that {n} of ten leaders would have done the same there. | "
            "You thought that {n} of ten leaders would have done the same there.",
            "",
            play.guess,
        )
        found.append(guess)
    return tuple(found)


def _did(stop: SealedStop, choice: str) -> str:
    move = next((m for m in stop.moves if m.id == choice), None)
    if move is None or not (move.say or move.does):
        return tr(SAY_NOTHING)
    return quoted(move.say) if move.say else move.does


def _limit(workshop: Workshop) -> str:
    if not workshop.minutes:
        return ""
    return tr(
        "There is {n} minute for each session, or more with some codes. It counts while the session is open before "
        "you. When it is over you can finish the place where you are, and the session is handed in as it stands. | "
        "There are {n} minutes for each session, or more with some codes. They count while the session is open before "
        "you. When they are over you can finish the place where you are, and the session is handed in as it stands.",
        "",
        workshop.minutes,
    )


def _asked(workshop: Workshop) -> str:
    """What else the organiser would like, and what for."""
    if workshop.ask_notes and workshop.ask_ratings:
        return tr(
            "After a session you are asked how it was, which place you want back, and a guess. The organiser would "
            "like to have both: what you write, to talk about it; places and guesses, to count them together. They go "
            "along only if you tick them when you hand in."
        )
    if workshop.ask_notes:
        return tr(
            "After a session you are asked how it was. The organiser would like to have what you write, to talk about "
            "it. It goes along only if you tick it when you hand in."
        )
    if workshop.ask_ratings:
        return tr(
            "After a session you are asked which place you want back, and a guess. The organiser would like to count "
            "them together with the others’. They go along only if you tick them when you hand in."
        )
    return ""


def _time(limit: int, spent: int) -> str:
    if not limit:
        return ""
    if not spent:
        return tr("There is {n} minute for it. | There are {n} minutes for it.", "", round(limit / 60))
    return minutes_left(limit - spent) or tr("Its time is over.")


def _state(play: SealedPlay | None, of: int) -> str:
    answered = len(play.answers) if play is not None else 0
    if play is not None and play.left:
        return tr("Left.", "a session")
    if play is not None and play.time_over:
        return tr("Its time ended before it did. It is handed in as it stands.")
    if play is None:
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
