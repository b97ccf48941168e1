from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from store_tiny import HERE, ROOT, Child, tiny

from simulator.model.scenario import Scenario
from simulator.store.open import open_store
from simulator.store.store import Store


@pytest.fixture
def scenario() -> Scenario:
    return tiny()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "plays"


@pytest.fixture
def store(folder: Path) -> Iterator[Store]:
    with open_store(folder, busy_seconds=0.2) as opened:
        yield opened


@pytest.fixture
def child() -> Iterator[Child]:
    """Starts `store_child.py` in a process of its own; whatever still runs at the end is killed."""
    started: list[subprocess.Popen[str]] = []

    def start(*words: object) -> subprocess.Popen[str]:
        paths = [str(ROOT), str(HERE), os.environ.get("PYTHONPATH", "")]
        process = subprocess.Popen(
            [sys.executable, str(HERE / "store_child.py"), *map(str, words)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
        )
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.communicate()
