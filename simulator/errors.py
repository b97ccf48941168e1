"""Everything that can go wrong and that a caller may want to name.

BalintError
├── ScenarioRefused     a scenario file has problems; carries the diagnostics
├── ConditionError      a condition cannot be parsed; carries the offset
├── IllegalAction       the action does not fit where the play stands
├── RecordError         a record cannot be read
│   └── RecordBroken    it can be read, but chain, order or end state do not hold
└── StoreError          the store cannot be used; the text is for the user
    ├── PlayInUse       another window writes this play
    ├── StoreNewer      the database was made by a newer version
    ├── StoreAway       the database server cannot be reached just now; what was to be kept can be sent again
    └── StoreDenied     the database server does not accept the login with its password
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simulator.content.diagnostics import Diagnostic


class BalintError(Exception):
    """Base of all errors this program raises on purpose."""


class ScenarioRefused(BalintError):
    """A scenario file has problems."""

    def __init__(self, diagnostics: tuple[Diagnostic, ...]) -> None:
        super().__init__("\n".join(str(d) for d in diagnostics))
        self.diagnostics = diagnostics


class ConditionError(BalintError):
    """A condition cannot be parsed; `offset` counts characters from its beginning."""

    def __init__(self, message: str, offset: int) -> None:
        super().__init__(message)
        self.offset = offset


class IllegalAction(BalintError):
    """The action does not fit where the play stands."""


class RecordError(BalintError):
    """A record cannot be read."""


class RecordBroken(RecordError):
    """A record can be read, but its chain, its order or its end state does not hold."""


class StoreError(BalintError):
    """The store cannot be used; the text is written for the user."""


class PlayInUse(StoreError):
    """Another window is writing this play."""


class StoreNewer(StoreError):
    """The database was made by a newer version of the program."""


class StoreAway(StoreError):
    """The database server cannot be reached just now, or went away before it answered."""


class StoreDenied(StoreError):
    """The database server does not accept the login with its password."""
