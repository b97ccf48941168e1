"""Leaders answer: what would you do first, which would you accept, which advise against, and why."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QMenu, QRadioButton, QVBoxLayout, QWidget

from simulator.language import tr
from simulator.panel.answers import OWN_WORDS, PanelAnswer, Panellist, PanelRefused, checked
from ui import a11y, text
from ui.presenters.debrief import Para
from ui.presenters.panel import ABOUT_YOU, B_WORDS, QUESTION_A, QUESTION_B, TITLE, WHAT, WHY, MomentView
from ui.theme.style import scaled, space
from ui.widgets.choice import Choice as Drop
from ui.widgets.disclosure import Disclosure
from ui.widgets.note_field import note_edit
from ui.widgets.page import Page, clear
from ui.widgets.part import Part
from ui.widgets.prose import Prose


class PanelScreen(Page):
    """One leader's way through the moments. `answered` carries each answer, `finished` the panellist at the end."""

    answered = Signal(object)
    finished = Signal(object)

    def __init__(
        self,
        title: str,
        views: Sequence[MomentView],
        after: Sequence[Para],
        menu: QMenu | None = None,
        parent: QWidget | None = None,
    ) -> None:
        question = tr(TITLE)
        super().__init__(f"{question} {title}", parent, widest=820)
        self._views, self._after, self._title = tuple(views), tuple(after), title
        self._at = -1
        self.first: dict[str, QRadioButton] = {}
        self.second: dict[str, Drop] = {}
        self.next = text.button(tr("Begin"), weight="primary")
        self.next.clicked.connect(self._go_on)
        self.back_one = text.button(tr("The moment before"), weight="quiet")
        self.back_one.clicked.connect(self._go_back)
        self.problem = text.label("", "problem")
        self.foot.addWidget(self.problem, 1)
        self.foot.addWidget(self.back_one)
        self.foot.addWidget(self.next)
        self.given: dict[str, PanelAnswer] = {}
        self.head("", back=tr("Home"), menu=menu)
        self.column.setSpacing(space("medium"))
        self._show_start()

    def focus_first(self) -> None:
        """Begin, or answer."""
        first = next(iter(self.first.values()), self.next)
        first.setFocus()

    def kept(self, sentence: str) -> None:
        """The answers are in a file."""
        clear(self.column)
        self.column.addWidget(text.heading(tr("Thank you")))
        self.column.addWidget(text.label(sentence, "lead"))
        self.column.addStretch(1)
        self.bottom.hide()
        a11y.announce(self, sentence)

    def _show_start(self) -> None:
        clear(self.column)
        self.column.addWidget(text.heading(tr(TITLE)))
        self.column.addWidget(text.label(self._title, "lead"))
        self.column.addWidget(text.label(tr(WHAT), "body"))
        self.column.addStretch(1)
        self.back_one.hide()
        self.problem.setText("")
        text.set_button_text(self.next, tr("Begin"))
        self.bottom.show()

    def _show_moment(self) -> None:
        clear(self.column)
        view = self._views[self._at]
        before = self.given.get(view.stop.beat.id)
        self.column.addWidget(text.heading(view.heading, 2))
        said = QFrame()
        said.setProperty("surface", "card")
        lines = QVBoxLayout(said)
        lines.setContentsMargins(scaled(28), scaled(20), scaled(28), scaled(20))
        lines.addWidget(Prose(view.said, "lead", gap=0.35))
        self.column.addWidget(said)
        self._ask_first(view, before)
        self._ask_second(view, before)
        self.why = note_edit(tr(WHY), tr("A sentence, or nothing."), lines=2)
        self.why.setPlainText(before.why if before is not None else "")
        self.column.addWidget(Part(tr(WHY), self.why))
        self.column.addStretch(1)
        self.back_one.setVisible(self._at > 0)
        self.problem.setText("")
        text.set_button_text(self.next, tr("Go on"))
        self.area.verticalScrollBar().setValue(0)
        self.focus_first()

    def _ask_first(self, view: MomentView, before: PanelAnswer | None) -> None:
        inside = QWidget()
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(space("small"))
        self._group = QButtonGroup(self)
        self.first = {}
        for choice in view.choices:
            button = QRadioButton()
            text.set_button_text(button, choice.words)
            button.setChecked(before is not None and before.first == choice.id)
            self._group.addButton(button)
            self.first[choice.id] = button
            lines.addWidget(button)
        self.own = note_edit(tr("My own words"), tr("What would you say?"), lines=2)
        self.own.setPlainText(before.own if before is not None else "")
        self.own.setVisible(self.first[OWN_WORDS].isChecked())
        self.first[OWN_WORDS].toggled.connect(self.own.setVisible)
        lines.addWidget(self.own)
        self.column.addWidget(Part(tr(QUESTION_A), inside))

    def _ask_second(self, view: MomentView, before: PanelAnswer | None) -> None:
        self.second = {}
        more = Disclosure(Prose([], "body"), tr(QUESTION_B))
        for choice in view.choices:
            if choice.id == OWN_WORDS:
                continue
            drop = Drop(tr("{move}: accept, or advise against?", move=choice.words))
            drop.offer(tuple((key, tr(words)) for key, words in B_WORDS))
            if before is not None:
                chosen = "accept" if choice.id in before.accept else "against" if choice.id in before.against else ""
                drop.setCurrentIndex(drop.findData(chosen))
            self.second[choice.id] = drop
        more.opened.connect(partial(self._fill_second, more, view))
        self.column.addWidget(Part(tr(QUESTION_B), more))

    def _fill_second(self, more: Disclosure, view: MomentView) -> None:
        for choice in view.choices:
            if choice.id in self.second:
                more.inside.addWidget(text.label(choice.words, "body"))
                more.inside.addWidget(self.second[choice.id], 0, Qt.AlignmentFlag.AlignLeft)

    def _show_end(self) -> None:
        clear(self.column)
        self.column.addWidget(text.heading(tr("That was the hour"), 2))
        said = QFrame()
        said.setProperty("surface", "card")
        lines = QVBoxLayout(said)
        lines.setContentsMargins(scaled(28), scaled(20), scaled(28), scaled(20))
        lines.addWidget(Prose(self._after, "lead", gap=0.35))
        self.column.addWidget(said)
        inside = QWidget()
        fields = QVBoxLayout(inside)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setSpacing(space("small"))
        self.tradition = text.line_edit(tr("Tradition or society"), hint=tr("Tradition or society"), most=120)
        self.country = text.line_edit(tr("Country"), hint=tr("Country"), most=80)
        self.years = text.line_edit(tr("Years of leading Balint groups"), hint=tr("Years"), most=2)
        for words, field in (
            (tr("Tradition or society"), self.tradition),
            (tr("Country"), self.country),
            (tr("Years of leading Balint groups"), self.years),
        ):
            fields.addWidget(text.label(words, "body"))
            fields.addWidget(field)
        self.column.addWidget(Part(tr(ABOUT_YOU), inside))
        self.column.addStretch(1)
        self.first = {}
        text.set_button_text(self.next, tr("Write my answers into a file…"))
        self.area.verticalScrollBar().setValue(0)

    def _answer(self) -> PanelAnswer:
        view = self._views[self._at]
        moment = view.stop.beat.moment
        first = next((i for i, button in self.first.items() if button.isChecked()), "")
        if not first or moment is None:
            raise PanelRefused(tr("Choose what you would do first; saying nothing is an answer."))
        by = {key: tuple(i for i, drop in self.second.items() if drop.key == key) for key in ("accept", "against")}
        own = self.own.toPlainText().strip() if first == OWN_WORDS else ""
        answer = PanelAnswer(
            view.stop.beat.id, moment.digest, first, self.why.toPlainText().strip(), own, by["accept"], by["against"]
        )
        return checked(view.stop, answer)

    def _go_on(self) -> None:
        if self._at == len(self._views):
            years = self.years.text().strip()
            if years and not years.isdecimal():
                self.problem.setText(tr("The years of leading are a whole number, or nothing."))
                return
            about = Panellist(self.tradition.text().strip(), self.country.text().strip(), int(years) if years else None)
            self.finished.emit(about)
            return
        if self._at >= 0:
            try:
                answer = self._answer()
            except PanelRefused as error:
                self.problem.setText(str(error))
                a11y.announce(self.problem, str(error))
                return
            self.given[answer.beat] = answer
            self.answered.emit(answer)
        self._at += 1
        if self._at < len(self._views):
            self._show_moment()
        else:
            self._show_end()

    def _go_back(self) -> None:
        self._at -= 1
        self._at = max(self._at, 0)
        self._show_moment()
