"""The room read aloud: its keys, its pauses, and the setting for it."""

from __future__ import annotations

import sys
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from simulator.engine.actions import Choose, Go
from tests.ui.shell import shown_texts
from tests.ui.stage import SESSION, on_stage, settle
from tests.ui.voices import FakeVoice
from ui import a11y, speech
from ui.beginning import Beginning
from ui.prefs import Prefs, read_prefs
from ui.presenters.entries import names_of
from ui.presenters.spoken import utterances
from ui.screens.keys import KeysScreen
from ui.screens.room import RoomScreen
from ui.screens.settings import SettingsScreen
from ui.widgets.pacing import Timing

AGAIN = "hear the last line again"


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def voice(qapp) -> FakeVoice:
    return FakeVoice()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def sit(themed, qtbot, world, active, voice, clock):
    def made(way: str = "guided", **more) -> RoomScreen:
        timing = more.pop("timing", Timing(breath=0, least=0))
        screen = RoomScreen(world.sitting(way, **more), timing=timing, voice=voice, clock=clock)
        qtbot.addWidget(screen)
        screen.resize(1200, 800)
        active(screen)
        return screen

    return made


def kept(screen: RoomScreen) -> list[object]:
    return [n.action for n in screen.sitting.writer.kept]  # type: ignore[attr-defined]


def press(qtbot, screen: RoomScreen, key: Qt.Key) -> None:
    qtbot.keyClick(screen, key)


class TestRoom:
    def test_a_line_waits_for_the_one_before(self, sit, qtbot, voice) -> None:
        screen = sit()
        assert [e.who for e in voice.read_out] == ["ana"]
        assert "Then we listen." not in screen.transcript.text.toPlainText()
        with qtbot.waitSignal(screen.pacer.ended, timeout=5000):
            voice.end()
        assert [e.who for e in voice.read_out] == ["ana", "nadia"]

    def test_space_shows_the_rest_unread(self, sit, qtbot, voice) -> None:
        screen = sit()
        press(qtbot, screen, Qt.Key.Key_Space)
        assert "Then we listen." in screen.transcript.text.toPlainText()
        assert not voice.busy
        assert len(voice.read_out) == 1
        assert kept(screen) == []

    def test_while_the_last_line_is_read_space_only_ends_that(self, sit, qtbot, voice, clock) -> None:
        screen = sit()
        with qtbot.waitSignal(screen.pacer.ended, timeout=5000):
            voice.end()
        clock.now += 60
        assert voice.busy
        press(qtbot, screen, Qt.Key.Key_Space)
        assert not voice.busy
        press(qtbot, screen, Qt.Key.Key_Space)
        assert kept(screen) == []
        clock.now += 1
        press(qtbot, screen, Qt.Key.Key_Space)
        assert kept(screen) == [Go("opening")]

    def test_one_may_speak_into_the_last_line(self, sit, qtbot, voice, clock) -> None:
        screen = sit()
        press(qtbot, screen, Qt.Key.Key_Space)
        clock.now += 1
        press(qtbot, screen, Qt.Key.Key_Space)
        press(qtbot, screen, Qt.Key.Key_Space)
        press(qtbot, screen, Qt.Key.Key_R)
        assert voice.busy
        number = next(view.number for view in screen._offered() if view.id == "protect")
        press(qtbot, screen, getattr(Qt.Key, f"Key_{number}"))
        assert kept(screen)[-1] == Choose("numbers", "protect")
        assert (voice.read_out[-1].who, voice.read_out[-1].text[:8]) == ("you", "Ana can ")

    def test_pause_holds_the_voice_and_going_on_releases_it(self, sit, qtbot, voice) -> None:
        screen = sit()
        press(qtbot, screen, Qt.Key.Key_Escape)
        assert voice.calls[-1] == "hold"
        screen.pause_veil.go.click()
        assert voice.calls[-1] == "release"

    def test_hiding_the_room_holds_it(self, sit, voice) -> None:
        screen = sit()
        screen.hide()
        assert voice.calls[-1] == "hold"
        screen.show()
        assert voice.calls[-1] == "release"

    def test_taking_back_and_stopping_end_it(self, sit, qtbot, voice, clock) -> None:
        screen = sit()
        press(qtbot, screen, Qt.Key.Key_Space)
        clock.now += 1
        press(qtbot, screen, Qt.Key.Key_Space)
        assert voice.busy
        screen.take_back()
        assert not voice.busy
        assert screen.sitting.play.beat == "opening"
        press(qtbot, screen, Qt.Key.Key_R)
        assert voice.busy
        screen.pause()
        screen.pause_veil.stop.click()
        assert not voice.busy

    def test_r_reads_the_last_line_again_and_never_a_silence(self, sit, qtbot, voice, clock) -> None:
        screen = sit()
        press(qtbot, screen, Qt.Key.Key_Space)
        assert len(voice.read_out) == 1
        press(qtbot, screen, Qt.Key.Key_R)
        assert voice.read_out[-1].text == "Then we listen."
        screen._shown = [e for e in screen._shown if e.kind == "silence"]
        press(qtbot, screen, Qt.Key.Key_R)
        assert len(voice.read_out) == 2

    def test_what_is_read_is_not_announced_as_well(self, sit, qtbot, voice, monkeypatch) -> None:
        said: list[str] = []
        monkeypatch.setattr(a11y, "announce", lambda _w, text, **_: said.append(text))
        screen = sit()
        assert not any("Kowalski" in text for text in said)
        press(qtbot, screen, Qt.Key.Key_Space)
        assert any("Then we listen." in text for text in said)

    def test_the_key_is_listed_only_where_it_does_something(self, sit, qtbot, themed, world, active) -> None:
        assert AGAIN in shown_texts(sit().keys_veil)
        silent = RoomScreen(world.sitting(), timing=Timing(instant=True))
        qtbot.addWidget(silent)
        active(silent)
        assert AGAIN not in shown_texts(silent.keys_veil)
        press(qtbot, silent, Qt.Key.Key_R)
        for aloud in (True, False):
            page = KeysScreen(aloud=aloud)
            qtbot.addWidget(page)
            assert (AGAIN.capitalize() in shown_texts(page)) is aloud


class TestSetting:
    def test_it_is_off_at_first_and_can_be_turned_on(self, qtbot, themed) -> None:
        screen = SettingsScreen(Prefs(), "here")
        qtbot.addWidget(screen)
        assert screen.read_aloud.isEnabled()
        assert not screen.read_aloud.isChecked()
        with qtbot.waitSignal(screen.changed, timeout=1000) as changed:
            screen.read_aloud.click()
        assert changed.args == [Prefs(read_aloud=True)]

    def test_where_there_is_no_voice_it_says_why(self, qtbot, themed) -> None:
        screen = SettingsScreen(Prefs(), "here", speechless="There is none.")
        qtbot.addWidget(screen)
        assert not screen.read_aloud.isEnabled()
        assert "There is none." in shown_texts(screen)
        assert screen.read_aloud.accessibleDescription() == "There is none."

    def test_what_is_on_can_be_turned_off_even_there(self, qtbot, themed) -> None:
        screen = SettingsScreen(Prefs(read_aloud=True), "here", speechless="There is none.")
        qtbot.addWidget(screen)
        with qtbot.waitSignal(screen.changed, timeout=1000) as changed:
            screen.read_aloud.click()
        assert changed.args == [Prefs()]


def letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))


def lead(stage, *, aloud: bool, timing: Timing | None = None) -> RoomScreen:
    stage.window.leading.timing = timing or Timing(breath=0, least=0)
    stage.window.adjusting.set_prefs(replace(stage.window.desk.prefs, read_aloud=aloud))
    stage.window.leading.begin(Beginning(stage.window.desk.scenario(SESSION), "guided", "reading", 7))
    settle()
    return stage.room


class TestWindow:
    def test_turned_off_speech_is_never_looked_at(self, qtbot, themed, tmp_path, monkeypatch) -> None:
        monkeypatch.setitem(sys.modules, "ui.speech", None)
        with on_stage(tmp_path, filled=False) as stage:
            room = lead(stage, aloud=False)
            assert room.pacer.voice is None

    def test_without_a_voice_one_is_told_and_leads_as_ever(self, qtbot, themed, tmp_path) -> None:
        with on_stage(tmp_path, filled=False) as stage:
            room = lead(stage, aloud=True, timing=Timing(instant=True, new_press=0))
            assert room.pacer.voice is None
            assert any("no voice for the language" in text for text in shown_texts(stage.window.notice))
            before = room.sitting.play.beat
            room.press_on()
            assert room.sitting.play.beat != before

    @pytest.mark.needs_speech
    def test_it_is_read_by_a_voice_of_the_platform(self, qtbot, themed, tmp_path, monkeypatch) -> None:
        monkeypatch.setattr(speech, "engines", lambda: ("mock",))
        with on_stage(tmp_path, filled=False) as stage:
            stage.window.do_settings()
            settle()
            assert isinstance(stage.screen, SettingsScreen)
            stage.screen.read_aloud.click()
            assert read_prefs(tmp_path)[0].read_aloud
            words: list[str] = []
            read: list[str] = []

            def listen(_name: str, room: RoomScreen) -> None:
                assert isinstance(room.pacer.voice, speech.Reader)
                room.pacer.voice.voices.engine.sayingWord.connect(lambda word, *_: words.append(word))
                room.pacer.voice.finished.connect(lambda: read.append(letters("".join(words))))

            stage.window.leading.screen_made.connect(listen)
            room = lead(stage, aloud=True)
            first, reader = room.sitting.entries()[1][0], room.pacer.voice
            assert isinstance(reader, speech.Reader)
            if not read:
                qtbot.waitSignal(reader.finished, timeout=60_000).wait()
            aloud = utterances(first, names_of(room.sitting.record.scenario), ())
            assert aloud
            assert read[0] == letters("".join(u.text for u in aloud))
            room.press_on()
            assert not reader.busy
            stage.window.do_home()
            settle()
