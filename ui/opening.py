"""From a session, shipped or in a file, to its briefing, or to what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from simulator.content.index import Card, card_of
from simulator.errors import ScenarioRefused
from simulator.language import tr
from ui.asked import Asked
from ui.beginning import Beginning
from ui.desk import Desk
from ui.prefs import Prefs

if TYPE_CHECKING:
    from simulator.engine.play import Purpose
    from simulator.model.scenario import Scenario
    from ui import jobs
    from ui.presenters.season import Before


class Opening(QObject):
    """Reads sessions in a worker thread. `screen_made` carries a screen's name and the screen, `saying` a sentence.

    `begun` carries what a play is to be begun with, when somebody wants to begin.
    What was `asked` for on the command line holds until then. `work_wanted` carries a file somebody wants to write on.
    `together_wanted` carries the session, and whether before a room or as a pair.
    """

    screen_made = Signal(str, object)
    saying = Signal(str)
    begun = Signal(object)
    work_wanted = Signal(str)
    together_wanted = Signal(object, str)

    def __init__(self, desk: Desk, menu: QMenu, free: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.menu = menu
        self.scenario: Scenario | None = None
        self.asked = Asked()
        self._free = free
        self._offered = ""
        self._before: Before | None = None
        self._purpose: Purpose = "practice"
        self._reading: jobs.Job[Scenario] | None = None

    def open_session(self, session: str, before: Before | None = None, purpose: Purpose = "practice") -> None:
        """The briefing of a shipped session, at once from its card; anything else is taken for a file's path.

        `before` is what a meeting of a season begins with.
        """
        card = self.desk.card(session)
        if card is None:
            self.open_file(session)
            return
        self._read(session, self._was_read)
        self._before = before
        self._purpose = purpose
        self.show_briefing(card)

    def open_file(self, path: str) -> None:
        """Read a session file, then show its briefing, or what is wrong with it."""
        self.saying.emit(tr("The file is being read."))
        self._read(path, self._file_read)

    def offer_file(self, path: str) -> None:
        """Read a session file, then offer to lead it or to work on it."""
        self.saying.emit(tr("The file is being read."))
        self._read(path, self._offer)
        self._offered = path

    def open_again(self, scenario: Scenario) -> None:
        """The briefing of a session led before: as it is today if it came with the program, else as it was then."""
        if self.desk.card(scenario.id) is not None:
            self.open_session(scenario.id)
            return
        self._was_read(scenario)
        self.show_briefing(card_of(self.desk.shown(scenario)))

    def settle(self) -> None:
        """Wait until what is being read has been read."""
        if self._reading is not None:
            self._reading.wait()

    def forget(self) -> None:
        """Nobody waits for what is being read any more."""
        if self._reading is not None:
            self._reading.drop()
            self._reading = None

    def show_briefing(self, card: Card) -> None:
        """Show a briefing."""
        from ui.presenters.briefing import briefing_view  # noqa: PLC0415 - made when it is wanted
        from ui.screens.briefing import BriefingScreen  # noqa: PLC0415 - made when it is wanted

        screen = BriefingScreen(briefing_view(card, self._before), self._choices(), self.menu)
        screen.begun.connect(self._begin)
        screen.together.connect(self._lead_together)
        self.screen_made.emit("briefing", screen)

    def show_refused(self, error: ScenarioRefused) -> None:
        """Show what is wrong with a file."""
        from ui.screens.refused import RefusedScreen  # noqa: PLC0415 - made when it is wanted

        screen = RefusedScreen(error.diagnostics, self.menu)
        if self._offered:
            screen.offer_work()
            screen.work_wanted.connect(self._work)
        self.screen_made.emit("refused", screen)

    def _offer(self, scenario: Scenario) -> None:
        from ui.screens.offer import OfferScreen  # noqa: PLC0415 - made when it is wanted

        self._was_read(scenario)
        if self._free():
            told = self.desk.shown(scenario)
            screen = OfferScreen(told.title, told.summary, self._offered, self.menu)
            screen.lead.connect(self._lead)
            screen.work.connect(self._work)
            self.screen_made.emit("offer", screen)

    def _lead(self) -> None:
        if self.scenario is not None:
            self.show_briefing(card_of(self.desk.shown(self.scenario)))

    def _work(self) -> None:
        self.work_wanted.emit(self._offered)

    def _begin(self, way: str, pace: str, say_first: bool, margin: bool) -> None:
        self.settle()
        if self.scenario is None:
            return
        self.desk.remember(way, pace, say_first=say_first, margin=margin)
        seed, self.asked = self.asked.seed, Asked()
        earlier = self._before.play if self._before is not None else ""
        self.begun.emit(Beginning(self.scenario, way, pace, seed, earlier, self._purpose))

    def _lead_together(self, kind: str) -> None:
        self.settle()
        if self.scenario is not None:
            self.together_wanted.emit(self.scenario, kind)

    def _choices(self) -> Prefs:
        """What is chosen already when a briefing opens."""
        prefs = self.desk.prefs
        return replace(prefs, way=self.asked.way or prefs.way, pace=self.asked.pace or prefs.pace)

    def _read(self, id_or_path: str, done: Callable[[Scenario], None]) -> None:
        from ui import jobs  # noqa: PLC0415 - after the first paint

        self.forget()
        self.scenario = None
        self._offered = ""
        self._before = None
        self._purpose = "practice"
        self._reading = jobs.run(_Read(self.desk, id_or_path), done, self, self._not_read)

    def _was_read(self, scenario: Scenario) -> None:
        self._reading = None
        self.scenario = scenario

    def _file_read(self, scenario: Scenario) -> None:
        self._was_read(scenario)
        if self._free():
            self.show_briefing(card_of(self.desk.shown(scenario)))

    def _not_read(self, error: Exception) -> None:
        self._reading = None
        if not isinstance(error, ScenarioRefused):
            raise error
        if self._free():
            self.show_refused(error)


class _Read:
    """Read a session and its translation, in a worker thread."""

    def __init__(self, desk: Desk, id_or_path: str) -> None:
        self._desk = desk
        self._what = id_or_path

    def __call__(self) -> Scenario:
        scenario = self._desk.scenario(self._what)
        self._desk.shown(scenario)  # so that it is at hand when it is wanted
        return scenario
