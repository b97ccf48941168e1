"""What a test may need beyond Python, by marker: how to find it, and the command that installs it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest

_RALPH = Path(__file__).parents[1] / ".venv-ralph"
_NEEDS: Mapping[str, tuple[tuple[str, ...], str]] = {
    "needs_display": (("Xvfb",), "apt-get install xvfb"),
    "needs_chromium": (("chromium", "chromium-browser", "google-chrome"), "apt-get install chromium"),
    "needs_poppler": (("pdftotext",), "apt-get install poppler-utils"),
    "needs_ralph": (
        (str(_RALPH / "bin/python"),),
        "python3 -m venv .venv-ralph && .venv-ralph/bin/pip install 'ralph-malph[lrs]==5.1.0' requests",
    ),
    "needs_postgres": (("initdb",), "apt-get install postgresql"),
}
# Debian keeps a server's programs out of the path, a folder for each version.
_ALSO_IN = sorted(
    map(str, Path("/usr/lib/postgresql").glob("*/bin")), key=lambda p: int(Path(p).parent.name), reverse=True
)


def program(marker: str) -> str | None:
    """The path of the program a marker stands for, if it is here."""
    names, _ = _NEEDS[marker]
    places = os.pathsep.join([os.environ.get("PATH", os.defpath), *_ALSO_IN])
    return next((path for name in names if (path := shutil.which(name, path=places))), None)


def skip_or_fail(item: pytest.Item) -> None:
    """Skip a test whose program is missing, with how to install it; where everything is required, fail."""
    for marker, (_, install) in _NEEDS.items():
        if item.get_closest_marker(marker) is None or program(marker) is not None:
            continue
        words = f"{marker.removeprefix('needs_')} is not here: {install}"
        if os.environ.get("BALINT_REQUIRE") == "all":
            pytest.fail(words, pytrace=False)
        pytest.skip(words)
