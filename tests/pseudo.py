"""A language that nobody speaks, for tests: what went through the translator has accents, brackets and a third more.

    with pseudo.spoken():
        ...  # “[Şééţţííñĝš]”

What is read without brackets did not go through the translator. Parts in braces stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import zip_longest

from simulator import language

CODE = "qps"
LONGER = 1.35
_PART = re.compile(r"(\{[^{}]*\})")
_INNERMOST = re.compile(r"\[[^\[\]]*\]")
_ACCENTS = str.maketrans(
    "acdeghijklnorstuwyzACDEGHIJKLNORSTUWYZ",
    "áçðéĝĥíĵķľñóŕšţúŵýžÁÇÐÉĜĤÍĴĶĽÑÓŔŠŢÚŴÝŽ",
)
_VOWELS = frozenset("aeiouyAEIOUY")


def translate(source: str, note: str = "", n: int | None = None) -> str:
    """`source` in that language; where there is no letter in it, as it is."""
    chosen = language.in_english(source, note, n)
    pieces = _PART.split(chosen)
    words, parts = pieces[::2], pieces[1::2]
    if not any(c.isalpha() for piece in words for c in piece):
        return chosen
    made = "".join(a + b for a, b in zip_longest([_longer(w) for w in words], parts, fillvalue=""))
    return f"[{made}]"


def untranslated(text: str) -> str:
    """What of a text stands outside the brackets."""
    before = ""
    while before != text:
        before, text = text, _INNERMOST.sub("\N{BROKEN BAR}", text)
    return text


@contextmanager
def spoken() -> Iterator[None]:
    """Everything is said in that language, until the end of the block."""
    language.use(CODE, translate)
    try:
        yield
    finally:
        language.use("en")


def _longer(words: str) -> str:
    """With accents, and with vowels said twice until it is long enough."""
    made: list[str] = []
    for seen, letter in enumerate(words, start=1):
        made.append(letter.translate(_ACCENTS))
        if letter in _VOWELS and len(made) < seen * LONGER:
            made.append(made[-1])
            if len(made) < seen * LONGER:
                made.append(made[-1])
    if any(c.isalpha() for c in words):
        made += "~" * max(0, round(len(words) * LONGER) - len(made))
    return "".join(made)
