"""What the first paint shows: a small file beside the database, derived from it and written again when it is lost.

This module stays light: it is read before anything heavy is imported.
"""

from __future__ import annotations

import json
import os
import threading
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

NAME = "home.json"
FORMAT = 1


@dataclass(frozen=True, slots=True)
class OpenPlay:
    """A play one can go on with, and the beat it stands at: its stage and, as `place`, its title."""

    id: str
    scenario: str
    title: str
    way: str
    stage: str
    place: str
    started: str


@dataclass(frozen=True, slots=True)
class Home:
    """Plays to go on with, the last one played first, and the scenarios that have been played to an end."""

    open: tuple[OpenPlay, ...] = ()
    finished: tuple[str, ...] = ()


def read_home(folder: Path) -> Home:
    """What the file says; an empty home if it is missing, damaged or of another format."""
    try:
        return _home(json.loads((folder / NAME).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return Home()


def save_home(folder: Path, home: Home) -> None:
    """Write the file in one piece, so that a reader sees the old one or the new one.

    Raises OSError if it cannot be written.
    """
    data = {"format": FORMAT, "open": [asdict(p) for p in home.open], "finished": list(home.finished)}
    part = folder / f"{NAME}.{os.getpid()}-{threading.get_ident()}.part"
    try:
        part.write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        part.replace(folder / NAME)
    except OSError:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise


def _home(data: Any) -> Home:
    if data["format"] != FORMAT:
        raise ValueError("another format")
    plays = tuple(OpenPlay(**play) for play in data["open"])
    finished = tuple(data["finished"])
    if not all(isinstance(text, str) for text in (*finished, *(v for p in plays for v in asdict(p).values()))):
        raise TypeError("not a text")
    return Home(plays, finished)
