"""What a source says and what it must not be cited for."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from scoring.debrief import surnames
from simulator.model.palette import Source
from ui import text
from ui.presenters.sources import source_view
from ui.theme.style import scaled, space


class SourceCard(QDialog):
    """One publication. Opened with `open()`; Esc closes it."""

    def __init__(self, source: Source, sources: Mapping[str, Source], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        view = source_view(source, sources)
        self.setWindowTitle(surnames(source.authors) or source.title)
        self.setAccessibleName(f"Source: {view.title}")
        inner = QWidget()
        lines = QVBoxLayout(inner)
        lines.setContentsMargins(scaled(28), scaled(24), scaled(28), space("medium"))
        lines.setSpacing(space("small"))
        lines.addWidget(text.label(view.title, "title", selectable=True))
        lines.addWidget(text.label(view.published, "body", selectable=True))
        for heading, words in view.parts:
            lines.addSpacing(space("small"))
            lines.addWidget(text.label(heading, "muted"))
            lines.addWidget(text.label(words, "body", selectable=True))
        lines.addStretch(1)
        self.close_button = text.button("Close", spoken="Close this source")
        self.close_button.clicked.connect(self.close)
        self._lay_out(inner)

    def _lay_out(self, inner: QWidget) -> None:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, space("large"))
        whole.addWidget(scroll, 1)
        whole.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.resize(scaled(560), scaled(520))
        self.close_button.setFocus()
