"""Records as JSON lines, the exchange form: header, closed copy, one line an action with its chain, an end line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from simulator.digest import canonical, digest
from simulator.engine.actions import action_from_data
from simulator.engine.play import end_state
from simulator.engine.reduce import reduce
from simulator.engine.tree import Node, grow
from simulator.errors import BalintError, IllegalAction, RecordBroken, RecordError
from simulator.language import tr
from simulator.model.codec import from_data, to_data
from simulator.model.scenario import Scenario
from simulator.record.record import (
    Header,
    Record,
    chain_next,
    chain_start,
    header_data,
    header_from_data,
    node_data,
)

MOST_BYTES = 64 * 1024 * 1024


def copy_data(scenario: Scenario) -> Any:
    """JSON data of the closed copy, without its own digest."""
    data = to_data(scenario)
    data.pop("digest", None)
    return data


def copy_from_data(data: Any) -> Scenario:
    """The closed copy of its JSON data, with its digest.

    Raises RecordBroken if the data is none.
    """
    try:
        return from_data(Scenario, {**data, "digest": digest(data)})
    except (BalintError, KeyError, TypeError, ValueError, AttributeError) as error:
        raise RecordBroken(tr("the copy of the session in the record is damaged ({why})", why=error)) from error


def dump(record: Record) -> str:
    """The record as JSON lines, self-contained."""
    lines = [header_data(record.header), {"copy": copy_data(record.scenario)}]
    chain = chain_start(record.header)
    for node in record.nodes:
        chain = chain_next(chain, node)
        lines.append({**node_data(node), "chain": chain})
    lines.append({"end": {"actions": len(record.nodes), "chain": chain, "state": end_state(record.play_at())}})
    return "".join(canonical(line) + "\n" for line in lines)


def load(text: str) -> Record:
    """The record of its JSON lines, verified: chain, order, every action under today's rules, end state.

    Raises RecordError if the text is no record at all, RecordBroken if it was one and something does not hold.
    """
    text = text.replace("\r\n", "\n")
    lines = text.split("\n")
    if not any('"kind":"record"' in line or '"end":{' in line for line in (lines[0], *lines[-2:])):
        raise RecordError("this is not a record of a play")
    try:
        record, end = _read([json.loads(line) for line in lines if line])
    except json.JSONDecodeError as error:
        raise RecordBroken("a line of the record is damaged") from error
    except RecursionError as error:
        raise RecordBroken("a line of the record is nested too deeply") from error
    _verify(record, end)
    if dump(record) != text:
        raise RecordBroken("the record was changed after it was written")
    return record


def _read(lines: list[Any]) -> tuple[Record, Any]:
    if len(lines) < 3 or not isinstance(lines[1], dict) or not isinstance(lines[-1], dict) or "end" not in lines[-1]:
        raise RecordBroken("the record was cut off")
    header = _header(lines[0])
    if not isinstance(lines[1].get("copy"), dict):
        raise RecordBroken("the copy of the session is missing from the record")
    if digest(lines[1]["copy"]) != header.digest:
        raise RecordBroken("the copy of the session in the record was changed")
    scenario = copy_from_data(lines[1]["copy"])
    chain = chain_start(header)
    nodes = []
    for data in lines[2:-1]:
        node = node_from_data(data)
        chain = chain_next(chain, node)
        if data.get("chain") != chain:
            raise RecordBroken(f"the chain breaks at action {node.n}")
        nodes.append(node)
    return Record(header, scenario, grow(nodes)), {"chain": chain, "end": lines[-1]["end"]}


def _header(data: Any) -> Header:
    try:
        return header_from_data(data)
    except RecordBroken:
        raise
    except RecordError as error:
        if isinstance(data, dict) and "format" in data and "newer" in str(error):
            raise
        raise RecordBroken(str(error)) from error


def node_from_data(data: Any) -> Node:
    """One action with its place in the tree.

    Raises RecordBroken if the data is none.
    """
    if not isinstance(data, dict) or not isinstance(data.get("n"), int) or not isinstance(data.get("after"), int):
        raise RecordBroken(tr("an action of the record is damaged"))
    try:
        return Node(data["n"], data["after"], action_from_data(data.get("action")))
    except IllegalAction as error:
        raise RecordBroken(tr("action {number}: {why}", number=data["n"], why=error)) from error


def _verify(record: Record, found: Any) -> None:
    end = found["end"]
    if not isinstance(end, dict) or end.get("actions") != len(record.nodes) or end.get("chain") != found["chain"]:
        raise RecordBroken("the record was cut off or its end was changed")
    if record.scenario.digest != record.header.digest or record.scenario.id != record.header.scenario:
        raise RecordBroken("the record belongs to another session")
    try:
        states = {0: record.start}
    except (IllegalAction, KeyError, TypeError, ValueError) as error:
        raise RecordBroken(f"the play does not begin as the record says ({error})") from error
    try:
        for node in record.nodes:
            states[node.n] = reduce(record.scenario, states[node.after], node.action)
    except (IllegalAction, KeyError) as error:
        raise RecordBroken(f"action {node.n} does not fit: {error}") from error
    if end.get("state") != end_state(record.play_at()):
        raise RecordBroken("replayed under today's rules the play ends differently")


def read_file(path: Path) -> Record:
    """The verified record in a file.

    Raises RecordError, RecordBroken or OSError.
    """
    if path.stat().st_size > MOST_BYTES:
        raise RecordError(f"the file is larger than {MOST_BYTES // 1024 // 1024} MB")
    data = path.read_bytes()
    try:
        return load(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        if b'"kind":"record"' in data[:2000]:
            raise RecordBroken("the record contains bytes that are not UTF-8") from error
        raise RecordError("this is not a text file") from error
