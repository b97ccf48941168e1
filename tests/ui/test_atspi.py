"""A session played by ear: the program under a virtual display, read and worked through the accessibility bus."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from simulator.engine.actions import Answer, Choose, Finish, Go
from simulator.store.open import open_store
from tests.needs import SYSTEM_PYTHON
from tests.ui.shell import SMALL

READER = Path(__file__).with_name("atspi_reader.py")
ROOT = READER.parents[2]
TITLE = "A small hour & <img src=x>"
SECONDS = 90  # it takes ten; a busy machine may take more


@pytest.fixture
def quiet_environment() -> dict[str, str]:
    """The environment without what the tests set for themselves: a real window, on a display of its own."""
    left = {
        "QT_QPA_PLATFORM",
        "BALINT_ALLOW_OFFSCREEN",
        "PYTHONPATH",
        "DISPLAY",
        "WAYLAND_DISPLAY",
        "AT_SPI_BUS_ADDRESS",
    }
    kept = {key: value for key, value in os.environ.items() if key not in left}
    return kept | {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "NO_AT_BRIDGE": "0"}


@pytest.mark.slow
@pytest.mark.needs_display
@pytest.mark.needs_atspi
def test_a_session_is_played_by_ear(tmp_path: Path, quiet_environment: dict[str, str]) -> None:
    data = tmp_path / "data"
    start = f"import sys; sys.path.insert(0, {str(ROOT)!r}); from ui.cli import main; main()"
    program = [sys.executable, "-P", "-c", start, "--data", str(data), "play", str(SMALL), "--way", "guided"]
    display = ["xvfb-run", "-a", "-s", "-screen 0 1280x900x24"]
    reader = [SYSTEM_PYTHON, str(READER), str(tmp_path / "heard.json"), str(SECONDS), TITLE]
    done = subprocess.run(
        ["dbus-run-session", "--", *display, *reader, *program, "--seed", "1"],
        env=quiet_environment,
        capture_output=True,
        text=True,
        timeout=SECONDS + 60,
        check=False,
    )
    assert (tmp_path / "heard.json").exists(), done.stderr
    heard = json.loads((tmp_path / "heard.json").read_text(encoding="utf-8"))
    assert heard["problem"] == "", (heard, done.stderr)

    # What was led is on the disk, as the one who listened led it.
    store = open_store(data)
    record = store.record(store.plays()[0].id)
    store.close()
    actions = [node.action for node in record.nodes]
    assert [type(a) for a in actions if not isinstance(a, Answer)] == [Go, Choose, Choose, Finish]
    assert heard["pressed"].count("Say nothing") >= 1
    assert [name[:3] for name in heard["pressed"] if name[0].isdigit()] == ["1: ", "1: "]

    # The room is text in the tree, and each line was said when it came; a silence, too.
    assert "He says thank you. Every time." in heard["transcript"]
    assert "Silence, 5 seconds. Nobody moves." in heard["transcript"]
    said = "\n".join(heard["announced"])
    for line in ("Ana (puts the bag down, to Ruth): I have somebody.", "[silence, 5 seconds] Nobody moves."):
        assert line in said
    assert "2 things you could say, or nothing" in heard["announced"]
    assert heard["announced"][-1] == "The debrief"

    # The letter is words, the drawing in it included.
    assert any(name.startswith("A place where") for name in heard["letter"])
    assert any(name.startswith("Who spoke, by lines: Ana 3") for name in heard["letter"])
