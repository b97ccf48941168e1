"""What a test may need beyond Python, by marker: how to find it, and the command that installs it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import pytest

_ROOT = Path(__file__).resolve().parents[1]
_RALPH = _ROOT / ".venv-ralph"
APP = _ROOT / "dist/balint/balint"
_BUILT_FROM = ("scenarios", "scoring", "simulator", "ui", "packaging")
_NEEDS: Mapping[str, tuple[tuple[str, ...], str]] = {
    "needs_display": (("Xvfb",), "apt-get install xvfb"),
    "needs_chromium": (("chromium", "chromium-browser", "google-chrome"), "apt-get install chromium"),
    "needs_keys": (("xdotool",), "apt-get install xdotool"),
    "needs_desktop": (
        ("desktop-file-validate",),
        "apt-get install desktop-file-utils shared-mime-info libxml2-utils",
    ),
    "needs_app": ((str(APP),), "make app"),
    "needs_poppler": (("pdftotext",), "apt-get install poppler-utils"),
    "needs_ralph": (
        (str(_RALPH / "bin/python"),),
        "python3 -m venv .venv-ralph && .venv-ralph/bin/pip install 'ralph-malph[lrs]==5.1.0' requests",
    ),
    "needs_postgres": (("initdb",), "apt-get install postgresql"),
    "needs_atspi": (
        ("dbus-run-session",),
        "apt-get install at-spi2-core python3-pyatspi dbus xvfb gir1.2-atspi-2.0",
    ),
}
_NEEDS_MODULE: Mapping[str, tuple[str, str]] = {
    "needs_speech": ("PySide6.QtTextToSpeech", 'pip install -e ".[speech]"'),
}
# Debian keeps a server's programs out of the path, a folder for each version.
_ALSO_IN = sorted(
    map(str, Path("/usr/lib/postgresql").glob("*/bin")), key=lambda p: int(Path(p).parent.name), reverse=True
)


# A marker's program may be of no use without these.
SYSTEM_PYTHON = "/usr/bin/python3"
_TOO: Mapping[str, tuple[str, ...]] = {
    "needs_atspi": (
        SYSTEM_PYTHON,
        "/usr/bin/xvfb-run",
        "/usr/lib/python3/dist-packages/pyatspi/__init__.py",
        "/usr/libexec/at-spi2-registryd",
    ),
}


def program(marker: str) -> str | None:
    """The path of the program a marker stands for, if it is here with all it needs."""
    if not all(Path(path).exists() for path in _TOO.get(marker, ())):
        return None
    names, _ = _NEEDS[marker]
    if marker == "needs_app" and not _app_is_of_this_source():
        return None
    places = os.pathsep.join([os.environ.get("PATH", os.defpath), *_ALSO_IN])
    return next((path for name in names if (path := shutil.which(name, path=places))), None)


@cache
def _app_is_of_this_source() -> bool:
    """Whether nothing was changed since the app was built; one built from something else proves nothing."""
    if not APP.is_file():
        return False
    files = (p for folder in _BUILT_FROM for p in (_ROOT / folder).rglob("*") if "__pycache__" not in p.parts)
    return max(p.stat().st_mtime for p in files if p.is_file()) < APP.stat().st_mtime


def missing(item: pytest.Item) -> tuple[str, str] | None:
    """The first marker of a test whose program or module is not here, and how to install that."""
    for marker, (_, install) in _NEEDS.items():
        if item.get_closest_marker(marker) is not None and program(marker) is None:
            return marker, install
    for marker, (module, install) in _NEEDS_MODULE.items():
        if item.get_closest_marker(marker) is not None and find_spec(module) is None:
            return marker, install
    return None


def skip_or_fail(item: pytest.Item) -> None:
    """Skip a test that needs what is missing, with how to install it; where everything is required, fail."""
    found = missing(item)
    if found is None:
        return
    marker, install = found
    words = f"{marker.removeprefix('needs_')} is not here: {install}"
    if os.environ.get("BALINT_REQUIRE") == "all":
        pytest.fail(words, pytrace=False)
    pytest.skip(words)
