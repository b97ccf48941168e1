"""A calm page where something went wrong that nobody foresaw."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from simulator.language import mark, tr
from ui import text
from ui.theme.style import scaled

_SOOTHING = mark(
    "Something went wrong that should not have. What was kept of a play up to here stays kept. "
    "You can go on; if things look odd, close the program and start it again."
)


class ProblemDialog(QDialog):
    """Says that something went wrong; the details can be copied."""

    def __init__(self, details: str, where: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Something went wrong"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.details = QPlainTextEdit(details)
        self.details.setReadOnly(True)
        self.details.setAccessibleName(tr("Details"))
        self.copy = text.button(tr("Copy the details"))
        self.go_on = text.button(tr("Go on"), weight="primary")
        self.copy.clicked.connect(self.copy_details)
        self.go_on.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(12)
        layout.addWidget(text.heading(tr("Something went wrong"), 2))
        layout.addWidget(text.label(tr(_SOOTHING)))
        layout.addWidget(self.details, 1)
        layout.addWidget(text.label(tr("The same is written in {path}.", path=where), "muted", selectable=True))
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy)
        buttons.addStretch(1)
        buttons.addWidget(self.go_on)
        layout.addLayout(buttons)
        self.details.setMinimumHeight(3 * self.details.fontMetrics().height() + 24)
        self._fit()
        self.go_on.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Larger text asks for a larger dialog."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.isVisible():
            QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        """Wide and high enough that all sentences can be read; wider rather than higher than the window."""
        parent = self.parentWidget()
        most = (parent.window() if parent is not None else self.screen()).size()
        layout, wide = self.layout(), min(scaled(640), most.width() - 40)
        if layout is not None:
            while wide < most.width() - 120 and layout.totalHeightForWidth(wide) > most.height() - 60:
                wide += 80
            self.resize(wide, max(scaled(320), layout.totalHeightForWidth(wide)))

    def copy_details(self) -> None:
        """Put the details on the clipboard."""
        QApplication.clipboard().setText(self.details.toPlainText())
