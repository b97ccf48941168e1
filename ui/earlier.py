"""The list of plays, and what one can do with a play in it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from simulator.errors import StoreError
from ui.desk import Desk

if TYPE_CHECKING:
    from ui.screens.plays import PlaysScreen


class EarlierPlays(QObject):
    """Shows the list. `screen_made` carries the screen's name and the screen.

    `wanted` carries what somebody wants to do and with which play; the list itself is brought up to date by `fill`.
    """

    screen_made = Signal(str, object)
    wanted = Signal(str, str)

    def __init__(self, desk: Desk, menu: QMenu, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.menu = menu
        self._screen: PlaysScreen | None = None

    def show_list(self) -> None:
        """The list of plays."""
        from ui.screens.plays import PlaysScreen  # noqa: PLC0415 - made when it is wanted

        screen = PlaysScreen(self.menu)
        screen.wanted.connect(self.wanted)
        self._screen = screen
        self.fill()
        self.screen_made.emit("plays", screen)

    def fill(self) -> None:
        """Bring the list up to date, if it is shown."""
        from ui.presenters.plays import play_views  # noqa: PLC0415 - made when it is wanted

        if self._screen is None:
            return
        try:
            rows = self.desk.plays()
        except StoreError as error:
            self._screen.render_views((), str(error))
            return
        self._screen.render_views(play_views(rows, datetime.now().astimezone()))

    def let_go(self) -> None:
        """Something else is shown."""
        self._screen = None
