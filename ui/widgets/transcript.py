"""The transcript: scrolls back, can be searched and copied; plain text only, set with formats, never HTML."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from simulator.language import tr
from ui import a11y
from ui.presenters.lines import LineView
from ui.text import button, label, line_edit
from ui.theme.style import colour, font, look, points, scaled, space

_MORE_KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class TranscriptText(QTextEdit):
    """The lines as read-only text. Letters, digits and Space are left to the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[LineView] = []
        self._set_in: tuple[str, int] | None = None
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setProperty("surface", "reading")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.setTabChangesFocus(True)
        a11y.name(self, tr("Transcript"))
        self.document().setDocumentMargin(space("large"))
        self.document().documentLayout().documentSizeChanged.connect(self._on_height)

    def lines(self) -> tuple[LineView, ...]:
        """What is in it."""
        return tuple(self._lines)

    def set_lines(self, lines: Iterable[LineView]) -> None:
        """Start anew with these lines."""
        self._lines = []
        self.clear()
        self.append_lines(lines)

    def append_lines(self, lines: Iterable[LineView]) -> None:
        """Add lines; the end stays in sight if it was."""
        added = list(lines)
        if not added:
            return
        bar = self.verticalScrollBar()
        at_end = bar.value() >= bar.maximum() - 4
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        for line in added:
            self._write(cursor, line)
        cursor.endEditBlock()
        if at_end:
            self.to_end()

    def to_end(self) -> None:
        """Show the newest line."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum())

    def plain_text(self) -> str:
        """All lines for copying, a line each."""
        return "\n".join(line.plain for line in self._lines)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copying gives plain text and nothing else."""
        data = QMimeData()
        data.setText(self.textCursor().selection().toPlainText().replace(_general(), ""))
        return data

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scrolling, selecting and copying; what one types is not for the transcript."""
        typed = event.text().isprintable() and event.text() and not event.modifiers() & _MORE_KEYS
        if typed or event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another look or size of type: set everything anew."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self.restyle()

    def restyle(self) -> None:
        """Set all lines anew in the look in force, if it is another one."""
        now = (look().scheme, look().text_scale)
        if now != self._set_in:
            self._set_in = now
            self.set_lines(tuple(self._lines))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A short transcript stands at the bottom, near what one does next."""
        bar = self.verticalScrollBar()
        at_end = bar.value() >= bar.maximum() - 4
        super().resizeEvent(event)
        self._on_height()
        if at_end:
            self.to_end()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, and a bar beside the leader's own words and beside general replies."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.translate(0, -self.verticalScrollBar().value())
        seen = QRectF(event.rect()).translated(0, self.verticalScrollBar().value())
        block = self.cursorForPosition(event.rect().topLeft()).block()
        layout = self.document().documentLayout()
        while block.isValid():
            box = layout.blockBoundingRect(block)
            if box.top() > seen.bottom():
                break
            # One line is one block: whatever a text holds was written without line breaks.
            line = self._lines[block.blockNumber()] if block.blockNumber() < len(self._lines) else None
            if line is not None and (line.kind == "own" or line.general):
                own = line.kind == "own"
                pen = QPen(colour("accent" if own else "edge"), 2 if line.general else 3)
                pen.setStyle(Qt.PenStyle.DotLine if line.general else Qt.PenStyle.SolidLine)
                painter.setPen(pen)
                x = space("large") + 2
                painter.drawLine(x, int(box.top() + 3), x, int(box.bottom() - 3))
            block = block.next()
        if self.hasFocus():
            painter.resetTransform()
            painter.setPen(QPen(colour("focus"), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A frame while the keys go here."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The frame goes."""
        super().focusOutEvent(event)
        self.viewport().update()

    def sizeHint(self) -> QSize:
        """A readable column."""
        return QSize(scaled(420), 320)

    def _on_height(self, *_size: object) -> None:
        high = self.document().size().height()
        spare = max(0, int(self.height() - high))
        if self.viewportMargins().top() != spare:
            self.setViewportMargins(0, spare, 0, 0)

    def _write(self, cursor: QTextCursor, line: LineView) -> None:
        first = not self._lines
        block = _block_format(line, first)
        if first:
            cursor.setBlockFormat(block)
        else:
            cursor.insertBlock(block, _style(line.kind))
        for text, style in _parts(line):
            cursor.insertText(text, style)
        self._lines.append(line)


def _block_format(line: LineView, first: bool) -> QTextBlockFormat:
    made = QTextBlockFormat()
    pt = points("body")
    made.setTopMargin(0 if first else pt * (1.5 if line.kind in {"stage", "change"} else 0.85))
    made.setBottomMargin(pt * 0.4 if line.kind in {"stage", "change"} else 0)
    made.setLineHeight(128.0, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if line.kind in {"stage", "change"}:
        made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    if line.kind == "own" or line.general:
        made.setLeftMargin(space("medium") + 4)
    if line.kind == "stage":
        made.setHeadingLevel(3)
    return made


def _style(kind: str, weight: int = 400, role: str = "text", size: str = "body") -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFont(font(size, weight, kind in {"caption", "cue"}))
    made.setForeground(colour("accent" if kind in {"stage", "change"} else "muted" if kind == "caption" else role))
    return made


def _parts(line: LineView) -> list[tuple[str, QTextCharFormat]]:
    """The parts of a line with their formats. What was given as text stays text."""
    kind = line.kind
    if kind in {"stage", "change"}:
        return [(f"— {_one_line(line.text)} —", _style(kind, 500 if kind == "stage" else 400, size="small"))]
    parts = []
    if line.name:
        role = "accent" if kind == "own" else "text"
        parts.append((f"{_one_line(line.name)} ", _style("speech", 600, role=role)))
    if line.aside:
        aside = _one_line(line.aside)
        bare = kind == "own" and not line.text
        parts.append((f"{aside} " if bare else f"({aside}) ", _style("cue", role="muted")))
    if line.text:
        role = "muted" if kind == "cue" or not line.name else "text"
        parts.append((_one_line(line.text), _style(kind, role=role)))
    if line.general and kind != "own":
        parts.append((_general(), _style("speech", role="muted", size="caption")))
    return parts


def _general() -> str:
    return "  · " + tr("a general reply")


def _one_line(text: str) -> str:
    return " ".join(text.split())


class Transcript(QWidget):
    """The transcript with its search row, which tells when it opens and when the keys go back to the screen."""

    opened_search = Signal()
    closed_search = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.text = TranscriptText(self)
        self.find_line = line_edit(tr("Search in the transcript"), hint=tr("Search"), parent=self)
        self.found = label("", "muted", wrap=False, parent=self)
        self.back = button(tr("Previous", "place found"), weight="quiet", spoken=tr("Previous place found"))
        self.forth = button(tr("Next", "place found"), weight="quiet", spoken=tr("Next place found"))
        self.done = button(tr("Close"), weight="quiet", spoken=tr("Close the search"))
        self._row = QWidget(self)
        row = QHBoxLayout(self._row)
        row.setContentsMargins(space("medium"), space("small"), space("medium"), 0)
        for widget in (self.find_line, self.found, self.back, self.forth, self.done):
            row.addWidget(widget, 1 if widget is self.find_line else 0)
        self._row.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._row)
        whole.addWidget(self.text, 1)
        a11y.tab_through(self.find_line, self.back, self.forth, self.done, self.text)
        self.find_line.textChanged.connect(self._on_typed)
        self.find_line.returnPressed.connect(self.find_next)
        self.forth.clicked.connect(self.find_next)
        self.back.clicked.connect(self.find_previous)
        self.done.clicked.connect(self.close_search)
        self.setMinimumWidth(200)

    def set_lines(self, lines: Iterable[LineView]) -> None:
        """Start anew with these lines."""
        self.text.set_lines(lines)
        self.text.to_end()
        self._mark_found()

    def append_lines(self, lines: Iterable[LineView]) -> None:
        """Add lines at the end."""
        self.text.append_lines(lines)
        if self.searching:
            self._mark_found()

    @property
    def searching(self) -> bool:
        """Whether the search row is open."""
        return self._row.isVisibleTo(self)

    def open_search(self) -> None:
        """Open the search row and type there."""
        self._row.show()
        self.find_line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.find_line.selectAll()
        self._mark_found()
        self.opened_search.emit()

    def close_search(self) -> None:
        """Close the search row and forget what was found."""
        self._row.hide()
        self.text.setExtraSelections([])
        self.closed_search.emit()

    def find_next(self) -> None:
        """Go to the next place found, from the top again after the last."""
        self._find(forward=True)

    def find_previous(self) -> None:
        """Go to the place found before."""
        self._find(forward=False)

    def copy_all(self) -> None:
        """Put all of it on the clipboard as plain text."""
        QGuiApplication.clipboard().setText(self.text.plain_text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+F searches, F3 goes on, Esc closes the search."""
        if event.matches(QKeySequence.StandardKey.Find):
            self.open_search()
        elif self.searching and event.matches(QKeySequence.StandardKey.FindNext):
            self.find_next()
        elif self.searching and event.matches(QKeySequence.StandardKey.FindPrevious):
            self.find_previous()
        elif self.searching and event.key() == Qt.Key.Key_Escape:
            self.close_search()
        else:
            event.ignore()

    def _on_typed(self) -> None:
        cursor = self.text.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self.text.setTextCursor(cursor)
        self._find(forward=True)

    def _find(self, *, forward: bool) -> None:
        wanted = self.find_line.text()
        if not wanted:
            self._mark_found()
            return
        flags = QTextDocument.FindFlag(0) if forward else QTextDocument.FindFlag.FindBackward
        if not self.text.find(wanted, flags):
            cursor = self.text.textCursor()
            end = QTextCursor.MoveOperation.Start if forward else QTextCursor.MoveOperation.End
            cursor.movePosition(end)
            self.text.setTextCursor(cursor)
            self.text.find(wanted, flags)
        self._mark_found()

    def _mark_found(self) -> None:
        wanted = self.find_line.text() if self.searching else ""
        places: list[QTextEdit.ExtraSelection] = []
        here = 0
        cursor = QTextCursor(self.text.document())
        while wanted:
            cursor = self.text.document().find(wanted, cursor)
            if cursor.isNull() or len(places) >= 2000:
                break
            place = QTextEdit.ExtraSelection()
            place.cursor = QTextCursor(cursor)
            place.format.setBackground(colour("wash"))
            place.format.setFontUnderline(True)
            places.append(place)
            if cursor.selectionStart() == self.text.textCursor().selectionStart():
                here = len(places)
        self.text.setExtraSelections(places)
        words = _found_words(here, len(places)) if wanted else ""
        if self.found.text() != words:
            self.found.setText(words)
            a11y.announce(self.find_line, words)


def _found_words(here: int, places: int) -> str:
    return tr("{here} of {places}", here=here, places=places) if places else tr("nothing found")
