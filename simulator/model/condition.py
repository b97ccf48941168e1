"""Conditions of scenario files: parsed into a small tree, never evaluated as code.

Grammar: ``or`` binds loosest, then ``and``, then ``not``; parentheses; a fact (kebab-case), a gauge with a level
(``safety: low``), ``did(intervention)``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, Protocol

from simulator.errors import ConditionError

Level = Literal["low", "middle", "high"]
LEVELS: tuple[Level, ...] = ("low", "middle", "high")
LOW_BELOW = 35
HIGH_ABOVE = 65
_MAX_DEPTH = 40

_TOKEN = re.compile(r"\s*(?:(?P<mark>[():])|(?P<word>[a-z][a-z0-9_-]*))")


class Known(Protocol):
    """What a condition asks of a play."""

    @property
    def facts(self) -> frozenset[str]:
        """Facts remembered so far."""

    @property
    def did(self) -> frozenset[str]:
        """Interventions used so far."""

    def gauge(self, name: str) -> int:
        """A gauge's value, 0 to 100."""


@dataclass(frozen=True, slots=True)
class Fact:
    """True once the fact is remembered."""

    name: str

    def holds(self, known: Known) -> bool:
        """Whether it is remembered."""
        return self.name in known.facts

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True)
class GaugeIs:
    """True while a gauge is at a level: low under 35, high over 65, middle between."""

    gauge: str
    level: Level

    def holds(self, known: Known) -> bool:
        """Whether the gauge is at the level."""
        return level_of(known.gauge(self.gauge)) == self.level

    def __str__(self) -> str:
        return f"{self.gauge}: {self.level}"


@dataclass(frozen=True, slots=True)
class Did:
    """True once the leader has used an intervention."""

    intervention: str

    def holds(self, known: Known) -> bool:
        """Whether it was used."""
        return self.intervention in known.did

    def __str__(self) -> str:
        return f"did({self.intervention})"


@dataclass(frozen=True, slots=True)
class Not:
    """The contrary of `term`."""

    term: Condition

    def holds(self, known: Known) -> bool:
        """Whether the term does not hold."""
        return not self.term.holds(known)

    def __str__(self) -> str:
        inner = str(self.term)
        return f"not ({inner})" if isinstance(self.term, All | Any_) else f"not {inner}"


@dataclass(frozen=True, slots=True)
class All:
    """All terms hold."""

    terms: tuple[Condition, ...]

    def holds(self, known: Known) -> bool:
        """Whether every term holds."""
        return all(term.holds(known) for term in self.terms)

    def __str__(self) -> str:
        return " and ".join(f"({t})" if isinstance(t, Any_) else str(t) for t in self.terms)


@dataclass(frozen=True, slots=True)
class Any_:  # noqa: N801 - `Any` is taken
    """At least one term holds."""

    terms: tuple[Condition, ...]

    def holds(self, known: Known) -> bool:
        """Whether some term holds."""
        return any(term.holds(known) for term in self.terms)

    def __str__(self) -> str:
        return " or ".join(str(t) for t in self.terms)


Condition = Fact | GaugeIs | Did | Not | All | Any_


def level_of(value: int) -> Level:
    """The level of a gauge value."""
    if value < LOW_BELOW:
        return "low"
    return "high" if value > HIGH_ABOVE else "middle"


def terms_of(condition: Condition) -> Iterator[Fact | GaugeIs | Did]:
    """The leaves of a condition, in the order written."""
    match condition:
        case Not(term):
            yield from terms_of(term)
        case All(terms) | Any_(terms):
            for term in terms:
                yield from terms_of(term)
        case leaf:
            yield leaf


def parse(text: str) -> Condition:
    """The tree of a condition.

    Raises ConditionError with the offset of the first place that cannot be read.
    """
    parser = _Parser(text)
    condition = parser.alternatives(0)
    parser.expect_end()
    return condition


class _Parser:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.token: str | None = None
        self.start = 0
        self._next()

    def _next(self) -> None:
        rest = self.text[self.at :]
        if not rest.strip():
            self.token, self.start = None, len(self.text)
            return
        found = _TOKEN.match(self.text, self.at)
        if found is None:
            bad = self.at + len(rest) - len(rest.lstrip())
            raise ConditionError(f"cannot read “{self.text[bad]}” in a condition", bad)
        self.token = found.group("mark") or found.group("word")
        self.start = found.end() - len(self.token)
        self.at = found.end()

    def expect_end(self) -> None:
        if self.token is not None:
            raise ConditionError(f"“{self.token}” stands where “and”, “or” or the end should be", self.start)

    def alternatives(self, depth: int) -> Condition:
        terms = [self.conjunction(depth)]
        while self.token == "or":  # noqa: S105 - a word of the grammar
            self._next()
            terms.append(self.conjunction(depth))
        return terms[0] if len(terms) == 1 else Any_(tuple(terms))

    def conjunction(self, depth: int) -> Condition:
        terms = [self.negation(depth)]
        while self.token == "and":  # noqa: S105
            self._next()
            terms.append(self.negation(depth))
        return terms[0] if len(terms) == 1 else All(tuple(terms))

    def negation(self, depth: int) -> Condition:
        if depth > _MAX_DEPTH:
            raise ConditionError("nested too deeply", self.start)
        if self.token == "not":  # noqa: S105
            self._next()
            return Not(self.negation(depth + 1))
        return self.term(depth)

    def term(self, depth: int) -> Condition:
        if self.token == "(":  # noqa: S105
            self._next()
            inner = self.alternatives(depth + 1)
            self._take(")")
            return inner
        name = self._name()
        if name == "did" and self.token == "(":  # noqa: S105
            self._next()
            intervention = self._name()
            self._take(")")
            return Did(intervention)
        if self.token == ":":  # noqa: S105
            self._next()
            at = self.start
            level = self._name()
            for known in LEVELS:
                if level == known:
                    return GaugeIs(name, known)
            raise ConditionError(f"“{level}” is not a level: low, middle or high", at)
        return Fact(name)

    def _name(self) -> str:
        if self.token is None:
            raise ConditionError("the condition ends too early", self.start)
        if self.token in {"(", ")", ":", "and", "or", "not"}:
            raise ConditionError(f"“{self.token}” stands where a fact, a gauge or did(…) should be", self.start)
        name = self.token
        self._next()
        return name

    def _take(self, mark: str) -> None:
        if self.token != mark:
            raise ConditionError(f"“{mark}” is missing", self.start)
        self._next()
