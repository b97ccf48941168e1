"""The hour as anybody in the room could have seen it: counted from the transcript, without a view of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from scoring.road import Place
from simulator.engine.transcript import Entry
from simulator.model.scenario import Line, Scenario, Tag

_GESTURE = "gesture"
_LEAST = 1.0
_WORDS_A_SECOND = 2.5


@dataclass(frozen=True, slots=True)
class Moment:
    """Something that happened, for the drawing: at which beat of the road, and how far into it (`at`, 0 to 1)."""

    index: int
    minute: int
    beat: str
    at: float = 0.0


@dataclass(frozen=True, slots=True)
class Stretch(Moment):
    """Somebody speaks from `at` to `until`: `lines` in a row."""

    who: str = ""
    lines: int = 0
    until: float = 1.0


@dataclass(frozen=True, slots=True)
class Silence(Moment):
    """A silence from `at` to `until`, in seconds as written."""

    seconds: int = 0
    quality: str = ""
    until: float = 1.0


@dataclass(frozen=True, slots=True)
class Spoke:
    """How much one person said: times and words."""

    who: str
    name: str
    lines: int
    words: int


@dataclass(frozen=True, slots=True)
class Hour:
    """What could be seen.

    `minutes` is the minute of each beat of the road. `spoke` has everybody who was in the room, most words first;
    general replies count. `questions` are questions put to the presenter by the others, `advice`, `as_patient` and
    `as_doctor` lines tagged so by the writers; `tagged` says which tags they use at all, for where a tag is not used,
    nothing can be said about what is missing. `yours` and `gestures` are what the leader did, `marks` the places marked
    while leading. `your_words` is None where an act of the palette stood for words that nobody wrote.
    """

    beats: int
    minutes: tuple[int, ...]
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
    your_words: int | None
    tagged: tuple[Tag, ...] = ()


def hour(scenario: Scenario, road: Sequence[Place]) -> Hour:
    """The hour along a road."""
    lines = [(p, n, line) for p in road for n, line in enumerate(p.lines)]
    tags = {tag for beat in scenario.beats.values() for line in beat.lines for tag in line.tags}
    return Hour(
        beats=len(road),
        minutes=tuple(p.beat.minute for p in road),
        spoke=_spoke(scenario, road),
        stretches=tuple(s for p in road for s in _stretches(p)),
        questions=tuple(_at(p, n) for p, n, line in lines if _asks_presenter(p, line)),
        advice=tuple(_at(p, n) for p, n, line in lines if "advice" in line.tags),
        as_patient=tuple(_at(p, n) for p, n, line in lines if "patient" in line.tags),
        as_doctor=tuple(_at(p, n) for p, n, line in lines if "doctor" in line.tags),
        silences=tuple(_silence(p, n, line) for p, n, line in lines if line.kind == "silence"),
        yours=tuple(_end_of(p) for p in road for by_hand in _acts(p) if not by_hand),
        gestures=tuple(_end_of(p) for p in road for by_hand in _acts(p) if by_hand),
        marks=tuple(_end_of(p) for p in road if p.marked),
        your_words=_your_words(road),
        tagged=tuple(sorted(tags)),
    )


def _said(place: Place) -> tuple[Line | Entry, ...]:
    """All that is seen and heard at a place apart from the leader, in order."""
    return (*place.lines, *place.replies)


def _spans(place: Place) -> list[tuple[float, float]]:
    """From when to when each line of a place lasts, as parts of the whole: words and seconds take their time."""
    weights = [_weight(said) for said in _said(place)]
    ends = list(accumulate(weights))
    whole = ends[-1] if ends else 1.0
    return [((end - weight) / whole, end / whole) for weight, end in zip(weights, ends, strict=True)]


def _weight(said: Line | Entry) -> float:
    if said.kind == "silence":
        return max(_LEAST, said.seconds or 0)
    return max(_LEAST, len(said.text.split()) / _WORDS_A_SECOND)


def _at(place: Place, n: int) -> Moment:
    return Moment(place.index, place.beat.minute, place.beat.id, _spans(place)[n][0])


def _silence(place: Place, n: int, line: Line) -> Silence:
    at, until = _spans(place)[n]
    return Silence(place.index, place.beat.minute, place.beat.id, at, line.seconds or 0, line.quality or "", until)


def _end_of(place: Place) -> Moment:
    return Moment(place.index, place.beat.minute, place.beat.id, 1.0)


def _acts(place: Place) -> Iterator[bool]:
    """What the leader did at a place, one by one: whether it was a gesture."""
    yield from (u.act == _GESTURE for u in place.unforeseen)
    if place.chosen is not None and place.chosen.do != "hold":
        yield bool(place.chosen.does)


def _your_words(road: Sequence[Place]) -> int | None:
    if any(u.act != _GESTURE for p in road for u in p.unforeseen):
        return None
    return sum(len(p.chosen.say.split()) for p in road if p.chosen is not None)


def _asks_presenter(place: Place, line: Line) -> bool:
    presenter = place.arrived.presenter
    if line.kind != "speech" or line.who == presenter or presenter is None or place.arrived.chair == "none":
        return False
    return "question" in line.tags or (line.look == presenter and "?" in line.text)


def _spoke(scenario: Scenario, road: Sequence[Place]) -> tuple[Spoke, ...]:
    here = {i for p in road for i in p.arrived.present}
    counts: dict[str, tuple[int, int]] = {p.id: (0, 0) for p in scenario.people if p.id in here}
    for place in road:
        for said in _said(place):
            if said.kind == "speech" and said.who is not None and said.who in counts:
                lines, words = counts[said.who]
                counts[said.who] = (lines + 1, words + len(said.text.split()))
    spoke = [Spoke(i, scenario.person(i).first_name, n, words) for i, (n, words) in counts.items()]
    return tuple(sorted(spoke, key=lambda s: -s.words))


def _stretches(place: Place) -> Iterator[Stretch]:
    """Who speaks when; lines of one person in a row are one stretch."""
    said, spans = _said(place), _spans(place)
    start = 0
    while start < len(said):
        who, end = _speaker(said[start]), start + 1
        while end < len(said) and _speaker(said[end]) == who:
            end += 1
        if who is not None:
            at, until = spans[start][0], spans[end - 1][1]
            yield Stretch(place.index, place.beat.minute, place.beat.id, at, who, end - start, until)
        start = end


def _speaker(said: Line | Entry) -> str | None:
    return said.who if said.kind == "speech" else None
