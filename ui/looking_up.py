"""Pages to look something up on: what the library covers, and what the program is."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from ui.desk import Desk


class LookingUp(QObject):
    """Shows such pages. `screen_made` carries the screen's name and the screen."""

    screen_made = Signal(str, object)

    def __init__(self, desk: Desk, menu: QMenu, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.menu = menu

    def show_coverage(self) -> None:
        """What one can practise with the library, and what is missing."""
        from ui.screens.coverage import CoverageScreen  # noqa: PLC0415 - made when it is wanted

        screen = CoverageScreen(self.menu)
        self.screen_made.emit("coverage", screen)
        self.desk.coverage(screen.render_view, screen.say, screen)

    def show_about(self) -> None:
        """What the program is, which version, and whose work is in it."""
        from ui.licences import third_party  # noqa: PLC0415 - made when it is wanted
        from ui.screens.about import AboutScreen  # noqa: PLC0415

        self.screen_made.emit("about", AboutScreen(third_party(), datetime.now().astimezone().date(), self.menu))
