"""A translation file to an overlay, or to what is wrong with it: on its own, and beside what it translates."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import Protocol

from simulator.content.diagnostics import Diagnostic, Problems
from simulator.content.guard import MAX_SIZE, read_document
from simulator.content.marks import collector_paused
from simulator.content.pairing import Fate, fates, path_of
from simulator.content.phrases import Phrase
from simulator.content.read import check_kind
from simulator.content.shape import validated
from simulator.content.texts import retold
from simulator.content.translation_schema import TranslationFile
from simulator.model.scenario import Scenario

KIND = "translation"
#: What can be said at once is eight words of English; other languages need more small words for the same breath.
MOST_WORDS = 12
_PLACEHOLDER = re.compile(r"\{\w+\}")
_NO_WORD = re.compile(r"[^\w\s]")
_MANY = 1


@dataclass(frozen=True, slots=True)
class Original:
    """What is translated: its texts in reading order, its language, and the scenario if it is one."""

    language: str
    phrases: tuple[Phrase, ...]
    scenario: Scenario | None = None


class Originals(Protocol):
    """Where what a translation is of is looked up."""

    def ids(self) -> tuple[str, ...]:
        """What can be translated."""

    def find(self, name: str) -> Original | None:
        """What has this name, or None. Raises ScenarioRefused if it is there and cannot be read."""


@dataclass(frozen=True, slots=True)
class Overlay:
    """The texts of something in another language, by key; those that are not there stay as they were written.

    `old` are translations of words that have changed: by their old key, the key that is there now (or nothing), and
    the text.
    """

    of: str
    language: str
    by: str = ""
    texts: Mapping[str, str] = field(default_factory=dict)
    old: Mapping[str, tuple[str, str]] = field(default_factory=dict)

    def say(self, phrase: Phrase) -> str:
        """The phrase in this language; as it was written where that is missing."""
        return self.texts.get(phrase.key) or phrase.text


def read_overlay(data: bytes, filename: str, max_size: int = MAX_SIZE) -> tuple[Overlay | None, Problems]:
    """The overlay of a file's bytes, or None; and what is wrong with the file itself.

    Whether its keys are those of what it translates is for `check_overlay`.
    """
    problems = Problems(filename)
    with collector_paused():
        document = read_document(data, problems, max_size)
        if document is None or not check_kind(document, problems, KIND):
            return None, problems
        file = validated(TranslationFile, document, problems)
    if not isinstance(file, TranslationFile):
        return None, problems
    texts = {key: text.strip() for key, text in file.texts.items()}
    old = {key: (before.now, before.text) for key, before in file.stale.items()}
    return Overlay(file.of, file.language, file.by, texts, old), problems


def check_translation(
    data: bytes, filename: str, originals: Originals, max_size: int = MAX_SIZE, *, in_place: bool = False
) -> tuple[Diagnostic, ...]:
    """Every problem of a translation file. With `in_place` it lies in a library, in the folder of its language."""
    overlay, problems = read_overlay(data, filename, max_size)
    if overlay is None:
        return problems.all()
    if in_place:
        _check_place(overlay, PurePath(filename), problems)
    original = originals.find(overlay.of)
    if original is None:
        problems.unknown("BAL904", ("of",), "original", overlay.of, originals.ids())
    else:
        check_overlay(overlay, original, problems)
    return problems.all()


def check_overlay(overlay: Overlay, original: Original, problems: Problems) -> None:
    """Reports what does not fit between a translation and what it translates."""
    if overlay.language == original.language:
        message = f"“{overlay.of}” is in “{original.language}” already"
        problems.at("BAL905", ("language",), message, "write the code of the language it is translated into")
        return
    found = fates(overlay.texts, [p.key for p in original.phrases])
    _check_stale(overlay, found, problems)
    _check_missing(overlay, original.phrases, found, problems)
    for phrase in original.phrases:
        if text := overlay.texts.get(phrase.key):
            _check_text(phrase, text, problems)
    if original.scenario is not None:
        _check_same_words(overlay, original.scenario, problems)


def _check_place(overlay: Overlay, path: PurePath, problems: Problems) -> None:
    if path.stem != overlay.of:
        message = f"a translation of “{overlay.of}” is not the file's name"
        problems.at("BAL210", ("of",), message, f"write of: {path.stem}")
    if path.parent.name != overlay.language:
        message = f"language “{overlay.language}” in the folder “{path.parent.name}”"
        problems.at("BAL905", ("language",), message, "each language has its own folder, named by its code")


def _check_stale(overlay: Overlay, found: Mapping[str, Fate], problems: Problems) -> None:
    mends = f"balint translate {overlay.of} --to {overlay.language} keeps what is there and shows both"
    for key, fate in found.items():
        if not overlay.texts[key]:
            continue  # nobody has written anything there yet
        if fate.kind == "unknown":
            remedy = problems.suggest(key, fate.near) or mends
            problems.at_key("BAL903", ("texts", key), f"there is no text “{key}” in “{overlay.of}”", remedy)
        elif fate.now:
            what = "moved" if fate.kind == "moved" else "was changed"
            problems.at_key("BAL902", ("texts", key), f"the text of “{key}” {what}: it is “{fate.now}” now", mends)
        else:
            problems.at_key("BAL902", ("texts", key), f"the text of “{key}” is gone", mends)


def _check_missing(overlay: Overlay, phrases: Sequence[Phrase], found: Mapping[str, Fate], problems: Problems) -> None:
    told = {fate.now for key, fate in found.items() if overlay.texts[key]}
    missing = [p for p in phrases if not overlay.texts.get(p.key) and p.key not in told]
    if len(missing) > _MANY:
        message = f"{len(missing)} of {len(phrases)} texts have no translation"
        problems.at_key("BAL901", ("texts",), message, "until then they are shown as they were written")
    for phrase in missing:
        shown = phrase.text if len(phrase.text) <= 60 else phrase.text[:60] + "…"
        problems.at_key("BAL901", ("texts", phrase.key), f"“{phrase.key}” has no translation: {shown}")


def _check_text(phrase: Phrase, text: str, problems: Problems) -> None:
    wanted, has = (set(_PLACEHOLDER.findall(each)) for each in (phrase.text, text))
    path = ("texts", phrase.key)
    for lost in sorted(wanted - has):
        problems.at("BAL906", path, f"{lost} is missing", "what stands in braces stays as it is")
    for extra in sorted(has - wanted):
        problems.at("BAL906", path, f"{extra} is not in the original", "write it out in words")
    words = len(text.split())
    if path_of(phrase.key).endswith(".next_time.say") and words > max(MOST_WORDS, len(phrase.text.split())):
        message = f"{words} words; at most {MOST_WORDS} can be said without thinking"
        problems.at("BAL907", path, message, "say less")


def _check_same_words(overlay: Overlay, scenario: Scenario, problems: Problems) -> None:
    """Reports moves of one moment that cannot be told apart any more."""
    keys: dict[str, str] = {}

    def listen(phrase: Phrase) -> str:
        keys[path_of(phrase.key)] = phrase.key
        return overlay.say(phrase)

    told = retold(scenario, listen)
    for beat in told.moments:
        seen: set[str] = set()
        for move in beat.moment.moves if beat.moment is not None else ():
            words = " ".join(_NO_WORD.sub("", (move.say or move.does).casefold()).split())
            key = keys.get(f"{beat.id}/{move.id}.{'say' if move.say else 'does'}", "")
            if words and words in seen and overlay.texts.get(key):
                problems.at("BAL908", ("texts", key), "another move here has the same words", "say it differently")
            seen.add(words)
