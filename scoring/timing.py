"""When the leader came in, and when not: open floor only, against the places where the writers saw a need.

For a place where the writers would have said something, with a window of w beats: *in time* is stepping in at the
place itself or up to w beats later, *late* up to two beats after that, *before* one beat earlier. One stepping-in
counts for one place, its own first. Stepping in where the writers saw no need is counted apart, and is neither right
nor wrong (our rule; windows after the domain critique that one beat later is not a miss).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from scoring.road import Place

When = Literal["before", "in_time", "late", "not"]
LATE_BEATS = 2


@dataclass(frozen=True, slots=True)
class Timed:
    """One place where the writers would have said something: the beat, when the leader came in, and with what."""

    beat: str
    when: When
    accepted: bool


@dataclass(frozen=True, slots=True)
class Timing:
    """Timing over one play.

    `wait_places` are beats where the writers would have waited, `waited` those where the leader did, `also_spoke` other
    beats without a moment at which the leader stepped in.
    """

    places: tuple[Timed, ...]
    wait_places: tuple[str, ...]
    waited: tuple[str, ...]
    also_spoke: tuple[str, ...]

    def count(self, when: When) -> int:
        """At how many places the leader came in so."""
        return sum(1 for p in self.places if p.when == when)

    @property
    def accepted(self) -> int:
        """At how many places in time, with an act the writers would accept."""
        return sum(1 for p in self.places if p.when == "in_time" and p.accepted)


def timing(road: Sequence[Place]) -> Timing:
    """Timing along a road of open floor; the last place is left out if the talk did not go on from it."""
    passed = [p for p in road if p.passed]
    free = {p.index for p in passed if p.stepped_in}
    calls = [p for p in passed if p.moment is not None and p.moment.needs == "step_in"]
    own = {p.index for p in calls} & free
    timed = {i: Timed(passed[i].beat.id, "in_time", _accepts(passed[i], passed[i])) for i in own}
    free -= own
    for place in calls:
        if place.index not in timed:
            timed[place.index] = _elsewhere(place, passed, free)
    waits = [p for p in passed if p.moment is not None and p.moment.needs == "hold"]
    return Timing(
        places=tuple(timed[p.index] for p in calls),
        wait_places=tuple(p.beat.id for p in waits),
        waited=tuple(p.beat.id for p in waits if not p.stepped_in),
        also_spoke=tuple(p.beat.id for p in passed if p.index in free and p.moment is None),
    )


def _elsewhere(place: Place, passed: Sequence[Place], free: set[int]) -> Timed:
    window = place.moment.window if place.moment is not None else 0
    first_late = place.index + window + 1
    tries: list[tuple[When, range]] = [
        ("in_time", range(place.index + 1, first_late)),
        ("late", range(first_late, first_late + LATE_BEATS)),
        ("before", range(place.index - 1, place.index)),
    ]
    for when, indices in tries:
        for index in indices:
            if index in free:
                free.discard(index)
                return Timed(place.beat.id, when, _accepts(place, passed[index]))
    return Timed(place.beat.id, "not", accepted=False)


def _accepts(call: Place, answer: Place) -> bool:
    """Whether what was done at `answer` is among the acts the writers find strong or sound at `call`."""
    if answer is call and call.chosen is not None:
        return call.chosen.fit in {"strong", "sound"}
    if call.moment is None:
        return False
    good = {m.do for m in call.moment.moves if m.fit in {"strong", "sound"}}
    acts = {u.act for u in answer.unforeseen} | ({answer.chosen.do} if answer.chosen is not None else set())
    return bool(good & acts)
