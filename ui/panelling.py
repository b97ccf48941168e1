"""A leader's answers for a panel: from the first moment to the file."""

from __future__ import annotations

import uuid
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from simulator.language import tr
from simulator.panel.answers import PanelAnswer, Panellist, PanelSheet
from simulator.panel.files import SUFFIX, dump_sheet

if TYPE_CHECKING:
    from simulator.model.scenario import Scenario
    from ui.screens.panel import PanelScreen


class Panelling(QObject):
    """Leads through the moments. `screen_made` carries the screen's name and the screen, `saying` a sentence."""

    screen_made = Signal(str, object)
    saying = Signal(str)

    def __init__(self, menu: QMenu, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.menu = menu
        self.sheet: PanelSheet | None = None
        self._screen: PanelScreen | None = None
        self._answers: dict[str, PanelAnswer] = {}

    def begin(self, scenario: Scenario, shown: Scenario | None = None) -> None:
        """Show the first page for a session, in the words of `shown`, if given; the answers are to the session."""
        from ui.presenters.panel import after_words, moment_views  # noqa: PLC0415 - made when it is wanted
        from ui.screens.panel import PanelScreen  # noqa: PLC0415

        told = shown or scenario
        self._scenario = scenario
        self._answers = {}
        self.sheet = None
        screen = PanelScreen(told.title, moment_views(scenario, told), after_words(scenario, told), self.menu)
        screen.answered.connect(self._keep)
        screen.finished.connect(self._finish)
        self._screen = screen
        self.screen_made.emit("panel", screen)

    def _keep(self, answer: PanelAnswer) -> None:
        self._answers[answer.beat] = answer

    def _finish(self, about: Panellist) -> None:
        scenario = self._scenario
        answers = tuple(self._answers.values())
        sheet_id = self.sheet.id if self.sheet is not None else str(uuid.uuid4())
        self.sheet = PanelSheet(sheet_id, scenario.id, scenario.title, scenario.digest, about, answers)
        parent = self.parent()
        dialog = QFileDialog(
            parent if isinstance(parent, QWidget) else None,
            tr("Write my answers into a file"),
            f"{scenario.id}{SUFFIX}",
        )
        kind = tr("A panellist’s answers")
        dialog.setNameFilter(f"{kind} (*{SUFFIX})")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.fileSelected.connect(self.write)
        dialog.open()

    def write(self, path: str) -> None:
        """Write the answers into a file."""
        if self.sheet is None or self._screen is None:
            return
        file = Path(path)
        file = file if file.suffix == SUFFIX else file.with_name(file.name + SUFFIX)
        try:
            file.write_text(dump_sheet(self.sheet), encoding="utf-8")
        except OSError as error:
            self.saying.emit(tr("{path} could not be written ({why}).", path=file, why=error.strerror))
            return
        self._screen.kept(tr("Your answers are in {path}. Send this file to whoever asked you for it.", path=file))
