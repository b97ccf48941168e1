"""A list of what was found in a file: where, and what, in lines as long as there is room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from simulator.language import tr
from ui import a11y
from ui.presenters.author import KINDS, FoundView
from ui.theme.style import colour, font, radius, space

_PLACE = Qt.ItemDataRole.UserRole
_NUMBER = Qt.ItemDataRole.UserRole + 1
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
_ANY = 1 << 20
_Index = QModelIndex | QPersistentModelIndex


class FoundList(QListWidget):
    """Headings and what stands below them. `chosen` carries the number of what is stood on, or -1."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.views: tuple[FoundView, ...] = ()
        a11y.name(self, tr("What was found"))
        self.setItemDelegate(_Delegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.currentItemChanged.connect(self._moved)

    def show_found(self, views: Sequence[FoundView]) -> None:
        """Show these; what one stood on stays, if it is still there."""
        stood = self.current()
        self.views = tuple(views)
        self.blockSignals(True)
        self.clear()
        for kind, heading in KINDS:
            own = [(n, view) for n, view in enumerate(self.views) if view.kind == kind]
            if own:
                self._heading(f"{tr(heading)} ({len(own)})")
            for number, view in own:
                self._row(number, view)
        self.blockSignals(False)
        self._stand_again(stood)

    def current(self) -> FoundView | None:
        """What is stood on."""
        chosen = self.selectedItems()
        number = chosen[0].data(_NUMBER) if chosen else None
        return self.views[number] if isinstance(number, int) and number < len(self.views) else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other heights."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _heading(self, words: str) -> None:
        item = QListWidgetItem(words, self)
        item.setFlags(Qt.ItemFlag.NoItemFlags)

    def _row(self, number: int, view: FoundView) -> None:
        item = QListWidgetItem(view.message, self)
        item.setData(_PLACE, view.place)
        item.setData(_NUMBER, number)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, view.spoken)

    def _stand_again(self, stood: FoundView | None) -> None:
        """On the same thing, else on the same code, else on the first."""
        numbers = range(len(self.views))
        same = next((n for n in numbers if self.views[n] == stood), None)
        near = next((n for n in numbers if stood is not None and self.views[n].code == stood.code), None)
        wanted = same if same is not None else near if near is not None else 0
        for row in range(self.count()):
            if self.item(row).data(_NUMBER) == wanted:
                self.setCurrentRow(row)
                return
        self.chosen.emit(-1)

    def _moved(self, item: QListWidgetItem | None) -> None:
        number = item.data(_NUMBER) if item is not None else None
        self.chosen.emit(number if isinstance(number, int) else -1)


class _Delegate(QStyledItemDelegate):
    """Draws a heading, or a place with the words below it. Nothing is taken for markup."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        view = self.parent()
        wide = view.viewport().width() if isinstance(view, QListWidget) else option.rect.width()
        pad = space("small")
        if index.data(_PLACE) is None:
            return QSize(wide, QFontMetrics(font("small", 600)).height() + 3 * pad)
        high = QFontMetrics(font("caption")).height() + 2
        return QSize(wide, high + _words_height(str(index.data()), wide - 2 * space("medium")) + 2 * pad)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        pad, side = space("small"), space("medium")
        box = option.rect.adjusted(side, pad, -side, -pad)
        place = index.data(_PLACE)
        if place is None:
            painter.setFont(font("small", 600))
            painter.setPen(colour("text"))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom), str(index.data()))
            painter.restore()
            return
        if option.state & QStyle.StateFlag.State_Selected:
            focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour("focus"), 2) if focused else Qt.PenStyle.NoPen)
            painter.setBrush(colour("wash"))
            painter.drawRoundedRect(option.rect.adjusted(3, 1, -3, -1), radius("small"), radius("small"))
        painter.setFont(font("caption"))
        painter.setPen(colour("muted"))
        line = QFontMetrics(font("caption"))
        words = line.elidedText(str(place), Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(QRect(box.left(), box.top(), box.width(), line.height()), _WRAP, words)
        painter.setFont(font("body"))
        painter.setPen(colour("text"))
        painter.drawText(box.adjusted(0, line.height() + 2, 0, 0), _WRAP, str(index.data()))
        painter.restore()


def _words_height(words: str, width: int) -> int:
    return QFontMetrics(font("body")).boundingRect(QRect(0, 0, max(40, width), _ANY), _WRAP, words).height()
