"""Single places: five minutes, one at a time. Read, do something or nothing, see how the writers hear it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QMenu, QVBoxLayout, QWidget

from scoring.spacing import Returning
from simulator.language import tr
from simulator.model.palette import Source
from simulator.model.scenario import HOLD
from ui import a11y, text
from ui.presenters.practice import answered_view, done_words, practice_view
from ui.theme.style import scaled, space
from ui.widgets.moves import MovesPanel
from ui.widgets.page import Page, clear
from ui.widgets.place_card import PlaceCard
from ui.widgets.prose import Prose
from ui.widgets.source_card import SourceCard

_MOST = 900


class PracticeScreen(Page):
    """Some places in turn. `answered` carries a place, the move chosen there and the writers' fit; `done` ends it."""

    answered = Signal(object, str, str)
    done = Signal()

    def __init__(
        self,
        due: Sequence[Returning],
        sources: Mapping[str, Source],
        menu: QMenu | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Single places"), parent, widest=860)
        self._due = tuple(due)
        self._sources = sources
        self._at = 0
        self._fits: list[str] = []
        self.moves: MovesPanel | None = None
        self.card: PlaceCard | None = None
        self.next = text.button(tr("Next place"), weight="primary")
        self.next.clicked.connect(self._go_on)
        self.foot.addStretch(1)
        self.foot.addWidget(self.next)
        self.head("", back=tr("Habits"), menu=menu)
        self._show()

    def focus_first(self) -> None:
        """What one can do here."""
        first = self.moves.hold if self.moves is not None else self.next
        first.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A number says that sentence; Space says nothing."""
        if self.moves is None or event.isAutoRepeat():
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Space:
            self._choose(HOLD)
        elif event.text().isdigit() and 1 <= int(event.text()) <= len(self.moves.cards()):
            self.moves.cards()[int(event.text()) - 1].click()
        else:
            super().keyPressEvent(event)

    def refused(self, why: str) -> None:
        """The answer could not be kept."""
        self.column.addWidget(text.label(why, "problem"))

    def _show(self) -> None:
        clear(self.column)
        self.card = None
        self.bottom.hide()
        view = practice_view(self._due[self._at], self._at + 1, len(self._due))
        column = self.column
        column.setSpacing(space("medium"))
        column.addWidget(text.heading(view.heading, 2))
        column.addWidget(text.label(view.where, "muted"))
        column.addWidget(text.label(view.why, "body"))
        said = QFrame()
        said.setProperty("surface", "card")
        lines = QVBoxLayout(said)
        lines.setContentsMargins(scaled(28), scaled(20), scaled(28), scaled(20))
        lines.addWidget(Prose(view.said, "lead", gap=0.35))
        column.addWidget(said)
        self.moves = MovesPanel()
        self.moves.set_moves(view.moves)
        self.moves.reserve((view.moves,), scaled(_MOST))
        self.moves.go_on.connect(self._hold)
        self.moves.said.connect(self._choose)
        column.addWidget(self.moves)
        column.addStretch(1)
        self.area.verticalScrollBar().setValue(0)

    def _hold(self) -> None:
        self._choose(HOLD)

    def _choose(self, move: str) -> None:
        if self.moves is None:
            return
        place = self._due[self._at]
        found, fit = answered_view(place, move, self._sources)
        self.moves.setEnabled(False)
        self.moves.hide()
        self.moves = None
        self._fits.append(fit)
        self.card = PlaceCard(found, goes_back=False)
        self.card.write.hide()
        self.card.source_wanted.connect(self._open_source)
        self.column.insertWidget(self.column.count() - 1, self.card)
        last = self._at + 1 == len(self._due)
        text.set_button_text(self.next, tr("Done") if last else tr("Next place"))
        if last:
            self.column.insertWidget(self.column.count() - 1, text.label(done_words(self._fits), "muted"))
        self.bottom.show()
        self.next.setFocus()
        a11y.announce(self, tr("How the writers hear it is below."))
        self.answered.emit(place, move, fit)

    def _go_on(self) -> None:
        if self._at + 1 == len(self._due):
            self.done.emit()
            return
        self._at += 1
        self._show()
        self.focus_first()

    def _open_source(self, key: str, claim: str) -> None:
        source = self._sources.get(key)
        if source is not None:
            SourceCard(source, self._sources, self, supports=claim).open()
