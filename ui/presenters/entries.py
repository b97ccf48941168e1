"""Entries of a transcript in words, the same for terminal, copying and a screen reader."""

from __future__ import annotations

from collections.abc import Mapping

from simulator.engine.transcript import Entry
from simulator.language import tr
from simulator.model.scenario import YOU, Line, Scenario
from ui.presenters.words import silence_words


def you_words() -> str:
    """What the leader is called where somebody speaks: “You”."""
    return tr("You", "who leads")


def names_of(scenario: Scenario) -> Mapping[str, str]:
    """First names by id; the leader is “You”."""
    return {p.id: p.first_name for p in scenario.people} | {YOU: you_words()}


def name_words(name: str) -> str:
    """A name before what is said: “Dev:”."""
    return tr("{name}:", "who speaks, before what is said", name=name)


def look_words(whom: str | None, names: Mapping[str, str]) -> str:
    """Whom somebody turns to: “to Ana”, “to you”; nothing where nobody is named."""
    if not whom:
        return ""
    return tr("to you") if whom == YOU else tr("to {name}", "whom somebody turns to", name=names.get(whom, whom))


def entry_words(entry: Entry, names: Mapping[str, str]) -> str:
    """One entry as a line of plain text: “DEV (leans round, to Ana): Sorry, can I just…”."""
    who = names.get(entry.who or "", "")
    aside = ", ".join(p for p in (entry.cue, look_words(entry.look, names)) if p)
    bracket = f" ({aside})" if aside else ""
    match entry.kind:
        case "speech":
            return f"{name_words(f'{who}{bracket}')} {entry.text}"
        case "cue":
            return f"{who}{bracket or f' ({entry.text})'}"
        case "silence":
            caption = f"[{silence_words(entry.seconds)}]"
            return f"{caption} {entry.text}" if entry.text else caption
        case "gesture":
            return entry.text if entry.general else f"{name_words(you_words())} ({entry.text})"
        case "wait":
            return tr("You say nothing.")
        case _:
            return entry.text


def line_words(line: Line, names: Mapping[str, str]) -> str:
    """A line of the script in the same form."""
    entry = Entry(line.kind, "", line.text, line.who, line.look, line.cue, line.seconds, line.quality, line.id)
    return entry_words(entry, names)
