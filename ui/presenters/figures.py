"""Figures, dates in figures and names as the reader's language writes them."""

from __future__ import annotations

from datetime import date

from simulator.language import code, tr

_THOUSANDS = "\u202f"


def short_date(day: date) -> str:
    """“03.03.2026”."""
    return tr("{day}.{month}.{year}", day=f"{day.day:02}", month=f"{day.month:02}", year=day.year)


def percent(share: float) -> str:
    """A share from 0 to 1 as “45%”."""
    return tr("{share}%", share=f"{share:.0%}".removesuffix("%"))


def whole(value: int) -> str:
    """A whole number, its thousands set apart."""
    return f"{value:,}".replace(",", _THOUSANDS)


def inside(name: str) -> str:
    """A name as it stands inside a sentence: with a small letter, but for German, which says what is a noun."""
    return name if code() == "de" else f"{name[:1].lower()}{name[1:]}"
