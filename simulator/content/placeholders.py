"""Placeholders: which texts may have them, and which."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from simulator.content.diagnostics import Problems
from simulator.content.marks import Document, Path

IN_REPLIES = ("presenter", "last_speaker", "quietest", "patient")
IN_WORDLESS = (*IN_REPLIES, "who")

_IN_BRACES = re.compile(r"\{([^{}]*)\}")
_WORD_IN_BRACES = re.compile(r"\{\w+\}")


def check_placeholders(document: Document, problems: Problems) -> None:
    """Reports placeholders where none are filled in, and unknown ones where some are."""
    for path in document.braces:
        text = _at(document.data, path)
        if _is_twine(path) or not isinstance(text, str):
            continue
        possible = _possible(path)
        if possible:
            for name in _IN_BRACES.findall(text):
                if name not in possible:
                    problems.unknown("BAL414", path, "placeholder", name, possible)
        elif found := _WORD_IN_BRACES.search(text):
            message = f"the placeholder {found.group()} works only in general replies"
            problems.at("BAL413", path, message, "write the name")


def _is_twine(path: Path) -> bool:
    """Whether it is what Twine keeps for itself: nothing of it is ever shown."""
    return path[:1] == ("twine",) or (path[:1] == ("beats",) and path[2:3] == ("twine",))


def _possible(path: Path) -> Sequence[str]:
    match path:
        case ("replies", int(), "text" | "cue"):
            return IN_REPLIES
        case ("interventions", str(), "replies", *_):
            return IN_WORDLESS
        case ("interventions", str(), "on_screen"):
            return ("who",)
    return ()


def _at(data: Any, path: Path) -> Any:
    for part in path:
        if isinstance(data, dict):
            data = data.get(str(part))
        elif isinstance(data, list) and isinstance(part, int) and part < len(data):
            data = data[part]
        else:
            return None
    return data
