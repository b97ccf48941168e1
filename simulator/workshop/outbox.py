"""Hand-ins that wait to be sent: files in the seat's folder, there until a server has confirmed them."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID, uuid5

from simulator.digest import digest
from simulator.language import tr
from simulator.store.schema import MOST_HAND_IN
from simulator.workshop.handin import SUFFIX, HandInRefused, unverified
from simulator.workshop.logins import login_of
from simulator.workshop.seat import FOLDER, OUTBOX, keep_whole


@dataclass(frozen=True, slots=True)
class Parcel:
    """A hand-in with its address. The same hand-in has the same `id` on every machine."""

    workshop: str
    login: str
    id: UUID
    data: str


def parcel(data: bytes) -> Parcel:
    """The parcel of a hand-in's bytes. Raises HandInRefused if it is none, or WorkshopRefused for a strange id."""
    handin = unverified(data)
    text = data.decode("utf-8")
    if len(text) > MOST_HAND_IN or "\0" in text:
        raise HandInRefused("unreadable", tr("It is too large to be sent, or no plain text; please hand in the file."))
    login = login_of(handin.workshop, handin.code)
    return Parcel(handin.workshop, login, uuid5(UUID(handin.workshop), digest([login, text])), text)


class Outbox:
    """What waits to be sent, in a data folder. Forgetting a workshop's seat forgets it too."""

    def __init__(self, data: Path) -> None:
        self._folder = data / FOLDER

    def put(self, data: bytes) -> Parcel:
        """Keep a hand-in to be sent; it is on disk when this returns. Raises HandInRefused or OSError."""
        made = parcel(data)
        path = self._path(made)
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        keep_whole(path, data)
        _sync(path.parent)
        return made

    def waiting(self) -> tuple[Parcel, ...]:
        """What has not been confirmed yet. Raises HandInRefused if a file was changed, or OSError."""
        return tuple(parcel(p.read_bytes()) for p in sorted(self._folder.glob(f"*/{OUTBOX}/*{SUFFIX}")))

    def confirmed(self, sent: Parcel) -> None:
        """A server has it: it need not wait any longer. Raises OSError."""
        self._path(sent).unlink(missing_ok=True)

    def _path(self, of: Parcel) -> Path:
        return self._folder / str(UUID(of.workshop)) / OUTBOX / f"{of.id}{SUFFIX}"


def _sync(folder: Path) -> None:
    """Have the folder's list of files on disk, where the system can do that."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
