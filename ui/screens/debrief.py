"""What follows a play: own view first, then one calm letter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from scoring.debrief import Debrief, PlaceView, debrief, place_at, title_of
from scoring.road import answers, places
from simulator.engine.actions import Answer
from simulator.errors import BalintError
from simulator.language import mark, tr
from simulator.model.palette import Reference
from simulator.panel.files import NO_PANEL, Panel
from ui import a11y, text
from ui.presenters.counts import PlaceLink, fit_words, hour_places, leaders_words, moment_places, timing_places
from ui.presenters.debrief import (
    LEFT,
    STAYS,
    OwnAnswers,
    Run,
    back_places,
    between_leaders,
    co_leader_of,
    own_answers,
    place_text,
    subtitle_words,
    to_try_words,
)
from ui.presenters.glossary import find
from ui.presenters.words import quoted, reviewed_by
from ui.sitting import Sitting
from ui.terminal.letter import letter
from ui.theme.style import scaled, space
from ui.widgets.figures import Figures
from ui.widgets.hour_chart import HourChart
from ui.widgets.note_field import NoteField
from ui.widgets.own_view import OwnView
from ui.widgets.page import Page, clear
from ui.widgets.part import Part
from ui.widgets.place_card import PlaceCard
from ui.widgets.prose import Prose
from ui.widgets.source_card import SourceCard
from ui.widgets.word_card import Glossary, WordButton, WordCard

WIDEST = 1300
NARROW = 1200
ONE_COLUMN = 820
_LAYOUT_ROUNDS = 4
NOTE = mark("A note to yourself")
NOTE_HINT = mark("What do I want to remember of this hour?")


class DebriefScreen(Page):
    """The debrief of a play. `another_telling` carries the action after which to play on."""

    another_telling = Signal(int)
    map_wanted = Signal()
    home = Signal()
    way: QLabel | None = None

    def __init__(
        self,
        sitting: Sitting,
        reference: Reference,
        parent: QWidget | None = None,
        *,
        menu: QMenu | None = None,
        panel: Panel = NO_PANEL,
    ) -> None:
        super().__init__(tr("Debrief"), parent, widest=ONE_COLUMN)
        self.sitting = sitting
        self.sources = reference.literature.sources
        self.panel = panel
        self.own_view: OwnView | None = None
        self.found: Debrief | None = None
        self.chart: HourChart | None = None
        self.cards: list[PlaceCard] = []
        self.note: NoteField | None = None
        self._titles: dict[str, str] = {}
        self._make_bar(menu)
        self._main = QVBoxLayout()
        self._side = QVBoxLayout()
        self._columns = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        if self._asks_first():
            self._show_own_view()
        else:
            self.show_letter()

    def show_letter(self) -> None:
        """Compute the debrief and show it."""
        clear(self.column)
        self.own_view = None
        self.found = found = debrief(self.sitting.record, self.sources, self.panel)
        self.copy.show()
        self.map.setVisible(self._may_see_map())
        column = self.column
        column.setSpacing(space("medium"))
        self._add_head(found)
        self._add_chart(found)
        self._columns = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._columns.setSpacing(space("medium"))
        self._main, self._side = QVBoxLayout(), QVBoxLayout()
        for side, share in ((self._main, 2), (self._side, 1)):
            side.setSpacing(space("medium"))
            self._columns.addLayout(side, share)
        column.addLayout(self._columns)
        column.addStretch(1)
        for place in found.places:
            self._add_place(place)
        self._add_side(found)
        self._main.addStretch(1)
        self._side.addStretch(1)
        self._turn()

    def open_place(self, beat: str) -> None:
        """Show a place of the hour: its card if there is one, else a new one below the others."""
        card = next((c for c in self.cards if c.beat == beat), None)
        if card is None:
            view = place_at(self.sitting.record, beat, self.sources, self.panel)
            if view is None:
                return
            card = self._add_place(view)
            card.show()
        card.setFocus(Qt.FocusReason.OtherFocusReason)
        a11y.announce(card, card.place.heading)
        for _ in range(_LAYOUT_ROUNDS):  # a new card gets its height now, so that one can go to it
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        self.area.verticalScrollBar().setValue(card.mapTo(self.inner, QPoint(0, -space("medium"))).y())

    def open_source(self, key: str, claim: str = "") -> None:
        """Show what a source says, and the claim it stands beside."""
        source = self.sources.get(key)
        if source is not None:
            SourceCard(source, self.sources, self, supports=claim).open()

    def open_word(self, term: str) -> None:
        """Show what a word means."""
        word = find(term)
        if word is not None:
            card = WordCard(word, self.sources, self)
            card.source_wanted.connect(self.open_source)
            card.open()

    def open_words(self) -> None:
        """Show all words."""
        glossary = Glossary(self.sources, self)
        glossary.source_wanted.connect(self.open_source)
        glossary.open()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room."""
        super().resizeEvent(event)
        self._turn()

    def focus_first(self) -> None:
        """Begin with the question, or with the hour."""
        first = self.own_view.how if self.own_view is not None else self.chart.drawing if self.chart else self
        first.setFocus()

    def fit_text(self) -> None:
        """The line about the way is as wide as its words, so that its “?” stands beside it."""
        super().fit_text()
        if self.way is not None:
            self.way.ensurePolished()
            self.way.setMaximumWidth(self.way.fontMetrics().horizontalAdvance(self.way.text()) + space("medium"))

    def _turn(self) -> None:
        wide = self.own_view is None and self.width() >= scaled(NARROW)
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self._widest = WIDEST if wide else ONE_COLUMN
        self.fit_text()

    def _make_bar(self, menu: QMenu | None) -> None:
        words = text.button(tr("Words"), weight="quiet", spoken=tr("Words: what do they mean?"))
        words.clicked.connect(self.open_words)
        self.copy = text.button(tr("Copy as text"), weight="quiet", spoken=tr("Copy the debrief as text"))
        self.copy.clicked.connect(self._copy)
        self.copy.hide()
        self.map = text.button(
            tr("The map"), spoken=tr("The map of this session"), tip=tr("All the roads of this hour, and yours")
        )
        self.map.clicked.connect(self._open_map)
        self.map.hide()
        self.went_back.connect(self._go_home)
        self.head(tr("Debrief"), self.map, self.copy, words, back=tr("Home"), menu=menu)

    # Own view

    def _asks_first(self) -> bool:
        """Before a first look, and never of somebody who would rather have stopped."""
        record = self.sitting.record
        over = record.play_at()
        asked = answers(record, "how") or answers(record, "place")
        return over.over and over.ending is not None and not asked and record.header.purpose != "sealed"

    def _show_own_view(self) -> None:
        self.own_view = OwnView(back_places(self.sitting.record), co_leader_of(self.sitting.record.scenario))
        self.own_view.told.connect(self._tell)
        self.column.addWidget(self.own_view)
        self._turn()

    def _tell(self, said: OwnAnswers) -> None:
        try:
            for answer in own_answers(self.sitting.record.play_at().beat, said):
                self.sitting.do(answer)
        except BalintError as error:
            if self.own_view is not None:
                self.own_view.refused(str(error))
            return
        self.show_letter()
        self.focus_first()
        self.area.verticalScrollBar().setValue(0)
        a11y.announce(self, tr("The debrief"))

    # The letter

    def _add_head(self, found: Debrief) -> None:
        scenario, header = found.scenario, self.sitting.record.header
        title = text.heading(scenario.title)
        self.way = text.label(subtitle_words(found.way, scenario.setting.minutes, header.started), "muted")
        word = WordButton("open floor" if found.way == "open" else "guided")
        word.word_wanted.connect(self.open_word)
        line = QHBoxLayout()
        line.setSpacing(0)
        line.addWidget(self.way, 1000)
        line.addWidget(word)
        line.addStretch(1)
        column = self.column
        column.addWidget(title)
        column.addLayout(line)
        column.addWidget(text.label(reviewed_by(scenario), "muted"))
        if found.state == "left":
            column.addWidget(text.label(tr(LEFT), "lead"))
            if scenario.content_note:
                column.addWidget(self._stays())
        leaders = leaders_words(found)
        if leaders:
            column.addWidget(text.label(leaders, "lead"))
        first = tr("You said first:")
        for said in found.how_it_was:
            column.addWidget(Prose([(Run(f"{first} ", "aside"), Run(quoted(said)))]))
        if found.between_leaders:
            column.addWidget(Prose(between_leaders(found)))

    def _add_chart(self, found: Debrief) -> None:
        road = places(self.sitting.record)
        self._titles = {p.beat.id: title_of(found.scenario, p) for p in road}
        self.chart = HourChart(found.hour, [p.beat.id for p in road], self._titles)
        self.chart.place_chosen.connect(self.open_place)
        self.column.addWidget(self.chart)

    def _add_place(self, place: PlaceView) -> PlaceCard:
        record = self.sitting.record
        notes = [a.text for a in answers(record, "note") if a.beat == place.beat]
        goes_back = record.header.purpose == "practice"
        card = PlaceCard(place_text(record.scenario, place), notes[-1] if notes else "", goes_back=goes_back)
        card.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        card.another_telling.connect(self._tell_another)
        card.source_wanted.connect(self.open_source)
        card.note_wanted.connect(self._keep_note)
        self._main.insertWidget(len(self.cards), card)
        self.cards.append(card)
        return card

    def _add_side(self, found: Debrief) -> None:
        if found.timing is not None or found.state != "left":
            self._side.addWidget(self._figures(tr("Coming in and waiting"), found.timing_words, timing_places(found)))
        home = found.take_home
        if home.title:
            said = [(Run(f"{name} ", "name"), Run(words)) for name, words in home.says]
            encounter = (Run(f"{home.title}. ", "strong"), Run(home.encounter))
            self._side.addWidget(Part(tr("What they took home"), Prose([*said, encounter])))
        hour = found.hour
        for heading, asks, sentences, counted in (
            (
                tr("This relationship"),
                "this relationship",
                found.relationship,
                (*hour.as_patient, *hour.as_doctor, *hour.advice),
            ),
            (tr("This safety"), "this safety", found.safety, hour.questions),
        ):
            figures = Figures(heading, (" ".join(sentences),), hour_places(hour, counted, self._titles))
            figures.place_wanted.connect(self.open_place)
            part = Part(heading, figures, asks=asks)
            part.word_wanted.connect(self.open_word)
            self._side.addWidget(part)
        self._side.addWidget(Part(tr("A question to keep"), Prose([(Run(found.question),)], "lead")))
        if found.to_try is not None:
            self._side.addWidget(Part(tr("One thing to try"), Prose([(Run(to_try_words(found)),)], "lead")))
        if found.moments:
            self._side.addWidget(
                self._figures(tr("All moments of this road"), (fit_words(found),), moment_places(found))
            )
        if found.scenario.content_note and found.state != "left":
            self._side.addWidget(self._stays())
        if self.sitting.record.header.purpose != "sealed":
            self._side.addWidget(Part(tr(NOTE), self._note_field()))

    def _figures(self, heading: str, words: Sequence[str], links: Sequence[PlaceLink]) -> Part:
        figures = Figures(heading, words, links)
        figures.place_wanted.connect(self.open_place)
        return Part(heading, figures)

    def _stays(self) -> Part:
        return Part(tr("After an hour like this"), Prose([(Run(tr(words)),) for words in STAYS], "lead", gap=0.1))

    def _note_field(self) -> NoteField:
        own = [a.text for a in answers(self.sitting.record, "note") if not a.beat]
        self.note = NoteField(tr(NOTE), tr(NOTE_HINT), own[-1] if own else "")
        self.note.wanted.connect(self._keep_own_note)
        return self.note

    # Notes

    def _keep_all(self) -> None:
        """What is still in a field is kept before anything else happens to the play."""
        for field in (self.note, *(card.note for card in self.cards)):
            if field is not None:
                field.save()

    def _go_home(self) -> None:
        self._keep_all()
        self.home.emit()

    def _may_see_map(self) -> bool:
        """The map gives everything away: only after a whole hour, and not of one that others may still lead."""
        play = self.sitting.record.play_at()
        return play.ending is not None and self.sitting.record.header.purpose != "sealed"

    def _open_map(self) -> None:
        self._keep_all()
        self.map_wanted.emit()

    def _tell_another(self, node: int) -> None:
        self._keep_all()
        self.another_telling.emit(node)

    def _keep_own_note(self, note: str) -> None:
        self._keep("", note, self.note)

    def _keep_note(self, beat: str, note: str) -> None:
        field = next((c.note for c in self.cards if c.beat == beat), None)
        self._keep(beat, note, field)

    def _keep(self, beat: str, note: str, field: NoteField | None) -> None:
        try:
            self.sitting.do(Answer(beat, "note", note))
        except BalintError as error:
            if field is not None:
                field.refused(str(error))
            return
        if field is not None:
            field.kept(note)

    def _copy(self) -> None:
        if self.found is not None:
            QGuiApplication.clipboard().setText("\n\n".join(letter(self.found)))
            a11y.announce(self.copy, tr("Copied"))
