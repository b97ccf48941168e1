"""What the program says, in the reader's language. The code says it in English; nothing here knows Qt.

Sentences are whole: `tr("{n} place was left | {n} places were left", "", n)`, never put together from halves. The
window installs a translator with `use`; where none is installed, what is said is what stands in the code.
"""

from __future__ import annotations

from collections.abc import Callable

Translate = Callable[[str, str, int | None], str]
ONE_OR_MANY = " | "


def in_english(source: str, _note: str = "", n: int | None = None) -> str:
    """The sentence as the code has it; of two forms, the one that fits `n`."""
    if n is None:
        return source
    one, _, many = source.partition(ONE_OR_MANY)
    return one if n == 1 or not many else many


class _Tongue:
    """The translator in force."""

    code = "en"
    translate: Translate = staticmethod(in_english)


def use(code: str, translate: Translate = in_english) -> None:
    """Say everything through `translate(source, note, n)` from now on; `code` is the language, as in ``de``."""
    _Tongue.code = code
    _Tongue.translate = staticmethod(translate)


def code() -> str:
    """The language in force, as in ``en``."""
    return _Tongue.code


def mark(source: str, note: str = "") -> str:  # noqa: ARG001 - read by the tool that collects sentences
    """The sentence unchanged, for a table that is made before a language is chosen; say it later with `tr`."""
    return source


def tr(source: str, note: str = "", n: int | None = None, /, **parts: object) -> str:
    """`source` in the reader's language, with its ``{parts}`` filled in.

    `note` tells a translator what two equal sentences are for, and keeps them apart. With `n`, `source` holds the form
    for one and the form for many, and ``{n}`` is the number.
    """
    said = _Tongue.translate(source, note, n)
    if n is not None:
        return said.format(n=n, **parts)
    return said.format(**parts) if parts else said


def decimal(value: float, places: int = 2) -> str:
    """A number with so many decimals, as the reader's language writes it: “0.75”."""
    return f"{value:.{places}f}".replace(".", tr(".", "between a number and its decimals"))
