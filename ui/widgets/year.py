"""A season's meetings as one chooses among them: a button for each, below each other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import text
from ui.presenters.season import MeetingView
from ui.theme.style import space
from ui.widgets.cards import CardButton
from ui.widgets.meeting_list import StatusMark


class MeetingButton(CardButton):
    """A meeting of the year; pressing it shows what can be done with it."""

    def __init__(self, view: MeetingView, *, before: bool, after: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.meeting = view.scenario
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAccessibleName(view.spoken)
        self.setObjectName(f"meeting:{view.scenario}")
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 0, 14, 0)
        line.setSpacing(space("small"))
        self.mark = StatusMark(view.status, before=before, after=after, top=12)
        side = QVBoxLayout()
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self.mark, 1)
        line.addLayout(side)
        words = QVBoxLayout()
        words.setContentsMargins(0, 10, 0, 10)
        words.setSpacing(space("hair"))
        for label in (
            text.label(view.when, "accent"),
            text.label(view.title, "strong"),
            text.label(f"{view.number[:1].upper()}{view.number[1:]} · {view.short}", "muted"),
        ):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            words.addWidget(label)
        line.addLayout(words, 1)


class Year(QWidget):
    """The meetings below each other; one of them is chosen. Up and Down go from one to the next."""

    chosen = Signal(str)

    def __init__(self, meetings: Sequence[MeetingView], chosen: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space("small"))
        last = len(meetings) - 1
        self.buttons = tuple(
            MeetingButton(m, before=i > 0, after=i < last, parent=self) for i, m in enumerate(meetings)
        )
        for button in self.buttons:
            button.setChecked(button.meeting == chosen)
            button.toggled.connect(self._toggled)
            layout.addWidget(button)

    @property
    def meeting(self) -> str:
        """The one that is chosen."""
        return next((b.meeting for b in self.buttons if b.isChecked()), "")

    def focus(self) -> None:
        """Give the focus to the one that is chosen."""
        for button in self.buttons:
            if button.isChecked():
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down choose the one before and the one after."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        at = next((i for i, b in enumerate(self.buttons) if b.hasFocus()), None)
        if step is None or at is None:
            super().keyPressEvent(event)
            return
        button = self.buttons[max(0, min(len(self.buttons) - 1, at + step))]
        button.setFocus(Qt.FocusReason.TabFocusReason)
        button.setChecked(True)

    def _toggled(self, on: bool) -> None:
        button = self.sender()
        if on and isinstance(button, MeetingButton):
            self.chosen.emit(button.meeting)
