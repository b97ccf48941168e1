"""How long the trial of the shipped session takes: all policies, both ways, 2,000 plays of each policy in each way.

Run: python benchmarks/trial.py [--plays 2000] [--jobs 2]
"""

from __future__ import annotations

import argparse
import os
import time

GOAL = 15.0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("scenario", nargs="?", default="half-past-five")
    parser.add_argument("--plays", type=int, default=2000)
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    begun = time.perf_counter()

    from scoring.trial import run_trial
    from simulator.content.source import source_of

    result = run_trial(source_of(options.scenario), options.plays, 0, jobs=options.jobs)
    assert result is not None
    taken = time.perf_counter() - begun
    plays = sum(p.plays for p in result.policies)
    different = sum(p.different for p in result.policies)
    load = f"{os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "unknown"
    print(f"{result.scenario}: {len(result.policies)} policies and ways, {plays} plays, {different} of them different")
    own = os.times()
    cpu = own.user + own.system + own.children_user + own.children_system
    print(f"{cpu:.1f} s of processor time, in all processes")
    print(f"{taken:.1f} s on {options.jobs} processes of {os.cpu_count()} processors, load {load}; goal {GOAL:.0f} s")


if __name__ == "__main__":
    main()
