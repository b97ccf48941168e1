"""A season: meetings of one group in their order, what the group carries from one to the next, and how that is told."""

from __future__ import annotations

from dataclasses import dataclass

from simulator.model.condition import Condition

Value = bool | int
Values = tuple[tuple[str, Value], ...]


@dataclass(frozen=True, slots=True)
class SeasonMeeting:
    """One meeting of a season.

    `scenario` is the id of its file, `when` its place in the year in words. `usual` says what usually happened before
    it, and `history` are the values for that: the defaults of the scenario's own `carries`.
    """

    scenario: str
    meeting: int
    of: int
    when: str
    usual: str
    history: Values = ()


@dataclass(frozen=True, slots=True)
class Carry:
    """A fact (`default` is true or false) or a gauge (a number) that the group carries on.

    `default` is its value before the first meeting. `made_in` are the scenarios in which a fact can come true.
    """

    name: str
    default: Value
    about: str = ""
    made_in: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence of the group's story, told after a meeting if `when` holds."""

    after: str
    text: str
    when: Condition | None = None


@dataclass(frozen=True, slots=True)
class Season:
    """A season as it is played."""

    id: str
    title: str
    summary: str
    language: str
    meetings: tuple[SeasonMeeting, ...]
    carries: tuple[Carry, ...] = ()
    story: tuple[Told, ...] = ()
    sources: tuple[str, ...] = ()

    @property
    def scenarios(self) -> tuple[str, ...]:
        """The ids of its meetings' scenarios, in their order."""
        return tuple(m.scenario for m in self.meetings)

    def meeting(self, scenario: str) -> SeasonMeeting:
        """The meeting with this scenario; KeyError if it is none of this season."""
        for meeting in self.meetings:
            if meeting.scenario == scenario:
                return meeting
        raise KeyError(scenario)

    def before(self, scenario: str) -> tuple[SeasonMeeting, ...]:
        """The meetings before this one, in their order; KeyError if it is none of this season."""
        self.meeting(scenario)
        return self.meetings[: self.scenarios.index(scenario)]
