"""A scenario together with what its file says and where: for the writers' bench, which names lines."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from simulator.content.guard import MAX_SIZE, read_document
from simulator.content.library import library, read_scenario
from simulator.content.marks import Marks
from simulator.content.script import Written, read_script
from simulator.errors import ScenarioRefused
from simulator.model.palette import Reference
from simulator.model.scenario import Scenario

if TYPE_CHECKING:
    from collections.abc import Mapping

    from simulator.content.schema import ScenarioFile


@dataclass(frozen=True, slots=True)
class Source:
    """A compiled scenario, its file as authored, and the places of everything in it."""

    file: str
    scenario: Scenario
    authored: ScenarioFile
    scripts: Mapping[str, tuple[Written, ...]]
    marks: Marks
    reference: Reference

    def at(self, *path: str | int) -> tuple[int, int]:
        """Line and column of a key, or of an item of a list."""
        return self.marks.key(path)

    def line_of(self, beat: str, index: int) -> tuple[int, int]:
        """Line and column of the `index`-th line of a beat's script."""
        written = self.scripts[beat][index]
        return self.marks.in_block(("beats", beat, "script"), written.index, written.text)


def read_source(data: bytes, filename: str, reference: Reference, max_size: int = MAX_SIZE) -> Source:
    """The scenario of a file's bytes with its places. Raises ScenarioRefused with all its problems."""
    from simulator.content.diagnostics import Problems  # noqa: PLC0415 - heavy
    from simulator.content.schema import ScenarioFile  # noqa: PLC0415 - heavy

    scenario, diagnostics = read_scenario(data, filename, reference, max_size)
    if scenario is None:
        raise ScenarioRefused(diagnostics)
    problems = Problems(filename)
    document = read_document(data, problems, max_size)
    assert document is not None, "it was read a moment ago"
    authored = ScenarioFile.model_validate(document.data)
    people = frozenset(authored.people)
    scripts = {name: read_script(beat.script, name, people, _unreported) for name, beat in authored.beats.items()}
    return Source(filename, scenario, authored, scripts, problems.marks, reference)


def source_of(id_or_path: str | Path) -> Source:
    """The shipped scenario with this id, or the one in this file. Raises ScenarioRefused if it cannot be read."""
    loaded = library().load(id_or_path)
    is_shipped = isinstance(id_or_path, str) and id_or_path == loaded.scenario.id
    entry = files("scenarios").joinpath(loaded.file) if is_shipped else Path(id_or_path)
    return read_source(entry.read_bytes(), loaded.file, library().reference())


def _unreported(code: str, index: int, offset: int, message: str, remedy: str) -> None:
    """What cannot be read was reported when the scenario was."""
