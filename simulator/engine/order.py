"""Choices that look like chance but depend only on the play's seed and the place."""

from __future__ import annotations

from collections.abc import Iterable

from simulator.digest import short
from simulator.engine.play import Play
from simulator.model.scenario import HOLD, Moment, Move


def by_seed(seed: int, place: str, ids: Iterable[str]) -> list[str]:
    """The ids in the order this seed gives them at this place."""
    return sorted(ids, key=lambda i: short(f"{seed}:{place}:{i}", 16))


def is_open(move: Move, play: Play) -> bool:
    """Whether the move is on offer here; hold is no offer."""
    return move.do != HOLD and (move.when is None or move.when.holds(play))


def open_moves(moment: Moment, play: Play) -> tuple[Move, ...]:
    """The moves on offer here, in the order of the file, hold left out."""
    return tuple([m for m in moment.moves if m.do != HOLD and (m.when is None or m.when.holds(play))])


def shown_moves(moment: Moment, play: Play) -> tuple[Move, ...]:
    """The moves on offer here in the order they are shown, hold left out."""
    moves = {m.id: m for m in open_moves(moment, play)}
    return tuple(moves[i] for i in by_seed(play.seed, play.beat, moves))
