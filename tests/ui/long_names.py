"""Sessions in which everybody has a very long name, and the session too."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from simulator.digest import digest
from simulator.model.scenario import Scenario
from simulator.record.lines import copy_data
from ui.desk import Desk

FIRST = "Wolfeschlegelsteinhausen"
LAST = "Featherstonehaugh-Bartholomew-Llanfairpwllgwyngyll"
TITLE = "On the difficulty of saying nothing for once at the end of a long and rainy afternoon in November"


def with_long_names(scenario: Scenario) -> Scenario:
    """The same session, its people and itself with names that hardly fit anywhere."""
    people = tuple(replace(one, name=f"{one.name.split()[0]}-{FIRST} {LAST}") for one in scenario.people)
    renamed = replace(scenario, title=TITLE, people=people)
    return replace(renamed, digest=digest(copy_data(renamed)))


@contextmanager
def long_names() -> Iterator[None]:
    """Every session that is opened has such names, until the end of the block."""
    read = Desk.scenario

    def scenario(self: Desk, id_or_path: str | Path) -> Scenario:
        return with_long_names(read(self, id_or_path))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Desk, "scenario", scenario)
        yield
