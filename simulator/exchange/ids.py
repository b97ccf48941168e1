"""Names of passages to the ids of beats."""

from __future__ import annotations

import re
import unicodedata

_LONGEST = 60


class Ids:
    """Gives kebab-case ids, each once."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._next: dict[str, int] = {}

    def take(self, name: str) -> None:
        """Takes an id that is already in use."""
        self._taken.add(name)

    def give(self, name: str) -> str:
        """A new id like this name."""
        base = slug(name) or "passage"
        found = base
        while found in self._taken:
            self._next[base] = self._next.get(base, 1) + 1
            found = f"{base}-{self._next[base]}"
        self._taken.add(found)
        return found


def slug(name: str) -> str:
    """The name in small letters and digits, joined by hyphens; empty if it has none of them."""
    plain = unicodedata.normalize("NFKD", name[:200]).encode("ascii", "ignore").decode().lower()
    words = re.sub(r"[^a-z0-9]+", "-", plain.replace("'", ""))[:_LONGEST].strip("-")
    if words and not words[0].isalpha():
        words = f"passage-{words}"
    return words
