"""What the program says is translated, whole and up to date."""

from __future__ import annotations

import re
import runpy
import shutil
import string
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
WORDS = runpy.run_path(str(ROOT / "docs" / "words.py"))
FOLDER: Path = WORDS["FOLDER"]
LANGUAGES: tuple[str, ...] = WORDS["LANGUAGES"]


@dataclass(frozen=True, slots=True)
class Message:
    source: str
    note: str
    forms: tuple[str, ...]
    finished: bool


def messages(file: Path) -> Iterator[Message]:
    for found in ET.parse(file).iter("message"):
        said = found.find("translation")
        assert said is not None
        forms = tuple(f.text or "" for f in said.iter("numerusform")) or (said.text or "",)
        yield Message(found.findtext("source", ""), found.findtext("comment", ""), forms, "type" not in said.attrib)


def parts(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.fixture(scope="module")
def collected(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files as `make words` would leave them."""
    folder = tmp_path_factory.mktemp("words")
    for code in LANGUAGES:
        shutil.copy(FOLDER / f"balint_{code}.ts", folder)
    WORDS["collect"](folder)
    WORDS["release"](folder)
    return folder


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_file_is_stale(collected: Path, code: str) -> None:
    name = f"balint_{code}.ts"
    now = {(m.source, m.note) for m in messages(collected / name)}
    kept = {(m.source, m.note) for m in messages(FOLDER / name)}
    assert sorted(now - kept) == [], "said by the code, not in the file: make words"
    assert sorted(kept - now) == [], "in the file, no longer said: make words"


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_sentence_is_translated_with_its_parts(code: str) -> None:
    wrong = []
    for m in messages(FOLDER / f"balint_{code}.ts"):
        whole = m.finished and all(form.strip() for form in m.forms)
        optional = {"n", "number"} if len(m.forms) > 1 else set()
        said = set().union(*map(parts, m.forms))
        same = said - optional <= parts(m.source) <= said | optional
        if not whole or not same or (len(m.forms) > 1) != (" | " in m.source):
            wrong.append((m.source, m.forms))
    assert wrong == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_the_window_loads_is_made_from_the_text(collected: Path, code: str) -> None:
    name = f"balint_{code}.qm"
    assert (collected / name).read_bytes() == (FOLDER / name).read_bytes(), "make words"


def test_the_files_hold_no_markup() -> None:
    for code in LANGUAGES:
        for m in messages(FOLDER / f"balint_{code}.ts"):
            for form in m.forms:
                assert not re.search(r"<[a-z/]", form) or re.search(r"<[a-z/]", m.source), form
