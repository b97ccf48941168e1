"""My plays: go on, look back, begin again, keep a copy, discard."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from simulator.language import tr
from ui import a11y, text
from ui.presenters.plays import DISCARD_ASK, EMPTY, PlayView
from ui.theme.style import space
from ui.widgets.flow import FlowLayout
from ui.widgets.page import Page


class PlayRowCard(QFrame):
    """One play, with what can be done with it. Discarding asks once, in its place."""

    wanted = Signal(str, str)

    def __init__(self, view: PlayView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = view
        self.setProperty("surface", "card")
        self.setAccessibleName(view.spoken)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 14)
        layout.setSpacing(space("hair"))
        layout.addWidget(text.label(view.title, "strong"))
        layout.addWidget(text.label(f"{view.line[:1].upper()}{view.line[1:]}", "muted"))
        layout.addWidget(text.label(view.state, "body" if view.can_export else "problem"))
        self.usual = QWidget()
        line = FlowLayout(self.usual, space("small"))
        self.buttons: dict[str, QPushButton] = {}
        offers = (
            ("continue", tr("Continue"), tr("Continue: {title}", title=view.title), view.can_continue),
            ("look_back", tr("Look back"), tr("Look back: {title}", title=view.title), view.can_look_back),
            ("again", tr("Begin again"), tr("Begin again: {title}", title=view.title), True),
            ("export", tr("Keep a copy…"), tr("Keep a copy…: {title}", title=view.title), view.can_export),
            ("discard", tr("Discard"), tr("Discard: {title}", title=view.title), True),
        )
        for key, words, spoken, possible in offers:
            if not possible:
                continue
            weight: text.Weight = "usual" if key in {"continue", "look_back"} else "quiet"
            made = text.button(words, weight=weight, spoken=spoken)
            made.setAccessibleDescription(view.line)
            made.setProperty("wanted", key)
            made.clicked.connect(self._pressed)
            self.buttons[key] = made
            line.addWidget(made)
        layout.addSpacing(space("small"))
        layout.addWidget(self.usual)
        self.asking = QWidget()
        asked = QHBoxLayout(self.asking)
        asked.setContentsMargins(0, 0, 0, 0)
        asked.setSpacing(space("small"))
        self.question = text.label(tr(DISCARD_ASK), "problem")
        self.keep = text.button(tr("Keep it"))
        self.sure = text.button(tr("Discard it"))
        self.keep.clicked.connect(self._keep)
        self.sure.clicked.connect(self._discard)
        asked.addWidget(self.question, 1)
        asked.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignVCenter)
        asked.addWidget(self.sure, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.asking)
        self.asking.hide()

    def _pressed(self) -> None:
        key = self.sender().property("wanted")
        if key != "discard":
            self.wanted.emit(key, self.view.id)
            return
        self.usual.hide()
        self.asking.show()
        self.keep.setFocus()
        a11y.announce(self, tr(DISCARD_ASK))

    def _keep(self) -> None:
        self.asking.hide()
        self.usual.show()
        self.buttons["discard"].setFocus()

    def _discard(self) -> None:
        self.sure.setEnabled(False)
        self.wanted.emit("discard", self.view.id)


class PlaysScreen(Page):
    """The list of plays. `wanted` carries what is to be done and the play's id."""

    wanted = Signal(str, str)

    def __init__(self, menu: QMenu | None = None, parent: QWidget | None = None) -> None:
        super().__init__(tr("My plays"), parent, widest=860)
        self.rows: tuple[PlayRowCard, ...] = ()
        self.head("", back=tr("Home"), menu=menu)
        self.column.addWidget(text.heading(tr("My plays")))
        self.note = text.label("", "body")
        self.column.addWidget(self.note)
        self.to_sessions = text.button(tr("Sessions"), weight="primary")
        self.to_sessions.clicked.connect(self.went_back)
        self.to_sessions.hide()
        self.column.addWidget(self.to_sessions, 0, Qt.AlignmentFlag.AlignLeft)
        self._list = QVBoxLayout()
        self._list.setSpacing(space("medium"))
        self.column.addLayout(self._list)
        self.column.addStretch(1)

    def render_views(self, views: tuple[PlayView, ...], note: str = "") -> None:
        """Show these plays; `note` is said where there are none."""
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = tuple(PlayRowCard(view) for view in views)
        for row in self.rows:
            row.wanted.connect(self.wanted)
            self._list.addWidget(row)
        self.note.setText("" if views else note or tr(EMPTY))
        self.note.setVisible(not views)
        self.to_sessions.setVisible(not views and not note)

    def focus_first(self) -> None:
        """Begin with the first play."""
        if self.rows:
            next(iter(self.rows[0].buttons.values())).setFocus()
        elif self.to_sessions.isVisibleTo(self):
            self.to_sessions.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.back.setFocus(Qt.FocusReason.OtherFocusReason)
