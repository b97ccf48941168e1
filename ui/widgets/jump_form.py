"""A small form for writers: which beat to stand at, with which gauges, facts and interventions done."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from simulator.engine.play import Play
from simulator.engine.stand import Place
from simulator.language import mark, tr
from simulator.model.scenario import Scenario
from ui import a11y, text
from ui.presenters.author import asked_about, beat_rows
from ui.theme.style import scaled, space
from ui.widgets.flow import FlowLayout
from ui.widgets.number_field import number_field

_ID = Qt.ItemDataRole.UserRole
_WIDEST = 1080
_NO_GAUGES = mark("The session has no gauges.")
_NO_FACTS = mark("The session remembers nothing.")
_NO_DID = mark("No condition of the session asks what was done.")


class GaugeRow(QWidget):
    """A gauge from 0 to 100: to drag, or to type."""

    def __init__(self, name: str, value: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.gauge = name
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, 100)
        self.slider.setValue(value)
        a11y.name(self.slider, tr("{gauge}, from 0 to 100", gauge=name))
        self.number = number_field(tr("{gauge}, as a number", gauge=name), 0, 100, value)
        self.slider.valueChanged.connect(self.number.setValue)
        self.number.valueChanged.connect(self.slider.setValue)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(space("small"))
        line.addWidget(self.slider, 1)
        line.addWidget(self.number)


class JumpForm(QFrame):
    """`wanted` carries the place to stand in; `closed` that it was left without one."""

    wanted = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "panel")
        a11y.name(self, tr("Stand somewhere else"))
        self._scenario: Scenario | None = None
        self.gauges: dict[str, GaugeRow] = {}
        self.facts: dict[str, QCheckBox] = {}
        self.did: dict[str, QCheckBox] = {}
        self.search = text.line_edit(tr("Find a beat"), hint=tr("Find a beat: its id, title, stage"))
        self.beats = QListWidget()
        self.beats.setMinimumHeight(scaled(150))
        self.beats.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        a11y.name(self.beats, tr("Beats"))
        self.go = text.button(tr("Play from here"), weight="primary")
        self.leave = text.button(tr("Close"), weight="quiet", spoken=tr("Close without going there"))
        self._settings = QVBoxLayout()
        self._settings.setSpacing(space("small"))
        self._lay_out()
        self.search.textChanged.connect(self._list_beats)
        self.search.returnPressed.connect(self.choose)
        self.search.installEventFilter(self)
        self.beats.itemActivated.connect(self.choose)
        self.go.clicked.connect(self.choose)
        self.leave.clicked.connect(self.closed)

    def show_scenario(self, scenario: Scenario, play: Play) -> None:
        """Offer the beats of a session, and begin with what is true where the play stands."""
        self._scenario = scenario
        self._show_settings(scenario, play)
        self._list_beats()
        self.stand_on(play.beat)

    @property
    def beat(self) -> str:
        """The beat that is chosen, or nothing."""
        chosen = self.beats.selectedItems()
        return str(chosen[0].data(_ID)) if chosen else ""

    def begin(self) -> None:
        """Type at once."""
        self.search.selectAll()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def stand_on(self, beat: str) -> None:
        """Choose a beat, or the first that is listed."""
        rows = range(self.beats.count())
        found = next((row for row in rows if self.beats.item(row).data(_ID) == beat), 0)
        self.beats.setCurrentRow(found)

    def place(self) -> Place | None:
        """What is chosen; None as long as no beat is."""
        beat = self.beat
        if not beat:
            return None
        gauges = tuple((name, row.number.value()) for name, row in self.gauges.items())
        return Place(beat, gauges, _checked(self.facts), _checked(self.did))

    def choose(self) -> None:
        """Go there."""
        place = self.place()
        if place is not None:
            self.wanted.emit(place)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the text's size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        self.setMaximumWidth(scaled(_WIDEST))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down go through the beats while one types."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            by = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if by and self.beats.count():
                self.beats.setCurrentRow(max(0, min(self.beats.count() - 1, self.beats.currentRow() + by)))
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _list_beats(self) -> None:
        before = self.beat
        self.beats.clear()
        if self._scenario is None:
            return
        for beat, line in beat_rows(self._scenario, self.search.text()):
            item = QListWidgetItem(line, self.beats)
            item.setData(_ID, beat)
        self.stand_on(before)

    def _show_settings(self, scenario: Scenario, play: Play) -> None:
        _empty(self._settings)
        self.gauges = {name: GaugeRow(name, play.gauge(name)) for name, _ in scenario.gauges}
        self.facts = {name: _box(name, name in play.facts) for name in scenario.facts}
        self.did = {name: _box(name, name in play.did) for name in asked_about(scenario)}
        self._settings.addWidget(text.heading(tr("Gauges"), 3))
        self._settings.addWidget(_gauge_table(self.gauges) if self.gauges else text.label(tr(_NO_GAUGES), "muted"))
        self._settings.addWidget(text.heading(tr("What is remembered"), 3))
        self._settings.addWidget(_boxes(self.facts.values()) if self.facts else text.label(tr(_NO_FACTS), "muted"))
        self._settings.addWidget(text.heading(tr("What the leader has done"), 3))
        self._settings.addWidget(_boxes(self.did.values()) if self.did else text.label(tr(_NO_DID), "muted"))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(text.heading(tr("Stand somewhere else"), 2), 1)
        head.addWidget(self.leave)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, space("medium"), 0)
        column.setSpacing(space("medium"))
        column.addWidget(self.beats, 1)
        column.addLayout(self._settings)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.go)
        self._fit()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(space("large"), space("medium"), space("large"), space("medium"))
        whole.setSpacing(space("small"))
        whole.addLayout(head)
        whole.addWidget(self.search)
        whole.addWidget(area, 1)
        whole.addLayout(foot)


def _box(name: str, on: bool) -> QCheckBox:
    made = text.check_box(name)
    made.setChecked(on)
    return made


def _boxes(boxes: Iterable[QCheckBox]) -> QWidget:
    made = QWidget()
    flow = FlowLayout(made)
    for box in boxes:
        flow.addWidget(box)
    return made


def _gauge_table(rows: Mapping[str, GaugeRow]) -> QWidget:
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setColumnStretch(1, 1)
    for at, (name, row) in enumerate(rows.items()):
        grid.addWidget(text.label(name, wrap=False), at, 0)
        grid.addWidget(row, at, 1)
    return made


def _checked(boxes: Mapping[str, QCheckBox]) -> frozenset[str]:
    return frozenset(name for name, box in boxes.items() if box.isChecked())


def _empty(layout: QVBoxLayout) -> None:
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
