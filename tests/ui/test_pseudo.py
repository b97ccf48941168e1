"""Every screen in a language nobody speaks: what a person can read there either went through the translator, or was
written by somebody: a session, a reference file, the person who leads."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests import pseudo
from tests.ui.readable import Read, read_in
from tests.ui.screens import SCREENS, opened
from tests.ui.written import unwritten


@pytest.fixture(autouse=True)
def _nobodys_language() -> Iterator[None]:
    with pseudo.spoken():
        yield


def test_the_language_keeps_parts_and_numbers() -> None:
    one, many = (pseudo.translate("{n} place | {n} places", "", n) for n in (1, 2))
    assert one == "[{n} pľáááçéé]"
    assert many == "[{n} pľáááçééš]"
    assert pseudo.translate("{number} %") == "{number} %"
    assert len(pseudo.translate("Kept on this computer.")) >= 1.35 * len("Kept on this computer.")
    assert pseudo.untranslated("[a [b] c], rest") == "¦, rest"


@pytest.mark.parametrize("name", SCREENS)
def test_every_word_went_through_the_translator(themed: QApplication, tmp_path: Path, name: str) -> None:
    with opened(name, tmp_path / "data") as shown:
        bare = [one for read in read_in(shown) if (one := _bare(read))]
    assert bare == []


def _bare(read: Read) -> str:
    """What is neither translated nor written by somebody, with where it stands."""
    rest = unwritten(pseudo.untranslated(read.words), read.origin)
    return f"{read.origin} {read.kind}: {rest}" if rest else ""
