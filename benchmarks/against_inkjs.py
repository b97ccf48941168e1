"""Reading, checking and random play beside inkjs: the same made-up stories (synthetic.py), in the same run.

Every measurement is a process of its own; ours and theirs take turns, and the medians are compared. Times are from the
file's bytes to the findings (ours) or the compiled story (theirs), with everything imported; peak memory is that of the
whole process. inkjs is taken from npm into a temporary folder.

Run: python benchmarks/against_inkjs.py [-n 5] [--large] [--inkjs FOLDER]
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import synthetic

ROOT = Path(__file__).resolve().parents[1]
RUNNER = Path(__file__).with_name("inkjs_runner.mjs")
SIZES = (100, 1_000, 10_000)
LARGE = 100_000
ENOUGH = 2_000_000_000
MEGABYTE = 1_000_000
PLAYED = 1_000
SECONDS = 5.0
TIME_GOAL, TIME_AIM, GROWTH_GOAL, PLAY_GOAL = 0.5, 0.3, 12.0, 8.0


@dataclass(frozen=True, slots=True)
class Run:
    """One process: what it printed, its peak memory in MB, and its seconds from start to end."""

    found: dict[str, Any]
    megabytes: float
    seconds: float


def process(command: list[str]) -> Run:
    """Runs a measurement and waits for it."""
    begun = time.perf_counter()
    with tempfile.TemporaryFile("w+") as out:
        child = subprocess.Popen(command, stdout=out, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)})
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        taken = time.perf_counter() - begun
        if child.returncode:
            raise SystemExit(f"{' '.join(command)} ended with {child.returncode}")
        out.seek(0)
        # The system counts the largest resident set in kilobytes, on macOS in bytes.
        unit = MEGABYTE if sys.platform == "darwin" else 1_000
        return Run(json.loads(out.read()), usage.ru_maxrss / unit, taken)


def ours(what: str, file: Path) -> Run:
    """One measurement of ours in its own process."""
    return process([sys.executable, __file__, "--child", what, str(file)])


def theirs(what: str, file: Path, inkjs: Path) -> Run:
    """One measurement of inkjs in its own process."""
    return process(["node", str(RUNNER), str(inkjs), what, str(file), str(SECONDS)])


def child(what: str, file: Path) -> dict[str, Any]:
    """What is measured of ours, inside its process."""
    from simulator.content import schema  # noqa: F401 - imported before the clock starts
    from simulator.content.library import check_file, library
    from simulator.content.read import read_scenario

    reference = library().reference()
    begun = time.perf_counter()
    if what == "check":  # what `balint check` does
        found = check_file(file, ENOUGH)
        taken = time.perf_counter() - begun
        assert not found, found[:3]
        return {"ms": taken * 1000}
    scenario, problems = read_scenario(file.read_bytes(), str(file), reference, ENOUGH)
    taken = time.perf_counter() - begun
    assert scenario is not None, problems[:3]
    return {"ms": taken * 1000} if what == "compile" else play(scenario)


def play(scenario: Any) -> dict[str, Any]:
    """Guided plays by chance through the plain reducer; every line that is heard is taken, as in the ink story."""
    from simulator.engine.actions import Choose, Go
    from simulator.engine.lines import heard
    from simulator.engine.order import open_moves
    from simulator.engine.reduce import begin, reduce

    chance = random.Random(1).random
    choices = plays = lines = 0
    begun = time.perf_counter()
    while time.perf_counter() - begun < SECONDS:
        now = begin(scenario, "guided", plays)
        while True:
            beat = scenario.beats[now.beat]
            lines += len(heard(scenario, now))
            if beat.end is not None:
                break
            moves = open_moves(beat.moment, now)
            index = int(chance() * (len(moves) + 1))
            action = Choose(beat.id, moves[index].id) if index < len(moves) else Go(beat.id)
            now = reduce(scenario, now, action)
            choices += 1
        plays += 1
    taken = time.perf_counter() - begun
    return {"choices": choices, "plays": plays, "lines": lines, "per_second": choices / taken}


def fetch_inkjs(folder: Path) -> Path:
    """inkjs from npm, in a folder that is thrown away."""
    npm = shutil.which("npm")
    if npm is None:
        raise SystemExit("npm is needed, with node; or name a folder with node_modules: --inkjs FOLDER")
    command = [npm, "install", "--silent", "--no-audit", "--no-fund", "--prefix", str(folder), "inkjs"]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return folder


def alternating(runs: int, one: Any, other: Any, warm: int = 1) -> tuple[list[Run], list[Run]]:
    """So many runs of each, in turn; `warm` before them are not counted."""
    pairs = [(one(), other()) for _ in range(runs + warm)][warm:]
    return [a for a, _ in pairs], [b for _, b in pairs]


def middle(runs: list[Run], name: str = "ms") -> float:
    return statistics.median(r.found[name] for r in runs)


def memory(runs: list[Run]) -> float:
    return statistics.median(r.megabytes for r in runs)


def versions(inkjs: Path) -> str:
    package = json.loads((inkjs / "node_modules" / "inkjs" / "package.json").read_text(encoding="utf-8"))
    node = subprocess.run(["node", "--version"], capture_output=True, text=True, check=True).stdout.strip()
    return f"inkjs {package['version']} on node {node.removeprefix('v')}; Python {platform.python_version()}"


def table(rows: list[list[str]]) -> str:
    """Rows as a Markdown table; the first is the head."""
    lines = ["| " + " | ".join(row) + " |" for row in rows]
    return "\n".join([lines[0], "|" + "---|" * len(rows[0]), *lines[1:]])


def measure(runs: int, large: bool, inkjs: Path, folder: Path) -> str:
    """All measurements, as two tables and a sentence each on the goals."""
    head = ["beats", "bytes, ours", "bytes, ink", "read and check", "inkjs compiles", "ratio", "ours also compiled"]
    rows = [[*head, "peak memory, ours", "inkjs"]]
    verdicts: list[str] = []
    for size in SIZES:
        own, ink = synthetic.write(size, folder)
        a, b = alternating(runs, lambda f=own: ours("check", f), lambda f=ink: theirs("compile", f, inkjs))
        compiled = middle([ours("compile", own) for _ in range(min(3, runs))])
        ratio = middle(a) / middle(b)
        rows.append(
            [
                f"{size:,}",
                f"{own.stat().st_size:,}",
                f"{ink.stat().st_size:,}",
                f"{middle(a):,.0f} ms",
                f"{middle(b):,.0f} ms",
                f"{ratio:.2f}",
                f"{compiled:,.0f} ms",
                f"{memory(a):,.0f} MB",
                f"{memory(b):,.0f} MB",
            ]
        )
        if size == SIZES[-1]:
            verdicts.append(f"read and check at {size:,}: {ratio:.2f} (goal {TIME_GOAL}, aim {TIME_AIM})")
            verdicts.append(f"peak memory at {size:,}: {memory(a) / memory(b):.2f} (goal 1)")
    if large:
        own, _ = synthetic.write(LARGE, folder)
        smaller = folder / str(SIZES[-1]) / own.name
        runs_large, beside = alternating(min(3, runs), lambda: ours("check", own), lambda: ours("check", smaller), 0)
        growth = middle(runs_large) / middle(beside)
        rows.append(
            [
                f"{LARGE:,}",
                f"{own.stat().st_size:,}",
                "–",
                f"{middle(runs_large):,.0f} ms",
                "not run",
                "–",
                "–",
                f"{memory(runs_large):,.0f} MB",
                "–",
            ]
        )
        verdicts.append(f"growth from {SIZES[-1]:,} to {LARGE:,}: {growth:.1f} × (goal {GROWTH_GOAL:g})")
    own, ink = synthetic.write(PLAYED, folder)
    a, b = alternating(runs, lambda: ours("play", own), lambda: theirs("play", ink, inkjs))
    times = middle(a, "per_second") / middle(b, "per_second")
    played = [["choices a second", "ours", "inkjs", "times as many"]]
    played.append(
        [f"{PLAYED:,} beats", f"{middle(a, 'per_second'):,.0f}", f"{middle(b, 'per_second'):,.0f}", f"{times:.1f}"]
    )
    verdicts.append(f"random play: {times:.1f} × (goal {PLAY_GOAL:g})")
    sentences = "\n".join(f"- {v}" for v in verdicts)
    return f"{versions(inkjs)}; medians of {runs}.\n\n{table(rows)}\n\n{table(played)}\n\n{sentences}\n"


def main() -> None:
    """Measure and report."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("-n", type=int, default=5, help="runs of each (5)")
    parser.add_argument("--large", action="store_true", help=f"also {LARGE:,} beats, ours alone: 160 MB of text")
    parser.add_argument("--inkjs", type=Path, help="a folder in which npm has installed inkjs")
    parser.add_argument("--child", nargs=2, metavar=("WHAT", "FILE"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        print(json.dumps(child(options.child[0], Path(options.child[1]))))
        return
    with tempfile.TemporaryDirectory() as made:
        inkjs = options.inkjs.resolve() if options.inkjs else fetch_inkjs(Path(made))
        print(measure(options.n, options.large, inkjs, Path(made) / "stories"))


if __name__ == "__main__":
    main()
