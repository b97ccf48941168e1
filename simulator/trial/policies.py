"""Policies: ways of playing that a person could fall into, as plain functions of what a player sees.

A chooser gives the index of an option, or None to let the group go on. In open floor there are no sentences, only the
palette: the same functions read its words, and step in at most once on a beat (random may twice).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from simulator.model.scenario import Fit, Move
from simulator.trial.view import Dice, Option, View

Chooser = Callable[[View, Dice], int | None]
Insider = Callable[[Sequence[Move], Dice], Move]
Group = Literal["reference", "habit", "gamer", "mixture"]

CREDIT: dict[Fit, int] = {"strong": 100, "sound": 70, "weak": 25, "costly": 0}
"""Hundredths that an answer counts in a trial, and nowhere else: ours. Not judged answers are left out.

The steps are not even: sound is nearer to strong than to weak (both are defensible), weak nearer to costly.
"""


_TRIES = 8


@dataclass(frozen=True, slots=True)
class Policy:
    """A way of playing. Either `choose`, from the words, or `inside`, from the key.

    `sees` is ``kinds`` where the options carry the intervention's name instead of the words: what a practised player
    reads off a sentence. `limited`: S* of this policy is held against the limit.
    """

    id: str
    group: Group
    choose: Chooser | None = None
    inside: Insider | None = None
    sees: Literal["words", "kinds"] = "words"
    again: bool = False
    limited: bool = False


def key_follower(moves: Sequence[Move], dice: Dice) -> Move:
    """The move of the best fit; one of them by chance if there are several."""
    best = max(CREDIT[m.fit] for m in moves)
    good = [m for m in moves if CREDIT[m.fit] == best]
    return good[dice.below(len(good))] if len(good) > 1 else good[0]


def mixture(share: float) -> Insider:
    """Follows the key with this probability at each moment, and chance otherwise."""

    def inside(moves: Sequence[Move], dice: Dice) -> Move:
        if dice.unit() < share:
            return key_follower(moves, dice)
        return moves[dice.below(len(moves))]

    return inside


def at_random(view: View, dice: Dice) -> int | None:
    """Guided: anything on offer, holding included, with equal chance. Open floor: an act half of the time."""
    if view.way == "guided":
        found = dice.below(len(view.options) + 1)
        return found if found < len(view.options) else None
    return dice.below(len(view.options)) if dice.unit() < 0.5 else None


def always_hold(view: View, dice: Dice) -> int | None:  # noqa: ARG001
    """Never says anything."""
    return None


def always_act(view: View, dice: Dice) -> int | None:
    """Always does something, whatever it is."""
    return dice.below(len(view.options))


def advice_giver(view: View, dice: Dice) -> int | None:  # noqa: ARG001
    """What sounds most like advice or medicine; else the longest statement, else nothing."""
    found = _most(view, lambda o: 2 * o.count("advice") + o.count("medicine"))
    if found is not None:
        return found
    return _most(view, lambda o: 0 if o.count("question") or o.gesture else o.words)


def interrogator(view: View, dice: Dice) -> int | None:  # noqa: ARG001
    """Questions, to the presenter if that can be seen; nothing where none is on offer."""
    return _most(view, lambda o: o.count("question") * (2 if o.at and o.at == view.presenter else 1))


def longest(view: View, dice: Dice) -> int | None:  # noqa: ARG001
    """The most words."""
    return _most(view, lambda o: o.words)


def shortest(view: View, dice: Dice) -> int | None:  # noqa: ARG001
    """The fewest words."""
    return _most(view, lambda o: 1000 - o.words)


def first(view: View, dice: Dice) -> int | None:  # noqa: ARG001
    """What stands first on the screen."""
    return view.order()[0]


def warmest(view: View, dice: Dice) -> int | None:  # noqa: ARG001
    """The warmest words; the first where none are warm."""
    return _most(view, lambda o: o.count("warm"), needed=False)


def asks_a_feeling(view: View, dice: Dice) -> int | None:  # noqa: ARG001
    """A question about a feeling, else a word for one, else any question, else the first."""
    return _most(view, lambda o: 2 * bool(o.count("feeling")) + bool(o.count("question")), needed=False)


def never_medicine_never_rules(view: View, dice: Dice) -> int | None:
    """Anything without a word of medicine or of rules, by chance; nothing if there is none."""
    for _ in range(_TRIES):  # a palette has a hundred options: most of the time one throw does
        index = dice.below(len(view.options))
        if _plain(view.options[index]):
            return index
    good = [i for i, o in enumerate(view.options) if _plain(o)]
    return good[dice.below(len(good))] if good else None


def _plain(option: Option) -> bool:
    return not option.count("medicine") and not option.count("rules")


def _most(view: View, value: Callable[[Option], int], *, needed: bool = True) -> int | None:
    """The option of the highest value, of several the first as shown; None if `needed` and all have nothing."""
    values = [value(o) for o in view.options]
    best = max(values)
    if needed and best <= 0:
        return None
    top = [i for i, v in enumerate(values) if v == best]
    return top[0] if len(top) == 1 else next(i for i in view.order() if i in top)


MIXTURES = (25, 50, 75)

REFERENCE: tuple[Policy, ...] = (
    Policy("key_follower", "reference", inside=key_follower),
    Policy("random", "reference", at_random, again=True),
)
HABITS: tuple[Policy, ...] = (
    Policy("always_hold", "habit", always_hold, limited=True),
    Policy("always_act", "habit", always_act, limited=True),
    Policy("advice_giver", "habit", advice_giver),
    Policy("interrogator", "habit", interrogator),
)
GAMERS: tuple[Policy, ...] = (
    Policy("longest", "gamer", longest, limited=True),
    Policy("shortest", "gamer", shortest, limited=True),
    Policy("first", "gamer", first, limited=True),
    Policy("warmest", "gamer", warmest, limited=True),
    Policy("asks_a_feeling", "gamer", asks_a_feeling, limited=True),
    Policy("never_medicine_never_rules", "gamer", never_medicine_never_rules, limited=True),
)
MIXED: tuple[Policy, ...] = tuple(Policy(f"mixture_{n}", "mixture", inside=mixture(n / 100)) for n in MIXTURES)
BY_WORD_LISTS = frozenset({"advice_giver", "warmest", "asks_a_feeling", "never_medicine_never_rules"})
LEARNT = ("options_only", "kind_only", "words_only")
