"""Home: go on where you were, or choose a session."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from simulator.language import tr
from ui import text
from ui.presenters.home import CRASHED, CRASHED_MORE, FOOTER, GREETING, LEAD, CardView, ContinueView, HomeView
from ui.theme.style import space
from ui.widgets.cards import SessionCard
from ui.widgets.first_time import FirstTime
from ui.widgets.meeting_list import MeetingList
from ui.widgets.page import WIDEST, Measure, Page, Tiles, section

_MOST_OPEN = 3
_TILE = 560
_WIDE = 1300


class ContinueRow(QFrame):
    """A play to go on with."""

    pressed = Signal(str)

    def __init__(self, view: ContinueView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self.play = view.id
        words = QVBoxLayout()
        words.setSpacing(space("hair"))
        words.addWidget(text.label(view.title, "strong"))
        words.addWidget(text.label(view.line, "muted"))
        self.go = text.button(tr("Continue"), weight="primary", spoken=view.spoken)
        self.go.clicked.connect(self._go)
        line = QHBoxLayout(self)
        line.setContentsMargins(24, 14, 20, 14)
        line.setSpacing(space("large"))
        line.addLayout(words, 1)
        line.addWidget(self.go, 0, Qt.AlignmentFlag.AlignVCenter)

    def _go(self) -> None:
        self.pressed.emit(self.play)


class CrashRow(QFrame):
    """The last run ended badly, and left something to read. Closing it leaves the file where it is."""

    read = Signal()
    unwanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self.look = text.button(tr("Read it"), spoken=tr("Read what the last run wrote down"))
        self.delete = text.button(tr("Delete it"), spoken=tr("Delete what the last run wrote down"))
        self.leave = text.button(tr("Close"), weight="quiet", spoken=tr("Close this message"))
        self.look.clicked.connect(self.read)
        self.delete.clicked.connect(self.unwanted)
        self.leave.clicked.connect(self.hide)
        words = QVBoxLayout()
        words.setSpacing(space("hair"))
        words.addWidget(text.label(tr(CRASHED), "strong"))
        words.addWidget(text.label(tr(CRASHED_MORE), "muted"))
        line = QHBoxLayout(self)
        line.setContentsMargins(24, 14, 20, 14)
        line.setSpacing(space("small"))
        line.addLayout(words, 1)
        for made in (self.look, self.delete, self.leave):
            line.addWidget(made, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()


class HomeScreen(Page):
    """The first page."""

    chosen = Signal(str)
    resumed = Signal(str)
    plays_wanted = Signal()
    habits_wanted = Signal()
    notebook_wanted = Signal()
    settings_wanted = Signal()
    controls_wanted = Signal()
    file_wanted = Signal()

    def __init__(self, menu: QMenu | None = None, parent: QWidget | None = None) -> None:
        super().__init__(tr("Home"), parent)
        self.view: HomeView | None = None
        self.rows: tuple[ContinueRow, ...] = ()
        self.cards: tuple[SessionCard, ...] = ()
        self.plays = self._bar_button(tr("My plays"), self.plays_wanted)
        self.habits = self._bar_button(tr("Habits"), self.habits_wanted)
        self.notebook = self._bar_button(tr("Notebook"), self.notebook_wanted)
        self.settings = self._bar_button(tr("Settings"), self.settings_wanted)
        self.head("Balint Leader Simulator", self.plays, self.habits, self.notebook, self.settings, menu=menu)
        self.opening = QWidget()
        hello = QVBoxLayout(self.opening)
        hello.setContentsMargins(0, 0, 0, 0)
        hello.setSpacing(space("small"))
        hello.addWidget(text.heading(tr(GREETING)))
        hello.addWidget(Measure(text.label(tr(LEAD), "lead"), 760))
        self.more = text.button(tr("All my plays"), weight="quiet")
        self.more.clicked.connect(self.plays_wanted)
        self.going, self._going = section(tr("Go on where you were"), self.more)
        self._open_rows = QVBoxLayout()
        self._open_rows.setSpacing(space("small"))
        self._going.addLayout(self._open_rows)
        self.open_file = text.button(tr("Open a session file…"), weight="quiet")
        self.open_file.clicked.connect(self.file_wanted)
        self.sessions, below = section(tr("Sessions"), self.open_file)
        self.none = text.label("", "body")
        self.tiles = Tiles(_TILE)
        below.addWidget(self.none)
        below.addWidget(self.tiles)
        self.crash = CrashRow()
        self.first_time = FirstTime()
        self.first_time.controls_wanted.connect(self.controls_wanted)
        self.first_time.session_wanted.connect(self._choose_first)
        self.first_time.hide()
        for part in (self.opening, self.crash, self.first_time, self.going, self.sessions):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.column.addWidget(text.label(tr(FOOTER), "muted"))
        self.going.hide()

    def render_view(self, view: HomeView) -> None:
        """Show this; what has not changed stays as it is, with the focus it has."""
        before, self.view = self.view, view
        if before is None or before.open != view.open:
            self._show_open(view.open)
        if before is None or before.cards != view.cards or before.empty != view.empty:
            self._show_cards(view)
        self.first_time.setVisible(view.first_time)
        first = self._first_session()
        self.first_time.offer(first.title if first else "")

    def focus_first(self) -> None:
        """Begin where one most likely goes on."""
        if self.rows:
            self.rows[0].go.setFocus()
        elif self.first_time.isVisibleTo(self):
            self.first_time.controls.setFocus()
        elif self.cards:
            self.cards[0].setFocus()
        else:
            self.open_file.setFocus()

    def _first_session(self) -> CardView | None:
        cards = self.view.cards if self.view is not None else ()
        return next((c for c in cards if not c.meetings), None)

    def _choose_first(self) -> None:
        first = self._first_session()
        if first is not None:
            self.chosen.emit(first.id)

    def _show_open(self, plays: tuple[ContinueView, ...]) -> None:
        for row in self.rows:
            self._open_rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = tuple(ContinueRow(view) for view in plays[:_MOST_OPEN])
        for row in self.rows:
            row.pressed.connect(self.resumed)
            self._open_rows.addWidget(row)
        self.more.setVisible(len(plays) > _MOST_OPEN)
        self.going.setVisible(bool(plays))

    def _show_cards(self, view: HomeView) -> None:
        many = len(view.cards) > 1
        self._widest = _WIDE if many else WIDEST
        self.fit_text()
        size = 140 if many else 176
        self.cards = tuple(
            SessionCard(card, circle=size, inside=MeetingList(card.meetings) if card.meetings else None)
            for card in view.cards
        )
        for card in self.cards:
            card.clicked.connect(self._card_pressed)
        self.tiles.show_tiles(self.cards)
        self.tiles.setVisible(bool(self.cards))
        self.none.setText(view.empty)
        self.none.setVisible(bool(view.empty))

    def _card_pressed(self) -> None:
        card = self.sender()
        if isinstance(card, SessionCard):
            self.chosen.emit(card.session)

    def _bar_button(self, words: str, wanted: SignalInstance) -> QPushButton:
        made = text.button(words, weight="quiet")
        made.clicked.connect(wanted)
        return made
