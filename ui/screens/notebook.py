"""The notebook: private notes on places, sessions and oneself. Nothing leaves this computer unasked."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from simulator.language import tr
from ui import a11y, text
from ui.presenters.debrief import COMPLAINT, Run
from ui.presenters.notebook import EMPTY, EXPORT_TICK, EXPORT_WHAT, NOTHING_FOUND, PROMPTS, NoteView
from ui.theme.style import scaled, space
from ui.widgets.flow import FlowLayout
from ui.widgets.note_field import NoteField
from ui.widgets.page import Page, clear
from ui.widgets.prose import Prose

_SEARCH_PAUSE = 150


class NoteCard(QFrame):
    """One note. `changed` carries its id and text, `dropped` its id, `place_wanted` a play and a beat."""

    changed = Signal(str, str)
    dropped = Signal(str)
    place_wanted = Signal(str, str)

    def __init__(self, view: NoteView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = view
        self.field: NoteField | None = None
        self.setProperty("surface", "card")
        self.setAccessibleName(f"{view.heading}, {view.when}")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(scaled(24), scaled(16), scaled(24), scaled(14))
        self.column.setSpacing(space("small"))
        self.column.addWidget(text.label(view.heading, "strong"))
        self.words = Prose([(Run(line),) for line in view.text.splitlines() if line.strip()])
        self.column.addWidget(self.words)
        row = QHBoxLayout()
        row.setSpacing(space("small"))
        row.addWidget(text.label(view.when, "muted"), 1)
        self.change = text.button(tr("Change"), weight="quiet", spoken=tr("Change: {note}", note=view.heading))
        self.drop = text.button(tr("Delete"), weight="quiet", spoken=tr("Delete: {note}", note=view.heading))
        self.go = text.button(
            tr("To the debrief"), weight="quiet", spoken=tr("To the debrief: {note}", note=view.heading)
        )
        self.change.clicked.connect(self.edit)
        self.drop.clicked.connect(self._drop)
        self.go.clicked.connect(self._go)
        for button, there in ((self.go, bool(view.leads_to)), (self.change, view.own), (self.drop, view.own)):
            row.addWidget(button)
            if not there:  # hidden, never shown: without a window yet it would be one
                button.hide()
        self.column.addLayout(row)

    def edit(self) -> None:
        """Change the words."""
        if self.field is None:
            self.field = NoteField(self.view.heading, tr("Write about the leading."), self.view.text)
            self.field.wanted.connect(self._pass_on)
            self.column.insertWidget(1, self.field)
            self.words.hide()
            self.change.hide()
        self.field.edit.setFocus()

    def _pass_on(self, words: str) -> None:
        self.changed.emit(self.view.id, words)

    def _drop(self) -> None:
        self.dropped.emit(self.view.id)

    def _go(self) -> None:
        play, _, beat = self.view.leads_to.partition("/")
        self.place_wanted.emit(play, beat)


class NotebookScreen(Page):
    """All notes. `kept` carries a note's id, prompt and text; answer with `was_kept` or `refused`.

    `dropped` carries an id, `restored` comes when that is taken back, `searched` the words looked for, `export_wanted`
    that the notes shown are to be written into a file.
    """

    kept = Signal(str, str, str)
    dropped = Signal(str)
    restored = Signal()
    searched = Signal(str)
    place_wanted = Signal(str, str)
    export_wanted = Signal()

    def __init__(self, menu: QMenu | None = None, parent: QWidget | None = None) -> None:
        super().__init__(tr("Notebook"), parent, widest=820)
        self.cards: list[NoteCard] = []
        self._prompts: dict[str, str] = {}
        self.head("", back=tr("Home"), menu=menu)
        column = self.column
        column.setSpacing(space("medium"))
        column.addWidget(text.heading(tr("Notebook")))
        column.addWidget(text.label(tr(COMPLAINT), "muted"))
        self.begin = QWidget()
        row = FlowLayout(self.begin, space("small"))
        for prompt in ("", *PROMPTS):
            asked = tr(prompt) if prompt else ""
            made = text.button(asked or tr("A new page"), spoken=asked or tr("Begin a new page"), wraps=True)
            made.setProperty("prompt", prompt)
            made.clicked.connect(self._begin)
            row.addWidget(made)
        self.search = text.line_edit(tr("Search the notebook"), hint=tr("Search"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_SEARCH_PAUSE)
        self._pause.timeout.connect(self._search)
        self.search.textChanged.connect(self._start_pause)
        self.note = text.label(tr(EMPTY), "body")
        column.addWidget(self.search)
        column.addWidget(self.note)
        column.addWidget(self.begin)
        self.undo = text.button(tr("Take the deletion back"))
        self.undo.clicked.connect(self._restore)
        self.undo.hide()
        column.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignLeft)
        self._list = QVBoxLayout()
        self._list.setSpacing(space("medium"))
        column.addLayout(self._list)
        self._add_export()
        column.addStretch(1)

    def render_views(self, views: Sequence[NoteView]) -> None:
        """Show these notes."""
        clear(self._list)
        self.cards = [NoteCard(view) for view in views]
        for card in self.cards:
            card.changed.connect(self._keep)
            card.dropped.connect(self._drop)
            card.place_wanted.connect(self.place_wanted)
            self._list.addWidget(card)
        looking = bool(self.search.text().strip())
        self.note.setText(tr(NOTHING_FOUND) if looking else tr(EMPTY))
        self.note.setVisible(not views)
        self.export.setVisible(bool(views))

    def was_kept(self, note: str, words: str) -> None:
        """The note is on disk."""
        card = next((c for c in self.cards if c.view.id == note), None)
        if card is not None and card.field is not None:
            card.field.kept(words)

    def refused(self, note: str, why: str) -> None:
        """It could not be written; it stays in its field."""
        card = next((c for c in self.cards if c.view.id == note), None)
        if card is not None and card.field is not None:
            card.field.refused(why)

    def was_dropped(self) -> None:
        """A note is gone; it can be taken back until one leaves the page."""
        self.undo.show()
        self.undo.setFocus()
        a11y.announce(self, tr("Deleted. It can be taken back."))

    def focus_first(self) -> None:
        """Look for something, or begin."""
        self.search.setFocus()

    def _begin(self) -> None:
        """A new page stands first, with the cursor in it; it is kept with its first words."""
        prompt = str(self.sender().property("prompt"))
        note = str(uuid.uuid4())
        self._prompts[note] = prompt
        card = NoteCard(NoteView(note, tr(prompt) if prompt else tr("A note"), "", tr("not written yet"), own=True))
        card.changed.connect(self._keep)
        card.dropped.connect(self._drop)
        self.cards.insert(0, card)
        self._list.insertWidget(0, card)
        self.note.hide()
        card.edit()

    def _keep(self, note: str, words: str) -> None:
        self.kept.emit(note, self._prompts.get(note, ""), words)

    def _drop(self, note: str) -> None:
        card = next((c for c in self.cards if c.view.id == note), None)
        if card is None:
            return
        self.cards.remove(card)
        self._list.removeWidget(card)
        card.field = None
        card.blockSignals(True)
        card.hide()
        card.deleteLater()
        self.dropped.emit(note)

    def _restore(self) -> None:
        self.undo.hide()
        self.restored.emit()

    def _start_pause(self) -> None:
        self._pause.start()

    def _search(self) -> None:
        self.searched.emit(self.search.text())

    def _add_export(self) -> None:
        self.export = QFrame()
        self.export.setProperty("surface", "card")
        lines = QVBoxLayout(self.export)
        lines.setContentsMargins(scaled(24), scaled(16), scaled(24), scaled(16))
        lines.setSpacing(space("small"))
        lines.addWidget(text.label(tr(EXPORT_WHAT), "muted"))
        self.tick = text.check_box(tr(EXPORT_TICK))
        self.save = text.button(tr("Write the file…"))
        self.save.setEnabled(False)
        self.tick.toggled.connect(self.save.setEnabled)
        self.save.clicked.connect(self.export_wanted)
        lines.addWidget(self.tick)
        lines.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeft)
        self.export.hide()
        self.column.addWidget(self.export)
