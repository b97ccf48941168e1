"""From a session file to the writers' bench: opening it, and beginning a new one from the template."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from simulator.language import tr

if TYPE_CHECKING:
    from simulator.graph.road import Road
    from simulator.model.scenario import Scenario
    from ui.screens.author import AuthorScreen, BenchMap

NEW_NAME = "new-session.yaml"


class Writing(QObject):
    """The bench, if one is at work. `screen_made` carries the screen's name and the screen, `saying` a sentence.

    `left` comes when one is done with it.
    """

    screen_made = Signal(str, object)
    saying = Signal(str)
    left = Signal()

    def __init__(self, menu: QMenu | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.menu = menu
        self.bench: AuthorScreen | None = None

    def work_on(self, path: str) -> None:
        """Open the bench on a file, whatever state the file is in."""
        from ui.screens.author import AuthorScreen  # noqa: PLC0415 - made when it is wanted

        self.leave()
        self.bench = AuthorScreen(Path(path), make_map=self._make_map, menu=self.menu)
        self.bench.left.connect(self.left)
        self.screen_made.emit("author", self.bench)
        self.bench.focus_first()

    def ask_where(self, window: QWidget) -> None:
        """Ask where a new session is to be kept. What is there already is never written over, so nothing asks."""
        words = tr("Session files")
        kinds = f"{words} (*.yaml *.yml)"
        dialog = QFileDialog(window, tr("New session from the template"), NEW_NAME, kinds)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setDefaultSuffix("yaml")
        dialog.fileSelected.connect(self.new_session)
        dialog.open()

    def new_session(self, path: str) -> None:
        """Write the template to a new file and work on it."""
        from simulator.content.new_file import write_new_session  # noqa: PLC0415 - made when it is wanted

        said = write_new_session(Path(path))
        if said:
            self.saying.emit(said)
        else:
            self.work_on(path)

    def leave(self) -> None:
        """Watch nothing any more."""
        bench, self.bench = self.bench, None
        if bench is not None:
            bench.leave()

    def let_go(self, screen: QWidget) -> None:
        """A screen goes: if it is the bench, nothing is watched any more."""
        if screen is self.bench:
            self.leave()

    def _make_map(self, scenario: Scenario, road: Road) -> BenchMap:
        from ui.screens.author import BenchMap  # noqa: PLC0415 - made when it is wanted
        from ui.screens.map import MapScreen  # noqa: PLC0415 - made when it is wanted

        screen = MapScreen(scenario, road, writers=True)
        screen.top.hide()
        if self.bench is not None:
            screen.went_back.connect(self.bench.show_play)
        return BenchMap(screen, screen.show_scenario, screen.choose, lambda: screen.chosen)
