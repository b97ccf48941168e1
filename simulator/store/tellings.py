"""Plays that were led to their end, with what they hand on to the season. Read without refolding: for lists."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from simulator.engine.play import PlayWay, Purpose
from simulator.store import schema


@dataclass(frozen=True, slots=True)
class Telling:
    """One play of a meeting that came to an end. Its first finished road counts.

    `ending` is the title of the end. `history` is what it began with and `continues` the play that came from, if any;
    `carries` is what it hands on.
    """

    id: str
    scenario: str
    way: PlayWay
    purpose: Purpose
    started: str
    ending: str
    carries: Mapping[str, bool | int]
    history: Mapping[str, bool | int]
    continues: str = ""


def select_tellings(connection: Connection, scenarios: Collection[str]) -> tuple[Telling, ...]:
    """The tellings of these scenarios, the play begun first first. What cannot be read is left out."""
    play, action = schema.play.c, schema.action.c
    columns = (play.id, play.scenario, play.way, play.purpose, play.started, play.digest, play.header, action.data)
    # Canonical JSON: nothing that somebody wrote can look like this, for quotes in it are escaped.
    ends = action.data.like('%"do":"finish"%')
    rows = connection.execute(
        select(*columns)
        .select_from(
            schema.play.join(schema.action, action.play == play.id).outerjoin(
                schema.standing, schema.standing.c.play == play.id
            )
        )
        .where(play.scenario.in_(scenarios), ends)
        .order_by(play.started, schema.standing.c.updated, play.id, action.n)
    )
    first: dict[str, Any] = {}
    for row in rows:
        first.setdefault(row.id, row)
    titles: dict[str, dict[str, str]] = {}
    found = []
    for row in first.values():
        if row.digest not in titles:
            titles[row.digest] = _titles(connection, row.digest)
        telling = _telling(row, titles[row.digest])
        if telling is not None:
            found.append(telling)
    return tuple(found)


def _telling(row: Any, titles: Mapping[str, str]) -> Telling | None:
    try:
        header, action = json.loads(row.header), json.loads(row.data)
        if action["ending"] is None:
            return None
        return Telling(
            id=row.id,
            scenario=row.scenario,
            way=row.way,
            purpose=row.purpose,
            started=row.started,
            ending=titles.get(action["ending"], ""),
            carries=dict(action["carries"]),
            history=dict(header["history"]),
            continues=str(header.get("continues", "")),
        )
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None


def _titles(connection: Connection, digest: str) -> dict[str, str]:
    """The titles of the ends of a closed copy, by id."""
    text = connection.execute(select(schema.copy.c.data).where(schema.copy.c.digest == digest)).scalar()
    try:
        ends = [beat["end"] for beat in json.loads(text or "")["beats"].values() if "end" in beat]
        return {end["id"]: str(end["title"]) for end in ends}
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return {}
