"""For whoever has led nothing yet: a way to learn the controls, and a way straight into an hour."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from simulator.language import tr
from ui import text
from ui.theme.style import scaled, space
from ui.widgets.flow import FlowLayout


class FirstTime(QFrame):
    """Two ways to begin. `controls_wanted` and `session_wanted` say which was taken."""

    controls_wanted = Signal()
    session_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        title = tr("Is this your first time here?")
        self.setAccessibleName(title)
        words = QVBoxLayout()
        words.setSpacing(space("hair"))
        words.addWidget(text.label(title, "strong"))
        words.addWidget(
            text.label(
                tr(
                    "Four people have come early to show you where things are. It takes five minutes, and nothing of "
                    "it is kept. Or take any session below: it explains itself as well."
                ),
                "muted",
            )
        )
        self.controls = text.button(tr("Learn the controls"), weight="primary", wraps=True)
        self.session = text.button("", wraps=True)
        self.controls.clicked.connect(self.controls_wanted)
        self.session.clicked.connect(self.session_wanted)
        buttons = QWidget()
        ways = FlowLayout(buttons, space("small"))
        ways.addWidget(self.controls)
        ways.addWidget(self.session)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(24, 16, 20, 16)
        self._line.setSpacing(space("large"))
        self._line.addLayout(words, 1)
        self._line.addWidget(buttons)

    def offer(self, session: str) -> None:
        """Name the session that the second way leads to; without one there is only the first."""
        text.set_button_text(self.session, tr("Begin “{title}”", title=session))
        self.session.setVisible(bool(session))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The ways stand below the words where there is little room."""
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        wanted = directions.TopToBottom if self.width() < scaled(860) else directions.LeftToRight
        if self._line.direction() != wanted:
            self._line.setDirection(wanted)
