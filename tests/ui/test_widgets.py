"""Text as it is, people, seats, moves, palette, bars."""

from __future__ import annotations

import inspect
import pkgutil
from dataclasses import replace
from importlib import import_module
from types import ModuleType, SimpleNamespace
from typing import get_args

import pytest
from PySide6.QtCore import QObject, QPoint, QRect, QRectF, Qt, SignalInstance
from PySide6.QtGui import QAccessible, QImage, QPainter
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QWidget

import ui.screens.room
import ui.widgets
from simulator.engine.actions import Go
from simulator.model.scenario import LookWord
from ui import a11y
from ui.presenters.room import (
    SITS_BACK,
    ActView,
    MoveView,
    PersonView,
    RoomView,
    act_views,
    move_views,
    room_view,
    seat_order,
)
from ui.text import button, check_box, heading, label, line_edit, set_tip, shown_text
from ui.theme.style import apply_theme
from ui.widgets.figure import WORDS, Figure, figures_for, paint_figure
from ui.widgets.moves import MovesPanel
from ui.widgets.palette_panel import PalettePanel
from ui.widgets.person import PersonButton, type_sizes
from ui.widgets.room import RoomWidget
from ui.widgets.seating import Type, seat_circle
from ui.widgets.stagebar import StageBar

NASTY = '<img src="file:///x.png"> Tom & <b>Jerry</b>'
OWN_MODULES = {
    "figure", "flow", "room_frame", "foot", "keys", "moves", "overlay", "pacing", "palette_panel", "person", "room", "scene",
    "seating", "stagebar", "transcript", "who_card", "words",
}  # fmt: skip


def spoken(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def view_of(world: SimpleNamespace, *, beat: str = "numbers", shown: int = 99, **more: object) -> RoomView:
    sitting = world.sitting(**more)
    entries = sitting.entries()[1]
    while sitting.play.beat != beat:
        entries = sitting.do(Go(sitting.play.beat))
    return room_view(sitting.record.scenario, sitting.play, entries[:shown], "guided")


def made_up(count: int, **more: object) -> RoomView:
    names = ["Ana", "Dev", "Oluwaseun", "Mei", "Per-Olof", "Luis", "Joy", "Nadia", "Tomasz", "Kim", "Bea", "Ruth"]
    people = tuple(
        PersonView(f"p{i}", n, n, "resident, PGY-2", SITS_BACK if i == 1 else "PGY-2", presents=i == 1)
        for i, n in enumerate(names[:count])
    )
    return RoomView("T", "S", False, (), 1, 45, people, "leader", **more)  # type: ignore[arg-type]


class TestText:
    def test_labels_show_text_letter_for_letter(self, themed: QApplication, qtbot) -> None:
        for made in (label(NASTY), heading(NASTY, 2), label(NASTY, selectable=True)):
            qtbot.addWidget(made)
            assert made.textFormat() == Qt.TextFormat.PlainText
            assert made.text() == NASTY
            assert spoken(made) == NASTY

    def test_buttons_make_no_shortcut_and_keep_their_name(self, themed: QApplication, qtbot) -> None:
        for made in (button(NASTY), check_box(NASTY)):
            qtbot.addWidget(made)
            assert made.shortcut().isEmpty()
            assert shown_text(made) == NASTY
            assert spoken(made) == NASTY

    def test_tool_tips_are_escaped_and_read_out_bare(self, themed: QApplication, qtbot) -> None:
        made = button("x", tip=NASTY)
        qtbot.addWidget(made)
        assert "<img" not in made.toolTip()
        assert "&amp;" in made.toolTip()
        assert made.accessibleDescription() == NASTY
        set_tip(made, "")
        assert made.toolTip() == ""

    def test_fields_have_names(self, themed: QApplication, qtbot) -> None:
        made = line_edit("Your words", hint="…")
        qtbot.addWidget(made)
        assert spoken(made) == "Your words"
        a11y.announce(made, "said")
        a11y.announce(made, "")


class TestFigures:
    def test_no_two_people_of_a_group_look_alike(self) -> None:
        made = figures_for({f"person-{i}": () for i in range(10)})
        assert len({f.hair for f in made.values()}) == 10
        assert len({f.garment for f in made.values()}) == 10

    def test_whoever_comes_later_changes_nobody(self) -> None:
        first = figures_for({"ana": (), "dev": ()})
        later = figures_for({"dev": (), "ruth": (), "ana": ()}, first)
        assert {k: later[k] for k in first} == first

    def test_a_person_looks_the_same_tomorrow(self) -> None:
        assert figures_for({"ana": ()}) == figures_for({"ana": ()})

    def test_the_session_says_how_they_look(self) -> None:
        looks = {"helen": ("short", "grey", "cardigan"), "giles": ("glasses",), "bob": ("bald", "beard")}
        made = figures_for(looks)
        assert (made["helen"].hair, made["helen"].shade, made["helen"].garment) == ("cap", 1, "cardigan")
        assert made["giles"].glasses
        assert not made["helen"].glasses
        assert (made["bob"].hair, made["bob"].beard) == ("bare", True)

    def test_nobody_is_bald_unless_it_is_said(self) -> None:
        made = figures_for({f"person-{i}": () for i in range(40)})
        assert not {"bare", "veil"} & {f.hair for f in made.values()}

    def test_the_order_does_not_matter(self) -> None:
        people = {"ana": (), "dev": ("bun",), "ruth": (), "mei": ()}
        assert figures_for(people) == figures_for(dict(reversed(people.items())))

    def test_every_word_of_the_format_is_drawn(self, themed: QApplication) -> None:
        assert set(get_args(LookWord)) == WORDS
        for word in sorted(WORDS):
            image = QImage(64, 64, QImage.Format.Format_ARGB32_Premultiplied)
            painter = QPainter(image)
            paint_figure(painter, QRectF(0, 0, 64, 64), figures_for({"x": (word,)})["x"])
            painter.end()


class TestPerson:
    def test_name_role_and_doing_are_read_out(self, themed: QApplication, qtbot) -> None:
        made = PersonButton("ana", Figure("cap", "plain", 0, 0, False))
        qtbot.addWidget(made)
        made.show_person(
            PersonView("ana", NASTY, NASTY, "PGY-2", "presenter", chair="back", speaking=True, cue="looks & looks")
        )
        assert spoken(made) == f"{NASTY}, PGY-2, presenter, sitting back, speaking"
        assert made.accessibleDescription() == "looks & looks"
        assert "<img" not in made.toolTip()
        for shape in ("circle", "tiles", "strip"):
            made.resize(140, 160)
            made.set_manner(shape, 60, True)  # type: ignore[arg-type]
            assert not made.grab().isNull()

    def test_enter_activates_once_and_space_is_left_alone(self, themed: QApplication, qtbot) -> None:
        made = PersonButton("ana", Figure("cap", "plain", 0, 0, False))
        qtbot.addWidget(made)
        made.show()
        spy = QSignalSpy(made.clicked)
        qtbot.keyClick(made, Qt.Key.Key_Return)
        assert spy.count() == 1
        qtbot.keyClick(made, Qt.Key.Key_Space)
        assert spy.count() == 1


class TestSeating:
    def test_words_get_the_room_there_is(self, themed: QApplication, qtbot) -> None:
        room = RoomWidget()
        qtbot.addWidget(room)
        room.resize(900, 640)
        people = made_up(6).people
        long = replace(people[2], label="consultant in palliative medicine", role="consultant in palliative medicine")
        room.show_room(RoomView("T", "S", False, (), 1, 45, (*people[:2], long, *people[3:]), "clinical psychologist"))
        own, other = room.own_seat(), room.buttons()[2]
        assert own.width() >= own.words_width(True)
        assert other.width() >= other.words_width(True) or other._label_lines(type_sizes(()).label) == 2

    def test_an_empty_place_is_seen(self, themed: QApplication, qtbot) -> None:
        room = RoomWidget()
        qtbot.addWidget(room)
        room.resize(900, 640)
        people = made_up(6).people
        view = RoomView("T", "S", False, (), 1, 45, (replace(people[0], chair="back"), *people[1:]), "leader")
        room.show_room(view)
        (place,) = room.scene().left
        person = next(p for p in room.buttons() if p.person_id == people[0].id)
        assert not place.intersects(person.words_rect().translated(person.pos().toPointF()))
        assert room.scene().rug.contains(place.center())

    def test_a_tile_says_who_sits_back(self, themed: QApplication, qtbot) -> None:
        made = PersonButton("ana", Figure("cap", "plain", 0, 0, False))
        qtbot.addWidget(made)
        made.resize(60, 120)
        made.set_manner("tiles", 48, True)
        made.show_person(PersonView("ana", "Ana", "Ana", "GP", SITS_BACK, chair="back", presents=True))
        assert made._short_label(60) == "sits back"

    def test_people_are_painted_once(self, themed: QApplication, qtbot) -> None:
        made = PersonButton("ana", Figure("cap", "plain", 0, 0, False))
        qtbot.addWidget(made)
        made.resize(120, 140)
        made.grab()
        made.grab()
        assert len(made._painted) == 1
        made.show_person(PersonView("ana", "Ana", "Ana", "GP", "GP", speaking=True))
        made.grab()
        assert len(made._painted) == 2
        apply_theme(themed, "dark", 100, reduced_motion=True)
        made.grab()
        assert len(made._painted) == 3


class TestRoom:
    @pytest.mark.parametrize("scale", [80, 100, 150, 200])
    @pytest.mark.parametrize("count", range(3, 13))
    def test_nobody_overlaps_anybody(self, themed: QApplication, qtbot, count: int, scale: int) -> None:
        apply_theme(themed, "light", scale, reduced_motion=True)
        room = RoomWidget()
        qtbot.addWidget(room)
        room.show_room(made_up(count))
        for width, height in ((600, 400), (640, 420), (700, 520), (820, 560), (1000, 700), (1600, 1100)):
            room.resize(width, height)
            room.reseat()
            rects = [p.geometry() for p in (room.own_seat(), *room.buttons())]
            assert len(rects) == count + 1
            for i, one in enumerate(rects):
                assert room.rect().contains(one), (count, scale, width, height, one)
                assert not any(one.intersects(other) for other in rects[i + 1 :]), (count, scale, width, height)

    @pytest.mark.parametrize("back", range(6))
    def test_a_chair_slid_back_touches_nobody(self, themed: QApplication, qtbot, back: int) -> None:
        view = made_up(6)
        people = [
            p if i != back else PersonView(p.id, p.name, p.first_name, p.role, p.label, "back")
            for i, p in enumerate(view.people)
        ]
        room = RoomWidget()
        qtbot.addWidget(room)
        room.resize(820, 600)
        room.show_room(made_up(6))
        before = {p.person_id: p.geometry() for p in room.buttons()}
        room.show_room(RoomView("T", "S", False, (), 1, 45, tuple(people), "leader"))
        moved = [p for p in room.buttons() if p.geometry() != before[p.person_id]]
        assert [p.person_id for p in moved] == [f"p{back}"]
        assert len(room.scene().left) == 1
        rects = [p.geometry() for p in (room.own_seat(), *room.buttons())]
        assert all(room.rect().contains(r) for r in rects)
        assert not any(a.intersects(b) for i, a in enumerate(rects) for b in rects[i + 1 :])

    @pytest.mark.parametrize("size", [(600, 400), (760, 520), (1000, 700), (1600, 1100)])
    @pytest.mark.parametrize("scale", [100, 150])
    def test_bubbles_and_words_cover_nobody(self, themed, qtbot, world, size: tuple[int, int], scale: int) -> None:
        apply_theme(themed, "light", scale, reduced_motion=True)
        room = RoomWidget()
        qtbot.addWidget(room)
        room.resize(*size)
        for shown in range(1, 7):
            room.show_room(view_of(world, shown=shown))
            scene = room.scene()
            boxes = [b.rect for b in scene.bubbles]
            words = [b.rect for b in scene.words]
            discs = [p.disc_rect().translated(p.pos()) for p in room.buttons()]
            for box in [*boxes, *words]:
                assert room.rect().contains(box.toAlignedRect().adjusted(1, 1, -1, -1))
                assert not any(box.intersects(d) for d in discs)
            assert not any(a.intersects(b) for i, a in enumerate(boxes) for b in boxes[i + 1 :])

    def test_focus_order_goes_round_and_everybody_has_a_name(self, themed, qtbot, world, active) -> None:
        room = RoomWidget()
        qtbot.addWidget(room)
        room.set_cast(seat_order(world.scenario()))
        room.resize(900, 640)
        room.show_room(view_of(world))
        active(room)
        people = room.buttons()
        assert [p.person_id for p in people] == ["dev", "ruth", "tomasz", "nadia", "ana", "mei", "luis", "joy"]
        assert a11y.unnamed(room) == []
        assert spoken(people[0]) == "Dev Malhotra, PGY-2, speaking"
        assert spoken(people[4]) == "Ana Ribeiro, PGY-2, presenter · sits back, sitting back"
        people[0].setFocus()
        for person in people[1:]:
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left)
            assert QApplication.focusWidget() is person
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left)
        assert QApplication.focusWidget() is people[0]
        qtbot.keyClick(people[0], Qt.Key.Key_Right)
        assert QApplication.focusWidget() is people[-1]
        people[0].setFocus()
        for person in people[1:]:
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
            assert QApplication.focusWidget() is person

    def test_activating_a_person_tells_who(self, themed, qtbot, world) -> None:
        room = RoomWidget()
        qtbot.addWidget(room)
        room.resize(900, 640)
        room.show_room(view_of(world))
        spy = QSignalSpy(room.person_activated)
        next(p for p in room.buttons() if p.person_id == "mei").click()
        assert spy.at(0) == ["mei"]

    def test_a_silence_is_seen(self, themed, qtbot, world) -> None:
        room = RoomWidget()
        qtbot.addWidget(room)
        room.resize(900, 640)
        room.show_room(view_of(world, shown=4))
        scene = room.scene()
        assert scene.quiet
        assert scene.words[0].text == "silence, 11 seconds"
        assert len(scene.seconds) == 11

    def test_glances_go_to_whom_one_looks_at(self, themed, qtbot, world) -> None:
        room = RoomWidget()
        qtbot.addWidget(room)
        room.resize(900, 640)
        room.show_room(view_of(world))
        glance = room.scene().glances[0]
        ana = next(p for p in room.buttons() if p.person_id == "ana")
        assert glance.strong
        assert ana.geometry().adjusted(-30, -30, 30, 30).contains(glance.tip.toPoint())

    def test_the_chair_moves_slowly_unless_motion_is_reduced(self, themed, qtbot, world) -> None:
        apply_theme(themed, "light", 100, reduced_motion=False)
        room = RoomWidget()
        qtbot.addWidget(room)
        room.resize(900, 640)
        room.show_room(view_of(world, beat="opening"))
        room.show()
        ana = next(p for p in room.buttons() if p.person_id == "ana")
        before = {p: p.geometry() for p in room.buttons()}
        room.show_room(view_of(world))
        assert {p: p.geometry() for p in room.buttons()} == before
        with qtbot.waitSignal(room.chairs_rest, timeout=5000):
            pass
        assert [p for p in room.buttons() if p.geometry() != before[p]] == [ana]

    def test_online_is_tiles_and_a_strip_is_rows(self, themed, qtbot, world) -> None:
        room = RoomWidget()
        qtbot.addWidget(room)
        room.resize(900, 640)
        room.show_room(view_of(world, place="online"))
        tops = {p.y() for p in room.buttons()}
        assert len(tops) == 2
        assert room.scene().rug.isEmpty()
        room.set_strip(True)
        room.resize(700, room.strip_height(700))
        room.reseat()
        assert room.height() < 160
        assert all(room.rect().contains(p.geometry()) for p in room.buttons())

    def test_planning_a_circle_is_quick_and_honest(self) -> None:
        kind = Type(20, 16, 120)
        found = seat_circle(1000, 700, 9, kind)
        assert found is not None
        assert found.seats[0].center().x() == pytest.approx(500, abs=2)
        assert found.seats[0].top() == max(s.top() for s in found.seats)
        assert seat_circle(200, 120, 13, kind) is None
        assert not any(QRect(found.middle.toAlignedRect()).intersects(s) for s in found.seats)

    def test_people_come_and_go(self, themed, qtbot) -> None:
        room = RoomWidget()
        qtbot.addWidget(room)
        room.resize(900, 640)
        room.show_room(made_up(5))
        ids = [p.person_id for p in room.buttons()]
        room.show_room(made_up(4))
        assert [p.person_id for p in room.buttons()] == ids[:4]
        room.show_room(made_up(6))
        assert [p.person_id for p in room.buttons()][:5] == ids


class TestMoves:
    VIEWS = (
        MoveView(1, "a", f"Say {NASTY}", False),
        MoveView(2, "b", "A nod.", True),
        MoveView(3, "c", "long " * 60, False),
    )

    def test_cards_weigh_the_same_and_wrap(self, themed, qtbot) -> None:
        panel = MovesPanel()
        qtbot.addWidget(panel)
        panel.set_moves(self.VIEWS)
        for width in (320, 640, 900, 1500):
            panel.resize(width, 200)
            panel.arrange()
            cards = [panel.hold, *panel.cards()]
            assert len({c.width() for c in cards}) == 1
            rects = [c.geometry() for c in cards]
            assert not any(a.intersects(b) for i, a in enumerate(rects) for b in rects[i + 1 :])
            assert all(c.height() >= c.heightForWidth(c.width()) for c in cards)
            assert rects[0].topLeft() == QPoint(0, 0)

    def test_cards_say_number_and_words_and_nothing_else(self, themed, qtbot) -> None:
        panel = MovesPanel()
        qtbot.addWidget(panel)
        panel.set_moves(self.VIEWS)
        assert [spoken(c) for c in panel.cards()][:2] == [f"1: “Say {NASTY}”", "2: A nod."]
        assert spoken(panel.hold) == "Say nothing"
        assert panel.hold.accessibleDescription() == "The group goes on."

    def test_cards_are_used_again(self, themed, qtbot) -> None:
        panel = MovesPanel()
        qtbot.addWidget(panel)
        panel.set_moves(self.VIEWS)
        first = panel.cards()
        panel.set_moves(())
        assert panel.cards() == ()
        panel.set_moves(self.VIEWS[:2])
        assert panel.cards() == first[:2]
        spy = QSignalSpy(panel.said)
        panel.cards()[1].click()
        assert spy.at(0) == ["b"]

    def test_much_to_say_scrolls(self, themed, qtbot) -> None:
        panel = MovesPanel()
        qtbot.addWidget(panel)
        panel.resize(400, 100)
        panel.reserve((), 180)
        panel.set_moves(self.VIEWS * 3)
        assert panel.height() == 180

    def test_room_is_kept_for_the_largest_moment(self, themed, qtbot) -> None:
        panel = MovesPanel()
        qtbot.addWidget(panel)
        panel.resize(900, 100)
        panel.reserve([self.VIEWS, self.VIEWS[:1]], 600)
        before = panel.height()
        panel.set_moves(self.VIEWS)
        assert panel.height() == before

    def test_nothing_of_the_key_is_in_a_view(self, world) -> None:
        sitting = world.sitting()
        sitting.do(Go("opening"))
        fields = {f for view in move_views(sitting.record.scenario, sitting.play) for f in view.__slots__}
        assert fields == {"number", "id", "text", "gesture"}


class TestPalette:
    ACTS = (
        ActView("ask", "ask {who} something", "asking", (("group", "the group"), ("ana", "Ana & <b>co</b>"))),
        ActView("sum", "sum up", "frame", (("group", "the group"),)),
        ActView(
            "err", "say something to comfort {who}", "comfort", (("ana", "Ana & <b>co</b>"), ("group", "the group"))
        ),
    )

    def opened(self, qtbot, towards: str = "") -> PalettePanel:
        whole = QWidget()
        qtbot.addWidget(whole)
        whole.resize(600, 500)
        panel = PalettePanel(whole)
        panel.resize(500, 400)
        with qtbot.waitActive(whole, timeout=5000):
            whole.show()
            whole.activateWindow()
        panel.open_palette(self.ACTS, towards)
        self.whole = whole
        return panel

    def words(self, panel: PalettePanel) -> list[str]:
        return [panel.choices.item(i).text() for i in range(panel.choices.count())]

    def test_keyboard_all_the_way(self, themed, qtbot) -> None:
        panel = self.opened(qtbot)
        spy = QSignalSpy(panel.intervene)
        line = panel.filter_line
        assert QApplication.focusWidget() is line
        assert self.words(panel) == ["ask the group something", "sum up", "say something to comfort the group"]
        qtbot.keyClick(line, Qt.Key.Key_Right)
        assert panel.towards == "ana"
        assert self.words(panel) == ["ask Ana & <b>co</b> something", "say something to comfort Ana & <b>co</b>"]
        qtbot.keyClick(line, Qt.Key.Key_Down)
        assert panel.chosen() == "err"
        qtbot.keyClicks(line, "ask")
        assert panel.chosen() == "ask"
        qtbot.keyClick(line, Qt.Key.Key_Return)
        assert spy.at(0) == ["ask", "ana"]
        assert not panel.isVisible()

    def test_opened_towards_somebody(self, themed, qtbot) -> None:
        panel = self.opened(qtbot, "ana")
        assert panel.towards == "ana"

    def test_escape_leaves_without_an_act(self, themed, qtbot) -> None:
        panel = self.opened(qtbot)
        done, gone = QSignalSpy(panel.intervene), QSignalSpy(panel.closed)
        qtbot.keyClick(panel.filter_line, Qt.Key.Key_Escape)
        assert (done.count(), gone.count()) == (0, 1)

    def test_what_is_not_there_is_said(self, themed, qtbot) -> None:
        panel = self.opened(qtbot)
        qtbot.keyClicks(panel.filter_line, "zzz")
        qtbot.keyClick(panel.filter_line, Qt.Key.Key_Return)
        assert panel.isVisible()
        assert panel.empty.isVisible()

    def test_no_family_or_kind_is_shown(self, themed, qtbot, world) -> None:
        sitting = world.sitting("open")
        sitting.do(Go("opening"))
        acts = act_views(sitting.record.scenario, sitting.play)
        panel = self.opened(qtbot)
        panel.open_palette(acts, "dev")
        shown = " ".join(self.words(panel))
        assert "holding" not in shown
        assert "err" not in shown
        assert a11y.unnamed(panel) == []


class TestStageBar:
    def test_narrow_bars_clip_nothing_that_matters(self, themed, qtbot, world) -> None:
        bar = StageBar()
        qtbot.addWidget(bar)
        bar.show()
        view = view_of(world)
        for width in (1400, 900, 600, 380):
            bar.resize(width, 48)
            bar.show_bar(view)
            QApplication.processEvents()
            right = bar.minute.mapTo(bar, bar.minute.rect().topRight()).x()
            assert right <= width
            assert bar.minute.width() >= bar.minute.sizeHint().width()
        assert spoken(bar.stages) == "Stage 2 of 3: The group works"
        assert bar.minute.accessibleName() == "Minute 14 of 45"


def own_modules() -> list[ModuleType]:
    names = [m.name for m in pkgutil.iter_modules(ui.widgets.__path__) if m.name in OWN_MODULES]
    return [*(import_module(f"ui.widgets.{n}") for n in sorted(names)), ui.screens.room]


def classes() -> list[type[QObject]]:
    return [
        c
        for module in own_modules()
        for _, c in inspect.getmembers(module, inspect.isclass)
        if issubclass(c, QObject) and c.__module__ == module.__name__
    ]


def test_no_attribute_hides_a_name_of_qt(themed, qtbot, world) -> None:
    """An attribute named like a Qt virtual ends the process; any other Qt name misleads."""
    made: list[QObject] = [PersonButton("x", None), RoomWidget(), MovesPanel(), PalettePanel(), StageBar()]
    screen = ui.screens.room.RoomScreen(world.sitting())
    made += [screen, screen.pacer, screen.transcript, screen.transcript.text, screen.foot, screen.message]
    made += [screen.pause_veil, screen.keys_veil, screen.foot.own_words, screen.bar.stages, screen.foot.moves.hold]
    for one in made:
        base = next(c for c in type(one).__mro__ if c.__module__.startswith("PySide6"))
        signals = {name for name, value in vars(one).items() if isinstance(value, SignalInstance)}
        wrong = [name for name in vars(one) if hasattr(base, name) and name not in signals]
        assert not wrong, (type(one).__name__, wrong)
        if isinstance(one, QWidget):
            qtbot.addWidget(one)


def test_own_methods_hide_only_what_they_mean_to() -> None:
    allowed = {
        "addItem", "changeEvent", "count", "createMimeDataFromSelection", "event", "eventFilter", "expandingDirections",
        "focusInEvent", "focusNextPrevChild", "focusOutEvent", "hasHeightForWidth", "heightForWidth", "hideEvent", "itemAt", "keyPressEvent",
        "keyReleaseEvent", "minimumSize", "minimumSizeHint", "mousePressEvent", "paintEvent", "resizeEvent", "setGeometry", "showEvent",
        "sizeHint", "takeAt", "staticMetaObject",
    }  # fmt: skip
    for one in classes():
        base = next(c for c in one.__mro__ if c.__module__.startswith("PySide6"))
        wrong = [n for n in vars(one) if not n.startswith("__") and hasattr(base, n) and n not in allowed]
        assert not wrong, (one.__name__, wrong)
