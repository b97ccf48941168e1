"""The room screen: pace, keys, taking back, marks, own words, errors."""

from __future__ import annotations

import gc
import sys
import weakref

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QLabel

from simulator.engine.actions import Choose, Finish, Go, Intervene, Mark, OwnWords
from ui import a11y
from ui.screens.room import RoomScreen
from ui.theme.style import change_text_size, look
from ui.widgets.keys import digit
from ui.widgets.pacing import LinePacer, Timing


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now

    def wait(self, seconds: float = 1.0) -> None:
        self.now += seconds


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def sit(themed, qtbot, world, clock, active):
    def made(way: str = "guided", *, instant: bool = True, timing: Timing | None = None, **more) -> RoomScreen:
        screen = RoomScreen(world.sitting(way, **more), timing=timing or Timing(instant=instant), clock=clock)
        qtbot.addWidget(screen)
        screen.resize(1200, 800)
        active(screen)
        return screen

    return made


def kept(screen: RoomScreen) -> list[object]:
    return [n.action for n in screen.sitting.writer.kept]  # type: ignore[attr-defined]


def space(qtbot, screen: RoomScreen) -> None:
    qtbot.keyClick(screen, Qt.Key.Key_Space)


def to_moment(qtbot, screen: RoomScreen, clock: Clock) -> None:
    clock.wait()
    space(qtbot, screen)
    assert screen.sitting.play.beat == "numbers"
    clock.wait()


_ROW = {"linux": 10, "win32": 2}.get(sys.platform, 10)


class TestPace:
    def test_lines_come_one_by_one(self, qtbot, world) -> None:
        entries = world.sitting().entries()[1]
        pacer = LinePacer(Timing(words_per_minute=60_000, least=1, caption=1), "reading")
        came: list[object] = []
        pacer.shown.connect(came.append)
        with qtbot.waitSignal(pacer.ended, timeout=5000):
            pacer.begin(entries)
            assert came == [entries[:1]]
            assert pacer.pending == entries[1:]
        assert came == [entries[:1], entries[1:]]

    def test_space_shows_the_rest_first_and_only_a_new_press_goes_on(self, sit, qtbot, clock) -> None:
        screen = sit(instant=False)
        assert len(screen.pacer.pending) == 1
        space(qtbot, screen)
        assert screen.pacer.pending == ()
        assert kept(screen) == []
        clock.wait(0.39)
        space(qtbot, screen)
        assert kept(screen) == []
        clock.wait(0.02)
        space(qtbot, screen)
        assert kept(screen) == [Go("opening")]

    def test_a_key_held_down_never_goes_on(self, sit, qtbot, clock) -> None:
        screen = sit(instant=False)
        for _ in range(30):
            clock.wait(0.5)
            press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ", True)
            QApplication.sendEvent(screen, press)
        assert kept(screen) == []
        assert len(screen.pacer.pending) == 1

    def test_the_click_follows_the_same_rule(self, sit, clock) -> None:
        screen = sit(instant=False)
        screen.foot.moves.hold.click()
        screen.foot.moves.hold.click()
        assert kept(screen) == []
        clock.wait()
        screen.foot.moves.hold.click()
        assert kept(screen) == [Go("opening")]

    def test_the_rule_is_the_same_with_and_without_a_moment(self, sit, qtbot, clock) -> None:
        for way in ("guided", "open"):
            screen = sit(way, instant=False)
            presses = []
            while not screen.sitting.at_end:
                beat, count = screen.sitting.play.beat, 0
                while screen.sitting.play.beat == beat:
                    clock.wait()
                    space(qtbot, screen)
                    count += 1
                presses.append(count)
            assert presses == [2, 2, 2]

    def test_live_goes_on_by_itself_and_waits_while_one_chooses(self, sit, qtbot, clock) -> None:
        quick = Timing(words_per_minute=600_000, least=1, caption=1, pause=1)
        screen = sit("open", timing=quick, pace="live")
        with qtbot.waitSignal(screen.pacer.went_on, timeout=5000):
            pass
        assert kept(screen)[0] == Go("opening")
        screen.step_in()
        assert not screen.pacer._timer.isActive()
        assert screen.palette_panel.isVisible()
        screen.palette_panel.close_palette()
        assert screen.pacer._timer.isActive()
        screen.hide()
        assert not screen.pacer._timer.isActive()

    def test_a_live_silence_lasts_its_seconds(self, world) -> None:
        entries = world.sitting().do(Go("opening"))
        silence = next(e for e in entries if e.kind == "silence")
        assert Timing().dwell(silence, "live") == 11_000
        assert Timing().dwell(silence, "reading") == 2200


class TestGuided:
    def test_moves_come_with_the_last_line_only(self, sit, qtbot, clock) -> None:
        screen = sit(instant=False)
        space(qtbot, screen)
        clock.wait()
        space(qtbot, screen)
        assert screen.foot.moves.cards() == ()
        qtbot.keyClick(screen, Qt.Key.Key_1)
        assert kept(screen) == [Go("opening")]
        space(qtbot, screen)
        assert len(screen.foot.moves.cards()) == 5

    def test_numbers_say(self, sit, qtbot, clock) -> None:
        screen = sit()
        to_moment(qtbot, screen, clock)
        second = screen.foot.moves.cards()[1].item_id
        qtbot.keyClick(screen, Qt.Key.Key_2)
        assert kept(screen)[-1] == Choose("numbers", second)
        assert screen.foot.moves.cards() == ()
        assert any(line.kind == "own" for line in screen.transcript.text.lines())

    def test_a_number_without_a_card_does_nothing(self, sit, qtbot, clock) -> None:
        screen = sit()
        to_moment(qtbot, screen, clock)
        qtbot.keyClick(screen, Qt.Key.Key_9)
        qtbot.keyClick(screen, Qt.Key.Key_M)
        assert kept(screen) == [Go("opening")]
        assert not screen.palette_panel.isVisible()

    def test_a_card_can_be_clicked(self, sit, qtbot, clock) -> None:
        screen = sit()
        to_moment(qtbot, screen, clock)
        card = screen.foot.moves.cards()[0]
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
        assert kept(screen)[-1] == Choose("numbers", card.item_id)

    def test_the_room_keeps_its_size_when_moves_come(self, sit, qtbot, clock) -> None:
        screen = sit()
        before = screen.room.size()
        to_moment(qtbot, screen, clock)
        QApplication.processEvents()
        assert screen.room.size() == before

    def test_waiting_is_written_down(self, sit, qtbot, clock) -> None:
        screen = sit()
        to_moment(qtbot, screen, clock)
        space(qtbot, screen)
        assert "You say nothing." in screen.transcript.text.toPlainText()

    def test_activating_somebody_says_who_they_are(self, sit, qtbot, clock) -> None:
        screen = sit()
        to_moment(qtbot, screen, clock)
        ruth = next(p for p in screen.room.buttons() if p.person_id == "ruth")
        ruth.click()
        assert screen.who.isVisible()
        assert [screen.who.name.text(), screen.who.role.text()] == ["Ruth Castellan", "PGY-3"]
        assert screen.who.about.text() == "Slow to start."
        assert screen.rect().contains(screen.who.geometry())
        qtbot.keyClick(screen, Qt.Key.Key_Escape)
        assert not screen.who.isVisible()
        assert not screen.pause_veil.isVisible()
        ruth.click()
        ruth.click()
        assert not screen.who.isVisible()
        ruth.click()
        space(qtbot, screen)
        assert not screen.who.isVisible()

    def test_digits_where_they_need_shift(self, sit, qtbot, clock) -> None:
        screen = sit()
        to_moment(qtbot, screen, clock)
        offered = screen._offered()
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Ampersand, Qt.KeyboardModifier.ShiftModifier, "2")
        QApplication.sendEvent(screen, event)
        assert kept(screen)[-1] == Choose("numbers", offered[1].id)

    def test_a_number_with_a_command_key_says_nothing(self, sit, qtbot, clock) -> None:
        screen = sit()
        to_moment(qtbot, screen, clock)
        before = kept(screen)
        for held in (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier):
            QApplication.sendEvent(screen, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_1, held, "1"))
        assert kept(screen) == before


@pytest.mark.parametrize(
    ("key", "typed", "scan", "number"),
    [
        (Qt.Key.Key_3, "3", 12, 3),
        (Qt.Key.Key_3, "", 0, 3),
        (Qt.Key.Key_Ampersand, "&", _ROW, 1),
        (Qt.Key.Key_Ccedilla, "ç", _ROW + 8, 9),
        (Qt.Key.Key_A, "a", _ROW + 20, 0),
        (Qt.Key.Key_0, "0", 0, 0),
    ],
)
def test_which_digit(key: Qt.Key, typed: str, scan: int, number: int) -> None:
    none = Qt.KeyboardModifier.NoModifier
    assert digit(QKeyEvent(QEvent.Type.KeyPress, key, none, scan, 0, 0, typed)) == number


class TestOpenFloor:
    def test_nothing_tells_a_moment(self, sit, qtbot, clock) -> None:
        screen = sit("open")
        to_moment(qtbot, screen, clock)
        assert len(screen.foot.moves.cards()) == 1
        height = screen.foot.height()
        space(qtbot, screen)
        assert "You say nothing." not in screen.transcript.text.toPlainText()
        assert len(screen.foot.moves.cards()) == 1
        assert screen.foot.height() == height

    def test_stepping_in_by_keyboard(self, sit, qtbot, clock) -> None:
        screen = sit("open")
        to_moment(qtbot, screen, clock)
        qtbot.keyClick(screen, Qt.Key.Key_M)
        line = screen.palette_panel.filter_line
        assert QApplication.focusWidget() is line
        qtbot.keyClicks(line, "comfort")
        qtbot.keyClick(line, Qt.Key.Key_Return)
        assert kept(screen)[-1] == Intervene("numbers", "err_rescue", "group")
        assert "It is quiet & <b>warm</b>." in screen.transcript.text.toPlainText()
        assert QApplication.focusWidget() is screen
        assert screen.sitting.play.beat == "numbers"

    def test_a_person_opens_the_palette_addressed(self, sit, qtbot, clock) -> None:
        screen = sit("open")
        to_moment(qtbot, screen, clock)
        mei = next(p for p in screen.room.buttons() if p.person_id == "mei")
        mei.setFocus()
        qtbot.keyClick(mei, Qt.Key.Key_Return)
        assert screen.palette_panel.towards == "mei"
        qtbot.keyClick(screen.palette_panel.filter_line, Qt.Key.Key_Escape)
        assert kept(screen) == [Go("opening")]

    def test_stepping_in_shows_the_rest_first(self, sit, qtbot, clock) -> None:
        screen = sit("open", instant=False)
        qtbot.keyClick(screen, Qt.Key.Key_M)
        assert screen.pacer.pending == ()

    def test_a_foreseen_act_is_the_written_move(self, sit, qtbot, clock) -> None:
        screen = sit("open")
        to_moment(qtbot, screen, clock)
        screen._on_intervene("pick_up_thread", "ruth")
        assert screen.sitting.play.beat == "pass"
        assert "Nobody spoke after Ruth." in screen.transcript.text.toPlainText()


class TestChair:
    def test_the_chair_moves_when_it_is_told(self, sit, qtbot, clock) -> None:
        screen = sit(instant=False)
        space(qtbot, screen)
        clock.wait()
        ana = next(p for p in screen.room.buttons() if p.person_id == "ana")
        assert ana.person.chair == "in"
        space(qtbot, screen)
        assert ana.person.chair == "back"
        assert "Ana moves back" in screen.transcript.text.toPlainText()

    def test_it_waits_for_the_leaders_words(self, sit, qtbot, clock, world) -> None:
        screen = sit(instant=False)
        while not screen.sitting.at_end:
            clock.wait()
            space(qtbot, screen)
        ana = next(p for p in screen.room.buttons() if p.person_id == "ana")
        assert screen.pacer.pending
        assert ana.person.chair == "in"


class TestMark:
    def test_mark_toggles_and_is_kept(self, sit, qtbot, clock) -> None:
        screen = sit()
        qtbot.keyClick(screen, Qt.Key.Key_Asterisk, Qt.KeyboardModifier.ShiftModifier)
        assert kept(screen) == [Mark("opening", True)]
        assert screen.foot.mark.isChecked()
        screen.foot.mark.click()
        assert kept(screen)[-1] == Mark("opening", False)
        assert not screen.foot.mark.isChecked()

    def test_another_place_is_not_marked(self, sit, qtbot, clock) -> None:
        screen = sit()
        screen.toggle_mark()
        to_moment(qtbot, screen, clock)
        assert not screen.foot.mark.isChecked()


class TestTakeBack:
    def test_until_the_next_beats_end(self, sit, qtbot, clock) -> None:
        screen = sit(instant=False)
        space(qtbot, screen)
        clock.wait()
        space(qtbot, screen)
        space(qtbot, screen)
        text = screen.transcript.text.toPlainText()
        qtbot.keyClick(screen, Qt.Key.Key_3)
        assert screen.sitting.play.beat == "pass"
        assert screen.foot.back.isEnabled()
        qtbot.keyClick(screen, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert screen.sitting.play.beat == "numbers"
        assert screen.transcript.text.toPlainText() == text
        assert len(screen.foot.moves.cards()) == 5
        assert not screen.foot.back.isEnabled()
        qtbot.keyClick(screen, Qt.Key.Key_1)
        space(qtbot, screen)
        assert not screen.foot.back.isEnabled()
        qtbot.keyClick(screen, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert screen.sitting.play.beat == "pass"

    def test_a_general_reply_can_be_taken_back_on_the_same_beat(self, sit, qtbot, clock) -> None:
        screen = sit("open")
        to_moment(qtbot, screen, clock)
        screen._on_intervene("ask", "luis")
        assert screen.sitting.play.replies_here == 1
        screen.take_back()
        assert screen.sitting.play.replies_here == 0
        assert screen.sitting.play.beat == "numbers"

    def test_only_in_practice(self, sit, qtbot, clock) -> None:
        screen = sit(purpose="habits", instant=False)
        space(qtbot, screen)
        clock.wait()
        space(qtbot, screen)
        qtbot.keyClick(screen, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert screen.sitting.play.beat == "numbers"
        assert not screen.foot.back.isVisible()


class TestOwnWords:
    def test_guided_words_first_then_the_nearest(self, sit, qtbot, clock) -> None:
        screen = sit()
        screen.foot.first.setChecked(True)
        to_moment(qtbot, screen, clock)
        qtbot.keyClick(screen, Qt.Key.Key_2)
        line = screen.foot.own_words.line
        assert QApplication.focusWidget() is line
        qtbot.keyClicks(line, "Ruth 2 & <b>")
        qtbot.keyClick(line, Qt.Key.Key_Return)
        assert kept(screen)[-1] == OwnWords("numbers", "Ruth 2 & <b>")
        assert "“Ruth 2 & <b>”" in screen.foot.prompt.text()
        assert screen.sitting.play.beat == "numbers"
        qtbot.keyClick(screen, Qt.Key.Key_1)
        assert isinstance(kept(screen)[-1], Choose)
        assert screen.sitting.play.beat == "pass"

    def test_none_may_come_near(self, sit, qtbot, clock) -> None:
        screen = sit()
        screen.foot.first.setChecked(True)
        to_moment(qtbot, screen, clock)
        screen.say(1)
        qtbot.keyClicks(screen.foot.own_words.line, "Mm.")
        screen.foot.own_words.then.click()
        screen.foot.none.click()
        assert [type(a) for a in kept(screen)] == [Go, OwnWords]
        assert screen.foot.prompt.text() == ""

    def test_open_floor_words_first_then_the_palette(self, sit, qtbot, clock) -> None:
        screen = sit("open")
        screen.foot.first.setChecked(True)
        to_moment(qtbot, screen, clock)
        qtbot.keyClick(screen, Qt.Key.Key_M)
        assert not screen.palette_panel.isVisible()
        qtbot.keyClicks(screen.foot.own_words.line, "Mm.")
        qtbot.keyClick(screen.foot.own_words.line, Qt.Key.Key_Return)
        assert screen.palette_panel.isVisible()
        assert "Mm." in screen.palette_panel.note.text()

    def test_nothing_typed_is_nothing_kept(self, sit, qtbot, clock) -> None:
        screen = sit()
        screen.foot.first.setChecked(True)
        to_moment(qtbot, screen, clock)
        screen.say(1)
        qtbot.keyClick(screen.foot.own_words.line, Qt.Key.Key_Return)
        assert kept(screen) == [Go("opening")]
        screen.say(1)
        assert isinstance(kept(screen)[-1], Choose)


class TestErrors:
    def test_what_could_not_be_kept_is_said_and_tried_again(self, sit, qtbot, clock) -> None:
        screen = sit()
        to_moment(qtbot, screen, clock)
        screen.sitting.writer.broken = True
        qtbot.keyClick(screen, Qt.Key.Key_1)
        assert screen.message.isVisible()
        assert "disk is full" in screen.message.words.text()
        assert screen.sitting.play.beat == "numbers"
        assert len(screen.foot.moves.cards()) == 5
        screen.sitting.writer.broken = False
        screen.message.again.click()
        assert screen.sitting.play.beat == "pass"
        assert not screen.message.isVisible()

    def test_a_mark_that_could_not_be_kept_is_not_shown(self, sit, qtbot, clock) -> None:
        screen = sit()
        screen.sitting.writer.broken = True
        screen.toggle_mark()
        assert not screen.foot.mark.isChecked()
        screen.sitting.writer.broken = False
        screen.message.again.click()
        assert screen.foot.mark.isChecked()


class TestEnd:
    def test_the_end_leads_to_the_debrief(self, sit, qtbot, clock) -> None:
        screen = sit()
        done, gone = QSignalSpy(screen.finished), QSignalSpy(screen.left)
        for _ in range(3):
            clock.wait()
            space(qtbot, screen)
        assert screen.sitting.at_end
        assert screen.foot.moves.hold.words == "To the debrief"
        space(qtbot, screen)
        assert done.count() == 0
        clock.wait()
        space(qtbot, screen)
        assert (done.count(), gone.count()) == (1, 0)
        assert kept(screen)[-1] == Finish("close", "end", ())

    def test_stopping_is_gentle(self, sit, qtbot, clock) -> None:
        screen = sit()
        gone = QSignalSpy(screen.left)
        qtbot.keyClick(screen, Qt.Key.Key_Escape)
        assert screen.pause_veil.isVisible()
        assert QApplication.focusWidget() is screen.pause_veil.go
        screen.pause_veil.stop.click()
        assert gone.count() == 1
        assert kept(screen) == [Finish("opening")]

    def test_a_pause_stands_still_and_goes_on(self, sit, qtbot, clock) -> None:
        screen = sit(instant=False)
        screen.pause()
        assert not screen.pacer._timer.isActive()
        qtbot.keyClick(screen.pause_veil.go, Qt.Key.Key_Escape)
        assert not screen.pause_veil.isVisible()
        assert screen.pacer._timer.isActive()
        assert QApplication.focusWidget() is screen

    def test_it_can_be_put_aside(self, sit) -> None:
        screen = sit()
        spy = QSignalSpy(screen.paused)
        screen.pause()
        screen.pause_veil.aside.click()
        assert spy.count() == 1
        assert kept(screen) == []


class TestAround:
    def test_text_size_by_keys(self, sit, qtbot) -> None:
        screen = sit()
        spy = QSignalSpy(screen.text_size_changed)
        qtbot.keyClick(screen, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
        assert look().text_scale == 110
        qtbot.keyClick(screen, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
        assert look().text_scale == 100
        assert spy.count() == 2

    @pytest.mark.parametrize("way", ["guided", "open"])
    def test_everything_that_takes_keys_has_a_name(self, sit, qtbot, clock, way) -> None:
        screen = sit(way)
        to_moment(qtbot, screen, clock)
        assert a11y.unnamed(screen) == []
        screen.show_keys()
        assert a11y.unnamed(screen) == []
        screen.keys_veil.close_veil()
        screen.pause()
        assert a11y.unnamed(screen) == []

    def test_the_list_of_keys_scrolls_where_it_is_too_long(self, sit, qtbot, themed) -> None:
        screen = sit()
        screen.resize(700, 520)
        change_text_size(themed, 9)
        change_text_size(themed, 9)
        screen.show_keys()
        QApplication.processEvents()
        veil = screen.keys_veil
        assert screen.rect().contains(veil.card.geometry())
        assert veil.card.rect().contains(veil.done.geometry())
        words = [w for w in veil._list.findChildren(QLabel) if w.wordWrap()]
        assert all(w.height() >= w.heightForWidth(w.width()) for w in words)

    def test_search_by_key_and_back(self, sit, qtbot, clock) -> None:
        screen = sit(instant=False)
        qtbot.keyClick(screen, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        assert QApplication.focusWidget() is screen.transcript.find_line
        assert not screen.pacer._timer.isActive()
        qtbot.keyClick(screen.transcript.find_line, Qt.Key.Key_Escape)
        assert QApplication.focusWidget() is screen
        assert not screen.pause_veil.isVisible()

    def test_space_reaches_the_group_from_anywhere(self, sit, qtbot, clock) -> None:
        screen = sit()
        for widget in (screen.room.buttons()[0], screen.transcript.text, screen.foot.moves.hold):
            beat = screen.sitting.play.beat
            widget.setFocus()
            clock.wait()
            qtbot.keyClick(widget, Qt.Key.Key_Space)
            assert screen.sitting.play.beat != beat

    @pytest.mark.parametrize("size", [(700, 480), (900, 600), (1024, 700), (1440, 900), (2560, 1440)])
    @pytest.mark.parametrize("way", ["guided", "open"])
    def test_nothing_lies_over_anything(self, sit, qtbot, clock, way, size) -> None:
        screen = sit(way)
        screen.resize(*size)
        to_moment(qtbot, screen, clock)
        QApplication.processEvents()
        parts = [screen.bar, screen.room, screen.transcript, screen.foot]
        rects = [p.rect().translated(p.mapTo(screen, p.rect().topLeft())) for p in parts]
        assert all(screen.rect().contains(r) for r in rects)
        assert not any(a.intersects(b) for i, a in enumerate(rects) for b in rects[i + 1 :])
        strip = size[0] < 900 or size[1] < 600
        assert (screen.room.height() < 200) == strip

    def test_resuming_shows_what_was_before(self, themed, qtbot, world, clock) -> None:
        sitting = world.sitting()
        sitting.do(Go("opening"))
        screen = RoomScreen(sitting, timing=Timing(), clock=clock)
        qtbot.addWidget(screen)
        screen.show()
        text = screen.transcript.text.toPlainText()
        assert "Mr Kowalski & his feet." in text
        assert "A1c" not in text

    def test_a_closed_screen_is_freed(self, themed, qtbot, world, clock) -> None:
        screen = RoomScreen(world.sitting(), timing=Timing(instant=True), clock=clock)
        screen.show()
        screen.press_on()
        gone = weakref.ref(screen)
        screen.close()
        del screen
        gc.collect()
        assert gone() is None

    def test_a_press_makes_no_new_widgets(self, sit, qtbot, clock) -> None:
        from PySide6.QtWidgets import QWidget

        screen = sit("open")
        to_moment(qtbot, screen, clock)
        before = len(screen.findChildren(QWidget))
        space(qtbot, screen)
        assert len(screen.findChildren(QWidget)) == before


def test_names_from_a_file_are_shown_as_they_are(themed, qtbot, world, clock) -> None:
    from dataclasses import replace

    scenario = world.scenario()
    evil = '<img src="x">&Dev'
    people = tuple(replace(p, name=evil) if p.id == "dev" else p for p in scenario.people)
    screen = RoomScreen(
        world.sitting("open", scenario=replace(scenario, people=people, title=evil)),
        timing=Timing(instant=True),
        clock=clock,
    )
    qtbot.addWidget(screen)
    screen.resize(1200, 800)
    screen.show()
    clock.wait()
    screen.press_on()
    dev = next(p for p in screen.room.buttons() if p.person_id == "dev")
    assert dev.accessibleName().startswith(evil)
    assert screen.bar.title.accessibleName() == evil
    assert "<img" in screen.transcript.text.toPlainText()
    screen.step_in("dev")
    assert any(
        "<img" in screen.palette_panel.choices.item(i).text() for i in range(screen.palette_panel.choices.count())
    )
    assert not screen.grab().isNull()
