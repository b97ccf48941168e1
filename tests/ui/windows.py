"""Hears which windows come up of themselves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QDialog, QMainWindow, QMenu, QWidget


class Windows(QObject):
    """Hears of windows that come up; only the window itself, dialogs and menus should."""

    def __init__(self) -> None:
        super().__init__()
        self.others: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Note what is shown as a window of its own."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.others += [] if isinstance(watched, QMainWindow | QDialog | QMenu) else [repr(watched)]
        return False
