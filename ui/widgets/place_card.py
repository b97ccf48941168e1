"""One place of the hour as a short letter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from simulator.language import mark, tr
from ui import text
from ui.presenters.debrief import ClaimView, OtherView, PlaceText, Run
from ui.theme.style import colour, radius, scaled, space
from ui.widgets.disclosure import Disclosure
from ui.widgets.flow import FlowLayout
from ui.widgets.note_field import NoteField
from ui.widgets.prose import Prose
from ui.widgets.source_card import source_button

LEADERS = mark("What leaders did first here")
OTHERS = mark("What else was possible here")
RESTS = mark("What this rests on")
NEXT_TIME = mark("For next time")
_RULE = 3
NOTE_HINT = mark("What was going on in you just before?")


class Quoted(QFrame):
    """What happened, a little indented behind a line."""

    def __init__(self, prose: Prose, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = QHBoxLayout(self)
        line.setContentsMargins(space("medium") + _RULE, 0, 0, 0)
        line.addWidget(prose, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line."""
        QPainter(self).fillRect(0, 0, _RULE, self.height(), colour("rule"))


class OtherRow(Disclosure):
    """Something else that was possible; opens to its kind, the writers' view, and where it leads in this telling."""

    def __init__(self, other: OtherView, parent: QWidget | None = None) -> None:
        super().__init__(Prose([(Run(other.words),)]), tr("{words} What about it", words=other.words), parent)
        self._other = other
        self.opened.connect(self._fill)

    def _fill(self) -> None:
        other = self._other
        self.inside.addWidget(Prose([(Run(f"{other.name}. ", "strong"), Run(other.view))]))
        if other.led:
            self.inside.addWidget(text.label(tr("In this telling it leads to"), "muted"))
            self.inside.addWidget(Quoted(Prose(other.led, gap=0.2)))


class ClaimRow(QWidget):
    """One claim; where it rests on a source, a button shows what that says. `source_wanted` carries key and claim."""

    source_wanted = Signal(str, str)

    def __init__(self, claim: ClaimView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = claim.source
        self._sentence = claim.sentence
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(space("small"))
        line.addWidget(Prose([claim.para]), 1)
        self.button: QPushButton | None = None
        if not claim.source:
            return
        self.button = source_button(claim.rests_on)
        self.button.clicked.connect(self._want)
        line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)

    def _want(self) -> None:
        self.source_wanted.emit(self._source, self._sentence)


class PlaceCard(QFrame):
    """A place. `another_telling` carries the action to play on from, `note_wanted` the beat and a note."""

    another_telling = Signal(int)
    source_wanted = Signal(str, str)
    note_wanted = Signal(str, str)

    def __init__(
        self, place: PlaceText, note: str = "", *, goes_back: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.place = place
        self.beat = place.beat
        self._note_before = note
        self.note: NoteField | None = None
        self.setProperty("surface", "card")
        self.setAccessibleName(place.heading)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(scaled(28), scaled(22), scaled(28), scaled(22))
        self.column.setSpacing(space("medium"))
        self.column.addWidget(text.label(place.heading, "muted"))
        if place.happened:
            self.column.addWidget(Quoted(Prose(place.happened, gap=0.25)))
        if place.prose:
            self.column.addWidget(Prose(place.prose, "lead", gap=0.45))
        if place.guess:
            self.column.addWidget(Prose([(Run(place.guess, "aside"),)]))
        if place.panel:
            self._heading(tr(LEADERS))
            self.column.addWidget(Prose(place.panel, gap=0.3))
        self._add_others(place.others)
        if place.next_time:
            self._heading(tr(NEXT_TIME))
            self.column.addWidget(Prose([(Run(place.next_time),)]))
        self._add_claims(place.claims)
        self._add_buttons(goes_back)
        if note:
            self._write()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card, with a ring where one has come to it from the hour."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour("focus"), 2))
            corner = radius("large")
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), corner, corner)

    def _heading(self, words: str) -> None:
        self.column.addSpacing(space("hair"))
        self.column.addWidget(text.label(words, "muted"))

    def _add_others(self, others: Sequence[OtherView]) -> None:
        if not others:
            return
        self._heading(tr(OTHERS))
        rows = QVBoxLayout()
        rows.setSpacing(0)
        for other in others:
            rows.addWidget(OtherRow(other))
        self.column.addLayout(rows)

    def _add_claims(self, claims: Sequence[ClaimView]) -> None:
        if not claims:
            return
        self._heading(tr(RESTS))
        rows = QVBoxLayout()
        rows.setSpacing(space("hair"))
        for claim in claims:
            row = ClaimRow(claim)
            row.source_wanted.connect(self.source_wanted)
            rows.addWidget(row)
        self.column.addLayout(rows)

    def _add_buttons(self, goes_back: bool) -> None:
        place = self.place.heading
        self.again = text.button(
            tr("Another telling from here"), spoken=tr("Another telling from here, {place}", place=place)
        )
        self.again.clicked.connect(self._tell_another)
        if not goes_back:
            self.again.hide()
        self.write = text.button(tr("Write a note"), spoken=tr("Write a note, {place}", place=place))
        self.write.clicked.connect(self._write)
        row = QWidget()
        line = FlowLayout(row, space("small"))
        line.addWidget(self.again)
        line.addWidget(self.write)
        self.column.addSpacing(space("hair"))
        self.column.addWidget(row)

    def _tell_another(self) -> None:
        self.another_telling.emit(self.place.node)

    def _write(self) -> None:
        if self.note is None:
            self.note = NoteField(tr("Note, {place}", place=self.place.heading), tr(NOTE_HINT), self._note_before)
            self.note.wanted.connect(self._pass_on)
            self.column.addWidget(self.note)
            self.write.hide()
        self.note.edit.setFocus()

    def _pass_on(self, note: str) -> None:
        self.note_wanted.emit(self.beat, note)
