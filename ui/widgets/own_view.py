"""The two questions that come before any page of the debrief."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QSizePolicy, QVBoxLayout, QWidget

from ui import text
from ui.presenters.debrief import STAR, BackPlace
from ui.theme.style import scaled, space
from ui.widgets.note_field import note_edit

NONE = "None of them"
_BEAT = Qt.ItemDataRole.UserRole


class OwnView(QFrame):
    """How was it, and which place one wants back. `told` carries what was written and a beat, each may be empty."""

    told = Signal(str, str)

    def __init__(self, places: Sequence[BackPlace], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self.how = note_edit("How was it?", "Some words, or nothing.", lines=4)
        self.list = QListWidget()
        self.list.setAccessibleName("Which place do you want back?")
        self.list.setUniformItemSizes(False)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.list.setMinimumHeight(scaled(150))
        self._add(NONE, "")
        for place in places:
            self._add(place.words, place.beat)
        self.list.setCurrentRow(0)
        self.go_on = text.button("Read the debrief", weight="primary")
        self.go_on.clicked.connect(self._tell)
        self.problem = text.label("", "problem")
        self.problem.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(scaled(28), scaled(24), scaled(28), scaled(24))
        whole.setSpacing(space("small"))
        whole.addWidget(text.heading("How was it?", 2))
        whole.addWidget(text.label("Before anybody else says anything about it. This may stay empty.", "muted"))
        whole.addWidget(self.how)
        whole.addSpacing(space("large"))
        whole.addWidget(text.heading("Which place do you want back?", 2))
        if any(place.words.startswith(STAR) for place in places):
            whole.addWidget(text.label(f"{STAR} stands before the places you marked while leading.", "muted"))
        whole.addWidget(self.list, 1)
        whole.addSpacing(space("small"))
        whole.addWidget(self.problem)
        whole.addWidget(self.go_on, 0, Qt.AlignmentFlag.AlignLeft)

    def refused(self, why: str) -> None:
        """It could not be written down."""
        self.problem.setText(why)
        self.problem.show()

    def _add(self, words: str, beat: str) -> None:
        item = QListWidgetItem(words)
        item.setData(_BEAT, beat)
        self.list.addItem(item)

    def _tell(self) -> None:
        chosen = self.list.selectedItems()
        self.told.emit(self.how.toPlainText().strip(), str(chosen[0].data(_BEAT)) if chosen else "")
