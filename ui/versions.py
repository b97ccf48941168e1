"""What this program is made with, for `balint --version` and whoever reports something."""

from __future__ import annotations

import platform

from ui.version import VERSION

NAME = "Balint Leader Simulator"


def versions() -> str:
    """Name, version, and the versions of Qt and Python, in one line."""
    return f"{NAME} {VERSION} (Qt {qt_version()}, Python {platform.python_version()})"


def qt_version() -> str:
    """Qt's version, or that there is none: terminal and commands work without."""
    try:
        from PySide6.QtCore import qVersion  # noqa: PLC0415 - only when it is asked for
    except ImportError:
        return "not installed"
    return qVersion()
