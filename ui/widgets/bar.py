"""The bar above a page: where one is at its start, buttons at its end, below each other where there is little room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QWidget

from ui.theme.style import space
from ui.widgets.flow import FlowLayout


class Bar(QFrame):
    """Put what says where one is into `start`, and buttons into `end`, where they wrap."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "bar")
        self._start, self._end = QWidget(), QWidget()
        self.start = QHBoxLayout(self._start)
        self.start.setContentsMargins(0, 0, 0, 0)
        self.start.setSpacing(space("small"))
        self.end = FlowLayout(self._end, space("small"))
        self.line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self.line.setContentsMargins(space("large"), space("small"), space("large"), space("small"))
        self.line.setSpacing(space("small"))
        self.line.addWidget(self._start, 1)
        self.line.addWidget(self._end)

    def minimumSizeHint(self) -> QSize:
        """Narrower than its parts beside each other: they can stand below each other."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other or below."""
        super().resizeEvent(event)
        self._turn()

    def event(self, event: QEvent) -> bool:
        """The same when a part, or the size of the text, has changed."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._turn()
        return super().event(event)

    def _turn(self) -> None:
        start = min(self._start.sizeHint().width(), self.width() // 2)  # a title may be cut to half the bar
        needed = start + self._end.sizeHint().width() + 3 * space("large")
        below = self._end.sizeHint().width() > 0 and needed > self.width() > 0
        wanted = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        if self.line.direction() != wanted:
            self.line.setDirection(wanted)
