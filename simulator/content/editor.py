"""What an editor should offer while a session is written: the ids of the reference files, inside the JSON Schema."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from simulator.model.palette import Reference
from simulator.model.scenario import HOLD

Offers = Mapping[str, str]


def with_ids(schema: dict[str, Any], reference: Reference) -> dict[str, Any]:
    """The schema of scenario files, with the ids that exist offered where one is asked for, and what each means."""
    for (part, key), offers in _offers(reference).items():
        model = schema if not part else schema["$defs"][part]
        field = model["properties"][key]
        inner = field["items"] if field.get("type") == "array" else _text_of(field)
        inner["enum"] = list(offers)
        inner["enumDescriptions"] = list(offers.values())
        inner.pop("minLength", None)
    return schema


def _offers(reference: Reference) -> dict[tuple[str, str], Offers]:
    """By part of the schema and key: the ids, each with its name."""
    acts = {name: act.what for name, act in reference.palette.interventions.items()}
    tables = reference.difficulties
    found: dict[tuple[str, str], Offers] = {
        ("Move", "do"): {HOLD: "let the group go on", **acts},
        ("Basis", "source"): {name: s.title for name, s in reference.literature.sources.items()},
        ("Moment", "difficulty"): _names(tables.difficulties.items()),
        ("Moment", "opening"): _names(tables.openings.items()),
        ("", "exercises"): _names(reference.competencies.competencies.items()),
        ("", "difficulties"): _names(tables.difficulties.items()),
        ("", "openings"): _names(tables.openings.items()),
        ("", "topics"): _names(tables.topics.items()),
        ("", "presenter_feels"): _names(tables.presenter_feels.items()),
    }
    return found


def _names(entries: Iterable[tuple[str, Any]]) -> Offers:
    return {key: value if isinstance(value, str) else str(value.name) for key, value in entries}


def _text_of(field: dict[str, Any]) -> dict[str, Any]:
    """The part of an optional text's schema that is the text."""
    if "anyOf" in field:
        found: dict[str, Any] = next(each for each in field["anyOf"] if each.get("type") == "string")
        return found
    return field
