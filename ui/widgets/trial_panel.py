"""The trial on the writers' bench: policies play the session, and what comes of it stands in tables."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from simulator.language import mark, tr
from ui import a11y, jobs, text
from ui.presenters.trial import STALE, trial_sentence, trial_tables
from ui.theme.style import scaled, space
from ui.widgets.flow import FlowLayout
from ui.widgets.number_field import number_field
from ui.widgets.page import clear
from ui.widgets.result_table import ResultTable

if TYPE_CHECKING:
    from scoring.trial_result import TrialResult
    from simulator.content.source import Source
    from simulator.model.scenario import Scenario

PLAYS, MOST_PLAYS, MOST_SEED = 200, 10_000, 2**31 - 1
LOOK = 100
ABOUT = mark(
    "Policies that listen, and policies that only look at how sentences sound, play the session in both ways. "
    "The same number of plays and the same seed give the same result."
)
NO_SESSION = mark("There is no version of the file yet that can be led.")
STOPPING = mark("The trial is being stopped.")
STOPPED = mark("The trial was stopped. Nothing of it is shown.")


class Way:
    """What a trial under way and the window tell each other; both only write what the other reads."""

    def __init__(self) -> None:
        self.done, self.total = 0, 0
        self._stop = threading.Event()

    def stop(self) -> None:
        """Let it end soon."""
        self._stop.set()

    def __call__(self, done: int, total: int) -> bool:
        """Progress, from the worker; False stops it."""
        self.done, self.total = done, total
        return not self._stop.is_set()


class TrialPanel(QWidget):
    """`line_wanted` carries a line of the file and words about it. `ended` comes when a trial is over or stopped.

    `processes` is how many share the work; without it, as many as there are processors.
    """

    line_wanted = Signal(int, str)
    ended = Signal()

    def __init__(self, processes: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        a11y.name(self, tr("Trial"))
        self.processes = processes
        self.source: Source | None = None
        self.result: TrialResult | None = None
        self.tables: tuple[ResultTable, ...] = ()
        self._tried: Source | None = None
        self._way = Way()
        self._job: jobs.Job[TrialResult | None] | None = None
        self.plays = number_field(tr("Plays of each policy in each way"), 1, MOST_PLAYS, PLAYS)
        self.seed = number_field(tr("Seed"), 0, MOST_SEED, 0)
        self.start = text.button(tr("Begin the trial"), weight="primary")
        self.cancel = text.button(tr("Stop", "the trial"))
        self.progress = QProgressBar()
        a11y.name(self.progress, tr("Plays done"))
        self.state = text.label(tr(NO_SESSION), "muted")
        self.stale = text.label(tr(STALE), "problem")
        self.broken = text.label("", "problem", selectable=True)
        self.broken.setObjectName("diagnostic")
        self.copy = text.button(tr("Copy all of it"), weight="quiet")
        self._results = QVBoxLayout()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK)
        self._timer.timeout.connect(self._show_progress)
        self._lay_out()
        self._wire()
        self._show_state()

    @property
    def running(self) -> bool:
        """Whether a trial is under way."""
        return self._job is not None

    def set_source(self, source: Source | None) -> None:
        """The version of the file the next trial is of."""
        self.source = source
        self.stale.setVisible(self.result is not None and self._tried is not source)
        if not self.running:
            self._show_state()

    def begin(self) -> None:
        """Begin a trial of the version there is."""
        if self.source is None or self.running:
            return
        self._way = Way()
        self._tried = self.source
        work = _Trial(self.source, self.plays.value(), self.seed.value(), self.processes, self._way)
        self._job = jobs.run(work, self._came, self, self._failed)
        self._timer.start()
        self._show_state()
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def stop(self) -> None:
        """Stop the trial under way."""
        self._way.stop()
        self._timer.stop()
        self.cancel.setEnabled(False)
        self.state.setText(tr(STOPPING))

    def leave(self) -> None:
        """Nobody waits for a result any more."""
        self._timer.stop()
        self._way.stop()
        if self._job is not None:
            self._job.drop()
            self._job = None

    def copy_all(self) -> None:
        """Put the whole result on the clipboard."""
        from scoring.trial_table import lines  # noqa: PLC0415 - made when it is wanted

        if self.result is not None:
            QApplication.clipboard().setText("\n".join(lines(self.result)) + "\n")
            a11y.announce(self, tr("Copied."))

    def _came(self, result: TrialResult | None) -> None:
        self._over()
        if result is None:
            self.state.setText(tr(STOPPED))
        else:
            self._show_result(result)
        a11y.announce(self, self.state.text())
        self.ended.emit()

    def _failed(self, error: Exception) -> None:
        self._over()
        self.state.setText(tr("The trial could not be made: {why}", why=error))
        self.ended.emit()

    def _over(self) -> None:
        self._job = None
        self._timer.stop()
        self._show_state()
        if self.isVisible():
            self.start.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_result(self, result: TrialResult) -> None:
        self.result = result
        self.state.setText(trial_sentence(result))
        self.stale.setVisible(self._tried is not self.source)
        self.broken.setText("\n".join(f"{sentence[:1].upper()}{sentence[1:]}." for sentence in result.broken))
        self.broken.setVisible(bool(result.broken))
        self.copy.show()
        clear(self._results)
        made = []
        for table in trial_tables(result):
            part = ResultTable(table)
            part.line_wanted.connect(self.line_wanted)
            self._results.addWidget(part)
            made.append(part)
        self.tables = tuple(made)

    def _show_state(self) -> None:
        running = self.running
        self.start.setEnabled(self.source is not None and not running)
        self.cancel.setVisible(running)
        self.cancel.setEnabled(running)
        self.progress.setVisible(running)
        for field in (self.plays, self.seed):
            field.setEnabled(not running)
        if running:
            self.progress.setRange(0, 0)
            self.state.setText(tr("The policies are playing."))
        elif self.source is None:
            self.state.setText(tr(NO_SESSION))
        elif self.result is None:
            self.state.setText("")

    def _show_progress(self) -> None:
        way = self._way
        if way.total:
            self.progress.setRange(0, way.total)
            self.progress.setValue(way.done)
            self.state.setText(tr("The policies are playing: {done} of {total} plays.", done=way.done, total=way.total))

    def _wire(self) -> None:
        self.start.clicked.connect(self.begin)
        self.cancel.clicked.connect(self.stop)
        self.copy.clicked.connect(self.copy_all)

    def _lay_out(self) -> None:
        for part in (self.stale, self.broken, self.copy, self.cancel, self.progress):
            part.hide()
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(scaled(8))
        self._row = FlowLayout(gap=space("small"))
        for words, field in ((tr("Plays of each policy"), self.plays), (tr("Seed"), self.seed)):
            self._row.addWidget(_name_of(words))
            self._row.addWidget(field)
        self._row.addWidget(self.start)
        self._row.addWidget(self.cancel)
        told = QHBoxLayout()
        told.addWidget(self.state, 1)
        told.addWidget(self.copy)
        self._results.setContentsMargins(0, 0, 0, 0)
        self._results.setSpacing(space("wide"))
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(space("large"), space("medium"), space("large"), space("large"))
        column.setSpacing(space("medium"))
        column.addWidget(text.label(tr(ABOUT), "muted"))
        column.addLayout(self._row)
        column.addWidget(self.progress)
        column.addLayout(told)
        column.addWidget(self.stale)
        column.addWidget(self.broken)
        column.addLayout(self._results)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)


class _Trial:
    """Makes the trial, in a worker thread that shares the work with other processes."""

    def __init__(self, source: Source, plays: int, seed: int, processes: int | None, way: Way) -> None:
        self._source = source
        self._plays, self._seed = plays, seed
        self._processes = processes
        self._way = way

    def __call__(self) -> TrialResult | None:
        from scoring.trial import run_trial  # noqa: PLC0415 - heavy

        others = _library_sessions()
        return run_trial(self._source, self._plays, self._seed, others=others, jobs=self._processes, progress=self._way)


def _library_sessions() -> Sequence[Scenario]:
    """What the gamers that learn may learn from."""
    from simulator.content.library import library  # noqa: PLC0415 - heavy

    return [library().load(name).scenario for name in library().ids()]


def _name_of(words: str) -> QLabel:
    return text.label(words, "muted", wrap=False)
