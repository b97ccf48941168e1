"""Signal detection over many places: telling where a word is wanted from where it is not (d'), and a lean (c).

For the research export only, never on a screen: from one session these figures are noise.

Formulas: Hautus 1995 for the log-linear correction, Stanislaw & Todorov 1999 for d', c and ln beta, Gourevitch &
Galanter 1967 for the variance. `statistics.NormalDist` gives the normal quantiles.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import exp, sqrt
from statistics import NormalDist

from scoring.timing import Timing

_NORMAL = NormalDist()


@dataclass(frozen=True, slots=True)
class Interval:
    """A confidence interval, `low` to `high`, at `level` (0 to 1)."""

    low: float
    high: float
    level: float = 0.95


@dataclass(frozen=True, slots=True)
class Answers:
    """Counts: `hits` of `signals` (places where a word was wanted), `false_alarms` of `noises` (where waiting was)."""

    hits: int
    signals: int
    false_alarms: int
    noises: int

    def __post_init__(self) -> None:
        if not (0 <= self.hits <= self.signals and 0 <= self.false_alarms <= self.noises):
            raise ValueError(
                f"{self.hits} of {self.signals} and {self.false_alarms} of {self.noises} are not counts of answers"
            )

    def __add__(self, other: Answers) -> Answers:
        return Answers(
            self.hits + other.hits,
            self.signals + other.signals,
            self.false_alarms + other.false_alarms,
            self.noises + other.noises,
        )


@dataclass(frozen=True, slots=True)
class Detection:
    """d' and c with their standard errors. c below 0: steps in readily; above 0: holds back."""

    d_prime: float
    c: float
    se_d_prime: float
    se_c: float

    @property
    def ln_beta(self) -> float:
        """ln beta = d' times c (Stanislaw & Todorov 1999)."""
        return self.d_prime * self.c

    @property
    def beta(self) -> float:
        """The likelihood ratio at the criterion."""
        return exp(self.ln_beta)

    def d_prime_interval(self, level: float = 0.95) -> Interval:
        """A symmetric normal interval for d'."""
        return _interval(self.d_prime, self.se_d_prime, level)

    def c_interval(self, level: float = 0.95) -> Interval:
        """A symmetric normal interval for c."""
        return _interval(self.c, self.se_c, level)


def answers(timings: Iterable[Timing]) -> Answers:
    """Counts over plays of open floor: stepping in in time is a hit, not waiting where writers would is an alarm."""
    total = Answers(0, 0, 0, 0)
    for timed in timings:
        waits = len(timed.wait_places)
        total += Answers(timed.count("in_time"), len(timed.places), waits - len(timed.waited), waits)
    return total


def detection(found: Answers) -> Detection | None:
    """d' and c with the log-linear correction, which is always made: H = (hits + 0.5) / (signals + 1), F likewise.

    Var(d') = H(1-H) / (n_s phi(z_H)^2) + F(1-F) / (n_n phi(z_F)^2); SE(c) = SE(d') / 2. None without a place of each
    kind.
    """
    if not found.signals or not found.noises:
        return None
    h = (found.hits + 0.5) / (found.signals + 1)
    f = (found.false_alarms + 0.5) / (found.noises + 1)
    return from_rates(h, f, found.signals, found.noises)


def from_rates(h: float, f: float, signals: int, noises: int) -> Detection:
    """d' = z(H) - z(F) and c = -(z(H) + z(F)) / 2 from rates between 0 and 1, both excluded."""
    z_h, z_f = _NORMAL.inv_cdf(h), _NORMAL.inv_cdf(f)
    variance = _part(h, z_h, signals) + _part(f, z_f, noises)
    error = sqrt(variance)
    return Detection(d_prime=z_h - z_f, c=-(z_h + z_f) / 2, se_d_prime=error, se_c=error / 2)


def _part(rate: float, z: float, n: int) -> float:
    return rate * (1 - rate) / (n * _NORMAL.pdf(z) ** 2)


def _interval(value: float, error: float, level: float) -> Interval:
    half = _NORMAL.inv_cdf((1 + level) / 2) * error
    return Interval(value - half, value + half, level)
