"""A trainee's seat on this machine: workshop file and enrolment, kept until hand-in, or until it is forgotten."""

from __future__ import annotations

import json
import os
import shutil
from contextlib import suppress
from pathlib import Path

from simulator.digest import canonical
from simulator.language import tr
from simulator.model.codec import from_data, to_data
from simulator.workshop.file import Workshop, WorkshopRefused, load_workshop
from simulator.workshop.handin import Enrolment

FOLDER = "workshops"
OUTBOX = "outbox"
_WORKSHOP, _SEAT = "workshop.json", "seat.json"


class Seats:
    """The seats in a data folder, one folder for each workshop."""

    def __init__(self, data: Path) -> None:
        self._folder = data / FOLDER

    def keep_workshop(self, workshop: Workshop, text: bytes) -> None:
        """Keep the workshop file. Raises OSError."""
        folder = self.folder(workshop.id)
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        keep_whole(folder / _WORKSHOP, text)

    def keep(self, enrolment: Enrolment) -> None:
        """Keep the enrolment, in place of what was kept of it. Raises OSError."""
        folder = self.folder(enrolment.workshop)
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        keep_whole(folder / _SEAT, (canonical(to_data(enrolment)) + "\n").encode())

    def seat(self, workshop: str) -> Enrolment | None:
        """The enrolment that is kept, if there is one. Raises WorkshopRefused if it is damaged, or OSError."""
        path = self.folder(workshop) / _SEAT
        try:
            return from_data(Enrolment, json.loads(path.read_text(encoding="utf-8")))
        except FileNotFoundError:
            return None
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise WorkshopRefused(
                tr("What was kept of this workshop in {path} is damaged ({why}).", path=path, why=error)
            ) from error

    def workshops(self) -> tuple[Workshop, ...]:
        """The workshops kept here that can be read."""
        found = []
        for path in sorted(self._folder.glob(f"*/{_WORKSHOP}")):
            with suppress(WorkshopRefused, OSError):
                found.append(load_workshop(path.read_bytes()))
        return tuple(found)

    def forget(self, workshop: str) -> None:
        """Delete all that is kept of a workshop, for a borrowed computer. Raises OSError."""
        folder = self.folder(workshop)
        if folder.exists():
            shutil.rmtree(folder)

    def has_waiting(self, workshop: str) -> bool:
        """Whether a hand-in to a workshop waits to be sent."""
        return any((self.folder(workshop) / OUTBOX).glob("*"))

    def folder(self, workshop: str) -> Path:
        """Where a workshop is kept. Raises WorkshopRefused for an id that would lead elsewhere."""
        if not workshop or any(c not in "0123456789abcdef-" for c in workshop):
            raise WorkshopRefused(tr("The workshop’s id cannot be used for a folder’s name."))
        return self._folder / workshop


def keep_whole(path: Path, data: bytes) -> None:
    """Write a file whole or not at all; its data are on disk when this returns. Raises OSError."""
    part = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with part.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
