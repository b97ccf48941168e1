"""What one meeting of a season hands on to a later one, and how it is told.

What a play begins with is copied into its record's header, so that it holds whatever becomes of the earlier play.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simulator.model.scenario import Scenario
    from simulator.model.season import Season, Value


@dataclass(frozen=True, slots=True)
class Carried:
    """Values that were handed on, as conditions ask for them."""

    values: Mapping[str, Value]

    @property
    def facts(self) -> frozenset[str]:
        """The facts that are true."""
        return frozenset(name for name, value in self.values.items() if value is True)

    @property
    def did(self) -> frozenset[str]:
        """Nothing: what a leader did is not handed on, only what came of it."""
        return frozenset()

    def gauge(self, name: str) -> int:
        """A gauge's value; 50 for one that was not handed on."""
        return int(self.values.get(name, 50))


def taken_over(season: Season, scenario: Scenario, after: str, carries: Mapping[str, Value]) -> dict[str, Value]:
    """The history with which `scenario` goes on from a play of the earlier meeting `after` that handed on `carries`.

    A gauge is as that play left it. A fact is, too, if it could have come true by then; one that belongs to a meeting
    in between, or to this one, is as it usually is.
    """
    passed = {m.scenario for m in season.before(after)} | {after}
    made_in = {c.name: c.made_in for c in season.carries}
    history: dict[str, Value] = {}
    for name, usual in scenario.carries:
        known = not isinstance(usual, bool) or bool(passed & set(made_in.get(name, (after,))))
        history[name] = carries.get(name, usual) if known else usual
    return history


def told_after(season: Season, after: str, values: Mapping[str, Value]) -> tuple[str, ...]:
    """The sentences of the group's story about one meeting, given what it handed on."""
    known = Carried(values)
    return tuple(t.text for t in season.story if t.after == after and (t.when is None or t.when.holds(known)))


def unfit(scenario: Scenario, history: Mapping[str, object]) -> str:
    """What in a history cannot be, in words, or nothing. Names the scenario does not carry do not matter."""
    for name, usual in scenario.carries:
        value = history.get(name, usual)
        if isinstance(usual, bool):
            if not isinstance(value, bool):
                return f"“{name}” is {_shown(value)} in the history; a fact is true or false"
        elif isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= 100:
            return f"“{name}” is {_shown(value)} in the history; a gauge is a whole number from 0 to 100"
    return ""


def _shown(value: object) -> str:
    text = str(value).lower() if isinstance(value, bool) else str(value)[:40]
    return f"“{text}”" if isinstance(value, str) else text
