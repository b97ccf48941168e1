"""A session led by more than one: before a whole room, or as a pair; and a stop to go live."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from ui.beginning import Beginning
from ui.desk import Desk

if TYPE_CHECKING:
    from simulator.model.scenario import Scenario
    from ui.screens.pair import PairScreen
    from ui.screens.plenary import PlenaryScreen
    from ui.sitting import Sitting


class Rooms(QObject):
    """The play a room or a pair is in, if one is. `screen_made` carries the screen's name and the screen.

    `over` carries the play when the hour is over and its debrief may be shown.
    """

    screen_made = Signal(str, object)
    over = Signal(object)

    def __init__(self, desk: Desk, menu: QMenu, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.menu = menu
        self.sitting: Sitting | None = None
        self._screen: PlenaryScreen | PairScreen | None = None
        self._at_cards = False

    def begin(self, scenario: Scenario, kind: str) -> None:
        """Begin a play before a room (``plenary``) or as a pair (``pair``).

        Raises StoreError if it could not be begun.
        """
        from ui.screens.pair import PairScreen  # noqa: PLC0415 - made when it is wanted
        from ui.screens.plenary import PlenaryScreen  # noqa: PLC0415 - made when it is wanted

        self.leave()
        self.sitting = self.desk.begin(Beginning(scenario, "guided", "reading", purpose="together"))
        if kind == "pair":
            self._screen = PairScreen(self.sitting, self.menu)
        else:
            self._screen = PlenaryScreen(self.sitting, self.desk.panel(), self.menu)
            self._screen.cards_wanted.connect(self.show_cards)
        self._screen.over.connect(self._finish)
        self.screen_made.emit(kind, self._screen)

    def show_cards(self) -> None:
        """Role cards at the place where the room stands."""
        from ui.presenters.plenary import cards  # noqa: PLC0415 - made when it is wanted
        from ui.screens.cards import CardsScreen  # noqa: PLC0415 - made when it is wanted

        if self.sitting is not None:
            self._at_cards = True
            self.screen_made.emit("cards", CardsScreen(cards(self.sitting), self.menu))

    def again(self) -> bool:
        """Back from the role cards to the room; whether there was a way back."""
        if not self._at_cards or self._screen is None:
            return False
        self._at_cards = False
        self.screen_made.emit("plenary", self._screen)
        return True

    def keeps(self) -> PlenaryScreen | PairScreen | None:
        """The screen one comes back to while role cards are shown."""
        return self._screen if self._at_cards else None

    def leave(self) -> None:
        """Let go of the play; every action of it is kept already."""
        sitting, self.sitting, self._screen, self._at_cards = self.sitting, None, None, False
        if sitting is not None:
            sitting.writer.close()

    def _finish(self) -> None:
        sitting = self.sitting
        if sitting is None:
            return
        if not sitting.was_finished:
            sitting.finish()
        self.sitting = self._screen = None
        self.over.emit(sitting)
