"""The foot of the room: what one can do now, and under it the small tools."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from simulator.language import tr
from ui import a11y
from ui.text import button, check_box, label, set_button_text
from ui.theme.style import space
from ui.widgets.flow import FlowLayout
from ui.widgets.moves import MovesPanel
from ui.widgets.overlay import OwnWordsBar


class Foot(QWidget):
    """Own words, moves and tools. Tools take no focus from a click, so that Space stays the group's."""

    mark_wanted = Signal()
    take_back_wanted = Signal()
    search_wanted = Signal()
    copy_wanted = Signal()
    keys_wanted = Signal()
    pause_wanted = Signal()
    note_wanted = Signal()
    none_near = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "foot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.own_words = OwnWordsBar(self)
        self.moves = MovesPanel(self)
        self.prompt = label("", "cue")
        self.none = self._tool(tr("None comes near"), tr("Keep my words and choose nothing"))
        self._prompt_row = QWidget(self)
        row = QHBoxLayout(self._prompt_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.prompt, 1)
        row.addWidget(self.none)
        self._prompt_row.hide()
        self.comes_and_goes = (self.own_words, self._prompt_row)
        self.mark = self._tool(tr("Mark this place  *"), tr("Mark this place to come back to it"))
        self.mark.setCheckable(True)
        self.back = self._tool(tr("Take back  Ctrl Z"), tr("Take back what you just did"))
        self.first = check_box(tr("Say it yourself first"))
        self.first.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.note = self._tool(tr("Note  N"), tr("A note in the margin about what you did last"))
        self.note.setEnabled(False)
        self.note.hide()
        self.search = self._tool(tr("Search"), tr("Search in the transcript"))
        self.copy = self._tool(tr("Copy transcript"), tr("Copy the whole transcript"))
        self.keys = self._tool(tr("Keys  ?"), tr("List of keys"))
        self.pause = self._tool(tr("Pause  Esc"), tr("Pause"))
        self._tools = tools = QWidget(self)
        flow = FlowLayout(tools, gap=2)
        for tool in (self.mark, self.first, self.back, self.note, self.search, self.copy, self.keys, self.pause):
            flow.addWidget(tool)
        body = QVBoxLayout()
        body.setContentsMargins(space("large"), space("medium"), space("large"), space("hair"))
        body.setSpacing(space("hair"))
        body.addWidget(self._prompt_row)
        body.addWidget(self.moves)
        body.addWidget(tools)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 1, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.own_words)
        whole.addLayout(body)
        a11y.tab_through(self.mark, self.first, self.back, self.note, self.search, self.copy, self.keys, self.pause)
        self.mark.clicked.connect(self._on_mark)
        self.back.clicked.connect(self.take_back_wanted)
        self.search.clicked.connect(self.search_wanted)
        self.copy.clicked.connect(self.copy_wanted)
        self.keys.clicked.connect(self.keys_wanted)
        self.pause.clicked.connect(self.pause_wanted)
        self.none.clicked.connect(self.none_near)
        self.note.clicked.connect(self.note_wanted)

    def show_mark(self, on: bool) -> None:
        """Show whether this place is marked."""
        self.mark.setChecked(on)
        set_button_text(
            self.mark,
            tr("★ Marked  *") if on else tr("Mark this place  *"),
            tr("This place is marked; take the mark away") if on else tr("Mark this place to come back to it"),
        )

    def show_tools(self, on: bool) -> None:
        """Show the small tools, or leave their room to what is asked just now."""
        self._tools.setVisible(on)

    def chrome_height(self, width: int) -> int:
        """How high everything but the cards is at a width."""
        flow = self._tools.layout()
        tools = 0
        if flow is not None and not self._tools.isHidden():
            tools = flow.heightForWidth(width - 2 * space("large"))
        above = sum(part.sizeHint().height() for part in self.comes_and_goes if not part.isHidden())
        return tools + above + space("medium") + 3 * space("hair") + 2

    def show_prompt(self, words: str) -> None:
        """A line above the cards, or none."""
        self.prompt.setText(words)
        self._prompt_row.setVisible(bool(words))
        if words:
            a11y.announce(self, words)

    def _on_mark(self) -> None:
        self.mark_wanted.emit()

    def _tool(self, text: str, spoken: str) -> QPushButton:
        made = button(text, weight="quiet", spoken=spoken, parent=self)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return made
