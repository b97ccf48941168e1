"""A new session from the template: a short one that can be played, with a remark on each part."""

from __future__ import annotations

from importlib.resources import files

NAME = "template.yaml"
TODO = frozenset({"BAL211"})
"""What `balint check` finds in a new session: the writer has not yet given their word that it is invented."""


def new_session(name: str) -> str:
    """The text of a new session with this id, tied to the JSON Schema for editors that comes with the program."""
    text = files("simulator.content").joinpath(NAME).read_text(encoding="utf-8")
    return text.replace("NEW-SESSION", name, 1).replace("$schema=SCHEMA", f"$schema={schema_address()}", 1)


def schema_address() -> str:
    """Where an editor finds the schema of scenario files: a file of this installation."""
    entry = files("scenarios").joinpath("schema", "scenario.json")
    as_uri = getattr(entry, "as_uri", None)
    return str(as_uri()) if as_uri is not None else "scenario.json"
