"""Erasure: in place of a hand-in stands a signed blank with its code, so that results can be computed again."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date

from simulator.digest import canonical
from simulator.workshop.file import Organiser, Workshop, WorkshopRefused
from simulator.workshop.keys import is_signed, signed

FORMAT = 1


@dataclass(frozen=True, slots=True)
class Blank:
    """That a code's data were erased, and on which day (ISO)."""

    workshop: str
    code: str
    on: str


def dump_blank(workshop: Workshop, organiser: Organiser, code: str, today: date) -> str:
    """The signed blank of a code. Raises WorkshopRefused if the code is none of this workshop's."""
    if workshop.code(code) is None or organiser.workshop != workshop.id:
        raise WorkshopRefused(f"“{code}” is no code of this workshop.")
    data = {"kind": "erased", "format": FORMAT, "workshop": workshop.id, "code": code, "on": today.isoformat()}
    return canonical(signed(data, organiser.key)) + "\n"


def load_blank(data: bytes, workshop: Workshop) -> Blank | None:
    """The blank in a file's bytes, if it is one that this workshop's organiser has signed."""
    if len(data) > 10_000 or b'"kind":"erased"' not in data:
        return None
    try:
        found = json.loads(data.decode("utf-8"))
        blank = Blank(str(found["workshop"]), str(found["code"]), str(found["on"]))
    except (UnicodeDecodeError, ValueError, KeyError, TypeError, RecursionError):
        return None
    ours = blank.workshop == workshop.id and workshop.code(blank.code) is not None
    return blank if ours and is_signed(found, workshop.key) else None
