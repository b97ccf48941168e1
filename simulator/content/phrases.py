"""A text that somebody can read, and the key it is translated under."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from simulator.digest import short


@dataclass(frozen=True, slots=True)
class Phrase:
    """One text: its key, its words, and for a translator who says it or what it belongs to.

    The key is a line's own id, or a path and a short hash of the words: ``tuesday/wait.seen#1a2b3c4d``. Equal words in
    the same place share one key.
    """

    key: str
    text: str
    note: str = ""


Say = Callable[[Phrase], str]


class Teller:
    """Makes the keys of texts that have no id, and passes over what is empty."""

    def __init__(self, say: Say) -> None:
        self.say = say

    def __call__(self, path: str, text: str, note: str = "") -> str:
        """What is said instead of the text at this path."""
        return self.say(Phrase(f"{path}#{short(text)}", text, note)) if text else text

    def each(self, path: str, texts: Iterable[str], note: str = "") -> tuple[str, ...]:
        """What is said instead of several texts at one path."""
        return tuple(self(path, text, note) for text in texts)
