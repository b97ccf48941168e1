"""Days and numbers in the reader's language."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from simulator import language
from simulator.language import decimal
from ui.presenters.dates import day_words

GERMAN = {"March": "März", "May": "Mai", "{day} {month} {year}": "{day}. {month} {year}", ".": ","}


@pytest.fixture
def german() -> Iterator[None]:
    language.use("de", lambda source, _note, _n: GERMAN.get(source, source))
    yield
    language.use("en")


def test_in_english() -> None:
    assert day_words(date(2026, 3, 3)) == "3 March 2026"
    assert (decimal(0.754), decimal(12.25, 1)) == ("0.75", "12.2")


@pytest.mark.usefixtures("german")
def test_in_german() -> None:
    assert [day_words(date(2026, month, 1)) for month in (3, 5)] == ["1. März 2026", "1. Mai 2026"]
    assert decimal(0.75) == "0,75"
