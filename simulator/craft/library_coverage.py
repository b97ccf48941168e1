"""What the sessions of a library let somebody practise, and what is missing: for `balint list --coverage` and its page.

It counts places, and says in which sessions they are, never where. The matrix of `check --craft` is `craft.coverage`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from simulator.craft.limits import limit
from simulator.language import mark, tr
from simulator.model.palette import Reference
from simulator.model.scenario import FITS, Act, Fit, Moment, Move, Scenario

# These lead an hour by the book: where one of them alone is strong, a trainee learns the book and not the room.
NEVER_ALONE = ("name_parallel", "seat_presenter_back", "sort_clarifying_questions")


@dataclass(frozen=True, slots=True)
class ActRow:
    """One intervention: how often it is on offer with each fit, and in which sessions it is good and bad."""

    id: str
    name: str
    fits: Mapping[Fit, int]
    good_in: tuple[str, ...]
    bad_in: tuple[str, ...]

    @property
    def good(self) -> int:
        """At how many places it is strong or sound."""
        return self.fits["strong"] + self.fits["sound"]

    @property
    def bad(self) -> int:
        """At how many places it is weak or costly."""
        return self.fits["weak"] + self.fits["costly"]


@dataclass(frozen=True, slots=True)
class Row:
    """A difficulty, opening, topic or feeling: its moments (none for a topic), and the sessions that have it."""

    id: str
    name: str
    moments: int
    scenarios: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """A move at a moment, for whoever writes the session."""

    scenario: str
    beat: str
    move: str
    act: str


@dataclass(frozen=True, slots=True)
class LibraryCoverage:
    """The coverage of a library. `alone` and `unanswered` should be empty; `missing` says what is not there."""

    scenarios: tuple[str, ...]
    moments: int
    opening_moments: int
    interventions: tuple[ActRow, ...]
    holding: tuple[ActRow, ...]
    errors: tuple[ActRow, ...]
    difficulties: tuple[Row, ...]
    openings: tuple[Row, ...]
    topics: tuple[Row, ...]
    feelings: tuple[Row, ...]
    alone: tuple[Place, ...]
    unanswered: tuple[Place, ...]
    missing: tuple[str, ...]

    @property
    def opening_share(self) -> float:
        """The share of all moments that are openings."""
        return self.opening_moments / self.moments if self.moments else 0.0


@dataclass(frozen=True, slots=True)
class _At:
    """A move where it stands."""

    scenario: str
    beat: str
    moment: Moment
    move: Move


def library_coverage(scenarios: Sequence[Scenario], reference: Reference) -> LibraryCoverage:
    """What these sessions cover of what the reference files know."""
    places = tuple(_places(scenarios))
    moments = [(s.id, b.moment) for s in scenarios for b in s.moments if b.moment is not None]
    acts = reference.palette.acts
    tables = reference.difficulties
    errors = [a for a in acts if _is_error(a)]
    rows = {
        "interventions": [a for a in acts if a.kind == "intervention"],
        "holding": [a for a in acts if a.kind == "hold" and not _is_error(a)],
        "errors": errors,
    }
    difficulties = tuple(
        _row(name, each.name, [s for s, m in moments if m.difficulty == name], scenarios, "difficulties")
        for name, each in tables.difficulties.items()
    )
    openings = tuple(
        _row(name, each.name, [s for s, m in moments if m.opening == name], scenarios, "openings")
        for name, each in tables.openings.items()
    )
    topics = tuple(_row(name, words, [], scenarios, "topics") for name, words in tables.topics.items())
    feelings = tuple(
        _row(name, words, [], scenarios, "presenter_feels") for name, words in tables.presenter_feels.items()
    )
    found = LibraryCoverage(
        scenarios=tuple(s.id for s in scenarios),
        moments=len(moments),
        opening_moments=sum(1 for _, m in moments if m.opening),
        interventions=tuple(_act_row(a, places) for a in rows["interventions"]),
        holding=tuple(_act_row(a, places) for a in rows["holding"]),
        errors=tuple(_act_row(a, places) for a in rows["errors"]),
        difficulties=difficulties,
        openings=openings,
        topics=topics,
        feelings=feelings,
        alone=tuple(_place(p) for p in places if _is_alone(p)),
        unanswered=tuple(
            _place(p) for p in places if _kind_of(p.move) in {a.id for a in errors} and not _is_answered(p.move)
        ),
        missing=(),
    )
    return replace(found, missing=tuple(_missing(found)))


def _places(scenarios: Iterable[Scenario]) -> Iterable[_At]:
    for scenario in scenarios:
        for beat in scenario.moments:
            assert beat.moment is not None
            for move in beat.moment.moves:
                yield _At(scenario.id, beat.id, beat.moment, move)


def _place(at: _At) -> Place:
    return Place(at.scenario, at.beat, at.move.id, _kind_of(at.move))


def _is_error(act: Act) -> bool:
    """Errors of speaking, and the two of holding."""
    return act.kind == "error" or act.id.startswith("err_")


def _kind_of(move: Move) -> str:
    return move.as_ or move.do


def _act_row(act: Act, places: Sequence[_At]) -> ActRow:
    here = [p for p in places if _kind_of(p.move) == act.id]
    fits = {fit: sum(1 for p in here if p.move.fit == fit) for fit in FITS}
    return ActRow(
        id=act.id,
        name=act.name,
        fits=fits,
        good_in=tuple(dict.fromkeys(p.scenario for p in here if p.move.fit in {"strong", "sound"})),
        bad_in=tuple(dict.fromkeys(p.scenario for p in here if p.move.fit in {"weak", "costly"})),
    )


def _row(name: str, words: str, there: Sequence[str], scenarios: Sequence[Scenario], key: str) -> Row:
    """`there` names the scenario of each moment; a head that lists it counts as well."""
    having = [s.id for s in scenarios if s.id in there or name in getattr(s, key)]
    return Row(name, words, len(there), tuple(having))


def _is_alone(place: _At) -> bool:
    strong = [m for m in place.moment.moves if m.fit == "strong"]
    return place.move.do in NEVER_ALONE and strong == [place.move]


def _is_answered(move: Move) -> bool:
    return all((move.seen, move.guess, move.other_view, move.next_time.say, move.basis))


def _missing(found: LibraryCoverage) -> Iterable[str]:
    """What is not there, by name, a sentence for each kind of thing."""
    acts = (*found.interventions, *found.holding)
    alone = [_shown(p, acts) for p in found.alone]
    unanswered = [_shown(p, found.errors) for p in found.unanswered]
    for sentence, names in (
        (mark("Never strong or sound: {names}."), [a.name for a in acts if not a.good]),
        (mark("Never weak or costly: {names}."), [a.name for a in acts if not a.bad]),
        (mark("Errors that cannot be made: {names}."), [a.name for a in found.errors if not a.bad and not a.good]),
        (mark("Errors without complete feedback: {names}."), unanswered),
        (mark("The only strong move of a moment, which it should never be: {names}."), alone),
        (mark("Difficulties that no session has: {names}."), _unseen(found.difficulties)),
        (mark("Openings that no session has: {names}."), _unseen(found.openings)),
        (mark("Topics that no session has: {names}."), _unseen(found.topics)),
        (mark("Feelings of a presenter that no session has: {names}."), _unseen(found.feelings)),
    ):
        if names:
            yield tr(sentence, names="; ".join(names))
    least = limit("opening_share")
    if found.moments and found.opening_share < least:
        yield tr(
            "Only {count} of {n} moments are openings; it should be a third. | "
            "Only {count} of {n} moments are openings; it should be a third.",
            "",
            found.moments,
            count=found.opening_moments,
        )


def _unseen(rows: Sequence[Row]) -> list[str]:
    return [r.name for r in rows if not r.scenarios]


def _shown(place: Place, acts: Sequence[ActRow]) -> str:
    """What it is and in which session; where in it, only the writers should read."""
    name = next((a.name for a in acts if a.id == place.act), place.act)
    return f"{name} ({place.scenario})"
