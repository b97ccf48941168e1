"""A small library with one session that is translated, and one that is not."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from simulator.content import index, shown
from simulator.content import library as content
from simulator.content.library import Library
from simulator.content.skeleton import Kept, translation_file
from simulator.content.texts import texts_of
from tests.content.support import BAD, MINIMAL, ROOT

KINDS = ("interventions", "literature", "difficulties", "competencies")


def install(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Library:
    """Let the program find, instead of what comes with it, “umbrella” in English and German and “minimal” in English.

    The palette speaks German in capitals.
    """
    for kind in KINDS:
        shutil.copy(ROOT / "scenarios" / f"{kind}.yaml", folder)
    shutil.copy(BAD / "translations" / "umbrella.yaml", folder)
    (folder / "minimal.yaml").write_text(MINIMAL, encoding="utf-8")
    shutil.copytree(BAD / "translations" / "de", folder / "de")
    made = Library(folder)
    phrases = texts_of(made.reference(), "interventions")
    told = Kept(texts={p.key: p.text.replace("{who}", "{WHO}").upper().replace("{WHO}", "{who}") for p in phrases})
    (folder / "de" / "interventions.yaml").write_text(
        translation_file("interventions", "de", phrases, told), encoding="utf-8"
    )
    monkeypatch.setattr(content, "library", lambda: made)
    monkeypatch.setattr(shown, "library", lambda: made)
    monkeypatch.setattr(index, "files", lambda _name: folder)
    forget()
    index.main()
    return made


def forget() -> None:
    """Nothing of another library is held."""
    shown.shown_reference.cache_clear()
    shown._shown.cache_clear()
