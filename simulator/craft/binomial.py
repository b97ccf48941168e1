"""The exact one-sided binomial test, without scipy."""

from __future__ import annotations

import math

_LARGEST = 1000
"""Beyond so many trials the number of ways no longer fits a float, and the terms are made from logarithms."""


def at_least(hits: int, trials: int, chance: float) -> float:
    """The probability of `hits` or more in `trials` that each succeed with probability `chance`.

    Where the trials have different chances, their mean errs on the side of finding nothing, as long as there are more
    hits than expected: the variance of the sum is then smaller than the binomial one (Hoeffding 1956).
    """
    return _sum(range(max(hits, 0), trials + 1), trials, chance)


def at_most(hits: int, trials: int, chance: float) -> float:
    """The probability of `hits` or fewer."""
    return _sum(range(min(hits, trials) + 1), trials, chance)


def _sum(counts: range, trials: int, chance: float) -> float:
    if not 0 <= chance <= 1:
        raise ValueError(f"{chance} is no probability")
    if chance in {0, 1}:
        return float(trials * int(chance) in counts)
    return min(1.0, math.fsum(_term(k, trials, chance) for k in counts))


def _term(hits: int, trials: int, chance: float) -> float:
    if trials <= _LARGEST:
        return math.comb(trials, hits) * chance**hits * (1 - chance) ** (trials - hits)
    ways = math.lgamma(trials + 1) - math.lgamma(hits + 1) - math.lgamma(trials - hits + 1)
    return math.exp(ways + hits * math.log(chance) + (trials - hits) * math.log1p(-chance))
