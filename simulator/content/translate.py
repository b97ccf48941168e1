"""Makes or renews the file a translator works in. What is written there is kept, whatever became of the words."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from simulator.content.diagnostics import did_you_mean
from simulator.content.guard import MAX_SIZE
from simulator.content.library import Library, bytes_of, read_scenario
from simulator.content.pairing import Fate, fates
from simulator.content.phrases import Phrase
from simulator.content.skeleton import HEAD, MARKS, STALE, Kept, translation_file
from simulator.content.texts import texts_of
from simulator.content.translation import Original, Overlay, read_overlay
from simulator.errors import ScenarioRefused

_KEY = re.compile(r"  (?P<key>[^\s#][^\s]*?):(?: |$)")
_REMARK = re.compile(r" *(?P<remark>#.*)")
_ID = re.compile(r"[a-z][a-z0-9_-]*")


class CannotTranslate(Exception):
    """A sentence that says why no file was written."""


@dataclass(frozen=True, slots=True)
class Renewed:
    """The text of a translation file, and what it holds: how many texts, how many translated, how many set aside."""

    of: str
    text: str
    texts: int
    told: int
    aside: int


def renewed(library: Library, what: str, language: str, data: bytes | None, filename: str) -> Renewed:
    """The file for translating `what`, an id or the path of a session, with what stands in `data` kept.

    Raises CannotTranslate, or ScenarioRefused with everything that is wrong with a file.
    """
    of, original = _original(library, what)
    if original.language == language:
        raise CannotTranslate(f"“{of}” is in “{language}” already.")
    kept = Kept()
    if data is not None:
        overlay, problems = read_overlay(data, filename)
        if overlay is None or problems.has({"BAL112"}):
            raise ScenarioRefused(problems.all())
        if (overlay.of, overlay.language) != (of, language):
            there = f"a translation of “{overlay.of}” into “{overlay.language}”"
            raise CannotTranslate(f"{filename} is {there}. Nothing was written.")
        kept = kept_for(overlay, original.phrases, data.decode("utf-8-sig"))
    text = translation_file(of, language, original.phrases, kept)
    return Renewed(of, text, len(original.phrases), len(kept.texts), len(kept.old))


def kept_for(overlay: Overlay, phrases: Sequence[Phrase], written: str) -> Kept:
    """What of a translation stands under its key, what stands under another now, and what is set aside."""
    current = {p.key for p in phrases}
    texts = {key: text for key, text in overlay.texts.items() if key in current and text}
    became = fates(overlay.texts, [p.key for p in phrases])
    old: dict[str, tuple[str, str]] = {}
    for key, fate in became.items():
        if not overlay.texts[key]:
            continue
        if fate.kind == "moved":
            texts[fate.now] = overlay.texts[key]
        else:
            old[key] = (fate.now, overlay.texts[key])
    for key, (now, text) in overlay.old.items():
        if key in current and key not in texts:
            texts[key] = text  # the old words are back
            continue
        there = became[now].now if now in became else now
        if there not in texts:  # else somebody has translated it anew
            old.setdefault(key, (there if there in current else "", text))
    return Kept(overlay.by, texts, old, _remarks(written, became))


def _remarks(written: str, became: Mapping[str, Fate]) -> dict[str, list[str]]:
    """The translator's own comment lines, by the key they stand above; those above all keys under no key."""
    ours = {*HEAD.splitlines(), STALE}
    found: dict[str, list[str]] = {}
    above: list[str] = []
    for line in written.split("\n"):
        key = _KEY.match(line)
        if remark := _REMARK.fullmatch(line.rstrip()):
            if not remark["remark"].startswith(MARKS) and remark["remark"] not in ours:
                above.append(remark["remark"])
        elif key is not None or line.startswith("texts:"):
            name = key["key"] if key is not None else ""
            fate = became.get(name)
            name = fate.now if fate is not None and fate.kind == "moved" else name
            found.setdefault(name, []).extend(above)
            above = []
    return found


def _original(library: Library, what: str) -> tuple[str, Original]:
    originals = library.originals()
    found = originals.find(what) if _ID.fullmatch(what) else None
    if found is not None:
        return what, found
    path = Path(what)
    if not path.is_file():
        near = did_you_mean(what, originals.ids())
        raise CannotTranslate(f"There is nothing “{what}” to translate{f'; {near}' if near else '.'}")
    scenario, diagnostics = read_scenario(bytes_of(path, MAX_SIZE), str(path), library.reference())
    if scenario is None:
        raise ScenarioRefused(diagnostics)
    return scenario.id, Original(scenario.language, texts_of(scenario), scenario)
