"""What lies behind the screens: the sessions, the plays that are kept, and the settings. The one place that holds them.

What reads sessions and the database is heavy. It is imported in a worker thread after the first paint; until then
the small derived files speak.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from simulator.content.index import Card, read_cards, read_seasons, read_titles
from simulator.errors import BalintError, IllegalAction, StoreError
from simulator.language import code, tr
from simulator.store.home import Home, read_home
from ui.prefs import Prefs, read_prefs, save_prefs
from ui.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from simulator.engine.tree import Node
    from simulator.model.palette import Reference
    from simulator.model.scenario import Scenario
    from simulator.model.season import Season
    from simulator.panel.files import Panel
    from simulator.record.record import Record
    from simulator.store.store import PlayRow, Store
    from simulator.store.tellings import Telling
    from ui import jobs
    from ui.beginning import Beginning
    from ui.presenters.coverage import CoverageView
    from ui.sitting import Sitting

SEEDS = 2**31


class Unkept:
    """Keeps nothing: for leading although the store cannot be used, after the user was told."""

    def append(self, node: Node) -> None:
        """Let it go."""

    def close(self) -> None:
        """Nothing was held."""


class Desk(QObject):
    """Sessions, plays and settings of one data folder.

    `home_changed`: what the home screen shows is different. `trouble` carries a sentence for the user.
    """

    home_changed = Signal()
    trouble = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self.prefs, self.first_words = read_prefs(folder)
        self._shelf: _Shelf | None = None
        self._home: Home = read_home(folder)
        self.problem = ""
        self.ready = False
        self._store: Store | None = None
        self._opening: jobs.Job[Store] | None = None

    @property
    def cards(self) -> tuple[Card, ...]:
        """The cards of the shipped sessions, in the reader's language where they are translated."""
        return self._on_shelf().cards

    @property
    def seasons(self) -> tuple[Season, ...]:
        """The shipped seasons, in the reader's language where they are translated."""
        return self._on_shelf().seasons

    @property
    def home(self) -> Home:
        """Plays to go on with and sessions that were led, with titles in the reader's language."""
        told = (replace(p, **self._told(p.scenario, title=p.title, place=p.place)) for p in self._home.open)
        return replace(self._home, open=tuple(told))

    @home.setter
    def home(self, found: Home) -> None:
        self._home = found

    def open(self) -> None:
        """Import what is heavy and open the store, in a worker thread."""
        from ui import jobs  # noqa: PLC0415 - after the first paint

        if self._store is None and self._opening is None:
            self._opening = jobs.run(_Open(self.folder), self._opened, self, self._not_opened)

    def store(self) -> Store:
        """The store, waited for if it is being opened.

        Raises StoreError if it cannot be used.
        """
        self.open()
        if self._opening is not None:
            self._opening.wait()
        if self._store is None:
            raise StoreError(self.problem)
        return self._store

    def settle(self) -> None:
        """Wait until the store is open, or is known not to open."""
        if self._opening is not None:
            self._opening.wait()

    def close(self) -> None:
        """Let go of the store; every action is on disk already."""
        self.settle()
        store, self._store = self._store, None
        if store is not None:
            store.close()

    def refresh(self) -> None:
        """Ask the store what home should show."""
        if self._store is None:
            return
        try:
            self.home = self._store.home()
        except StoreError as error:
            self.trouble.emit(str(error))
            return
        self.home_changed.emit()

    def card(self, session: str) -> Card | None:
        """The card of a shipped session."""
        return next((c for c in self.cards if c["id"] == session), None)

    def season_with(self, name: str) -> Season | None:
        """The shipped season with this id, or with a meeting of it."""
        return next((s for s in self.seasons if name in {s.id, *s.scenarios}), None)

    def tellings(self, season: Season) -> tuple[Telling, ...]:
        """The plays of a season that came to an end, the one begun first first.

        Raises StoreError.
        """
        found = self.store().tellings(season.scenarios)
        return tuple(replace(t, **self._told(t.scenario, ending=t.ending)) for t in found)

    def panel(self) -> Panel:
        """What leaders have answered: the files in the data folder. None come with the program."""
        from simulator.panel.files import FOLDER, read_panel  # noqa: PLC0415 - after the first paint

        return read_panel([self.folder / FOLDER])

    def scenario(self, id_or_path: str | Path) -> Scenario:
        """A session of the library, or of a file, as it was written. What a screen shows of it comes from `shown`.

        Raises ScenarioRefused with everything that is wrong with it.
        """
        from simulator.content.library import library  # noqa: PLC0415 - heavy

        return library().load(id_or_path).scenario

    def for_the_controls(self) -> Scenario:
        """The short stretch to learn the controls by."""
        from simulator.content.library import library  # noqa: PLC0415 - heavy

        return library().for_the_controls()

    def shown(self, scenario: Scenario) -> Scenario:
        """The session in the reader's language, if it is translated; only for showing it."""
        from simulator.content.shown import shown  # noqa: PLC0415 - heavy

        return shown(scenario, code())

    def reference(self) -> Reference:
        """The reference files that come with the program, in the reader's language where they are translated."""
        from simulator.content.shown import shown_reference  # noqa: PLC0415 - heavy

        return shown_reference(code())

    def begin(self, wanted: Beginning, *, keep: bool = True) -> Sitting:
        """Begin a play. Without `keep` nothing of it is kept.

        Raises StoreError if it could not be begun,
        RecordBroken or IllegalAction if the season cannot go on from the earlier play.
        """
        import secrets  # noqa: PLC0415 - after the first paint
        import uuid  # noqa: PLC0415 - after the first paint

        from simulator.record.record import Header, Record  # noqa: PLC0415 - after the first paint
        from ui.sitting import Sitting  # noqa: PLC0415 - after the first paint

        scenario, seed = wanted.scenario, wanted.seed
        header = Header(
            play=str(uuid.uuid4()),
            scenario=scenario.id,
            digest=scenario.digest,
            way="open" if wanted.way == "open" else "guided",
            purpose=wanted.purpose,
            pace="live" if wanted.pace == "live" else "reading",
            seed=secrets.randbelow(SEEDS) if seed is None else seed,
            app=VERSION,
            started=datetime.now(UTC).isoformat(timespec="seconds"),
            history=self._history(scenario, wanted.earlier) if wanted.earlier else {},
            continues=wanted.earlier,
        )
        writer = self.store().begin(header, scenario) if keep else Unkept()
        return Sitting(Record(header, self.shown(scenario)), writer)

    def _history(self, scenario: Scenario, earlier: str) -> Mapping[str, bool | int]:
        from simulator.record.continuing import history_from  # noqa: PLC0415 - after the first paint

        season = self.season_with(scenario.id)
        if season is None:
            raise IllegalAction(
                tr("“{title}” belongs to no season, so it goes on from no other play.", title=scenario.title)
            )
        return history_from(season, scenario, self.store().record(earlier))

    def resume(self, play: str) -> Sitting:
        """Go on with a play where its last kept action left it.

        Raises PlayInUse, RecordBroken or StoreError.
        """
        from ui.sitting import Sitting  # noqa: PLC0415 - after the first paint

        record, writer = self.store().resume(play)
        return Sitting(replace(record, scenario=self.shown(record.scenario)), writer)

    def record(self, play: str) -> Record:
        """A play as it is shown: in the reader's language, if its session is translated. It is not what is kept.

        Raises RecordBroken or StoreError.
        """
        record = self.store().record(play)
        return replace(record, scenario=self.shown(record.scenario))

    def plays(self) -> tuple[PlayRow, ...]:
        """All plays, the one begun last first.

        Raises StoreError.
        """
        rows = self.store().plays()
        return tuple(replace(row, **self._told(row.scenario, title=row.title, place=row.place)) for row in rows)

    def discard(self, play: str) -> None:
        """Delete a play.

        Raises StoreError.
        """
        self.store().discard(play)
        self.refresh()

    def copy_of(self, play: str) -> str:
        """A play's record as JSON lines, as it is kept.

        Raises RecordBroken or StoreError.
        """
        from simulator.record.lines import dump  # noqa: PLC0415 - after the first paint

        return dump(self.store().record(play))

    def session_of(self, play: str) -> Scenario:
        """The session a play was led in, as it was then and as it was written.

        Raises RecordBroken or StoreError.
        """
        return self.store().record(play).scenario

    def coverage(self, done: Callable[[CoverageView], None], failed: Callable[[str], None], context: QObject) -> None:
        """Work out in a worker thread what the library covers; as long as `context` lives, say it or why not."""
        from ui import jobs  # noqa: PLC0415 - after the first paint

        def refused(error: Exception) -> None:
            if not isinstance(error, BalintError):
                raise error
            failed(str(error))

        jobs.run(_Coverage(), done, context, refused)

    def set_prefs(self, prefs: Prefs) -> None:
        """Keep the settings."""
        self.prefs = prefs
        try:
            save_prefs(self.folder, prefs)
        except OSError as error:
            self.trouble.emit(
                tr(
                    "The settings are in force, but could not be kept in {folder} ({why}).",
                    folder=self.folder,
                    why=error.strerror,
                )
            )

    def remember(self, way: str, pace: str, *, say_first: bool, margin: bool) -> None:
        """What was chosen at a briefing is offered at the next one."""
        chosen: dict[str, Any] = {"way": way, "pace": pace, "say_first": say_first, "margin": margin}
        prefs = replace(self.prefs, **chosen)
        if prefs != self.prefs:
            self.set_prefs(prefs)

    def _on_shelf(self) -> _Shelf:
        """What is on the shelf, in the language that is spoken now."""
        if self._shelf is None or self._shelf.language != code():
            told = code()
            self._shelf = _Shelf(told, read_cards(told), read_seasons(told), read_titles(told))
        return self._shelf

    def _told(self, scenario: str, **titles: str) -> dict[str, Any]:
        """Titles that are kept with a play, in the reader's language."""
        known = self._on_shelf().titles.get(scenario, {})
        return {name: known.get(title, title) for name, title in titles.items()}

    def _opened(self, store: Store) -> None:
        self._opening = None
        self._store = store
        self.problem = ""
        self.ready = True
        self.refresh()

    def _not_opened(self, error: Exception) -> None:
        self._opening = None
        if not isinstance(error, StoreError | OSError):
            raise error
        self.problem = str(error)
        self.ready = True
        self.trouble.emit(self.problem)


@dataclass(frozen=True, slots=True)
class _Shelf:
    """The small files that speak for the sessions, in one language."""

    language: str
    cards: tuple[Card, ...]
    seasons: tuple[Season, ...]
    titles: Mapping[str, Mapping[str, str]]


class _Open:
    """Open the store of a folder, bring its home file up to date, and import what the next screens need."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __call__(self) -> Store:
        from simulator.store.open import open_store  # noqa: PLC0415 - heavy

        store = open_store(self._folder)
        store.warm_up()
        _warm_up()
        return store


class _Coverage:
    """Read the whole library and count."""

    def __call__(self) -> CoverageView:
        from simulator.content.library import library  # noqa: PLC0415 - heavy
        from simulator.content.shown import shown_reference  # noqa: PLC0415 - heavy
        from simulator.craft.library_coverage import library_coverage  # noqa: PLC0415 - heavy
        from ui.presenters.coverage import coverage_view  # noqa: PLC0415 - made when it is wanted

        shelf = library()
        scenarios = [shelf.load(name).scenario for name in shelf.ids()]
        found = library_coverage(scenarios, shown_reference(code()))
        titles = read_titles(code())
        return coverage_view(found, {s.id: titles.get(s.id, {}).get(s.title, s.title) for s in scenarios})


def _warm_up() -> None:
    """What may fail here fails again, and is told, where it is needed."""
    from contextlib import suppress  # noqa: PLC0415

    from simulator.content.shown import shown_reference  # noqa: PLC0415 - heavy
    from simulator.errors import BalintError  # noqa: PLC0415

    with suppress(BalintError):
        shown_reference(code())
