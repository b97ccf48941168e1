"""The logins of a workshop's shared database: names from the workshop file, passwords from the organiser's key.

A password cannot be found from a code or from the workshop file, and need not be kept: it can be made again.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from simulator.workshop.file import Organiser, Workshop, WorkshopRefused
from simulator.workshop.keys import code_hash

FACULTY, ORGANISER = "reader", "organiser"


@dataclass(frozen=True, slots=True)
class Login:
    """A login. `group` is trainees, faculty or organisers; `code` is empty for the last two."""

    name: str
    group: str
    password: str
    code: str = ""


def prefix_of(workshop: str) -> str:
    """What the names of all roles of a workshop begin with. Raises WorkshopRefused if it is no workshop's id."""
    try:
        return f"balint_{UUID(workshop).hex[:16]}_"
    except ValueError as error:
        raise WorkshopRefused("The workshop’s id cannot be used for a login.") from error


def login_of(workshop: str, code: str) -> str:
    """The name of the login that belongs to a code."""
    return prefix_of(workshop) + code_hash(workshop, code)[:20]


def organiser_login(workshop: str) -> str:
    """The name of the organiser's login."""
    return prefix_of(workshop) + ORGANISER


def logins(workshop: Workshop, organiser: Organiser) -> Iterator[Login]:
    """Every login of a workshop: faculty's, the organiser's, and one for each code.

    Raises WorkshopRefused if the two files do not belong together.
    """
    if organiser.workshop != workshop.id or any(workshop.code(c) is None for c in organiser.codes):
        raise WorkshopRefused("The organiser’s file belongs to another workshop.")
    prefix = prefix_of(workshop.id)
    for name, group, code in (
        (prefix + FACULTY, "faculty", ""),
        (prefix + ORGANISER, "organisers", ""),
        *((login_of(workshop.id, code), "trainees", code) for code in organiser.codes),
    ):
        yield Login(name, group, _password(organiser, name), code)


def _password(organiser: Organiser, name: str) -> str:
    """A hundred bits, in groups of four letters and figures."""
    made = hmac.new(bytes.fromhex(organiser.key), f"database:{name}".encode(), hashlib.sha256).digest()
    letters = base64.b32encode(made).decode("ascii").lower()
    return "-".join(letters[n : n + 4] for n in range(0, 20, 4))
