"""The file a translator works in: every key in reading order, with the English above it. Work that is there is kept."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from simulator.content.phrases import Phrase

#: What our own comments begin with; all others are the translator's.
MARKS = ("#:", "#>", "#~")
HEAD = """\
# Write each translation between the quotes. Above each text stand who says it or what it belongs to (#:) and the
# English (#>); where the English was changed, also how it was translated before (#~). Remarks of your own begin with
# “# ” and are kept. People's names and what stands in {braces} stay as they are.
"""
STALE = "# Translations of words that were changed or are gone. Delete what you no longer need."


@dataclass(frozen=True, slots=True)
class Kept:
    """What a translation file already holds.

    `old` are translations of words that have changed or are gone: by their old key, the key that is theirs now (or
    nothing) and the text. `remarks` are the translator's own comment lines, by the key they stand above; those above
    all keys stand under no key.
    """

    by: str = ""
    texts: Mapping[str, str] = field(default_factory=dict)
    old: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    remarks: Mapping[str, Sequence[str]] = field(default_factory=dict)


def translation_file(of: str, language: str, phrases: Iterable[Phrase], kept: Kept | None = None) -> str:
    """The text of a translation file of these phrases, with what is kept under its keys."""
    kept = kept or Kept()
    before = {now: text for now, text in reversed(list(kept.old.values())) if now}
    lines = [
        *HEAD.splitlines(),
        *kept.remarks.get("", ()),
        "kind: translation",
        "format: 1",
        f"of: {of}",
        f"language: {language}",
    ]
    lines += [f"by: {_quoted(kept.by)}", "texts:"]
    for phrase in phrases:
        lines += _marked("#:", phrase.note) + _marked("#>", phrase.text)
        lines += _marked("#~", before.get(phrase.key, ""))
        lines += [f"  {remark}" for remark in kept.remarks.get(phrase.key, ())]
        lines += [f"  {phrase.key}: {_quoted(kept.texts.get(phrase.key, ''))}"]
    if kept.old:
        lines += [STALE, "stale:"]
    for key, (now, text) in kept.old.items():
        lines += [f"  {remark}" for remark in kept.remarks.get(key, ())]
        lines += [f"  {key}:", f"    now: {_quoted(now)}", f"    text: {_quoted(text)}"]
    return "\n".join(lines) + "\n"


def _marked(mark: str, text: str) -> list[str]:
    return [f"  {mark} {line}" for line in text.split("\n") if line]


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
