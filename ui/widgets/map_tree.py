"""The map as a list: stages, in them beats, in them moves and where they lead. The same as the drawing, in words."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeWidget, QTreeWidgetItem, QWidget

from simulator.language import tr
from ui import a11y
from ui.presenters.map import TREE, Row
from ui.theme.style import colour, font, scaled

_BEAT = Qt.ItemDataRole.UserRole
_KIND = Qt.ItemDataRole.UserRole + 1
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole
_KEYS_OPEN = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class MapTree(QTreeWidget):
    """The list. `beat_chosen` comes when one stands on a beat or inside it, `beat_opened` when it is to be read.

    Enter on a move goes to the beat it leads to.
    """

    beat_chosen = Signal(str)
    beat_opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        a11y.name(
            self, tr(TREE), tr("Right opens a row, left closes it. Enter reads a beat, or goes where a move leads.")
        )
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformRowHeights(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setIndentation(scaled(16))
        self.setExpandsOnDoubleClick(False)
        self._beats: dict[str, QTreeWidgetItem] = {}
        self.currentItemChanged.connect(self._moved)
        self.itemActivated.connect(self._activated)
        self.itemClicked.connect(self._clicked)

    def show_rows(self, rows: Sequence[Row], chosen: str = "") -> None:
        """Show a map; what was open stays open."""
        opened = {name for name, item in self._beats.items() if item.isExpanded()}
        self.blockSignals(True)
        self.clear()
        self._beats = {}
        for stage in rows:
            item = self._item(stage, None)
            item.setFont(0, font("small", 600))
            item.setExpanded(True)
        for name in opened & self._beats.keys():
            self._beats[name].setExpanded(True)
        if chosen in self._beats:
            self.setCurrentItem(self._beats[chosen])
        self.blockSignals(False)

    def choose(self, beat: str) -> None:
        """Stand on a beat, unless one stands inside it already."""
        item = self._beats.get(beat)
        if item is None or self.beat_of(self.currentItem()) == beat:
            return
        self.blockSignals(True)
        self.setCurrentItem(item)
        self.blockSignals(False)
        self.scrollToItem(item, QAbstractItemView.ScrollHint.EnsureVisible)

    def to_chosen(self) -> None:
        """Bring the row one stands on into view."""
        item = self.currentItem()
        if item is not None:
            self.scrollToItem(item, QAbstractItemView.ScrollHint.PositionAtCenter)

    def show_found(self, beats: Collection[str] | None) -> None:
        """Show only these beats, and stages with any of them; None shows all."""
        for name, item in self._beats.items():
            item.setHidden(beats is not None and name not in beats)
        for index in range(self.topLevelItemCount()):
            stage = self.topLevelItem(index)
            if stage is not None:
                inside = [child for i in range(stage.childCount()) if (child := stage.child(i)) is not None]
                stage.setHidden(all(child.isHidden() for child in inside))

    def beat_of(self, item: QTreeWidgetItem | None) -> str:
        """The beat an item is, or stands in."""
        while item is not None:
            if item.data(0, _KIND) == "beat":
                return str(item.data(0, _BEAT))
            item = item.parent()
        return ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, once a press; everything else is the tree's own."""
        if event.key() in _KEYS_OPEN:
            item = self.currentItem()
            if item is not None and not event.isAutoRepeat():
                self._activated(item)
            return
        super().keyPressEvent(event)

    def drawBranches(self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        """An arrow before a row that can be opened; it grows with the text."""
        painter.fillRect(rect, colour("panel"))
        if not self.model().hasChildren(index):
            return
        side, mirrored = self.indentation(), self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        middle = QPointF(rect.left() + side / 2 if mirrored else rect.right() - side / 2 + 1, rect.center().y() + 0.5)
        arm, towards = side / 5, -1 if mirrored else 1
        steps = ((-2, -1), (0, 1), (2, -1)) if self.isExpanded(index) else ((-1, -2), (1, 0), (-1, 2))
        turn = 1 if self.isExpanded(index) else towards
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("muted"), 1.6))
        painter.drawPolyline([middle + QPointF(turn * x * arm / 2, y * arm / 2) * 1.2 for x, y in steps])
        painter.restore()

    def changeEvent(self, event: QEvent) -> None:
        """Rows step in by more where the text is larger."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setIndentation(scaled(16))

    def _item(self, row: Row, parent: QTreeWidgetItem | None) -> QTreeWidgetItem:
        item = QTreeWidgetItem(self) if parent is None else QTreeWidgetItem(parent)
        item.setText(0, row.text)
        item.setData(0, _SPOKEN, row.spoken or row.text)
        item.setData(0, _BEAT, row.beat)
        item.setData(0, _KIND, row.kind)
        if row.kind == "beat":
            self._beats[row.beat] = item
        for inner in row.rows:
            self._item(inner, item)
        return item

    def _moved(self, item: QTreeWidgetItem | None) -> None:
        beat = self.beat_of(item)
        if beat:
            self.beat_chosen.emit(beat)

    def _clicked(self, item: QTreeWidgetItem) -> None:
        if item.data(0, _KIND) == "beat":
            self.beat_opened.emit(self.beat_of(item))

    def _activated(self, item: QTreeWidgetItem) -> None:
        kind, beat = item.data(0, _KIND), str(item.data(0, _BEAT) or "")
        if kind in {"move", "target"} and beat in self._beats:
            self.setCurrentItem(self._beats[beat])
        elif kind == "beat":
            self.beat_opened.emit(beat)
        else:
            item.setExpanded(not item.isExpanded())
