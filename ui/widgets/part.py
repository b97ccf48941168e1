"""A part of the letter: a card with a quiet heading, and a “?” where the heading is a word one may not know."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui import text
from ui.theme.style import scaled, space
from ui.widgets.word_card import WordButton


class Part(QFrame):
    """A heading and something below it. `asks` is the glossary's word for what can be asked about it."""

    word_wanted = Signal(str)

    def __init__(self, heading: str, content: QWidget, *, asks: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(scaled(24), scaled(16), scaled(24), scaled(18))
        lines.setSpacing(space("small"))
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(text.label(heading, "muted"), 0 if asks else 1)
        if asks:
            word = WordButton(asks)
            word.word_wanted.connect(self.word_wanted)
            head.addWidget(word)
            head.addStretch(1)
        lines.addLayout(head)
        lines.addWidget(content)
