"""What is written by people and not said by the program: sessions, reference files, names, notes, paths and keys."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import get_args

import scoring
import simulator
import ui
from scoring.debrief import citation, surnames
from scoring.trial import policies_of
from simulator.content.library import library
from simulator.model import condition, palette, scenario
from simulator.trial.policies import LEARNT
from simulator.workshop.file import NO_PERSONS
from tests.ui import screens_alone, screens_leading, screens_together, stage
from ui.languages import OWN_NAMES
from ui.presenters.opened_handin import COLLECT

#: What stands on screen as it is in every language.
NAMES = (
    "Qt",
    "Python",
    "Linux",
    "Balint Leader Simulator",
    "balint",
    "Ctrl",
    "Shift",
    "Alt",
    "Esc",
    "PDF",
    "CSV",
    "HTML",
    "F1",
    "F5",
    COLLECT,
)
#: Widgets in which only what is written stands: licences, lines of a file, and moves with its words for them.
FILES = ("#licences", "FileLines", "CardGrid")
#: Diagnostics for those who write sessions stay English: their list, their labels, and lines with their number.
DIAGNOSTICS = ("FoundList", "#diagnostic")
_NUMBERED = re.compile(r"\b(?:BAL|CRA)\d{3}\b")
#: What is written by machines.
_TRACE = "Traceback (most recent call last)"
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_PATH = re.compile(r"(?:/[\w.-]+)+|[\w.-]+\.yaml\b")
_RUN = 4
_SAYS = ("tr", "mark")
_SOURCES = [path for package in (simulator, scoring, ui) for path in Path(str(package.__file__)).parent.rglob("*.py")]


def unwritten(words: str, origin: str) -> str:
    """What of some words nobody wrote and is no name: all words outside of runs that stand in a text somewhere."""
    if any(name in origin.split("/") for name in (*FILES, *DIAGNOSTICS)) or _NUMBERED.search(words):
        return ""
    if words.strip() in _said():
        return words.strip()
    said = _WORD.findall(_PATH.sub(" ", words).lower())
    known = [False] * len(said)
    for i in range(len(said) - 1):
        for long in range(2, _RUN + 1):
            run = said[i : i + long]
            if tuple(run) in _runs() or (len(run) == long and " ".join(run) in _names()):
                known[i : i + long] = [True] * len(run)
    strange = [list(run) for same, run in groupby(range(len(said)), lambda i: known[i]) if not same]
    return ", ".join(" ".join(run) for at in strange if not _is_short(run := [said[i] for i in at]))


@cache
def _said() -> frozenset[str]:
    """What the program says in English, and nobody wrote in these very words."""
    calls = (call for path in _SOURCES for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    first = (c.args[0] for c in calls if isinstance(c, ast.Call) and c.args and getattr(c.func, "id", "") in _SAYS)
    return frozenset(a.value for a in first if isinstance(a, ast.Constant)) - frozenset(_texts())


def _is_short(run: list[str]) -> bool:
    """Whether some words are a name or a whole short text, or several of them."""
    if all(len(word) == 1 for word in run):  # a key
        return True
    return any(" ".join(run[:n]) in _names() and _is_short(run[n:]) for n in range(1, _RUN))


@cache
def _runs() -> frozenset[tuple[str, ...]]:
    """Every few words that follow each other in a text."""
    found = set()
    for text in _texts():
        said = _WORD.findall(text.lower())
        found.update(tuple(said[i : i + _RUN]) for i in range(len(said) - _RUN + 1))
    return frozenset(found)


@cache
def _names() -> frozenset[str]:
    """Names, roles, ids, and every other text of a few words."""
    return frozenset(" ".join(said) for text in (*NAMES, *_texts()) if len(said := _WORD.findall(text.lower())) <= _RUN)


@cache
def _texts() -> tuple[str, ...]:
    return tuple(again for text in _all_texts() for again in _filled(text))


def _filled(text: str) -> Iterator[str]:
    """A text as it is, and with each name where one goes."""
    yield text
    if "{who}" in text:
        yield from (text.replace("{who}", name) for name in ("", *_people()))


def _all_texts() -> Iterator[str]:
    yield from _strings(library().reference())
    for name in library().ids():
        yield name
        yield from _strings(library().load(name).scenario)
    yield from OWN_NAMES.values()
    for name in library().season_ids():
        yield from _strings(library().season(name))
    for source in library().reference().literature.sources.values():
        yield from (surnames(source.authors), citation(source))
    yield from (policy.replace("_", " ") for policy in (*LEARNT, *(p.id for p in policies_of(None))))
    yield from _typed()
    yield from (NO_PERSONS, _TRACE)


def _people() -> frozenset[str]:
    """First names."""
    return frozenset(p.first_name for i in library().ids() for p in library().load(i).scenario.people)


def _typed() -> Iterator[str]:
    """What those who make the screens for tests type there."""
    for module in (stage, screens_alone, screens_leading, screens_together):
        for node in ast.walk(ast.parse(inspect.getsource(module))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        if value not in _kinds():
            yield value
    elif isinstance(value, dict):
        for key, inside in value.items():
            yield from _strings(key)
            yield from _strings(inside)
    elif isinstance(value, (list, tuple, frozenset, set)):
        for inside in value:
            yield from _strings(inside)
    elif is_dataclass(value):
        if type(value).__module__ == condition.__name__:
            yield str(value)
        for field in fields(value):
            yield from _strings(getattr(value, field.name))
    elif hasattr(value, "items"):
        yield from _strings(dict(value.items()))


@cache
def _kinds() -> frozenset[str]:
    """The words by which files tell kinds of things apart; the program says its own for them."""
    found = (get_args(kind) for module in (palette, scenario) for kind in vars(module).values())
    return frozenset(word for words in found for word in words if isinstance(word, str))
