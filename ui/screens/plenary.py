"""Before a room, projected: the talk, the room's own sentences, a vote, faculty, the writers last, and a road."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QGridLayout, QHBoxLayout, QMenu, QSpinBox, QVBoxLayout, QWidget

from simulator.engine.actions import Choose, Go
from simulator.errors import BalintError
from simulator.language import tr
from simulator.panel.files import NO_PANEL, Panel
from ui import a11y, text
from ui.presenters.debrief import Run
from ui.presenters.plenary import (
    ANONYMOUS,
    FACULTY,
    STEP_WORDS,
    STEPS,
    Room,
    Step,
    at_a_moment,
    heading,
    options,
    roads,
    said_here,
    writers,
)
from ui.presenters.words import quoted
from ui.sitting import Sitting
from ui.theme.style import scaled, space
from ui.widgets.link_row import LinkRow
from ui.widgets.number_field import number_field
from ui.widgets.page import Page, clear
from ui.widgets.prose import Prose

_MOST_VOTES = 400
_MOST_FILE = 200_000


class PlenaryScreen(Page):
    """A session led by a whole room. `cards_wanted` asks for role cards here, `over` comes at the end of the hour."""

    cards_wanted = Signal()
    over = Signal()

    def __init__(
        self, sitting: Sitting, panel: Panel = NO_PANEL, menu: QMenu | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Plenary: {title}", title=sitting.record.scenario.title), parent, widest=1200)
        self.sitting, self.panel = sitting, panel
        self.room = Room()
        self.counts: dict[str, QSpinBox] = {}
        self.next = text.button(tr("Go on"), weight="primary")
        self.next.clicked.connect(self.go_on)
        self.before = text.button(tr("One step back"), weight="quiet")
        self.before.clicked.connect(self.step_back)
        self.cards = text.button(tr("Stop and go live: role cards"), wraps=True)
        self.cards.clicked.connect(self.cards_wanted)
        self.foot.addWidget(self.before)
        self.foot.addStretch(1)
        self.foot.addWidget(self.cards)
        self.foot.addWidget(self.next)
        self.bottom.show()
        self.head("", back=tr("Home"), menu=menu)
        self.column.setSpacing(space("medium"))
        self.render_step()

    def focus_first(self) -> None:
        """Go on with a key."""
        self.next.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space goes on."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.go_on()
        else:
            super().keyPressEvent(event)

    def go_on(self) -> None:
        """The next step here, or the next beat where nothing was foreseen."""
        if self.room.step == "road":
            return
        if self.room.step == "talk" and not at_a_moment(self.sitting):
            self._do(Go(self.sitting.play.beat))
            return
        self._go_to(STEPS[STEPS.index(self.room.step) + 1])

    def step_back(self) -> None:
        """The step before."""
        index = STEPS.index(self.room.step)
        if index:
            self._go_to(STEPS[index - 1])

    def take(self, road: str) -> None:
        """Play on with what the room chose."""
        beat = self.sitting.play.beat
        self._do(Go(beat) if road == "hold" else Choose(beat, road))

    def add(self, sentence: str) -> None:
        """A sentence of the room."""
        self.room = self.room.with_sentences([sentence])
        self.render_step()

    def read_file(self, path: str) -> None:
        """Sentences from a text file, one a line."""
        try:
            with Path(path).open(encoding="utf-8") as file:
                lines = file.read(_MOST_FILE).splitlines()
        except (OSError, UnicodeDecodeError) as error:
            self._say(tr("{path} cannot be read ({why}).", path=path, why=error))
            return
        self.room = self.room.with_sentences(lines)
        self.render_step()

    def render_step(self) -> None:
        """Show where the room is."""
        clear(self.column)
        self.counts = {}
        step = self.room.step
        self.column.addWidget(text.label(heading(self.sitting), "muted"))
        if step != "talk":
            self.column.addWidget(text.heading(tr(STEP_WORDS[step])))
        match step:
            case "talk":
                self._talk()
            case "sentences":
                self._sentences()
            case "vote":
                self._vote()
            case "faculty":
                self.column.addWidget(text.label(tr(FACULTY), "lead"))
                self._list_options()
            case "writers":
                self._writers()
            case _:
                self._roads()
        self.column.addStretch(1)
        self.before.setVisible(step != "talk")
        self.next.setVisible(step != "road" and not self.sitting.at_end)
        self.area.verticalScrollBar().setValue(0)

    def _talk(self) -> None:
        frame = QFrame()
        frame.setProperty("surface", "card")
        lines = QVBoxLayout(frame)
        lines.setContentsMargins(scaled(40), scaled(32), scaled(40), scaled(32))
        lines.addWidget(Prose(said_here(self.sitting), "title", gap=0.4))
        self.column.addWidget(frame)
        if self.sitting.at_end:
            end = text.button(tr("The hour is over"), weight="primary")
            end.clicked.connect(self.over)
            self.column.addWidget(end, 0, Qt.AlignmentFlag.AlignLeft)

    def _sentences(self) -> None:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        self.field = text.line_edit(tr("A sentence from the room"), hint=tr("A sentence from the room"), most=240)
        add = text.button(tr("Add"))
        file = text.button(tr("From a file…"), weight="quiet")
        add.clicked.connect(self._add)
        self.field.returnPressed.connect(self._add)
        file.clicked.connect(self._ask_file)
        for widget, stretch in ((self.field, 1), (add, 0), (file, 0)):
            line.addWidget(widget, stretch)
        self.column.addWidget(row)
        for sentence in self.room.sentences:
            item = LinkRow(quoted(sentence), tr("Press to take it away"))
            item.clicked.connect(partial(self._remove, sentence))
            self.column.addWidget(item)
        self.field.setFocus()

    def _vote(self) -> None:
        self.column.addWidget(text.label(tr(ANONYMOUS), "muted"))
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(space("large"))
        grid.setVerticalSpacing(space("medium"))
        grid.setColumnStretch(0, 1)
        for number, option in enumerate(options(self.sitting, self.room)):
            field = number_field(
                tr("Votes: {move}", move=option.words), 0, _MOST_VOTES, self.room.votes.get(option.id, 0)
            )
            field.valueChanged.connect(partial(self._count, option.id))
            self.counts[option.id] = field
            grid.addWidget(text.label(option.words, "title"), number, 0)
            grid.addWidget(field, number, 1)
        self.column.addWidget(inside)

    def _list_options(self) -> None:
        for option in options(self.sitting, self.room):
            votes = self.room.votes.get(option.id, 0)
            self.column.addWidget(Prose([(Run(f"{votes}  ", "strong"), Run(option.words))], "title"))

    def _writers(self) -> None:
        paras, rows = writers(self.sitting, self.room, self.panel)
        self.column.addWidget(Prose(paras, "lead", gap=0.4))
        for row in rows:
            room = tr("The room: {votes}.", votes=row.votes)
            leaders = f" {row.leaders}." if row.leaders else ""
            view = (
                Run(f"{row.words} ", "strong"),
                Run(f"{row.view} ", "aside"),
                Run(f"{room}{leaders}"),
            )
            self.column.addWidget(Prose([view], "lead"))

    def _roads(self) -> None:
        for option in roads(self.sitting):
            votes = self.room.votes.get(option.id, 0)
            item = LinkRow(option.words, tr("The room: {votes}", votes=votes))
            item.clicked.connect(partial(self.take, option.id))
            self.column.addWidget(item)

    def _go_to(self, step: Step) -> None:
        self.room = replace(self.room, step=step)
        self.render_step()
        if step not in {"sentences", "road"}:
            self.next.setFocus()
        a11y.announce(self, tr(STEP_WORDS[self.room.step]))

    def _do(self, action: Go | Choose) -> None:
        if self.sitting.at_end:
            return
        try:
            self.sitting.do(action)
        except BalintError as error:
            self._say(str(error))
            return
        self.room = Room()
        self.render_step()

    def _add(self) -> None:
        self.add(self.field.text())

    def _remove(self, sentence: str) -> None:
        self.room = self.room.without(sentence)
        self.render_step()

    def _count(self, option: str, n: int) -> None:
        self.room = self.room.with_votes(option, n)

    def _ask_file(self) -> None:
        plain, every = tr("Text", "kind of file"), tr("All files")
        dialog = QFileDialog(self, tr("Sentences, one a line"), "", f"{plain} (*.txt);;{every} (*)")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.read_file)
        dialog.open()

    def _say(self, sentence: str) -> None:
        self.column.insertWidget(0, text.label(sentence, "problem"))
        a11y.announce(self, sentence)
