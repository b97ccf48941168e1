"""A small workshop of the tests, and hand-ins to it."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta

from simulator.workshop.file import Organiser, Part, Workshop, create
from simulator.workshop.handin import Answer, Enrolment, enrol, leave, with_answer
from simulator.workshop.sealed import SealedSession, seal
from tests.small import small

TODAY = date(2026, 11, 20)


def sealed(session: str = "") -> SealedSession:
    """The small session, sealed; under another id if one is given."""
    scenario = small()
    return seal(replace(scenario, id=session) if session else scenario)


def workshop(trainees: int = 4, **more: object) -> tuple[Workshop, Organiser]:
    """A workshop with one session and its substitute."""
    first, second = sealed(), sealed("other")
    usual = {
        "title": "An afternoon",
        "purpose": "to talk about leading",
        "organiser": "A society",
        "contact": "Write to the organiser.",
        "consent": "What you hand in is read by the organiser.",
        "closes": TODAY,
        "release": TODAY + timedelta(days=3),
        "trainees": trainees,
    }
    parts = [Part(first.id, second.id)]
    return create([first, second], parts, **{**usual, **more})  # type: ignore[arg-type]


def played(given: Workshop, code: str, seed: int = 0, *, left_after: int | None = None, session: str = "") -> Enrolment:
    """A trainee's seat with a session played by chance."""
    rng, enrolment = random.Random(seed), enrol(given, code)
    chosen = given.session(session or given.parts[0].session)
    assert chosen is not None
    for number, stop in enumerate(chosen.moments):
        if number == left_after:
            return leave(enrolment, chosen)
        enrolment = with_answer(enrolment, chosen, Answer(stop.beat, stop.digest, rng.choice(stop.moves).id))
    return enrolment
