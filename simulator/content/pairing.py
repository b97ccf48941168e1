"""What became of the texts whose key is not there any more: changed, moved, gone, or never there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

_PLACE = re.compile(r"[/.:#]")


@dataclass(frozen=True, slots=True)
class Fate:
    """What became of a text; `now` is the key in its place, if there is one, `near` are keys that are like it.

    `moved`: the same words stand elsewhere. `changed`: other words stand in its place, or none. `unknown`: there never
    was a text of this kind here.
    """

    kind: Literal["moved", "changed", "unknown"]
    now: str = ""
    near: tuple[str, ...] = ()


def path_of(key: str) -> str:
    """A key without the hash of the words."""
    if "#" in key:
        return key.rpartition("#")[0]
    return key.partition(":")[0] + ":"


def fates(texts: Mapping[str, str], current: Sequence[str]) -> dict[str, Fate]:
    """For each key of a translation that is not current, what became of its text.

    `texts` are in the order of the file and `current` in reading order, so that of several texts in one place each
    finds the one that stands where it stood.
    """
    here = set(current)
    gone = [key for key in texts if key not in here]
    if not gone:
        return {}
    free = {key for key in current if not texts.get(key)}
    moved = _moved(gone, [key for key in current if key in free])
    free -= set(moved.values())
    was, now = _by_path(texts), _by_path(current)
    changed: dict[str, str] = {}
    for path in {path_of(key) for key in gone}:
        changed |= _paired(was[path], now.get(path, []), free)
    return {key: _fate(key, moved.get(key, ""), changed.get(key, ""), now) for key in gone}


def _fate(key: str, moved: str, changed: str, now: Mapping[str, Sequence[str]]) -> Fate:
    if moved:
        return Fate("moved", moved)
    if path_of(key) in now:
        return Fate("changed", changed)
    return Fate("unknown", near=tuple(k for keys in now.values() for k in keys if _place(k) == _place(key)))


def _place(key: str) -> str:
    """The beat or the part of the file that a key belongs to."""
    return _PLACE.split(key, maxsplit=1)[0]


def _moved(gone: Iterable[str], free: Iterable[str]) -> dict[str, str]:
    """Texts whose words stand under one other key of the same kind that has no translation yet."""
    by_words: dict[str, list[str]] = {}
    for key in free:
        by_words.setdefault(_words_of(key), []).append(key)
    found: dict[str, str] = {}
    for key in gone:
        same = by_words.get(_words_of(key), [])
        if len(same) == 1 and same[0] not in found.values():
            found[key] = same[0]
    return found


def _words_of(key: str) -> str:
    """The hash of a key's words, with the kind of text: a line may not become a judgement."""
    path, mark, words = key.rpartition("#")
    if mark:
        return f"{path.rpartition('/')[2].partition('.')[2]}#{words}"
    return key.partition(":")[2].partition("-")[0]


def _by_path(keys: Iterable[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for key in keys:
        found.setdefault(path_of(key), []).append(key)
    return found


def _paired(was: Sequence[str], now: Sequence[str], free: set[str]) -> dict[str, str]:
    """Old keys with those that stand in their place."""
    found: dict[str, str] = {}
    for what, a, b, c, d in SequenceMatcher(None, was, now, autojunk=False).get_opcodes():
        if what == "replace":
            found |= {old: new for old, new in zip(was[a:b], now[c:d], strict=False) if new in free}
    return found
