"""The running play on the writers' bench: what is heard, what lies behind it, and every move with its key."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from simulator.engine.actions import Action, Choose, Go, Intervene
from simulator.engine.stand import Place
from simulator.errors import IllegalAction
from simulator.language import mark, tr
from simulator.model.scenario import HOLD, Exit
from ui import a11y, text
from ui.presenters.author import MoveLine, StandView, end_words, move_lines, stand_view
from ui.presenters.lines import line_views
from ui.presenters.room import act_views
from ui.presenters.words import SAY_NOTHING
from ui.rehearsal import Rehearsal
from ui.theme.style import scaled, space
from ui.widgets.card_grid import CardGrid
from ui.widgets.flow import FlowLayout
from ui.widgets.jump_form import JumpForm
from ui.widgets.keys import digit
from ui.widgets.moves import GOES_ON, SPACE, Card
from ui.widgets.palette_panel import PalettePanel
from ui.widgets.transcript import Transcript

NO_PLAY = mark("There is nothing to play yet. The file is read again whenever it is saved.")
_FOOT_SHARE = 0.42
_BESIDE, _HIGH, _ASIDE, _MEASURE = 820, 640, 250, 900


class PreviewPanel(QWidget):
    """`changed` carries the play as it is after something was done in it."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        a11y.name(self, tr("The running play"), tr("Space lets the group go on, numbers say what is on offer."))
        self.rehearsal: Rehearsal | None = None
        self.cards: tuple[Card, ...] = ()
        self.title = text.label("", "title")
        self.where = text.label(tr(NO_PLAY), "muted")
        self.back = text.button(tr("Back a step"), weight="quiet")
        self.anew = text.button(tr("From the beginning"), weight="quiet")
        self.jump = text.button(tr("Stand somewhere else…"), weight="quiet")
        self.open_floor = text.check_box(tr("Open floor"))
        self.transcript = Transcript()
        self.transcript.setAccessibleName(tr("What was heard"))
        self.behind = text.label("", "muted", selectable=True)
        self.step_in = text.button(tr("Step in…"), spoken=tr("Step in with an act of the palette"))
        self.form = JumpForm()
        self.palette_panel = PalettePanel()
        self._grid = CardGrid()
        self._foot = QScrollArea()
        self._middle = QHBoxLayout()
        self._lay_out()
        self._wire()
        self._enable()

    def show_play(self, rehearsal: Rehearsal | None) -> None:
        """Show where a play stands, all it said before included."""
        same = self.rehearsal is not None and rehearsal is not None and self.rehearsal.scenario is rehearsal.scenario
        self.rehearsal = rehearsal
        self.palette_panel.hide()
        self._enable()
        if rehearsal is None:
            return
        view = stand_view(rehearsal)
        self.title.setText(view.title)
        self.where.setText(view.line)
        lines, _ = line_views(rehearsal.scenario, rehearsal.entries)
        self.transcript.set_lines(lines)
        self._show_cards(rehearsal)
        self.open_floor.blockSignals(True)
        self.open_floor.setChecked(rehearsal.way == "open")
        self.open_floor.blockSignals(False)
        if self.form.isVisibleTo(self) and not same:
            self.form.show_scenario(rehearsal.scenario, rehearsal.play)

    def do(self, action: Action) -> None:
        """Take an action in the play, if it fits."""
        if self.rehearsal is None:
            return
        try:
            after = self.rehearsal.do(action)
        except IllegalAction:
            return
        self.changed.emit(after)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_on(self) -> None:
        """Let the group go on; at a moment this is to hold."""
        if self.rehearsal is not None:
            self.do(Go(self.rehearsal.play.beat))

    def step_back(self) -> None:
        """Take the last step back."""
        if self.rehearsal is not None and self.rehearsal.actions:
            self.changed.emit(self.rehearsal.back())

    def begin_anew(self) -> None:
        """From the first beat."""
        if self.rehearsal is not None:
            self.changed.emit(self.rehearsal.anew())

    def open_form(self, beat: str = "") -> None:
        """Ask where to stand; with a beat, that one is chosen already."""
        if self.rehearsal is None:
            return
        self.form.search.clear()
        self.form.show_scenario(self.rehearsal.scenario, self.rehearsal.play)
        if beat:
            self.form.stand_on(beat)
        self._body.hide()
        self.form.show()
        self.form.begin()

    def close_form(self) -> None:
        """Back to the play."""
        self.form.hide()
        self._body.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def stand_in(self, place: Place) -> None:
        """Play from another place."""
        if self.rehearsal is None:
            return
        self.close_form()
        try:
            self.changed.emit(self.rehearsal.from_place(place))
        except IllegalAction as error:
            self.where.setText(f"{error}.")

    def open_palette(self) -> None:
        """Offer the acts of the palette."""
        if self.rehearsal is not None and self.rehearsal.way == "open":
            self.palette_panel.open_palette(act_views(self.rehearsal.scenario, self.rehearsal.play))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space goes on, digits say, M steps in, Backspace takes a step back."""
        if event.isAutoRepeat() or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Space:
            self.go_on()
        elif event.key() == Qt.Key.Key_Backspace:
            self.step_back()
        elif event.key() == Qt.Key.Key_M:
            self.open_palette()
        elif digit(event):
            self._say(digit(event))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The foot takes what it needs, and not more than its share."""
        super().resizeEvent(event)
        self._arrange()
        self._fit_foot()

    def _say(self, number: int) -> None:
        if self.rehearsal is None or self.rehearsal.way != "guided":
            return
        offered = [line for line in move_lines(self.rehearsal) if not line.closed and line.id != self._hold_id()]
        if number <= len(offered):
            self.do(Choose(self.rehearsal.play.beat, offered[number - 1].id))

    def _hold_id(self) -> str:
        assert self.rehearsal is not None
        moment = self.rehearsal.scenario.beats[self.rehearsal.play.beat].moment
        return moment.hold.id if moment is not None else HOLD

    def _on_card(self) -> None:
        card = self.sender()
        if not isinstance(card, Card) or self.rehearsal is None:
            return
        if card.item_id:
            self.do(Choose(self.rehearsal.play.beat, card.item_id))
        else:
            self.go_on()

    def _on_intervene(self, act: str, at: str) -> None:
        if self.rehearsal is not None:
            self.do(Intervene(self.rehearsal.play.beat, act, at))

    def _on_way(self, on: bool) -> None:
        if self.rehearsal is not None:
            self.changed.emit(self.rehearsal.in_way("open" if on else "guided"))

    def _show_cards(self, rehearsal: Rehearsal) -> None:
        ended = end_words(rehearsal)
        made: list[Card] = []
        number = 0
        for line in move_lines(rehearsal):
            holds = line.id == self._hold_id()
            number += 0 if holds or line.closed else 1
            made.append(self._card(line, SPACE if holds else "–" if line.closed else str(number), holds=holds))
        if not made and not ended:
            made.append(self._going(rehearsal))
        self.cards = tuple(made)
        self._grid.show_cards(self.cards, ended)
        self._arrange()
        self._foot.verticalScrollBar().setValue(0)
        self._fit_foot()

    def _card(self, line: MoveLine, key: str, *, holds: bool) -> Card:
        card = Card()
        card.show_card("" if holds else line.id, key, line.words, line.more, slanted=line.gesture)
        guided = self.rehearsal is not None and self.rehearsal.way == "guided"
        card.setEnabled(holds or (guided and not line.closed))
        card.clicked.connect(self._on_card)
        return card

    def _going(self, rehearsal: Rehearsal) -> Card:
        ways = rehearsal.scenario.beats[rehearsal.play.beat].then
        to = ", ".join(_way(w) for w in ways)
        card = Card()
        words = tr(SAY_NOTHING) if rehearsal.way == "open" else tr(GOES_ON)
        card.show_card("", SPACE, words, tr("leads to {beats}", beats=to))
        card.clicked.connect(self._on_card)
        return card

    def _enable(self) -> None:
        there = self.rehearsal is not None
        self.back.setEnabled(self.rehearsal is not None and bool(self.rehearsal.actions))
        for part in (self.anew, self.jump, self.open_floor):
            part.setEnabled(there)
        self.step_in.setVisible(self.rehearsal is not None and self.rehearsal.way == "open")
        for widget in (self.transcript, self._foot):
            widget.setVisible(there)
        if not there:
            self.title.setText("")
            self.where.setText(tr(NO_PLAY))
        self.title.setVisible(there)

    def _fit_foot(self) -> None:
        high = self._grid.height_at(self._foot.viewport().width())
        self._foot.setFixedHeight(max(scaled(56), min(high + 2, int(self.height() * _FOOT_SHARE))))

    def _arrange(self) -> None:
        """What lies behind stands beside what is heard where there is room, else below the moves."""
        if self.rehearsal is None:
            return
        beside = self.width() >= scaled(_BESIDE) and self.height() >= scaled(_HIGH)
        told = _behind(stand_view(self.rehearsal), beside=beside)
        self.behind.setFixedWidth(scaled(_ASIDE))
        self.transcript.setMaximumWidth(scaled(_MEASURE))
        self.behind.setText(told)
        self.behind.setVisible(beside)
        self._grid.show_after("" if beside else told)

    def _wire(self) -> None:
        self.back.clicked.connect(self.step_back)
        self.anew.clicked.connect(self.begin_anew)
        self.jump.clicked.connect(self._on_jump)
        self.open_floor.toggled.connect(self._on_way)
        self.step_in.clicked.connect(self.open_palette)
        self.form.wanted.connect(self.stand_in)
        self.form.closed.connect(self.close_form)
        self.palette_panel.intervene.connect(self._on_intervene)

    def _on_jump(self) -> None:
        self.open_form()

    def _lay_out(self) -> None:
        self._head = QVBoxLayout()
        self._head.setContentsMargins(space("large"), space("medium"), space("medium"), space("small"))
        self._head.setSpacing(space("hair"))
        self._head.addWidget(self.title)
        self._head.addWidget(self.where)
        row = FlowLayout(gap=space("hair"))
        for part in (self.back, self.anew, self.jump, self.open_floor, self.step_in):
            row.addWidget(part)
        self.behind.setContentsMargins(space("large"), space("small"), space("large"), space("small"))
        self._foot.setWidgetResizable(True)
        self._foot.setFrameShape(QFrame.Shape.NoFrame)
        self._foot.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._foot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._foot.setWidget(self._grid)
        self._body = QWidget()
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addLayout(self._head)
        buttons = QVBoxLayout()
        buttons.setContentsMargins(space("medium"), 0, space("large"), space("small"))
        buttons.addLayout(row)
        body.addLayout(buttons)
        self._middle.setContentsMargins(0, 0, 0, 0)
        self._middle.setSpacing(0)
        self._middle.addWidget(self.transcript, 1000)
        self.behind.setAlignment(Qt.AlignmentFlag.AlignBottom)
        self.behind.hide()
        self._middle.addWidget(self.behind)
        self._middle.addStretch(1)
        body.addLayout(self._middle, 1)
        body.addWidget(self.palette_panel, 2)
        body.addWidget(self._foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._body)
        whole.addLayout(_at_start(self.form))
        self.form.hide()


def _at_start(part: QWidget) -> QHBoxLayout:
    """A part that does not grow without end, at the side where reading begins."""
    line = QHBoxLayout()
    line.addWidget(part, 1000)
    line.addStretch(1)
    return line


def _way(way: Exit) -> str:
    return way.to if way.when is None else tr("{beat} if {condition}", beat=way.to, condition=way.when)


def _behind(view: StandView, *, beside: bool) -> str:
    """What the reader of the play does not see."""
    gauges = [f"{g.name} {g.value}, {g.level}" for g in view.gauges] or [tr("none", "no gauges")]
    rest = ((tr("Remembered"), view.facts), (tr("Done"), view.did), (tr("In the room"), view.room))
    if not beside:
        first = tr("Gauges: {values}", values="; ".join(gauges))
        return "\n".join([first, *(f"{name}: {', '.join(words)}" for name, words in rest)])
    told = ["\n".join([tr("Gauges"), *gauges]), *(f"{name}\n{', '.join(words)}" for name, words in rest)]
    return "\n\n".join(told)
