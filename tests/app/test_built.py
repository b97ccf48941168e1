"""The built app, started as on a machine without Python."""

from __future__ import annotations

import json
import platform
import re
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import qVersion

from simulator.record.lines import read_file
from simulator.store.open import open_store
from tests.app.built import Keys, bare, offscreen, run, screen
from tests.needs import APP
from ui.version import VERSION

pytestmark = [pytest.mark.needs_app, pytest.mark.slow]
SMALL = Path(__file__).parents[1] / "ui/data/small-hour.yaml"
SHIPPED = "half-past-five"
MOST_ROUNDS = 400


def test_it_says_what_it_is(tmp_path: Path) -> None:
    said = run(bare(tmp_path), "--version")
    assert (said.returncode, said.stderr) == (0, "")
    assert said.stdout == (f"Balint Leader Simulator {VERSION} (Qt {qVersion()}, Python {platform.python_version()})\n")


def test_the_shipped_library_is_whole(tmp_path: Path) -> None:
    said = run(bare(tmp_path), "check")
    assert (said.returncode, said.stdout, said.stderr) == (0, "No findings.\n", "")


@pytest.mark.parametrize("way", ["guided", "open"])
def test_a_session_in_the_terminal(tmp_path: Path, way: str) -> None:
    record = tmp_path / "record.jsonl"
    arguments = ("play", SHIPPED, "--terminal", "--way", way, "--record", str(record))
    said = run(bare(tmp_path), *arguments, answers="\n" * 500)
    assert (said.returncode, said.stderr) == (0, "")
    assert read_file(record).play_at().ending
    held = run(bare(tmp_path), "replay", str(record))
    assert held.returncode == 0, held.stderr
    assert "The chain holds" in held.stdout


def test_pages_tables_and_print(tmp_path: Path) -> None:
    env, record = offscreen(tmp_path), tmp_path / "record.jsonl"
    assert run(env, "play", SHIPPED, "--terminal", "--record", str(record), answers="\n" * 500).returncode == 0
    outputs = [tmp_path / name for name in ("page.html", "print.pdf", "table.csv")]
    made = run(env, "report", str(record), *(x for o in outputs for x in (f"--{o.suffix[1:]}", str(o))))
    assert made.returncode == 0, made.stderr
    assert outputs[0].read_text(encoding="utf-8").startswith("<!")
    assert outputs[1].read_bytes().startswith(b"%PDF")
    assert outputs[2].stat().st_size > 1000


def test_a_trial_starts_processes_of_its_own(tmp_path: Path) -> None:
    said = run(bare(tmp_path), "trial", str(SMALL), "--plays", "2", "--jobs", "2", "--json", timeout=110)
    assert said.returncode in {0, 1}, said.stderr
    assert json.loads(said.stdout)
    assert "Traceback" not in said.stderr


def test_a_workshop_is_signed_and_collected(tmp_path: Path) -> None:
    env = bare(tmp_path)
    made = run(env, "workshop", "demo", "demo", "--trainees", "4", "--session", SHIPPED)
    assert made.returncode == 0, made.stderr
    said = run(env, "workshop", "collect", "demo")
    assert said.returncode == 0, said.stderr
    assert re.match(r"\d counted\.", said.stdout)


def test_the_first_window(tmp_path: Path) -> None:
    said = run(offscreen(tmp_path, BALINT_EXIT_AFTER_PAINT="1"))
    assert (said.returncode, said.stderr) == (0, "")
    assert "ui.screens.home" in said.stdout.split()


def test_without_a_display_it_says_so(tmp_path: Path) -> None:
    said = run(bare(tmp_path))
    assert said.returncode == 3
    assert "there is no display" in said.stderr
    said = run(bare(tmp_path, DISPLAY=":987"))
    assert said.returncode == 3
    assert "the display does not answer" in said.stderr


@contextmanager
def started(home: Path, *arguments: str) -> Iterator[Keys]:
    """The app on a display of its own; it must end well when Ctrl+Q is pressed."""
    with screen() as display:
        env = bare(home, DISPLAY=display)
        log = home / "errors.txt"
        with log.open("w") as errors, subprocess.Popen([str(APP), *arguments], env=env, stderr=errors) as process:
            keys = Keys(env)
            try:
                yield keys
                keys.press("ctrl+q")
                assert process.wait(20) == 0
            finally:
                process.kill()
                print(log.read_text())  # shown where the test fails
        assert "Traceback" not in log.read_text()


@pytest.mark.needs_display
@pytest.mark.needs_keys
def test_a_session_in_the_window_is_led_to_its_end_and_kept(tmp_path: Path) -> None:
    with started(tmp_path, "play", SHIPPED) as keys:
        keys.wait_for("Briefing")
        keys.press_until("The room", "space")
        keys.press_until("Debrief", "1", "space", times=MOST_ROUNDS)
    with open_store(tmp_path / ".local/share/balint-simulator") as store:
        (kept,) = store.plays()
        assert kept.state == "finished"
        record = store.record(kept.id)
    assert record.scenario.id == SHIPPED
    assert record.play_at().ending
    assert len(record.nodes) > 5


@pytest.mark.needs_display
@pytest.mark.needs_keys
def test_files_that_are_double_clicked(tmp_path: Path) -> None:
    assert run(bare(tmp_path), "workshop", "demo", "demo", "--trainees", "3", "--session", SHIPPED).returncode == 0
    handin = max((tmp_path / "demo").rglob("*.balint-play"), key=lambda p: p.stat().st_size)  # one of them is cut
    for file, title in (
        (SMALL, "A session file"),
        (tmp_path / "demo/demo.balint-workshop", "Workshop: "),
        (handin, "A file to hand in"),
    ):
        with started(tmp_path, str(file)) as keys:
            keys.wait_for(title)
