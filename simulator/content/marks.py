"""Parser events to plain data with YAML 1.2 scalars, and where each key and value stands."""

from __future__ import annotations

import gc
import math
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import yaml

Event = Any  # libyaml's events: their stubs have no attributes
Path = tuple[str | int, ...]
Scalar = str | int | float | bool | None
Report = Callable[[str, int, int, str, str], None]

_WORDS: dict[str, bool | None] = {
    "": None, "~": None, "null": None, "Null": None, "NULL": None,
    "true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False,
}  # fmt: skip
_OLD_WORDS = frozenset(
    f(w) for w in ("y", "yes", "n", "no", "on", "off") for f in (str.lower, str.upper, str.capitalize)
) | {"=", "<<"}
_NUMBER = re.compile(
    r"[-+]?(?:(?P<whole>0|[1-9][0-9]{0,14})"
    r"|(?:(?:0|[1-9][0-9]{0,14})?\.[0-9]{1,15}|(?:0|[1-9][0-9]{0,14})\.?)(?:[eE][-+]?[0-9]{1,3})?)"
)
_OLD_NUMBER = re.compile(
    r"[-+]?(?:0[box][0-9a-fA-F_]+|[0-9_]+(?:\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?|\.[0-9][0-9_]*"
    r"|[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?|\.(?:inf|Inf|INF|nan|NaN|NAN))"
    r"|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt \t].*)?"
)
_LONGEST_NUMBER = 64
_NUMBER_STARTS = frozenset("-+.0123456789")


class Marks:
    """Line and column, from 1, of every key and value of a file, by path."""

    def __init__(self) -> None:
        self._at: dict[Path, tuple[int, int, int, int]] = {}
        self._blocks: set[Path] = set()
        self._quoted: set[Path] = set()
        self.lines: list[str] = []

    def put(self, path: Path, key: Any, value: Any) -> None:
        """Remembers the marks of a key and of its value."""
        self._at[path] = (key.line, key.column, value.line, value.column)

    def put_style(self, path: Path, style: str) -> None:
        """Remembers that the text at this path is a literal block, or quoted."""
        if style == "|":
            self._blocks.add(path)
        elif style in "\"'":
            self._quoted.add(path)

    def value(self, path: Path) -> tuple[int, int]:
        """Where the value stands, or the nearest part that holds it."""
        for end in range(len(path), -1, -1):
            found = self._at.get(path[:end])
            if found is not None:
                return found[2] + 1, found[3] + 1
        return 1, 1

    def key(self, path: Path) -> tuple[int, int]:
        """Where the key stands, or the nearest part that holds it."""
        for end in range(len(path), -1, -1):
            found = self._at.get(path[:end])
            if found is not None:
                return found[0] + 1, found[1] + 1
        return 1, 1

    def inside(self, path: Path, text: str, offset: int) -> tuple[int, int]:
        """Where a character of a one-line text stands; the text's beginning if that cannot be told."""
        line, column = self.value(path)
        quoted = path in self._quoted
        written = self.lines[line - 1][column - 1 + quoted :] if line <= len(self.lines) else ""
        return (line, column + quoted + offset) if written.startswith(text) else (line, column)

    def in_block(self, path: Path, index: int, text: str) -> tuple[int, int]:
        """Where the `index`-th line of a text stands; of folded and quoted texts only where they begin."""
        line, column = self.value(path)
        if path not in self._blocks or line + index >= len(self.lines):
            return line, column
        written = self.lines[line + index]
        return line + index + 1, max(written.find(text), 0) + 1


@dataclass(slots=True)
class Document:
    """The plain data of a file.

    `surprises` are paths and words of plain scalars that older readers would not take for this text;
    `braces` are the paths of texts with a brace.
    """

    data: Any = None
    marks: Marks = field(default_factory=Marks)
    surprises: list[tuple[Path, str]] = field(default_factory=list)
    braces: list[Path] = field(default_factory=list)


@contextmanager
def collector_paused() -> Iterator[None]:
    """Pauses the cyclic garbage collector: many small objects, none of them garbage."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def resolve(text: str) -> tuple[Scalar, bool]:
    """The value of a plain scalar, and whether an older reader would read something else."""
    if text in _WORDS:
        return _WORDS[text], False
    if text[0] not in _NUMBER_STARTS or len(text) > _LONGEST_NUMBER:
        return text, text in _OLD_WORDS
    found = _NUMBER.fullmatch(text)
    if found is not None:
        value = int(text) if found.group("whole") else float(text)
        if math.isfinite(value):
            return value, False
    return text, _OLD_NUMBER.fullmatch(text) is not None


def build(events: Iterator[Event], marks: Marks, report: Report) -> Document:
    """Folds the events of one document into data; reports duplicate keys and keys that are not text."""
    return _Builder(events, Document(marks=marks), report).document()


class _Builder:
    def __init__(self, events: Iterator[Event], out: Document, report: Report) -> None:
        self._events = events
        self._out = out
        self._report = report
        self._put = out.marks.put

    def document(self) -> Document:
        for event in self._events:
            if isinstance(event, yaml.DocumentStartEvent):
                root = next(self._events)
                self._put((), root.start_mark, root.start_mark)
                self._out.data = self._node(root, ())
        return self._out

    def _node(self, event: Event, path: Path) -> Any:
        kind = type(event)
        if kind is yaml.ScalarEvent:
            return self._scalar(event, path)
        if kind is yaml.MappingStartEvent:
            return self._mapping(path)
        if kind is yaml.SequenceStartEvent:
            return self._sequence(path)
        return None  # an alias, which the guard has reported

    def _scalar(self, event: Event, path: Path) -> Scalar:
        text: str = event.value
        if "{" in text:
            self._out.braces.append(path)
        if event.implicit[0]:
            value, surprising = resolve(text)
            if surprising:
                self._out.surprises.append((path, text))
            return value
        self._out.marks.put_style(path, event.style or "")
        return text

    def _sequence(self, path: Path) -> list[Any]:
        items: list[Any] = []
        for event in self._events:
            if type(event) is yaml.SequenceEndEvent:
                break
            inner = (*path, len(items))
            self._put(inner, event.start_mark, event.start_mark)
            items.append(self._node(event, inner))
        return items

    def _mapping(self, path: Path) -> dict[str, Any]:
        entries: dict[str, Any] = {}
        for event in self._events:
            if type(event) is yaml.MappingEndEvent:
                break
            key = self._key(event)
            value = next(self._events)
            if key in entries:
                self._twice(key, event)
            if key is None or key in entries:
                self._node(value, (*path, "", len(entries)))  # read past it, under a path of its own
                continue
            inner = (*path, key)
            self._put(inner, event.start_mark, value.start_mark)
            entries[key] = self._node(value, inner)
        return entries

    def _twice(self, key: str, event: Event) -> None:
        mark = event.start_mark
        message = f"the key “{key}” is given twice"
        self._report("BAL112", mark.line + 1, mark.column + 1, message, "keep one of them")

    def _key(self, event: Event) -> str | None:
        line, column = event.start_mark.line + 1, event.start_mark.column + 1
        if type(event) is not yaml.ScalarEvent:
            self._node(event, ("",))
            self._report("BAL113", line, column, "a key must be a word, not a list or a mapping", "")
            return None
        text: str = event.value
        if event.implicit[0] and not isinstance(resolve(text)[0], str):
            shown = text or "nothing"
            self._report("BAL113", line, column, f"the key “{shown}” is not text", "put it into quotes")
            return None
        return text
