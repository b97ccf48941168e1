"""The season's screen: what it shows, and what comes of it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from simulator.errors import StoreError
from ui.desk import Desk

if TYPE_CHECKING:
    from simulator.model.season import Season
    from ui.presenters.season import Before
    from ui.screens.season import SeasonScreen


class Seasons(QObject):
    """Shows a season. `screen_made` carries the screen's name and the screen, `resumed` a play.

    `begin_wanted` carries a meeting to begin and what it begins with.
    """

    screen_made = Signal(str, object)
    resumed = Signal(str)
    begin_wanted = Signal(str, object)

    def __init__(self, desk: Desk, menu: QMenu, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.menu = menu
        self.shown: tuple[Season, str, str | None] | None = None
        self._screen: SeasonScreen | None = None

    def open(self, name: str, wanted: str | None = None) -> bool:
        """The season with this id, or with this meeting, which is then chosen; false if there is none.

        `wanted` is the play to go on from, or ``usual``.
        """
        season = self.desk.season_with(name)
        if season is None:
            return False
        self._show(season, "" if name == season.id else name, wanted)
        return True

    def again(self) -> bool:
        """The season that was left for a briefing; false if none was."""
        shown, self.shown = self.shown, None
        if shown is None:
            return False
        self._show(*shown)
        return True

    def _show(self, season: Season, meeting: str, wanted: str | None) -> None:
        from ui.presenters.season import Led, season_view  # noqa: PLC0415 - made when it is wanted
        from ui.screens.season import SeasonScreen  # noqa: PLC0415 - made when it is wanted

        try:
            led = Led(self.desk.tellings(season), self.desk.home.open)
        except StoreError as error:
            led = Led(problem=str(error))
        view = season_view(season, self.desk.cards, led, datetime.now().astimezone())
        screen = SeasonScreen(view, meeting, wanted, self.menu)
        screen.begun.connect(self._begin)
        screen.resumed.connect(self.resumed)
        self.shown = None
        self._season, self._screen = season, screen
        self.screen_made.emit("season", screen)

    def _begin(self, scenario: str, play: str) -> None:
        from ui.continuing import USUAL  # noqa: PLC0415 - see above
        from ui.presenters.season import before_of  # noqa: PLC0415 - see above

        if self._screen is None:
            return
        self.shown = (self._season, scenario, play or USUAL)
        before: Before = before_of(self._screen.view, self._screen.meeting, play)
        self._screen = None
        self.begin_wanted.emit(scenario, before)
