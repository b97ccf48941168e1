"""What a play is begun with. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simulator.engine.play import Purpose
    from simulator.model.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Beginning:
    """A session, how it is led, and what for.

    Without a seed it gets one by chance. `earlier` is the play that a meeting of a season goes on from.
    """

    scenario: Scenario
    way: str
    pace: str
    seed: int | None = None
    earlier: str = ""
    purpose: Purpose = "practice"
