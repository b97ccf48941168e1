"""Words on one line, and a button, for places that may be too narrow for them: the one is cut, the other wraps."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QToolTip,
    QWidget,
)

from ui.theme.style import scaled

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter


class CutLabel(QLabel):
    """One line of plain text that ends in “…” where there is no room; then all of it is in the tool tip."""

    def __init__(self, words: str, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("type", role)
        self.setText(words)

    @property
    def cut(self) -> bool:
        """Whether some of the words are left out."""
        return self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()

    def minimumSizeHint(self) -> QSize:
        """A word or so."""
        return QSize(min(scaled(80), super().minimumSizeHint().width()), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words, or as many of them as fit."""
        if not self.cut:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """All of it, under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self.cut:
            QToolTip.showText(event.globalPos(), self.text().replace("<", "&lt;"), self)
            return True
        return super().event(event)


class WrapButton(QPushButton):
    """A push button whose words stand on several lines where one would be too wide."""

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
        one = self.fontMetrics().height()
        return hint.height() - one + max(one, self._wrapped(width).height())

    def minimumSizeHint(self) -> QSize:
        """As wide as its longest word."""
        hint = self.sizeHint()
        metrics = self.fontMetrics()
        longest = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0)
        return QSize(min(hint.width(), longest + self._aside()), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """As usual, or the words wrapped on the same ground."""
        if self.width() >= self.sizeHint().width():
            super().paintEvent(event)
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        side = self._aside() // 2
        words = self.text().replace("&&", "&")
        painter.drawItemText(
            self.rect().adjusted(side, 0, -side, 0), int(_WRAP), self.palette(), self.isEnabled(), words,
            self.foregroundRole(),
        )  # fmt: skip
        painter.end()

    def _aside(self) -> int:
        """What stands beside the words: edge and space."""
        words = QFontMetrics(self.font()).horizontalAdvance(self.text().replace("&&", "&"))
        return max(0, self.sizeHint().width() - words)

    def _wrapped(self, width: int) -> QRect:
        room = QRect(0, 0, max(1, width - self._aside()), 1 << 16)
        return self.fontMetrics().boundingRect(room, int(_WRAP), self.text().replace("&&", "&"))
