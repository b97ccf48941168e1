"""Entries of a transcript in words, the same for terminal, copying and a screen reader."""

from __future__ import annotations

from collections.abc import Mapping

from simulator.engine.transcript import Entry
from simulator.model.scenario import YOU, Line, Scenario
from ui.presenters.words import silence_words


def names_of(scenario: Scenario) -> Mapping[str, str]:
    """First names by id; the leader is “You”."""
    return {p.id: p.first_name for p in scenario.people} | {YOU: "You"}


def entry_words(entry: Entry, names: Mapping[str, str]) -> str:
    """One entry as a line of plain text: “DEV (leans round, to Ana): Sorry, can I just…”."""
    who = names.get(entry.who or "", "")
    to = f"to {'you' if entry.look == YOU else names.get(entry.look, entry.look)}" if entry.look else ""
    aside = ", ".join(p for p in (entry.cue, to) if p)
    bracket = f" ({aside})" if aside else ""
    match entry.kind:
        case "speech":
            return f"{who}{bracket}: {entry.text}"
        case "cue":
            return f"{who}{bracket or f' ({entry.text})'}"
        case "silence":
            caption = f"[{silence_words(entry.seconds)}]"
            return f"{caption} {entry.text}" if entry.text else caption
        case "gesture":
            return f"{entry.text if entry.general else f'You: ({entry.text})'}"
        case "wait":
            return "You say nothing."
        case _:
            return entry.text


def line_words(line: Line, names: Mapping[str, str]) -> str:
    """A line of the script in the same form."""
    entry = Entry(line.kind, "", line.text, line.who, line.look, line.cue, line.seconds, line.quality, line.id)
    return entry_words(entry, names)
