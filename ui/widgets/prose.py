"""Paragraphs with a bold or an italic word in them, set letter for letter: nothing in them is ever read as markup."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.presenters.debrief import Para, Style, plain
from ui.theme.style import colour, font

_LINE_HEIGHT = 128


class Prose(QWidget):
    """Some paragraphs. `role` is the size of type; `gap` the space between them in parts of a line."""

    def __init__(
        self, paras: Sequence[Para], role: str = "body", *, gap: float = 0.5, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._paras = tuple(paras)
        self._role = role
        self._gap = gap
        self._document = QTextDocument(self)
        self._document.setDocumentMargin(0)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._set()

    @property
    def shown(self) -> str:
        """The words, for a test and for copying."""
        return self._document.toPlainText()

    def show_paras(self, paras: Sequence[Para]) -> None:
        """Other paragraphs."""
        self._paras = tuple(paras)
        self._set()

    def hasHeightForWidth(self) -> bool:
        """Text wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high the text stands when it is this wide."""
        if self._document.textWidth() != width:
            self._document.setTextWidth(width)
        return ceil(self._document.size().height())

    def sizeHint(self) -> QSize:
        """About as wide as one likes to read."""
        width = min(ceil(self._document.idealWidth()), self.fontMetrics().averageCharWidth() * 60)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow, and one line."""
        metrics = self.fontMetrics()
        return QSize(metrics.averageCharWidth() * 12, metrics.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The text."""
        painter = QPainter(self)
        self.heightForWidth(self.width())
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Text, colour("text"))
        context.palette = palette
        self._document.documentLayout().draw(painter, context)

    def changeEvent(self, event: QEvent) -> None:
        """A new size of text or a new scheme."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.PaletteChange, QEvent.Type.ApplicationFontChange}:
            self._set()

    def _set(self) -> None:
        document = self._document
        document.clear()
        type_face = font(self._role)
        document.setDefaultFont(type_face)
        cursor = QTextCursor(document)
        for number, para in enumerate(self._paras):
            block = QTextBlockFormat()
            block.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            block.setTopMargin(self._gap * self.fontMetrics().height() if number else 0)
            if number:
                cursor.insertBlock(block)
            else:
                cursor.setBlockFormat(block)
            for run in para:
                cursor.insertText(run.text, _format(type_face, run.style))
        self.setAccessibleName(" ".join(plain(para) for para in self._paras))
        self.updateGeometry()
        self.update()


def _format(type_face: QFont, style: Style) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFont(type_face)
    made.setForeground(colour("muted" if style == "aside" else "text"))
    if style in {"strong", "name"}:
        made.setFontWeight(QFont.Weight.DemiBold)
    if style == "aside":
        made.setFontItalic(True)
    return made
