"""A panellist's answers to the moments of a meeting's fixed road.

Question A: what would you do first? One answer: a move, hold, or own words. Question B: which would you accept, which
advise against, and why. Kept raw, each with the digest of the moment it answers.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from simulator.engine.fixed import Stop, fixed_road
from simulator.engine.order import by_seed, open_moves
from simulator.errors import BalintError
from simulator.language import tr
from simulator.model.scenario import Move, Scenario

OWN_WORDS = "own_words"
FORMAT = 1
LONGEST = 2000


class PanelRefused(BalintError):
    """An answer or a file of answers that cannot be; the text says why."""


@dataclass(frozen=True, slots=True)
class Panellist:
    """Who answered, as far as they said: tradition, country, and years of leading Balint groups."""

    tradition: str = ""
    country: str = ""
    years: int | None = None


@dataclass(frozen=True, slots=True)
class PanelAnswer:
    """One moment answered. `first` is a move's id, ``hold`` or ``own_words``; `own` are then the words.

    `accept` and `against` are moves' ids (question B), `why` a sentence for what one would do first.
    """

    beat: str
    digest: str
    first: str
    why: str = ""
    own: str = ""
    accept: tuple[str, ...] = ()
    against: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PanelSheet:
    """All answers of one panellist to one meeting. `id` is theirs alone, `copy` the digest of the session answered."""

    id: str
    scenario: str
    title: str
    copy: str
    panellist: Panellist = field(default_factory=Panellist)
    answers: tuple[PanelAnswer, ...] = ()


def panel_stops(scenario: Scenario) -> tuple[Stop, ...]:
    """The beats of the road a panellist is led along; those with a moment are answered."""
    return fixed_road(scenario)


def offered(stop: Stop, seed: int = 0) -> tuple[Move, ...]:
    """What can be done at a stop, hold first, then the moves in an order by chance; no fit decides it."""
    moment = stop.beat.moment
    if moment is None:
        return ()
    moves = {m.id: m for m in open_moves(moment, stop.play)}
    return (moment.hold, *(moves[i] for i in by_seed(seed, stop.beat.id, moves)))


def missing(scenario: Scenario, answers: Iterable[PanelAnswer]) -> tuple[str, ...]:
    """The moments of the fixed road, by beat, that these answers leave out."""
    done = {a.beat for a in answers}
    return tuple(s.beat.id for s in panel_stops(scenario) if s.beat.moment is not None and s.beat.id not in done)


def checked(stop: Stop, answer: PanelAnswer) -> PanelAnswer:
    """The answer, if it can be given at this stop.

    Raises PanelRefused with what is wrong.
    """
    moment = stop.beat.moment
    if moment is None or answer.beat != stop.beat.id:
        raise PanelRefused(tr("“{moment}” is no moment to be answered here.", moment=answer.beat))
    known = {m.id for m in offered(stop)}
    strange = [m for m in (*answer.accept, *answer.against) if m not in known]
    if answer.first not in known | {OWN_WORDS}:
        strange.append(answer.first)
    if strange:
        raise PanelRefused(
            tr(
                "“{move}” is not on offer at “{moment}”; offered are {moves}.",
                move=strange[0],
                moment=answer.beat,
                moves=", ".join(sorted(known)),
            )
        )
    if answer.first == OWN_WORDS and not answer.own.strip():
        raise PanelRefused(tr("At “{moment}” own words were chosen, and none are given.", moment=answer.beat))
    both = set(answer.accept) & set(answer.against)
    if both or answer.first in answer.against:
        which = next(iter(both), answer.first)
        raise PanelRefused(
            tr(
                "At “{moment}”, “{move}” is both what one would do and what one advises against.",
                moment=answer.beat,
                move=which,
            )
        )
    if answer.digest != moment.digest:
        raise PanelRefused(tr("The moment at “{moment}” has been rewritten since it was answered.", moment=answer.beat))
    if max(len(answer.own), len(answer.why)) > LONGEST:
        raise PanelRefused(
            tr("At “{moment}” more than {most} characters are written.", moment=answer.beat, most=LONGEST)
        )
    return answer


def answer_of(stop: Stop, first: str, why: str = "", own: str = "") -> PanelAnswer:
    """An answer to question A at a stop, checked.

    Raises PanelRefused.
    """
    digest = stop.beat.moment.digest if stop.beat.moment is not None else ""
    return checked(stop, PanelAnswer(stop.beat.id, digest, first, why, own))
