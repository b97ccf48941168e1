"""Single places, one after the other: what was said before, what one could do, and what the writers find."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from scoring.debrief import practised_place, title_of
from scoring.road import places
from scoring.spacing import Returning
from simulator.engine.order import by_seed, open_moves
from simulator.model.palette import Source
from simulator.model.scenario import HOLD
from ui.presenters.debrief import Para, PlaceText, line_para, place_text
from ui.presenters.habits import REASONS
from ui.presenters.room import MoveView
from ui.presenters.words import STAGE_WORDS, counted_of

_BEFORE = 4
AGAIN = "It comes back in a week at the soonest, later if you met it."


@dataclass(frozen=True, slots=True)
class PracticeView:
    """One place to practise: `where` it is, `why` it is shown, what was said, and what is on offer."""

    heading: str
    where: str
    why: str
    said: tuple[Para, ...]
    moves: tuple[MoveView, ...]


def practice_view(place: Returning, number: int, of: int) -> PracticeView:
    """The place as it is shown, before anything is chosen. The order of the moves is another each time."""
    shown = place.shown
    scenario, moment = shown.record.scenario, shown.place.moment
    if moment is None:
        raise ValueError(f"“{shown.place.beat.id}” has no moment")
    road = places(shown.record)
    before = road[shown.place.index - 1].lines if shown.place.index else ()
    offered = {m.id: m for m in open_moves(moment, shown.place.arrived)}
    order = by_seed(place.practised + 1, shown.place.beat.id, offered)
    return PracticeView(
        heading=counted_of(number, of, "place"),
        where=f"{scenario.title} · minute {shown.place.beat.minute} · {STAGE_WORDS[shown.place.beat.stage]}",
        why=_why(place),
        said=tuple(line_para(scenario, line) for line in (*before[-_BEFORE:], *shown.place.lines)),
        moves=tuple(
            MoveView(n, i, offered[i].say or offered[i].does, gesture=not offered[i].say)
            for n, i in enumerate(order, start=1)
        ),
    )


def answered_view(place: Returning, move: str, sources: Mapping[str, Source]) -> tuple[PlaceText, str]:
    """What the writers find of a move there, and their fit for it.

    Raises ValueError if the place has no such move.
    """
    shown = place.shown
    found = practised_place(shown.record, shown.place.beat.id, move or HOLD, sources)
    if found is None:
        raise ValueError(f"“{move}” is no move of “{shown.place.beat.id}”")
    return place_text(shown.record.scenario, found), found.fit


def done_words(fits: Sequence[str]) -> str:
    """What is said at the end of some places."""
    return f"{'One place' if len(fits) == 1 else f'{len(fits)} places'} practised. {AGAIN}"


def _why(place: Returning) -> str:
    met = place.met
    title = title_of(met.record.scenario, met.place)
    why = REASONS[place.reason]
    if place.shown.key == met.key:
        return f"It comes back because {why}."
    return f"The same kind of place as “{title}” in “{met.record.scenario.title}”, which comes back because {why}."
