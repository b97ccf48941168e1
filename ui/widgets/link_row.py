"""A line of words that leads somewhere, with a quieter line below it; both wrap."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui import a11y
from ui.theme.style import colour, font, radius, scaled, space

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_ANY = 1 << 20


class LinkRow(QAbstractButton):
    """Press it to go there. A screen reader says both lines."""

    def __init__(self, words: str, about: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self.about = about
        a11y.name(self, words, about)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, too, goes there."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def hasHeightForWidth(self) -> bool:
        """The lines wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high both lines stand at a width."""
        wrap = QRect(0, 0, max(40, width - 2 * space("hair")), _ANY)
        high = QFontMetrics(_face()).boundingRect(wrap, int(_WRAP), self.words).height()
        if self.about:
            high += QFontMetrics(font("small")).boundingRect(wrap, int(_WRAP), self.about).height()
        return high + 2 * space("hair")

    def sizeHint(self) -> QSize:
        """About a column wide."""
        wide = scaled(280)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """Narrow, and one line."""
        metrics = QFontMetrics(_face())
        return QSize(metrics.averageCharWidth() * 10, metrics.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The words underlined, what is said of it below, a ring while it has the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.fillRect(self.rect(), colour("wash"))
        if self.hasFocus():
            painter.setPen(QPen(colour("focus"), 2))
            corner = radius("small")
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), corner, corner)
        pad = space("hair")
        room = self.rect().adjusted(pad, pad, -pad, -pad)
        painter.setFont(_face())
        painter.setPen(colour("accent"))
        used = painter.drawText(room, int(_WRAP), self.words)
        if self.about:
            painter.setFont(font("small"))
            painter.setPen(colour("muted"))
            painter.drawText(room.adjusted(0, used.height(), 0, 0), int(_WRAP), self.about)
        painter.end()


def _face() -> QFont:
    face = QFont(font("body"))
    face.setUnderline(True)
    return face
