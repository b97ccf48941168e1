"""Where a season's meetings are looked up: beside its file, and in the library that comes with the program."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from simulator.content.guard import MAX_SIZE
from simulator.content.read import declared_kind, read_scenario
from simulator.errors import ScenarioRefused

if TYPE_CHECKING:
    from simulator.content.library import Library
    from simulator.model.scenario import Scenario

_SUFFIX = ".yaml"


class Beside:
    """The scenarios in the folder of a season's file and in the one above it, then those of a library."""

    def __init__(self, library: Library, file: Path, bytes_of: Callable[[Path, int], bytes]) -> None:
        self._library = library
        self._folders = tuple(dict.fromkeys((file.parent, file.parent.parent)))
        self._bytes_of = bytes_of

    def ids(self) -> tuple[str, ...]:
        """The ids of all of them."""
        near = (p for folder in self._folders for p in folder.glob("*" + _SUFFIX))
        stems = {p.stem for p in near if p.is_file() and declared_kind(self._bytes_of(p, MAX_SIZE)) == "scenario"}
        return tuple(sorted(stems | set(self._library.ids())))

    def find(self, scenario: str) -> Scenario | None:
        """The scenario with this id, or None. Raises ScenarioRefused if it is there and cannot be read."""
        for folder in self._folders:
            path = folder / f"{scenario}{_SUFFIX}"
            if path.name != f"{scenario}{_SUFFIX}" or not path.is_file():
                continue
            data = self._bytes_of(path, MAX_SIZE)
            if declared_kind(data) != "translation":  # which has the name of what it translates
                return self._read(data, path)
        return InLibrary(self._library).find(scenario)

    def _read(self, data: bytes, path: Path) -> Scenario:
        found, diagnostics = read_scenario(data, str(path), self._library.reference())
        if found is None:
            raise ScenarioRefused(diagnostics)
        return found


class InLibrary:
    """The scenarios of a library alone."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def ids(self) -> tuple[str, ...]:
        """Their ids."""
        return self._library.ids()

    def find(self, scenario: str) -> Scenario | None:
        """The scenario with this id, or None. Raises ScenarioRefused if it is there and cannot be read."""
        return self._library.load(scenario).scenario if scenario in self._library.ids() else None
