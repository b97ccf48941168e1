"""The hour as anybody in the room could have seen it: counted from the transcript, without a view of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from scoring.road import Place
from simulator.model.scenario import Line, Scenario

MarkKind = Literal["spoke", "gesture", "mark"]


@dataclass(frozen=True, slots=True)
class Spoke:
    """How much one person said: lines and words."""

    who: str
    name: str
    lines: int
    words: int


@dataclass(frozen=True, slots=True)
class Moment:
    """Something that happened at a place of the hour, for the drawing: its position along the beats, and the minute."""

    index: int
    minute: int
    beat: str


@dataclass(frozen=True, slots=True)
class Stretch(Moment):
    """Somebody speaks in a beat: `lines` of it."""

    who: str = ""
    lines: int = 0


@dataclass(frozen=True, slots=True)
class Silence(Moment):
    """A silence, in seconds as written."""

    seconds: int = 0
    quality: str = ""


@dataclass(frozen=True, slots=True)
class Hour:
    """What could be seen.

    `questions` are questions put to the presenter by the others, `advice`, `as_patient` and `as_doctor` lines tagged so
    by the writers, `yours` the leader's words and gestures, `marks` the places marked while leading.
    """

    beats: int
    spoke: tuple[Spoke, ...]
    stretches: tuple[Stretch, ...]
    questions: tuple[Moment, ...]
    advice: tuple[Moment, ...]
    as_patient: tuple[Moment, ...]
    as_doctor: tuple[Moment, ...]
    silences: tuple[Silence, ...]
    yours: tuple[Moment, ...]
    gestures: tuple[Moment, ...]
    marks: tuple[Moment, ...]
    your_words: int


def hour(scenario: Scenario, road: Sequence[Place]) -> Hour:
    """The hour along a road."""
    lines = [(p, line) for p in road for line in p.lines]
    gestures = [p for p in road if p.chosen is not None and p.chosen.does]
    yours = [p for p in road if p.stepped_in and p not in gestures]
    return Hour(
        beats=len(road),
        spoke=_spoke(scenario, [line for _, line in lines]),
        stretches=tuple(s for p in road for s in _stretches(p)),
        questions=tuple(_at(p) for p, line in lines if _asks_presenter(p, line)),
        advice=tuple(_at(p) for p, line in lines if "advice" in line.tags),
        as_patient=tuple(_at(p) for p, line in lines if "patient" in line.tags),
        as_doctor=tuple(_at(p) for p, line in lines if "doctor" in line.tags),
        silences=tuple(
            Silence(p.index, p.beat.minute, p.beat.id, line.seconds or 0, line.quality or "")
            for p, line in lines
            if line.kind == "silence"
        ),
        yours=tuple(_at(p) for p in yours),
        gestures=tuple(_at(p) for p in gestures),
        marks=tuple(_at(p) for p in road if p.marked),
        your_words=sum(len(p.chosen.say.split()) for p in road if p.chosen is not None),
    )


def _at(place: Place) -> Moment:
    return Moment(place.index, place.beat.minute, place.beat.id)


def _asks_presenter(place: Place, line: Line) -> bool:
    presenter = place.arrived.presenter
    if line.kind != "speech" or line.who == presenter or presenter is None or place.arrived.chair == "none":
        return False
    return "question" in line.tags or (line.look == presenter and "?" in line.text)


def _spoke(scenario: Scenario, lines: Sequence[Line]) -> tuple[Spoke, ...]:
    counts: dict[str, tuple[int, int]] = {p.id: (0, 0) for p in scenario.people}
    for line in lines:
        if line.kind == "speech" and line.who in counts:
            said, words = counts[line.who]
            counts[line.who] = (said + 1, words + len(line.text.split()))
    spoke = [Spoke(i, scenario.person(i).first_name, n, words) for i, (n, words) in counts.items()]
    return tuple(sorted(spoke, key=lambda s: -s.words))


def _stretches(place: Place) -> tuple[Stretch, ...]:
    counts: dict[str, int] = {}
    for line in place.lines:
        if line.kind == "speech" and line.who is not None:
            counts[line.who] = counts.get(line.who, 0) + 1
    return tuple(Stretch(place.index, place.beat.minute, place.beat.id, w, n) for w, n in counts.items())
