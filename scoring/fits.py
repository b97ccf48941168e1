"""Counts by fit: how many answers the writers call strong, sound, weak or costly. No total, no credit."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from scoring.road import Place


@dataclass(frozen=True, slots=True)
class FitCounts:
    """Answers at moments by the writers' fit; `not_judged` are moments met only with what nobody foresaw."""

    strong: int = 0
    sound: int = 0
    weak: int = 0
    costly: int = 0
    not_judged: int = 0


def count_fits(road: Iterable[Place]) -> FitCounts:
    """Counts over the moments that were passed."""
    counts = {"strong": 0, "sound": 0, "weak": 0, "costly": 0, "not_judged": 0}
    for place in road:
        if place.moment is not None and place.passed:
            counts[place.chosen.fit if place.chosen is not None else "not_judged"] += 1
    return FitCounts(**counts)
