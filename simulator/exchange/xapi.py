"""xAPI statements of sealed plays, with the verbs of the MedBiquitous virtual patient profile; to a file or a store.

Actors are accounts, never mail addresses. Ids are made from the workshop, the code and what was done, so that sending
twice is no second statement. No scores: what was chosen is told, and no view of it.
"""

from __future__ import annotations

import http
import json
import time
import urllib.error
import urllib.parse
import urllib.request
import uuid
from base64 import b64encode
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from simulator.digest import canonical
from simulator.errors import BalintError
from simulator.model.scenario import HOLD
from simulator.workshop.file import Workshop
from simulator.workshop.handin import HandIn, SealedPlay
from simulator.workshop.sealed import SealedSession, SealedStop

VERSION = "1.0.3"
VERBS: Mapping[str, str] = {
    "initialized": "http://adlnet.gov/expapi/verbs/initialized",
    "arrived": "http://w3id.org/xapi/medbiq/verbs/arrived",
    "responded": "http://adlnet.gov/expapi/verbs/responded",
    "ignored": "http://w3id.org/xapi/medbiq/verbs/ignored",
    "completed": "http://adlnet.gov/expapi/verbs/completed",
    "terminated": "http://adlnet.gov/expapi/verbs/terminated",
}
SIMULATION = "http://adlnet.gov/expapi/activities/simulation"
INTERACTION = "http://adlnet.gov/expapi/activities/cmi.interaction"
_NAMESPACE = uuid.UUID("6f2cf1ce-6f54-5a4c-9f0e-2d7f6a1f7a11")
_BATCH = 50
_TRIES = 4


class XapiRefused(BalintError):
    """A store that did not take the statements; the text says what it answered."""


def statements(workshop: Workshop, handins: Iterable[HandIn], persons: Mapping[str, str]) -> Iterator[dict[str, Any]]:
    """All statements; `persons` are the numbers by which people are known outside."""
    for handin in handins:
        for play in handin.plays:
            session = workshop.session(play.session)
            if session is not None:
                yield from _play(workshop, session, play, persons[handin.code])


def to_lines(found: Iterable[Mapping[str, Any]]) -> str:
    """Statements as JSON lines."""
    return "".join(canonical(s) + "\n" for s in found)


def _play(workshop: Workshop, session: SealedSession, play: SealedPlay, person: str) -> Iterator[dict[str, Any]]:
    case = _activity(f"urn:uuid:{_uuid(workshop.id, session.id)}", session.title, session.language)

    def said(verb: str, what: Mapping[str, Any], *key: str, **result: Any) -> dict[str, Any]:
        made: dict[str, Any] = {
            "id": str(_uuid(workshop.id, person, session.id, verb, *key)),
            "actor": {"objectType": "Agent", "account": {"homePage": f"urn:uuid:{workshop.id}", "name": person}},
            "verb": {"id": VERBS[verb], "display": {"en": verb}},
            "object": what,
            "context": {
                "registration": str(_uuid(workshop.id, person, session.id)),
                "contextActivities": {
                    "parent": [{"id": case["id"], "objectType": "Activity"}],
                    "grouping": [{"id": f"urn:uuid:{workshop.id}", "objectType": "Activity"}],
                },
            },
        }
        return {**made, "result": result} if result else made

    yield said("initialized", case)
    for stop, answer in zip(session.moments, play.answers, strict=False):
        yield said(
            "ignored" if _is_hold(stop, answer.choice) else "responded",
            _interaction(case["id"], session, stop),
            answer.beat,
            response=answer.choice,
        )
    if play.left or play.time_over:
        yield said("terminated", case)
    else:
        yield said("completed", case, completion=True)


def _is_hold(stop: SealedStop, choice: str) -> bool:
    move = next((m for m in stop.moves if m.id == choice), None)
    return choice == HOLD or (move is not None and not move.say and not move.does)


def _activity(iri: str, title: str, language: str) -> dict[str, Any]:
    return {
        "objectType": "Activity",
        "id": iri,
        "definition": {"type": SIMULATION, "name": {language: title}},
    }


def _interaction(case: str, session: SealedSession, stop: SealedStop) -> dict[str, Any]:
    """A moment as an interaction: its choices, and no pattern of a correct response."""
    choices = [{"id": m.id, "description": {session.language: m.say or m.does or "Say nothing"}} for m in stop.moves]
    return {
        "objectType": "Activity",
        "id": f"{case}:{stop.beat}",
        "definition": {
            "type": INTERACTION,
            "interactionType": "choice",
            "name": {session.language: f"{session.title}, minute {stop.minute}"},
            "choices": choices,
        },
    }


def _uuid(*parts: str) -> uuid.UUID:
    return uuid.uuid5(_NAMESPACE, "\n".join(parts))


@dataclass(frozen=True, slots=True)
class Target:
    """A learning record store: the address of its statements, and a login for basic authentication."""

    address: str
    user: str = ""
    password: str = ""


def send(
    found: Iterable[Mapping[str, Any]], to: Target, progress: Path, wait: Callable[[float], None] = time.sleep
) -> int:
    """Send statements in batches, each tried four times; `progress` is a file of ids that were taken, for resuming.

    A store may have some already, from a time that broke off before it could be noted: those it shows to be the same
    count as taken. Returns how many were sent now. Raises XapiRefused or OSError; what was taken before stays noted.
    """
    done = set(progress.read_text(encoding="utf-8").split()) if progress.exists() else set()
    waiting = [s for s in found if s["id"] not in done]
    sent = 0
    for start in range(0, len(waiting), _BATCH):
        batch = waiting[start : start + _BATCH]
        try:
            _post(batch, to, wait)
        except _TakenBefore:
            for statement in batch:
                _post_one(statement, to, wait)
        with progress.open("a", encoding="utf-8") as file:
            file.writelines(f"{s['id']}\n" for s in batch)
        sent += len(batch)
    return sent


class _TakenBefore(XapiRefused):
    """The store has a statement with this id."""


def _post_one(statement: Mapping[str, Any], to: Target, wait: Callable[[float], None]) -> None:
    """Send one statement; if the store has it already, see that it is the same.

    A store that notes when it took a statement without a time may take the same one for another.
    """
    try:
        _post([statement], to, wait)
    except _TakenBefore as error:
        asked = f"{to.address}?{urllib.parse.urlencode({'statementId': statement['id']})}"
        found = json.loads(_call(urllib.request.Request(asked), to, wait))  # noqa: S310 - checked when it was sent
        kept = found["statements"][0] if found.get("statements") else found
        if any(kept.get(key) != value for key, value in statement.items()):
            raise XapiRefused(f"{to.address} has another statement with the id {statement['id']}.") from error


def _post(batch: list[Mapping[str, Any]], to: Target, wait: Callable[[float], None]) -> None:
    if not to.address.startswith(("http://", "https://")):
        raise XapiRefused(f"{to.address} is no address of a store: it begins with https:// or http://.")
    request = urllib.request.Request(to.address, json.dumps(batch).encode(), method="POST")  # noqa: S310 - checked above
    request.add_header("Content-Type", "application/json")
    _call(request, to, wait)


def _call(request: urllib.request.Request, to: Target, wait: Callable[[float], None]) -> bytes:
    request.add_header("X-Experience-API-Version", VERSION)
    if to.user:
        login = b64encode(f"{to.user}:{to.password}".encode()).decode()
        request.add_header("Authorization", f"Basic {login}")
    number = 0
    while True:
        number += 1
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:  # noqa: S310 - checked by those who call
                body: bytes = answer.read()
                return body
        except urllib.error.HTTPError as error:
            if error.code == http.HTTPStatus.CONFLICT:
                raise _TakenBefore(f"{to.address} answered {error.code} {error.reason}.") from error
            if error.code < 500 or number == _TRIES:
                raise XapiRefused(f"{to.address} answered {error.code} {error.reason}.") from error
        except (urllib.error.URLError, TimeoutError) as error:
            if number == _TRIES:
                raise XapiRefused(f"{to.address} cannot be reached ({getattr(error, 'reason', error)}).") from error
        wait(2.0 ** (number - 1))
