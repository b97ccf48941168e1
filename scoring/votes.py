"""What leaders did first at one moment: their votes, and what follows from them.

Question A is *what would you do first* (one answer, hold or own words included); question B is *which would you
accept, which advise against*. Everything here rests on A alone; B is only shown. A key becomes a panel key from
`LEAST_ANSWERS` answers to the moment's digest. Panel figures and the writers' key are never pooled.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import fsum
from typing import Literal

OWN_WORDS = "own_words"
LEAST_ANSWERS = 10
_A_LEADERS_SHARE = 0.25
_CLEAR_SHARE = 0.8


@dataclass(frozen=True, slots=True)
class Votes:
    """How many would do what first: counts by move id, `hold` and `own_words` among them."""

    counts: Mapping[str, int]

    @classmethod
    def of(cls, choices: Iterable[str]) -> Votes:
        """The votes of these first choices, one each."""
        return cls(dict(Counter(choices)))

    @property
    def n(self) -> int:
        """How many answered."""
        return sum(self.counts.values())

    @property
    def mode(self) -> int:
        """The votes of the commonest choice."""
        return max(self.counts.values(), default=0)

    @property
    def enough(self) -> bool:
        """Whether so many have answered that the votes may be shown."""
        return self.n >= LEAST_ANSWERS

    def votes(self, choice: str) -> int:
        """How many would do this first."""
        return self.counts.get(choice, 0)

    def credit(self, choice: str) -> float:
        """n / n(mode), the aggregate score of script concordance tests; 0 where nobody answered. Data export only."""
        return self.votes(choice) / self.mode if self.mode else 0.0

    def without(self, choice: str) -> Votes:
        """The votes without one of this choice, so that a panellist is not held against their own answer.

        Raises ValueError if nobody chose it.
        """
        if not self.votes(choice):
            raise ValueError(f"nobody chose “{choice}”")
        return Votes({k: n - (k == choice) for k, n in self.counts.items()})

    def leaders_do(self, choice: str) -> bool:
        """Whether at least a quarter would do this first: “a leader's move”."""
        return bool(self.n) and self.votes(choice) >= _A_LEADERS_SHARE * self.n

    def needs(self) -> Literal["step_in", "hold", "either"]:
        """What at least 80 % would do, words or waiting; otherwise either."""
        held = self.votes("hold")
        if self.n and held >= _CLEAR_SHARE * self.n:
            return "hold"
        return "step_in" if self.n and self.n - held >= _CLEAR_SHARE * self.n else "either"

    def expected(self) -> float:
        """The credit one answer of this panel, drawn by chance, would have: the sum of n/N times n/n(mode)."""
        return fsum(n / self.n * self.credit(choice) for choice, n in self.counts.items()) if self.n else 0.0

    def expected_left_out(self) -> float:
        """The same with each held against the answers of the others. 0 under two answers."""
        if self.n <= 1:
            return 0.0
        return fsum(n / self.n * self.without(choice).credit(choice) for choice, n in self.counts.items() if n)

    def agreement(self) -> float:
        """The share of pairs of panellists with the same first choice; 0 under two answers."""
        pairs = self.n * (self.n - 1)
        return sum(n * (n - 1) for n in self.counts.values()) / pairs if pairs else 0.0

    def by_chance(self, choices: Sequence[str]) -> float:
        """The credit of choosing among `choices` by chance, each as likely."""
        return fsum(self.credit(c) for c in choices) / len(choices) if choices else 0.0


@dataclass(frozen=True, slots=True)
class OnTheRoad:
    """Credit along one road: the mean of what was chosen, of chance and of a panellist, at the same `n` moments."""

    chosen: float
    by_chance: float
    panellist: float
    n: int

    @property
    def corrected(self) -> float | None:
        """S* = (S - R) / (L - R), not clipped: 0 is chance, 1 a typical panellist left out. None where L is R."""
        return chance_corrected(self.chosen, self.by_chance, self.panellist)


def along(places: Iterable[tuple[Votes, str, Sequence[str]]]) -> OnTheRoad | None:
    """Credit over places of (votes, what was chosen, what could be chosen); None where no place has enough votes.

    The road is one's own, so the figure compares a person with chance and panel on that road, not with other people.
    """
    found = [(votes, choice, open_) for votes, choice, open_ in places if votes.enough]
    if not found:
        return None
    n = len(found)
    return OnTheRoad(
        chosen=fsum(v.credit(c) for v, c, _ in found) / n,
        by_chance=fsum(v.by_chance(o) for v, _, o in found) / n,
        panellist=fsum(v.expected_left_out() for v, _, _ in found) / n,
        n=n,
    )


def chance_corrected(score: float, chance: float, best: float) -> float | None:
    """(S - R) / (L - R), or None where there is nothing between chance and best."""
    return (score - chance) / (best - chance) if best != chance else None
