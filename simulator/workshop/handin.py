"""What a trainee hands in: one file, `<code>.balint-play`, signed with a key made at enrolment and tied to the code.

It has the order of the answers and no clock times; notes and ratings only if the organiser asked and they were ticked.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from simulator.digest import canonical, digest
from simulator.language import tr
from simulator.model.codec import from_data, to_data
from simulator.workshop.file import MOST_BYTES, Workshop, WorkshopRefused
from simulator.workshop.keys import code_hash, is_signed, new_key, proof, public_of, same, signed
from simulator.workshop.sealed import SealedSession

FORMAT = 1
SUFFIX = ".balint-play"
MOST_NOTE = 20_000
TEN_LEADERS = 10
Fault = Literal["unreadable", "foreign", "altered", "cut"]


class HandInRefused(WorkshopRefused):
    """A hand-in that cannot be counted; `fault` says of what kind, the text says why."""

    def __init__(self, fault: Fault, why: str) -> None:
        super().__init__(why)
        self.fault = fault


@dataclass(frozen=True, slots=True)
class Answer:
    """What was done at one moment, in the order it was done."""

    beat: str
    digest: str
    choice: str


@dataclass(frozen=True, slots=True)
class SealedPlay:
    """One session played sealed. `sealed` is what was played.

    `left` says that it was left gently before its end, `time_over` that its time ended here. `note` is how it was, in
    the trainee's words; `back` the moment they would want back, and `guess` how many of ten leaders they think would
    have done the same there.
    """

    session: str
    sealed: str
    answers: tuple[Answer, ...] = ()
    left: bool = False
    time_over: bool = False
    note: str = ""
    back: str = ""
    guess: int | None = None

    def is_done(self, moments: int) -> bool:
        """Whether nothing more of it is to be led."""
        return self.left or self.time_over or len(self.answers) == moments


@dataclass(frozen=True, slots=True)
class HandIn:
    """One trainee's plays. `key` is the public half of the key made at enrolment; `proof` ties it to the code."""

    workshop: str
    code: str
    key: str
    proof: str
    plays: tuple[SealedPlay, ...] = ()


@dataclass(frozen=True, slots=True)
class Enrolment:
    """A trainee's seat in a workshop: the code and the private key. Kept on the trainee's machine until hand-in.

    `spent` has the seconds a session was open, where there is a time limit. `given` is the file as it was handed in
    first: from then on it is that, so that no two hand-ins differ. `sent` says that a server has it, and `server` is
    where it goes if the workshop does not say; neither login nor password is in it.
    """

    workshop: str
    code: str
    private: str
    plays: tuple[SealedPlay, ...] = field(default_factory=tuple)
    spent: Mapping[str, int] = field(default_factory=dict)
    given: str = ""
    sent: bool = False
    server: str = ""


def enrol(workshop: Workshop, code: str) -> Enrolment:
    """A new seat. Raises WorkshopRefused if the code is none of this workshop's."""
    tidy = code.strip().lower()
    if workshop.code(tidy) is None:
        raise WorkshopRefused(tr("This code does not belong to this workshop. Please look at it once more."))
    return Enrolment(workshop.id, tidy, new_key())


def with_answer(enrolment: Enrolment, session: SealedSession, answer: Answer) -> Enrolment:
    """The enrolment with one answer more.

    Raises WorkshopRefused if this is not the next moment of the road, or not on offer there.
    """
    play = play_of(enrolment, session.id) or SealedPlay(session.id, session.digest)
    ahead = session.moments[len(play.answers) :]
    if play.left or play.time_over or not ahead or ahead[0].beat != answer.beat or ahead[0].digest != answer.digest:
        raise WorkshopRefused(
            tr("“{moment}” is not the next moment of “{title}”.", moment=answer.beat, title=session.title)
        )
    if answer.choice not in {m.id for m in ahead[0].moves}:
        raise WorkshopRefused(tr("“{choice}” is not on offer at “{moment}”.", choice=answer.choice, moment=answer.beat))
    return _with_play(enrolment, replace(play, answers=(*play.answers, answer)))


def leave(enrolment: Enrolment, session: SealedSession) -> Enrolment:
    """The enrolment with a session left gently where it stands."""
    play = play_of(enrolment, session.id) or SealedPlay(session.id, session.digest)
    return _with_play(enrolment, replace(play, left=True))


def end_by_time(enrolment: Enrolment, session: SealedSession) -> Enrolment:
    """The enrolment with a session that is handed in as it stands, for its time is over."""
    play = play_of(enrolment, session.id) or SealedPlay(session.id, session.digest)
    if play.is_done(len(session.moments)):
        return enrolment
    return _with_play(enrolment, replace(play, time_over=True))


def with_words(enrolment: Enrolment, session: str, *, note: str, back: str = "", guess: int | None = None) -> Enrolment:
    """The enrolment with what the trainee says of a session they have led. It goes nowhere unless it is ticked."""
    play = play_of(enrolment, session)
    if play is None:
        return enrolment
    return _with_play(enrolment, replace(play, note=note[:MOST_NOTE], back=back, guess=guess if back else None))


def play_of(enrolment: Enrolment, session: str) -> SealedPlay | None:
    """The play of a session so far."""
    return next((p for p in enrolment.plays if p.session == session), None)


def is_whole(workshop: Workshop, plays: Iterable[SealedPlay]) -> bool:
    """Whether every part of the workshop has been played as far as it will be: itself, or its substitute."""
    return Given(workshop).is_whole(plays)


def dump_handin(enrolment: Enrolment, *, notes: bool = False, ratings: bool = False) -> str:
    """The file to hand in, signed; with notes, and with ratings, only if that is said."""
    public = public_of(enrolment.private)
    plays = enrolment.plays
    if not notes:
        plays = tuple(replace(p, note="") for p in plays)
    if not ratings:
        plays = tuple(replace(p, back="", guess=None) for p in plays)
    made = HandIn(enrolment.workshop, enrolment.code, public, proof(enrolment.workshop, enrolment.code, public), plays)
    data = {"kind": "hand-in", "format": FORMAT, **to_data(made)}
    return canonical(signed({**data, "chain": chain_of(made)}, enrolment.private)) + "\n"


def chain_of(handin: HandIn) -> str:
    """SHA-256 chained over all answers in their order."""
    chain = digest([handin.workshop, handin.code, handin.key])
    for play in handin.plays:
        said = [play.note, play.back, play.guess] if play.note or play.back else []
        time_over = ["time over"] if play.time_over else []
        chain = digest([chain, play.session, play.sealed, play.left, *time_over, *said])
        for answer in play.answers:
            chain = digest([chain, answer.beat, answer.digest, answer.choice])
    return chain


class Given:
    """A workshop as it was given out, made ready for checking many hand-ins against it."""

    def __init__(self, workshop: Workshop) -> None:
        self.workshop = workshop
        self._codes = {c.hash for c in workshop.codes}
        self._sealed = {s.id: s.digest for s in workshop.sessions}
        self._roads = {
            s.id: [(m.beat, m.digest, {x.id for x in m.moves}) for m in s.moments] for s in workshop.sessions
        }

    def knows(self, code: str) -> bool:
        """Whether this is one of its codes."""
        return code_hash(self.workshop.id, code) in self._codes

    def check(self, play: SealedPlay) -> None:
        """Whether a play can have been played. Raises HandInRefused."""
        road = self._roads.get(play.session)
        if road is None or self._sealed[play.session] != play.sealed:
            raise HandInRefused("foreign", f"“{play.session}” is not a session of this workshop as it was given out.")
        for (beat, digest_, moves), answer in zip(road, play.answers, strict=False):
            if (answer.beat, answer.digest) != (beat, digest_):
                raise HandInRefused("altered", f"The answers to “{play.session}” are not in the order of the hour.")
            if answer.choice not in moves:
                raise HandInRefused("altered", f"“{answer.choice}” was not on offer at “{answer.beat}”.")
        if len(play.answers) > len(road):
            raise HandInRefused("altered", f"There are more answers than moments in “{play.session}”.")
        if play.time_over and not self.workshop.minutes:
            raise HandInRefused("altered", f"It says that the time for “{play.session}” was over; there is no limit.")
        self._check_words(play)

    def _check_words(self, play: SealedPlay) -> None:
        rated = play.back or play.guess is not None
        if (play.note and not self.workshop.ask_notes) or (rated and not self.workshop.ask_ratings):
            raise HandInRefused("altered", f"There are notes or ratings of “{play.session}”; nobody asked for them.")
        if len(play.note) > MOST_NOTE or not 0 <= (play.guess or 0) <= TEN_LEADERS:
            raise HandInRefused("altered", f"A note or a rating of “{play.session}” is longer or larger than can be.")
        if rated and play.back not in {a.beat for a in play.answers}:
            raise HandInRefused("altered", f"A rating of “{play.session}” is of no moment that was answered.")

    def is_whole(self, plays: Iterable[SealedPlay]) -> bool:
        """Whether every part was played, itself or its substitute, to its end, until it was left or its time over."""
        done = {p.session for p in plays if p.is_done(len(self._roads.get(p.session, ())))}
        return all(
            part.session in done or bool(part.substitute and part.substitute in done) for part in self.workshop.parts
        )


def load_handin(data: bytes, given: Workshop | Given) -> HandIn:
    """A hand-in of a file's bytes, verified against the workshop; for many, make the workshop ready once (`Given`).

    Raises HandInRefused, saying what is wrong: unreadable, foreign (another workshop, or no code of this one), altered
    (signature, proof, chain or answers do not hold), cut (the file ends early, or answers are missing).
    """
    ready = given if isinstance(given, Given) else Given(given)
    workshop, found = ready.workshop, _read(data)
    if found.get("workshop") != workshop.id:
        raise HandInRefused("foreign", "It belongs to another workshop.")
    made = _made(found)
    if not ready.knows(made.code):
        raise HandInRefused("foreign", "Its code is none of this workshop’s.")
    if not same(proof(workshop.id, made.code, made.key), made.proof):
        raise HandInRefused("altered", "Its key was not made by who holds the code.")
    if not is_signed(found, made.key):
        raise HandInRefused("altered", "It was changed after it was signed.")
    if found.get("chain") != chain_of(made):
        raise HandInRefused("altered", "The chain of its answers does not hold.")
    for play in made.plays:
        ready.check(play)
    if not ready.is_whole(made.plays):
        raise HandInRefused(
            "cut", "Answers are missing: a session was neither led to its end nor left, nor was its time over."
        )
    return made


def unverified(data: bytes) -> HandIn:
    """What a file says that it is, nothing of it verified: to address it. Raises HandInRefused if it is no hand-in."""
    return _made(_read(data))


def _made(found: dict[str, Any]) -> HandIn:
    try:
        made: HandIn = from_data(
            HandIn, {k: v for k, v in found.items() if k not in {"kind", "format", "signature", "chain"}}
        )
        (made.workshop + made.code + made.key + made.proof).encode()  # JSON can hold what is no text
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise HandInRefused("altered", "Something in it is missing or of the wrong kind.") from error
    return made


def _read(data: bytes) -> dict[str, Any]:
    if len(data) > MOST_BYTES:
        raise HandInRefused("unreadable", f"The file is larger than {MOST_BYTES // 1024 // 1024} MB.")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise HandInRefused("unreadable", "It is not a text file.") from error
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as error:
        if '"kind":"hand-in"' in text[:20_000] or text.startswith('{"chain"'):
            raise HandInRefused("cut", "The file ends early.") from error
        raise HandInRefused("unreadable", "It is not a hand-in.") from error
    if not isinstance(found, dict) or found.get("kind") != "hand-in":
        raise HandInRefused("unreadable", "It is not a hand-in.")
    if found.get("format") != FORMAT:
        raise HandInRefused("unreadable", f"It is of format {found.get('format')!r}; this program reads {FORMAT}.")
    return found


def _with_play(enrolment: Enrolment, play: SealedPlay) -> Enrolment:
    others = tuple(p for p in enrolment.plays if p.session != play.session)
    return replace(enrolment, plays=(*others, play))
