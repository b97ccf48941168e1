"""A debrief of a long hour: computed, then painted offscreen; milliseconds.

Aims: computed in under 50, painted in under 150. The hour is the one of the library with the most moments on its fixed
road, led along it in guided play.
"""

from __future__ import annotations

import os
import statistics
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["BALINT_ALLOW_OFFSCREEN"] = "1"

from PySide6.QtWidgets import QApplication

from scoring.debrief import debrief
from simulator.content.library import library
from simulator.engine.actions import Answer, Choose, Go
from simulator.engine.fixed import fixed_road
from simulator.engine.reduce import finish
from simulator.model.scenario import Scenario
from simulator.record.record import Header, Record
from ui.screens.debrief import DebriefScreen
from ui.sitting import Sitting
from ui.theme.style import apply_theme

TIMES = int(sys.argv[1]) if len(sys.argv) > 1 else 20


class Nowhere:
    """Keeps nothing."""

    def append(self, node: object) -> None:
        """Let it go."""

    def close(self) -> None:
        """Nothing was held."""


def longest() -> Scenario:
    """The session with the most moments on its fixed road."""
    scenarios = [library().load(i).scenario for i in library().ids()]
    return max(scenarios, key=lambda s: sum(stop.went_on is not None for stop in fixed_road(s)))


def led(scenario: Scenario) -> Record:
    """The hour along its fixed road, with the questions of the debrief answered."""
    header = Header(
        "b", scenario.id, scenario.digest, "guided", "practice", "reading", 0, "bench", "2026-01-01T00:00:00+00:00"
    )
    record = Record(header, scenario)
    for stop in fixed_road(scenario):
        if stop.beat.end is not None:
            record = record.add(finish(scenario, record.play_at()))
        elif stop.went_on is None or stop.went_on.do == "hold":
            record = record.add(Go(stop.beat.id))
        else:
            record = record.add(Choose(stop.beat.id, stop.went_on.id))
    return record.add(Answer(record.play_at().beat, "how", "Long."), record.last)


def main() -> None:
    """Print medians and worst."""
    app = QApplication([])
    apply_theme(app)
    reference = library().reference()
    record = led(longest())
    computed, painted = [], []
    for _ in range(TIMES):
        began = time.perf_counter()
        found = debrief(record, reference.literature.sources)
        computed.append((time.perf_counter() - began) * 1000)
        screen = DebriefScreen(Sitting(record, Nowhere()), reference)
        screen.resize(1440, 900)
        began = time.perf_counter()
        screen.show()
        app.processEvents()
        screen.grab()
        painted.append((time.perf_counter() - began) * 1000)
        screen.deleteLater()
        app.processEvents()
    print(f"{record.scenario.id}: {len(found.moments)} moments")
    for name, values, aim in (("computed", computed, 50), ("painted", painted, 150)):
        print(f"{name}: median {statistics.median(values):.1f} ms, worst {max(values):.1f} ms (aim {aim})")


if __name__ == "__main__":
    main()
