"""Keys that must be pressed anew: a held Enter does nothing twice."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class FreshEnter(QObject):
    """Takes Enter from some widgets; `pressed` comes for a new press only, never for a key held down."""

    pressed = Signal()

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__(widgets[0])
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take Enter."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _ENTER:
            if not event.isAutoRepeat():
                self.pressed.emit()
            return True
        return False
