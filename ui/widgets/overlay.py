"""What lies over the room for a while: the pause, the list of keys, and bars for a message or one's own words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from simulator.language import mark, tr
from ui import a11y
from ui.text import button, heading, label, line_edit
from ui.theme.style import colour, look, scaled, space
from ui.widgets.keys import FreshEnter
from ui.widgets.source_card import scrolling

KEYS = (
    (mark("Space"), mark("shows the rest; pressed again, you say nothing and the group goes on")),
    ("1 – 9", mark("say what is on the card (guided)")),
    ("M", mark("step in: the palette (open floor)")),
    ("*", mark("mark this place, to come back to it afterwards")),
    (mark("Ctrl Z"), mark("take back what you just did, while the next lines are coming (practice)")),
    ("N", mark("the note about what you did last (guided practice, if notes in the margin are on)")),
    (mark("Ctrl F"), mark("search in the transcript")),
    (mark("Ctrl Shift C"), mark("copy the whole transcript")),
    (
        mark("Tab, arrows"),
        mark("go from person to person; Enter says who it is (guided) or speaks to them (open floor)"),
    ),
    (mark("Ctrl + / Ctrl −"), mark("larger or smaller text")),
    (mark("Esc"), mark("pause")),
    (mark("F1 or ?"), mark("this list")),
)
_AGAIN = ("R", mark("hear the last line again"))


def room_keys(*, aloud: bool = False) -> tuple[tuple[str, str], ...]:
    """The keys of the room and what they do; where lines are read aloud, one more."""
    return (*KEYS[:2], _AGAIN, *KEYS[2:]) if aloud else KEYS


class Veil(QWidget):
    """Covers its parent and shows one card; `closed` when it is left. Focus stays inside while it is there."""

    closed = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._below = parent
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        a11y.name(self, name)
        self.card = QFrame(self)
        self.card.setProperty("surface", "card")
        self.card.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self.body = QVBoxLayout(self.card)
        self.body.setContentsMargins(*[space("wide")] * 4)
        self.body.setSpacing(space("medium"))
        whole = QVBoxLayout(self)
        whole.addWidget(self.card, 0, Qt.AlignmentFlag.AlignCenter)
        self.hide()

    def open_veil(self) -> None:
        """Cover the parent."""
        self.setGeometry(self._below.rect())
        self.show()
        self.raise_()
        first = self.first_focus()
        if first is not None:
            first.setFocus(Qt.FocusReason.PopupFocusReason)
        a11y.announce(self, self.accessibleName())

    def close_veil(self) -> None:
        """Let the parent be seen again."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def first_focus(self) -> QWidget | None:
        """Where the keys go when it opens."""
        return None

    def cover(self) -> None:
        """Be as large as what lies below; for the parent to call when its size changes."""
        if self.isVisible():
            self.setGeometry(self._below.rect())

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays on the card."""
        stops = [w for w in self.card.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
        stops = [w for w in stops if w.isVisible() and w.isEnabled()]
        now = self.focusWidget()
        if not stops:
            return False
        at = stops.index(now) if now in stops else -1
        stops[(at + (1 if forward else -1)) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; nothing reaches what lies below."""
        if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat():
            self.close_veil()
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A veil in the colour of the room."""
        painter = QPainter(self)
        ground = QColor(colour("window"))
        ground.setAlphaF(0.82)
        painter.fillRect(self.rect(), ground)
        painter.end()


class PauseVeil(Veil):
    """The pause: go on, put it aside, or stop here; and the size of the text."""

    put_aside = Signal()
    stop_wanted = Signal()
    size_wanted = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("Pause"), parent)
        self.go = button(tr("Go on"), weight="primary")
        self.aside = button(tr("Put it aside for another day"))
        self.stop = button(tr("I'd rather stop here"))
        self.smaller = button(tr("A −"), spoken=tr("Smaller text"))
        self.larger = button(tr("A +"), spoken=tr("Larger text"))
        self.size_words = label("", "muted", wrap=False)
        self.body.addWidget(heading(tr("A pause"), 2))
        self.body.addWidget(label(tr("The group waits. Everything you did is kept."), "muted"))
        for one in (self.go, self.aside, self.stop):
            self.body.addWidget(one)
        self.body.addWidget(
            label(tr("Stopping ends this play where it stands. A short look back is offered."), "muted")
        )
        row = QHBoxLayout()
        row.addWidget(label(tr("Text", "its size"), "muted", wrap=False))
        row.addWidget(self.smaller)
        row.addWidget(self.larger)
        row.addWidget(self.size_words, 1)
        self.body.addLayout(row)
        self.go.clicked.connect(self.close_veil)
        self.aside.clicked.connect(self.put_aside)
        self.stop.clicked.connect(self.stop_wanted)
        self.larger.clicked.connect(self._on_larger)
        self.smaller.clicked.connect(self._on_smaller)

    def first_focus(self) -> QWidget | None:
        """Enter goes on."""
        return self.go

    def open_veil(self) -> None:
        """Open with the size of text as it is."""
        self.show_size()
        super().open_veil()

    def show_size(self) -> None:
        """Say how large the text is."""
        self.card.setMinimumWidth(min(scaled(380), max(200, self._below.width() - 40)))
        self.size_words.setText(f"{look().text_scale} %")

    def _on_larger(self) -> None:
        self.size_wanted.emit(1)

    def _on_smaller(self) -> None:
        self.size_wanted.emit(-1)


class KeysVeil(Veil):
    """The list of keys."""

    def __init__(self, parent: QWidget, *, aloud: bool = False) -> None:
        super().__init__(tr("Keys"), parent)
        keys = room_keys(aloud=aloud)
        self.done = button(tr("Close"), weight="primary")
        self.body.addWidget(heading(tr("Keys"), 2))
        self._list = QWidget()
        grid = QGridLayout(self._list)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(space("large"))
        grid.setVerticalSpacing(space("small"))
        for row, (key, does) in enumerate(keys):
            grid.addWidget(
                label(tr(key), "key", wrap=False), row, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
            )
            grid.addWidget(label(tr(does), "body"), row, 1)
        grid.setColumnStretch(1, 1)
        self._area = scrolling(self._list)
        self._area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        a11y.name(self._area, tr("The keys"))
        self.body.addWidget(self._area)
        self.body.addWidget(self.done, 0, Qt.AlignmentFlag.AlignLeft)
        self.done.clicked.connect(self.close_veil)
        a11y.name(self, tr("Keys"), ". ".join(f"{tr(key)}: {tr(does)}" for key, does in keys))

    def open_veil(self) -> None:
        """Open as large as there is room for; what is longer scrolls."""
        self._measure()
        super().open_veil()

    def cover(self) -> None:
        """Be as large as what lies below, and fit the list."""
        super().cover()
        self._measure()

    def _measure(self) -> None:
        wide = min(scaled(640), max(200, self._below.width() - 40))
        self.card.setFixedWidth(wide)
        chrome = 2 * space("wide") + 2 * space("medium") + scaled(110)
        whole = self._list.heightForWidth(wide - 2 * space("wide") - 12)
        self._area.setFixedHeight(max(scaled(60), min(whole, self._below.height() - chrome)))

    def first_focus(self) -> QWidget | None:
        """Enter closes."""
        return self.done


class MessageBar(QFrame):
    """A calm sentence above the moves, with a way to try again."""

    retry = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "note")
        self.words = label("", "problem", selectable=True)
        self.again = button(tr("Try again"))
        self.away = button(tr("Close"), weight="quiet", spoken=tr("Close this message"))
        row = QHBoxLayout(self)
        row.setContentsMargins(space("large"), space("small"), space("large"), space("small"))
        row.addWidget(self.words, 1)
        row.addWidget(self.again)
        row.addWidget(self.away)
        self.again.clicked.connect(self.retry)
        self.away.clicked.connect(self.hide)
        self.hide()

    def show_problem(self, text: str, *, retry: bool) -> None:
        """Say what could not be done."""
        self.words.setText(text)
        self.again.setVisible(retry)
        self.show()
        a11y.announce(self, text, now=True)


class OwnWordsBar(QFrame):
    """A line for one's own sentence before one chooses. `given` carries it; it may be empty."""

    given = Signal(str)
    left_out = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "note")
        self.line = line_edit(
            tr("What would you say, in your own words?"), hint=tr("What would you say, in your own words?")
        )
        self.then = button(tr("Then choose"), weight="primary")
        self.leave = button(tr("Leave it"), weight="quiet")
        row = QHBoxLayout()
        row.addWidget(self.line, 1)
        row.addWidget(self.then)
        row.addWidget(self.leave)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(space("large"), space("small"), space("large"), space("small"))
        whole.setSpacing(space("hair"))
        whole.addLayout(row)
        whole.addWidget(label(tr("Kept here, never scored. Then choose what comes nearest, or none."), "muted"))
        self._fresh = FreshEnter(self.line)
        self._fresh.pressed.connect(self._on_given)
        self.then.clicked.connect(self._on_given)
        self.leave.clicked.connect(self.left_out)
        self.hide()

    def open_bar(self) -> None:
        """Ask."""
        self.line.clear()
        self.show()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves it; what is typed elsewhere on the bar stays here."""
        if event.key() == Qt.Key.Key_Escape:
            self.left_out.emit()
        event.accept()

    def _on_given(self) -> None:
        self.given.emit(" ".join(self.line.text().split()))
