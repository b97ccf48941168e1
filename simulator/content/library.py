"""The library of meetings and seasons: those that come with the program, and files from anywhere.

Importing this module is cheap; what reads files is imported when something is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from simulator.content.diagnostics import Diagnostic, did_you_mean
from simulator.content.guard import MAX_SIZE
from simulator.errors import ScenarioRefused
from simulator.model.palette import Reference
from simulator.model.scenario import Scenario, words
from simulator.model.season import Season

if TYPE_CHECKING:
    from simulator.content.season import Shelf
    from simulator.content.translation import Originals, Overlay

_ID = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_NAME = re.compile(r"[a-z][a-z0-9_-]*")
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_SUFFIX = ".yaml"
_SEASONS = "seasons"
_CONTROLS = ("first", "five-minutes.yaml")
_REFERENCE = ("interventions", "literature", "difficulties", "competencies")


@dataclass(frozen=True, slots=True)
class Loaded:
    """A scenario, and the name of the file it came from."""

    scenario: Scenario
    file: str


class Library:
    """The scenarios and reference files below one folder, which may lie in an archive."""

    def __init__(self, root: Traversable) -> None:
        self._root = root
        self._reference: Reference | None = None
        self._loaded: dict[str, Loaded] = {}
        self._seasons: dict[str, Season] = {}
        self._overlays: dict[tuple[str, str], Overlay | None] = {}
        self._controls: Scenario | None = None

    def ids(self) -> tuple[str, ...]:
        """The ids of the scenarios, sorted."""
        names = (entry.name for entry in self._root.iterdir() if entry.name.endswith(_SUFFIX))
        stems = sorted(name.removesuffix(_SUFFIX) for name in names)
        return tuple(stem for stem in stems if self._kind(stem) == "scenario")

    def season_ids(self) -> tuple[str, ...]:
        """The ids of the seasons, sorted."""
        return tuple(sorted(entry.name.removesuffix(_SUFFIX) for entry in self._season_files()))

    def season(self, id_or_path: str | Path) -> Season:
        """The season with this id, or in this file. Raises ScenarioRefused with all its problems."""
        if isinstance(id_or_path, str) and _ID.fullmatch(id_or_path):
            if id_or_path not in self._seasons:
                entry = next((e for e in self._season_files() if e.name == id_or_path + _SUFFIX), None)
                if entry is None:
                    message, near = f"there is no season “{id_or_path}”", did_you_mean(id_or_path, self.season_ids())
                    raise ScenarioRefused((_unopened(id_or_path + _SUFFIX, message, near),))
                self._seasons[id_or_path] = self._read_season(entry.read_bytes(), entry.name, None)
            return self._seasons[id_or_path]
        path = Path(id_or_path)
        return self._read_season(bytes_of(path, MAX_SIZE), str(path), path)

    def season_with(self, scenario: str) -> Season | None:
        """The season of this library that a scenario belongs to, if one does. Raises ScenarioRefused."""
        seasons = (self.season(name) for name in self.season_ids())
        return next((season for season in seasons if scenario in season.scenarios), None)

    def reference(self) -> Reference:
        """The four reference files; read once. Raises ScenarioRefused if something is wrong with them."""
        if self._reference is None:
            from simulator.content.palette import load_reference  # noqa: PLC0415 - heavy

            found = {}
            for kind in _REFERENCE:
                entry = self._root.joinpath(kind + _SUFFIX)
                name = kind + _SUFFIX
                if not entry.is_file():
                    raise ScenarioRefused((_unopened(name, "the reference file is missing"),))
                found[kind] = (name, entry.read_bytes())
            self._reference = load_reference(found)
        return self._reference

    def load(self, id_or_path: str | Path) -> Loaded:
        """The scenario with this id, or in this file. Raises ScenarioRefused with all its problems."""
        if isinstance(id_or_path, str) and _ID.fullmatch(id_or_path):
            return self._load_id(id_or_path)
        path = Path(id_or_path)
        return self._read(bytes_of(path, MAX_SIZE), str(path))

    def for_the_controls(self) -> Scenario:
        """The short stretch to learn the controls by, which is no session of the library. Raises ScenarioRefused."""
        if self._controls is None:
            entry = self._root.joinpath(*_CONTROLS)
            self._controls = self._read(entry.read_bytes(), entry.name).scenario
        return self._controls

    def check(
        self, data: bytes, filename: str, max_size: int = MAX_SIZE, place: Path | None = None
    ) -> tuple[Diagnostic, ...]:
        """The problems of a file's bytes, beside this library's reference files.

        A season's meetings, and what a translation is of, are looked up beside its file, if its `place` is given, and
        in this library.
        """
        from simulator.content.read import check_bytes, declared_kind  # noqa: PLC0415 - heavy

        try:
            kind = declared_kind(data[:max_size])
            if kind == "season":
                return self._season_of(data, filename, place, max_size)[1]
            if kind == "translation":
                return self._check_translation(data, filename, place, max_size)
            return check_bytes(data, filename, self.reference(), max_size)
        except ScenarioRefused as refused:
            return refused.diagnostics

    def check_all(self) -> tuple[Diagnostic, ...]:
        """The problems of every file of this library."""
        entries = sorted(_yaml_files(self._root), key=lambda found: found[0])
        return _once(d for name, entry in entries for d in self.check(entry.read_bytes(), name))

    def languages_of(self, name: str) -> tuple[str, ...]:
        """The languages into which a session, a season or a reference file is translated, sorted."""
        folders = (entry for entry in self._root.iterdir() if LANGUAGE.fullmatch(entry.name) and entry.is_dir())
        return tuple(sorted(folder.name for folder in folders if folder.joinpath(name + _SUFFIX).is_file()))

    def translation(self, name: str, language: str) -> Overlay | None:
        """The translation of a session, a season or a reference file, or None if there is none that can be read.

        What is wrong with it is for `check`: whoever leads a session reads in its own language what cannot be read.
        """
        if not LANGUAGE.fullmatch(language) or not _NAME.fullmatch(name):
            return None
        if (name, language) not in self._overlays:
            from simulator.content.translation import read_overlay  # noqa: PLC0415 - heavy

            entry = self._root.joinpath(language, name + _SUFFIX)
            overlay = read_overlay(entry.read_bytes(), entry.name)[0] if entry.is_file() else None
            fits = overlay is not None and (overlay.of, overlay.language) == (name, language)
            self._overlays[name, language] = overlay if fits else None
        return self._overlays[name, language]

    def originals(self, place: Path | None = None) -> Originals:
        """What can be translated, with the sessions beside a translation's file if its `place` is given."""
        from simulator.content.originals import LibraryOriginals  # noqa: PLC0415 - heavy

        return LibraryOriginals(self, self._shelf(place))

    def _season_files(self) -> Iterator[Traversable]:
        folder = self._root.joinpath(_SEASONS)
        return (e for e in folder.iterdir() if e.name.endswith(_SUFFIX)) if folder.is_dir() else iter(())

    def _season_of(
        self, data: bytes, filename: str, place: Path | None, max_size: int = MAX_SIZE
    ) -> tuple[Season | None, tuple[Diagnostic, ...]]:
        from simulator.content.season import read_season  # noqa: PLC0415 - heavy

        return read_season(data, filename, self.reference(), self._shelf(place), max_size)

    def _shelf(self, place: Path | None) -> Shelf:
        from simulator.content.shelf import Beside, InLibrary  # noqa: PLC0415 - heavy

        return InLibrary(self) if place is None else Beside(self, place, bytes_of)

    def _check_translation(
        self, data: bytes, filename: str, place: Path | None, max_size: int
    ) -> tuple[Diagnostic, ...]:
        from simulator.content.translation import check_translation  # noqa: PLC0415 - heavy

        if place is None:
            ours = "/" in filename
        else:
            ours = isinstance(self._root, Path) and place.resolve().parent.parent == self._root.resolve()
        return check_translation(data, filename, self.originals(place), max_size, in_place=ours)

    def _read_season(self, data: bytes, filename: str, place: Path | None) -> Season:
        season, diagnostics = self._season_of(data, filename, place)
        if season is None:
            raise ScenarioRefused(diagnostics)
        return season

    def _kind(self, stem: str) -> str:
        from simulator.content.read import declared_kind  # noqa: PLC0415 - heavy

        return declared_kind(self._root.joinpath(stem + _SUFFIX).read_bytes())

    def _load_id(self, name: str) -> Loaded:
        if name not in self._loaded:
            entry = self._root.joinpath(name + _SUFFIX)
            if not entry.is_file():
                message = f"there is no meeting “{name}”"
                raise ScenarioRefused((_unopened(name, message, did_you_mean(name, self.ids())),))
            self._loaded[name] = self._read(entry.read_bytes(), entry.name)
        return self._loaded[name]

    def _read(self, data: bytes, filename: str) -> Loaded:
        from simulator.content.read import read_scenario  # noqa: PLC0415 - heavy

        scenario, diagnostics = read_scenario(data, filename, self.reference())
        if scenario is None:
            raise ScenarioRefused(diagnostics)
        return Loaded(scenario, filename)


@cache
def library() -> Library:
    """The library that comes with the program."""
    return Library(files("scenarios"))


def read_scenario(
    data: bytes, filename: str, reference: Reference, max_size: int = MAX_SIZE
) -> tuple[Scenario | None, tuple[Diagnostic, ...]]:
    """The compiled scenario of a file's bytes, or None and every problem that was found."""
    from simulator.content import read  # noqa: PLC0415 - heavy

    return read.read_scenario(data, filename, reference, max_size)


def kind_of(path: Path) -> str:
    """The kind that a file declares, or nothing. Raises ScenarioRefused if it cannot be opened."""
    from simulator.content.read import declared_kind  # noqa: PLC0415 - heavy

    return declared_kind(bytes_of(path, MAX_SIZE))


def check_file(path: Path, max_size: int = MAX_SIZE) -> tuple[Diagnostic, ...]:
    """The problems of one file, beside the reference files that come with the program."""
    try:
        data = bytes_of(path, max_size)
    except ScenarioRefused as refused:
        return refused.diagnostics
    return library().check(data, str(path), max_size, path)


def check_paths(paths: Iterable[Path], max_size: int = MAX_SIZE) -> tuple[Diagnostic, ...]:
    """The problems of files, and of all YAML files below folders; no path means the shipped library."""
    given = list(paths)
    if not given:
        return library().check_all()
    return _once(d for path in given for file in _files_below(path) for d in check_file(file, max_size))


def card(scenario: Scenario) -> dict[str, Any]:
    """What a card of the library shows. Nothing of the key, and not what the meeting exercises."""
    return {
        "id": scenario.id,
        "title": scenario.title,
        "summary": scenario.summary,
        "language": scenario.language,
        "digest": scenario.digest,
        "beats": len(scenario.beats),
        "moments": len(scenario.moments),
        "words": words(scenario),
        "endings": len(scenario.endings),
        "content_note": scenario.content_note,
        "setting": _plain(scenario.setting),
        "convention": _plain(scenario.convention),
        "review": [_plain(review) for review in scenario.review],
        "review_wanted": scenario.review_wanted,
    }


def season_card(season: Season) -> dict[str, Any]:
    """What a list of the library shows of a season. Not what is carried on, which would give its meetings away."""
    return {
        "id": season.id,
        "title": season.title,
        "summary": season.summary,
        "language": season.language,
        "meetings": [
            {"scenario": m.scenario, "meeting": m.meeting, "of": m.of, "when": m.when, "usual": m.usual}
            for m in season.meetings
        ],
    }


def _plain(value: object) -> Any:
    from simulator.model.codec import to_data  # noqa: PLC0415 - it builds nothing before it is needed

    return to_data(value)


def _files_below(path: Path) -> list[Path]:
    return sorted(p for p in path.rglob("*" + _SUFFIX) if p.is_file()) if path.is_dir() else [path]


def _yaml_files(folder: Traversable, before: str = "") -> Iterator[tuple[str, Traversable]]:
    """The files below a folder, each with its name from there."""
    for entry in folder.iterdir():
        if entry.is_dir():
            yield from _yaml_files(entry, f"{before}{entry.name}/")
        elif entry.name.endswith(_SUFFIX):
            yield before + entry.name, entry


def bytes_of(path: Path, max_size: int) -> bytes:
    """The file's bytes, but never more than one over the limit."""
    try:
        if not path.is_file():
            message = "there is no such file" if not path.exists() else "this is not a file"
            raise ScenarioRefused((_unopened(str(path), message),))
        with path.open("rb") as file:
            return file.read(max_size + 1)
    except OSError as error:
        raise ScenarioRefused((_unopened(str(path), error.strerror or "it cannot be opened"),)) from error
    except ValueError as error:  # a name with a NUL
        raise ScenarioRefused((_unopened(str(path), "this is not a file name"),)) from error


def _unopened(file: str, message: str, remedy: str = "") -> Diagnostic:
    return Diagnostic("BAL115", file, 1, 1, message, remedy)


def _once(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    return tuple(dict.fromkeys(diagnostics))
