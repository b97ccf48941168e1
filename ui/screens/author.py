"""The writers' bench: a session file is watched while it is written; checks, play, map and trial follow every save."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from simulator.language import mark, tr
from ui import a11y, jobs, text
from ui.authoring import Bench, Reading, read_for_bench
from ui.presenters.author import READING, figure_rows, file_name, found_views, status, stop_words
from ui.rehearsal import Rehearsal
from ui.theme.style import scaled, space
from ui.watch import SETTLES, FileWatch
from ui.widgets.check_panel import CheckPanel
from ui.widgets.choice import MenuButton
from ui.widgets.preview_panel import PreviewPanel
from ui.widgets.trial_panel import TrialPanel

if TYPE_CHECKING:
    from simulator.graph.road import Road
    from simulator.model.scenario import Scenario

_BESIDE = 1100
_CHECKS_WIDE = 400
_TABS = (("checks", mark("Checks")), ("play", mark("Play")), ("map", mark("Map")), ("trial", mark("Trial")))
_NO_MAP = mark("The map comes with the first version of the file that can be led.")


@dataclass(frozen=True, slots=True)
class BenchMap:
    """A map on the bench: the widget, how it shows another version of the session, which beat is chosen on it."""

    widget: QWidget
    show: Callable[[Scenario, Road], None]
    choose: Callable[[str], None]
    chosen: Callable[[], str]


MakeMap = Callable[["Scenario", "Road"], BenchMap]


class AuthorScreen(QWidget):
    """`left` comes when one is done; `read` after the file has been read and everything follows it."""

    left = Signal()
    read = Signal()

    def __init__(
        self,
        path: Path,
        *,
        make_map: MakeMap | None = None,
        menu: QMenu | None = None,
        settles: int = SETTLES,
        processes: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        a11y.name(self, tr("Writers' bench: {file}", file=file_name(str(path))))
        self.bench = Bench(path)
        self.watch = FileWatch(path, settles, self)
        self._make_map = make_map
        self._map: BenchMap | None = None
        self._mapped: Rehearsal | None = None
        self._reading: jobs.Job[Reading] | None = None
        self._again = False
        self.checks = CheckPanel()
        self.preview = PreviewPanel()
        self.trial = TrialPanel(processes)
        self._lay_out(menu)
        self._wire()
        self.show_tab("play")
        self.read_again()

    def read_again(self) -> None:
        """Read the file, in a worker thread; a change that comes meanwhile is read afterwards."""
        if self._reading is not None:
            self._again = True
            return
        self._again = False
        self._reading = jobs.run(_Read(self.bench.path), self._was_read, self)

    def settle(self) -> None:
        """Wait until what is being read has been read."""
        while self._reading is not None:
            self._reading.wait()

    def leave(self) -> None:
        """Watch and try nothing any more."""
        self.watch.stop()
        self.trial.leave()
        if self._reading is not None:
            self._reading.drop()
            self._reading = None

    def focus_first(self) -> None:
        """The play."""
        self.preview.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_tab(self, name: str) -> None:
        """Show one of the parts."""
        if name == "checks" and self._beside:
            self.checks.found.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        self.at = name
        self.tabs[name].setChecked(True)
        self._show_part()
        if name == "checks":
            self.checks.found.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_play(self) -> None:
        """Back to the play."""
        self.show_tab("play")
        self.focus_first()

    def stand_at(self, beat: str) -> None:
        """Ask with which gauges and facts to play from a beat."""
        self.show_tab("play")
        self.preview.open_form(beat)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The checks stand beside the rest where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """The same when the size of the text changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.layout() is not None:
            # A splitter deletes a handle when a part leaves it, and Qt still goes through its list of all widgets.
            QTimer.singleShot(0, self, self._arrange)

    # What was read

    def _was_read(self, reading: Reading) -> None:
        self._reading = None
        self.bench = self.bench.take(reading)
        self._show_reading()
        self._show_play()
        self.read.emit()
        if self._again:
            self.read_again()

    def _show_reading(self) -> None:
        bench = self.bench
        reading = bench.last
        if reading is None:
            return
        views = found_views(reading)
        self.checks.show_found(reading.file, views, reading.lines)
        self.checks.show_figures(() if views else figure_rows(reading))
        self.trial.set_source(bench.good.source if bench.good is not None else None)
        said = " ".join(part for part in (status(bench), stop_words(bench.stop)) if part)
        self._say(said)
        a11y.announce(self, said)

    def _say(self, words: str) -> None:
        bench = self.bench
        self.state.setText(words)
        well = bench.last is None or (bench.last.source is not None and not bench.last.problems and bench.stop is None)
        self.note.setProperty("surface", "bar" if well else "note")
        self.note.style().unpolish(self.note)
        self.note.style().polish(self.note)

    # The play, and the map that follows it

    def _show_play(self) -> None:
        self.preview.show_play(self.bench.rehearsal)
        scenario = self.bench.scenario
        self.title.setText(scenario.title if scenario is not None else "")
        if self.at == "map":
            self._show_map()

    def _on_play(self, rehearsal: Rehearsal) -> None:
        self.bench = self.bench.with_play(rehearsal)
        self._say(status(self.bench))
        self._show_play()

    def _show_map(self) -> None:
        """Made when it is first looked at, and brought up to date when it is looked at again."""
        from simulator.graph.road import road_along  # noqa: PLC0415 - made when it is wanted

        rehearsal = self.bench.rehearsal
        if rehearsal is None or self._make_map is None or rehearsal is self._mapped:
            return
        self._mapped = rehearsal
        road = road_along(rehearsal.scenario, rehearsal.start.beat, rehearsal.steps)
        if self._map is None:
            self._map = self._make_map(rehearsal.scenario, road)
            self.from_map.show()
            self._map_holder.addWidget(self._map.widget)
            self._no_map.hide()
        else:
            self._map.show(rehearsal.scenario, road)
        self._map.choose(rehearsal.play.beat)

    def _from_map(self) -> None:
        beat = self._map.chosen() if self._map is not None else ""
        if beat:
            self.stand_at(beat)

    def _on_line(self, line: int, words: str) -> None:
        if not self._beside:
            self.show_tab("checks")
        self.checks.show_line(line, words)

    # Parts

    @property
    def _beside(self) -> bool:
        return self.width() >= scaled(_BESIDE)

    def _arrange(self) -> None:
        beside = self._beside
        self.tabs["checks"].setVisible(not beside)
        holder: QWidget = self.whole if beside else self.parts
        if self.checks.parentWidget() is not holder:
            if beside:
                self.whole.insertWidget(0, self.checks)
                wide = min(max(scaled(_CHECKS_WIDE), self.width() // 4), self.width() * 2 // 5)
                self.whole.setSizes([wide, self.width() - wide])
                self.checks.show()
            else:
                self.parts.addWidget(self.checks)
        if beside and self.at == "checks":
            self.show_tab("play")
        else:
            self._show_part()

    def _show_part(self) -> None:
        part = {"checks": self.checks, "play": self.preview, "map": self.map_part, "trial": self.trial}[self.at]
        if self.parts.indexOf(part) >= 0:
            self.parts.setCurrentWidget(part)
        if self.at == "map":
            self._show_map()
        self.from_map.setVisible(self.at == "map" and self._map is not None)

    def _on_tab(self) -> None:
        name = self.sender().property("tab")
        if isinstance(name, str):
            self.show_tab(name)

    def _wire(self) -> None:
        self.watch.changed.connect(self.read_again)
        self.back.clicked.connect(self.left)
        self.again.clicked.connect(self.read_again)
        self.preview.changed.connect(self._on_play)
        self.trial.line_wanted.connect(self._on_line)
        self.from_map.clicked.connect(self._from_map)
        for key, slot in (("F5", self.read_again), ("Ctrl+J", self.preview.open_form)):
            QShortcut(QKeySequence(key), self).activated.connect(slot)
        for number, (name, _) in enumerate(_TABS, start=1):
            shortcut = QShortcut(QKeySequence(f"Alt+{number}"), self)
            shortcut.setProperty("tab", name)
            shortcut.activated.connect(self._on_tab)

    def _lay_out(self, menu: QMenu | None) -> None:
        self._make_bar(menu)
        self._make_note()
        self._make_map_part()
        self.parts = QStackedWidget()
        for part in (self.preview, self.map_part, self.trial):
            self.parts.addWidget(part)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_tabs())
        column.addWidget(self.parts, 1)
        self.whole = QSplitter(Qt.Orientation.Horizontal)
        self.whole.setChildrenCollapsible(False)
        self.whole.setHandleWidth(1)
        self.whole.addWidget(right)
        self.whole.setStretchFactor(0, 1)
        self.parts.addWidget(self.checks)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.top)
        layout.addWidget(self.note)
        layout.addWidget(self.whole, 1)

    def _make_bar(self, menu: QMenu | None) -> None:
        self.top = QFrame()
        self.top.setProperty("surface", "bar")
        bar = QHBoxLayout(self.top)
        bar.setContentsMargins(space("large"), space("small"), space("large"), space("small"))
        bar.setSpacing(space("small"))
        home = tr("Home")
        self.back = text.button(f"← {home}", weight="quiet", spoken=home)
        self.file = text.label(file_name(str(self.bench.path)), "strong", wrap=False)
        text.set_tip(self.file, str(self.bench.path))
        self.title = text.label("", "muted")
        self.again = text.button(tr("Read again"), weight="quiet", tip="F5")
        for part in (self.back, self.file):
            bar.addWidget(part)
        bar.addWidget(self.title, 1)
        bar.addWidget(self.again)
        if menu is not None:
            bar.addWidget(MenuButton(tr("Menu"), menu))

    def _make_note(self) -> None:
        self.note = QFrame()
        self.note.setProperty("surface", "bar")
        self.state = text.label(tr(READING), selectable=True)
        line = QHBoxLayout(self.note)
        line.setContentsMargins(space("large"), space("small"), space("large"), space("small"))
        line.addWidget(self.state)

    def _make_tabs(self) -> QWidget:
        row = QFrame()
        row.setProperty("surface", "bar")
        line = QHBoxLayout(row)
        line.setContentsMargins(space("medium"), space("hair"), space("medium"), space("hair"))
        line.setSpacing(space("hair"))
        group = QButtonGroup(self)
        self.tabs = {}
        alt = tr("Alt", "key")
        for number, (name, words) in enumerate(_TABS, start=1):
            made = text.button(tr(words), weight="quiet", checkable=True, tip=f"{alt} + {number}")
            made.setProperty("tab", name)
            made.setProperty("kind", "tab")
            made.setAutoExclusive(True)
            made.clicked.connect(self._on_tab)
            group.addButton(made)
            line.addWidget(made)
            self.tabs[name] = made
        line.addStretch(1)
        self.from_map = text.button(tr("Play from the chosen beat…"), weight="quiet", wraps=True)
        self.from_map.hide()
        line.addWidget(self.from_map)
        return row

    def _make_map_part(self) -> None:
        self.map_part = QWidget()
        self._no_map = text.label(tr(_NO_MAP), "muted")
        self._no_map.setContentsMargins(space("large"), space("large"), space("large"), space("large"))
        self._map_holder = QVBoxLayout(self.map_part)
        self._map_holder.setContentsMargins(0, 0, 0, 0)
        self._map_holder.addWidget(self._no_map, 0, Qt.AlignmentFlag.AlignTop)


class _Read:
    """Reads the file, in a worker thread."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __call__(self) -> Reading:
        return read_for_bench(self._path)
