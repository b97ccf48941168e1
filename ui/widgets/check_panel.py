"""The check panel of the writers' bench: what was found in the file, what helps, and the lines around it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from simulator.language import tr
from ui import a11y, text
from ui.presenters.author import NOTHING_FOUND, READING, FoundView, excerpt, found_text
from ui.theme.style import space
from ui.widgets.file_lines import FileLines
from ui.widgets.found_list import FoundList
from ui.widgets.page import clear


class CheckPanel(QWidget):
    """A list above, what is stood on below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        a11y.name(self, tr("Checks"))
        self._file = ""
        self._lines: tuple[str, ...] = ()
        self.found = FoundList()
        self.none = text.label(tr(READING), "muted")
        self.copy = text.button(tr("Copy the list"), weight="quiet")
        self.place = text.label("", "muted")
        self.message = text.label("", "strong", selectable=True)
        self.remedy = text.label("", selectable=True)
        self.waived = text.label("", "muted", selectable=True)
        for said in (self.message, self.remedy, self.waived):
            said.setObjectName("diagnostic")
        self.lines = FileLines()
        self.figures = QGridLayout()
        self.detail = self._make_detail()
        self._lay_out()
        self.copy.clicked.connect(self.copy_list)
        self.found.chosen.connect(self._show_chosen)
        self.found.itemActivated.connect(self._on_activated)
        self.found.itemClicked.connect(self._on_activated)

    def show_found(self, file: str, views: tuple[FoundView, ...], lines: tuple[str, ...]) -> None:
        """Show what was found in a file with these lines."""
        self._file, self._lines = file, lines
        self.none.setText(tr(NOTHING_FOUND))
        self.none.setVisible(not views)
        self.copy.setEnabled(bool(views))
        self.found.setVisible(bool(views))
        self.found.show_found(views)

    def show_figures(self, rows: tuple[tuple[str, str], ...]) -> None:
        """Show what was counted, below the list."""
        clear(self.figures)
        for row, (name, words) in enumerate(rows):
            for column, made in enumerate((text.label(name, "muted"), text.label(words, "small", selectable=True))):
                self.figures.addWidget(made, row, column, Qt.AlignmentFlag.AlignTop)
        self._figures.setVisible(bool(rows))

    def show_line(self, line: int, words: str) -> None:
        """Show the lines around a line of the file, for somebody else."""
        self.found.setCurrentRow(-1)
        self._show_detail(tr("Line {number}", number=line), words, "", "", line)

    def copy_list(self) -> None:
        """Put everything on the clipboard."""
        QApplication.clipboard().setText(found_text(self._file, self.found.views))
        a11y.announce(self, tr("Copied."))

    def _show_chosen(self, number: int) -> None:
        if 0 <= number < len(self.found.views):
            view = self.found.views[number]
            waived = tr("Waived: {why}", why=view.waived) if view.waived else ""
            self._show_detail("", view.message, view.remedy, waived, view.line)
            self.message.hide()
        else:
            self.detail.hide()

    def _on_activated(self) -> None:
        view = self.found.current()
        if view is not None:
            self._show_chosen(self.found.views.index(view))

    def _show_detail(self, place: str, message: str, remedy: str, waived: str, line: int) -> None:
        for label, words in ((self.place, place), (self.message, message), (self.waived, waived)):
            label.setText(words)
            label.setVisible(bool(words))
        self.remedy.setText(f"{remedy[:1].upper()}{remedy[1:]}")
        self.remedy.setVisible(bool(remedy))
        around = excerpt(self._lines, line)
        self.lines.show_lines(around, line)
        self.lines.setVisible(bool(around))
        self.detail.show()

    def _make_detail(self) -> QWidget:
        made = QWidget()
        made.hide()
        layout = QVBoxLayout(made)
        layout.setContentsMargins(space("medium"), space("medium"), space("medium"), space("medium"))
        layout.setSpacing(space("hair"))
        for part in (self.place, self.message, self.remedy, self.waived):
            layout.addWidget(part)
        layout.addSpacing(space("hair"))
        layout.addWidget(self.lines, 1)
        return made

    def _make_figures(self) -> QWidget:
        self._figures = QWidget()
        self._figures.hide()
        layout = QVBoxLayout(self._figures)
        layout.setContentsMargins(space("medium"), space("small"), space("medium"), space("medium"))
        layout.setSpacing(space("small"))
        layout.addWidget(text.heading(tr("Figures", "what was counted"), 3))
        self.figures.setHorizontalSpacing(space("medium"))
        self.figures.setVerticalSpacing(space("hair"))
        self.figures.setColumnStretch(0, 2)
        self.figures.setColumnStretch(1, 3)
        layout.addLayout(self.figures)
        return self._figures

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(space("medium"), space("small"), space("small"), 0)
        head.addWidget(text.heading(tr("Checks"), 3), 1)
        head.addWidget(self.copy)
        self.none.setContentsMargins(space("medium"), 0, space("medium"), 0)
        upper = QWidget()
        above = QVBoxLayout(upper)
        above.setContentsMargins(0, 0, 0, 0)
        above.setSpacing(space("hair"))
        above.addLayout(head)
        above.addWidget(self.none)
        above.addWidget(self.found, 1000)
        above.addWidget(self._make_figures())
        above.addStretch(1)
        self._parts = QSplitter(Qt.Orientation.Vertical)
        self._parts.setChildrenCollapsible(False)
        self._parts.setHandleWidth(1)
        self._parts.addWidget(upper)
        self._parts.addWidget(self.detail)
        self._parts.setStretchFactor(0, 3)
        self._parts.setStretchFactor(1, 2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._parts)
