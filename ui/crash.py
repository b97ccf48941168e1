"""What the last run could still write down before it ended badly. No Qt here.

The notes of a run are offered at the next start, once: they are then moved aside, until a later crash replaces them.
"""

from __future__ import annotations

import faulthandler
from contextlib import suppress
from pathlib import Path
from typing import TextIO

from simulator.language import tr

NOTES = "crash.log"
OFFERED = "crash-last.log"
_MOST = 200_000


class CrashNotes:
    """The notes in one data folder."""

    def __init__(self, folder: Path) -> None:
        self._now = folder / NOTES
        self.path = folder / OFFERED
        self._open: TextIO | None = None

    def take(self) -> bool:
        """Move aside what the last run left; whether there is anything."""
        with suppress(OSError):
            if self._now.stat().st_size > 0:
                self._now.replace(self.path)
                return True
        return False

    def read(self) -> str:
        """What was left; its last part if there is very much."""
        try:
            return self.path.read_text(encoding="utf-8", errors="replace")[-_MOST:]
        except OSError as error:
            return tr("{path} could not be read ({why}).", path=self.path, why=error.strerror)

    def forget(self) -> None:
        """Delete it.

        Raises OSError if that cannot be done.
        """
        self.path.unlink(missing_ok=True)

    def listen(self) -> None:
        """Have Python write here where the process is struck down; not if something else listens already."""
        if faulthandler.is_enabled():
            return
        with suppress(OSError):
            self._open = self._now.open("a", encoding="utf-8")
            faulthandler.enable(self._open)

    def write(self, details: str) -> None:
        """Write down what nobody caught."""
        with suppress(OSError), self._now.open("a", encoding="utf-8", errors="backslashreplace") as file:
            file.write(f"{details}\n")

    def stop(self) -> None:
        """The run has ended well: no longer listen, and leave no empty file."""
        if self._open is not None:
            faulthandler.disable()
            self._open.close()
            self._open = None
        with suppress(OSError):
            if self._now.stat().st_size == 0:
                self._now.unlink()
