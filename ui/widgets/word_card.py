"""What is this word? A small card for one, and a list to look through."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from scoring.debrief import citation
from simulator.language import tr
from simulator.model.palette import Source
from ui import a11y, text
from ui.presenters.glossary import Word, find, matching
from ui.theme.style import scaled, space
from ui.widgets.source_card import scrolling, source_button, within


class WordText(QWidget):
    """A word, what it means, and what that rests on, with a button for each source."""

    source_wanted = Signal(str)

    def __init__(self, sources: Mapping[str, Source], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sources = sources
        self._rows: list[QWidget] = []
        self.title = text.label("", "title")
        self.also = text.label("", "muted")
        self.means = text.label("", "lead", selectable=True)
        self.ground = text.label("", "muted")
        self.ours = text.label("", selectable=True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(space("small"))
        for part in (self.title, self.also, self.means, self.ground):
            self.column.addWidget(part)
        self.column.addWidget(self.ours)
        self.column.addStretch(1)

    def show_word(self, word: Word) -> None:
        """Show this word."""
        said = tr(word.word)
        self.title.setText(f"{said[:1].upper()}{said[1:]}")
        self.also.setText(tr("also: {words}", words=", ".join(tr(w) for w in word.also)))
        self.also.setVisible(bool(word.also))
        self.means.setText(tr(word.means))
        self.ground.setText(word.ground or tr("This rests on"))
        self.ours.setVisible(bool(word.ours))
        if word.ours:
            self.ours.setText(tr("We add: {words}", words=tr(word.ours)))
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [self._add_source(key) for key in word.sources if key in self._sources]
        a11y.announce(self, f"{said}: {tr(word.means)}")

    def _add_source(self, key: str) -> QWidget:
        cited = citation(self._sources[key])
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(text.label(cited, "small"), 1)
        button = source_button(cited)
        button.setProperty("source", key)
        button.clicked.connect(self._want)
        line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.column.insertWidget(self.column.indexOf(self.ours), row)
        return row

    def _want(self) -> None:
        asked: QObject | None = self.sender()
        if asked is not None:
            self.source_wanted.emit(str(asked.property("source")))


class WordCard(QDialog):
    """“What is this word?” for one word. Opened with `open()`; Esc closes it."""

    source_wanted = Signal(str)

    def __init__(self, word: Word, sources: Mapping[str, Source], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr(word.word))
        self.setAccessibleName(tr("What is “{word}”?", word=tr(word.word)))
        self.text = WordText(sources)
        self.text.source_wanted.connect(self.source_wanted)
        self.text.show_word(word)
        self.close_button = text.button(tr("Close"), spoken=tr("Close this word"))
        self.close_button.clicked.connect(self.close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(scaled(28), scaled(24), scaled(28), space("large"))
        whole.setSpacing(space("large"))
        whole.addWidget(self.text, 1)
        whole.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._fit()
        self.close_button.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Larger text asks for a larger card."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.isVisible():
            QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        layout = self.layout()
        if layout is not None:
            self.setFixedWidth(within(self, 460, 0).width())
            self.setMinimumHeight(layout.totalHeightForWidth(self.width()))


class WordButton(QPushButton):
    """A small “?” beside a word, which is one of the glossary’s. `word_wanted` carries it as the glossary has it."""

    word_wanted = Signal(str)

    def __init__(self, term: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        word = find(term)
        if word is None:
            raise KeyError(term)
        self.word = word
        self.setProperty("weight", "quiet")
        self.setAutoDefault(False)
        asked = tr("What is “{word}”?", word=tr(term))
        text.set_button_text(self, "?", asked)
        text.set_tip(self, asked)
        self.setMinimumWidth(scaled(30))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._want)

    def _want(self) -> None:
        self.word_wanted.emit(self.word.word)


class Glossary(QDialog):
    """All words, to look through and to search."""

    source_wanted = Signal(str)

    def __init__(self, sources: Mapping[str, Source], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Words"))
        self.setAccessibleName(tr("Words"))
        self.search = text.line_edit(tr("Search the words"), hint=tr("Search"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Words"))
        self.list.setWordWrap(True)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text = WordText(sources)
        self.text.source_wanted.connect(self.source_wanted)
        self.search.textChanged.connect(self._fill)
        self.list.currentRowChanged.connect(self._show)
        self.close_button = text.button(tr("Close"), spoken=tr("Close the words"))
        self.close_button.clicked.connect(self.close)
        self._found: tuple[Word, ...] = ()
        self._lay_out()
        self._fill("")

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(space("small"))
        left.addWidget(self.search)
        left.addWidget(self.list, 1)
        right = QFrame()
        right.setProperty("surface", "card")
        inside = QVBoxLayout(right)
        inside.setContentsMargins(scaled(24), scaled(20), scaled(24), scaled(20))
        inside.addWidget(scrolling(self.text))
        both = QHBoxLayout()
        both.setSpacing(space("large"))
        both.addLayout(left, 2)
        both.addWidget(right, 3)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(space("large"), space("large"), space("large"), space("large"))
        whole.setSpacing(space("medium"))
        whole.addLayout(both, 1)
        whole.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignRight)
        self.resize(within(self, 760, 520))

    def _fill(self, typed: str) -> None:
        self._found = matching(typed)
        self.list.clear()
        self.list.addItems([tr(w.word) for w in self._found])
        self.list.setCurrentRow(0 if self._found else -1)

    def _show(self, row: int) -> None:
        if 0 <= row < len(self._found):
            self.text.show_word(self._found[row])
