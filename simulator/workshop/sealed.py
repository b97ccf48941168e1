"""A session as it is played sealed: its fixed road, and nothing that tells the key.

No fits, needs, readings, reasons, effects, facts or ways are in it; what was said on the road, what could be done at
each moment, and how the hour went on. Scoring needs the session itself, and happens after collection.
"""

from __future__ import annotations

from dataclasses import dataclass

from simulator.digest import digest
from simulator.engine.fixed import fixed_road
from simulator.engine.lines import heard
from simulator.engine.order import by_seed, open_moves
from simulator.model.codec import to_data
from simulator.model.scenario import Line, Person, Scenario


@dataclass(frozen=True, slots=True)
class SealedMove:
    """Something that can be done at a moment: a sentence, a gesture, or neither for saying nothing."""

    id: str
    at: str
    say: str = ""
    does: str = ""


@dataclass(frozen=True, slots=True)
class SealedStop:
    """A beat of the road. `moves` and `digest` (the moment's) are empty where there is nothing to answer.

    `went_on` is the move with which the hour went on after the answer, whatever it was.
    """

    beat: str
    stage: str
    minute: int
    title: str
    lines: tuple[Line, ...]
    present: tuple[str, ...]
    presenter: str | None
    chair: str
    moves: tuple[SealedMove, ...] = ()
    digest: str = ""
    went_on: str = ""


@dataclass(frozen=True, slots=True)
class SealedSession:
    """A session along its fixed road. `source` is the digest of the session it was made from."""

    id: str
    title: str
    summary: str
    language: str
    group: str
    minutes: int
    place: str
    leader_role: str
    people: tuple[Person, ...]
    patient: str
    content_note: str
    reviewed: bool
    source: str
    stops: tuple[SealedStop, ...]

    @property
    def moments(self) -> tuple[SealedStop, ...]:
        """The stops that are answered."""
        return tuple(s for s in self.stops if s.moves)

    @property
    def digest(self) -> str:
        """SHA-256 over all of it."""
        return digest(to_data(self))


def seal(scenario: Scenario) -> SealedSession:
    """The sealed session of a scenario."""
    return SealedSession(
        id=scenario.id,
        title=scenario.title,
        summary=scenario.summary,
        language=scenario.language,
        group=scenario.setting.group,
        minutes=scenario.setting.minutes,
        place=scenario.setting.place,
        leader_role=scenario.setting.leader_role,
        people=tuple(Person(p.id, p.name, p.part, p.role, p.about, looks=p.looks) for p in scenario.people),
        patient=scenario.patient.name,
        content_note=scenario.content_note,
        reviewed=bool(scenario.review) or not scenario.review_wanted,
        source=scenario.digest,
        stops=tuple(_stops(scenario)),
    )


def _stops(scenario: Scenario) -> list[SealedStop]:
    found = []
    for stop in fixed_road(scenario):
        moment, play = stop.beat.moment, stop.play
        moves: tuple[SealedMove, ...] = ()
        if moment is not None:
            offered = {m.id: m for m in open_moves(moment, play)}
            order = [moment.hold.id, *by_seed(0, stop.beat.id, offered)]
            by_id = {**offered, moment.hold.id: moment.hold}
            moves = tuple(SealedMove(i, by_id[i].at, by_id[i].say, by_id[i].does) for i in order)
        found.append(
            SealedStop(
                beat=stop.beat.id,
                stage=stop.beat.stage,
                minute=stop.beat.minute,
                title=stop.beat.title if moment is None else "",
                lines=tuple(_bare(line) for line in heard(scenario, play)),
                present=play.present,
                presenter=play.presenter,
                chair=play.chair,
                moves=moves,
                digest=moment.digest if moment is not None else "",
                went_on=stop.went_on.id if stop.went_on is not None else "",
            )
        )
    return found


def _bare(line: Line) -> Line:
    """A line without its condition and the writers' tags."""
    return Line(line.id, line.kind, line.text, line.who, line.look, line.cue, line.seconds)
