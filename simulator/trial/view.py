"""What a policy may see: the words on offer, as a player reads them. No fit, no kind, no effect, no target.

A beat of open floor looks the same with and without a moment, so a view does not say which it is.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from simulator.craft.lexicon import Mark, counts
from simulator.engine.play import PlayWay


@dataclass(frozen=True, slots=True)
class Option:
    """One thing that could be done. `at` is whom it addresses; guided play does not show that, and it is empty."""

    text: str
    at: str = ""
    gesture: bool = False

    @property
    def words(self) -> int:
        """How many words it has."""
        return len(self.text.split())

    def count(self, mark: Mark) -> int:
        """How many words of a list it has."""
        return counts(self.text)[mark]


@dataclass(frozen=True, slots=True)
class View:
    """Where a policy stands: what is on offer beside letting the group go on.

    `options` stand in no order that means anything; `order` gives their indices as they are shown. `presenter` is who
    presents, as everybody can see.
    """

    way: PlayWay
    options: tuple[Option, ...]
    order: Callable[[], tuple[int, ...]]
    presenter: str | None = None


class Dice:
    """Chance for one play, from its number alone; `throws` says how often it was asked for."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._random: Random | None = None
        self.throws = 0

    def below(self, n: int) -> int:
        """A whole number from 0 to n - 1."""
        return int(self.unit() * n)

    def unit(self) -> float:
        """A number from 0 to 1."""
        self.throws += 1
        if self._random is None:
            self._random = Random(self._seed)  # noqa: S311 - repeatable, not secret
        return self._random.random()
