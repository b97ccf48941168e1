"""Consequence: what a move changes later, and what it never does."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from simulator.craft.findings import Findings
from simulator.craft.limits import limit, shown
from simulator.craft.roads import Roads
from simulator.model.condition import Condition, Did, Fact, GaugeIs, terms_of
from simulator.model.scenario import Beat, Move

Term = tuple[str, str]
"""``fact``, ``gauge`` or ``did``, and its name."""


def terms(conditions: Iterable[Condition | None]) -> frozenset[Term]:
    """What some conditions read."""
    found: set[Term] = set()
    for condition in conditions:
        for term in terms_of(condition) if condition is not None else ():
            match term:
                case Fact(name):
                    found.add(("fact", name))
                case GaugeIs(gauge):
                    found.add(("gauge", gauge))
                case Did(name):
                    found.add(("did", name))
    return frozenset(found)


def heard_conditions(beat: Beat) -> Iterator[Condition]:
    """The conditions that decide what is read in a beat: of lines, and of what somebody leaves with."""
    yield from (line.when for line in beat.lines if line.when is not None)
    for _, sayings in beat.end.says if beat.end is not None else ():
        yield from (saying.when for saying in sayings if saying.when is not None)


def read_in(beat: Beat) -> frozenset[Term]:
    """Everything that a beat reads of what happened before it was left."""
    moves = beat.moment.moves if beat.moment is not None else ()
    return terms(
        [
            *heard_conditions(beat),
            *(move.when for move in moves),
            *(way.when for move in moves for way in move.to),
            *(way.when for way in beat.then),
        ]
    )


def changed_by(move: Move) -> frozenset[Term]:
    """What a move makes true, or shifts."""
    return frozenset(
        {("fact", fact) for fact in move.remember}
        | {("gauge", gauge) for gauge, by in move.effect if by}
        | {("did", name) for name in (move.do, move.as_) if name}
    )


@dataclass(frozen=True, slots=True)
class _Later:
    """What is read in each beat, and in any beat that can follow it."""

    inside: Mapping[str, frozenset[Term]]
    after: Mapping[str, frozenset[Term]]

    def leaves_trace(self, beat: Beat, move: Move) -> bool:
        """Whether something reads what the move changed."""
        return bool(changed_by(move) & (self.after[beat.id] | terms(way.when for way in move.to)))


def check_consequence(out: Findings, roads: Roads) -> int:
    """Reports what has no consequence; gives how many beats read differently by earlier moves."""
    scenario = out.source.scenario
    inside = {name: read_in(beat) for name, beat in scenario.beats.items()}
    after: dict[str, frozenset[Term]] = {}
    for name in reversed(roads.order):
        after[name] = frozenset[Term]().union(*(inside[t] | after[t] for t in roads.onward[name]))
    late = sum(any(True for _ in heard_conditions(beat)) for beat in scenario.beats.values())
    total = len(scenario.beats)
    if late < limit("late_share") * total - 1e-9:
        message = f"{late} of {total} beats read differently by earlier moves; at least {shown(limit('late_share'))}"
        out.at("CRA501", ("beats",), message, "let more lines be heard only after what the leader did")
    read = frozenset[Term]().union(*inside.values())
    _check_facts(out, read)
    _check_gauges(out, read)
    later = _Later(inside, after)
    for beat in scenario.moments:
        if _without_trace(out, roads, later, beat):
            ways = {way.to for move in (beat.moment.moves if beat.moment else ()) for way in move.to}
            what = "its roads rejoin, and nothing" if len(ways) > 1 else "all its moves lead the same way, and nothing"
            message = f"“{beat.id}” leaves no trace: {what} later reads what was done"
            out.at("CRA503", ("beats", beat.id, "moment"), message, "remember something, and let it be heard later")
    return late


def _check_facts(out: Findings, read: frozenset[Term]) -> None:
    scenario = out.source.scenario
    carried = {name for name, _ in scenario.carries}
    told: set[str] = set()
    for beat in scenario.moments:
        for index, move in enumerate(beat.moment.moves if beat.moment is not None else ()):
            for place, fact in enumerate(move.remember):
                if ("fact", fact) in read or fact in carried or fact in told:
                    continue
                told.add(fact)
                path = ("beats", beat.id, "moment", "moves", index, "remember", place)
                out.at("CRA502", path, f"nothing ever reads “{fact}”", "use it in a when, or delete it")


def _check_gauges(out: Findings, read: frozenset[Term]) -> None:
    scenario = out.source.scenario
    carried = {name for name, _ in scenario.carries}
    for gauge, _ in scenario.gauges:
        if ("gauge", gauge) not in read and gauge not in carried:
            out.at(
                "CRA504", ("start", gauge), f"no condition reads “{gauge}”", "let a level of it matter, or delete it"
            )


def _without_trace(out: Findings, roads: Roads, later: _Later, beat: Beat) -> bool:
    """Whether it makes no difference what was done: nothing reads it, and the roads rejoin having changed nothing."""
    assert beat.moment is not None
    if any(later.leaves_trace(beat, move) for move in beat.moment.moves):
        return False
    beats = out.source.scenario.beats
    for name in roads.apart(beat.id):
        side = beats[name]
        if side.end is not None:
            return False
        if side.moment is not None and any(later.leaves_trace(side, move) for move in side.moment.moves):
            return False
    return True
