"""What the tests let another process do: `store_child.py WHAT FOLDER [MORE]`."""

from __future__ import annotations

import os
import sys
from itertools import count
from pathlib import Path

from store_tiny import HOUR, header, note, tiny

from simulator.engine.tree import Node
from simulator.errors import StoreError
from simulator.store.open import open_store


def say(*words: object) -> None:
    print(*words, flush=True)


def hold(folder: Path, play: str) -> None:
    """Take a play and keep it until killed or told to stop."""
    try:
        with open_store(folder) as store:
            _, writer = store.resume(play)
            say("held")
            sys.stdin.readline()
            writer.close()
    except StoreError as error:
        say(type(error).__name__)


def write(folder: Path) -> None:
    """Begin a play and write for ever, saying each number once it is kept."""
    scenario = tiny()
    begun = header(scenario)
    with open_store(folder) as store:
        writer = store.begin(begun, scenario)
        say("play", begun.play)
        for n in count(1):
            writer.append(Node(n, n - 1, HOUR[n - 1] if n <= len(HOUR) else note(n)))
            say("kept", n)


def small_disk(folder: Path, limit: str) -> None:
    """Write until files may not grow any more; then make room, and write the same action again."""
    import resource
    import signal

    scenario = tiny()
    begun = header(scenario)
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    with open_store(folder) as store:
        writer = store.begin(begun, scenario)
        say("play", begun.play)
        hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
        resource.setrlimit(resource.RLIMIT_FSIZE, (int(limit), hard))
        for n in count(1):
            node = Node(n, n - 1, HOUR[n - 1] if n <= len(HOUR) else note(n))
            try:
                writer.append(node)
            except StoreError as error:
                say("failed", n, error)
                resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
                writer.append(node)
                say("kept", n)
                break


def as_nobody(folder: Path) -> None:
    """Open the store without the rights of root."""
    import simulator.store.migrate  # noqa: F401 - what is imported later may be out of reach by then

    if os.getuid() == 0:
        os.setgroups([])
        os.setgid(65534)
        os.setuid(65534)
    try:
        with open_store(folder, busy_seconds=0.2):
            say("opened")
    except StoreError as error:
        say(type(error).__name__, error)


if __name__ == "__main__":
    what, place, *more = sys.argv[1:]
    {"hold": hold, "write": write, "small_disk": small_disk, "as_nobody": as_nobody}[what](Path(place), *more)
