"""What can be translated: the sessions, seasons and reference files of a library, and sessions beside a translation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from simulator.content.palette import KINDS
from simulator.content.texts import texts_of
from simulator.content.translation import Original
from simulator.errors import ScenarioRefused

if TYPE_CHECKING:
    from simulator.content.library import Library
    from simulator.content.season import Shelf
    from simulator.model.scenario import Scenario

#: The language in which the reference files are written.
REFERENCE_LANGUAGE = "en"


class LibraryOriginals:
    """The originals of a library; sessions are looked up on a shelf, which may know more of them."""

    def __init__(self, library: Library, shelf: Shelf) -> None:
        self._library = library
        self._shelf = shelf

    def ids(self) -> tuple[str, ...]:
        """What can be translated."""
        first = self._first()
        return (*self._shelf.ids(), *self._library.season_ids(), *([first.id] if first else []), *KINDS)

    def find(self, name: str) -> Original | None:
        """What has this name, or None. Raises ScenarioRefused if it is there and cannot be read."""
        if name in KINDS:
            return Original(REFERENCE_LANGUAGE, texts_of(self._library.reference(), name))
        if name in self._library.season_ids():
            season = self._library.season(name)
            return Original(season.language, texts_of(season))
        first = self._first()
        scenario = first if first is not None and first.id == name else self._shelf.find(name)
        return None if scenario is None else Original(scenario.language, texts_of(scenario), scenario)

    def _first(self) -> Scenario | None:
        """The stretch to learn the controls by, if the library has one."""
        try:
            return self._library.for_the_controls()
        except (OSError, ScenarioRefused):
            return None
