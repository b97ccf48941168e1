"""Some lines of a file with their numbers, one of them marked. Plain text, to read and to copy."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent, QTextCursor, QTextFormat
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit, QWidget

from simulator.language import tr
from ui import a11y
from ui.theme.style import FAMILY, colour, points, scaled

_LEAST_LINES = 5
_FAMILIES = ["DejaVu Sans Mono", "Menlo", "Consolas", "monospace", FAMILY]


class FileLines(QPlainTextEdit):
    """Read only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marked = -1
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        a11y.name(self, tr("The file around this line"))
        self._set_font()

    def show_lines(self, lines: Sequence[tuple[int, str]], marked: int) -> None:
        """Show these lines and mark one of them."""
        wide = len(str(lines[-1][0])) if lines else 1
        self.setPlainText("\n".join(f"{number:>{wide}}  {line}" for number, line in lines))
        self._marked = next((row for row, (number, _) in enumerate(lines) if number == marked), -1)
        self._mark()
        a11y.name(self, tr("The file around line {number}", number=marked))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.PaletteChange}:
            self._set_font()
            self._mark()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The marked line stays in the middle."""
        super().resizeEvent(event)
        if self._marked >= 0:
            self.centerCursor()

    def _set_font(self) -> None:
        made = QFont(_FAMILIES)
        made.setStyleHint(QFont.StyleHint.Monospace)
        made.setPointSizeF(points("small"))
        if self.document().defaultFont() != made:
            self.document().setDefaultFont(made)
        self.setMinimumHeight(QFontMetrics(made).lineSpacing() * _LEAST_LINES + scaled(24))

    def _mark(self) -> None:
        block = self.document().findBlockByNumber(self._marked)
        if self._marked < 0 or not block.isValid():
            self.setExtraSelections([])
            return
        mark = QTextEdit.ExtraSelection()
        mark.cursor = QTextCursor(block)
        mark.format.setBackground(colour("wash"))
        mark.format.setForeground(colour("text"))
        mark.format.setProperty(QTextFormat.Property.FullWidthSelection.value, True)
        self.setExtraSelections([mark])
        self.setTextCursor(QTextCursor(block))
        self.centerCursor()
        self.horizontalScrollBar().setValue(0)
