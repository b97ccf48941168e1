"""Whether a window can be opened here. Qt aborts the process where it cannot, so it is tried in a child process."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import Final

NO_WINDOW_EXIT: Final = 3
TRY_WINDOW: Final = "--try-window"
_WINDOWLESS = {"offscreen", "minimal", "vnc", "linuxfb"}
_TRY = "from PySide6.QtGui import QGuiApplication as A; A([]); print('ok')"


class WindowTry:
    """A try that runs beside the imports; ask `problem()` for its outcome. `known` is a reason that needs no try."""

    def __init__(self) -> None:
        self.known = _known_reason()
        self._child: subprocess.Popen[str] | None = None
        if self.known is None and not _allowed_offscreen() and sys.platform.startswith("linux"):
            self._child = subprocess.Popen(
                _try_command(),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
            )

    def problem(self) -> str | None:
        """Why no window can be opened, in words, or None."""
        if self.known is not None or self._child is None:
            return self.known
        try:
            out, err = self._child.communicate(timeout=30)
        except subprocess.TimeoutExpired:
            self._child.kill()
            self._child.communicate()
            return "the display does not answer"
        if self._child.returncode == 0 and "ok" in out:
            return None
        return _reason_in(err)


def _try_command() -> list[str]:
    """A child that tries; the built program is its own Python, and `ui.launch` knows what is asked of it."""
    if getattr(sys, "frozen", False):
        return [sys.executable, TRY_WINDOW]
    return [sys.executable, "-P", "-c", _TRY]  # -P keeps the current folder off the child's path


def try_window() -> None:
    """What the child does in the built program; Qt ends the process where it finds no display."""
    exec(_TRY, {})  # noqa: S102 - the same words as in a run from the source


def _allowed_offscreen() -> bool:
    return os.environ.get("BALINT_ALLOW_OFFSCREEN") == "1"


def _known_reason() -> str | None:
    platform = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0].split(";")[0]
    if _allowed_offscreen():
        return None
    if platform in _WINDOWLESS:
        return f"the platform “{platform}” shows no window"
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return "there is no display"
    return None


def _reason_in(err: str) -> str:
    if "could not connect to display" in err:
        return "the display does not answer"
    if "xcb-cursor" in err or "cannot open shared object" in err:
        return "a library Qt needs is missing (on Debian and Ubuntu: apt install libxcb-cursor0 libegl1)"
    return "Qt finds no display it can use"


def no_window_sentence(reason: str) -> str:
    """What to tell somebody who cannot have a window."""
    return f"No window can be opened here: {reason}. To play a session as text: balint play --terminal"
