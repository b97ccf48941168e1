"""What can be true at a beat, over all roads to it: facts and interventions as far as known, gauges as intervals.

Conditions are decided three-valued. Everything errs on one side: what could happen is never left out, so that what
is found impossible is impossible.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from simulator.model.condition import HIGH_ABOVE, LOW_BELOW, All, Any_, Condition, Did, Fact, GaugeIs, Level, Not

LOWEST, HIGHEST = 0, 100
MOST_PIECES = 24

Interval = tuple[int, int]
LEVEL_OF: Mapping[Level, Interval] = {
    "low": (LOWEST, LOW_BELOW - 1),
    "middle": (LOW_BELOW, HIGH_ABOVE),
    "high": (HIGH_ABOVE + 1, HIGHEST),
}


@dataclass(frozen=True, slots=True)
class State:
    """One way things can stand.

    `true` and `known` are bits: of an unknown term nothing is known. `gauges` are intervals. `sure` says that some
    play really comes here like this; otherwise it could only not be ruled out.
    """

    true: int
    known: int
    gauges: tuple[Interval, ...]
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Terms:
    """Which bit or place each term of the conditions has; a term that is not there may be anything.

    `margin` is how far general replies may have moved each gauge beside what the states say.
    """

    bits: Mapping[Fact | Did, int]
    gauges: Mapping[str, int]
    margin: tuple[int, ...]

    def seen(self, state: State) -> State:
        """The state with the gauges' margins, as conditions see it."""
        if not any(self.margin):
            return state
        wider = tuple(
            (max(LOWEST, low - by), min(HIGHEST, high + by))
            for (low, high), by in zip(state.gauges, self.margin, strict=True)
        )
        return State(state.true, state.known, wider, state.sure)

    def kept(self, seen: State, before: State) -> State:
        """A state as conditions left it, without the margins again; `before` is what it came from."""
        if not any(self.margin):
            return seen
        narrower = tuple(
            (max(low, left - by), min(high, right + by))
            for (low, high), (left, right), by in zip(before.gauges, seen.gauges, self.margin, strict=True)
        )
        return State(seen.true, seen.known, narrower, seen.sure)

    def decide(self, condition: Condition, seen: State) -> bool | None:
        """Whether the condition holds; None if it may or may not."""
        match condition:
            case Not(term):
                found = self.decide(term, seen)
                return None if found is None else not found
            case All(terms):
                return _every([self.decide(term, seen) for term in terms])
            case Any_(terms):
                found = _every([None if (d := self.decide(t, seen)) is None else not d for t in terms])
                return None if found is None else not found
            case GaugeIs(gauge, level):
                return self._level(gauge, level, seen)
            case leaf:
                bit = self.bits.get(leaf, 0)
                return bool(seen.true & bit) if seen.known & bit else None

    def assume(self, condition: Condition, seen: State, wanted: bool = True) -> list[State]:
        """What is left of a state if the condition holds, or does not: nothing if that cannot be."""
        found = self.decide(condition, seen)
        if found is not None:
            return [seen] if found is wanted else []
        match condition:
            case Not(term):
                return self.assume(term, seen, not wanted)
            case All(terms) | Any_(terms):
                if isinstance(condition, All) is wanted:
                    return self.assume_all([(term, wanted) for term in terms], seen)
                return _few([piece for term in terms for piece in self.assume(term, seen, wanted)], seen)
            case GaugeIs(gauge, level):
                return self._at_level(gauge, level, seen, wanted)
            case leaf:
                bit = self.bits.get(leaf, 0)
                true = seen.true | bit if wanted else seen.true & ~bit
                return [replace(seen, true=true, known=seen.known | bit, sure=False)]

    def assume_all(self, wishes: Iterable[tuple[Condition, bool]], seen: State) -> list[State]:
        """What is left of a state if each condition holds or does not, as wished."""
        pieces = [seen]
        for condition, wanted in wishes:
            pieces = _few([p for piece in pieces for p in self.assume(condition, piece, wanted)], seen, len(pieces))
        return pieces

    def _level(self, gauge: str, level: Level, seen: State) -> bool | None:
        place = self.gauges.get(gauge)
        if place is None:
            return None
        (low, high), (left, right) = seen.gauges[place], LEVEL_OF[level]
        if high < left or low > right:
            return False
        return True if left <= low and high <= right else None

    def _at_level(self, gauge: str, level: Level, seen: State, wanted: bool) -> list[State]:
        place = self.gauges.get(gauge)
        if place is None:
            return [replace(seen, sure=False)]
        low, high = seen.gauges[place]
        pieces = []
        for name, (left, right) in LEVEL_OF.items():
            cut = (max(low, left), min(high, right))
            if (name == level) is wanted and cut[0] <= cut[1]:
                gauges = (*seen.gauges[:place], cut, *seen.gauges[place + 1 :])
                pieces.append(replace(seen, gauges=gauges, sure=False))
        return pieces


def joined(one: State, other: State) -> State:
    """A state that covers both."""
    known = one.known & other.known & ~(one.true ^ other.true)
    gauges = tuple([(min(a, c), max(b, d)) for (a, b), (c, d) in zip(one.gauges, other.gauges, strict=True)])
    return State(one.true & known, known, gauges, one.sure or other.sure)


def _every(found: list[bool | None]) -> bool | None:
    if False in found:
        return False
    return None if None in found else True


def _few(pieces: list[State], whole: State, before: int = 1) -> list[State]:
    """The pieces; if they have become too many, the whole that holds them all."""
    if len(pieces) <= max(MOST_PIECES, before):
        return pieces
    return [replace(whole, sure=False)]
