"""Reading aloud, with Qt's own engine for tests, which has voices, takes its time, and is silent."""

from __future__ import annotations

import sys
from dataclasses import replace
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject

from simulator.engine.transcript import Entry
from simulator.model.scenario import YOU
from tests.ui.voices import FakeVoice
from ui import speech
from ui.presenters.spoken import NARRATOR
from ui.speech import Reader, available, find_voices, reader_for, why_not
from ui.widgets.pacing import LinePacer, Timing

ENGINES = speech.engines
needs_speech = pytest.mark.needs_speech


def line(text: str, who: str = "ana", cue: str = "") -> Entry:
    return Entry("speech", "b", text, who, cue=cue)


SILENCE = Entry("silence", "b", "Nobody speaks.", seconds=11)


class Heard(QObject):
    """What a reader's engine says, with whose voice it is."""

    def __init__(self, reader: Reader) -> None:
        super().__init__(reader)
        self.words: list[tuple[str, str, float]] = []
        self._engine = reader.voices.engine
        self._engine.sayingWord.connect(self._on_word)

    def _on_word(self, word: str, _n: int, _start: int, _length: int) -> None:
        self.words.append((word, self._engine.voice().name(), round(self._engine.pitch(), 3)))

    @property
    def text(self) -> str:
        return " ".join(word for word, _, _ in self.words)


@pytest.fixture
def mock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only Qt's engine for tests is there."""
    monkeypatch.setattr(speech, "engines", lambda: ("mock",))


@pytest.fixture
def reader(qtbot, world, mock):
    made = reader_for(world.scenario())
    assert made is not None
    yield made
    made.quiet()
    made.deleteLater()


class TestWithoutIt:
    @pytest.fixture(autouse=True)
    def _missing(self, qapp, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(speech, "engines", ENGINES)
        monkeypatch.setitem(sys.modules, speech.MODULE, None)

    def test_nobody_reads(self, world) -> None:
        assert not available()
        assert reader_for(world.scenario()) is None

    def test_how_to_get_it_is_said(self, monkeypatch: pytest.MonkeyPatch) -> None:
        assert "balint-simulator[speech]" in why_not()
        monkeypatch.setattr(sys, "frozen", True, raising=False)
        assert "pip" not in why_not()
        assert why_not()


def test_a_library_that_is_missing_is_named(qapp, world, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> tuple[str, ...]:
        raise ImportError("libpulse.so.0: cannot open shared object file")

    monkeypatch.setattr(speech, "engines", refuse)
    assert "libpulse.so.0" in why_not()
    assert reader_for(world.scenario()) is None


def test_voices_that_nobody_has_are_left_out() -> None:
    names = (
        "Daniel",
        "Bad News",
        "Morgan",
        "Organ",
        "Zarvox",
        "English+Whisperf",
        "English (America)+robosoft2",
        "Anna",
    )
    voices = [SimpleNamespace(name=lambda n=n: n) for n in names]
    assert [v.name() for v in speech._of_people(voices)] == ["Daniel", "Morgan", "Anna"]
    assert [v.name() for v in speech._of_people(voices[3:4])] == ["Organ"]


@needs_speech
class TestVoices:
    def test_the_engine_for_tests_is_no_voice(self, qapp, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(speech, "engines", ENGINES)
        assert "mock" not in ENGINES()
        without = speech.importlib.import_module(speech.MODULE)
        monkeypatch.setattr(without.QTextToSpeech, "availableEngines", lambda: ["sapi", "mock", "winrt"])
        assert ENGINES() == ("winrt", "sapi")

    def test_without_an_engine_it_says_so(self, qapp, world, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(speech, "engines", tuple)
        assert not available()
        assert "No voice" in why_not()

    def test_with_one_there_is_nothing_to_say(self, qapp, mock) -> None:
        assert available()
        assert why_not() == ""

    @pytest.mark.qt_log_ignore("is not supported", extend=True)
    def test_an_engine_that_does_not_start_is_passed_over(self, qapp, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(speech, "engines", lambda: ("nonsense", "mock"))
        found = find_voices("fi")
        assert found is not None
        assert found.engine.engine() == "mock"

    def test_voices_are_of_the_sessions_language_from_all_its_countries(self, qapp, mock) -> None:
        found = find_voices("en")
        assert found is not None
        assert {v.name() for v in found.found} == {"Bob", "Anne", "Charly", "Mary"}
        assert find_voices("de") is None

    def test_a_session_in_a_language_without_voices_is_not_read(self, qapp, mock, world) -> None:
        assert reader_for(replace(world.scenario(), language="de")) is None


@needs_speech
class TestReader:
    def test_each_in_their_own_voice(self, qtbot, reader: Reader) -> None:
        heard = Heard(reader)
        with qtbot.waitSignal(reader.finished, timeout=10_000):
            reader.read(line("I pass.", "dev", "sits back"))
            assert reader.busy
        assert not reader.busy
        assert heard.text == "Dev sits back I pass"
        with qtbot.waitSignal(reader.finished, timeout=10_000):
            reader.read(line("Go on.", YOU))
        voices = [v.name() for v in reader.voices.found]
        for words, who in ((heard.words[:3], NARRATOR), (heard.words[3:5], "dev"), (heard.words[5:], YOU)):
            part = reader.parts[who]
            assert {(voice, pitch) for _, voice, pitch in words} == {(voices[part.voice], round(part.pitch, 3))}
        assert len({reader.parts[w] for w in (NARRATOR, "dev", YOU)}) == 3

    def test_somebody_is_named_when_first_heard(self, qtbot, reader: Reader) -> None:
        heard = Heard(reader)
        for text in ("One.", "Two."):
            with qtbot.waitSignal(reader.finished, timeout=10_000):
                reader.read(line(text))
        assert heard.text == "Ana One Two"

    def test_a_silence_is_silent(self, reader: Reader) -> None:
        reader.read(SILENCE)
        assert not reader.busy
        assert reader.voices.engine.state() == reader._states.Ready

    def test_quiet_is_quiet_and_ends_nothing(self, qtbot, reader: Reader) -> None:
        heard = Heard(reader)
        with qtbot.waitSignal(reader.voices.engine.sayingWord, timeout=10_000):
            reader.read(line("One two three four five."))
        with qtbot.assertNotEmitted(reader.finished):
            reader.quiet()
        assert not reader.busy
        assert reader.voices.engine.state() == reader._states.Ready
        assert heard.text == "Ana"
        with qtbot.waitSignal(reader.finished, timeout=10_000):
            reader.read(line("Six.", YOU))
        assert heard.text == "Ana Six"

    def test_another_line_takes_the_place_of_the_first(self, qtbot, reader: Reader) -> None:
        heard = Heard(reader)
        with qtbot.waitSignal(reader.voices.engine.sayingWord, timeout=10_000):
            reader.read(line("One two three four five.", YOU))
        with qtbot.waitSignal(reader.finished, timeout=10_000):
            reader.read(line("Other words.", YOU))
        assert heard.text == "One Other words"

    def test_what_was_interrupted_is_read_from_its_beginning(self, qtbot, reader: Reader) -> None:
        heard = Heard(reader)
        with qtbot.waitSignal(reader.voices.engine.sayingWord, timeout=10_000):
            reader.read(line("One two."))
        reader.hold()
        assert reader.busy
        assert reader.voices.engine.state() == reader._states.Ready
        with qtbot.waitSignal(reader.finished, timeout=10_000):
            reader.release()
        assert heard.text == "Ana Ana One two"

    def test_what_comes_during_a_pause_waits(self, qtbot, reader: Reader) -> None:
        reader.hold()
        reader.read(line("One.", YOU))
        assert reader.busy
        assert reader.voices.engine.state() == reader._states.Ready
        with qtbot.waitSignal(reader.finished, timeout=10_000):
            reader.release()

    def test_nothing_is_heard_of_it_if_another_line_comes_at_once(self, qtbot, reader: Reader) -> None:
        heard = Heard(reader)
        reader.hold()
        reader.read(line("One.", YOU))
        reader.release()
        with qtbot.waitSignal(reader.finished, timeout=10_000):
            reader.read(line("Two.", YOU))
        assert heard.text == "Two"

    def test_the_reading_pace_is_the_voices(self, qapp, mock, world) -> None:
        rates = []
        for pace in (100, 220, 400):
            made = reader_for(world.scenario(), pace)
            assert made is not None
            rates.append(round(made.voices.engine.rate(), 2))
            made.deleteLater()
        assert rates == [-0.4, 0.0, 0.6]

    def test_a_voice_that_does_not_answer_is_given_up(self, qtbot, world, mock) -> None:
        voices = find_voices("en")
        assert voices is not None
        made = Reader(voices, world.scenario(), patience=-1_000_000)
        with qtbot.waitSignals([made.failed, made.finished], timeout=10_000):
            made.read(line("One two three."))
        assert not made.busy
        assert voices.engine.state() == made._states.Ready
        made.read(line("Four."))
        assert not made.busy
        made.deleteLater()

    @pytest.mark.qt_log_ignore("is not supported", extend=True)
    def test_an_engine_that_breaks_is_given_up(self, qtbot, reader: Reader) -> None:
        reader.read(line("One two three."))
        with qtbot.waitSignals([reader.failed, reader.finished], timeout=10_000):
            reader.voices.engine.setEngine("nonsense")
        assert not reader.busy


ONE, TWO, THREE = line("One."), line("Two."), line("Three.")
QUICK = Timing(words_per_minute=600_000, least=1, caption=1, breath=1, pause=1)
SLOW = Timing(least=3_600_000, most=3_600_000)


class TestPace:
    @pytest.fixture
    def voice(self, qapp) -> FakeVoice:
        return FakeVoice()

    def made(self, voice: FakeVoice, timing: Timing = QUICK, pace: str = "reading") -> LinePacer:
        return LinePacer(timing, pace, voice=voice)  # type: ignore[arg-type]

    def test_the_next_line_waits_until_the_last_was_said(self, qtbot, voice: FakeVoice) -> None:
        pacer = self.made(voice)
        pacer.begin((ONE, TWO))
        assert voice.read_out == [ONE]
        assert pacer.aloud
        assert not pacer._timer.isActive()
        with qtbot.waitSignal(pacer.shown, timeout=5000):
            voice.end()
        assert voice.read_out == [ONE, TWO]
        assert pacer.pending == ()
        voice.end()
        assert not pacer._timer.isActive()

    def test_a_line_stays_as_long_as_it_takes_to_read_it(self, voice: FakeVoice) -> None:
        pacer = self.made(voice, SLOW)
        pacer.begin((ONE, TWO))
        voice.end()
        assert 3_500_000 < pacer._timer.interval() <= 3_600_000
        pacer.stop()

    def test_a_silence_has_its_time(self, voice: FakeVoice) -> None:
        pacer = self.made(voice, Timing(caption=2000))
        pacer.begin((SILENCE, ONE))
        assert not pacer.aloud
        assert pacer._timer.interval() == 2000
        pacer.stop()

    def test_what_appears_at_once_is_not_read(self, voice: FakeVoice) -> None:
        pacer = self.made(voice)
        pacer.begin((ONE, TWO, THREE))
        pacer.rest()
        assert voice.read_out == [ONE]
        assert not voice.busy
        assert not pacer.aloud

    def test_a_last_line_that_is_asked_for_is_not_read(self, voice: FakeVoice) -> None:
        pacer = self.made(voice)
        pacer.begin((ONE, TWO))
        pacer.rest()
        assert voice.read_out == [ONE]

    def test_at_once_means_unread(self, voice: FakeVoice) -> None:
        self.made(voice, Timing(instant=True)).begin((ONE, TWO))
        assert voice.read_out == []

    def test_pausing_holds_the_voice(self, voice: FakeVoice) -> None:
        pacer = self.made(voice)
        pacer.begin((ONE, TWO))
        pacer.hold()
        pacer.hold()
        pacer.release()
        pacer.release()
        assert voice.calls == ["hold", "hold", "release"]
        assert not pacer._timer.isActive()

    def test_leaving_and_going_back_stop_it(self, voice: FakeVoice) -> None:
        pacer = self.made(voice)
        for leave in (pacer.stop, lambda: pacer.stand(ONE), lambda: pacer.begin(())):
            pacer.begin((ONE, TWO))
            leave()
            assert not voice.busy
            assert not pacer._timer.isActive()

    def test_live_pace_waits_for_the_voice_too(self, qtbot, voice: FakeVoice) -> None:
        pacer = self.made(voice, pace="live")
        pacer.begin((ONE,))
        assert not pacer._timer.isActive()
        with qtbot.waitSignal(pacer.went_on, timeout=5000):
            voice.end()

    def test_hearing_again_keeps_the_next_line_waiting(self, qtbot, voice: FakeVoice) -> None:
        pacer = self.made(voice, SLOW)
        pacer.begin((SILENCE, TWO))
        assert pacer._timer.isActive()
        pacer.again(ONE)
        assert voice.read_out == [ONE]
        assert not pacer._timer.isActive()
        voice.end()
        assert pacer._timer.isActive()
        pacer.stop()

    @needs_speech
    def test_a_beat_is_read_to_its_end(self, qtbot, reader: Reader) -> None:
        heard = Heard(reader)
        pacer = self.made(reader)  # type: ignore[arg-type]
        came: list[str] = []
        pacer.shown.connect(lambda entries: came.extend(e.text for e in entries))
        pacer.shown.connect(lambda _: came.append(heard.text))
        with qtbot.waitSignal(pacer.ended, timeout=20_000):
            pacer.begin((ONE, SILENCE, TWO))
        assert came == ["One.", "", "Nobody speaks.", "Ana One", "Two.", "Ana One"]
        with qtbot.waitSignal(reader.finished, timeout=10_000):
            pass
        assert heard.text == "Ana One Two"
