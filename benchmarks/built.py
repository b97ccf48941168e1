"""How long from the start of the process to the first usable window: the built app against a run from the source.

Both are started in turn, in the same run, each with a data folder of its own and without a screen. Each writes a line
when it has painted, and ends; the time to that line is measured. The source runs in the environment of the app, from
byte code that is kept. Build first (make app). Run: python benchmarks/built.py [-n 15] [--faculty]
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

from startup import APP, HOME

ROOT = Path(__file__).resolve().parents[1]
GOAL = 1.3


def start(command: list[str], folder: str, caches: str) -> float:
    """Milliseconds from the start of a process to its first paint."""
    env = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")} | {
        "PYTHONPYCACHEPREFIX": caches,
        "QT_QPA_PLATFORM": "offscreen",
        "BALINT_ALLOW_OFFSCREEN": "1",
        "BALINT_EXIT_AFTER_PAINT": "1",
    }
    begun = time.perf_counter()
    with subprocess.Popen(
        [*command, "--data", folder], env=env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=folder
    ) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        taken = (time.perf_counter() - begun) * 1000
        process.stdout.read()
    if process.returncode or not first:
        raise SystemExit(f"{command[0]} ended with {process.returncode} before it painted")
    return taken


def main() -> None:
    """Measure and report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-n", type=int, default=15, help="starts of each (15)")
    parser.add_argument("--faculty", action="store_true", help="the faculty's app")
    parser.add_argument("--json", action="store_true", help="for machines")
    options = parser.parse_args()
    kind = "-faculty" if options.faculty else ""
    built = [str(ROOT / f"dist/balint{kind}/balint")]
    source = [str(ROOT / f".venv-app{kind}/bin/python"), "-P", "-c", APP]
    found: dict[str, list[float]] = {"source": [], "built": []}
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as caches:
        (Path(folder) / "home.json").write_text(json.dumps(HOME), encoding="utf-8")
        for turn in range(options.n + 2):
            for name, command in (("source", source), ("built", built)):
                taken = start(command, folder, caches)
                if turn >= 2:
                    found[name].append(taken)
    medians = {name: statistics.median(times) for name, times in found.items()}
    ratio = medians["built"] / medians["source"]
    if options.json:
        print(json.dumps({**medians, "ratio": ratio, "runs": options.n, "goal": GOAL}, indent=1))
        return
    for name, times in found.items():
        print(f"{name:<8}{medians[name]:7.1f} ms   ({min(times):.0f} to {max(times):.0f})")
    print(f"ratio   {ratio:7.2f}      (medians of {options.n}; goal: at most {GOAL})")


if __name__ == "__main__":
    main()
