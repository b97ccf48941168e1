"""Records to rows and back. What comes back is verified: copy, header, order, chain, and that every action fits."""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import UTC, datetime
from functools import cache
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, delete, func, insert, select
from sqlalchemy.exc import IntegrityError

from simulator.digest import canonical, digest
from simulator.engine.actions import action_to_data
from simulator.engine.tree import Node, grow
from simulator.errors import RecordBroken, RecordError, StoreError
from simulator.language import tr
from simulator.model.scenario import Scenario
from simulator.record.lines import copy_data, copy_from_data, node_from_data
from simulator.record.record import Header, Record, chain_next, chain_start, header_data, header_from_data
from simulator.store import schema
from simulator.store.standing import Standing, fold

# Made once: making a statement takes longer than running it, and each action runs three.
_INSERT_ACTION = insert(schema.action)
_DELETE_STANDING = delete(schema.standing).where(schema.standing.c.play == bindparam("of"))
_INSERT_STANDING = insert(schema.standing)
_COLUMNS_OF_HEADER = ("scenario", "digest", "way", "purpose", "pace", "started")


def insert_play(connection: Connection, header: Header, scenario: Scenario) -> None:
    """Keep the closed copy, if it is new, and the play."""
    data = copy_data(scenario)
    if header.scenario != scenario.id or not header.digest == scenario.digest == digest(data):
        raise StoreError(tr("This play could not be begun: its header belongs to another version of the session."))
    known = select(schema.copy.c.digest).where(schema.copy.c.digest == header.digest)
    if connection.execute(known).first() is None:
        connection.execute(insert(schema.copy).values(digest=header.digest, data=canonical(data)))
    values = {name: getattr(header, name) for name in _COLUMNS_OF_HEADER}
    text = canonical(header_data(header))
    connection.execute(insert(schema.play).values(id=header.play, title=scenario.title, header=text, **values))


def insert_action(connection: Connection, play: str, node: Node, chain: str) -> None:
    """Keep one action; a number that is taken is an IntegrityError."""
    data = canonical(action_to_data(node.action))
    values = {"play": play, "n": node.n, "after": node.after, "data": data, "chain": chain}
    connection.execute(_INSERT_ACTION, values)


def put_standing(connection: Connection, play: str, scenario: Scenario, standing: Standing, updated: str) -> None:
    """Keep what was derived, in place of what was there."""
    beat = scenario.beats[standing.beat]
    values = {
        "play": play,
        "actions": standing.actions,
        "state": standing.state,
        "stage": beat.stage,
        "place": beat.title,
        "updated": updated,
    }
    connection.execute(_DELETE_STANDING, {"of": play})
    connection.execute(_INSERT_STANDING, values)


def rehearse(connection: Connection) -> None:
    """Have the statements of an action compiled; for a transaction that is rolled back."""
    values = {"play": "", "n": 1, "after": 0, "data": "{}", "chain": ""}
    standing = {"play": "", "actions": 0, "state": "empty", "stage": "", "place": "", "updated": ""}
    for statement, given in (
        (_DELETE_STANDING, {"of": ""}),
        (_INSERT_ACTION, values),
        (_INSERT_STANDING, standing),
    ):
        with suppress(IntegrityError):  # there is no such play
            connection.execute(statement, given)


def now() -> str:
    """The time, as `updated` is kept."""
    return datetime.now(UTC).isoformat(timespec="microseconds")


def select_plays(connection: Connection) -> list[Row[Any]]:
    """Every play with its standing (None where it is missing) and, as `kept`, the number of its actions."""
    return list(connection.execute(_all_plays()))


@cache
def _all_plays() -> Select[Any]:
    play, standing, action = schema.play.c, schema.standing.c, schema.action.c
    kept = select(action.play, func.max(action.n).label("n")).group_by(action.play).subquery()
    rows = schema.play.outerjoin(schema.standing, standing.play == play.id).outerjoin(kept, kept.c.play == play.id)
    columns = (play.id, play.scenario, play.title, play.way, play.purpose, play.pace, play.started)
    derived = (standing.actions, standing.state, standing.stage, standing.place, standing.updated)
    return select(*columns, *derived, func.coalesce(kept.c.n, 0).label("kept")).select_from(rows)


def select_record(connection: Connection, play: str) -> Record:
    """The record of a play.

    Raises RecordBroken if it does not hold, StoreError if there is no such play.
    """
    columns = (schema.play, schema.copy.c.data, schema.standing.c.actions)
    both = schema.play.outerjoin(schema.copy).outerjoin(schema.standing)
    row = connection.execute(select(*columns).select_from(both).where(schema.play.c.id == play)).first()
    if row is None:
        raise StoreError(tr("This play is not here any more."))
    try:
        header = _header(row)
        record = Record(header, _scenario(row), _nodes(connection, header))
    except (ValueError, RecursionError) as error:  # texts and numbers that JSON can hold and a record cannot
        raise RecordBroken(tr("a line of the record is damaged")) from error
    if row.actions is not None and row.actions > len(record.nodes):
        raise RecordBroken(tr("the record was cut off"))
    fold(record)
    return record


def _header(row: Row[Any]) -> Header:
    try:
        header = header_from_data(_json(row.header))
    except RecordBroken:
        raise
    except RecordError as error:
        raise RecordBroken(str(error)) from error
    if header.play != row.id or any(getattr(header, name) != getattr(row, name) for name in _COLUMNS_OF_HEADER):
        raise RecordBroken(tr("the record's header was changed"))
    return header


def _scenario(row: Row[Any]) -> Scenario:
    data = _json(row.data)
    if not isinstance(data, dict) or digest(data) != row.digest:
        raise RecordBroken(tr("the copy of the session in the record was changed"))
    scenario = copy_from_data(data)
    if scenario.id != row.scenario:
        raise RecordBroken(tr("the record belongs to another session"))
    return scenario


def _nodes(connection: Connection, header: Header) -> tuple[Node, ...]:
    action = schema.action.c
    chain = chain_start(header)
    nodes = []
    for row in connection.execute(select(schema.action).where(action.play == header.play).order_by(action.n)):
        node = node_from_data({"n": row.n, "after": row.after, "action": _json(row.data)})
        chain = chain_next(chain, node)
        if row.chain != chain:
            raise RecordBroken(tr("the chain breaks at action {number}", number=node.n))
        nodes.append(node)
    return grow(nodes)


def _json(text: Any) -> Any:
    try:
        return json.loads(text)
    except (ValueError, TypeError, RecursionError) as error:
        raise RecordBroken(tr("a line of the record is damaged")) from error
