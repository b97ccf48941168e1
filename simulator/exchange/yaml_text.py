"""Plain data to a scenario file that a person can read and edit, and where each value of it stands."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

from simulator.content.marks import Path, resolve

_PLAIN = re.compile(r"[^\W\d_](?:[\w .;!?()/'’“”„–—…+-]*[\w.;!?()/'’“”„…])?")
_WORD_KEYS = frozenset({"invented", "review_wanted", "for_the_controls", "ours"})
_WIDTH = 150
_LONGEST_KEY = 200


class Missing:
    """Stands for a value that a person must still supply; written as nothing behind the key."""

    def __repr__(self) -> str:
        return "MISSING"


MISSING: Final = Missing()


class YamlText:
    """The text of a file; `places` are line and column of the values, from 1, by path; `blanks` lines to fill in.

    `empty` counts the values that were nothing already.
    """

    def __init__(self, data: Mapping[str, Any]) -> None:
        self._lines: list[str] = []
        self.places: dict[Path, tuple[int, int]] = {}
        self.blanks: set[int] = set()
        self.empty = 0
        for key, value in data.items():
            self._entry(key, value, (key,), 0, "")
        self.text = "\n".join(self._lines) + "\n"

    def place(self, path: Path) -> tuple[int, int]:
        """Where the value with this path stands, or the nearest part that holds it."""
        for end in range(len(path), 0, -1):
            found = self.places.get(path[:end])
            if found is not None:
                return found
        return 1, 1

    def block_line(self, path: Path, index: int) -> tuple[int, int]:
        """Where the `index`-th line of a text stands; of quoted texts only where they begin."""
        line, column = self.place(path)
        if line > len(self._lines) or not re.search(r"[|][\d+-]*$", self._lines[line - 1]):
            return line, column
        written = self._lines[line + index] if line + index < len(self._lines) else ""
        return line + index + 1, len(written) - len(written.lstrip()) + 1

    def _entry(self, key: str, value: Any, path: Path, indent: int, lead: str) -> None:
        """One key with its value; `lead` stands before the key, `indent` counts for what follows."""
        if len(path) == 2 and path[0] == "beats" and self._lines[-1] != "beats:":
            self._lines.append("")
        name = scalar(key, path)
        if len(name) > _LONGEST_KEY:
            self._lines.append(f"{lead or ' ' * indent}? {name}")
            self._value(f"{' ' * indent}:", value, path, indent)
        else:
            self._value(f"{lead or ' ' * indent}{name}:", value, path, indent)

    def _value(self, head: str, value: Any, path: Path, indent: int) -> None:
        """A value behind its key or dash."""
        self.places[path] = (len(self._lines) + 1, len(head) - len(head.lstrip(" -")) + 1)
        if value is MISSING or value == "TODO":
            self.blanks.add(len(self._lines) + 1)
            self._lines.append(head if value is MISSING else f"{head} TODO")
        elif value is None:
            self.empty += 1
            self._lines.append(head)
        elif isinstance(value, Mapping) and value:
            flow = _flow(value, path, _WIDTH - len(head))
            if flow is not None and len(path) > 1:
                self._flow(head, flow, value, path)
            else:
                self._mapping(head, value, path, indent)
        elif isinstance(value, list) and value:
            flow = _flow(value, path, _WIDTH - len(head))
            if flow is not None:
                self._flow(head, flow, value, path)
            else:
                self._lines.append(head)
                for index, item in enumerate(value):
                    self._item(item, (*path, index), indent + 2)
        elif isinstance(value, str) and "\n" in value and _fits_block(value):
            self._block(head, value, indent + 2)
        else:
            self._lines.append(f"{head} {scalar(value, path)}")

    def _flow(self, head: str, flow: str, value: Any, path: Path) -> None:
        self._lines.append(f"{head} {flow}")
        line = len(self._lines)
        parts = value.items() if isinstance(value, Mapping) else enumerate(value)
        for key, _ in parts:
            self.places[(*path, key)] = (line, len(head) + 2)

    def _mapping(self, head: str, value: Mapping[str, Any], path: Path, indent: int) -> None:
        self._lines.append(head)
        for key, inner in value.items():
            self._entry(key, inner, (*path, key), indent + 2, "")

    def _item(self, item: Any, path: Path, indent: int) -> None:
        dash = f"{' ' * indent}-"
        if isinstance(item, Mapping) and item and _flow(item, path, _WIDTH - len(dash)) is None:
            self.places[path] = (len(self._lines) + 1, indent + 3)
            lead = f"{dash} "
            for key, inner in item.items():
                self._entry(key, inner, (*path, key), indent + 2, lead)
                lead = ""
        else:
            self._value(dash, item, path, indent)

    def _block(self, head: str, text: str, indent: int) -> None:
        body = text.rstrip("\n")
        tail = len(text) - len(body)
        chomp = {0: "-", 1: ""}.get(tail, "+")
        step = "2" if text[0] in " \n" else ""
        self._lines.append(f"{head} |{step}{chomp}")
        lead = " " * indent
        self._lines += [lead + line if line else "" for line in body.split("\n")]
        self._lines += [""] * (tail - 1)


def scalar(value: Any, path: Path = ()) -> str:
    """A value without parts, in one line."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        text = repr(value)
        return text if resolve(text) == (value, False) else _quoted(text)
    if isinstance(value, Mapping):
        return "{}"
    if isinstance(value, list | tuple):
        return "[]"
    text = str(value)
    if text in {"yes", "no"} and path and (path[0] == "convention" or path[-1] in _WORD_KEYS):
        return text
    if _PLAIN.fullmatch(text) and resolve(text) == (text, False):
        return text
    return _quoted(text)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _fits_block(text: str) -> bool:
    """Whether a literal block holds the text: it needs letters in it, and no tabs."""
    return "\t" not in text and bool(text.strip()) and not any(line.isspace() for line in text.split("\n"))


def _flow(value: Any, path: Path, room: int) -> str | None:
    """The value in braces or brackets, if it is simple and there is room."""
    if not isinstance(value, Mapping | list):
        return None if value is MISSING or (isinstance(value, str) and "\n" in value) else scalar(value, path)
    if len(path) > 24 or room < 4:
        return None
    parts: list[str] = []
    left = room
    pairs: Sequence[tuple[Any, Any]] = list(value.items() if isinstance(value, Mapping) else enumerate(value))
    for key, inner in pairs:
        found = _flow(inner, (*path, key), left)
        blank = inner is None and key != "chair"  # blanks are filled in more easily below each other
        if found is None or found == "TODO" or blank:
            return None
        parts.append(f"{scalar(key)}: {found}" if isinstance(value, Mapping) else found)
        left -= len(parts[-1]) + 2
        if left < 0:
            return None
    return "{" + ", ".join(parts) + "}" if isinstance(value, Mapping) else "[" + ", ".join(parts) + "]"
