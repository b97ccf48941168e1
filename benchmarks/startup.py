"""How long from the start of the process to the first paint: a bare Qt window against the whole app.

Both are started in turn, in the same run, from the same Python. Each writes a line when it has painted, and ends; the
time to that line is measured. Run: python benchmarks/startup.py [-n 15]
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
GOAL = 2.0

BARE = """
import sys
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton

class Painted(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, painted)
        return False

def painted():
    print("painted", flush=True)
    window.close()

app = QApplication(["bare"])
window = QMainWindow()
button = QPushButton("Begin")
window.setCentralWidget(button)
watcher = Painted()
button.installEventFilter(watcher)
window.resize(1280, 860)
window.show()
app.exec()
"""
APP = "import sys; from ui.cli import main; main()"
HOME = {
    "format": 1,
    "open": [
        {
            "id": "5f0c",
            "scenario": "half-past-five",
            "title": "The half past five man",
            "way": "guided",
            "stage": "work",
            "place": "A few facts",
            "started": "2026-03-03T10:00:00+00:00",
        }
    ],
    "finished": [],
}


def start(code: str, caches: str, *arguments: str) -> float:
    """Milliseconds from the start of a process to its first paint; byte code is kept, as where it is installed."""
    env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"} | {
        "PYTHONPYCACHEPREFIX": caches,
        "QT_QPA_PLATFORM": "offscreen",
        "BALINT_ALLOW_OFFSCREEN": "1",
        "BALINT_EXIT_AFTER_PAINT": "1",
        "PYTHONPATH": str(ROOT),
    }
    begun = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-P", "-c", code, *arguments],
        env=env,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=ROOT,
    ) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        taken = (time.perf_counter() - begun) * 1000
        process.stdout.read()
    if process.returncode or not first:
        raise SystemExit(f"the process ended with {process.returncode} before it painted")
    return taken


def main() -> None:
    """Measure and report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-n", type=int, default=15, help="starts of each (15)")
    parser.add_argument("--json", action="store_true", help="for machines")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as caches:
        (Path(folder) / "home.json").write_text(json.dumps(HOME), encoding="utf-8")
        for _ in range(2):
            start(BARE, caches)
            start(APP, caches, "--data", folder)
        bare, app = [], []
        for _ in range(options.n):
            bare.append(start(BARE, caches))
            app.append(start(APP, caches, "--data", folder))
    found = {
        "bare_ms": round(statistics.median(bare), 1),
        "app_ms": round(statistics.median(app), 1),
        "ratio": round(statistics.median(app) / statistics.median(bare), 2),
        "ratio_of_pairs": round(statistics.median(a / b for a, b in zip(app, bare, strict=True)), 2),
        "runs": options.n,
        "goal": GOAL,
    }
    if options.json:
        print(json.dumps(found, indent=1))
        return
    print(f"bare Qt window  {found['bare_ms']:6.1f} ms   ({min(bare):.0f} to {max(bare):.0f})")
    print(f"the app         {found['app_ms']:6.1f} ms   ({min(app):.0f} to {max(app):.0f})")
    print(f"ratio           {found['ratio']:6.2f}      (medians of {options.n}; goal: at most {GOAL})")


if __name__ == "__main__":
    main()
