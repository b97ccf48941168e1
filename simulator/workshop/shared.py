"""A workshop's shared database: sending what waits, exactly once, and reading what was sent."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal
from uuid import UUID, uuid5

from simulator.errors import StoreAway, StoreDenied, StoreError
from simulator.language import tr
from simulator.store.database import Database, open_database
from simulator.store.handins import HandInRow, HandIns
from simulator.store.roles import Roles, create_roles, drop_roles
from simulator.store.server import open_line, plain_address, server_url
from simulator.workshop.collect import SetAside
from simulator.workshop.erase import dump_blank, load_blank
from simulator.workshop.file import Organiser, Workshop
from simulator.workshop.handin import SUFFIX, Enrolment, HandInRefused, unverified
from simulator.workshop.logins import Login, login_of, logins, organiser_login, prefix_of
from simulator.workshop.outbox import Outbox, Parcel
from simulator.workshop.seat import keep_whole

ATTEMPTS = 4
CERTIFICATE = "server.crt"
Open = Callable[[str], Database]
Kind = Literal["", "away", "denied", "refused"]


@dataclass(frozen=True, slots=True)
class Delivery:
    """What came of sending: how many were confirmed, how many wait, and why (a sentence, and of what kind) if any do.

    `kind` is away (it can be tried again), denied (the login or its password), or refused.
    """

    sent: int
    waiting: int
    why: str = ""
    kind: Kind = ""


@dataclass(frozen=True, slots=True)
class Fetched:
    """What is in a shared database: files by name, codes that were erased with their logins, and rows set aside."""

    files: Mapping[str, bytes]
    erased: tuple[str, ...]
    erased_logins: tuple[str, ...]
    aside: tuple[SetAside, ...]


def opener(url: str, password: Callable[[str], str]) -> Open:
    """How to open the database at an address for a login; `password` is asked where the address has none."""

    def open_for(login: str) -> Database:
        place = server_url(url, login)
        if place.username != login:
            raise StoreError(
                tr(
                    "This hand-in belongs to the login {login}, not to {other}; it was not sent.",
                    login=login,
                    other=place.username,
                )
            )
        return open_line(place if place.password else server_url(url, login, password(login)))

    server_url(url)  # what is wrong with the address is said before anything is asked
    return open_for


def login_for(seat: Enrolment) -> str:
    """The login of a trainee's seat."""
    return login_of(seat.workshop, seat.code)


def address_of(workshop: Workshop, folder: Path) -> str:
    """The address of a workshop's shared database; its own certificate, if it has one, is put into a folder.

    Raises StoreError or OSError.
    """
    if not workshop.certificate:
        return plain_address(workshop.server)
    file = folder / CERTIFICATE
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    keep_whole(file, workshop.certificate.encode())
    return plain_address(workshop.server, sslrootcert=str(file))


def deliver(
    outbox: Outbox,
    open_for: Open,
    *,
    login: str = "",
    attempts: int = ATTEMPTS,
    pause: Callable[[float], None] = time.sleep,
) -> Delivery:
    """Send all that waits, or what waits of one login. What is confirmed leaves the outbox, and nothing else does.

    If the server is away it is tried again, later each time, and then left for another day. Raises HandInRefused or
    OSError if the outbox cannot be read or written.
    """
    sent, why, kinds = 0, "", set[Kind]()
    waiting = tuple(p for p in outbox.waiting() if login in {"", p.login})
    for attempt in range(attempts):
        if attempt:
            pause(0.5 * 2 ** (attempt - 1))
        left: list[Parcel] = []
        kinds.clear()
        for one in waiting:
            try:
                _send(one, open_for)
            except StoreError as error:
                left.append(one)
                why = str(error)
                kinds.add(_kind(error))
                continue
            outbox.confirmed(one)
            sent += 1
        waiting = tuple(left)
        if "away" not in kinds:
            break
    first: tuple[Kind, ...] = ("away", "denied", "refused")
    return Delivery(sent, len(waiting), why, next(k for k in first if k in kinds)) if waiting else Delivery(sent, 0)


def _kind(error: StoreError) -> Kind:
    if isinstance(error, StoreAway):
        return "away"
    return "denied" if isinstance(error, StoreDenied) else "refused"


def _send(one: Parcel, open_for: Open) -> None:
    database = open_for(one.login)
    try:
        HandIns(database).append(HandInRow(one.workshop, one.login, one.id, one.data))
    finally:
        database.close()


def fetch(database: Database, workshop: Workshop) -> Fetched:
    """Everything sent to a workshop that this login may read.

    A hand-in counts only if it came under the login of its code; whether it holds, `collect` finds out.
    Raises StoreError.
    """
    files: dict[str, bytes] = {}
    erased: list[str] = []
    aside: list[SetAside] = []
    for row in HandIns(database).of(workshop.id):
        data = row.data.encode("utf-8")
        blank = load_blank(data, workshop)
        if blank is not None:
            erased.append(blank.code)
            files[f"{blank.code}.erased{SUFFIX}"] = data
            continue
        name = f"{row.login}.{row.id}{SUFFIX}"
        try:
            code = unverified(data).code
        except HandInRefused as error:
            aside.append(SetAside(name, error.fault, str(error)))
            continue
        if login_of(workshop.id, code) != row.login:
            aside.append(SetAside(name, "foreign", "It was sent under the login of another code."))
            continue
        files[name] = data
    logins_gone = tuple(login_of(workshop.id, code) for code in erased)
    kept = {n: d for n, d in files.items() if n.partition(".")[0] not in logins_gone}
    return Fetched(kept, tuple(erased), logins_gone, tuple(aside))


def erase(database: Database, workshop: Workshop, organiser: Organiser, code: str, today: date) -> int:
    """Erase what a code sent; a signed blank stays. How many hand-ins went.

    Raises WorkshopRefused if it is no code of this workshop, StoreError if the server refuses.
    """
    text = dump_blank(workshop, organiser, code, today)
    mine = organiser_login(workshop.id)
    blank = HandInRow(workshop.id, mine, uuid5(UUID(workshop.id), f"erased:{code}"), text)
    return HandIns(database).erase(workshop.id, login_of(workshop.id, code), blank)


def create_database(url: str, workshop: Workshop, organiser: Organiser) -> tuple[tuple[Login, ...], tuple[str, ...]]:
    """Make a database ready for a workshop; its logins, and sentences about what could not be closed.

    It may be run again, and then makes right what was changed. Raises WorkshopRefused or StoreError; then nothing was
    changed but the tables.
    """
    made = tuple(logins(workshop, organiser))
    place = server_url(url).render_as_string(hide_password=False)
    database = open_database(place)
    try:
        with database.writing("the workshop’s roles could not be made") as connection:
            by_name = {m.name: (m.group, m.password) for m in made}
            left_open = create_roles(connection, Roles(workshop.id, prefix_of(workshop.id)), by_name)
    finally:
        database.close()
    return made, left_open


def drop_database(url: str, workshop: Workshop) -> int:
    """Delete a workshop's hand-ins and roles from a database; how many hand-ins went. Raises StoreError."""
    database = open_line(server_url(url))
    try:
        with database.writing("nothing was deleted") as connection:
            return drop_roles(connection, Roles(workshop.id, prefix_of(workshop.id)))
    finally:
        database.close()
