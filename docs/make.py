"""Writes what is made from the code: the reference of keys, the index of diagnostics, the JSON Schemas for editors.

Run: python docs/make.py. A test says when one of them is stale.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from simulator.content.diagnostics import CODES
from simulator.content.schema import json_schema
from simulator.craft.findings import CHECKS

ROOT = Path(__file__).resolve().parents[1]
KINDS = ("scenario", "season", "translation", "interventions", "literature", "difficulties", "competencies")
# The parts of a scenario file in the order in which one meets them.
PARTS = (
    ("", "Head"),
    ("Setting", "`setting`"),
    ("Leader", "`setting: leader`"),
    ("Convention", "`convention`"),
    ("Person", "`people`: each"),
    ("Patient", "`patient`"),
    ("Reply", "`replies`: each"),
    ("Review", "`review`: each"),
    ("Waiver", "`craft_waivers`: each"),
    ("Beat", "`beats`: each"),
    ("Presenter", "`presenter` of a beat"),
    ("Present", "`present` of a beat"),
    ("Way", "A road with a condition, in a list of `then` or `to`"),
    ("Moment", "`moment` of a beat"),
    ("Move", "`moves` of a moment: each"),
    ("NextTime", "`next_time` of a move"),
    ("Basis", "`basis` of a move: each"),
    ("End", "`end` of a beat"),
    ("Saying", "`says` of an end: each sentence"),
    ("TwineStory", "`twine` in the head"),
    ("Twine", "`twine` of a beat, and `passages`"),
)
# The parts of a season file.
SEASON_PARTS = (
    ("", "Season files: head"),
    ("Meeting", "`meetings` of a season: each"),
    ("Carries", "`carries` of a season: each"),
    ("Story", "`story` of a season: each sentence"),
)
# The parts of a translation file.
TRANSLATION_PARTS = (("", "Translation files: head"), ("Before", "`stale` of a translation: each"))
GROUPS = {
    "BAL1": "Reading the file",
    "BAL2": "Shape",
    "BAL3": "The script",
    "BAL4": "What is named",
    "BAL5": "Moments and moves",
    "BAL6": "The roads",
    "BAL7": "Reference files",
    "BAL8": "Seasons",
    "BAL9": "Translations",
    "CRA1": "Craft: size",
    "CRA2": "Craft: give-aways",
    "CRA3": "Craft: what is needed",
    "CRA4": "Craft: lines",
    "CRA5": "Craft: consequence",
    "CRA6": "Craft: basis",
    "CRA7": "Craft: coverage",
    "CRA9": "Craft: waivers",
}


def codes() -> dict[str, str]:
    """All codes with their titles."""
    return CODES | {code: check.title for code, check in CHECKS.items()}


def index() -> str:
    """The index of the pages on diagnostics."""
    lines = [
        "# What `balint check` says",
        "",
        "One page for each code: what it means, why it matters, what helps, an example. `BAL` codes are mistakes;",
        "with most of them a session cannot be played. `CRA` codes come with `--craft`: they are questions to the",
        "writer, and a file may answer them with a reason ([craft.md](../craft.md)).",
    ]
    group = ""
    for code, title in codes().items():
        if code[:4] != group:
            group = code[:4]
            lines += ["", f"## {GROUPS[group]}", ""]
        lines.append(f"- [{code}]({code}.md) {title}")
    return "\n".join(lines) + "\n"


def reference() -> str:
    """The tables of all keys of scenario, season and translation files."""
    lines = [
        "# Scenario, season and translation files: all keys",
        "",
        "Made from the schema by `python docs/make.py`. What the parts are for: [format.md](format.md). **Bold** keys",
        "must be there. Unknown keys are refused everywhere.",
    ]
    lines += _tables(json_schema("scenario"), PARTS) + _tables(json_schema("season"), SEASON_PARTS)
    lines += _tables(json_schema("translation"), TRANSLATION_PARTS)
    return "\n".join(lines) + "\n"


def _tables(schema: dict[str, Any], parts: tuple[tuple[str, str], ...]) -> list[str]:
    """A table for each part of a schema."""
    lines: list[str] = []
    for name, title in parts:
        model = schema["$defs"][name] if name else schema
        lines += ["", f"## {title}", "", model["description"], "", "| key | value | |", "|---|---|---|"]
        needed = set(model.get("required", ()))
        for key, field in model["properties"].items():
            shown = f"**`{key}`**" if key in needed else f"`{key}`"
            lines.append(f"| {shown} | {_value(field, schema)}{_default(field)} | {_cell(_said_of(field, schema))} |")
    left_out = set(schema["$defs"]) - {name for name, _ in parts}
    assert not left_out, f"give these parts a place in PARTS: {left_out}"
    return lines


def _said_of(field: dict[str, Any], schema: dict[str, Any]) -> str:
    """What a key is for; where it says the same as its part, it stands there alone."""
    if "description" in field:
        return str(field["description"])
    return str(schema["$defs"][field["$ref"].split("/")[-1]]["description"])


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def _default(field: dict[str, Any]) -> str:
    value = field.get("default")
    if value is None or value in ([], {}):
        return ""
    return f"; `{value}` if left out"


def _value(field: dict[str, Any], schema: dict[str, Any]) -> str:  # noqa: PLR0911 - a table of cases
    if "$ref" in field:
        return "keys, see below" if field["$ref"].split("/")[-1] in schema["$defs"] else "text"
    if "anyOf" in field or "oneOf" in field:
        each = [e for e in field.get("anyOf", field.get("oneOf", ())) if e.get("type") != "null"]
        return " or ".join(dict.fromkeys(_value(e, schema) for e in each))
    if "const" in field:
        return f"`{_said(field['const'])}`"
    if "enum" in field:
        if "enumDescriptions" in field:
            return "an id"
        words = list(dict.fromkeys(_said(word) for word in field["enum"]))
        return " ".join(f"`{word}`" for word in words)
    match field.get("type"):
        case "array":
            return f"a list: {_value(field['items'], schema)}"
        case "object":
            inner = [*field.get("patternProperties", {}).values(), field.get("additionalProperties")][0]
            return f"by name: {_value(inner, schema)}" if isinstance(inner, dict) and inner else "keys"
        case "integer":
            low, high = field.get("minimum"), field.get("maximum")
            span = f", {low} to {high}" if high is not None else f" from {low}" if low is not None else ""
            return f"whole number{span}"
        case "number":
            return "number"
        case "boolean":
            return "`true` `false`"
        case "string":
            return "id" if "pattern" in field else "text"
        case _:
            return "anything"


def _said(word: Any) -> str:
    return {True: "yes", False: "no"}[word] if isinstance(word, bool) else str(word)


def made() -> dict[Path, str]:
    """Every file that is made, with its text."""
    found = {
        ROOT / "docs" / "format-reference.md": reference(),
        ROOT / "docs" / "diagnostics" / "README.md": index(),
    }
    for kind in KINDS:
        text = json.dumps(json_schema(kind), ensure_ascii=False, indent=1) + "\n"
        found[ROOT / "scenarios" / "schema" / f"{kind}.json"] = text
    return found


if __name__ == "__main__":
    for path, text in made().items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
