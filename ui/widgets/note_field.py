"""A private note: kept when one says so, and when one goes elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from simulator.language import mark, tr
from ui import a11y, text
from ui.presenters.debrief import COMPLAINT
from ui.theme.style import scaled, space

KEPT = mark("Kept on this computer.")
LONGEST = 20_000


def note_edit(name: str, hint: str, lines: int = 3) -> QPlainTextEdit:
    """A field for some lines of plain text."""
    made = QPlainTextEdit()
    made.setAccessibleName(name)
    made.setPlaceholderText(hint)
    made.setTabChangesFocus(True)
    made.setFixedHeight(made.fontMetrics().lineSpacing() * lines + scaled(24))
    return made


class NoteField(QWidget):
    """A field, and a button to keep what is in it. `wanted` carries the text; answer with `kept` or `refused`."""

    wanted = Signal(str)

    def __init__(self, name: str, hint: str, before: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = before
        self.edit = note_edit(name, hint)
        self.edit.setPlainText(before)
        self.edit.setAccessibleDescription(tr(COMPLAINT))
        self.edit.installEventFilter(self)
        self.keep = text.button(tr("Keep this note"), spoken=tr("Keep: {name}", name=name))
        self.keep.clicked.connect(self.save)
        self.state = text.label("", "muted")
        line = QHBoxLayout()
        line.setSpacing(space("medium"))
        line.addWidget(self.keep)
        line.addWidget(self.state, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(space("small"))
        whole.addWidget(self.edit)
        whole.addLayout(line)
        whole.addWidget(text.label(tr(COMPLAINT), "muted"))

    def save(self) -> None:
        """Have it kept, if it has changed."""
        now = self.edit.toPlainText().strip()[:LONGEST]
        if now != self._before:
            self.wanted.emit(now)

    def kept(self, note: str) -> None:
        """It is on disk."""
        self._before = note
        self.state.setProperty("type", "muted")
        self._say(tr(KEPT))

    def refused(self, why: str) -> None:
        """It could not be written; it stays in the field."""
        self.state.setProperty("type", "problem")
        self._say(why)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Going elsewhere keeps the note."""
        if watched is self.edit and event.type() == QEvent.Type.FocusOut:
            self.save()
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        """So does leaving the page."""
        self.save()
        super().hideEvent(event)

    def _say(self, sentence: str) -> None:
        self.state.style().polish(self.state)
        self.state.setText(sentence)
        a11y.announce(self.state, sentence)
