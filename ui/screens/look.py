"""Before co-leading: choose a set and say what one expects; then the set; then both side by side, and a page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QLabel, QMenu, QPlainTextEdit, QVBoxLayout, QWidget

from simulator.language import tr
from ui import text
from ui.presenters.debrief import Run
from ui.presenters.look import (
    LEAST,
    MOST,
    QUESTIONS,
    TITLE,
    WHAT,
    WHAT_IT_IS_NOT,
    SessionChoice,
    SheetView,
    SideBySide,
    StepView,
)
from ui.theme.style import scaled, space
from ui.widgets.flow import FlowLayout
from ui.widgets.note_field import NoteField, note_edit
from ui.widgets.page import Page, clear
from ui.widgets.part import Part
from ui.widgets.prose import Prose


class LookScreen(Page):
    """The set, from choosing to the page for a co-leader.

    `begun` carries the sessions and the expectations, `lead` a session, `debrief_wanted` a play, `own_words` a part of
    the page and its words, `copy_wanted` that the page is to be kept as a file, `forget` that the set is done with.
    """

    begun = Signal(object, object)
    lead = Signal(str)
    debrief_wanted = Signal(str)
    own_words = Signal(str, str)
    copy_wanted = Signal()
    forget = Signal()

    def __init__(self, menu: QMenu | None = None, parent: QWidget | None = None) -> None:
        super().__init__(tr(TITLE), parent, widest=900)
        self.boxes: dict[str, QCheckBox] = {}
        self.expects: dict[str, QPlainTextEdit] = {}
        self.fields: dict[str, NoteField] = {}
        self.start = text.button(tr("Begin with this set"), weight="primary")
        self.copy = text.button(tr("Keep a copy…"), weight="primary")
        self.first: QWidget = self.start
        self.head("", back=tr("Habits"), menu=menu)
        self.column.setSpacing(space("medium"))

    def focus_first(self) -> None:
        """What one does first on this page."""
        self.first.setFocus()

    def show_choosing(self, sessions: Sequence[SessionChoice]) -> None:
        """Choose sessions, and say what one expects."""
        self._clear(tr(WHAT))
        choices = QWidget()
        lines = QVBoxLayout(choices)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(space("hair"))
        self.boxes = {}
        for session in sessions:
            box = text.check_box(session.title)
            box.setAccessibleDescription(session.about)
            box.toggled.connect(self._count)
            self.boxes[session.id] = box
            lines.addWidget(box)
            about = text.label(session.about, "muted")
            about.setContentsMargins(scaled(26), 0, 0, space("small"))
            lines.addWidget(about)
        self.column.addWidget(Part(tr("The set"), choices))
        asked = QWidget()
        fields = QVBoxLayout(asked)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setSpacing(space("small"))
        self.expects = {}
        for key, asked_for in QUESTIONS.items():
            question = tr(asked_for)
            fields.addWidget(text.label(question, "body"))
            self.expects[key] = note_edit(question, tr("Some words, or nothing."), lines=2)
            fields.addWidget(self.expects[key])
        self.column.addWidget(Part(tr("What I expect of myself"), asked))
        self.start = text.button(tr("Begin with this set"), weight="primary")
        self.start.clicked.connect(self._begin)
        self.column.addWidget(self.start, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)
        self.first = next(iter(self.boxes.values()), self.start)
        self._count()

    def show_set(self, steps: Sequence[StepView]) -> None:
        """The sessions of the set, each to be led once."""
        led = sum(bool(s.play) for s in steps)
        self._clear(tr("{led} of {all} led. The figures come after the last one.", led=led, all=len(steps)))
        self.first = self
        for step in steps:
            inside = QWidget()
            row = FlowLayout(inside, space("small"))
            if step.play:
                button = text.button(tr("Its debrief"), spoken=tr("The debrief of {title}", title=step.title))
                button.clicked.connect(partial(self.debrief_wanted.emit, step.play))
                row.addWidget(text.label(tr("Led."), "muted"))
            else:
                button = text.button(tr("Lead it"), weight="primary", spoken=tr("Lead {title}", title=step.title))
                button.clicked.connect(partial(self.lead.emit, step.id))
                self.first = button if self.first is self else self.first
            row.addWidget(button)
            self.column.addWidget(Part(step.title, inside))
        self._add_forget(tr("Give this set up"))

    def show_figures(
        self, steps: Sequence[StepView], beside: Sequence[SideBySide], sheet: SheetView, notes: Mapping[str, str]
    ) -> None:
        """Expectations and figures side by side, then the page for a co-leader; `notes` are one's own words by part."""
        self._clear(
            tr("All of the set is led. First what you expected, beside what was counted; then a page to talk over.")
        )
        for one in beside:
            self.column.addWidget(self._beside(one))
        self.column.addWidget(self._sheet(sheet, notes))
        row = QWidget()
        flow = FlowLayout(row, space("small"))
        self.copy = text.button(
            tr("Keep a copy…"), weight="primary", spoken=tr("Keep a copy of the page for a co-leader")
        )
        self.copy.clicked.connect(self._copy)
        flow.addWidget(self.copy)
        for step in steps:
            button = text.button(tr("Debrief: {title}", title=step.title), weight="quiet")
            button.clicked.connect(partial(self.debrief_wanted.emit, step.play))
            flow.addWidget(button)
        self.column.addWidget(row)
        self._add_forget(tr("Begin another set"))
        self.first = self.copy

    def _clear(self, about: str) -> None:
        for field in self.fields.values():
            field.save()
        self.fields = {}
        clear(self.column)
        self.column.addWidget(text.heading(tr(TITLE)))
        self.column.addWidget(text.label(about, "body"))

    def _count(self) -> None:
        chosen = sum(box.isChecked() for box in self.boxes.values())
        self.start.setEnabled(LEAST <= chosen <= MOST)
        for box in self.boxes.values():
            box.setEnabled(box.isChecked() or chosen < MOST)

    def _begin(self) -> None:
        chosen = tuple(i for i, box in self.boxes.items() if box.isChecked())
        expects = {key: words for key, edit in self.expects.items() if (words := edit.toPlainText().strip())}
        self.begun.emit(chosen, expects)

    def _beside(self, one: SideBySide) -> Part:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(space("large"))
        said = Prose([(Run(line),) for line in one.expected.splitlines() if line.strip()])
        counted = Prose([(Run(words),) for words in one.counted])
        for column, (heading, words) in enumerate(((tr("You expected"), said), (tr("What was counted"), counted))):
            grid.addWidget(text.label(heading, "muted"), 0, column)
            grid.addWidget(words, 1, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, 1)
        return Part(one.question, inside)

    def _sheet(self, sheet: SheetView, notes: Mapping[str, str]) -> QFrame:
        frame = QFrame()
        frame.setProperty("surface", "card")
        lines = QVBoxLayout(frame)
        lines.setContentsMargins(scaled(32), scaled(26), scaled(32), scaled(26))
        lines.setSpacing(space("small"))
        lines.addWidget(text.heading(tr("For the one who leads with me"), 2))
        self._lines(lines, tr("What I tend to do"), sheet.tends)
        self._lines(lines, tr("When I come in"), sheet.when)
        for head, places in sheet.places:
            self._lines(lines, head, places)
        for key, head, _ in sheet.own:
            lines.addSpacing(space("small"))
            lines.addWidget(self._heading(head))
            field = NoteField(head, tr("Your own words."), notes.get(key, ""))
            field.wanted.connect(partial(self.own_words.emit, key))
            self.fields[key] = field
            lines.addWidget(field)
        lines.addSpacing(space("small"))
        lines.addWidget(text.label(tr(WHAT_IT_IS_NOT), "muted"))
        return frame

    def _lines(self, lines: QVBoxLayout, head: str, words: Sequence[str]) -> None:
        lines.addSpacing(space("small"))
        lines.addWidget(self._heading(head))
        lines.addWidget(Prose([(Run(w),) for w in words], gap=0.2))

    @staticmethod
    def _heading(words: str) -> QLabel:
        return text.label(words, "strong")

    def _add_forget(self, words: str) -> None:
        button = text.button(words, weight="quiet")
        button.clicked.connect(self.forget)
        self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)

    def _copy(self) -> None:
        for field in self.fields.values():
            field.save()
        self.copy_wanted.emit()
