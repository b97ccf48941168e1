"""Numbers, how often, and lists in words, in the reader's language."""

from __future__ import annotations

from collections.abc import Sequence

from simulator.language import mark, tr

_NOTE = "a number"
_NUMBERS = (
    *(mark("no", "a number"), mark("one", "a number"), mark("two", "a number"), mark("three", "a number")),
    *(mark("four", "a number"), mark("five", "a number"), mark("six", "a number"), mark("seven", "a number")),
    *(mark("eight", "a number"), mark("nine", "a number"), mark("ten", "a number"), mark("eleven", "a number")),
    mark("twelve", "a number"),
)


def number(n: int) -> str:
    """A small number as a word.

    In a sentence with a form for one, that form says “one” itself: “one place | {number} places”.
    """
    return tr(_NUMBERS[n], _NOTE) if 0 <= n < len(_NUMBERS) else str(n)


def times(n: int) -> str:
    """“once”, “twice”, “three times”."""
    if n == 0:
        return tr("never")
    return tr("twice") if n == 2 else tr("once | {number} times", "", n, number=number(n))


def listed(words: Sequence[str]) -> str:
    """“Ana”, “Ana and Dev”, “Ana, Dev and Ruth”."""
    if len(words) < 2:
        return "".join(words)
    return tr("{others} and {last}", "a list", others=", ".join(words[:-1]), last=words[-1])
