"""Words that open to show more."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from simulator.language import tr
from ui import text
from ui.theme.style import scaled, space
from ui.widgets.prose import Prose

OPEN, CLOSED = "–", "+"


class Disclosure(QWidget):
    """A line of words with a small button before it; `opened` comes the first time, to put something in `inside`."""

    opened = Signal()

    def __init__(self, words: Prose, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spoken = spoken
        self._filled = False
        self.button = text.button(CLOSED, weight="quiet", checkable=True)
        self.button.setMinimumWidth(scaled(34))
        self.button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.button.toggled.connect(self._toggle)
        self.words = words
        words.setCursor(Qt.CursorShape.PointingHandCursor)
        self.more = QWidget()
        self.inside = QVBoxLayout(self.more)
        self.inside.setContentsMargins(scaled(34) + space("small"), 0, 0, space("small"))
        self.inside.setSpacing(space("hair"))
        self.more.hide()
        line = QHBoxLayout()
        line.setSpacing(space("small"))
        line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(words, 1, Qt.AlignmentFlag.AlignVCenter)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(line)
        whole.addWidget(self.more)
        self._name()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Taken, so that the release comes here, too."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the words opens, too."""
        if event.button() == Qt.MouseButton.LeftButton and self.words.geometry().contains(event.position().toPoint()):
            self.button.toggle()
        super().mouseReleaseEvent(event)

    def _toggle(self, on: bool) -> None:
        if on and not self._filled:
            self._filled = True
            self.opened.emit()
        self.more.setVisible(on)
        self._name()

    def _name(self) -> None:
        on = self.button.isChecked()
        said = tr("{words}, open", words=self._spoken) if on else tr("{words}, closed", words=self._spoken)
        text.set_button_text(self.button, OPEN if on else CLOSED, said)
