"""Days in words, in the reader's language."""

from __future__ import annotations

from datetime import date

from simulator.language import mark, tr

MONTHS = (
    *(mark("January"), mark("February"), mark("March"), mark("April"), mark("May", "the month"), mark("June")),
    *(mark("July"), mark("August"), mark("September"), mark("October"), mark("November"), mark("December")),
)
_DAYS = (
    *(mark("Monday"), mark("Tuesday"), mark("Wednesday"), mark("Thursday")),
    *(mark("Friday"), mark("Saturday"), mark("Sunday")),
)
_NOTES = {"May": "the month"}


def month_words(number: int) -> str:
    """A month's name; the first is 1."""
    name = MONTHS[number - 1]
    return tr(name, _NOTES.get(name, ""))


def day_words(day: date) -> str:
    """“3 March 2026”."""
    return tr("{day} {month} {year}", day=day.day, month=month_words(day.month), year=day.year)


def weekday_words(day: date) -> str:
    """“Thursday, 1 January 2026”."""
    return tr("{weekday}, {day}", weekday=tr(_DAYS[day.weekday()]), day=day_words(day))
