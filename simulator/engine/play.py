"""Where a play stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from simulator.digest import digest
from simulator.model.scenario import Scenario

PlayWay = Literal["guided", "open"]
Purpose = Literal["practice", "habits", "sealed", "together"]
Pace = Literal["reading", "live"]


@dataclass(frozen=True, slots=True)
class Play:
    """The state of one play, without its history.

    `gauges` are 0 to 100. `present` are the ids of the people in the room, in the order of the scenario.
    `replies_here` counts general replies on this beat (two at most), `used` the ids of those already given,
    `drift` how far general replies have moved each gauge, `spoke` the lines each person has spoken (open floor only).
    `over` is set by `finish`; `ending` is then the end's id, or None for a play left gently.
    """

    way: PlayWay
    seed: int
    beat: str
    step: int
    gauges: Mapping[str, int]
    facts: frozenset[str]
    did: frozenset[str]
    present: tuple[str, ...]
    presenter: str | None
    chair: Literal["in", "back", "none"]
    replies_here: int = 0
    used: tuple[str, ...] = ()
    drift: Mapping[str, int] = field(default_factory=dict)
    spoke: Mapping[str, int] = field(default_factory=dict)
    last_speaker: str | None = None
    over: bool = False
    ending: str | None = None

    def gauge(self, name: str) -> int:
        """A gauge's value; 50 for one that is not declared."""
        return self.gauges.get(name, 50)


def state_data(play: Play) -> dict[str, Any]:
    """All of a play's state as JSON data."""
    return {
        "way": play.way,
        "seed": play.seed,
        "beat": play.beat,
        "step": play.step,
        "gauges": dict(play.gauges),
        "facts": sorted(play.facts),
        "did": sorted(play.did),
        "present": list(play.present),
        "presenter": play.presenter,
        "chair": play.chair,
        "replies_here": play.replies_here,
        "used": list(play.used),
        "drift": dict(play.drift),
        "spoke": dict(play.spoke),
        "last_speaker": play.last_speaker,
        "over": play.over,
        "ending": play.ending,
    }


def end_state(play: Play) -> str:
    """The digest of a play's state, compared when a record is replayed."""
    return digest(state_data(play))


def carried(scenario: Scenario, play: Play) -> tuple[tuple[str, bool | int], ...]:
    """What this play hands on to the season: each name the scenario carries, with its value now."""
    gauges = dict(scenario.gauges)
    return tuple(
        (name, play.gauge(name) if name in gauges else name in play.facts) for name, _ in sorted(scenario.carries)
    )
