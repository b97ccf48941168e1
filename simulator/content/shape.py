"""Validation of authored data: what pydantic finds, told at its place and in an author's words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from simulator.content.diagnostics import Problems
from simulator.content.marks import Document, Path

if TYPE_CHECKING:
    from pydantic import BaseModel

    from simulator.content.beats_schema import Beat
    from simulator.content.schema import Head

_QUOTED = re.compile(r"'([^']*)'")
_YES_NO_FIELDS = frozenset({"invented", "review_wanted", "for_the_controls", "ours"})

_EXPECTED: Mapping[str, str] = {
    "string_type": "text",
    "int_type": "a whole number",
    "int_from_float": "a whole number",
    "float_type": "a number",
    "bool_type": "true or false",
    "list_type": "a list: [one, two]",
    "dict_type": "keys with values",
    "model_type": "keys with values",
    "model_attributes_type": "keys with values",
}
_SIZES = frozenset({"too_short", "too_long", "string_too_short", "string_too_long"})
_RANGES = frozenset({"greater_than_equal", "less_than_equal", "greater_than", "less_than"})


@dataclass(slots=True)
class Draft:
    """A scenario file as far as it fits the schema.

    `head` is None if it does not; `beats` are those that do; `broken` are the ids of the others.
    """

    raw: Mapping[str, Any]
    head: Head | None = None
    beats: dict[str, Beat] = field(default_factory=dict)
    broken: frozenset[str] = frozenset()

    @property
    def whole(self) -> bool:
        """Whether everything fits."""
        return self.head is not None and bool(self.beats) and not self.broken


def draft_of(document: Document, problems: Problems, reported_keys: frozenset[str] = frozenset()) -> Draft:
    """The draft of a scenario's data; what does not fit is reported, but for the keys already complained of."""
    from pydantic import ValidationError

    from simulator.content.beats_schema import Beat  # noqa: PLC0415 - heavy
    from simulator.content.schema import Head, ScenarioFile  # noqa: PLC0415 - heavy

    data: dict[str, Any] = document.data
    reported = _surprises(document, problems)
    try:
        file = ScenarioFile.model_validate(data)
    except ValidationError as error:
        errors = [
            e
            for e in error.errors(include_url=False)
            if _place(e["loc"], data)[0] not in reported and e["loc"][0] not in reported_keys
        ]
        _report(errors, data, _field_names(ScenarioFile), problems)
        bad = [e["loc"] for e in error.errors(include_url=False, include_context=False)]
    else:
        return Draft(data, file, dict(file.beats))
    draft = Draft(data)
    beats = data.get("beats")
    if isinstance(beats, dict):
        draft.broken = frozenset(str(loc[1]) for loc in bad if loc[0] == "beats" and len(loc) > 1)
        draft.beats = {key: Beat.model_validate(beat) for key, beat in beats.items() if key not in draft.broken}
    if all(loc[0] == "beats" for loc in bad):
        draft.head = Head.model_validate({key: value for key, value in data.items() if key != "beats"})
    return draft


def validated(model: type[BaseModel], document: Document, problems: Problems) -> BaseModel | None:
    """The data as `model`, or None; what does not fit is reported."""
    from pydantic import ValidationError

    reported = _surprises(document, problems)
    try:
        return model.model_validate(document.data)
    except ValidationError as error:
        errors = error.errors(include_url=False)
        errors = [e for e in errors if _place(e["loc"], document.data)[0] not in reported]
        _report(errors, document.data, _field_names(model), problems)
        return None


def _surprises(document: Document, problems: Problems) -> frozenset[Path]:
    """Reports words that older readers take for something else, where the field does not ask for them."""
    found = [(path, word) for path, word in document.surprises if not _asks_for_word(path)]
    for path, word in found:
        message = f"“{word}” is read differently by different programs"
        problems.at("BAL114", path, message, f'put it into quotes: "{word}"')
    return frozenset(path for path, _ in found)


def _asks_for_word(path: Path) -> bool:
    return path[:1] == ("convention",) or (bool(path) and path[-1] in _YES_NO_FIELDS)


def _place(loc: Iterable[str | int], data: Any) -> tuple[Path, Any]:
    """The part of a validator's location that is a path of the data, and what stands there."""
    path: list[str | int] = []
    current = data
    for part in loc:
        if isinstance(current, dict) and part in current:
            current = current[str(part)]
        elif isinstance(current, list) and isinstance(part, int) and part < len(current):
            current = current[part]
        else:
            continue  # the branch of a union, or a key that is missing
        path.append(part)
    return tuple(path), current


def _field_names(model: type[BaseModel]) -> frozenset[str]:
    schema = model.model_json_schema(by_alias=True)
    parts = [schema, *schema.get("$defs", {}).values()]
    return frozenset(name for part in parts for name in part.get("properties", {}))


def _report(errors: Iterable[Any], data: Any, names: frozenset[str], problems: Problems) -> None:
    told: set[Path] = set()  # a union complains once per branch
    for error in errors:
        kind: str = error["type"]
        path, value = _place(error["loc"], data)
        if kind not in {"missing", "extra_forbidden"}:
            if path in told:
                continue
            told.add(path)
        if kind == "missing":
            problems.at_key("BAL201", path, f"“{error['loc'][-1]}” is missing", "")
        elif kind == "extra_forbidden":
            _report_key(path, value, names, problems)
        elif kind == "literal_error":
            _report_word(path, value, str(error["ctx"]["expected"]), problems)
        elif kind == "one_of_each":
            problems.at("BAL204", path, f"“{path[-1]}” says two things that do not go together", _said(error["msg"]))
        elif kind == "string_pattern_mismatch":
            _report_pattern(error["loc"], path, value, problems)
        elif kind in _RANGES:
            problems.at("BAL206", path, f"{value} is out of range", _said(error["msg"]))
        elif kind in _SIZES:
            _report_size(kind, path, value, _said(error["msg"]), problems)
        else:
            _report_type(kind, path, value, _said(error["msg"]), problems)


def _report_key(path: Path, value: Any, names: frozenset[str], problems: Problems) -> None:
    name = str(path[-1])
    if value is None and " " in name:
        remedy = "if it belongs to the text before: text with a comma goes into quotes"
    else:
        remedy = problems.suggest(name, names - {name})
    problems.at_key("BAL202", path, f"unknown key “{name}” here", remedy)


def _said(message: str) -> str:
    return message.replace("Input should be", "it should be").replace(" after validation", "")


def _report_word(path: Path, value: Any, expected: str, problems: Problems) -> None:
    if path == ("format",):
        problems.at("BAL209", path, f"format {_shown(value)} is not supported", f"write format: {expected}")
        return
    words = _QUOTED.findall(expected)
    shown = expected.replace("'", "").replace(", True or False", "").replace("yes, no", "yes or no")
    shown = shown.replace("yes or True", "yes")
    name = next((part for part in reversed(path) if isinstance(part, str)), "this")
    remedy = problems.suggest(value, words) if isinstance(value, str) else ""
    what = f"“{value}”" if isinstance(value, str) else _shown(value)
    problems.at("BAL204", path, f"“{name}” cannot be {what}, only {shown}", remedy)


def _report_pattern(loc: tuple[str | int, ...], path: Path, value: Any, problems: Problems) -> None:
    remedy = "small letters and digits, joined by hyphens (beats, facts, endings) or underscores (people)"
    if loc[-1] == "[key]":
        problems.at_key("BAL205", path, f"“{path[-1]}” is not an id", remedy)
    else:
        problems.at("BAL205", path, f"“{value}” is not an id", remedy)


def _report_size(kind: str, path: Path, value: Any, said: str, problems: Problems) -> None:
    if kind == "string_too_short":
        problems.at("BAL207", path, "there is no text here", "write it, or delete the key")
    elif not value:
        problems.at("BAL207", path, "there is nothing in here", "")
    else:
        problems.at("BAL207", path, "too short or too long", said)


def _report_type(kind: str, path: Path, value: Any, said: str, problems: Problems) -> None:
    expected = _EXPECTED.get(kind)
    if expected is None:
        problems.at("BAL203", path, said)
        return
    quote = kind == "string_type" and isinstance(value, int | float)
    remedy = "put it into quotes" if quote else "write it, or delete the key" if value is None else ""
    problems.at("BAL203", path, f"{_shown(value)} stands where {expected} should be", remedy)


def _shown(value: Any) -> str:
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dict | list):
        return "a list" if isinstance(value, list) else "a set of keys"
    text = str(value).strip()
    return f"“{text[:40]}…”" if len(text) > 40 else f"“{text}”"
