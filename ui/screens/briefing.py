"""The briefing: who sits here, who you are, how this group works, and how you want to lead."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from simulator.language import tr
from ui import text
from ui.prefs import Prefs
from ui.presenters.briefing import (
    MARGIN,
    MARGIN_MORE,
    NOTE_HEADING,
    NOTE_WAY_OUT,
    PACES,
    SAY_FIRST,
    SAY_FIRST_MORE,
    TOGETHER,
    WAYS,
    BriefingView,
    PersonLine,
    choice_words,
)
from ui.theme.style import space
from ui.widgets.cards import Face, Option, Switch
from ui.widgets.figure import Figure, figures_for
from ui.widgets.link_row import LinkRow
from ui.widgets.page import Columns, Measure, Page, Tiles, section


class BriefingScreen(Page):
    """What one knows before one begins.

    `begun` carries the way, the pace, whether one says it oneself first, and whether there are notes in the margin.
    `together` carries how others lead it with one: ``plenary`` or ``pair``.
    """

    begun = Signal(str, str, bool, bool)
    together = Signal(str)

    def __init__(
        self, view: BriefingView, prefs: Prefs, menu: QMenu | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Briefing: {title}", title=view.title), parent)
        self.view = view
        self.head(tr("Briefing"), back=view.back, menu=menu)
        self._open_with(view)
        self.column.addWidget(Columns(self._people(view), self._group(view)))
        self.ways = tuple(Option(key, tr(word), tr(more)) for key, word, more in WAYS)
        self.paces = tuple(Option(key, tr(word), tr(more)) for key, word, more in PACES)
        self.say_first = Switch(tr(SAY_FIRST), tr(SAY_FIRST_MORE))
        self.margin = Switch(tr(MARGIN), tr(MARGIN_MORE))
        self._choices(prefs)
        self._foot()

    def focus_first(self) -> None:
        """Begin with the button that begins."""
        self.begin.setFocus()

    def chosen(self) -> tuple[str, str, bool, bool]:
        """The way, the pace, whether one says it oneself first, and whether there are notes in the margin."""
        way = next(o.key for o in self.ways if o.isChecked())
        pace = next(o.key for o in self.paces if o.isChecked())
        return way, pace, self.say_first.isChecked(), self.margin.isChecked()

    def _open_with(self, view: BriefingView) -> None:
        opening = QVBoxLayout()
        opening.setSpacing(space("small"))
        opening.addWidget(text.heading(view.title))
        opening.addWidget(Measure(text.label(view.summary, "lead"), 820))
        opening.addWidget(text.label(f"{view.facts[:1].upper()}{view.facts[1:]}", "muted"))
        opening.addWidget(text.label(view.review, "muted"))
        self.column.addLayout(opening)
        if view.content_note:
            self.column.addWidget(self._note(view.content_note))

    def _note(self, words: str) -> QWidget:
        box = QFrame()
        box.setProperty("surface", "card")
        layout = QVBoxLayout(box)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(space("small"))
        layout.addWidget(text.label(tr(NOTE_HEADING), "accent"))
        layout.addWidget(text.label(words))
        line = QHBoxLayout()
        line.setSpacing(space("medium"))
        self.another = text.button(tr("Choose another session"))
        self.another.clicked.connect(self.went_back)
        line.addWidget(text.label(tr(NOTE_WAY_OUT), "muted"), 1)
        line.addWidget(self.another, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addLayout(line)
        return box

    def _people(self, view: BriefingView) -> QWidget:
        part, below = section(tr("Who sits here"))
        figures = figures_for({p.id: p.looks for p in view.people})
        for person in view.people:
            below.addWidget(_person_row(person, figures[person.id]))
        return part

    def _group(self, view: BriefingView) -> QWidget:
        side = QWidget()
        layout = QVBoxLayout(side)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space("large"))
        parts = [(tr("You"), (view.you,)), (tr("How this group works"), (view.group, *view.convention))]
        if view.before:
            parts.insert(0, (tr("Before this meeting"), view.before))
        for title, sentences in parts:
            part, below = section(title)
            below.setSpacing(space("small"))
            for sentence in sentences:
                below.addWidget(text.label(sentence))
            layout.addWidget(part)
        return side

    def _choices(self, prefs: Prefs) -> None:
        part, below = section(tr("How do you want to lead?"))
        for name, options, chosen in ((tr("Way"), self.ways, prefs.way), (tr("Pace"), self.paces, prefs.pace)):
            tiles = Tiles(320, gap="medium")
            tiles.setAccessibleName(name)
            tiles.show_tiles(options)
            for option in options:
                option.setChecked(option.key == chosen)
            below.addWidget(tiles)
        self.say_first.setChecked(prefs.say_first)
        below.addWidget(self.say_first)
        self.margin.setChecked(prefs.margin)
        below.addWidget(self.margin)
        self.column.addWidget(part)
        part, below = section(tr("With others"))
        self.others: dict[str, LinkRow] = {}
        for kind, title, more in TOGETHER:
            row = self.others[kind] = LinkRow(tr(title), tr(more))
            row.clicked.connect(partial(self.together.emit, kind))
            below.addWidget(row)
        self.column.addWidget(part)
        self.column.addStretch(1)

    def _foot(self) -> None:
        self.begin = text.button(tr("Begin"), weight="primary", spoken=tr("Begin {title}", title=self.view.title))
        self.begin.setMinimumWidth(160)
        self.begin.clicked.connect(self._begin)
        self.choice = text.label("", "muted")
        self.choice.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.foot.addWidget(self.choice, 1)
        self.foot.addWidget(self.begin)
        self.bottom.show()
        self._say_choice()
        for option in (*self.ways, *self.paces):
            option.toggled.connect(self._say_choice)

    def _say_choice(self) -> None:
        way = next((o.key for o in self.ways if o.isChecked()), "")
        pace = next((o.key for o in self.paces if o.isChecked()), "")
        if way and pace:
            self.choice.setText(choice_words(way, pace))

    def _begin(self) -> None:
        self.begun.emit(*self.chosen())


def _person_row(person: PersonLine, figure: Figure) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(space("medium"))
    line.addWidget(Face(figure), 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(2)
    words.addWidget(text.label(f"{person.name}, {person.role}", "strong"))
    if person.about:
        words.addWidget(text.label(person.about, "muted"))
    words.addStretch(1)
    line.addLayout(words, 1)
    return row
