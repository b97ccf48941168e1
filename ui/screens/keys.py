"""The page of keys, made from the table of commands and the room's own list."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QMenu, QWidget

from simulator.language import mark, tr
from ui import text
from ui.commands import COMMANDS, spoken_keys
from ui.presenters.author import KEYS as BENCH_KEYS
from ui.presenters.map import KEYS as MAP_KEYS
from ui.theme.style import scaled, space
from ui.widgets.overlay import room_keys
from ui.widgets.page import Page, section

_WITHOUT_MOUSE = mark("Everything can be done without a mouse: Tab goes from one thing to the next, Space presses it.")


class KeysScreen(Page):
    """Every key of the program."""

    def __init__(self, menu: QMenu | None = None, parent: QWidget | None = None, *, aloud: bool = False) -> None:
        super().__init__(tr("Keys"), parent, widest=860)
        self.head("", back=tr("Back"), menu=menu)
        self.column.addWidget(text.heading(tr("Keys")))
        self.column.addWidget(text.label(tr(_WITHOUT_MOUSE)))
        self._group(tr("Everywhere"), [(spoken_keys(c), tr(c.text)) for c in COMMANDS])
        self._group(tr("In the room"), _said(room_keys(aloud=aloud)))
        self._group(tr("On the map"), _said(MAP_KEYS))
        self._group(tr("On the writers' bench"), _said(BENCH_KEYS))
        self.column.addStretch(1)

    def focus_first(self) -> None:
        """The way back."""
        self.back.setFocus()

    def _group(self, name: str, rows: Iterable[tuple[str, str]]) -> None:
        part, below = section(name)
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(space("large"))
        grid.setVerticalSpacing(space("small"))
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, scaled(150))
        for i, (keys, what) in enumerate(rows):
            shown = text.label(keys, "key", wrap=False)
            shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
            grid.addWidget(shown, i, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text.label(what), i, 1)
        below.addWidget(table)
        self.column.addWidget(part)


def _said(rows: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """A table of keys and what they do, each beginning like a sentence."""
    for keys, what in rows:
        words = tr(what)
        yield tr(keys), f"{words[:1].upper()}{words[1:]}"
