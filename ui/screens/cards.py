"""Stop and go live: a role card for each, read from the wall; people take the chairs and play on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QMenu, QVBoxLayout, QWidget

from ui import text
from ui.presenters.debrief import Run
from ui.presenters.pack import RoleCard
from ui.theme.style import scaled, space
from ui.widgets.page import Page, Tiles
from ui.widgets.prose import Prose

HOW = "Take a chair, read your card, and go on from the last line. Nobody has to be like the script."
_TILE = 380


class CardsScreen(Page):
    """The role cards of everybody here."""

    def __init__(self, cards: Sequence[RoleCard], menu: QMenu | None = None, parent: QWidget | None = None) -> None:
        super().__init__("Role cards", parent, widest=1300)
        self.head("Role cards", back="Back to the room", menu=menu)
        self.column.setSpacing(space("medium"))
        self.column.addWidget(text.heading("Stop, and go live"))
        self.column.addWidget(text.label(HOW, "lead"))
        tiles = Tiles(_TILE, most_columns=3)
        tiles.show_tiles(tuple(_card(card) for card in cards))
        self.column.addWidget(tiles)
        self.column.addStretch(1)

    def focus_first(self) -> None:
        """The way back."""
        self.back.setFocus()


def _card(card: RoleCard) -> QWidget:
    frame = QFrame()
    frame.setProperty("surface", "card")
    frame.setAccessibleName(f"{card.name}, {card.role}")
    lines = QVBoxLayout(frame)
    lines.setContentsMargins(scaled(22), scaled(18), scaled(22), scaled(18))
    lines.setSpacing(space("small"))
    lines.addWidget(text.heading(card.name, 2))
    lines.addWidget(text.label(f"{card.role}. {card.about}", "muted"))
    said = card.last or "Nothing yet."
    parts = (
        ("How you speak", card.voice),
        ("What you want", card.wish),
        ("What you carry", card.carry),
        ("What you said last", said if card.present else f"{said} You are not in the room now."),
    )
    for heading, words in parts:
        if words:
            lines.addWidget(Prose([(Run(f"{heading}. ", "strong"), Run(words))]))
    lines.addStretch(1)
    return frame
