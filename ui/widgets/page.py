"""A page to read and choose on: a bar above, a column that scrolls, and a foot if there is something to decide."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from simulator.language import tr
from ui import a11y, text
from ui.theme.style import scaled, space
from ui.widgets.bar import Bar
from ui.widgets.choice import MenuButton
from ui.widgets.narrow import CutLabel

WIDEST = 1080


class Page(QWidget):
    """A page. Put what it shows into `column`; `top` is the bar above, `foot` the layout below."""

    went_back = Signal()

    def __init__(self, name: str, parent: QWidget | None = None, *, widest: int = WIDEST) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._widest = widest
        self.top = Bar()
        self.inner = QWidget()
        self.column = QVBoxLayout(self.inner)
        self.column.setContentsMargins(space("large"), space("wide"), space("large"), space("wide"))
        self.column.setSpacing(space("wide"))
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        holder = _Holder()
        _in_the_middle(QHBoxLayout(holder), self.inner)
        self.area.setWidget(holder)
        self.bottom = QFrame()
        self.bottom.setProperty("surface", "foot")
        self.bottom.hide()
        self.standing = QWidget()
        self.foot = QHBoxLayout(self.standing)
        self.foot.setContentsMargins(space("large"), space("medium"), space("large"), space("medium"))
        self.foot.setSpacing(space("medium"))
        self._below = QHBoxLayout(self.bottom)
        _in_the_middle(self._below, self.standing)
        self.area.verticalScrollBar().rangeChanged.connect(self._line_up)
        self.fit_text()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.top)
        whole.addWidget(self.area, 1)
        whole.addWidget(self.bottom)

    def head(self, title: str, *buttons: QPushButton, back: str = "", menu: QMenu | None = None) -> None:
        """Fill the bar: the way back, what this page is, and buttons."""
        if back:
            self.back = text.button(f"← {back}", weight="quiet", spoken=back)
            self.back.clicked.connect(self.went_back)
            self.top.start.addWidget(self.back)
        if title:
            self.top.start.addWidget(CutLabel(title, "strong"), 1000)
        self.top.start.addStretch(1)
        for made in buttons:
            self.top.end.addWidget(made)
        if menu is not None:
            self.menu_button = MenuButton(tr("Menu"), menu)
            self.top.end.addWidget(self.menu_button)

    def focus_first(self) -> None:
        """Give the focus to what one most likely does first."""

    def stops(self) -> list[QWidget]:
        """Where Tab may stop, in this order."""
        return a11y.in_order(self)

    def fit_text(self) -> None:
        """Let the column's widest width follow the size of the text."""
        for part in (self.inner, self.standing):
            part.setMaximumWidth(scaled(self._widest))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes as one reads, whatever came to the page first."""
        a11y.tab_through(*self.stops())
        return super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that nothing on the page has taken scroll it."""
        bar = self.area.verticalScrollBar()
        steps = {
            Qt.Key.Key_PageUp: -bar.pageStep(),
            Qt.Key.Key_PageDown: bar.pageStep(),
            Qt.Key.Key_Up: -3 * bar.singleStep(),
            Qt.Key.Key_Down: 3 * bar.singleStep(),
            Qt.Key.Key_Home: bar.minimum() - bar.value(),
            Qt.Key.Key_End: bar.maximum() - bar.value(),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        bar.setValue(bar.value() + step)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the text's size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.layout() is not None:
            self.fit_text()

    def _line_up(self, _least: int, most: int) -> None:
        """The foot ends where the column ends, whether or not there is a scroll bar beside the column."""
        bar = self.area.verticalScrollBar().sizeHint().width() if most > 0 else 0
        self._below.setContentsMargins(0, 0, bar, 0)


class _Holder(QWidget):
    """What the page scrolls: as high as its words are at the width there is."""

    def minimumSizeHint(self) -> QSize:
        """Narrow words are high: the height they would need at the least width says nothing about this one."""
        return QSize(super().minimumSizeHint().width(), 0)


def _in_the_middle(line: QHBoxLayout, part: QWidget) -> None:
    line.setContentsMargins(0, 0, 0, 0)
    line.addStretch(1)
    line.addWidget(part, 1000)
    line.addStretch(1)


class Measure(QWidget):
    """Words in lines that are not too long to read."""

    def __init__(self, words: QLabel, widest: int) -> None:
        super().__init__()
        self._words = words
        self._widest = widest
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(words, 1000)
        line.addStretch(1)
        words.setMaximumWidth(scaled(widest))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the text's size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.layout() is not None:
            self._words.setMaximumWidth(scaled(self._widest))


class Columns(QWidget):
    """Two parts beside each other, or below each other where they would be too narrow."""

    def __init__(self, one: QWidget, other: QWidget, *, shares: tuple[int, int] = (3, 2), narrow: int = 760) -> None:
        super().__init__()
        self._narrow = narrow
        self.line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self.line.setContentsMargins(0, 0, 0, 0)
        self.line.setSpacing(space("wide"))
        for part, share in zip((one, other), shares, strict=True):
            self.line.addWidget(part, share, Qt.AlignmentFlag.AlignTop)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the direction."""
        super().resizeEvent(event)
        beside = self.width() >= scaled(self._narrow)
        wanted = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self.line.direction() != wanted:
            self.line.setDirection(wanted)


class Tiles(QWidget):
    """Widgets in as many columns as there is room for."""

    def __init__(self, least: int, most_columns: int = 2, gap: str = "large") -> None:
        super().__init__()
        self._least = least
        self._most = most_columns
        self._tiles: tuple[QWidget, ...] = ()
        self.columns = 0
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setSpacing(space(gap))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def show_tiles(self, tiles: Sequence[QWidget]) -> None:
        """Show these, in this order."""
        clear(self.grid)
        self._tiles = tuple(tiles)
        self.columns = 0
        self._place()

    def minimumSizeHint(self) -> QSize:
        """One column, whatever stands here now."""
        widest = max((tile.minimumSizeHint().width() for tile in self._tiles), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the number of columns."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        least = max((scaled(self._least), *(tile.minimumSizeHint().width() for tile in self._tiles)))
        fit = max(1, (self.width() + self.grid.spacing()) // max(1, least + self.grid.spacing()))
        columns = max(1, min(fit, self._most, len(self._tiles)))
        rows = -(-len(self._tiles) // columns)
        columns = max(1, -(-len(self._tiles) // max(1, rows)))  # rows as even as they can be
        if columns == self.columns:
            return
        self.columns = columns
        for tile in self._tiles:
            self.grid.removeWidget(tile)  # an item taken by hand would live on, and the next one keep old heights
        for i, tile in enumerate(self._tiles):
            self.grid.addWidget(tile, i // columns, i % columns)
        for i in range(self._most):
            self.grid.setColumnStretch(i, 1 if i < columns else 0)


class Notice(QFrame):
    """A calm sentence at the top of the window, with what can be done about it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "note")
        self.words = text.label(selectable=True)
        self.dismiss = text.button(tr("Close"), weight="quiet", spoken=tr("Close this message"))
        self.dismiss.clicked.connect(self.put_away)
        self.line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self.line.setContentsMargins(space("large"), space("small"), space("large"), space("small"))
        self.line.setSpacing(space("medium"))
        self._row = QHBoxLayout()
        self._row.setSpacing(space("small"))
        self._row.addStretch(1)
        self._row.addWidget(self.dismiss)
        self.line.addWidget(self.words, 1)
        self.line.addLayout(self._row)
        self.buttons: list[QPushButton] = []
        self.hide()

    def say(self, sentence: str, *buttons: QPushButton) -> None:
        """Show a sentence, and buttons that do something about it."""
        self._drop_buttons()
        self.words.setText(sentence)
        for i, made in enumerate(buttons):
            self._row.insertWidget(1 + i, made)
            made.clicked.connect(self.hide)
        self.buttons = list(buttons)
        self._turn()
        self.show()

    def put_away(self) -> None:
        """Nothing to say any more."""
        self._drop_buttons()
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Buttons stand below the sentence where there is little room."""
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        directions = QBoxLayout.Direction
        narrow = bool(self.buttons) and self.width() < scaled(1000)
        wanted = directions.TopToBottom if narrow else directions.LeftToRight
        if self.line.direction() != wanted:
            self.line.setDirection(wanted)

    def _drop_buttons(self) -> None:
        for made in self.buttons:
            self._row.removeWidget(made)
            made.hide()
            made.deleteLater()
        self.buttons = []


def section(title: str, *buttons: QPushButton) -> tuple[QWidget, QVBoxLayout]:
    """A part of a page with its heading and buttons beside it; the layout is for what stands below."""
    part = QWidget()
    part.setAccessibleName(title)
    layout = QVBoxLayout(part)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(space("medium"))
    line = QHBoxLayout()
    line.addWidget(text.heading(title, 2), 1)
    for made in buttons:
        line.addWidget(made)
    layout.addLayout(line)
    return part, layout


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
