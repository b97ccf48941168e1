"""A panel's answers beside a play: votes and reasons at each moment, and how far leaders agree among themselves."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from scoring.road import Place
from scoring.votes import LEAST_ANSWERS, OnTheRoad, Votes, along
from simulator.engine.fixed import Stop
from simulator.engine.order import open_moves
from simulator.language import tr
from simulator.panel.answers import PanelAnswer, PanelSheet
from simulator.panel.files import Panel


@dataclass(frozen=True, slots=True)
class Reason:
    """One panellist's first choice and why; `where` is what they said of themselves."""

    first: str
    why: str
    own: str = ""
    where: str = ""


@dataclass(frozen=True, slots=True)
class PanelView:
    """What a panel did first at a moment: votes, and reasons."""

    votes: Votes
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far leaders agree at one moment: answers, the commonest first choice, pairs that agree (0 to 1).

    `votes` are those of the commonest. `accepted` and `against` count question B, by move; `needs` is
    what four in five would do.
    """

    beat: str
    n: int
    commonest: str
    votes: int
    pairs: float
    needs: str
    accepted: tuple[tuple[str, int], ...]
    against: tuple[tuple[str, int], ...]

    @property
    def enough(self) -> bool:
        """Whether the moment has the ten answers of a panel key."""
        return self.n >= LEAST_ANSWERS


def panel_view(panel: Panel, digest: str) -> PanelView | None:
    """What the panel did first at the moment with this digest; None under ten answers."""
    found = panel.answers_to(digest)
    votes = Votes.of(a.first for _, a in found)
    if not votes.enough:
        return None
    return PanelView(votes, tuple(_reason(s, a) for s, a in found if a.why.strip() or a.own.strip()))


def is_panel_key(panel: Panel, road: Iterable[Place]) -> bool:
    """Whether every moment of a road has ten answers to its digest, so that the panel's figures may be shown."""
    moments = [p.moment for p in road if p.moment is not None and p.passed]
    return bool(moments) and all(len(panel.answers_to(m.digest)) >= LEAST_ANSWERS for m in moments)


def leaders_moves(panel: Panel, road: Iterable[Place]) -> tuple[int, int]:
    """At how many places of a road one did something leaders do, of how many that were judged by a panel."""
    done = judged = 0
    for place in road:
        if place.moment is None or not place.passed or place.chosen is None:
            continue
        votes = _votes(panel, place.moment.digest)
        if votes.enough:
            judged += 1
            done += votes.leaders_do(place.chosen.id)
    return done, judged


def panel_credit(panel: Panel, road: Iterable[Place]) -> OnTheRoad | None:
    """Credit along a road, with chance and a panellist left out at the same moments. For the data export only."""
    found = []
    for place in road:
        if place.moment is not None and place.passed and place.chosen is not None:
            open_ = [place.moment.hold, *open_moves(place.moment, place.arrived)]
            found.append((_votes(panel, place.moment.digest), place.chosen.id, [m.id for m in open_]))
    return along(found)


def agreement(panel: Panel, stops: Iterable[Stop]) -> tuple[Agreement, ...]:
    """How far leaders agree at each moment of the fixed road."""
    return tuple(_agreement(panel, stop) for stop in stops if stop.beat.moment is not None)


def _agreement(panel: Panel, stop: Stop) -> Agreement:
    moment = stop.beat.moment
    answers = [a for _, a in panel.answers_to(moment.digest)] if moment is not None else []
    votes = Votes.of(a.first for a in answers)
    commonest = max(sorted(votes.counts), key=votes.votes, default="")
    return Agreement(
        beat=stop.beat.id,
        n=votes.n,
        commonest=commonest,
        votes=votes.mode,
        pairs=votes.agreement(),
        needs=votes.needs(),
        accepted=_counts(m for a in answers for m in a.accept),
        against=_counts(m for a in answers for m in a.against),
    )


def _counts(moves: Iterable[str]) -> tuple[tuple[str, int], ...]:
    found = Votes.of(moves).counts
    return tuple(sorted(found.items(), key=lambda c: (-c[1], c[0])))


def _votes(panel: Panel, digest: str) -> Votes:
    return Votes.of(a.first for _, a in panel.answers_to(digest))


def _reason(sheet: PanelSheet, answer: PanelAnswer) -> Reason:
    who = sheet.panellist
    years = tr("{n} year of leading | {n} years of leading", "", who.years) if who.years is not None else ""
    return Reason(
        answer.first,
        answer.why.strip(),
        answer.own.strip(),
        ", ".join(p for p in (who.tradition, who.country, years) if p),
    )
