"""What is written by people and not said by the program: sessions, reference files, names, notes, paths and keys."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from itertools import groupby

from simulator.content.library import library
from tests.ui import stage
from ui.languages import OWN_NAMES

#: What stands on screen as it is in every language.
NAMES = ("Balint Leader Simulator", "balint", "Ctrl", "Shift", "Alt", "Esc", "PDF", "CSV", "HTML")
#: Widgets in which only what is written stands: lines of a file.
FILES = ("FileLines",)
#: Diagnostics for those who write sessions stay English.
DIAGNOSTICS = ("FoundList",)
_BETWEEN = re.compile(r"[^\w\s'’-]+|\n")
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_PATH = re.compile(r"(?:/[\w.-]+)+")
_RUN = 3


def unwritten(words: str, origin: str) -> str:
    """What of some words nobody wrote and is no name: all words outside of runs that stand in a text somewhere."""
    if any(name in origin.split("/") for name in (*FILES, *DIAGNOSTICS)):
        return ""
    said = _WORD.findall(_PATH.sub(" ", words).lower())
    known = [False] * len(said)
    for i in range(len(said) - _RUN + 1):
        if tuple(said[i : i + _RUN]) in _runs():
            known[i : i + _RUN] = [True] * _RUN
    strange = [list(run) for same, run in groupby(range(len(said)), lambda i: known[i]) if not same]
    return ", ".join(" ".join(run) for at in strange if not _is_short(run := [said[i] for i in at]))


def _is_short(run: list[str]) -> bool:
    """Whether some words are a name or a whole short text, or several of them."""
    if not run or " ".join(run) in _short():
        return True
    return any(" ".join(run[:n]) in _names() and _is_short(run[n:]) for n in range(1, min(len(run), 4)))


@cache
def _runs() -> frozenset[tuple[str, ...]]:
    """Every three words that follow each other in a text."""
    found = set()
    for text in _texts():
        said = _WORD.findall(text.lower())
        found.update(tuple(said[i : i + _RUN]) for i in range(len(said) - _RUN + 1))
    return frozenset(found)


@cache
def _names() -> frozenset[str]:
    """Names, roles, ids, and every other text of three words or less."""
    return frozenset(" ".join(said) for text in (*NAMES, *_texts()) if len(said := _WORD.findall(text.lower())) <= _RUN)


@cache
def _short() -> frozenset[str]:
    """The same, and what lies between two marks in a longer text."""
    pieces = (" ".join(_WORD.findall(piece.lower())) for text in _texts() for piece in _BETWEEN.split(text))
    return _names() | {piece for piece in pieces if piece.count(" ") < _RUN - 1}


@cache
def _texts() -> tuple[str, ...]:
    return tuple(_all_texts())


def _all_texts() -> Iterator[str]:
    yield from _strings(library().reference())
    for name in library().ids():
        yield name
        yield from _strings(library().load(name).scenario)
    yield from OWN_NAMES.values()
    yield from (stage.NOTE, *stage.EXPECTS.values())


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, inside in value.items():
            yield from _strings(key)
            yield from _strings(inside)
    elif isinstance(value, (list, tuple, frozenset, set)):
        for inside in value:
            yield from _strings(inside)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _strings(getattr(value, field.name))
    elif hasattr(value, "items"):
        yield from _strings(dict(value.items()))
