"""Habits over time: dots, acts, timing, places that come back, sessions not led yet. No rank, no mark."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from scoring.charts import Drawing
from scoring.habit_chart import draw_habits
from simulator.language import mark, tr
from ui import a11y, text
from ui.presenters.debrief import Run
from ui.presenters.habits import LATER, LEGEND, NOTHING_DUE, WHAT_IT_IS, HabitsView, HabitView
from ui.theme.style import font, space
from ui.widgets.disclosure import Disclosure
from ui.widgets.link_row import LinkRow
from ui.widgets.page import Page, clear
from ui.widgets.part import Part
from ui.widgets.prose import Prose
from ui.widgets.walkable import Walkable

HINT = mark("A sign leads to its moment: click it, or use the arrow keys and Enter.")


class HabitDrawing(Walkable):
    """The drawing of the dots."""

    def __init__(self, view: HabitsView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view

    def draw(self, width: int) -> Drawing:
        """The rows at a width."""
        legend = tuple((shape, tr(words)) for shape, words in LEGEND)
        return draw_habits(self._view.signs, legend, width, QFontMetricsF(font("small")).height() * 0.8)


class HabitsScreen(Page):
    """Habits. `place_wanted` carries a play and a beat, `session_wanted` a session's id."""

    place_wanted = Signal(str, str)
    session_wanted = Signal(str)
    practice_wanted = Signal()
    look_wanted = Signal()

    def __init__(self, menu: QMenu | None = None, parent: QWidget | None = None) -> None:
        super().__init__(tr("Habits"), parent, widest=900)
        self.drawing: HabitDrawing | None = None
        self.practise = text.button(tr("Practise for five minutes"), weight="primary")
        self.practise.clicked.connect(self.practice_wanted)
        self.look = text.button(tr("Before co-leading: a look at my habits"))
        self.look.clicked.connect(self.look_wanted)
        self.head("", back=tr("Home"), menu=menu)

    def render_view(self, view: HabitsView) -> None:
        """Show the page."""
        clear(self.column)
        column = self.column
        column.setSpacing(space("medium"))
        column.addWidget(text.heading(tr("Habits")))
        column.addWidget(text.label(view.empty or tr(WHAT_IT_IS), "body" if view.empty else "muted"))
        if view.places or view.plays:
            self._add_places(view)
        if view.habits:
            self._add_chart(view)
            for habit in view.habits:
                column.addWidget(self._habit(habit))
        if view.not_met:
            column.addWidget(text.label(view.not_met, "muted"))
        if view.timing:
            column.addWidget(Part(tr("Coming in and waiting"), Prose([(Run(w),) for w in view.timing])))
        if view.used or view.never:
            used = ", ".join(f"{name} {times}" for name, times in view.used)
            said = [(Run(f"{used[:1].upper()}{used[1:]}."),)] if used else []
            column.addWidget(Part(tr("What you do"), Prose([*said, (Run(view.never, "aside"),)])))
        if view.not_led:
            column.addWidget(Part(tr("Not led yet"), self._links(view.not_led)))
        column.addWidget(self.look, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def focus_first(self) -> None:
        """What is due, else the drawing."""
        first = self.practise if self.practise.isVisible() else self.drawing or self.look
        first.setFocus()

    def _add_places(self, view: HabitsView) -> None:
        inside = QWidget()
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(space("small"))
        due = tr("{n} place is due. | {n} places are due.", "", view.due) if view.due else tr(NOTHING_DUE)
        lines.addWidget(text.label(due, "lead"))
        lines.addWidget(text.label(tr(LATER), "muted"))
        lines.addWidget(self.practise, 0, Qt.AlignmentFlag.AlignLeft)
        if not view.due:  # hidden, never shown: without a window yet it would be one
            self.practise.hide()
        if view.places:
            words = tr("All places that come back")
            more = Disclosure(Prose([(Run(words, "aside"),)]), words)
            more.opened.connect(partial(self._fill_places, more, view))
            lines.addWidget(more)
        self.column.addWidget(Part(tr("Places to come back to"), inside))

    def _fill_places(self, more: Disclosure, view: HabitsView) -> None:
        for place in view.places:
            more.inside.addWidget(self._row(place.words, place.about, place.leads_to))

    def _add_chart(self, view: HabitsView) -> None:
        self.drawing = HabitDrawing(view)
        a11y.name(self.drawing, tr("Your moments, by what they called for"), tr(HINT))
        hint = text.label(tr(HINT), "muted")
        self.drawing.sign_named.connect(lambda words: hint.setText(words or tr(HINT)))
        self.drawing.place_chosen.connect(self._go)
        inside = QWidget()
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self.drawing)
        lines.addWidget(hint)
        self.column.addWidget(Part(view.plays, inside))

    def _habit(self, habit: HabitView) -> Part:
        inside = QWidget()
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(space("hair"))
        lines.addWidget(text.label(habit.looked_at, "muted"))
        lines.addWidget(Prose([(Run(habit.figure),)]))
        more = Disclosure(Prose([(Run(tr("The moments"), "aside"),)]), tr("The moments, {habit}", habit=habit.name))
        more.opened.connect(partial(self._fill_dots, more, habit))
        lines.addWidget(more)
        return Part(habit.name, inside)

    def _fill_dots(self, more: Disclosure, habit: HabitView) -> None:
        for dot in habit.dots:
            more.inside.addWidget(self._row(dot.words, f"{dot.about}.", dot.leads_to))

    def _links(self, sessions: tuple[tuple[str, str], ...]) -> QWidget:
        inside = QWidget()
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(0, 0, 0, 0)
        for session, title in sessions:
            row = LinkRow(title)
            row.clicked.connect(partial(self.session_wanted.emit, session))
            lines.addWidget(row)
        return inside

    def _row(self, words: str, about: str, leads_to: str) -> LinkRow:
        row = LinkRow(words, about)
        row.clicked.connect(partial(self._go, leads_to))
        return row

    def _go(self, leads_to: str) -> None:
        play, _, beat = leads_to.partition("/")
        self.place_wanted.emit(play, beat)
