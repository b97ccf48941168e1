"""Entries of a transcript as lines to be set: which part is a name, which an aside, which the words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from simulator.engine.transcript import Entry
from simulator.language import tr
from simulator.model.scenario import YOU, Scenario
from ui.presenters.entries import entry_words, look_words, names_of
from ui.presenters.words import silence_words, stage_words, upper_first

LineKind = Literal["speech", "own", "cue", "caption", "change", "stage"]


@dataclass(frozen=True, slots=True)
class LineView:
    """One line: `own` is the leader's, `caption` a silence or direction, `change` a chair or door, `stage` a heading.

    `general` marks a general reply and what called for it. `plain` is the whole line for copying and reading aloud.
    """

    kind: LineKind
    plain: str
    name: str = ""
    aside: str = ""
    text: str = ""
    general: bool = False


def line_view(entry: Entry, names: Mapping[str, str]) -> LineView:
    """One entry as a line."""
    plain = entry_words(entry, names)
    name = names.get(entry.who or "", "")
    whom = "you" if entry.look == YOU else names.get(entry.look or "", entry.look or "")
    turns = look_words(entry.look, names) if whom not in entry.cue else ""
    aside = ", ".join(p for p in (entry.cue, turns) if p)
    match entry.kind:
        case "speech":
            kind: LineKind = "own" if entry.who == YOU else "speech"
            return LineView(kind, plain, name, aside, entry.text, entry.general)
        case "cue":
            return LineView("cue", plain, name, "", entry.cue or entry.text, entry.general)
        case "gesture":
            if entry.general:
                return LineView("own", plain, "", entry.text, "", general=True)
            return LineView("own", plain, name, entry.text)
        case "silence":
            words = upper_first(silence_words(entry.seconds))
            return LineView("caption", plain, text=f"{words}. {entry.text}".strip())
        case "wait":
            return LineView("own", plain, "", plain)
        case "direction":
            return LineView("caption", plain, text=entry.text, general=entry.general)
        case _:
            return LineView("change", plain, text=entry.text)


def line_views(scenario: Scenario, entries: Iterable[Entry], stage: str = "") -> tuple[tuple[LineView, ...], str]:
    """The lines of some entries with a heading where a stage begins; `stage` is the one before.

    Returns the lines and the stage they end in. A leader's words come before the next beat's heading.
    """
    names = names_of(scenario)
    lines: list[LineView] = []
    for entry in entries:
        beat = scenario.beats[entry.beat]
        if beat.stage != stage:
            stage = beat.stage
            words = tr("{stage} · minute {minute}", stage=stage_words(beat.stage), minute=beat.minute)
            lines.append(LineView("stage", f"— {words} —", text=words))
        lines.append(line_view(entry, names))
    return tuple(lines), stage
