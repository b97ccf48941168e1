"""Plays a session the way a screen reader does: through the accessibility bus, by names and roles, seeing nothing.

Runs under the system's own Python, which has pyatspi, inside a session bus and a virtual display. It starts the program,
does what the tree offers, and writes what it heard into a file, as JSON. It knows nothing of the program's code.

    python3 atspi_reader.py HEARD SECONDS TITLE PROGRAM ARGUMENT…
"""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import pyatspi
from gi.repository import GLib

NOTHING, DEBRIEF, READ_ON = "Say nothing", "To the debrief", "Read the debrief"
LETTER = "Copy the debrief as text"
BUTTONS = {pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON}
NUDGE = 0.7  # seconds: a press just after the last line is not taken, and is made again
T = TypeVar("T")


class Gone(Exception):
    """What was waited for did not come."""


class Reader:
    """One program on the bus, and what was heard of it."""

    def __init__(self, program: list[str], seconds: float) -> None:
        self.until = time.monotonic() + seconds
        self.announced: list[str] = []
        self.pressed: list[str] = []
        self.transcript = ""
        pyatspi.Registry.registerEventListener(self._on_announced, "object:announcement")
        self.child = subprocess.Popen(program, stdout=sys.stderr)

    def _on_announced(self, event: Any) -> None:
        self.announced.append(str(event.any_data))

    def wait(self, what: str, found: Callable[[], T | None], seconds: float | None = None) -> T:
        """What `found` finds, asked again whenever something happens on the bus, or a moment has passed."""
        end = min(self.until, time.monotonic() + seconds) if seconds is not None else self.until
        context = GLib.MainContext.default()
        while True:
            try:
                if (it := found()) is not None:
                    return it
            except GLib.Error:
                pass  # it went while it was read
            if time.monotonic() > end or self.child.poll() is not None:
                raise Gone(what)
            waker = GLib.timeout_add(50, lambda: True)
            context.iteration(True)
            GLib.source_remove(waker)

    def program(self) -> Any:
        """The program's place on the desktop."""
        desktop = pyatspi.Registry.getDesktop(0)
        mine = [one for one in desktop if one is not None and one.get_process_id() == self.child.pid]
        return mine[0] if mine else None

    def showing(self) -> Iterator[Any]:
        """Everything that is shown, from the top."""
        waiting = [self.program()]
        while waiting:
            here = waiting.pop()
            if here is None:
                continue
            states = here.getState()
            if here.getRole() != pyatspi.ROLE_APPLICATION and not states.contains(pyatspi.STATE_SHOWING):
                continue
            yield here
            waiting += [here.getChildAtIndex(n) for n in reversed(range(here.childCount))]

    def button(self, wanted: Callable[[str], bool]) -> Any:
        """The first button one can press whose name is wanted."""
        for one in self.showing():
            if one.getRole() in BUTTONS and wanted(one.name) and one.getState().contains(pyatspi.STATE_SENSITIVE):
                return one
        return None

    def press(self, button: Any) -> None:
        """Do what a button does."""
        self.pressed.append(button.name)
        action = button.queryAction()
        names = [action.getName(n) for n in range(action.nActions)]
        action.doAction(names.index("Press") if "Press" in names else names.index("Toggle"))

    def hear(self) -> str:
        """The transcript, as text in the tree."""
        for one in self.showing():
            if one.name == "Transcript" and one.getRole() == pyatspi.ROLE_TEXT:
                self.transcript = one.queryText().getText(0, -1)
        return self.transcript

    def next_button(self) -> Any:
        """What comes next: the letter, the way to it, the first sentence on offer, else saying nothing."""
        ways = (LETTER.__eq__, READ_ON.__eq__, lambda name: name.startswith("1: "), DEBRIEF.__eq__, NOTHING.__eq__)
        return next((found for way in ways if (found := self.button(way)) is not None), None)

    def play(self, title: str) -> None:
        """From the briefing of a session to its letter: the first sentence where there is one, else nothing."""
        self.press(self.wait("the briefing", lambda: self.button(f"Begin {title}".__eq__)))
        while (here := self.wait("something to do", self.next_button)).name != LETTER:
            before = self.hear(), here.name
            self.press(here)
            with contextlib.suppress(Gone):
                self.wait("an answer", lambda was=before: True if self.where() != was else None, NUDGE)

    def where(self) -> tuple[str, str]:
        """What was said up to here, and what comes next."""
        following = self.next_button()
        return self.hear(), following.name if following is not None else ""

    def words(self) -> list[str]:
        """Every name that is shown now."""
        return [one.name for one in self.showing() if one.name]

    def close(self) -> None:
        """End the program."""
        self.child.terminate()
        self.child.wait(10)


def main() -> int:
    """Play, then tell what was heard."""
    reader = Reader(sys.argv[4:], float(sys.argv[2]))
    problem, letter = "", []
    try:
        reader.play(sys.argv[3])
        letter = reader.words()
    except Gone as error:
        problem = f"waited in vain for {error}"
        letter = reader.words()
    finally:
        reader.close()
    heard = {
        "problem": problem,
        "announced": reader.announced,
        "pressed": reader.pressed,
        "transcript": reader.transcript,
        "letter": letter,
    }
    Path(sys.argv[1]).write_text(json.dumps(heard), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
