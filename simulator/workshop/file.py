"""The workshop file: what trainees are given. Signed by the organiser, small, and readable by nobody's key.

Beside it the organiser keeps a private file with the signing key and the codes.
"""

from __future__ import annotations

import json
import secrets
import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from simulator.digest import canonical
from simulator.errors import BalintError
from simulator.language import tr
from simulator.model.codec import from_data, to_data
from simulator.workshop.keys import code_hash, is_signed, new_key, public_of, signed
from simulator.workshop.sealed import SealedSession

FORMAT = 1
SUFFIX = ".balint-workshop"
PRIVATE_SUFFIX = ".balint-organiser"
MOST_BYTES = 16 * 1024 * 1024
MOST_DAYS_TO_RELEASE = 7
USUAL_DAYS_KEPT = 90
NO_PERSONS = "Who decides on credentials sees no person’s record."
_ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"  # nothing that is read as something else


class WorkshopRefused(BalintError):
    """A workshop's file, or something asked of it, that cannot be; the text says why."""


@dataclass(frozen=True, slots=True)
class Code:
    """A one-time code by its hash, and how much longer its holder may take where there is a time limit (percent)."""

    hash: str
    extra_time: int = 0


@dataclass(frozen=True, slots=True)
class Part:
    """A session to lead, and the equal one that may be chosen instead without anybody being told why."""

    session: str
    substitute: str = ""


@dataclass(frozen=True, slots=True)
class Workshop:
    """A workshop as trainees get it. Dates are ISO; `closes` is the last day to hand in, `release` opens feedback.

    `minutes` is the time for each session, 0 for none. `ask_notes` and `ask_ratings` say whether the organiser would
    like these; they are handed in only if the trainee ticks them. `server` is the address of a shared database, without
    login and password; `certificate` is its own, as text, where no public authority has signed it.
    """

    id: str
    title: str
    purpose: str
    organiser: str
    contact: str
    consent: str
    closes: str
    release: str
    parts: tuple[Part, ...]
    sessions: tuple[SealedSession, ...]
    codes: tuple[Code, ...]
    key: str
    days_kept: int = USUAL_DAYS_KEPT
    minutes: int = 0
    ask_notes: bool = False
    ask_ratings: bool = False
    promise: str = NO_PERSONS
    server: str = ""
    certificate: str = ""

    def session(self, session: str) -> SealedSession | None:
        """The sealed session with this id."""
        return next((s for s in self.sessions if s.id == session), None)

    def code(self, code: str) -> Code | None:
        """The code, if it is one of this workshop's."""
        wanted = code_hash(self.id, code)
        return next((c for c in self.codes if c.hash == wanted), None)

    def seconds_for(self, code: str) -> int:
        """The time for each session, with the extra time of a code; 0 for no limit."""
        seat = self.code(code)
        extra = seat.extra_time if seat is not None else 0
        return round(self.minutes * 60 * (100 + extra) / 100)

    @property
    def keep_until(self) -> date:
        """The last day on which hand-ins may be kept, as the consent says."""
        return date.fromisoformat(self.closes) + timedelta(days=self.days_kept)

    def released(self, today: date) -> bool:
        """Whether feedback is open."""
        return today >= date.fromisoformat(self.release)


@dataclass(frozen=True, slots=True)
class Organiser:
    """What only the organiser has: the signing key and the codes, in the order of the workshop's hashes."""

    workshop: str
    key: str
    codes: tuple[str, ...] = field(default_factory=tuple)


def create(
    sessions: Sequence[SealedSession],
    parts: Sequence[Part],
    *,
    title: str,
    purpose: str,
    organiser: str,
    contact: str,
    consent: str,
    closes: date,
    release: date,
    trainees: int,
    extra_time: Mapping[int, int] | None = None,
    **more: Any,
) -> tuple[Workshop, Organiser]:
    """A new workshop with its private half; `extra_time` gives percent by the number of a code, from 1.

    Raises WorkshopRefused if it cannot be: no sessions, an unknown substitute, too late a release.
    """
    known = {s.id for s in sessions}
    wanted = {p.session for p in parts} | {p.substitute for p in parts if p.substitute}
    if not parts or not trainees:
        raise WorkshopRefused("A workshop has at least one session and one trainee.")
    if wanted - known:
        raise WorkshopRefused(f"“{min(wanted - known)}” is no session of this workshop.")
    if not closes <= release <= closes + timedelta(days=MOST_DAYS_TO_RELEASE):
        raise WorkshopRefused(
            f"Feedback opens between the last day to hand in ({closes}) and {MOST_DAYS_TO_RELEASE} days later, "
            f"not on {release}."
        )
    key, workshop_id = new_key(), str(uuid.uuid4())
    codes = tuple(new_codes(trainees))
    extra = extra_time or {}
    workshop = Workshop(
        id=workshop_id,
        title=title,
        purpose=purpose,
        organiser=organiser,
        contact=contact,
        consent=consent,
        closes=closes.isoformat(),
        release=release.isoformat(),
        parts=tuple(parts),
        sessions=tuple(sessions),
        codes=tuple(Code(code_hash(workshop_id, c), extra.get(n, 0)) for n, c in enumerate(codes, start=1)),
        key=public_of(key),
        **more,
    )
    return workshop, Organiser(workshop_id, key, codes)


def new_codes(n: int) -> Iterable[str]:
    """So many different codes, of four groups of four letters and figures that cannot be taken for one another.

    The workshop file has their hashes, so they are too many to be tried (about 79 bits).
    """
    found: dict[str, None] = {}
    while len(found) < n:
        found["-".join("".join(secrets.choice(_ALPHABET) for _ in range(4)) for _ in range(4))] = None
    return found


def dump_workshop(workshop: Workshop, organiser: Organiser) -> str:
    """The workshop file, signed."""
    return canonical(signed({"kind": "workshop", "format": FORMAT, **to_data(workshop)}, organiser.key)) + "\n"


def dump_organiser(organiser: Organiser) -> str:
    """The organiser's private file."""
    return canonical({"kind": "organiser", "format": FORMAT, **to_data(organiser)}) + "\n"


def load_workshop(data: bytes) -> Workshop:
    """The workshop of a file's bytes, its signature verified.

    Raises WorkshopRefused.
    """
    found = _read(data, "workshop", tr("This is not a workshop file."))
    workshop: Workshop = _made(Workshop, found)
    if not is_signed(found, workshop.key):
        raise WorkshopRefused(tr("This workshop file was changed after it was signed."))
    return workshop


def load_organiser(data: bytes) -> Organiser:
    """The organiser's private half of a file's bytes.

    Raises WorkshopRefused.
    """
    organiser: Organiser = _made(Organiser, _read(data, "organiser", tr("This is not an organiser’s private file.")))
    return organiser


def _read(data: bytes, kind: str, otherwise: str) -> dict[str, Any]:
    if len(data) > MOST_BYTES:
        raise WorkshopRefused(tr("The file is larger than {megabytes} MB.", megabytes=MOST_BYTES // 1024 // 1024))
    try:
        found = json.loads(data.decode("utf-8"))
    except (UnicodeDecodeError, ValueError, RecursionError) as error:
        raise WorkshopRefused(otherwise) from error
    if not isinstance(found, dict) or found.get("kind") != kind:
        raise WorkshopRefused(otherwise)
    if found.get("format") != FORMAT:
        raise WorkshopRefused(
            tr(
                "This file is of format {format}; this program reads {ours}.",
                format=repr(found.get("format")),
                ours=FORMAT,
            )
        )
    return found


def _made(kind: Any, found: Mapping[str, Any]) -> Any:
    try:
        return from_data(kind, {k: v for k, v in found.items() if k not in {"kind", "format", "signature"}})
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise WorkshopRefused(tr("Something in this file is missing or of the wrong kind.")) from error
