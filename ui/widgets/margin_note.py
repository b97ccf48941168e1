"""A note in the margin: what the writers say of the move just made, while one is still leading."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from scoring.debrief import place_at
from simulator.language import tr
from simulator.model.palette import Source
from simulator.record.record import Record
from ui import text
from ui.presenters.debrief import place_text
from ui.theme.style import scaled, space
from ui.widgets.place_card import PlaceCard
from ui.widgets.source_card import SourceCard, scrolling, within


class MarginNote(QDialog):
    """The note about what was done at a beat. Opened with `open()`; Esc closes it."""

    def __init__(self, record: Record, beat: str, sources: Mapping[str, Source], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("A note in the margin"))
        self.setAccessibleName(tr("A note in the margin"))
        self._sources = sources
        self.card: PlaceCard | None = None
        found = place_at(record, beat, sources)
        inner = QWidget()
        lines = QVBoxLayout(inner)
        lines.setContentsMargins(space("medium"), space("medium"), space("medium"), 0)
        if found is not None:
            view = place_text(record.scenario, found)
            heading = tr("A note in the margin · minute {minute} · {title}", minute=found.minute, title=found.title)
            self.card = PlaceCard(replace(view, heading=heading, others=()), goes_back=False)
            self.card.write.hide()
            self.card.source_wanted.connect(self._open_source)
            lines.addWidget(self.card)
        lines.addStretch(1)
        self.close_button = text.button(tr("Go on"), spoken=tr("Close this note and go on"))
        self.close_button.clicked.connect(self.close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, space("large"))
        whole.addWidget(scrolling(inner), 1)
        whole.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.resize(within(self, 680, 560))
        self.setMinimumWidth(scaled(300))
        self.close_button.setFocus()

    def _open_source(self, key: str, claim: str) -> None:
        source = self._sources.get(key)
        if source is not None:
            SourceCard(source, self._sources, self, supports=claim).open()
