"""A season: its meetings as a year, what was led of them, and what the next one goes on from."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from simulator.language import tr
from ui import a11y, text
from ui.presenters.season import (
    BEFORE,
    BEFORE_MORE,
    FIRST,
    STORY,
    YEAR,
    MeetingView,
    SeasonView,
    chosen_first,
    goes_on_words,
)
from ui.presenters.words import quoted
from ui.theme.style import scaled, space
from ui.widgets.cards import Circle, Option
from ui.widgets.page import Columns, Measure, Page, Tiles, clear, section
from ui.widgets.year import Year

_WIDE = 1240


class SeasonScreen(Page):
    """A season. `begun` carries a meeting and the play it goes on from, `resumed` a play to go on with or look at."""

    begun = Signal(str, str)
    resumed = Signal(str)

    def __init__(
        self,
        view: SeasonView,
        meeting: str = "",
        wanted: str | None = None,
        menu: QMenu | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Season: {title}", title=view.title), parent, widest=_WIDE)
        self.view = view
        self.head(tr("Season"), back=tr("Home"), menu=menu)
        self._wanted = wanted
        self._taken: dict[str, str] = {}
        self.options: tuple[Option, ...] = ()
        self.buttons: dict[str, QPushButton] = {}
        self._open_with(view)
        self.year = Year(view.meetings, meeting or view.next)
        self.year.chosen.connect(self._show)
        side, below = section(tr(YEAR))
        below.addWidget(self.year)
        below.addStretch(1)
        self.panel = QWidget()
        self.below = QVBoxLayout(self.panel)
        self.below.setContentsMargins(0, 0, 0, 0)
        self.below.setSpacing(space("large"))
        self.column.addWidget(Columns(side, self.panel, shares=(2, 5), narrow=860))
        self.column.addStretch(1)
        self._foot()
        self._show(self.year.meeting)

    def focus_first(self) -> None:
        """Begin with the meeting that is chosen."""
        self.year.focus()

    @property
    def meeting(self) -> MeetingView:
        """The meeting that is shown."""
        return next(m for m in self.view.meetings if m.scenario == self.year.meeting)

    @property
    def earlier(self) -> str:
        """The play it would go on from; empty: as it usually went."""
        return next((o.key for o in self.options if o.isChecked()), "")

    def _open_with(self, view: SeasonView) -> None:
        line = QHBoxLayout()
        line.setSpacing(space("large"))
        words = QVBoxLayout()
        words.setSpacing(space("small"))
        words.addWidget(text.heading(view.title))
        words.addWidget(Measure(text.label(view.summary, "lead"), 820))
        words.addWidget(text.label(view.who))
        words.addWidget(text.label(view.group, "muted"))
        if view.problem:
            words.addWidget(text.label(view.problem, "problem"))
        words.addStretch(1)
        line.addLayout(words, 1)
        if view.people:
            line.addWidget(Circle(view.people, 150), 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(line)

    def _foot(self) -> None:
        self.begin = text.button(tr("Begin"), weight="primary")
        self.begin.setMinimumWidth(scaled(160))
        self.begin.clicked.connect(self._begin)
        self.choice = text.label("", "muted")
        self.choice.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.foot.addWidget(self.choice, 1)
        self.foot.addWidget(self.begin)
        self.bottom.show()

    def _show(self, _scenario: str) -> None:
        """The meeting that is chosen, with what can be done with it."""
        meeting = self.meeting
        clear(self.below)
        self.buttons = {}
        head, words = _part()
        words.addWidget(text.label(f"{meeting.when} · {meeting.number}", "accent"))
        words.addWidget(text.heading(meeting.title, 2))
        words.addWidget(Measure(text.label(meeting.summary), 760))
        if not meeting.tellings and not meeting.aside:
            words.addWidget(text.label(meeting.state, "muted"))
        self.below.addWidget(head)
        if meeting.tellings or meeting.aside:
            self.below.addWidget(self._plays(meeting))
        self.below.addWidget(self._before(meeting))
        self.below.addStretch(1)
        if meeting.tellings or meeting.aside:
            text.set_button_text(self.begin, tr("Begin again"), tr("Begin again: {title}", title=meeting.title))
        else:
            text.set_button_text(self.begin, tr("Begin"), tr("Begin: {title}", title=meeting.title))
        self.begin.setProperty("weight", "usual" if meeting.aside else "primary")
        self.begin.style().polish(self.begin)
        self._say_choice()

    def _plays(self, meeting: MeetingView) -> QWidget:
        part, below = _part(space("small"))
        below.addWidget(text.label(meeting.state, "strong"))
        for aside in meeting.aside:
            go = self._button(aside.id, tr("Go on"), aside.spoken, weight="primary")
            below.addWidget(_row(aside.line, "", "", go))
        for telling in meeting.tellings:
            read = self._button(telling.id, tr("Read the debrief"), telling.spoken, weight="quiet")
            title = quoted(telling.title) if telling.title else tr("A telling")
            below.addWidget(_row(title, f"{telling.line[:1].upper()}{telling.line[1:]}", telling.came, read))
        return part

    def _button(self, play: str, words: str, spoken: str, *, weight: text.Weight) -> QPushButton:
        made = text.button(words, weight=weight, spoken=spoken)
        made.setProperty("play", play)
        made.clicked.connect(self._resume)
        self.buttons[play] = made
        return made

    def _before(self, meeting: MeetingView) -> QWidget:
        part, below = section(tr(BEFORE))
        first = meeting.scenario == self.view.meetings[0].scenario
        below.addWidget(text.label(tr(FIRST) if first else tr(BEFORE_MORE), "muted"))
        self.options = ()
        if not first:
            self.options = tuple(Option(e.play, e.word, e.sentence) for e in meeting.earlier)
            tiles = Tiles(280, gap="small")
            tiles.setAccessibleName(tr(BEFORE))
            tiles.show_tiles(self.options)
            taken = self._taken.get(meeting.scenario)
            chosen = chosen_first(meeting, self._wanted) if taken is None else taken
            for option in self.options:
                option.setChecked(option.key == chosen)
                option.toggled.connect(self._chosen)
            below.addWidget(tiles)
        self.story = QWidget()
        self.told = QVBoxLayout(self.story)
        self.told.setContentsMargins(0, 0, 0, 0)
        self.told.setSpacing(space("small"))
        below.addWidget(self.story)
        self._tell()
        return part

    def _tell(self) -> None:
        """The group's story so far, for what is chosen."""
        clear(self.told)
        chosen = next((e for e in self.meeting.earlier if e.play == self.earlier), self.meeting.earlier[-1])
        self.told.addWidget(text.heading(tr(STORY), 3))
        for chapter in chosen.story:
            self.told.addWidget(Measure(text.label(chapter.text, selectable=True), 760))

    def _chosen(self, on: bool) -> None:
        if not on:
            return
        self._taken[self.meeting.scenario] = self.earlier
        self._tell()
        self._say_choice()
        a11y.announce(self, goes_on_words(self.meeting, self.earlier))

    def _say_choice(self) -> None:
        self.choice.setText(goes_on_words(self.meeting, self.earlier))

    def _resume(self) -> None:
        self.resumed.emit(self.sender().property("play"))

    def _begin(self) -> None:
        self.begun.emit(self.meeting.scenario, self.earlier)


def _part(spacing: int | None = None) -> tuple[QWidget, QVBoxLayout]:
    part = QWidget()
    layout = QVBoxLayout(part)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(space("hair") if spacing is None else spacing)
    return part, layout


def _row(title: str, line: str, more: str, button: QPushButton) -> QWidget:
    """A play of the meeting: what it is, and the one thing one does with it."""
    row = QFrame()
    row.setProperty("surface", "card")
    beside = QHBoxLayout(row)
    beside.setContentsMargins(20, 12, 16, 12)
    beside.setSpacing(space("large"))
    words = QVBoxLayout()
    words.setSpacing(space("hair"))
    words.addWidget(text.label(title, "strong"))
    for said, role in ((line, "muted"), (more, "body")):
        if said:
            words.addWidget(text.label(said, "muted" if role == "muted" else "body"))
    beside.addLayout(words, 1)
    beside.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
    return row
