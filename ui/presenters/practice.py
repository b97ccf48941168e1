"""Single places, one after the other: what was said before, what one could do, and what the writers find."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from scoring.debrief import practised_place, title_of
from scoring.road import places
from scoring.spacing import Returning
from simulator.engine.order import by_seed, open_moves
from simulator.language import mark, tr
from simulator.model.palette import Source
from simulator.model.scenario import HOLD
from ui.presenters.debrief import Para, PlaceText, line_para, place_text
from ui.presenters.room import MoveView
from ui.presenters.words import stage_words

_BEFORE = 4
AGAIN = mark("It comes back in a week at the soonest, later if you met it.")
_WHY: Mapping[str, str] = {
    "wanted_back": mark("It comes back because you wanted it back."),
    "marked": mark("It comes back because you marked it."),
    "not_met": mark("It comes back because the writers saw it differently."),
}
_WHY_ALIKE: Mapping[str, str] = {
    "wanted_back": mark(
        "The same kind of place as “{place}” in “{session}”, which comes back because you wanted it back."
    ),
    "marked": mark("The same kind of place as “{place}” in “{session}”, which comes back because you marked it."),
    "not_met": mark(
        "The same kind of place as “{place}” in “{session}”, which comes back because the writers saw it differently."
    ),
}


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
        heading=tr("Place {number} of {of}", number=number, of=of) if of > 1 else tr("One place"),
        where=" · ".join(
            (
                scenario.title,
                tr("minute {minute}", minute=shown.place.beat.minute),
                stage_words(shown.place.beat.stage),
            )
        ),
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
    return " ".join((tr("One place practised. | {n} places practised.", "", len(fits)), tr(AGAIN)))


def _why(place: Returning) -> str:
    met = place.met
    if place.shown.key == met.key:
        return tr(_WHY[place.reason])
    scenario = met.record.scenario
    return tr(_WHY_ALIKE[place.reason], place=title_of(scenario, met.place), session=scenario.title)
