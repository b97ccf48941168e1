"""Where the built program begins: the window without arguments or with a file, the command `balint` with others."""

from __future__ import annotations

import multiprocessing
import os
import sys

from ui.window import TRY_WINDOW, try_window

_KEPT = "_ORIG"


def main() -> None:
    """Run what was asked for."""
    multiprocessing.freeze_support()  # a process of a trial is this program once more
    if sys.argv[1:] == [TRY_WINDOW]:
        try_window()
        return
    give_back_libraries()
    if sys.stderr is None or sys.stdout is None:
        _speak_into_nothing()
    from ui.cli import main as balint  # noqa: PLC0415 - not for the try

    balint()


def give_back_libraries() -> None:
    """Let programs that we start, such as a browser, find their own libraries and not ours."""
    for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
        before = os.environ.pop(name + _KEPT, None)
        if before is not None:
            os.environ[name] = before
        else:
            os.environ.pop(name, None)


def _speak_into_nothing() -> None:
    """A program without a console on Windows has nowhere to print."""
    nothing = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 - it lasts as long as the program
    sys.stdout = sys.stdout or nothing
    sys.stderr = sys.stderr or nothing
