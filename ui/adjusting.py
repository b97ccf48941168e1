"""The settings: what comes of a choice, and what can be done with the folder in which everything is kept."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from ui.desk import Desk
from ui.looks import apply_prefs, next_text_size
from ui.prefs import Prefs

if TYPE_CHECKING:
    from ui.keeping import Keeping


class Adjusting(QObject):
    """Shows the settings and puts them in force. `screen_made` and `saying` as everywhere.

    `language_wanted` carries a language the window should speak from now on, as in the settings. `data_changed` says
    that the data folder was put back from a backup, with the sentence for the user.
    """

    screen_made = Signal(str, object)
    saying = Signal(str)
    text_size_changed = Signal(int)
    language_wanted = Signal(str)
    data_changed = Signal(str)

    def __init__(self, desk: Desk, menu: QMenu, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.menu = menu
        self._window = parent
        self.keeping: Keeping | None = None

    def open_settings(self) -> None:
        """Show the settings."""
        from ui.keeping import Keeping  # noqa: PLC0415 - made when it is wanted
        from ui.screens.settings import SettingsScreen  # noqa: PLC0415
        from ui.speech import why_not  # noqa: PLC0415

        screen = SettingsScreen(self.desk.prefs, str(self.desk.folder), self.menu, speechless=why_not())
        screen.changed.connect(self.set_prefs)
        self.text_size_changed.connect(screen.show_text_size)
        if self.keeping is None:
            self.keeping = Keeping(self.desk, self._window, self)
            self.keeping.saying.connect(self.saying)
            self.keeping.restored.connect(self.data_changed)
        screen.folder_wanted.connect(self.keeping.open_folder)
        screen.backup_wanted.connect(self.keeping.ask_backup)
        screen.restore_wanted.connect(self.keeping.ask_restore)
        self.screen_made.emit("settings", screen)

    def set_prefs(self, prefs: Prefs) -> None:
        """New settings are in force at once."""
        spoken = self.desk.prefs.language
        self.desk.set_prefs(prefs)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_prefs(app, prefs)
        if prefs.language != spoken:
            self.language_wanted.emit(prefs.language)

    def step_text(self, by: int) -> None:
        """Larger or smaller text."""
        self.step_to(next_text_size(self.desk.prefs.text_size, by))

    def usual_text(self) -> None:
        """Text at 100 %."""
        self.step_to(Prefs().text_size)

    def step_to(self, size: int) -> None:
        """Text at a size, in per cent."""
        self.set_prefs(replace(self.desk.prefs, text_size=size))
        self.text_size_changed.emit(size)
