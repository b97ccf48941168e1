"""What a source says and what it must not be cited for."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from scoring.debrief import surnames
from simulator.language import tr
from simulator.model.palette import Source
from ui import text
from ui.presenters.sources import source_view
from ui.theme.style import scaled, space


class SourceCard(QDialog):
    """One publication, with the sentence it stands beside, if any. Opened with `open()`; Esc closes it."""

    def __init__(
        self, source: Source, sources: Mapping[str, Source], parent: QWidget | None = None, *, supports: str = ""
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        view = source_view(source, sources)
        self.setWindowTitle(surnames(source.authors) or source.title)
        self.setAccessibleName(tr("Source: {title}", title=view.title))
        inner = QWidget()
        lines = QVBoxLayout(inner)
        lines.setContentsMargins(scaled(28), scaled(24), scaled(28), space("medium"))
        lines.setSpacing(space("small"))
        lines.addWidget(text.label(view.title, "title", selectable=True))
        lines.addWidget(text.label(view.published, "body", selectable=True))
        for heading, words in (((tr("What it stands beside here"), supports),) if supports else ()) + view.parts:
            lines.addSpacing(space("small"))
            lines.addWidget(text.label(heading, "muted"))
            lines.addWidget(text.label(words, "body", selectable=True))
        lines.addStretch(1)
        self.close_button = text.button(tr("Close"), spoken=tr("Close this source"))
        self.close_button.clicked.connect(self.close)
        self._lay_out(inner)

    def _lay_out(self, inner: QWidget) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, space("large"))
        whole.addWidget(scrolling(inner), 1)
        whole.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.resize(within(self, 560, 520))
        self.close_button.setFocus()


def source_button(cited: str) -> QPushButton:
    """The small button behind a citation."""
    made = text.button(tr("Source"), weight="quiet", spoken=tr("Source: {title}", title=cited))
    face = made.font()
    face.setUnderline(True)
    made.setFont(face)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    return made


def scrolling(inner: QWidget) -> QScrollArea:
    """Something that may be longer than there is room for."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inner)
    return area


def within(dialog: QWidget, width: int, height: int) -> QSize:
    """A size that grows with the text, but not beyond the window it belongs to or its screen."""
    parent = dialog.parentWidget()
    room = parent.window().size() if parent is not None else dialog.screen().availableSize()
    return QSize(min(scaled(width), room.width() - scaled(16)), min(scaled(height), room.height() - scaled(16)))
