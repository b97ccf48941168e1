"""What the tests of the built app share: where it is, a machine without Python, a screen, and the lists of packaging/."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

from tests.needs import APP, program

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
FOLDER = APP.parent
INSIDE = FOLDER / "_internal"


def packaging(name: str) -> ModuleType:
    """A module of packaging/, which is no package: its name is taken by a library."""
    sys.path.insert(0, str(PACKAGING))
    try:
        return __import__(name)
    finally:
        sys.path.remove(str(PACKAGING))


def manifest() -> Mapping[str, Any]:
    """What the build wrote down: `files` by where they lie and come from, and `modules`."""
    data: Mapping[str, Any] = json.loads((ROOT / "build/app/manifest.json").read_text(encoding="utf-8"))
    return data


def bare(home: Path, **more: str) -> dict[str, str]:
    """The environment of somebody who has no Python and has set nothing up. `home` is made."""
    home.mkdir(exist_ok=True)
    empty = home / "bin"
    empty.mkdir(exist_ok=True)
    return {"HOME": str(home), "PATH": str(empty), "LANG": "C.UTF-8", **more}


def offscreen(home: Path, **more: str) -> dict[str, str]:
    """The same, where Qt paints without a screen."""
    return bare(home, QT_QPA_PLATFORM="offscreen", BALINT_ALLOW_OFFSCREEN="1", **more)


def run(
    env: Mapping[str, str], *arguments: str, answers: str = "", timeout: int = 60
) -> subprocess.CompletedProcess[str]:
    """Run the built program to its end."""
    return subprocess.run(
        [str(APP), *arguments],
        env=env,
        cwd=env["HOME"],
        input=answers,
        capture_output=True,
        text=True,
        check=False,
        timeout=timeout,
    )


@contextmanager
def screen() -> Iterator[str]:
    """A display of its own; its name."""
    server = program("needs_display")
    assert server is not None
    reading, writing = os.pipe()
    # Without -noreset it begins anew when the one who tries the window has gone, and refuses whoever comes meanwhile.
    with subprocess.Popen(
        [server, "-displayfd", str(writing), "-noreset", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    ) as process:
        os.close(writing)
        try:
            with os.fdopen(reading) as said:
                yield f":{said.readline().strip()}"
        finally:
            process.terminate()


class Keys:
    """Somebody at the keyboard of a display."""

    def __init__(self, env: Mapping[str, str]) -> None:
        tool = program("needs_keys")
        assert tool is not None
        self._tool, self._env = tool, env
        self._window = ""

    def title(self) -> str:
        """The title of the program's window, empty while there is none."""
        found = self._say("search", "--onlyvisible", "--name", "Balint Leader Simulator").split()
        self._window = found[0] if found else ""
        return self._say("getwindowname", self._window) if self._window else ""

    def wait_for(self, words: str, seconds: float = 30) -> None:
        """Wait until the title begins with these words, and give the window the keys."""
        ends = time.monotonic() + seconds
        while not (title := self.title()).startswith(words):
            assert time.monotonic() < ends, f"the window says {title!r}, not {words!r}"
            time.sleep(0.05)
        self._say("windowfocus", "--sync", self._window)

    def press_until(self, words: str, *keys: str, times: int = 100) -> None:
        """Press keys again and again until the title begins with these words."""
        for _ in range(times):
            self.press(*keys)
            if self.title().startswith(words):
                return
        raise AssertionError(f"the window says {self.title()!r}, not {words!r}")

    def press(self, *keys: str) -> None:
        """Press keys, one after the other."""
        self._say("key", *keys)

    def _say(self, *words: str) -> str:
        said = subprocess.run(
            [self._tool, *words], env=self._env, capture_output=True, text=True, check=False, timeout=30
        )
        return said.stdout.strip()
