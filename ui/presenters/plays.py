"""My plays in words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from simulator.language import mark, tr
from ui.presenters.home import begun_words, stands_words, way_words

if TYPE_CHECKING:
    from simulator.store.store import PlayRow

EMPTY = mark("There are no plays yet. When you lead a session, every step is kept, and it is listed here.")
DISCARD_ASK = mark("Discard this play with everything you did in it? This cannot be taken back.")


@dataclass(frozen=True, slots=True)
class PlayView:
    """A play as it is listed, and what can be done with it."""

    id: str
    scenario: str
    title: str
    line: str
    state: str
    can_continue: bool
    can_look_back: bool
    can_export: bool

    @property
    def spoken(self) -> str:
        """For a screen reader."""
        return f"{self.title}, {self.line.replace(' · ', ', ')}, {self.state}"


def play_views(rows: Iterable[PlayRow], now: datetime) -> tuple[PlayView, ...]:
    """The list, the play begun last first."""
    return tuple(_view(row, now) for row in rows)


def _view(row: PlayRow, now: datetime) -> PlayView:
    whole = row.damaged is None
    over = row.state in {"left", "finished"}
    return PlayView(
        id=row.id,
        scenario=row.scenario,
        title=row.title,
        line=f"{way_words(row.way)} · {begun_words(row.started, now)}",
        state=_state(row),
        can_continue=whole and not over,
        can_look_back=whole and over,
        can_export=whole,
    )


def _state(row: PlayRow) -> str:
    if row.damaged is not None:
        return tr("This record is damaged: {why}.", why=row.damaged)
    match row.state:
        case "empty":
            return tr("Begun; nothing has been done in it yet.")
        case "open":
            return tr("You are here: {place}", place=stands_words(row.stage, row.place))
        case "left":
            return tr("You stopped here before the end.")
        case _:
            return tr("Led to its end.")
