"""Walks the beats in their order with everything that can be true, and notes what no road ever uses.

The domain is exact for facts and interventions while there are few different states at a beat, and covers them with
one state where there are too many. Guided play and open floor are followed at once: in open floor any act of the
palette may have been done at any beat before, and general replies move the gauges a little.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import product

from simulator.content.beats_schema import Beat, Move, Ways, roads
from simulator.content.graph import edges_of, in_order
from simulator.content.marks import Path
from simulator.content.possible import HIGHEST, LOWEST, Interval, State, Terms, joined
from simulator.content.schema import Head
from simulator.content.script import Written, condition_of
from simulator.engine.replies import MOST_DRIFT
from simulator.errors import ConditionError
from simulator.model.condition import Condition, Did, Fact, GaugeIs, terms_of
from simulator.model.palette import Palette
from simulator.model.scenario import HOLD

MOST_STATES = 64
_STEPS = 60_000  # states followed in all; longer files get fewer a beat
_MOST_CARRIED = 4


@dataclass(slots=True)
class Flow:
    """What the walk found.

    `arriving` are the states in which a beat begins, `standing` those in which its floor is open; a beat nobody comes
    to has none. `taken` are the roads that some state takes, by the path of their target. `asked` are the bits still
    asked for from a beat on; the others are not told apart there.
    """

    terms: Terms
    arriving: dict[str, list[State]] = field(default_factory=dict)
    standing: dict[str, list[State]] = field(default_factory=dict)
    taken: set[Path] = field(default_factory=set)
    asked: Mapping[str, int] = field(default_factory=dict)


def when_of(text: str | None) -> Condition | None:
    """The condition of a text; None if there is none, or none that can be read (which is reported elsewhere)."""
    try:
        return None if text is None else condition_of(text)
    except ConditionError:
        return None


def conditions_of(beats: Mapping[str, Beat], scripts: Mapping[str, Sequence[Written]]) -> dict[str, list[Condition]]:
    """The conditions asked in each beat and on the roads out of it."""
    found: dict[str, list[Condition]] = {}
    for name, beat in beats.items():
        here = [w.line.when for w in scripts.get(name, ())]
        here += [when_of(when) for _, when, _ in roads(beat.then)]
        for move in beat.moment.moves if beat.moment is not None else ():
            here.append(when_of(move.when))
            here += [when_of(when) for _, when, _ in roads(move.to)]
        if beat.end is not None:
            here += [when_of(s.when) for sayings in beat.end.says.values() for s in sayings]
        found[name] = [condition for condition in here if condition is not None]
    return found


def flow_of(
    head: Head,
    beats: Mapping[str, Beat],
    conditions: Mapping[str, list[Condition]],
    first: str,
    palette: Palette,
) -> Flow | None:
    """The walk over a graph without cycles; None if there is a cycle, or nothing is ever asked."""
    asked = {term for here in conditions.values() for when in here for term in terms_of(when)}
    if not asked:
        return None
    edges = edges_of(beats)
    order = in_order(beats, edges)
    if len(order) < len(beats):
        return None
    onward: dict[str, set[str]] = {name: set() for name in beats}
    for edge in edges:
        onward[edge.source].add(edge.target)
    gauges = sorted({term.gauge for term in asked if isinstance(term, GaugeIs)} & set(head.start))
    facts = facts_of(beats)
    named = (term for term in asked if not isinstance(term, GaugeIs))
    flags = sorted((term for term in named if _is_known(term, head, facts, palette)), key=str)
    bits: dict[Fact | Did, int] = {term: 1 << i for i, term in enumerate(flags)}
    moved = {g for act in palette.acts for g, _ in (*act.gauges, *act.gauges_out)}
    walk = _Walk(head, beats, first, palette, bits, {g: i for i, g in enumerate(gauges)})
    walk.keep_in_mind(order, onward, conditions)
    drift = MOST_DRIFT if walk.most == MOST_STATES else 2 * MOST_DRIFT  # a long file is not walked twice
    margin = [drift if g in moved else 0 for g in gauges]
    while True:
        found = walk.run(order, Terms(bits, walk.gauges, tuple(margin)))
        # At the ends of a gauge's scale a general reply may be cut off, so that it drifts twice as far afterwards.
        cut = [
            i
            for i, (low, high) in enumerate(walk.extremes)
            if margin[i] == MOST_DRIFT and (low < LOWEST + MOST_DRIFT or high > HIGHEST - MOST_DRIFT)
        ]
        if not cut:
            return found
        for i in cut:
            margin[i] = 2 * MOST_DRIFT


class _Walk:
    """One scenario's beats with what is asked anywhere."""

    def __init__(
        self,
        head: Head,
        beats: Mapping[str, Beat],
        first: str,
        palette: Palette,
        bits: Mapping[Fact | Did, int],
        gauges: Mapping[str, int],
    ) -> None:
        self.beats = beats
        self.first = first
        self.bits = bits
        self.gauges = gauges
        self.begin = _begin(head, bits, gauges)
        self.extremes: list[Interval] = []
        self.asked: dict[str, int] = {}
        ways = sum(1 + (len(b.moment.moves) if b.moment is not None else 0) for b in beats.values())
        self.most = max(1, min(MOST_STATES, _STEPS // max(1, ways)))
        leads_with = any(person.part == "co_leader" for person in head.people.values())
        self.free = 0
        for act in palette.acts:
            if act.kind != "hold" and (leads_with or tuple(act.at) != ("co_leader",)):
                self.free |= bits.get(Did(act.id), 0)

    def keep_in_mind(
        self, order: Sequence[str], onward: Mapping[str, Iterable[str]], conditions: Mapping[str, list[Condition]]
    ) -> None:
        """Which terms are still asked for, from each beat on; the others need not be kept apart."""
        for name in reversed(order):
            asked = 0
            for condition in conditions[name]:
                for term in terms_of(condition):
                    if not isinstance(term, GaugeIs):
                        asked |= self.bits.get(term, 0)
            for target in onward[name]:
                asked |= self.asked[target]
            self.asked[name] = asked

    def run(self, order: Sequence[str], terms: Terms) -> Flow:
        """Follows every state from the first beat on."""
        flow = Flow(terms, asked=self.asked)
        self.extremes = [(HIGHEST, LOWEST) for _ in terms.margin]
        waiting: dict[str, dict[tuple[int, int], State]] = {name: {} for name in order}
        for state in self.begin:
            self._put(waiting[self.first], self.first, state)
        for name in order:
            arrived = list(waiting.pop(name).values())
            if not arrived:
                continue
            flow.arriving[name] = arrived
            flow.standing[name] = standing = [self._floor(s) for s in arrived]
            self._note(arrived)
            for path, ways, after in self._leaving(name, standing, terms):
                for target, state in self._along(ways, path, after, flow):
                    if target in waiting:
                        self._put(waiting[target], target, state)
        return flow

    def _floor(self, state: State) -> State:
        """Once the floor is open anything of the palette may have been done."""
        maybe = self.free & state.known & ~state.true
        return replace(state, known=state.known & ~maybe) if maybe else state

    def _note(self, states: Iterable[State]) -> None:
        for state in states if self.extremes else ():
            self.extremes = [(min(a, c), max(b, d)) for (a, b), (c, d) in zip(self.extremes, state.gauges, strict=True)]

    def _leaving(
        self, name: str, standing: Sequence[State], terms: Terms
    ) -> Iterable[tuple[Path, Ways | None, list[State]]]:
        """Each way of leaving a beat, with the states after what was done."""
        beat = self.beats[name]
        then: Path = ("beats", name, "then")
        if beat.moment is None:
            yield then, beat.then, list(standing)
            return
        for index, move in enumerate(beat.moment.moves):
            here: Sequence[State] = standing
            when = when_of(move.when)
            if when is not None and move.do != HOLD:
                here = [terms.kept(p, s) for s in standing for p in terms.assume(when, terms.seen(s))]
            after = [self._moved(move, s) for s in here]
            if move.do == HOLD:
                after += self._waited(move, here, after)
            if move.to is not None:
                yield ("beats", name, "moment", "moves", index, "to"), move.to, after
            else:
                yield then, beat.then, after

    def _moved(self, move: Move, state: State) -> State:
        bits = self._facts(move) | self.bits.get(Did(move.do), 0)
        if move.as_ is not None:
            bits |= self.bits.get(Did(move.as_), 0)
        gauges = list(state.gauges)
        for gauge, by in move.effect.items() if gauges else ():
            place = self.gauges.get(gauge)
            if place is not None:
                low, high = gauges[place]
                gauges[place] = (_clamp(low + by), _clamp(high + by))
        return State(state.true | bits, state.known | bits, tuple(gauges), state.sure)

    def _waited(self, move: Move, before: Sequence[State], after: Sequence[State]) -> list[State]:
        """After a general reply the road of the hold is taken, but its effect and its kind are not counted."""
        facts = self._facts(move)
        waited = [State(s.true | facts, s.known | facts, s.gauges, sure=False) for s in before]
        return [
            w for w, a in zip(waited, after, strict=True) if (w.true, w.known, w.gauges) != (a.true, a.known, a.gauges)
        ]

    def _facts(self, move: Move) -> int:
        bits = 0
        for fact in move.remember:
            bits |= self.bits.get(Fact(fact), 0)
        return bits

    def _along(self, ways: Ways | None, path: Path, states: list[State], flow: Flow) -> Iterable[tuple[str, State]]:
        """Where the states go: roads are tried in order."""
        terms = flow.terms
        if isinstance(ways, str) and states:
            flow.taken.add(path)
            for state in states:
                yield ways, state
            return
        for target, text, inside in roads(ways):
            if not states:
                return
            when = when_of(text)
            going, staying = states, []
            if when is not None:
                seen = [(terms.seen(s), s) for s in states]
                going = [terms.kept(p, s) for wide, s in seen for p in terms.assume(when, wide)]
                staying = [terms.kept(p, s) for wide, s in seen for p in terms.assume(when, wide, False)]
            elif text is not None:
                staying = states  # it cannot be read: it may go either way
            if going:
                flow.taken.add(path + inside)
            for state in going:
                yield target, state
            states = staying

    def _put(self, there: dict[tuple[int, int], State], name: str, state: State) -> None:
        asked = self.asked[name]
        true, known = state.true & asked, state.known | ~asked
        key = (true, known)
        same = there.get(key)
        if same is None:
            there[key] = State(true, known, state.gauges, state.sure)
        else:
            there[key] = joined(same, State(true, known, state.gauges, state.sure))
            return
        if len(there) > self.most:
            states = iter(there.values())
            whole = next(states)
            for each in states:
                whole = joined(whole, each)
            there.clear()
            there[whole.true, whole.known] = whole


def facts_of(beats: Mapping[str, Beat]) -> set[str]:
    """The facts that moves remember."""
    moments = (beat.moment for beat in beats.values() if beat.moment is not None)
    return {fact for moment in moments for move in moment.moves for fact in move.remember}


def _is_known(term: Fact | Did, head: Head, facts: Collection[str], palette: Palette) -> bool:
    """Whether this can be true at all; what cannot, because it is misspelt, is reported elsewhere."""
    if isinstance(term, Fact):
        return term.name in facts or isinstance(head.carries.get(term.name), bool)
    return term.intervention == HOLD or term.intervention in palette.interventions


def _clamp(value: int) -> int:
    return LOWEST if value < LOWEST else min(value, HIGHEST)


def _begin(head: Head, bits: Mapping[Fact | Did, int], gauges: Mapping[str, int]) -> list[State]:
    """How a play can begin: a season may hand on anything that is carried."""
    intervals: list[Interval] = [(LOWEST, HIGHEST)] * len(gauges)
    for gauge, place in gauges.items():
        if gauge not in head.carries:
            intervals[place] = (head.start[gauge], head.start[gauge])
    carried = [
        bits[Fact(name)] for name, value in head.carries.items() if isinstance(value, bool) and Fact(name) in bits
    ]
    if len(carried) > _MOST_CARRIED:
        return [State(0, ~sum(carried), tuple(intervals))]
    choices = product(*((0, bit) for bit in carried))
    return [State(sum(chosen), -1, tuple(intervals)) for chosen in choices]
