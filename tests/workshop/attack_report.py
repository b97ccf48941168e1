"""The table of attacks on a hand-in, each tried now, and what is said of it: python -m tests.workshop.attack_report."""

from __future__ import annotations

import tempfile
from pathlib import Path

from simulator.workshop.collect import collect
from simulator.workshop.handin import SUFFIX, dump_handin
from tests.workshop.made import played, workshop
from tests.workshop.test_files import ATTACKS

PAGE = Path(__file__).parents[2] / "docs" / "attacks.md"
HEAD = """# Attacks on a hand-in, tried

Made by trying each, with `make pages`; `tests/workshop/test_files.py` tries them again in every run, and that nothing of a
file set aside is counted, changed or deleted. What is defended beside this, and what is not: [security.md](security.md).

| attack | found | what is said |
|---|---|---|
"""


def page() -> str:
    """The page."""
    made, organiser = workshop()
    seat = played(made, organiser.codes[0])
    rows = []
    for attack, (change, _) in ATTACKS.items():
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / f"x{SUFFIX}").write_bytes(change(dump_handin(seat), seat.private))
            (aside,) = collect([Path(folder)], made, organiser).aside
        rows.append(f"| {attack} | {aside.fault} | {aside.why} |")
    return HEAD + "\n".join(rows) + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
