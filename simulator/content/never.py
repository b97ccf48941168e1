"""What can never be reached, opened or heard, and moments that may leave only the hold: proved without playing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from simulator.content.beats_schema import Beat, Move, roads
from simulator.content.diagnostics import Problems
from simulator.content.flow import Flow, flow_of, when_of
from simulator.content.graph import reached_from
from simulator.content.marks import Path
from simulator.content.possible import HIGHEST, LOWEST, State
from simulator.content.schema import Head
from simulator.content.script import Written
from simulator.model.condition import Condition, Did, Fact, GaugeIs, Not, terms_of
from simulator.model.palette import Palette
from simulator.model.scenario import HOLD

_LONGEST_SHOWN = 80


def check_never(
    head: Head,
    beats: Mapping[str, Beat],
    scripts: Mapping[str, Sequence[Written]],
    conditions: Mapping[str, list[Condition]],
    first: str,
    palette: Palette,
    problems: Problems,
) -> None:
    """Reports beats, moves, roads and words that no play comes to, and moments whose moves may all be closed.

    What is said never to happen is proved over all roads and both ways of playing. That all moves are closed at once
    is proved where the message says so; elsewhere only the contrary could not be shown.
    """
    flow = flow_of(head, beats, conditions, first, palette)
    if flow is None:
        return
    look = _Look(flow, problems)
    behind = _unreached(beats, first, flow)
    for name, beat in beats.items():
        if name not in flow.arriving:
            continue
        for written in scripts.get(name, ()):
            look.line(name, written)
        look.moves(name, beat)
        look.roads(name, beat, behind)
        look.sayings(name, beat)
    for name in behind:
        look.beat(name, beats)


def _unreached(beats: Mapping[str, Beat], first: str, flow: Flow) -> frozenset[str]:
    """Beats that some road leads to, but no play."""
    if len(flow.arriving) == len(beats):
        return frozenset()
    return frozenset(name for name in reached_from(beats, first) if name not in flow.arriving)


@dataclass(frozen=True, slots=True)
class _Look:
    """Decides what the walk has found, and words it."""

    flow: Flow
    problems: Problems

    def line(self, name: str, written: Written) -> None:
        """A line under a condition that never holds."""
        when = written.line.when
        if when is None or self._possible(when, self.flow.arriving[name]):
            return
        line, column = self.problems.marks.in_block(("beats", name, "script"), written.index, written.text)
        message = f"this is never heard: {self._never(when, self.flow.arriving[name])}"
        self.problems.add("BAL613", line, column, message, "change the condition, or delete the line")

    def moves(self, name: str, beat: Beat) -> None:
        """Moves that are never offered, and moments that may leave only the hold."""
        if beat.moment is None:
            return
        states = self.flow.standing[name]
        spoken = [(i, move, when_of(move.when)) for i, move in enumerate(beat.moment.moves) if move.do != HOLD]
        closed = 0
        for index, move, when in spoken:
            if when is not None and not self._possible(when, states):
                closed += 1
                path = ("beats", name, "moment", "moves", index, "when")
                message = f"“{_named(move)}” is never offered: {self._never(when, states)}"
                self.problems.at("BAL611", path, message, "change the condition, or delete the move")
        if closed or not spoken or any(when is None for _, _, when in spoken):
            return
        conditions = [when for _, _, when in spoken if when is not None]
        self._all_closed(name, conditions, states)

    def _all_closed(self, name: str, conditions: list[Condition], states: list[State]) -> None:
        terms = self.flow.terms
        none_holds = [(Not(when), True) for when in conditions]
        pieces = [(s, p) for s in states for p in terms.assume_all(none_holds, terms.seen(s))]
        if not pieces:
            return
        proved = next((p for _, p in pieces if p.sure), None)
        where = self._standing(conditions, [proved if proved is not None else pieces[0][1]], one=True)
        if proved is not None:
            message = f"all moves beside hold are closed at once, on a road where {where}"
        else:
            message = f"it could not be shown that one move beside hold is always open: perhaps {where}"
        remedy = "leave one of them without a condition"
        self.problems.at_key("BAL514", ("beats", name, "moment", "moves"), message, remedy)

    def roads(self, name: str, beat: Beat, behind: frozenset[str]) -> None:
        """Roads under a condition that never holds, unless their target is reported itself."""
        found: list[tuple[Path, list[tuple[str, str | None, Path]]]] = []
        moment = beat.moment
        if isinstance(beat.then, list) and (
            moment is None or any(m.to is None and self._opens(name, m) for m in moment.moves)
        ):
            found.append((("beats", name, "then"), roads(beat.then)))
        for index, move in enumerate(moment.moves if moment is not None else ()):
            if isinstance(move.to, list) and self._opens(name, move):
                found.append((("beats", name, "moment", "moves", index, "to"), roads(move.to)))
        for path, ways in found:
            for index, (target, text, inside) in enumerate(ways):
                when = when_of(text)
                if when is None or path + inside in self.flow.taken or target in behind:
                    continue
                before = "after the roads before it are tried, " if index else ""
                message = f"this road is never taken: {before}“{_shown(when)}” never holds here"
                remedy = "change the condition, or delete the road"
                self.problems.at("BAL612", (*path, index, "when"), message, remedy)

    def sayings(self, name: str, beat: Beat) -> None:
        """Sentences at an end that nobody leaves with: the first that holds is theirs."""
        terms = self.flow.terms
        for person, sayings in beat.end.says.items() if beat.end is not None else ():
            left = self.flow.arriving[name]
            for index, saying in enumerate(sayings):
                when = when_of(saying.when)
                if when is None:
                    if saying.when is None and index < len(sayings) - 1:
                        self._unsaid(name, person, index + 1, "a sentence without a condition stands before it")
                        break
                    continue
                if not self._possible(when, left):
                    earlier = "where none before it holds, " if index else ""
                    self._unsaid(name, person, index, earlier + self._never(when, self.flow.arriving[name]))
                left = [terms.kept(p, s) for s in left for p in terms.assume(when, terms.seen(s), wanted=False)]

    def _unsaid(self, name: str, person: str, index: int, why: str) -> None:
        path = ("beats", name, "end", "says", person, index)
        remedy = "change the conditions, or delete the sentence"
        self.problems.at("BAL613", path, f"nobody ever leaves with this: {why}", remedy)

    def beat(self, name: str, beats: Mapping[str, Beat]) -> None:
        """A beat that only roads which are never taken lead to; those behind it are not told one by one."""
        leading = list(_leading_to(name, beats))
        reasons = [why for source, why in leading if source in self.flow.arriving]
        if not reasons:
            return
        known = [self._reason(path) for path in reasons]
        message = f"no play comes to “{name}”: {'; '.join(dict.fromkeys(known))}"
        remedy = "change the condition, or lead another road here"
        self.problems.at_key("BAL610", ("beats", name), message, remedy)

    def _reason(self, place: tuple[Path, str]) -> str:
        path, words = place
        line, _ = self.problems.marks.value(path)
        return f"{words} (line {line})"

    def _opens(self, name: str, move: Move) -> bool:
        when = when_of(move.when)
        return when is None or move.do == HOLD or self._possible(when, self.flow.standing[name])

    def _possible(self, when: Condition, states: Iterable[State]) -> bool:
        terms = self.flow.terms
        return any(terms.assume(when, terms.seen(state)) for state in states)

    def _never(self, when: Condition, states: Sequence[State]) -> str:
        standing = self._standing([when], [self.flow.terms.seen(state) for state in states])
        return f"“{_shown(when)}” never holds here{f' ({standing})' if standing else ''}"

    def _standing(self, conditions: Iterable[Condition], states: Sequence[State], *, one: bool = False) -> str:
        """What is known of the terms of some conditions, in words; `one` of several states, or all there are.

        The states are given as conditions see them.
        """
        terms = self.flow.terms
        words: list[str] = []
        for term in dict.fromkeys(t for when in conditions for t in terms_of(when)):
            match term:
                case GaugeIs(gauge) if gauge in terms.gauges:
                    intervals = [s.gauges[terms.gauges[gauge]] for s in states]
                    low, high = min(i[0] for i in intervals), max(i[1] for i in intervals)
                    if (low, high) != (LOWEST, HIGHEST):
                        words.append(f"{gauge} is {low}" if low == high else f"{gauge} is {low} to {high}")
                case Fact() | Did():
                    sides = {terms.decide(term, s) for s in states}
                    if len(sides) == 1 and None not in sides:
                        words.append(_told(term, true=True in sides, always=not one))
        return ", ".join(dict.fromkeys(words))


def _told(term: Fact | Did, *, true: bool, always: bool) -> str:
    name, what = (term.name, "remembered") if isinstance(term, Fact) else (term.intervention, "done")
    if always:
        return f"“{name}” is {'always' if true else 'never'} {what} before"
    return f"“{name}” is {what}" if true else f"“{name}” is not {what}"


def _leading_to(name: str, beats: Mapping[str, Beat]) -> Iterable[tuple[str, tuple[Path, str]]]:
    """Each road to a beat: where it begins, and what would have to hold for it."""
    for source, beat in beats.items():
        then: Path = ("beats", source, "then")
        moves = beat.moment.moves if beat.moment is not None else ()
        for target, text, inside in roads(beat.then):
            if target == name and (not moves or any(move.to is None for move in moves)):
                yield source, _condition_at(then, inside, text, source)
        for index, move in enumerate(moves):
            path: Path = ("beats", source, "moment", "moves", index)
            for target, text, inside in roads(move.to):
                if target == name and move.when is not None and text is None:
                    yield source, ((*path, "when"), f"only “{_named(move)}” leads here, if “{_cut(move.when)}”")
                elif target == name:
                    yield source, _condition_at((*path, "to"), inside, text, source)


def _condition_at(path: Path, inside: Path, text: str | None, source: str) -> tuple[Path, str]:
    if text is None:
        return path + inside, f"the roads before it are always taken after “{source}”"
    return (*path, inside[0], "when") if inside else path, f"only if “{_cut(text)}” after “{source}”"


def _named(move: Move) -> str:
    return move.id or move.do


def _shown(when: Condition) -> str:
    return _cut(str(when))


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST_SHOWN else f"{text[: _LONGEST_SHOWN - 1]}…"
