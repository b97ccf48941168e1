"""Gamers that learnt from other scenarios what tends to be strong, and use it here without listening.

Each learns the mean credit of something (a feature of the sentence, the kind of intervention, a word), drawn towards
the mean of all moves by `SHRINK` imagined ones, and takes the option with the highest sum, holding included. Rough on
purpose: what such a rule can find, a person will find.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from simulator.craft.lexicon import MARKS, tokens
from simulator.model.scenario import HOLD, Move, Scenario
from simulator.trial.policies import CREDIT, LEARNT, Policy
from simulator.trial.view import Dice, Option, View

SHRINK = 5

Weights = Mapping[str, float]
Features = Callable[[Sequence[Option], int | None], Iterable[str]]


@dataclass(frozen=True, slots=True)
class Learnt:
    """What each of the three learnt: weights in hundredths of credit, above or below the mean."""

    options: Weights
    kinds: Weights
    words: Weights


def learn(others: Sequence[Scenario]) -> Learnt | None:
    """What can be learnt from other scenarios; None without any."""
    if not others:
        return None
    return Learnt(
        options=_weights(_samples(others, surface, _sentence)),
        kinds=_weights(_samples(others, kind, lambda m: m.do)),
        words=_weights(_samples(others, each_word, _sentence)),
    )


def learnt_policies(learnt: Learnt | None) -> tuple[Policy, ...]:
    """The three gamers; none if nothing was learnt."""
    if learnt is None:
        return ()
    options, kinds, words = LEARNT
    return (
        Policy(options, "gamer", _by(learnt.options, surface), limited=True),
        Policy(kinds, "gamer", _by(learnt.kinds, kind), sees="kinds", limited=True),
        Policy(words, "gamer", _by(learnt.words, each_word), limited=True),
    )


def surface(options: Sequence[Option], index: int | None) -> Iterator[str]:
    """What can be seen of a sentence without understanding it: length, gesture, which word lists it touches."""
    if index is None:
        yield HOLD
        return
    own = options[index]
    lengths = [o.words for o in options]
    if own.words == max(lengths):
        yield "longest"
    if own.words == min(lengths):
        yield "shortest"
    if own.gesture:
        yield "gesture"
    yield from (mark for mark in MARKS if own.count(mark))


def kind(options: Sequence[Option], index: int | None) -> Iterator[str]:
    """The intervention alone."""
    yield HOLD if index is None else options[index].text


def each_word(options: Sequence[Option], index: int | None) -> Iterator[str]:
    """Each word once; holding has a word of its own."""
    yield from (f"<{HOLD}>",) if index is None else sorted(set(tokens(options[index].text)))


def _sentence(move: Move) -> str:
    return move.say or move.does


def _samples(
    others: Iterable[Scenario], features: Features, text: Callable[[Move], str]
) -> Iterator[tuple[list[str], int]]:
    for scenario in others:
        for beat in scenario.moments:
            assert beat.moment is not None
            moves = [m for m in beat.moment.moves if m.do != HOLD]
            options = [Option(text(m), gesture=bool(m.does)) for m in moves]
            yield list(features(options, None)), CREDIT[beat.moment.hold.fit]
            for index, move in enumerate(moves):
                yield list(features(options, index)), CREDIT[move.fit]


def _weights(samples: Iterator[tuple[list[str], int]]) -> Weights:
    count: defaultdict[str, int] = defaultdict(int)
    total: defaultdict[str, int] = defaultdict(int)
    all_count = all_total = 0
    for features, credit in samples:
        all_count += 1
        all_total += credit
        for feature in features:
            count[feature] += 1
            total[feature] += credit
    mean = all_total / max(all_count, 1)
    return {f: (total[f] + SHRINK * mean) / (n + SHRINK) - mean for f, n in sorted(count.items())}


def _by(weights: Weights, features: Features) -> Callable[[View, Dice], int | None]:
    def value(view: View, index: int | None) -> float:
        found = [weights.get(f, 0.0) for f in features(view.options, index)]
        return sum(found) / max(len(found), 1)

    def choose(view: View, dice: Dice) -> int | None:  # noqa: ARG001
        values = [value(view, i) for i in range(len(view.options))]
        best = max(values)
        if value(view, None) > best:
            return None
        top = [i for i, v in enumerate(values) if v == best]
        return top[0] if len(top) == 1 else next(i for i in view.order() if i in top)

    return choose
