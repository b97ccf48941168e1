"""Handing in: what goes along, a file or the network, and how sending stands."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from simulator.language import tr
from ui import a11y, text
from ui.presenters.handing_in import (
    ADDRESS_HINT,
    FORGET,
    NO_PASSWORD,
    NOT_KEPT,
    NOTES,
    RATINGS,
    Choice,
    HandInView,
)
from ui.theme.style import scaled, space
from ui.widgets.flow import FlowLayout

_FIELD = 420


class HandIn(QWidget):
    """`save` carries the Choice; `send` the Choice, an address (empty if the workshop's is meant) and a password.

    `forget_now` comes where it was sent, and nothing of it should stay here.
    """

    save = Signal(object)
    send = Signal(object, str, str)
    forget_now = Signal()

    def __init__(self, view: HandInView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = view
        self.lines = QVBoxLayout(self)
        self.lines.setContentsMargins(0, 0, 0, 0)
        self.lines.setSpacing(space("small"))
        self.notes, self.ratings, self.forget = (text.check_box(tr(what)) for what, _ in (NOTES, RATINGS, FORGET))
        self.address = text.line_edit(tr("Address of the database"), hint=tr(ADDRESS_HINT))
        self.address.setText(view.address)
        self.password = text.line_edit(tr("Password"), hint=tr("Password"), most=200)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.give = text.button(tr("Save the file to hand in…"), weight="primary")
        self.post = text.button(tr("Send"), spoken=tr("Send the hand-in"))
        self.more = text.button(tr("Send it over a network…"), weight="quiet")
        self.gone = text.button(tr("Forget everything here"), weight="quiet")
        self.state = text.label(view.state, "strong")
        self.how = text.label(tr(NOT_KEPT), "muted")
        self._lay_out()
        self.give.clicked.connect(self._save)
        self.post.clicked.connect(self._send)
        self.password.returnPressed.connect(self._send)
        self.more.clicked.connect(self._open)
        self.gone.clicked.connect(self.forget_now)

    def show_state(self, sentence: str, *, busy: bool = False, sent: bool = False) -> None:
        """How sending stands; a screen reader says it."""
        self.state.setText(sentence)
        self.state.setVisible(bool(sentence))
        a11y.announce(self.state, sentence)
        self.post.setEnabled(not busy)
        for tick in (self.notes, self.ratings):
            tick.setEnabled(False)  # what goes along can be chosen no more
        if sent:
            for part in (self.before, self.password, self.address, self.how, self.post, self.more):
                part.hide()
            self.gone.show()

    def choice(self) -> Choice:
        """What is ticked."""
        return Choice(self.forget.isChecked(), self.notes.isChecked(), self.ratings.isChecked())

    def _lay_out(self) -> None:
        view = self.view
        self.before = QWidget()
        self.choices = QVBoxLayout(self.before)
        self.choices.setContentsMargins(0, 0, 0, space("small"))
        self.choices.setSpacing(space("hair"))
        for words in (view.fixed, view.to):
            if words:
                self.choices.addWidget(text.label(words, "body"))
        self._add_tick(self.notes, tr(NOTES[1]), view.notes)
        self._add_tick(self.ratings, tr(RATINGS[1]), view.ratings)
        self._add_tick(self.forget, tr(FORGET[1]), wanted=True)
        self.lines.addWidget(self.before)  # before it is shown: without a window yet it would be one
        self.before.setVisible(not view.sent)
        for field in (self.address, self.password):
            field.setMaximumWidth(scaled(_FIELD))
            self.lines.addWidget(field)
        self.lines.addWidget(self.how)
        row = QWidget()
        buttons = FlowLayout(row)
        for button in (self.give, self.post, self.more, self.gone):
            buttons.addWidget(button)
        self.lines.addWidget(row)
        self.lines.addWidget(self.state)
        self.state.setVisible(bool(view.state))
        self.gone.setVisible(view.sent)
        sends = not view.sent and (not view.asks_address or bool(view.address))
        self.address.setVisible(not view.sent and view.asks_address and bool(view.address))
        for part in (self.password, self.how, self.post):
            part.setVisible(sends)
        self.more.setVisible(not view.sent and not sends)

    def _add_tick(self, tick: QCheckBox, meaning: str, wanted: bool) -> None:
        words = text.label(meaning, "muted")
        words.setContentsMargins(scaled(28), 0, 0, 0)
        tick.setAccessibleDescription(meaning)
        for part in (tick, words):
            self.choices.addWidget(part)
            part.setVisible(wanted)

    def _open(self) -> None:
        self.more.hide()
        for part in (self.address, self.password, self.how, self.post):
            part.show()
        self.address.setFocus(Qt.FocusReason.OtherFocusReason)

    def _save(self) -> None:
        self.save.emit(self.choice())

    def _send(self) -> None:
        if not self.post.isEnabled():
            return
        if not self.password.text():
            self.state.setText(tr(NO_PASSWORD))
            self.state.show()
            a11y.announce(self.state, tr(NO_PASSWORD))
            self.password.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.send.emit(self.choice(), self.address.text().strip(), self.password.text().strip())
