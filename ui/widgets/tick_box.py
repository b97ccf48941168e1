"""A box to tick."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from ui.theme.style import colour, scaled

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class TickBox(QCheckBox):
    """A check box with a tick in it, so that it is not told by its colour alone; its words wrap where they must."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Narrow is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high it is at a width."""
        hint = self.sizeHint()
        if width >= hint.width():
            return hint.height()
        room = QRect(0, 0, max(1, width - self._aside()), 1 << 16)
        words = self.fontMetrics().boundingRect(room, int(_WRAP), self._words()).height()
        return hint.height() + max(0, words - self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        """The box, and some words."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), self._aside() + scaled(120)), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The tick, and words that had to wrap, go over what the style sheet paints."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        if self.width() < self.sizeHint().width():
            words, option.text = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, self), ""
            painter = QStylePainter(self)
            painter.drawControl(QStyle.ControlElement.CE_CheckBox, option)
            painter.setPen(colour("text" if self.isChecked() else "muted"))
            painter.drawText(words, int(_WRAP), self._words())
            painter.end()
        else:
            super().paintEvent(event)
        if self.isChecked():
            self._paint_tick(QRectF(box))

    def _paint_tick(self, box: QRectF) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(colour("on_accent"), max(1.5, box.width() / 9))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        steps = ((0.25, 0.53), (0.43, 0.71), (0.76, 0.31))
        painter.drawPolyline([box.topLeft() + QPointF(box.width() * x, box.height() * y) for x, y in steps])
        painter.end()

    def _words(self) -> str:
        return self.text().replace("&&", "&")

    def _aside(self) -> int:
        """What stands beside the words: the box, edge and space."""
        return max(0, self.sizeHint().width() - self.fontMetrics().horizontalAdvance(self._words()))
