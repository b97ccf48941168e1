"""The questions that come before any page of the debrief."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QSizePolicy, QVBoxLayout, QWidget

from scoring.debrief import TEN
from simulator.language import mark, tr
from ui import text
from ui.presenters.debrief import CO_LEADER_QUESTIONS, GUESS_QUESTION, STAR, BackPlace, OwnAnswers
from ui.theme.style import scaled, space
from ui.widgets.choice import Choice
from ui.widgets.note_field import note_edit

NONE = mark("None of them")
_BEAT = Qt.ItemDataRole.UserRole


class OwnView(QFrame):
    """How was it, and which place one wants back. `told` carries the OwnAnswers.

    Where there is a co-leader, by name in `co_leader`, they ask first, as one does after an hour led by two.
    """

    told = Signal(object)

    def __init__(self, places: Sequence[BackPlace], co_leader: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self.how = note_edit(tr("How was it?"), tr("Some words, or nothing."), lines=4)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Which place do you want back?"))
        self.list.setUniformItemSizes(False)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.list.setMinimumHeight(scaled(150))
        self._add(tr(NONE), "")
        for place in places:
            self._add(place.words, place.beat)
        self.list.setCurrentRow(0)
        self.list.currentRowChanged.connect(self._choose)
        self.guess = Choice(tr(GUESS_QUESTION), 18)
        self.guess.offer((("", tr("I would rather not say")), *((n, n) for n in TEN)))
        self._guess_row = self._guessing()
        self.asked = {
            to: note_edit(words, tr("Some words, or nothing."), lines=2) for to, words in self._asks(co_leader)
        }
        self.go_on = text.button(tr("Read the debrief"), weight="primary")
        self.go_on.clicked.connect(self._tell)
        self.problem = text.label("", "problem")
        self.problem.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(scaled(28), scaled(24), scaled(28), scaled(24))
        whole.setSpacing(space("small"))
        if co_leader:
            whole.addWidget(text.heading(tr("{who} asks you", who=co_leader), 2))
            whole.addWidget(text.label(tr("The two of you stay behind for a minute, before anything else."), "muted"))
            for to, edit in self.asked.items():
                whole.addWidget(text.label(tr(CO_LEADER_QUESTIONS[to]), "body"))
                whole.addWidget(edit)
            whole.addSpacing(space("large"))
        whole.addWidget(text.heading(tr("How was it?"), 2))
        whole.addWidget(text.label(tr("Before anybody else says anything about it. This may stay empty."), "muted"))
        whole.addWidget(self.how)
        whole.addSpacing(space("large"))
        whole.addWidget(text.heading(tr("Which place do you want back?"), 2))
        if any(place.words.startswith(STAR) for place in places):
            whole.addWidget(
                text.label(tr("{star} stands before the places you marked while leading.", star=STAR), "muted")
            )
        whole.addWidget(self.list, 1000)
        whole.addWidget(self._guess_row)
        whole.addSpacing(space("small"))
        whole.addWidget(self.problem)
        whole.addWidget(self.go_on, 0, Qt.AlignmentFlag.AlignLeft)
        whole.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list is no higher than its lines, so that the button stands below them."""
        super().resizeEvent(event)
        rows = sum(self.list.sizeHintForRow(row) for row in range(self.list.count()))
        self.list.setMaximumHeight(max(scaled(150), rows + 2 * self.list.frameWidth() + space("small")))

    def refused(self, why: str) -> None:
        """It could not be written down."""
        self.problem.setText(why)
        self.problem.show()

    def _add(self, words: str, beat: str) -> None:
        item = QListWidgetItem(words)
        item.setData(_BEAT, beat)
        self.list.addItem(item)

    def _tell(self) -> None:
        asked = {to: edit.toPlainText().strip() for to, edit in self.asked.items()}
        place = self._place()
        guess = self.guess.key if place else ""
        self.told.emit(OwnAnswers(self.how.toPlainText().strip(), place, guess, **asked))

    def _asks(self, co_leader: str) -> Sequence[tuple[str, str]]:
        return tuple((to, tr(words)) for to, words in CO_LEADER_QUESTIONS.items()) if co_leader else ()

    def _place(self) -> str:
        chosen = self.list.selectedItems()
        return str(chosen[0].data(_BEAT)) if chosen else ""

    def _guessing(self) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, space("small"), 0, 0)
        column.setSpacing(space("hair"))
        column.addWidget(text.label(tr(GUESS_QUESTION), "body"))
        column.addWidget(self.guess, 0, Qt.AlignmentFlag.AlignLeft)
        row.hide()
        return row

    def _choose(self) -> None:
        self._guess_row.setVisible(bool(self._place()))
