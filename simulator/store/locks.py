"""One writer per play: a lock file the system lets go of when its process ends, however it ends."""

from __future__ import annotations

from pathlib import Path

from filelock import FileLock, Timeout

from simulator.digest import short
from simulator.errors import PlayInUse
from simulator.language import tr
from simulator.store.failures import explained

FOLDER = "locks"


class PlayLock:
    """The right to write one play.

    It belongs to an open file, not to the file's existence, so files left behind are harmless and are not removed:
    taking one away while somebody waits for it would give out the same right twice. Without a folder (a database
    server) it locks nothing; there the unique number of each action refuses a second writer.
    """

    def __init__(self, folder: Path | None, play: str) -> None:
        # A play's id may come from somebody else's file, so it does not become a file name as it stands.
        self._file = None if folder is None else folder / FOLDER / f"{short(play, 32)}.lock"
        self._lock = None if self._file is None else FileLock(self._file, thread_local=False)

    def take(self) -> None:
        """Take the lock without waiting.

        Raises PlayInUse if another window has it.
        """
        if self._lock is None or self._file is None:
            return
        with explained(str(self._file), tr("the play could not be opened for writing")):
            self._file.parent.mkdir(exist_ok=True)
            try:
                self._lock.acquire(blocking=False)
            except Timeout as error:
                raise PlayInUse(tr("This play is open in another window. Close it there first.")) from error

    def release(self) -> None:
        """Let go of it; harmless if it is not held."""
        if self._lock is not None:
            self._lock.release()
