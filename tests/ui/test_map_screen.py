"""The map as real widgets: drawing, list and panel stand on the same beat; all of it by keys; plain text only."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from simulator.content.library import library
from simulator.engine.actions import Choose, Go
from simulator.graph.road import NO_ROAD, Road, road_of
from simulator.model.scenario import Scenario
from tests.small import after, record, small
from tests.ui.shell import close, new_window, on_screen
from ui import a11y
from ui.beginning import Beginning
from ui.presenters.map import LEGEND_FITS
from ui.screens.debrief import DebriefScreen
from ui.screens.map import MapScreen
from ui.theme.style import apply_theme, look, scaled
from ui.widgets.prose import Prose

ODD = "<img src=x> & <b>me</b>"
LED = after(record(), Go("welcome"), Choose("telling", "err_rescue"), Choose("numbers", "gesture"), Go("pass"))
ROAD = road_of(LED)
Show = Callable[..., MapScreen]


def odd() -> Scenario:
    beat = replace(small().beats["numbers"], title=ODD)
    return replace(small(), title=ODD, beats={**small().beats, "numbers": beat})


@pytest.fixture
def show(qtbot: QtBot, themed: QApplication) -> Show:
    def made(
        scenario: Scenario | None = None,
        road: Road = ROAD,
        size: tuple[int, int] = (1024, 700),
        *,
        writers: bool = False,
    ) -> MapScreen:
        screen = MapScreen(scenario or small(), road, writers=writers)
        qtbot.addWidget(screen)
        screen.resize(*size)
        screen.show()
        QApplication.processEvents()
        return screen

    return made


def shown(screen: MapScreen) -> str:
    """All that can be read on the screen, the drawing apart."""
    QApplication.processEvents()
    texts = [p.shown for p in screen.findChildren(Prose) if p.isVisibleTo(screen)]
    texts += [label.text() for label in screen.findChildren(QLabel) if label.isVisibleTo(screen)]
    items = [screen.tree.topLevelItem(i) for i in range(screen.tree.topLevelItemCount())]
    while items:
        item = items.pop()
        if item is not None:
            texts.append(item.text(0))
            items += [item.child(i) for i in range(item.childCount())]
    return "\n".join(texts)


def stands_on(screen: MapScreen, beat: str) -> bool:
    panel = screen.panel.shown
    return (
        screen.view.chosen == beat
        and screen.tree.beat_of(screen.tree.currentItem()) == beat
        and panel is not None
        and panel.beat == beat
    )


def test_it_begins_where_the_road_begins(show: Show) -> None:
    screen = show()
    assert stands_on(screen, "welcome")
    assert "place 1 of your road" in shown(screen)
    nowhere = show(road=NO_ROAD)
    assert nowhere.view.chosen == ""
    assert nowhere.panel.shown is None


def test_choosing_in_one_chooses_in_all(show: Show, qtbot: QtBot) -> None:
    screen = show()
    box = screen.view.drawing.box("numbers")
    assert box is not None
    screen.view.centerOn(box.x, box.y)
    where = screen.view.mapFromScene(QPointF(box.x, box.y))
    with qtbot.waitSignal(screen.beat_chosen) as told:
        qtbot.mouseClick(screen.view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert told.args == ["numbers"]
    assert stands_on(screen, "numbers")
    item = screen.tree.currentItem()
    assert item is not None
    parent = item.parent()
    assert parent is not None
    screen.tree.setCurrentItem(parent.child(1))
    assert stands_on(screen, screen.tree.beat_of(parent.child(1)))
    screen.choose("pass")
    assert stands_on(screen, "pass")
    screen.choose("no-such-beat")
    assert stands_on(screen, "pass")


def test_arrows_walk_the_drawing(show: Show, qtbot: QtBot) -> None:
    screen = show()
    view = screen.view
    view.setFocus()
    for key, beat in (
        (Qt.Key.Key_Down, "telling"),
        (Qt.Key.Key_Down, "numbers"),
        (Qt.Key.Key_Down, "pass"),
        (Qt.Key.Key_Up, "numbers"),
        (Qt.Key.Key_Home, "welcome"),
        (Qt.Key.Key_Up, "welcome"),
    ):
        qtbot.keyClick(view, key)
        assert stands_on(screen, beat), beat
    qtbot.keyClick(view, Qt.Key.Key_End)
    last = view.chosen
    assert last.startswith("end-")
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.chosen.startswith("end-")
    assert view.chosen != last
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.chosen == last
    with qtbot.waitSignal(view.beat_opened) as opened:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == [last]


def test_the_list_leads_on(show: Show, qtbot: QtBot) -> None:
    screen = show()
    screen.choose("numbers")
    item = screen.tree.currentItem()
    assert item is not None
    item.setExpanded(True)
    screen.tree.setCurrentItem(item.child(0))
    assert stands_on(screen, "numbers"), "inside a beat one still stands on it"
    qtbot.keyClick(screen.tree, Qt.Key.Key_Return)
    assert stands_on(screen, "pass"), "a move leads to its beat"
    stage = screen.tree.topLevelItem(0)
    assert stage is not None
    screen.tree.setCurrentItem(stage)
    qtbot.keyClick(screen.tree, Qt.Key.Key_Return)
    assert not stage.isExpanded()


def test_the_panel_leads_on(show: Show) -> None:
    screen = show()
    screen.choose("eleven")
    (way,) = screen.panel.ways
    assert way.accessibleName() == "The talk goes on to Dev: “Can I pass?”"
    way.click()
    assert stands_on(screen, "pass")
    assert screen.panel.ways[0].accessibleName().startswith("Leads to ")


def test_zoom(show: Show, qtbot: QtBot) -> None:
    screen = show()
    view = screen.view
    for key in (Qt.Key.Key_Minus, Qt.Key.Key_Plus):
        before = view.transform().m11()
        qtbot.keyClick(view, key)
        assert (view.transform().m11() > before) == (key == Qt.Key.Key_Plus)
    for _ in range(40):
        view.zoom_in()
    assert view.transform().m11() <= 3.001
    for _ in range(60):
        view.zoom_out()
    assert view.transform().m11() >= 0.039
    qtbot.keyClick(view, Qt.Key.Key_1)
    assert view.transform().m11() == 1
    qtbot.keyClick(view, Qt.Key.Key_0)
    seen = view.mapToScene(view.viewport().rect()).boundingRect()
    assert seen.adjusted(-2, -2, 2, 2).contains(view.sceneRect())
    here, turn, none = QPointF(100, 100), QPoint(0, 120), QPoint()
    for held, larger in ((Qt.KeyboardModifier.ControlModifier, True), (Qt.KeyboardModifier.NoModifier, False)):
        before = view.transform().m11()
        wheel = QWheelEvent(here, here, none, turn, Qt.MouseButton.NoButton, held, Qt.ScrollPhase.NoScrollPhase, False)
        QApplication.sendEvent(view.viewport(), wheel)
        assert (view.transform().m11() > before) == larger
    view.grab()


def test_fits_only_with_the_switch(show: Show) -> None:
    screen = show()
    screen.choose("numbers")
    assert "The writers" not in shown(screen).replace("What the writers think", "")
    assert not any(c.curve.fits for c in screen.view._labels)
    assert screen.acts.findData("err_rescue") < 0
    screen.fits.setChecked(True)
    assert stands_on(screen, "numbers")
    assert "The writers would have done this." in shown(screen)
    assert LEGEND_FITS in shown(screen)
    assert any(c.curve.fits for c in screen.view._labels)
    assert screen.acts.findData("err_rescue") >= 0
    screen.fits.setChecked(False)
    assert "The writers would have done this." not in shown(screen)
    assert not any(c.curve.fits for c in screen.view._labels)


def test_conditions_only_for_writers(show: Show) -> None:
    assert "safety: low" not in shown(show()) + "".join(c.curve.words for c in show().view._labels)
    screen = show(writers=True)
    screen.choose("numbers")
    assert "not safety: low" in shown(screen)
    assert any("safety: low" in c.curve.words or "ana-called-back" in c.curve.words for c in screen.view._labels)


def test_search_and_filters(show: Show, qtbot: QtBot) -> None:
    screen = show()
    screen.search.setText("insulin")
    assert screen.count.text() == "1 of 7 beats"
    faded = {name for name, item in screen.view._boxes.items() if item.faded}
    assert faded == set(small().beats) - {"eleven"}
    hidden = {name for name, item in screen.tree._beats.items() if item.isHidden()}
    assert hidden == faded
    first = screen.tree.topLevelItem(0)
    assert first is not None
    assert first.isHidden(), "a stage without anything found"
    qtbot.keyClick(screen.search, Qt.Key.Key_Return)
    assert stands_on(screen, "eleven")
    screen.search.clear()
    assert not screen.count.isVisible()
    screen.people.setCurrentIndex(screen.people.findData("luis"))
    assert screen.count.text() == "1 of 7 beats"
    screen.acts.setCurrentIndex(screen.acts.findData("receive"))
    assert screen.count.text() == "Nothing is found."
    qtbot.keyClick(screen.search, Qt.Key.Key_Return)
    screen.people.setCurrentIndex(0)
    assert screen.count.text() == "1 of 7 beats"
    screen.fits.setChecked(True)
    assert screen.acts.key == "receive", "what is chosen stays"


def test_escape_goes_back(show: Show, qtbot: QtBot) -> None:
    screen = show()
    screen.search.setText("x")
    qtbot.keyClick(screen.view, Qt.Key.Key_Escape)
    assert screen.search.text() == ""
    with qtbot.waitSignal(screen.went_back):
        qtbot.keyClick(screen.view, Qt.Key.Key_Escape)


def test_a_changed_session_keeps_the_place(show: Show) -> None:
    screen = show(writers=True)
    screen.choose("numbers")
    item = screen.tree.currentItem()
    assert item is not None
    item.setExpanded(True)
    screen.show_scenario(odd())
    assert stands_on(screen, "numbers")
    assert screen.panel.shown is not None
    assert screen.panel.shown.title == ODD
    again = screen.tree.currentItem()
    assert again is not None
    assert again.isExpanded()
    beats = {name: beat for name, beat in small().beats.items() if name != "eleven"}
    numbers = beats["numbers"]
    beats["numbers"] = replace(numbers, moment=None, then=small().beats["eleven"].then)
    screen.choose("eleven")
    screen.show_scenario(replace(small(), beats=beats))
    assert screen.panel.shown is None, "the beat is gone"


def test_text_is_shown_letter_for_letter(show: Show) -> None:
    screen = show(odd())
    screen.choose("numbers")
    assert screen.panel.shown is not None
    labels = [label for label in screen.findChildren(QLabel) if ODD in label.text()]
    assert len(labels) >= 2
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)
    screen.grab()


def test_names_for_a_screen_reader(show: Show) -> None:
    screen = show()
    screen.choose("numbers")
    assert a11y.unnamed(screen) == []
    assert screen.view.accessibleName() == "The map as a drawing"
    assert "list beside it" in screen.view.accessibleDescription()
    item = screen.tree.currentItem()
    assert item is not None
    spoken = item.data(0, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Minute 9, Dev turns to Ana, a moment, number 3 of your road"
    assert QAccessible.queryAccessibleInterface(screen.tree).text(QAccessible.Text.Name) == "The map as a list"


def test_tab_goes_through_everything(show: Show, qtbot: QtBot, active: Callable[[MapScreen], None]) -> None:
    screen = show()
    active(screen)
    screen.search.setFocus()
    passed = []
    for _ in range(12):
        widget = QApplication.focusWidget()
        passed.append(widget)
        if widget is screen.panel:
            break
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
    wanted = [
        screen.search,
        screen.people,
        screen.acts,
        screen.fits,
        *screen.zooms,
        screen.tree,
        screen.view,
        screen.panel,
    ]
    assert passed == wanted


@pytest.mark.parametrize(("width", "scale", "columns"), [(1440, 100, 3), (1024, 100, 2), (1440, 200, 2), (760, 100, 2)])
def test_columns(show: Show, themed: QApplication, width: int, scale: int, columns: int) -> None:
    apply_theme(themed, "light", scale, reduced_motion=True)
    screen = show(size=(width, 700))
    beside = screen.panel.mapTo(screen, QPoint(0, 0)).x() > screen.view.mapTo(screen, QPoint(0, 0)).x()
    assert beside == (columns == 3)
    assert screen.width() == width
    assert screen.view.width() >= scaled(200)
    screen.resize(1100 if columns == 3 else 1600, 700)
    QApplication.processEvents()
    screen.grab()


def test_a_new_look_is_taken_up(show: Show, themed: QApplication) -> None:
    screen = show()
    screen.choose("numbers")
    before = screen.view.sceneRect().height()
    apply_theme(themed, "dark", 150, reduced_motion=True)
    QApplication.processEvents()
    assert look().text_scale == 150
    assert screen.view.sceneRect().height() > before * 1.3
    assert stands_on(screen, "numbers")
    screen.grab()


def test_the_road_shows_without_colour(show: Show) -> None:
    screen = show()
    numbers = {name: item.number for name, item in screen.view._boxes.items()}
    assert numbers == {name: ROAD.number.get(name) for name in small().beats}
    thick = {(c.curve.edge.source, c.curve.edge.target) for c in screen.view._curves if c.on_road}
    assert thick == set(ROAD.ways)
    labels = {c.curve.edge.source: c.curve.words for c in screen.view._labels if c.on_road}
    assert labels["numbers"].startswith("A hand, low"), "what was done"


def test_two_thousand_beats_can_be_used(show: Show, qtbot: QtBot) -> None:
    beat = small().beats["eleven"]
    many = {f"b{i}": replace(beat, id=f"b{i}", then=(replace(beat.then[0], to=f"b{i + 1}"),)) for i in range(1999)}
    many["b1999"] = replace(small().beats["end-quiet"], id="b1999")
    start = time.perf_counter()
    screen = show(replace(small(), first="b0", beats=many), NO_ROAD)
    screen.choose("b1000")
    screen.view.fit_all()
    screen.grab()
    assert time.perf_counter() - start < 10, "under two seconds is usual"
    assert stands_on(screen, "b1000")


def test_the_shipped_session_is_shown_quickly(show: Show) -> None:
    scenario = library().load("half-past-five").scenario
    show(scenario, NO_ROAD)
    start = time.perf_counter()
    show(scenario, NO_ROAD, (1440, 900)).grab()
    assert time.perf_counter() - start < 2, "0.2 s is usual"


def led_through(window, qtbot: QtBot, way: str = "guided") -> DebriefScreen:
    leading = window.leading
    leading.begin(Beginning(small(), way, "reading"))
    sitting = leading.sitting
    assert sitting is not None
    while sitting.record.scenario.beats[sitting.play.beat].end is None:
        sitting.do(Go(sitting.play.beat))
    sitting.finish()
    leading.show_debrief()
    screen = window.stack.currentWidget()
    assert isinstance(screen, DebriefScreen)
    return screen


def test_from_the_debrief_and_back(qtbot: QtBot, themed: QApplication, tmp_path: Path) -> None:
    window = new_window(qtbot, tmp_path)
    debrief = led_through(window, qtbot)
    assert not debrief.map.isVisible(), "first one's own view"
    assert debrief.own_view is not None
    debrief.own_view.go_on.click()
    assert debrief.map.isVisible()
    assert debrief.note is not None
    debrief.note.edit.setPlainText("Not yet kept.")
    with on_screen(qtbot, window, "map"):
        debrief.map.click()
    screen = window.stack.currentWidget()
    assert isinstance(screen, MapScreen)
    assert screen.road.passes("numbers")
    assert "Not yet kept." in [n.action.text for n in window.leading.sitting.record.nodes if hasattr(n.action, "text")]
    assert not window.commands["open"].isEnabled()
    with on_screen(qtbot, window, "keys"):
        window.do_keys()
    with on_screen(qtbot, window, "map"):
        window.do_back()
    assert window.stack.currentWidget() is screen
    with on_screen(qtbot, window, "debrief"):
        screen.back.click()
    again = window.stack.currentWidget()
    assert isinstance(again, DebriefScreen)
    assert again.own_view is None
    assert window.stack.count() == 2, "home and the debrief"
    close(window)


def test_no_map_of_an_hour_that_was_left(qtbot: QtBot, themed: QApplication, tmp_path: Path) -> None:
    window = new_window(qtbot, tmp_path)
    window.leading.begin(Beginning(small(), "guided", "reading"))
    sitting = window.leading.sitting
    assert sitting is not None
    sitting.do(Go("welcome"))
    sitting.finish()
    window.leading.show_debrief()
    screen = window.stack.currentWidget()
    assert isinstance(screen, DebriefScreen)
    assert not screen.map.isVisible()
    close(window)
