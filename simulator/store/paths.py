"""Where the program keeps its data."""

from __future__ import annotations

import os
from pathlib import Path

VARIABLE = "BALINT_DATA"


def data_folder(override: Path | None = None) -> Path:
    """The folder for the user's data: `override`, else the variable BALINT_DATA, else the system's usual place."""
    named = override if override is not None else os.environ.get(VARIABLE)
    if named:
        return Path(named).expanduser().absolute()
    from platformdirs import user_data_path  # noqa: PLC0415 - only where no folder was named

    return user_data_path("balint-simulator", appauthor=False)
