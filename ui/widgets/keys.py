"""Keys: which digit one is, what is held with it, and a held Enter does nothing twice."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}

_DIGITS = {getattr(Qt.Key, f"Key_{n}"): n for n in range(1, 10)}
# The scan code before that of the digit row's first key.
_BEFORE_ONE = {"linux": 9, "win32": 1}
_MODIFIERS = Qt.KeyboardModifier


def digit(event: QKeyEvent) -> int:
    """1 to 9, or 0 for another key: by what is typed, by the key, or by where it is if digits need Shift here."""
    typed = event.text()
    if len(typed) == 1 and typed in "123456789":
        return int(typed)
    if event.key() in _DIGITS:
        return _DIGITS[event.key()]
    shifted = event.modifiers() & _MODIFIERS.ShiftModifier
    at = event.nativeScanCode() - _BEFORE_ONE.get(sys.platform, event.nativeScanCode())
    return at if at in _DIGITS.values() and not shifted else 0


def with_ctrl(event: QKeyEvent) -> bool:
    """Whether Ctrl (on a Mac, Command) is held."""
    return bool(event.modifiers() & _MODIFIERS.ControlModifier)


def with_command(event: QKeyEvent) -> bool:
    """Whether a key is held that makes a command of another; AltGr, which is Ctrl and Alt, only makes a character."""
    held = event.modifiers() & (_MODIFIERS.ControlModifier | _MODIFIERS.AltModifier | _MODIFIERS.MetaModifier)
    return bool(held) and held != _MODIFIERS.ControlModifier | _MODIFIERS.AltModifier


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
