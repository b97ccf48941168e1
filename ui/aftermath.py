"""What the last run left behind when it ended badly: offered once at home, to read, copy or delete."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from simulator.language import tr
from ui.screens.home import CrashRow

if TYPE_CHECKING:
    from ui.crash import CrashNotes


class Aftermath(QObject):
    """Offers the notes in a `row` of the home screen. `saying` carries a sentence, `gone` that they are deleted."""

    screen_made = Signal(str, object)
    saying = Signal(str)
    gone = Signal()

    def __init__(self, row: CrashRow, menu: QMenu, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._row = row
        self._menu = menu
        self._notes: CrashNotes | None = None
        row.read.connect(self.show_notes)
        row.unwanted.connect(self.forget)

    def offer(self, notes: CrashNotes) -> None:
        """Say at home that the last run ended badly, and that there is something to read about it."""
        self._notes = notes
        self._row.show()

    def show_notes(self) -> None:
        """What was written down."""
        from ui.screens.crash import CrashScreen  # noqa: PLC0415 - made when it is wanted

        if self._notes is not None:
            screen = CrashScreen(self._notes.read(), str(self._notes.path), self._menu)
            screen.unwanted.connect(self.forget)
            self.screen_made.emit("crash", screen)

    def forget(self) -> None:
        """Delete it."""
        if self._notes is None:
            return
        try:
            self._notes.forget()
        except OSError as error:
            self.saying.emit(tr("{path} could not be deleted ({why}).", path=self._notes.path, why=error.strerror))
            return
        self._notes = None
        self._row.hide()
        self.gone.emit()
        self.saying.emit(tr("What the last run wrote down is deleted."))
