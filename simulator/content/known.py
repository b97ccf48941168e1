"""What a scenario may name: its own beats, people, facts and gauges, and what the reference files know."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Any

from simulator.content.diagnostics import Problems
from simulator.content.marks import Path
from simulator.content.script import CONDITION_REMEDY, condition_of
from simulator.content.shape import Draft
from simulator.errors import ConditionError
from simulator.model.condition import Condition, Did, Fact, GaugeIs, terms_of
from simulator.model.palette import Reference
from simulator.model.scenario import HOLD

_PLACES = frozenset({"group", "presenter", "co_leader"})


@dataclass(frozen=True, slots=True)
class Known:
    """The names a scenario may use. `facts` is None where a broken beat may remember more."""

    problems: Problems
    reference: Reference
    beats: Collection[str]
    people: Mapping[str, Any]
    facts: frozenset[str] | None
    gauges: Collection[str]
    has_co_leader: bool

    @classmethod
    def of(cls, draft: Draft, reference: Reference, problems: Problems) -> Known:
        """What the draft knows, read from the data itself where it does not fit the schema."""
        people = _mapping(draft.raw.get("people"))
        carries = _mapping(draft.raw.get("carries"))
        facts = {name for name, value in carries.items() if isinstance(value, bool)}
        for beat in draft.beats.values():
            if beat.moment is not None:
                for move in beat.moment.moves:
                    facts.update(move.remember)
        return cls(
            problems=problems,
            reference=reference,
            beats=_mapping(draft.raw.get("beats")),
            people=people,
            facts=frozenset(facts) if not draft.broken and draft.beats else None,
            gauges=_mapping(draft.raw.get("start")),
            has_co_leader=any(_mapping(p).get("as") == "co_leader" for p in people.values()),
        )

    def check_person(self, name: str, path: Path, *, at_key: bool = False) -> None:
        """Reports a person who is not in the file."""
        if name in self.people:
            return
        remedy = self.problems.suggest(name, self.people)
        report = self.problems.at_key if at_key else self.problems.at
        report("BAL404", path, f"unknown person “{name}”", remedy)

    def check_place(self, name: str, path: Path) -> None:
        """Reports an `at` that is nobody."""
        if name == "co_leader" and not self.has_co_leader:
            self.problems.at("BAL405", path, "there is no co-leader here", "add a person as: co_leader")
        elif name not in _PLACES and name not in self.people:
            self.problems.unknown("BAL404", path, "person", name, [*self.people, *_PLACES])

    def check_intervention(self, name: str, path: Path) -> None:
        """Reports an intervention that is not in the palette."""
        interventions = self.reference.palette.interventions
        if name != HOLD and name not in interventions:
            self.problems.unknown("BAL402", path, "intervention", name, [*interventions, HOLD])

    def check_gauge(self, name: str, path: Path) -> None:
        """Reports a gauge that is not in `start`, at its key."""
        if name not in self.gauges:
            remedy = self.problems.suggest(name, self.gauges) or "gauges stand in start"
            self.problems.at_key("BAL407", path, f"unknown gauge “{name}”", remedy)

    def check_when(self, text: str | None, path: Path) -> None:
        """Reports a condition that cannot be read, or names what is not there."""
        if text is None:
            return
        try:
            condition = condition_of(text)
        except ConditionError as error:
            line, column = self.problems.marks.inside(path, text, error.offset)
            self.problems.add("BAL302", line, column, str(error), CONDITION_REMEDY)
            return
        self.check_terms(condition, lambda: self.problems.marks.value(path))

    def check_terms(self, condition: Condition, where: Callable[[], tuple[int, int]]) -> None:
        """Reports facts, gauges and interventions of a condition that are not there; `where` says its place."""
        for term in terms_of(condition):
            match term:
                case Fact(name):
                    self._check_fact(name, where)
                case GaugeIs(gauge) if gauge not in self.gauges:
                    remedy = self.problems.suggest(gauge, self.gauges) or "gauges stand in start"
                    self.problems.add("BAL407", *where(), f"unknown gauge “{gauge}”", remedy)
                case Did(name) if name != HOLD and name not in self.reference.palette.interventions:
                    remedy = self.problems.suggest(name, self.reference.palette.interventions)
                    self.problems.add("BAL402", *where(), f"unknown intervention “{name}”", remedy)

    def _check_fact(self, name: str, where: Callable[[], tuple[int, int]]) -> None:
        if self.facts is None or name in self.facts:
            return
        if name in self.gauges:
            remedy = f"a gauge needs a level: “{name}: low”"
        else:
            remedy = self.problems.suggest(name, self.facts) or "some move has to remember it"
        self.problems.add("BAL406", *where(), f"the fact “{name}” is never remembered", remedy)


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}
