"""The parts of a scenario's plain data that converting looks at; anything in them may have the wrong form."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from simulator.exchange.links import Link, shown, without_links, written

HOLD_LABEL = "(hold)"

Beat = Mapping[str, Any]


def mapping(value: Any) -> Mapping[str, Any]:
    """The value if it is a mapping, else an empty one."""
    return value if isinstance(value, Mapping) else {}


def listed(value: Any) -> list[Any]:
    """The value if it is a list, else an empty one."""
    return value if isinstance(value, list) else []


def word(value: Any) -> str:
    """The value if it is text, else nothing."""
    return value if isinstance(value, str) else ""


def targets(ways: Any) -> list[str]:
    """The beats that `then` or `to` leads to."""
    if isinstance(ways, str):
        return [ways]
    found = [word(way) or word(mapping(way).get("to")) for way in listed(ways)]
    return [target for target in found if target]


def moves_of(beat: Beat) -> list[Mapping[str, Any]]:
    """The moves of a beat that are mappings."""
    return [move for move in listed(mapping(beat.get("moment")).get("moves")) if isinstance(move, Mapping)]


def label_of(move: Mapping[str, Any]) -> str:
    """What a move's link shows."""
    said = word(move.get("say")) or word(move.get("does"))
    return shown(said) if said else HOLD_LABEL


def groups_of(beat: Beat, names: Mapping[str, str]) -> list[list[Link]]:
    """The links of a beat: a group for each move, or one for its `then`."""
    then = targets(beat.get("then"))
    if not mapping(beat.get("moment")):
        return [[Link(names.get(to, to), names.get(to, to)) for to in then]] if then else []
    return [
        [Link(label_of(move), names.get(to, to)) for to in targets(move.get("to")) or then] for move in moves_of(beat)
    ]


def roads_of(beat: Beat) -> list[tuple[str, tuple[str | int, ...]]]:
    """Every road of a beat: its target, and the path inside the beat where it is written."""
    then = [(to, ("then",)) for to in targets(beat.get("then"))]
    if not mapping(beat.get("moment")):
        return list(then)
    found: list[tuple[str, tuple[str | int, ...]]] = []
    for index, move in enumerate(listed(mapping(beat.get("moment")).get("moves"))):
        own = targets(mapping(move).get("to"))
        found += [(to, ("moment", "moves", index, "to")) for to in own] if own else then
    return found


def text_for(beat: Beat, names: Mapping[str, str]) -> str:
    """The text of a beat's passage: its script, then its links."""
    script = shown_script(word(beat.get("script")))
    lines = [" / ".join(written(link.label, link.target) for link in group) for group in groups_of(beat, names)]
    links = "\n".join(line for line in lines if line)
    return f"{script}\n\n{links}" if script and links else script or links


def shown_script(script: str) -> str:
    """A script as it stands in a passage: nothing in it may be taken for a link."""
    return script.replace("[[", "[ [").strip("\n").expandtabs(4)


def script_of(text: str) -> str:
    """The script of a passage's text: without links, and without blank lines around it."""
    lines = without_links(text).expandtabs(4).split("\n")
    while lines and not lines[-1].strip():
        lines.pop()
    first = next((index for index, line in enumerate(lines) if line.strip()), 0)
    return "\n".join(line.rstrip() for line in lines[first:]) + "\n" if lines else ""
