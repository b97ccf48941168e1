"""How far a room's generalizability depends on which leaders were asked: the panel as key, its leaders drawn anew.

Values are the panel's credits, n / n(mode) (script concordance tests; `scoring.votes`), and the coefficient is the
relative one of persons × (moments : sessions) (Brennan 2001; `scoring.gstudy`). Needs numpy, the extra ``cohort``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from scoring.gstudy import nested
from scoring.signal import Interval
from scoring.votes import LEAST_ANSWERS, Votes
from simulator.panel.files import Panel


@dataclass(frozen=True, slots=True)
class Chosen:
    """One session: the digests of its moments, and a row for each person of what they chose there (ids of moves)."""

    digests: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class PanelStudy:
    """The coefficient with the leaders asked as the key, and its percentile interval over other draws of leaders."""

    leaders: int
    relative: float | None
    interval: Interval | None


def panel_study(sessions: Sequence[Chosen], panel: Panel, rounds: int) -> PanelStudy | None:
    """The study by the panel; None unless `LEAST_ANSWERS` leaders have answered every moment."""
    import numpy as np

    asked = [[{s.id: a.first for s, a in panel.answers_to(d)} for d in one.digests] for one in sessions]
    if not all(len(answers) >= LEAST_ANSWERS for one in asked for answers in one):
        return None
    leaders = [sorted({sheet for answers in one for sheet in answers}) for one in asked]
    rng = np.random.default_rng(0)
    drawn = [[[ids[i] for i in rng.integers(0, len(ids), len(ids))] for ids in leaders] for _ in range(rounds)]
    found = [value for sheets in drawn if (value := _relative(sessions, asked, sheets)) is not None]
    interval = None
    if found:
        low, high = np.percentile(found, [2.5, 97.5])
        interval = Interval(float(low), float(high))
    return PanelStudy(min(len(ids) for ids in leaders), _relative(sessions, asked, leaders), interval)


def _relative(
    sessions: Sequence[Chosen], asked: Sequence[Sequence[Mapping[str, str]]], sheets: Sequence[Sequence[str]]
) -> float | None:
    """The coefficient with these leaders as the key; None if a moment is left without an answer."""
    values = []
    for one, answers, ids in zip(sessions, asked, sheets, strict=True):
        votes = [Votes.of(by[s] for s in ids if s in by) for by in answers]
        if not all(v.n for v in votes):
            return None
        values.append([[v.credit(choice) for v, choice in zip(votes, row, strict=True)] for row in one.rows])
    return nested(values).relative()
