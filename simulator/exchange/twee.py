"""Twee 3, read and written as its specification 3.0.2 says."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from simulator.exchange.gather import Gathered, gather
from simulator.exchange.notes import Note, refused
from simulator.exchange.story import MAX_SIZE, Passage, Story, json_object, text_of, visible

_HEADER = re.compile(r"^::(.*)$", re.MULTILINE)
_TWEE_2_PLACE = re.compile(r"<\s*(-?\d+(?:\.\d+)?\s*,\s*-?\d+(?:\.\d+)?)\s*>\s*$")
_ESCAPED = re.compile(r"([\\\[\]{}])")
_EDGE_SPACES = re.compile(r"^\s+|\s+$")
_LINE_ESCAPED = re.compile(r"^\\(\\*::)", re.MULTILINE)
_LINE_TO_ESCAPE = re.compile(r"^(\\*::)", re.MULTILINE)


def read_twee(data: bytes, file: str, max_size: int = MAX_SIZE) -> tuple[Story, list[Note]]:
    """The story of a Twee file, and what of it could not be read. Raises StoryRefused if there is none."""
    text, notes = visible(text_of(data, file, max_size), file)
    headers = list(_HEADER.finditer(text))
    if not headers:
        remedy = "a passage begins with a line like “:: Start”"
        raise refused("TWI003", file, 1, "there is no passage in this file", remedy)
    if text[: headers[0].start()].strip():
        line = len(text) - len(text.lstrip())
        place = text.count("\n", 0, line) + 1
        notes.append(Note("TWI102", file, place, 1, "text before the first passage is left out", "give it a header"))
    passages: list[Passage] = []
    line, last = 1, 0
    for index, header in enumerate(headers):
        line += text.count("\n", last, header.start())
        last = header.start()
        end = headers[index + 1].start() if index + 1 < len(headers) else len(text)
        body = _LINE_ESCAPED.sub(r"\1", _without_blank_end(text[header.end() + 1 : end]))
        passages.append(_Header(header.group(1), file, line, notes).passage(body))
    return gather(Gathered(passages), file, notes), notes


def write_twee(story: Story) -> str:
    """The story in Twee 3."""
    data: dict[str, Any] = {"ifid": story.ifid}
    optional: tuple[tuple[str, Any], ...] = (
        ("format", story.format),
        ("format-version", story.format_version),
        ("start", story.start),
        ("tag-colors", dict(story.tag_colors)),
    )
    data.update((key, value) for key, value in optional if value)
    if story.zoom is not None:
        data["zoom"] = story.zoom
    data.update((key, value) for key, value in story.more.items() if key not in data)
    head = [
        Passage("StoryTitle", story.title),
        Passage("StoryData", json.dumps(data, ensure_ascii=False, indent=2)),
    ]
    return "\n\n".join(_written(passage) for passage in (*head, *story.passages))


def escaped(name: str) -> str:
    """A name or tag as it stands in a header."""
    plain = _ESCAPED.sub(r"\\\1", name)
    return _EDGE_SPACES.sub(lambda found: "".join("\\" + space for space in found.group()), plain)


def _written(passage: Passage) -> str:
    parts = [":: " + escaped(" ".join(passage.name.split("\n")))]
    if passage.tags:
        parts.append("[" + " ".join(escaped(tag) for tag in passage.tags) + "]")
    metadata: dict[str, Any] = {}
    if passage.position is not None:
        metadata["position"] = passage.position
    if passage.size is not None:
        metadata["size"] = passage.size
    metadata.update(passage.more)
    if metadata:
        parts.append(json.dumps(metadata, ensure_ascii=False, separators=(",", ":")))
    text = _without_blank_end(_LINE_TO_ESCAPE.sub(r"\\\1", passage.text))
    return " ".join(parts) + "\n" + (text + "\n" if text else "")


def _without_blank_end(text: str) -> str:
    """The text without blank lines at its end; the spaces of its last line stay."""
    lines = text.split("\n")
    while lines and not lines[-1].strip():
        lines.pop()
    return "\n".join(lines)


class _Header:
    """One header line: a name, then optional tags, then optional metadata; spaces before each."""

    def __init__(self, text: str, file: str, line: int, notes: list[Note]) -> None:
        self._text = text
        self._file = file
        self._line = line
        self._notes = notes
        self._at = 0

    def passage(self, body: str) -> Passage:
        """The passage with this header and text."""
        name = _decoded(self._until("[{"))
        tags: tuple[str, ...] = ()
        if self._text.startswith("[", self._at):
            self._at += 1
            raw = self._until("]")
            tags = tuple(_decoded(tag) for tag in raw.split())
            if self._at >= len(self._text):
                self._warn("TWI103", "the tags are opened with [ and not closed", "close them with ]")
            self._at += 1
        position = size = None
        more: dict[str, Any] = {}
        rest = self._text[self._at :].strip()
        place = _TWEE_2_PLACE.search(rest) or (None if rest else _TWEE_2_PLACE.search(name))
        if place is not None:
            position = place.group(1).replace(" ", "")
            if rest:
                rest = rest[: place.start()].strip()
            else:
                name = name[: place.start()].rstrip()
        if rest.startswith("{"):
            more = self._metadata(rest)
            position, size = self._pair(more, "position") or position, self._pair(more, "size")
        elif rest:
            self._warn("TWI103", f"“{rest[:40]}” behind the header is left out", "")
        if not name:
            self._warn("TWI103", "a passage without a name", "it is called “Untitled”")
            name = "Untitled"
        return Passage(name, body, tags, position, size, more, self._line)

    def _until(self, stops: str) -> str:
        start = self._at
        while self._at < len(self._text) and self._text[self._at] not in stops:
            self._at += 2 if self._text[self._at] == "\\" else 1
        return self._text[start : self._at]

    def _metadata(self, text: str) -> dict[str, Any]:
        try:
            return json_object(text)
        except ValueError as error:
            self._warn("TWI104", f"the metadata cannot be read and is left out: {error}", "")
            return {}

    def _pair(self, more: dict[str, Any], key: str) -> str | None:
        """The text under `key`, taken out; anything but text is reported."""
        if key not in more:
            return None
        value = more.pop(key)
        if isinstance(value, str) and value.strip():
            return value
        self._warn("TWI104", f"the {key} is no text like “600,400” and is left out", "")
        return None

    def _warn(self, code: str, message: str, remedy: str) -> None:
        column = min(self._at, len(self._text)) + 3
        self._notes.append(Note(code, self._file, self._line, column, message, remedy))


def _decoded(raw: str) -> str:
    """The text without escapes and without the spaces around it that are not escaped."""
    found: list[tuple[str, bool]] = []
    signs: Iterator[str] = iter(raw)
    for sign in signs:
        following = next(signs, "") if sign == "\\" else ""
        found.append((following, True) if following else (sign, sign == "\\"))
    start, end = 0, len(found)
    while start < end and _is_space(found[start]):
        start += 1
    while end > start and _is_space(found[end - 1]):
        end -= 1
    return "".join(sign for sign, _ in found[start:end])


def _is_space(sign: tuple[str, bool]) -> bool:
    return sign[0].isspace() and not sign[1]
