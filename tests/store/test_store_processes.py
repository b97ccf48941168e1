from __future__ import annotations

import random
import subprocess
import time
from pathlib import Path

import pytest
from store_tiny import HOUR, Child, header

from simulator.engine.tree import Node
from simulator.errors import PlayInUse
from simulator.model.scenario import Scenario
from simulator.record.lines import dump, load
from simulator.store.open import open_store
from simulator.store.store import Store


def line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def whole_lines(process: subprocess.Popen[str]) -> list[str]:
    """What is left to read, without a line that was cut. (`communicate` would lose what `readline` has buffered.)"""
    assert process.stdout is not None
    return [said for said in process.stdout.read().splitlines(keepends=True) if said.endswith("\n")]


def test_a_play_is_written_in_one_window_only(store: Store, folder: Path, scenario: Scenario, child: Child) -> None:
    writer = store.begin(header(scenario), scenario)
    assert line(child("hold", folder, writer.play)) == "PlayInUse"
    with pytest.raises(PlayInUse, match="another window"), open_store(folder) as second:
        second.resume(writer.play)
    writer.close()

    other = child("hold", folder, writer.play)
    assert line(other) == "held"
    with pytest.raises(PlayInUse):
        store.resume(writer.play)
    with pytest.raises(PlayInUse):
        store.discard(writer.play)
    assert len(store.record(writer.play).nodes) == 0
    other.communicate("stop\n")
    store.resume(writer.play)


def test_the_lock_goes_with_a_killed_process(store: Store, folder: Path, scenario: Scenario, child: Child) -> None:
    writer = store.begin(header(scenario), scenario)
    writer.close()
    other = child("hold", folder, writer.play)
    assert line(other) == "held"
    other.kill()
    other.wait()
    _, again = store.resume(writer.play)
    again.append(Node(1, 0, HOUR[0]))


@pytest.mark.parametrize("seed", range(6))
def test_what_was_acknowledged_survives_a_kill(folder: Path, child: Child, seed: int) -> None:
    process = child("write", folder)
    play = line(process).removeprefix("play ")
    time.sleep(random.Random(seed).uniform(0, 0.4))
    process.kill()
    kept = [int(words[1]) for words in map(str.split, whole_lines(process)) if len(words) == 2]
    with open_store(folder) as store:
        record = store.record(play)
        assert kept == list(range(1, len(kept) + 1))
        assert len(record.nodes) - len(kept) in {0, 1}
        assert load(dump(record)) == record
        (row,) = store.plays()
        assert row.actions == len(record.nodes)
        _, writer = store.resume(play)
        n = len(record.nodes) + 1
        writer.append(Node(n, n - 1, HOUR[n - 1] if n <= len(HOUR) else HOUR[1]))


@pytest.mark.parametrize("seed", range(4))
def test_a_kill_while_opening_leaves_a_usable_folder(folder: Path, child: Child, seed: int) -> None:
    process = child("write", folder)
    deadline = time.monotonic() + 20
    while not folder.exists() and time.monotonic() < deadline:
        time.sleep(0.001)
    time.sleep(random.Random(seed).uniform(0, 0.05))
    process.kill()
    process.wait()
    with open_store(folder) as store:
        for row in store.plays():
            assert row.actions == len(store.record(row.id).nodes)


def test_many_windows_make_one_database(folder: Path, child: Child) -> None:
    processes = [child("write", folder) for _ in range(4)]
    plays = {line(process).removeprefix("play ") for process in processes}
    assert [line(process) for process in processes] == ["kept 1"] * 4
    for process in processes:
        process.kill()
        process.wait()
    with open_store(folder) as store:
        assert {row.id for row in store.plays()} == plays


def test_a_disk_that_takes_no_more_is_said_and_can_be_tried_again(folder: Path, child: Child) -> None:
    pytest.importorskip("resource")
    said = child("small_disk", folder, 200_000).communicate()[0].splitlines()
    play, failed, kept = said[0].removeprefix("play "), said[1], int(said[2].removeprefix("kept "))
    assert failed.startswith(f"failed {kept} ")
    assert f"action {kept} of this play could not be kept" in failed
    with open_store(folder) as store:
        assert len(store.record(play).nodes) == kept
