"""Ten thousand hand-ins: collected, verified and analysed; seconds and memory. Aim: under a minute on two cores."""

from __future__ import annotations

import random
import resource
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

from scoring.cohort import results
from scoring.cohort_table import long_csv
from simulator.content.library import library
from simulator.workshop.collect import collect
from simulator.workshop.file import Part, create
from simulator.workshop.handin import SUFFIX, Answer, Enrolment, SealedPlay, dump_handin
from simulator.workshop.keys import new_key
from simulator.workshop.sealed import seal

PEOPLE = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000


def main() -> None:
    """Make the hand-ins, then time what an organiser would wait for."""
    scenario = library().load("half-past-five").scenario
    session, today = seal(scenario), date(2026, 1, 1)
    workshop, organiser = create(
        [session], [Part(session.id)], title="", purpose="", organiser="", contact="", consent="",
        closes=today, release=today, trainees=PEOPLE,
    )  # fmt: skip
    folder, rng, sealed = Path(tempfile.mkdtemp()), random.Random(0), session.digest
    for code in organiser.codes:
        answers = tuple(Answer(m.beat, m.digest, rng.choice(m.moves).id) for m in session.moments)
        seat = Enrolment(workshop.id, code, new_key(), (SealedPlay(session.id, sealed, answers),))
        (folder / f"{code}{SUFFIX}").write_text(dump_handin(seat))
    began = time.perf_counter()
    found = collect([folder], workshop, organiser)
    collected = time.perf_counter()
    figures = results(workshop, found.counted, {scenario.id: scenario})
    table = long_csv(workshop, found.counted, {scenario.id: scenario})
    done = time.perf_counter()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{len(found.counted)} hand-ins of {len(session.moments)} moments, {len(found.aside)} set aside")
    print(f"collected and verified {collected - began:.1f} s, analysed {done - collected:.1f} s, peak {peak:.0f} MB")
    print(f"{len(figures.items)} items; {len(table) / 1e6:.0f} MB of table")


if __name__ == "__main__":
    main()
