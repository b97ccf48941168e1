"""Passages with a meaning of their own, and names given twice: what both notations of a story share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from simulator.exchange.notes import Note
from simulator.exchange.story import Passage, Story, json_object, short_name

_STORY_DATA = ("ifid", "format", "format-version", "start")


@dataclass(frozen=True, slots=True)
class Gathered:
    """What was read of a file: all its passages, and what its notation says about the story."""

    passages: Sequence[Passage]
    story: Story = field(default_factory=Story)


def gather(found: Gathered, file: str, notes: list[Note]) -> Story:
    """The story of these passages: StoryTitle and StoryData become its data."""
    story = found.story
    seen: dict[str, int] = {}
    passages: list[Passage] = []
    for passage in found.passages:
        if passage.name == "StoryTitle":
            story = replace(story, title=" ".join(passage.text.split()))
        elif passage.name == "StoryData":
            story = _with_data(story, passage, file, notes)
        else:
            if passage.name in seen:
                message = (
                    f"“{short_name(passage.name)}” is the name of the passage in line {seen[passage.name]} as well"
                )
                remedy = "both are kept; links lead to the first"
                notes.append(Note("TWI106", file, passage.line, 1, message, remedy))
            seen.setdefault(passage.name, passage.line)
            passages.append(passage)
    return replace(story, passages=tuple(passages), start=_start(story.start, passages, file, notes))


def _start(named: str, passages: Sequence[Passage], file: str, notes: list[Note]) -> str:
    """The name of the passage it begins with: the one named, or `Start`, or the first."""
    playable = [p for p in passages if not p.special]
    names = {p.name for p in playable}
    if named in names:
        return named
    found = "Start" if "Start" in names else playable[0].name if playable else ""
    if named:
        message = f"the story begins with “{short_name(named)}”, which is none of its passages"
        notes.append(Note("TWI107", file, 1, 1, message, f"it now begins with “{short_name(found)}”" if found else ""))
    return found


def _with_data(story: Story, passage: Passage, file: str, notes: list[Note]) -> Story:
    try:
        data = json_object(passage.text)
    except ValueError as error:
        message = f"StoryData cannot be read and is left out: {error}"
        notes.append(Note("TWI105", file, passage.line, 1, message))
        return story
    texts = {key: _text(data, key, passage.line, file, notes) for key in _STORY_DATA}
    zoom = data.pop("zoom", None)
    if zoom is not None and (isinstance(zoom, bool) or not isinstance(zoom, int | float)):
        _left_out("zoom", passage.line, file, notes)
        zoom = None
    colors = data.pop("tag-colors", {})
    if not isinstance(colors, dict):
        _left_out("tag-colors", passage.line, file, notes)
        colors = {}
    return replace(
        story,
        ifid=texts["ifid"],
        format=texts["format"],
        format_version=texts["format-version"],
        start=texts["start"],
        zoom=zoom,
        tag_colors={tag: color for tag, color in colors.items() if isinstance(color, str)},
        more=data,
    )


def _text(data: dict[str, Any], key: str, line: int, file: str, notes: list[Note]) -> str:
    value = data.pop(key, "")
    if isinstance(value, str):
        return value
    _left_out(key, line, file, notes)
    return ""


def _left_out(key: str, line: int, file: str, notes: list[Note]) -> None:
    message = f"“{key}” of StoryData is not what the specification asks for and is left out"
    notes.append(Note("TWI105", file, line, 1, message))
