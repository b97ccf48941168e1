"""A Twine story as both of its notations hold it, and the text of its file."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from simulator.exchange.notes import Note, refused

MAX_SIZE = 16_000_000
KEY_TAG = "balint-key"
KEY_NAME = "BalintKey"

_BREAKS = re.compile("[\x0b\x0c\x85\u2028\u2029]")
_INVISIBLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]"
)
_MOST_DEPTH = 45
_LONGEST_NUMBER = 10**15

# Passages that story formats run or show around the others; they are no stretch of talk.
_SPECIAL_NAMES = frozenset({
    "StoryInit", "StoryCaption", "StoryMenu", "StoryAuthor", "StoryBanner", "StorySubtitle", "StoryInterface",
    "StoryShare", "StorySettings", "StoryIncludes", "StoryDisplayTitle", "StoryVariables",
    "PassageReady", "PassageDone", "PassageHeader", "PassageFooter",
})  # fmt: skip
_SPECIAL_TAGS = frozenset({
    "script", "stylesheet", "widget", "init", "annotation", "header", "footer", "startup",
    "debug-header", "debug-footer", "debug-startup",
    "Twine.private", "Twine.image", "Twine.audio", "Twine.video", "Twine.vtt",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Passage:
    """One passage; `more` is metadata beyond the specification's, `line` where it begins in its file."""

    name: str
    text: str = ""
    tags: tuple[str, ...] = ()
    position: str | None = None
    size: str | None = None
    more: Mapping[str, Any] = field(default_factory=dict)
    line: int = field(default=1, compare=False)

    @property
    def special(self) -> bool:
        """Whether a story format runs it or shows it around others, so that it is no beat."""
        return self.name in _SPECIAL_NAMES or not _SPECIAL_TAGS.isdisjoint(self.tags)


@dataclass(frozen=True, slots=True)
class Story:
    """A story; `more` is story data beyond the specification's."""

    title: str = ""
    ifid: str = ""
    format: str = ""
    format_version: str = ""
    start: str = ""
    zoom: float | int | None = None
    tag_colors: Mapping[str, str] = field(default_factory=dict)
    more: Mapping[str, Any] = field(default_factory=dict)
    passages: tuple[Passage, ...] = ()


def text_of(data: bytes, file: str, max_size: int) -> str:
    """The text of a file, with plain line breaks.

    Raises StoryRefused if it is too large or not UTF-8.
    """
    if len(data) > max_size:
        message = f"the file is larger than {max_size / 1_000_000:g} MB"
        raise refused("TWI001", file, 1, message, "--max-size allows more")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        start = error.start + (3 if data.startswith(b"\xef\xbb\xbf") else 0)
        line = data.count(b"\n", 0, start) + 1
        raise refused("TWI002", file, line, "the file is not UTF-8 here", "save it as UTF-8") from None
    return text.replace("\r\n", "\n").replace("\r", "\n")


def visible(text: str, file: str, first_line: int = 1) -> tuple[str, list[Note]]:
    """The text without invisible characters, and a note if there were some."""
    found = _INVISIBLE.search(text)
    if found is None:
        return text, []
    line = text.count("\n", 0, found.start()) + first_line
    column = found.start() - text.rfind("\n", 0, found.start())
    message = f"invisible characters are left out, the first of them U+{ord(found.group()):04X}"
    return clean(text), [Note("TWI101", file, line, column, message)]


def clean(text: str) -> str:
    """The text without characters that no scenario file may hold; strange line breaks become spaces."""
    return _INVISIBLE.sub("", _BREAKS.sub(" ", text))


def json_object(text: str) -> dict[str, Any]:
    """The object of a JSON text, its strings cleaned. Raises ValueError with a sentence if it is none."""
    try:
        value = json.loads(text, parse_constant=_no_constant)
    except RecursionError:
        raise ValueError("it is nested too deeply") from None
    if not isinstance(value, dict):
        raise ValueError("it is not an object in { }")
    return {clean(key): _cleaned(inner, 1) for key, inner in value.items()}


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is no number")


def _cleaned(value: Any, depth: int) -> Any:
    if depth > _MOST_DEPTH:
        raise ValueError("it is nested too deeply")
    if isinstance(value, str):
        return clean(value.replace("\r\n", "\n").replace("\r", "\n"))
    if isinstance(value, dict):
        return {clean(key): _cleaned(inner, depth + 1) for key, inner in value.items()}
    if isinstance(value, list):
        return [_cleaned(inner, depth + 1) for inner in value]
    if isinstance(value, int | float) and not (math.isfinite(value) and abs(value) < _LONGEST_NUMBER):
        raise ValueError("a number in it is too large")
    return value


def short_name(name: str) -> str:
    """A passage's name as it stands in a message."""
    return name if len(name) <= 60 else name[:59] + "…"
