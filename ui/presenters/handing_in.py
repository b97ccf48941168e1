"""Handing in, in words: what goes along, where it goes, and how sending stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from simulator.language import mark, tr
from simulator.workshop.file import Workshop
from simulator.workshop.handin import Enrolment

#: What can be ticked, and what it comes to.
NOTES = (mark("Hand in what I wrote, too"), mark("The organiser reads it, to talk about it. It stands in no results."))
RATINGS = (
    mark("Hand in my places and guesses, too"),
    mark("They are only shown counted together with the others’, from five people on."),
)
FORGET = (mark("This is not my computer"), mark("Everything is forgotten here once it is handed in."))
FIXED = mark("It is handed in as it was when you first saved or sent it.")
NOT_KEPT = mark("The password is the one you were given with your code. It is not kept on this computer.")
ADDRESS_HINT = mark("The address you were given; it begins with postgresql://")
_POST: Mapping[str, str] = {
    "sending": mark("It is being sent."),
    "sent": mark("Sent, and confirmed by the server. You have handed in."),
    "away": mark(
        "The server cannot be reached just now. Nothing is lost: it is kept here and tried again by itself while the "
        "program is open. Or come back later and send it then."
    ),
    "denied": mark("It was not sent: the server does not accept this password. Please look at it once more."),
    "refused": mark("It was not sent, and is kept here. The server says: {why}"),
}
WAITS = mark("It is kept here and was not sent yet. Type the password to send it.")
NO_PASSWORD = mark("Please type the password you were given.")


@dataclass(frozen=True, slots=True)
class HandInView:
    """What the hand-in offers. `to` says where it is sent; `asks_address` that one has to say so."""

    notes: bool
    ratings: bool
    fixed: str
    to: str
    asks_address: bool
    address: str
    sent: bool
    state: str


@dataclass(frozen=True, slots=True)
class Choice:
    """What a trainee has ticked."""

    forget: bool = False
    notes: bool = False
    ratings: bool = False


def hand_in_view(workshop: Workshop, seat: Enrolment, host: str, state: str) -> HandInView:
    """The hand-in as it stands. `host` is where the workshop says that it is sent, `state` how sending stands."""
    free = not seat.given
    return HandInView(
        notes=free and workshop.ask_notes and any(p.note for p in seat.plays),
        ratings=free and workshop.ask_ratings and any(p.back for p in seat.plays),
        fixed="" if free else tr(FIXED),
        to=tr("You can save a file to hand in, or send it to {host}.", host=host) if host else "",
        asks_address=not host,
        address=seat.server,
        sent=seat.sent,
        state=tr(_POST["sent"]) if seat.sent else state,
    )


def post_words(kind: str, why: str = "") -> str:
    """How sending stands, in a sentence or two; nothing where nothing was sent."""
    if kind == "refused":
        return tr(_POST[kind], why=why)
    return tr(_POST[kind]) if kind else ""
