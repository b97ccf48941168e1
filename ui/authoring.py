"""The writers' bench: what was read of a file last, the last version that can be played, and the play in it. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from simulator.content.diagnostics import Diagnostic
from simulator.errors import IllegalAction, ScenarioRefused
from simulator.record.refold import Stop, refold
from ui.rehearsal import Rehearsal

if TYPE_CHECKING:
    from simulator.content.source import Source
    from simulator.craft.check import Figures
    from simulator.craft.findings import Finding
    from simulator.model.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Reading:
    """A file as it was read once: its lines, what is wrong with it, and the session if it can be played.

    A session that can be played may have problems, too: those that nobody meets in a play.
    """

    file: str
    lines: tuple[str, ...] = ()
    problems: tuple[Diagnostic, ...] = ()
    source: Source | None = None
    findings: tuple[Finding, ...] = ()
    figures: Figures | None = None


def read_for_bench(path: Path, max_size: int | None = None) -> Reading:
    """Read and check a file, craft included. Whatever is wrong with it is in what comes back."""
    from simulator.content.guard import MAX_SIZE  # noqa: PLC0415 - heavy
    from simulator.content.library import bytes_of, library  # noqa: PLC0415 - heavy
    from simulator.content.source import read_source  # noqa: PLC0415 - heavy
    from simulator.craft.check import check_craft  # noqa: PLC0415 - heavy

    most = max_size or MAX_SIZE
    file = str(path)
    try:
        data = bytes_of(path, most)
    except ScenarioRefused as refused:
        return Reading(file, problems=refused.diagnostics)
    lines = tuple(data.decode("utf-8-sig", "replace").replace("\r\n", "\n").replace("\r", "\n").split("\n"))
    problems = library().check(data, file, most)
    try:
        source = read_source(data, file, library().reference(), most)
    except ScenarioRefused as refused:
        return Reading(file, lines, problems or refused.diagnostics)
    craft = check_craft(source)
    return Reading(file, lines, problems, source, craft.findings, craft.figures)


@dataclass(frozen=True, slots=True)
class Bench:
    """Where the work stands. `good` is the last reading that could be played; `stop` says where a play was cut off."""

    path: Path
    last: Reading | None = None
    good: Reading | None = None
    rehearsal: Rehearsal | None = None
    stop: Stop | None = None
    readings: int = field(default=0, compare=False)

    @property
    def scenario(self) -> Scenario | None:
        """What is played."""
        return self.rehearsal.scenario if self.rehearsal is not None else None

    @property
    def holds_on(self) -> bool:
        """Whether the file as it is now cannot be played, and an earlier version of it is."""
        return self.good is not None and self.last is not self.good

    def take(self, reading: Reading) -> Bench:
        """The bench after a reading: a version that can be played takes the play along as far as it goes."""
        count = self.readings + 1
        if reading.source is None:
            return replace(self, last=reading, stop=None, readings=count)
        rehearsal, stop = _taken_along(self.rehearsal, reading.source.scenario)
        return Bench(self.path, reading, reading, rehearsal, stop, count)

    def with_play(self, rehearsal: Rehearsal) -> Bench:
        """The bench with the play gone on, or begun elsewhere."""
        return replace(self, rehearsal=rehearsal, stop=None)


def _taken_along(old: Rehearsal | None, scenario: Scenario) -> tuple[Rehearsal, Stop | None]:
    if old is None:
        return Rehearsal(scenario), None
    try:
        fresh = replace(old, scenario=scenario, actions=())
        start = fresh.start
    except IllegalAction as error:
        at = old.place.beat if old.place is not None else scenario.first
        return Rehearsal(scenario, old.way, old.seed), Stop(0, at, str(error))
    found = refold(old.scenario, old.play.beat, old.actions, scenario, start)
    return replace(fresh, actions=found.actions), found.stop
