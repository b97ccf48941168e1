"""Generalizability: how much of the differences between people would be there again with other moments or sessions.

Formulas: Brennan 2001. Needs numpy, the extra ``cohort``. Values are one observation a cell, without gaps; negative
variance estimates are reported as they come out and set to 0 where they are used.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Matrix = NDArray[Any]


@dataclass(frozen=True, slots=True)
class Crossed:
    """Persons × items: mean squares and variance components for persons `p`, items `i` and the rest `pi`."""

    n_p: int
    n_i: int
    ms_p: float
    ms_i: float
    ms_pi: float

    @property
    def var_pi(self) -> float:
        """The rest: sigma²(pi, e) = MS(pi)."""
        return self.ms_pi

    @property
    def var_p(self) -> float:
        """Persons: (MS(p) - MS(pi)) / n_i."""
        return (self.ms_p - self.ms_pi) / self.n_i

    @property
    def var_i(self) -> float:
        """Items: (MS(i) - MS(pi)) / n_p."""
        return (self.ms_i - self.ms_pi) / self.n_p

    def relative(self, items: int | None = None) -> float | None:
        """E rho² with so many items (without it, as many as there were): for comparing people. Equals alpha then."""
        return _ratio(self.var_p, _positive(self.var_pi) / (items or self.n_i))

    def absolute(self, items: int | None = None) -> float | None:
        """Phi with so many items: for what a figure means by itself."""
        return _ratio(self.var_p, (_positive(self.var_i) + _positive(self.var_pi)) / (items or self.n_i))


@dataclass(frozen=True, slots=True)
class ThreeWay:
    """Persons × items × occasions, all crossed: variance components."""

    n_i: int
    n_o: int
    p: float
    i: float
    o: float
    pi: float
    po: float
    io: float
    pio: float

    def relative(self, items: int | None = None, occasions: int | None = None) -> float | None:
        """E rho² with so many items and occasions."""
        i, o = items or self.n_i, occasions or self.n_o
        return _ratio(self.p, _positive(self.pi) / i + _positive(self.po) / o + _positive(self.pio) / (i * o))

    def absolute(self, items: int | None = None, occasions: int | None = None) -> float | None:
        """Phi with so many items and occasions."""
        i, o = items or self.n_i, occasions or self.n_o
        error = (_positive(self.i) + _positive(self.pi)) / i + (_positive(self.o) + _positive(self.po)) / o
        return _ratio(self.p, error + (_positive(self.io) + _positive(self.pio)) / (i * o))


@dataclass(frozen=True, slots=True)
class Nested:
    """Persons × (moments : sessions): variance components. Sessions may have different numbers of moments."""

    n_p: int
    moments: tuple[int, ...]
    p: float
    h: float
    i_h: float
    ph: float
    pi_h: float

    def relative(self, sessions: int | None = None, moments: float | None = None) -> float | None:
        """E rho² with so many sessions of so many moments each."""
        h, i = sessions or len(self.moments), moments or sum(self.moments) / len(self.moments)
        return _ratio(self.p, _positive(self.ph) / h + _positive(self.pi_h) / (h * i))

    def absolute(self, sessions: int | None = None, moments: float | None = None) -> float | None:
        """Phi with so many sessions of so many moments each."""
        h, i = sessions or len(self.moments), moments or sum(self.moments) / len(self.moments)
        error = (_positive(self.h) + _positive(self.ph)) / h
        return _ratio(self.p, error + (_positive(self.i_h) + _positive(self.pi_h)) / (h * i))


def crossed(values: Sequence[Sequence[float]]) -> Crossed:
    """The study of persons (rows) × items (columns). Raises ValueError under two of either."""
    import numpy as np

    x = np.asarray(values, dtype=float)
    if x.ndim != 2 or min(x.shape) < 2:
        raise ValueError("a study needs two persons and two items at least")
    n_p, n_i = x.shape
    persons, items, all_ = x.mean(axis=1), x.mean(axis=0), x.mean()
    ss_p = n_i * float(((persons - all_) ** 2).sum())
    ss_i = n_p * float(((items - all_) ** 2).sum())
    ss_pi = float(((x - persons[:, None] - items[None, :] + all_) ** 2).sum())
    return Crossed(n_p, n_i, ss_p / (n_p - 1), ss_i / (n_i - 1), ss_pi / ((n_p - 1) * (n_i - 1)))


def three_way(values: Sequence[Sequence[Sequence[float]]]) -> ThreeWay:
    """The study of persons × items × occasions. Raises ValueError under two of any."""
    import numpy as np

    x = np.asarray(values, dtype=float)
    if x.ndim != 3 or min(x.shape) < 2:
        raise ValueError("a study needs two persons, two items and two occasions at least")
    n_p, n_i, n_o = x.shape
    grand = x.mean()
    p, i, o = x.mean((1, 2)), x.mean((0, 2)), x.mean((0, 1))
    pi, po, io = x.mean(2), x.mean(1), x.mean(0)
    e_pi = pi - p[:, None] - i[None, :] + grand
    e_po = po - p[:, None] - o[None, :] + grand
    e_io = io - i[:, None] - o[None, :] + grand
    rest = x - pi[:, :, None] - po[:, None, :] - io[None, :, :] + p[:, None, None] + i[None, :, None] + o[None, None, :]
    ms = {
        "p": n_i * n_o * float(((p - grand) ** 2).sum()) / (n_p - 1),
        "i": n_p * n_o * float(((i - grand) ** 2).sum()) / (n_i - 1),
        "o": n_p * n_i * float(((o - grand) ** 2).sum()) / (n_o - 1),
        "pi": n_o * float((e_pi**2).sum()) / ((n_p - 1) * (n_i - 1)),
        "po": n_i * float((e_po**2).sum()) / ((n_p - 1) * (n_o - 1)),
        "io": n_p * float((e_io**2).sum()) / ((n_i - 1) * (n_o - 1)),
        "pio": float(((rest - grand) ** 2).sum()) / ((n_p - 1) * (n_i - 1) * (n_o - 1)),
    }
    return ThreeWay(
        n_i=n_i,
        n_o=n_o,
        pio=ms["pio"],
        pi=(ms["pi"] - ms["pio"]) / n_o,
        po=(ms["po"] - ms["pio"]) / n_i,
        io=(ms["io"] - ms["pio"]) / n_p,
        p=(ms["p"] - ms["pi"] - ms["po"] + ms["pio"]) / (n_i * n_o),
        i=(ms["i"] - ms["pi"] - ms["io"] + ms["pio"]) / (n_p * n_o),
        o=(ms["o"] - ms["po"] - ms["io"] + ms["pio"]) / (n_p * n_i),
    )


def nested(sessions: Sequence[Sequence[Sequence[float]]]) -> Nested:
    """The study of persons × (moments : sessions): for each session a matrix of persons (rows) × moments (columns).

    Sessions may differ in their number of moments (Brennan 2001, analogous to ANOVA with unequal nesting). Raises
    ValueError under two persons, two sessions, or two moments in a session.
    """
    import numpy as np

    parts = [np.asarray(s, dtype=float) for s in sessions]
    if len(parts) < 2 or any(x.ndim != 2 or x.shape[1] < 2 for x in parts):
        raise ValueError("a study needs two sessions of two moments at least")
    n_p = parts[0].shape[0]
    if n_p < 2 or any(x.shape[0] != n_p for x in parts):
        raise ValueError("a study needs two persons at least, and the same in every session")
    n = np.array([x.shape[1] for x in parts], dtype=float)
    total, n_h = float(n.sum()), len(parts)
    whole = np.concatenate(parts, axis=1)
    grand, persons = float(whole.mean()), whole.mean(axis=1)
    ss_p = total * float(((persons - grand) ** 2).sum())
    ss_h = n_p * float(sum(k * (x.mean() - grand) ** 2 for k, x in zip(n, parts, strict=True)))
    ss_i = n_p * float(sum(((x.mean(axis=0) - x.mean()) ** 2).sum() for x in parts))
    ss_ph = float(
        sum(k * ((x.mean(axis=1) - persons - x.mean() + grand) ** 2).sum() for k, x in zip(n, parts, strict=True))
    )
    ss_pi = float(sum(((x - x.mean(axis=1)[:, None] - x.mean(axis=0)[None, :] + x.mean()) ** 2).sum() for x in parts))
    ms_p, ms_h = ss_p / (n_p - 1), ss_h / (n_h - 1)
    ms_i, ms_ph = ss_i / (total - n_h), ss_ph / ((n_p - 1) * (n_h - 1))
    ms_pi = ss_pi / ((n_p - 1) * (total - n_h))
    r = float((n**2).sum()) / total
    t = (total - r) / (n_h - 1)
    var_ph = (ms_ph - ms_pi) / t
    return Nested(
        n_p=n_p,
        moments=tuple(int(k) for k in n),
        pi_h=ms_pi,
        i_h=(ms_i - ms_pi) / n_p,
        ph=var_ph,
        h=(ms_h - ms_i - ms_ph + ms_pi) / (n_p * t),
        p=(ms_p - ms_pi - r * var_ph) / total,
    )


def _positive(value: float) -> float:
    return max(0.0, value)


def _ratio(true: float, error: float) -> float | None:
    """true / (true + error), negative estimates as 0; None where nothing varies."""
    signal = _positive(true)
    return signal / (signal + error) if signal + error > 0 else None
