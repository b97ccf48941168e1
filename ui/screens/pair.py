"""Two leaders at one laptop: each answers alone, then they agree, and talk when the hour is over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QMenu, QVBoxLayout, QWidget

from simulator.engine.actions import Choose, Go
from simulator.errors import BalintError
from simulator.language import tr
from ui import a11y, text
from ui.presenters import pair as words
from ui.presenters.debrief import Para, Run
from ui.presenters.pair import Pair, answers, talk
from ui.presenters.plenary import at_a_moment, heading, roads, said_here
from ui.sitting import Sitting
from ui.theme.style import scaled, space
from ui.widgets.link_row import LinkRow
from ui.widgets.page import Page, clear
from ui.widgets.prose import Prose


class PairScreen(Page):
    """An hour led by two. `over` comes after the talk between co-leaders."""

    over = Signal()

    def __init__(self, sitting: Sitting, menu: QMenu | None = None, parent: QWidget | None = None) -> None:
        super().__init__(tr("As a pair: {title}", title=sitting.record.scenario.title), parent, widest=900)
        self.sitting = sitting
        self.pair = Pair()
        self.rows: dict[str, LinkRow] = {}
        self.next = text.button(tr("Go on"), weight="primary")
        self.next.clicked.connect(self.go_on)
        self.foot.addStretch(1)
        self.foot.addWidget(self.next)
        self.bottom.show()
        self.head("", back=tr("Home"), menu=menu)
        self.column.setSpacing(space("medium"))
        self.render_step()

    def focus_first(self) -> None:
        """Go on, or the first of the answers."""
        (next(iter(self.rows.values()), None) or self.next).setFocus()

    def go_on(self) -> None:
        """To the answers at a moment, to the next beat elsewhere."""
        if self.pair.step == "between":
            self._show(replace(self.pair, step="second"))
        elif self.pair.step == "talk" and self.sitting.at_end:
            self.show_talk()
        elif self.pair.step == "talk" and at_a_moment(self.sitting):
            self._show(replace(self.pair, step="first"))
        elif self.pair.step == "talk":
            self._do(Go(self.sitting.play.beat), self.pair)

    def answer(self, move: str) -> None:
        """One answers alone, or both agree."""
        if self.pair.step in {"first", "second"}:
            self._show(self.pair.answered(move))
            return
        beat = self.sitting.play.beat
        self._do(Go(beat) if move == "hold" else Choose(beat, move), self.pair.agreed(self.sitting, move))

    def render_step(self) -> None:
        """Show where the two are."""
        clear(self.column)
        self.rows = {}
        step = self.pair.step
        self.column.addWidget(text.label(heading(self.sitting), "muted"))
        if not self.sitting.at_end and step == "talk" and not self.pair.places:
            self.column.addWidget(text.label(tr(words.WHAT)))
        if step == "between":
            self._say_only(tr(words.STEP_WORDS[step]), tr(words.HAND_OVER))
        else:
            self._card(said_here(self.sitting))
        if step in {"first", "second"}:
            self._ask(tr(words.STEP_WORDS[step]), tr(words.LOOK_AWAY))
        elif step == "agree":
            self.column.addWidget(text.heading(tr(words.STEP_WORDS[step]), 2))
            self.column.addWidget(Prose(answers(self.sitting, self.pair), "lead", gap=0.4))
            self._offer()
        self.column.addStretch(1)
        text.set_button_text(self.next, tr("The hour is over") if self.sitting.at_end else tr("Go on"))
        self.next.setVisible(step in {"talk", "between"})
        self.area.verticalScrollBar().setValue(0)
        self.focus_first()

    def show_talk(self) -> None:
        """The talk between co-leaders, before anything the writers think."""
        clear(self.column)
        self.rows = {}
        self.column.addWidget(text.heading(tr(words.TALK_HEADING)))
        self.column.addWidget(text.label(tr(words.TALK_WHAT), "lead"))
        for question in words.TALK:
            self.column.addWidget(Prose([(Run(tr(question)),)], "lead"))
        apart = talk(self.pair)
        if apart:
            self.column.addWidget(text.heading(tr("Where you differed"), 2))
            self._card(apart, "body")
        self.column.addStretch(1)
        text.set_button_text(self.next, tr("To what the writers think"))
        self.next.clicked.disconnect(self.go_on)
        self.next.clicked.connect(self.over)
        self.next.show()
        self.next.setFocus()
        self.area.verticalScrollBar().setValue(0)
        a11y.announce(self, tr(words.TALK_HEADING))

    def _ask(self, title: str, sentence: str) -> None:
        self.column.addWidget(text.heading(title, 2))
        self.column.addWidget(text.label(sentence, "muted"))
        self._offer()

    def _offer(self) -> None:
        for option in roads(self.sitting):
            row = LinkRow(option.words, "")
            row.clicked.connect(partial(self.answer, option.id))
            self.rows[option.id] = row
            self.column.addWidget(row)

    def _say_only(self, title: str, sentence: str) -> None:
        self.column.addWidget(text.heading(title))
        self.column.addWidget(text.label(sentence, "lead"))

    def _card(self, paras: Sequence[Para], size: str = "lead") -> None:
        frame = QFrame()
        frame.setProperty("surface", "card")
        lines = QVBoxLayout(frame)
        lines.setContentsMargins(scaled(28), scaled(20), scaled(28), scaled(20))
        lines.addWidget(Prose(paras, size, gap=0.35), 0, Qt.AlignmentFlag.AlignTop)
        self.column.addWidget(frame)

    def _show(self, pair: Pair) -> None:
        self.pair = pair
        self.render_step()
        a11y.announce(self, tr(words.STEP_WORDS[pair.step]) if pair.step in words.STEP_WORDS else "")

    def _do(self, action: Go | Choose, after: Pair) -> None:
        try:
            self.sitting.do(action)
        except BalintError as error:
            self.column.insertWidget(0, text.label(str(error), "problem"))
            a11y.announce(self, str(error))
            return
        self.pair = replace(after, step="talk", first="", second="")
        self.render_step()
