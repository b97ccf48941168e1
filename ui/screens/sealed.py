"""A workshop from the trainee's chair: consent and code, the sessions, moments along their written road, hand-in."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QMenu, QVBoxLayout, QWidget

from simulator.language import tr
from ui import a11y, text
from ui.presenters.debrief import STAYS, BackPlace, Para, PlaceText, Run
from ui.presenters.handing_in import HandInView
from ui.presenters.sealed import AGREE, AS_IT_STANDS, CODE_HINT, INSTEAD, STOP, WHICH, MomentView, PartView
from ui.theme.style import scaled, space
from ui.widgets.hand_in import HandIn
from ui.widgets.moves import MovesPanel
from ui.widgets.own_view import OwnView
from ui.widgets.page import Page, clear
from ui.widgets.part import Part
from ui.widgets.place_card import PlaceCard
from ui.widgets.prose import Prose

_MOST = 900


class SealedScreen(Page):
    """One workshop. What is shown comes from outside; what is done goes there.

    `agreed` carries a code, `chosen` a session, `answered` a move's id, `stopped` that a session is left, `told` what
    one says of it afterwards, `seen` whether the screen is before one's eyes. The others are those of HandIn.
    """

    agreed = Signal(str)
    chosen = Signal(str)
    answered = Signal(str)
    stopped = Signal()
    told = Signal(object)
    seen = Signal(bool)
    hand_in = Signal(object)
    sent = Signal(object, str, str)
    forget_now = Signal()
    feedback_wanted = Signal()
    overview_wanted = Signal()

    def __init__(self, title: str, menu: QMenu | None = None, parent: QWidget | None = None) -> None:
        super().__init__(tr("Workshop: {title}", title=title), parent, widest=820)
        self._title = title
        self.moves: MovesPanel | None = None
        self.giving: HandIn | None = None
        self.first: QWidget = self
        self.problem = text.label("", "problem")
        self.notice = text.label("", "accent")
        self.stop = text.button(tr(STOP), weight="quiet")
        self.stop.clicked.connect(self.stopped)
        self.foot.addWidget(self.stop)
        self.foot.addStretch(1)
        self.head("", back=tr("Home"), menu=menu)
        self.column.setSpacing(space("medium"))

    def focus_first(self) -> None:
        """What one does first here."""
        self.first.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A number says that sentence; Space says nothing."""
        if self.moves is None or event.isAutoRepeat():
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Space:
            self.moves.hold.click()
        elif event.text().isdigit() and 1 <= int(event.text()) <= len(self.moves.cards()):
            self.moves.cards()[int(event.text()) - 1].click()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """It is before one's eyes."""
        super().showEvent(event)
        self.seen.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """It is not any more."""
        self.seen.emit(False)
        super().hideEvent(event)

    def notify(self, sentence: str) -> None:
        """A quiet sentence above the moment, and another way out of it: the time is over."""
        self.notice.setText(sentence)
        self.notice.show()
        text.set_button_text(self.stop, tr(AS_IT_STANDS))
        a11y.announce(self.notice, sentence)

    def refused(self, why: str) -> None:
        """Something could not be done."""
        self.problem.setText(why)
        self.problem.show()
        a11y.announce(self.problem, why)

    def show_consent(self, about: Sequence[str], *, open_: bool) -> None:
        """What one should know, and the code."""
        self._clear()
        self.column.addWidget(Prose([(Run(words),) for words in about]))
        if not open_:
            self.column.addWidget(text.label(tr("The last day to hand in is over."), "lead"))
            self.column.addStretch(1)
            return
        self.code = text.line_edit(tr("Your code"), hint=tr(CODE_HINT), most=20)
        self.agree = text.button(tr(AGREE), weight="primary")
        self.agree.clicked.connect(self._agree)
        self.code.returnPressed.connect(self._agree)
        self.column.addWidget(self.code)
        self.column.addWidget(self.problem)
        self.column.addWidget(self.agree, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)
        self.first = self.code

    def show_parts(self, parts: Sequence[PartView], handing: HandInView | None, *, released: bool) -> None:
        """The sessions; when all are done, the way to hand in; when it is released, the feedback."""
        self._clear()
        self.first = self
        for part in parts:
            self.column.addWidget(self._part(part))
        if handing is not None:
            self.column.addWidget(self._hand_in(handing))
        if released and handing is not None:
            look = text.button(tr("Read what the writers say of it"), weight="primary")
            look.clicked.connect(self.feedback_wanted)
            self.column.addWidget(look, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.problem)
        self.column.addStretch(1)

    def show_moment(self, view: MomentView) -> None:
        """One moment."""
        self._clear(title=False)
        self.column.addWidget(text.label(view.heading, "muted"))
        self.column.addWidget(self.notice)
        self.column.addWidget(self._said(view.said))
        self.moves = MovesPanel()
        self.moves.set_moves(view.moves)
        self.moves.reserve((view.moves,), scaled(_MOST))
        self.moves.go_on.connect(partial(self._answer, view.hold))
        self.moves.said.connect(self._answer)
        self.column.addWidget(self.moves)
        self.column.addWidget(self.problem)
        self.column.addStretch(1)
        self.bottom.show()
        self.first = self.moves.hold
        self.area.verticalScrollBar().setValue(0)
        self.focus_first()

    def show_end(self, said: Sequence[Para], *, stays: bool, contact: str, before: str = "") -> None:
        """The end of a session; after one that may stay with one, two sentences and whom to turn to."""
        self._clear(title=False)
        if before:
            self.column.addWidget(text.label(before, "lead"))
            a11y.announce(self, before)
        if said:
            self.column.addWidget(self._said(said))
        if stays:
            words = [*(tr(w) for w in STAYS), *([contact] if contact else [])]
            prose = Prose([(Run(w),) for w in words], "lead", gap=0.1)
            self.column.addWidget(Part(tr("After an hour like this"), prose))
        go_on = text.button(tr("Go on"), weight="primary")
        go_on.clicked.connect(self.overview_wanted)
        self.column.addWidget(go_on, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)
        self.first = go_on
        self.focus_first()

    def show_own(self, places: Sequence[BackPlace], hint: str) -> None:
        """What one says of the hour before anybody else does."""
        self._clear(title=False)
        self.column.addWidget(text.label(hint, "muted"))
        self.own = OwnView(places)
        text.set_button_text(self.own.go_on, tr("Go on"))
        self.own.told.connect(self.told)
        self.column.addWidget(self.own)
        self.column.addWidget(self.problem)
        self.column.addStretch(1)
        self.first = self.own.how
        self.area.verticalScrollBar().setValue(0)
        self.focus_first()

    def show_handed_in(self, sentence: str) -> None:
        """The file is written."""
        self._clear()
        self.column.addWidget(text.label(sentence, "lead"))
        self.column.addStretch(1)
        a11y.announce(self, sentence)

    def show_feedback(self, sentences: Sequence[str], places: Sequence[PlaceText]) -> None:
        """What the writers say, when it is released."""
        self._clear()
        self.column.addWidget(Prose([(Run(words),) for words in sentences]))
        for place in places:
            card = PlaceCard(place, goes_back=False)
            card.write.hide()
            self.column.addWidget(card)
        self.column.addStretch(1)

    def _clear(self, *, title: bool = True) -> None:
        for kept in (self.problem, self.notice):
            self.column.removeWidget(kept)
            kept.setParent(None)
            kept.hide()
        clear(self.column)
        self.moves = self.giving = None
        text.set_button_text(self.stop, tr(STOP))
        self.bottom.hide()
        if title:
            self.column.addWidget(text.heading(self._title))

    def _part(self, part: PartView) -> Part:
        inside = QWidget()
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(space("small"))
        lines.addWidget(text.label(part.summary, "body"))
        if part.note:
            lines.addWidget(text.label(tr("Before you start: {note}", note=part.note), "accent"))
        lines.addWidget(text.label(part.state, "muted"))
        if part.time:
            lines.addWidget(text.label(part.time, "muted"))
        if not part.done:
            begin = text.button(tr("Lead it"), weight="primary", spoken=tr("Lead {title}", title=part.title))
            begin.clicked.connect(partial(self.chosen.emit, part.session))
            lines.addWidget(begin, 0, Qt.AlignmentFlag.AlignLeft)
            self.first = begin if self.first is self else self.first
        if part.instead:
            lines.addSpacing(space("small"))
            lines.addWidget(text.label(tr(WHICH, title=part.instead_title), "muted"))
            other = text.button(tr(INSTEAD), spoken=tr("Take {title} instead", title=part.instead_title))
            other.clicked.connect(partial(self.chosen.emit, part.instead))
            lines.addWidget(other, 0, Qt.AlignmentFlag.AlignLeft)
        return Part(part.title, inside)

    def _hand_in(self, view: HandInView) -> Part:
        self.giving = HandIn(view)
        self.giving.save.connect(self.hand_in)
        self.giving.send.connect(self.sent)
        self.giving.forget_now.connect(self.forget_now)
        self.first = self.giving.give if self.first is self else self.first
        return Part(tr("Hand in"), self.giving)

    def _said(self, said: Sequence[Para]) -> QFrame:
        frame = QFrame()
        frame.setProperty("surface", "card")
        lines = QVBoxLayout(frame)
        lines.setContentsMargins(scaled(28), scaled(20), scaled(28), scaled(20))
        lines.addWidget(Prose(said, "lead", gap=0.35))
        return frame

    def _agree(self) -> None:
        self.agreed.emit(self.code.text())

    def _answer(self, move: str) -> None:
        if self.moves is not None:
            self.moves.setEnabled(False)
            self.answered.emit(move)
