"""The small session of the tests, and records played in it."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from simulator.content.library import library, read_scenario
from simulator.engine.play import PlayWay, Purpose
from simulator.model.scenario import Scenario
from simulator.record.record import Header, Record

if TYPE_CHECKING:
    from simulator.engine.actions import Action

FILE = Path(__file__).parent / "data" / "small.yaml"


@cache
def small() -> Scenario:
    """The small session, compiled."""
    scenario, problems = read_scenario(FILE.read_bytes(), str(FILE), library().reference())
    assert scenario is not None, "\n".join(str(p) for p in problems)
    return scenario


def record(
    way: PlayWay = "guided", seed: int = 0, purpose: Purpose = "practice", scenario: Scenario | None = None
) -> Record:
    """A record with nothing done yet."""
    scenario = scenario or small()
    header = Header(
        play="00000000-0000-4000-8000-000000000001",
        scenario=scenario.id,
        digest=scenario.digest,
        way=way,
        purpose=purpose,
        pace="reading",
        seed=seed,
        app="test",
        started="2026-01-01T12:00:00+00:00",
    )
    return Record(header, scenario)


def after(found: Record, *actions: Action) -> Record:
    """The record after some actions, one after the other."""
    for action in actions:
        found = found.add(action)
    return found
