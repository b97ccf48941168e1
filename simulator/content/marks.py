"""Parser events to plain data with YAML 1.2 scalars, and where each key and value stands."""

from __future__ import annotations

import gc
import math
import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Any, Protocol

import yaml

Event = Any  # libyaml's events: their stubs have no attributes
_DOCUMENT: Any = yaml.DocumentStartEvent
_MAPPING: Any = yaml.MappingStartEvent
_MAPPING_END: Any = yaml.MappingEndEvent
_SEQUENCE: Any = yaml.SequenceStartEvent
_SEQUENCE_END: Any = yaml.SequenceEndEvent
_SCALAR: Any = yaml.ScalarEvent
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
_LONGEST_WORD = max(map(len, (*_WORDS, *_OLD_WORDS)))
QUOTES = frozenset("\"'")
_NUMBER_STARTS = frozenset("-+.0123456789")


# Where a key begins in the text, where its value begins, and what is inside: entries by key or index, or how a text is
# written. Lines and columns are counted when somebody asks.
Entry = tuple[int, int, "dict[str | int, Entry] | str"]
Entries = dict[str | int, Entry]
Way = tuple["Way | None", str | int]  # a path as it is while reading: the part before, and the last one


class Marks:
    """Line and column, from 1, of every key and value of a file, by path."""

    def __init__(self) -> None:
        self.root: Entry | None = None
        self.text = ""
        self._lines: list[str] = []
        self._starts: list[int] = []

    @property
    def lines(self) -> list[str]:
        """The lines of the file; made when somebody asks for one."""
        if not self._lines:
            self._lines = self.text.split("\n")
        return self._lines

    def _nearest(self, path: Path) -> tuple[Entry | None, bool]:
        """The entry with this path, or of the nearest part that holds it; and whether it is the path's own."""
        entry = self.root
        for part in path if entry is not None else ():
            inside = entry[2] if entry is not None else ""
            found = inside.get(part) if isinstance(inside, dict) else None
            if found is None:
                return entry, False
            entry = found
        return entry, entry is not None

    def value(self, path: Path) -> tuple[int, int]:
        """Where the value stands, or the nearest part that holds it."""
        entry, _ = self._nearest(path)
        return (1, 1) if entry is None else self._place(entry[1])

    def key(self, path: Path) -> tuple[int, int]:
        """Where the key stands, or the nearest part that holds it."""
        entry, _ = self._nearest(path)
        return (1, 1) if entry is None else self._place(entry[0])

    def _place(self, index: int) -> tuple[int, int]:
        """Line and column of a character of the text."""
        if not self._starts:
            self._starts = [0, *accumulate(len(line) + 1 for line in self.lines[:-1])]
        row = bisect_right(self._starts, index)
        return row, index - self._starts[row - 1] + 1

    def _style(self, path: Path) -> str:
        """How the text with this path is written: ``|``, a quote, or nothing of the kind."""
        entry, own = self._nearest(path)
        return entry[2] if own and entry is not None and isinstance(entry[2], str) else ""

    def inside(self, path: Path, text: str, offset: int) -> tuple[int, int]:
        """Where a character of a one-line text stands; the text's beginning if that cannot be told."""
        line, column = self.value(path)
        quoted = self._style(path) in QUOTES
        written = self.lines[line - 1][column - 1 + quoted :] if line <= len(self.lines) else ""
        return (line, column + quoted + offset) if written.startswith(text) else (line, column)

    def in_block(self, path: Path, index: int, text: str) -> tuple[int, int]:
        """Where the `index`-th line of a text stands; of folded and quoted texts only where they begin."""
        line, column = self.value(path)
        if self._style(path) != "|" or line + index >= len(self.lines):
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
    """Pauses the cyclic garbage collector: many small objects, none of them garbage.

    What was made meanwhile goes to the oldest objects unseen: a first look at all of it takes as long as making it.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.freeze()
            gc.unfreeze()
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


class Watch(Protocol):
    """Is shown what a file should not have while it is read, and may end the reading by raising."""

    closely: bool
    """Whether texts in quotes are to be shown too."""

    def document(self, event: Event, count: int) -> None:
        """A document begins."""

    def opening(self, event: Event, depth: int) -> None:
        """A list or a mapping begins."""

    def scalar(self, event: Event) -> None:
        """A scalar with an anchor or a tag, or in quotes."""

    def alias(self, event: Event) -> None:
        """An alias."""


def build(get_event: Callable[[], Event], watch: Watch, marks: Marks, report: Report) -> Document:
    """Folds a parser's events into data; reports duplicate keys and keys that are not text."""
    return _Builder(get_event, watch, Document(marks=marks), report).document()


class _Builder:
    """One loop over the events, which are many: what is done for every scalar stands in it, without calls."""

    def __init__(self, get_event: Callable[[], Event], watch: Watch, out: Document, report: Report) -> None:
        self._get = get_event
        self._watch = watch
        self._closely = watch.closely
        self._out = out
        self._report = report
        self._words: set[str] = set()  # keys that were looked at before

    def document(self) -> Document:
        documents = 0
        while (event := self._get()) is not None:
            if type(event) is _DOCUMENT:
                documents += 1
                self._watch.document(event, documents)
                root = self._get()
                inside: Entries = {}
                style = root.style if type(root) is _SCALAR else inside
                self._out.marks.root = (root.start_mark.index, root.start_mark.index, style)
                self._out.data = self._node(root, inside, None, 0)
        return self._out

    def _node(self, event: Event, inside: Entries, way: Way | None, depth: int) -> Any:
        kind = type(event)
        if kind is _SCALAR:
            return self._scalar(event, way)
        if kind is _MAPPING:
            self._watch.opening(event, depth + 1)
            return self._mapping(inside, way, depth + 1)
        if kind is _SEQUENCE:
            self._watch.opening(event, depth + 1)
            return self._sequence(inside, way, depth + 1)
        self._watch.alias(event)
        return None

    def _scalar(self, event: Event, way: Way | None) -> Scalar:
        text: str = event.value
        if event.anchor is not None or event.tag is not None or (self._closely and event.style in QUOTES):
            self._watch.scalar(event)
        if "{" in text:
            self._out.braces.append(_path(way))
        if not event.implicit[0]:
            return text
        value, surprising = resolve(text)
        if surprising:
            self._out.surprises.append((_path(way), text))
        return value

    def _sequence(self, marks: Entries, way: Way | None, depth: int) -> list[Any]:
        items: list[Any] = []
        while type(event := self._get()) is not _SEQUENCE_END:
            index = len(items)
            if type(event) is _SCALAR:
                place = event.start_mark.index
                marks[index] = (place, place, event.style)
                items.append(self._scalar(event, (way, index)))
            else:
                inside: Entries = {}
                place = event.start_mark.index
                marks[index] = (place, place, inside)
                items.append(self._node(event, inside, (way, index), depth))
        return items

    def _mapping(self, marks: Entries, way: Way | None, depth: int) -> dict[str, Any]:
        get, words, closely = self._get, self._words, self._closely
        entries: dict[str, Any] = {}
        while type(event := get()) is not _MAPPING_END:
            is_scalar = type(event) is _SCALAR
            if is_scalar and event.value in words and event.implicit[0] and event.anchor is None and event.tag is None:
                key = event.value
            else:
                key = self._key(event, depth)
            value = get()
            if key is None or key in entries:
                self._pass_over(key, event, value, depth)
            elif type(value) is _SCALAR:
                style, text = value.style, value.value
                marks[key] = (event.start_mark.index, value.start_mark.index, style)
                if (
                    (value.implicit[0] and (len(text) <= _LONGEST_WORD or text[0] in _NUMBER_STARTS))
                    or "{" in text
                    or value.anchor is not None
                    or value.tag is not None
                    or (closely and style in QUOTES)
                ):
                    entries[key] = self._scalar(value, (way, key))
                else:
                    entries[key] = text
            else:
                inside: Entries = {}
                marks[key] = (event.start_mark.index, value.start_mark.index, inside)
                entries[key] = self._node(value, inside, (way, key), depth)
        return entries

    def _pass_over(self, key: str | None, event: Event, value: Event, depth: int) -> None:
        """Reads past a value whose key was there before, or is none."""
        if key is not None:
            mark = event.start_mark
            message = f"the key “{key}” is given twice"
            self._report("BAL112", mark.line + 1, mark.column + 1, message, "keep one of them")
        braces, surprises = len(self._out.braces), len(self._out.surprises)
        self._node(value, {}, None, depth)
        del self._out.braces[braces:], self._out.surprises[surprises:]

    def _key(self, event: Event, depth: int) -> str | None:
        line, column = event.start_mark.line + 1, event.start_mark.column + 1
        if type(event) is not _SCALAR:
            self._node(event, {}, None, depth)
            self._report("BAL113", line, column, "a key must be a word, not a list or a mapping", "")
            return None
        if event.anchor is not None or event.tag is not None or (self._closely and event.style in QUOTES):
            self._watch.scalar(event)
        text: str = event.value
        if event.implicit[0]:
            if not isinstance(resolve(text)[0], str):
                shown = text or "nothing"
                self._report("BAL113", line, column, f"the key “{shown}” is not text", "put it into quotes")
                return None
            self._words.add(text)
        return text


def _path(way: Way | None) -> Path:
    parts: list[str | int] = []
    while way is not None:
        way, part = way
        parts.append(part)
    return tuple(reversed(parts))
