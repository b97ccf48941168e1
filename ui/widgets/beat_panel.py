"""A beat of the map as it is read: where it stands, what is said, what could be done and where that leads."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from simulator.language import mark, tr
from ui import a11y, text
from ui.presenters.debrief import Run
from ui.presenters.map import BeatText, WayOn
from ui.theme.style import space
from ui.widgets.page import clear
from ui.widgets.prose import Prose

EMPTY = mark("Choose a beat of the map or of the list to read it.")


class BeatPanel(QScrollArea):
    """The side panel. `beat_wanted` carries the beat that a way leads to."""

    beat_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.shown: BeatText | None = None
        self.ways: list[QPushButton] = []
        inner = QWidget()
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(space("large"), space("medium"), space("large"), space("large"))
        self.column.setSpacing(space("small"))
        self.setWidget(inner)
        self.show_beat(None)

    def show_beat(self, beat: BeatText | None) -> None:
        """Show a beat, or that none is chosen."""
        same = beat is not None and self.shown is not None and beat.beat == self.shown.beat
        at = self.verticalScrollBar().value() if same else 0
        clear(self.column)
        self.shown, self.ways = beat, []
        if beat is None:
            a11y.name(self, tr("The beat"), tr(EMPTY))
            self.column.addWidget(text.label(tr(EMPTY), "muted"))
            self.column.addStretch(1)
            return
        a11y.name(self, tr("The beat: {title}", title=beat.title), f"{beat.place}. {beat.road}".strip())
        self.column.addWidget(text.heading(beat.title, 2))
        self.column.addWidget(text.label(beat.place, "muted"))
        if beat.road:
            self.column.addWidget(text.label(beat.road, "accent"))
        self.column.addSpacing(space("hair"))
        self.column.addWidget(Prose(beat.lines, gap=0.35))
        self._add_moves(beat)
        for way in beat.ways:
            self._add_way(way, _goes_on(way))
        for para in beat.ending:
            self.column.addWidget(Prose([para]))
        self.column.addStretch(1)
        self.verticalScrollBar().setValue(at)

    def _add_moves(self, beat: BeatText) -> None:
        if not beat.moves:
            return
        self.column.addSpacing(space("small"))
        self.column.addWidget(text.label(tr("What was possible here"), "muted"))
        if beat.needs:
            self.column.addWidget(text.label(beat.needs, "body"))
        for move in beat.moves:
            mine = (Run(tr("You:") + " ", "name"),) if move.made else ()
            self.column.addWidget(Prose([(*mine, *move.para)]))
            for way in move.ways:
                self._add_way(way, _leads(way))

    def _add_way(self, way: WayOn, spoken: str) -> None:
        made = text.button(f"→ {way.title}", weight="quiet", spoken=spoken)
        made.setProperty("beat", way.beat)
        made.clicked.connect(self._go)
        self.ways.append(made)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(space("small"), 0, 0, 0)
        line.setSpacing(space("hair"))
        line.addWidget(made)
        if way.when:
            line.addWidget(text.label(way.when, "muted"), 1)
        else:
            line.addStretch(1)
        self.column.addWidget(row)

    def _go(self) -> None:
        self.beat_wanted.emit(self.sender().property("beat"))


def _goes_on(way: WayOn) -> str:
    if way.when:
        return tr("The talk goes on to {title} ({when})", title=way.title, when=way.when)
    return tr("The talk goes on to {title}", title=way.title)


def _leads(way: WayOn) -> str:
    if way.when:
        return tr("Leads to {title} ({when})", title=way.title, when=way.when)
    return tr("Leads to {title}", title=way.title)
