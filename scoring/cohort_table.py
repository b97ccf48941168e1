"""A workshop's answers as tables: one row a choice, or one row a person. Persons are numbers; codes are not in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from scoring.cohort import Results
from scoring.table import Value, to_csv
from simulator.digest import short
from simulator.model.scenario import Scenario
from simulator.workshop.file import Workshop
from simulator.workshop.handin import HandIn

LONG: Mapping[str, str] = {
    "person": "a number by chance, the same in all tables of one export",
    "session": "the session's id",
    "session_digest": "SHA-256 of the session as it was given out",
    "order": "the answer's place in the order of the hour, from 1",
    "beat": "the beat's id",
    "moment_digest": "SHA-256 of lead-in, moves and words; equal digests are the same moment",
    "choice": "the move's id; hold is saying nothing",
    "needs": "what the writers see a need for: step_in, hold or either; empty if the session was rewritten since",
    "fit": "the writers' view: strong, sound, weak, costly; empty if the session was rewritten since",
    "left": "1 if the session was left before its end",
    "time_over": "1 if its time ended before the session did",
}
MOMENTS: Mapping[str, str] = {
    "session": "the session's id",
    "beat": "the beat's id",
    "minute": "minute of the hour",
    "n": "how many answered",
    "choice": "the move's id",
    "room": "how many of the room chose it; empty under five answers",
    "panel": "how many leaders would do it first; empty under ten answers",
    "fit": "the writers' view of it",
}


def persons(handins: Sequence[HandIn], workshop: Workshop) -> dict[str, str]:
    """A name for each code that tells nothing about it, and stays when others come or are erased."""
    return {h.code: f"P{short(f'{workshop.id}:{h.key}', 10)}" for h in handins}


def long_csv(workshop: Workshop, handins: Sequence[HandIn], scenarios: Mapping[str, Scenario]) -> str:
    """One row for each choice."""
    return to_csv(LONG, (row.values() for row in _choices(workshop, handins, scenarios)))


def wide_csv(workshop: Workshop, handins: Sequence[HandIn]) -> str:
    """One row for each person, one column for each moment of the workshop: what was chosen there."""
    columns = [(s.id, stop.beat) for s in workshop.sessions for stop in s.moments]
    numbers = persons(handins, workshop)
    rows = []
    for handin in sorted(handins, key=lambda h: numbers[h.code]):
        chosen = {(p.session, a.beat): a.choice for p in handin.plays for a in p.answers}
        rows.append([numbers[handin.code], *(chosen.get(c, "") for c in columns)])
    return to_csv(["person", *(f"{s}/{b}" for s, b in columns)], rows)


def moments_csv(found: Results) -> str:
    """One row for each thing that could be done at each moment: room, panel and writers side by side."""
    rows: list[list[Value]] = []
    for moment in found.moments:
        for choice, fit in moment.writers.items():
            room = moment.room.get(choice, 0) if moment.room else None
            panel = moment.panel.get(choice, 0) if moment.panel else None
            n = moment.n if moment.room else None
            rows.append([moment.session, moment.beat, moment.minute, n, choice, room, panel, fit])
    return to_csv(MOMENTS, rows)


def columns_csv() -> str:
    """What the columns mean."""
    tables = (("long", LONG), ("moments", MOMENTS))
    rows = [[table, name, meaning] for table, columns in tables for name, meaning in columns.items()]
    rows.append(["wide", "session/beat", "the move's id chosen at this moment; empty if it was not met"])
    return to_csv(("table", "column", "meaning"), rows)


def _choices(
    workshop: Workshop, handins: Sequence[HandIn], scenarios: Mapping[str, Scenario]
) -> Iterator[dict[str, Value]]:
    numbers = persons(handins, workshop)
    sources = {s.id: s.source for s in workshop.sessions}
    for handin in sorted(handins, key=lambda h: numbers[h.code]):
        for play in handin.plays:
            scenario = scenarios.get(play.session)
            same = scenario is not None and scenario.digest == sources.get(play.session)
            for order, answer in enumerate(play.answers, start=1):
                moment = scenario.beats[answer.beat].moment if same and scenario is not None else None
                move = moment.move(answer.choice) if moment is not None else None
                yield {
                    "person": numbers[handin.code],
                    "session": play.session,
                    "session_digest": play.sealed,
                    "order": order,
                    "beat": answer.beat,
                    "moment_digest": answer.digest,
                    "choice": answer.choice,
                    "needs": moment.needs if moment is not None else None,
                    "fit": move.fit if move is not None else None,
                    "left": int(play.left),
                    "time_over": int(play.time_over),
                }
