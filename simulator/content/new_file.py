"""Puts a new session from the template where somebody wants it, and never over something else."""

from __future__ import annotations

import re
from pathlib import Path

from simulator.content.template import new_session
from simulator.language import tr

_ID = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_SUFFIXES = (".yaml", ".yml")


def write_new_session(path: Path) -> str:
    """Write a new session to a file that is not there yet; returns nothing, or a sentence that says why it was not."""
    if path.suffix not in _SUFFIXES or not _ID.fullmatch(path.stem):
        return tr(
            "“{name}” cannot be the name of a session: small letters, digits and hyphens, with .yaml at the end, "
            "like the-empty-chair.yaml. Nothing was written.",
            name=path.name,
        )
    try:
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(new_session(path.stem))
    except FileExistsError:
        return tr("{path} is there already. Nothing was written; choose another name.", path=path)
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) else tr("this is not a file name")
        return tr("{path} could not be written ({why}).", path=path, why=why)
    return ""
