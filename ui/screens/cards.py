"""Stop and go live: a role card for each, read from the wall; people take the chairs and play on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QMenu, QVBoxLayout, QWidget

from simulator.language import tr
from ui import text
from ui.presenters.debrief import Run
from ui.presenters.pack import HOW_LIVE, RoleCard, card_parts
from ui.theme.style import scaled, space
from ui.widgets.page import Page, Tiles
from ui.widgets.prose import Prose

_TILE = 380


class CardsScreen(Page):
    """The role cards of everybody here."""

    def __init__(self, cards: Sequence[RoleCard], menu: QMenu | None = None, parent: QWidget | None = None) -> None:
        super().__init__(tr("Role cards"), parent, widest=1300)
        self.head(tr("Role cards"), back=tr("Back to the room"), menu=menu)
        self.column.setSpacing(space("medium"))
        self.column.addWidget(text.heading(tr("Stop, and go live")))
        self.column.addWidget(text.label(tr(HOW_LIVE), "lead"))
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
    for heading, words in card_parts(card):
        lines.addWidget(Prose([(Run(f"{heading} ", "strong"), Run(words))]))
    lines.addStretch(1)
    return frame
