"""What the command line asked the window for. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Asked:
    """A session to open, and how to lead it; what is None is left to the briefing. `seed` is for one play only.

    `given` is a file that was opened from outside: a session, a workshop or a hand-in.
    `file` is a session file to work on. `earlier` is the play a meeting of a season goes on from. With `panel` its
    moments are to be answered by a leader. `workshop` is a workshop file to play.
    `together` says that the session is led before a room or as a pair.
    """

    session: str | None = None
    way: Literal["guided", "open"] | None = None
    pace: Literal["reading", "live"] | None = None
    seed: int | None = None
    file: str | None = None
    given: str | None = None
    earlier: str | None = None
    panel: bool = False
    workshop: str | None = None
    together: Literal["plenary", "pair"] | None = None
