"""The map of a session: a drawing, the same as a list, and the beat one stands on to read."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QSplitter, QVBoxLayout, QWidget

from simulator.graph.road import NO_ROAD, Road
from simulator.graph.story import Story, story_of
from simulator.language import mark, tr
from simulator.model.scenario import Scenario
from ui import a11y, text
from ui.presenters.map import (
    EVERYBODY,
    EVERYTHING,
    Reader,
    act_filter,
    beat_text,
    found_words,
    legend_words,
    matching,
    people_filter,
    tree_rows,
)
from ui.theme.style import scaled, space
from ui.widgets.beat_panel import BeatPanel
from ui.widgets.choice import Choice
from ui.widgets.flow import FlowLayout
from ui.widgets.map_tree import MapTree
from ui.widgets.map_view import MapView
from ui.widgets.page import Page

THREE_COLUMNS = 1240
FITS = mark("What the writers think")
SEARCH = mark("Search the map")


class MapScreen(Page):
    """The map. `beat_chosen` carries the beat one stands on.

    After a play it is shown with the road that was taken. With `writers` it is for somebody who writes: conditions and
    ids are shown, too. What the writers think of the moves is shown only if one asks for it.
    """

    beat_chosen = Signal(str)

    def __init__(
        self,
        scenario: Scenario,
        road: Road = NO_ROAD,
        parent: QWidget | None = None,
        *,
        writers: bool = False,
        back: str = "",
        menu: QMenu | None = None,
    ) -> None:
        super().__init__(tr("The map"), parent)
        self.scenario, self.road = scenario, road
        self.story: Story = story_of(scenario)
        self.reader = Reader(writers=writers)
        self.chosen = next(iter(road.number), "")
        self._arranged = False
        self.view = MapView()
        self.tree = MapTree()
        self.panel = BeatPanel()
        self._make_tools()
        self.head(tr("The map of “{title}”", title=scenario.title), back=back or tr("Debrief"), menu=menu)
        self._make_body()
        self.view.beat_chosen.connect(self._choose)
        self.view.beat_opened.connect(self._open)
        self.tree.beat_chosen.connect(self._choose)
        self.tree.beat_opened.connect(self._open)
        self.panel.beat_wanted.connect(self._go)
        self.show_scenario(scenario, road)

    def show_scenario(self, scenario: Scenario, road: Road | None = None) -> None:
        """Show a session, or the same one after it was changed: what is chosen and searched for stays."""
        self.scenario, self.story = scenario, story_of(scenario)
        self.road = self.road if road is None else road
        self._fill_filters()
        self._show()

    def choose(self, beat: str) -> None:
        """Stand on a beat."""
        if beat in self.scenario.beats:
            self._choose(beat)
            self.view.choose(beat)

    def stops(self) -> list[QWidget]:
        """The panel comes last: it tells of what was chosen in the list or in the drawing."""
        found = super().stops()
        last = [w for w in found if w is self.panel or self.panel.isAncestorOf(w)]
        return [w for w in found if w not in last] + last

    def focus_first(self) -> None:
        """Begin with the drawing."""
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def fit_text(self) -> None:
        """The map takes all the room there is."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back, a slash searches."""
        if event.key() == Qt.Key.Key_Escape:
            if self.search.text():
                self.search.clear()
            else:
                self.went_back.emit()
        elif event.key() == Qt.Key.Key_Slash:
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Three columns where there is room, else the list and the beat below each other."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """The same where the text has grown; later, since a splitter must not lose a part while Qt sets styles."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.isVisible():
            QTimer.singleShot(0, self, self._arrange)

    def showEvent(self, event: QShowEvent) -> None:
        """The road's beginning is seen first."""
        super().showEvent(event)
        self._arrange()
        self.tree.to_chosen()

    # Parts

    def _make_tools(self) -> None:
        self.search = text.line_edit(tr(SEARCH), hint=tr("Search"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(scaled(150))
        self.search.textChanged.connect(self._find)
        self.search.returnPressed.connect(self._next_found)
        self.people = Choice(tr("Only beats in which this person is heard"), 9)
        self.acts = Choice(tr("Only beats in which this could be done"), 16)
        for combo in (self.people, self.acts):
            combo.currentIndexChanged.connect(self._find)
        self.fits = text.check_box(tr(FITS))
        self.fits.toggled.connect(self._show_fits)
        self.count = text.label("", "accent", wrap=False)
        self.count.hide()
        self.legend = text.label("", "muted")
        zooms = (
            ("–", tr("Smaller"), self.view.zoom_out),
            ("+", tr("Larger"), self.view.zoom_in),
            ("100 %", tr("Words at their usual size"), self.view.full_size),
            (tr("Whole map"), tr("Show the whole map"), self.view.fit_all),
        )
        self.zooms = []
        for words, spoken, slot in zooms:
            made = text.button(words, weight="quiet", spoken=spoken, tip=spoken)
            made.clicked.connect(slot)
            self.zooms.append(made)
        self.tools = QFrame()
        self.tools.setProperty("surface", "bar")
        line = FlowLayout(gap=space("small"))
        for part in (self.search, self.people, self.acts, self.fits, *self.zooms):
            line.addWidget(part)
        holder = QVBoxLayout(self.tools)
        holder.setContentsMargins(space("large"), space("small"), space("large"), space("small"))
        holder.addLayout(line)

    def _make_body(self) -> None:
        self.area.hide()
        self.whole = QSplitter(Qt.Orientation.Horizontal)
        self.side = QSplitter(Qt.Orientation.Vertical)
        self.whole.setChildrenCollapsible(False)
        self.side.setChildrenCollapsible(False)
        for part in (self.tree, self.panel):
            part.setProperty("surface", "panel")
            part.setMinimumWidth(scaled(200))
            part.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.side.addWidget(self.tree)
        self.side.addWidget(self.panel)
        self.whole.addWidget(self.side)
        self.whole.addWidget(self._with_legend())
        self.whole.setStretchFactor(1, 1)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(1, self.tools)
        layout.insertWidget(2, self.whole, 1)
        a11y.tab_through(self.search, self.people, self.acts, self.fits, *self.zooms, self.tree, self.view, self.panel)

    def _with_legend(self) -> QWidget:
        """The drawing, and below it what has been found and what the signs mean."""
        middle = QWidget()
        middle.setProperty("surface", "panel")
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        line = QHBoxLayout()
        line.setContentsMargins(space("medium"), space("hair"), space("medium"), space("hair"))
        line.setSpacing(space("medium"))
        line.addWidget(self.count)
        line.addWidget(self.legend, 1)
        column.addLayout(line)
        return middle

    def _arrange(self) -> None:
        wide = self.width() >= scaled(THREE_COLUMNS)
        home = self.whole if wide else self.side
        if self.panel.parentWidget() is not home or not self._arranged:
            self._arranged = True
            home.addWidget(self.panel)
            if wide:
                self.whole.setSizes([scaled(290), self.width() - scaled(290 + 350), scaled(350)])
            else:
                self.whole.setSizes([scaled(320), self.width() - scaled(320)])
                self.side.setSizes([self.height() * 2 // 5, self.height() * 3 // 5])

    def _fill_filters(self) -> None:
        self.people.offer((("", tr(EVERYBODY)), *people_filter(self.story)))
        self.acts.offer((("", tr(EVERYTHING)), *act_filter(self.scenario, self.story, self.reader)))

    # What is shown

    def _show(self) -> None:
        if self.chosen not in self.scenario.beats:
            self.chosen = ""
        self.view.chosen = self.chosen
        self.view.show_story(self.story, self.road, self.reader)
        self.tree.show_rows(tree_rows(self.scenario, self.story, self.road, self.reader), self.chosen)
        self.legend.setText(legend_words(self.road, self.reader))
        self._show_beat()
        self._find()

    def _show_beat(self) -> None:
        if not self.chosen:
            self.panel.show_beat(None)
            return
        self.panel.show_beat(beat_text(self.scenario, self.story, self.chosen, self.road, self.reader))

    def _show_fits(self, on: bool) -> None:
        self.reader = Reader(self.reader.writers, on)
        self._fill_filters()
        self._show()

    def _choose(self, beat: str) -> None:
        if beat == self.chosen:
            return
        self.chosen = beat
        self.view.choose(beat)
        self.tree.choose(beat)
        self._show_beat()
        self.beat_chosen.emit(beat)

    def _open(self, beat: str) -> None:
        """A beat is to be read: the panel says which, and can be scrolled with the keys from where one is."""
        self._choose(beat)
        if self.panel.shown is not None:
            a11y.announce(self.panel, f"{self.panel.shown.title}. {self.panel.shown.place}")

    def _go(self, beat: str) -> None:
        self.choose(beat)
        self.panel.setFocus(Qt.FocusReason.OtherFocusReason)

    # Search

    def _found(self) -> tuple[str, ...] | None:
        person, act = self.people.key, self.acts.key
        search = self.search.text().strip()
        if not (search or person or act):
            return None
        return matching(self.scenario, self.story, search, person, act)

    def _find(self) -> None:
        found = self._found()
        self.view.show_found(found)
        self.tree.show_found(found)
        words = "" if found is None else found_words(len(found), len(self.story.nodes))
        if words != self.count.text():
            self.count.setText(words)
            self.count.setVisible(bool(words))
            a11y.announce(self.count, words)

    def _next_found(self) -> None:
        """The next beat that was found, from the one on which one stands."""
        found = self._found()
        if not found:
            return
        order = [node.id for node in self.story.nodes]
        here = order.index(self.chosen) if self.chosen else -1
        self.choose(next((b for b in found if order.index(b) > here), found[0]))
