"""Reading aloud: the voices of the platform, where it has any, and a reader that says what is heard in the room.

Qt's speech is in an addition (the extra ``speech``) that need not be there, so it is imported here only, and late.
"""

from __future__ import annotations

import importlib
import re
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QLocale, QObject, QTimer, Signal

from simulator.engine.transcript import Entry
from simulator.language import tr
from simulator.model.scenario import Scenario
from ui.presenters.entries import names_of
from ui.presenters.spoken import NARRATOR, Utterance, cast_voices, utterances

MODULE = "PySide6.QtTextToSpeech"
_ONLY_FOR_TESTS = "mock"
_RATHER_NOT = frozenset({"sapi", "flite"})
# What macOS and eSpeak offer beside voices of people.
_NOBODY = frozenset({"albert", "bahh", "bells", "boing", "bubbles", "cellos", "jester", "news", "organ", "superstar"})
_NOBODY_EITHER = ("robo", "whisper", "croak", "announce", "trinoids", "wobble", "zarvox", "tweaky")
_USUAL_PACE, _RATE_SPAN = 220, 300
_PATIENCE, _PATIENCE_A_WORD = 6000, 1500


@dataclass(frozen=True, slots=True)
class Voices:
    """An engine of the platform (a QTextToSpeech), and those of its voices that can be used (QVoice)."""

    engine: Any
    found: tuple[Any, ...]


def engines() -> tuple[str, ...]:
    """The engines there are, the better ones first. Raises ImportError where the addition is missing."""
    names: list[str] = importlib.import_module(MODULE).QTextToSpeech.availableEngines()
    return tuple(sorted((n for n in names if n != _ONLY_FOR_TESTS), key=lambda n: n in _RATHER_NOT))


def find_voices(language: str = "") -> Voices | None:
    """The first engine with voices of a language (of any, if none is named); those of the user's country come first.

    Raises ImportError where the addition is missing.
    """
    for name in engines():
        engine = importlib.import_module(MODULE).QTextToSpeech(name)
        wanted = QLocale(language).language()
        places = [place for place in engine.availableLocales() if not language or place.language() == wanted]
        found: list[Any] = []
        for place in sorted(places, key=lambda p: bool(p.territory() != QLocale.system().territory())):
            engine.setLocale(place)
            found += engine.availableVoices()
            if found and not language:
                break
        if found:
            return Voices(engine, _of_people(found))
        engine.deleteLater()
    return None


def why_not() -> str:
    """Why nothing can be read aloud on this computer, in a sentence; empty where it can."""
    try:
        found = find_voices()
    except ModuleNotFoundError:
        if getattr(sys, "frozen", False):
            return tr("The program comes without it when it is installed in this way.")
        return tr(
            "This needs an addition that is not installed: {command}", command='pip install "balint-simulator[speech]"'
        )
    except ImportError as error:
        return tr("The addition for reading aloud cannot be used here ({why}).", why=error)
    if found is None:
        return tr("No voice was found on this computer. On Linux, install speech-dispatcher and a voice for it.")
    found.engine.deleteLater()
    return ""


def available() -> bool:
    """Whether something can be read aloud on this computer."""
    return not why_not()


def reader_for(scenario: Scenario, words_per_minute: int = _USUAL_PACE) -> Reader | None:
    """A reader for a session, or None where there is no voice for its language."""
    try:
        voices = find_voices(scenario.language)
    except ImportError:
        return None
    return Reader(voices, scenario, words_per_minute) if voices is not None else None


class Reader(QObject):
    """Reads the entries of a session, each person in a voice of their own.

    `busy` while one is being read or waits to be; `finished` when it has been read to its end, not when it was stopped.
    `failed` carries a sentence when the voice does not answer; nothing more is read then.
    """

    finished = Signal()
    failed = Signal(str)

    def __init__(
        self,
        voices: Voices,
        scenario: Scenario,
        words_per_minute: int = _USUAL_PACE,
        *,
        patience: int = _PATIENCE,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.voices = voices
        self.parts = cast_voices(scenario, len(voices.found))
        self._states = importlib.import_module(MODULE).QTextToSpeech.State
        self._names = names_of(scenario)
        self._met: set[str] = set()
        self._entry: Entry | None = None
        self._left: list[Utterance] = []
        self._under_way = False
        self._held = False
        self._lost = False
        self._patience = patience
        self._next = _once(self, self._go_on)
        self._overdue = _once(self, self._give_up)
        engine = voices.engine
        engine.setParent(self)
        engine.setRate(max(-1.0, min(1.0, (words_per_minute - _USUAL_PACE) / _RATE_SPAN)))
        engine.stateChanged.connect(self._on_state)

    @property
    def busy(self) -> bool:
        """Whether an entry is being read, or will be when one goes on."""
        return self._entry is not None

    def read(self, entry: Entry) -> None:
        """Read an entry, in place of whatever is being read. Of a silence nothing is said."""
        self.quiet()
        self._left = list(utterances(entry, self._names, self._met))
        if self._left and not self._lost:
            self._entry = entry
            if not self._held:
                self._go_on()

    def quiet(self) -> None:
        """Say no more of it."""
        self._entry, self._left, self._under_way = None, [], False
        self._next.stop()
        self._overdue.stop()
        if self.voices.engine.state() != self._states.Ready:
            self.voices.engine.stop()

    def hold(self) -> None:
        """Be quiet until `release`; then what was interrupted is read from its beginning."""
        entry, self._held = self._entry, True
        self.quiet()
        self._entry = entry

    def release(self) -> None:
        """Go on, but not at once: whoever wants something else read can still say so, and nobody hears a beginning."""
        if self._held and self._entry is not None:
            self._left = list(utterances(self._entry, self._names, self._met))
            self._next.start(0)
        self._held = False

    def _go_on(self) -> None:
        """Say what comes next of the entry, or that it is over."""
        self._under_way = False
        if self._left:
            next_one = self._left.pop(0)
            self._overdue.start(max(0, self._patience + _PATIENCE_A_WORD * len(next_one.text.split())))
            self._say(next_one)
        elif self._entry is not None:
            self._met.add(self._entry.who or "")
            self.quiet()
            self.finished.emit()

    def _say(self, utterance: Utterance) -> None:
        part = self.parts.get(utterance.who, self.parts[NARRATOR])
        engine = self.voices.engine
        engine.setVoice(self.voices.found[part.voice])
        engine.setPitch(part.pitch)
        engine.say(utterance.text)

    def _on_state(self, state: object) -> None:
        """A voice that was stopped may say so late, when the next one is asked for: only what has begun can end."""
        if self._entry is None or self._held:
            return
        if state in {self._states.Speaking, self._states.Synthesizing}:
            self._under_way = True
        elif state == self._states.Error:
            self._next.stop()
            self._overdue.start(0)
        elif state == self._states.Ready and self._under_way:
            self._under_way = False
            self._overdue.stop()
            self._next.start(0)

    def _give_up(self) -> None:
        self._lost = True
        self.quiet()
        self.failed.emit(tr("The voice does not answer, so no more is read aloud. The lines go on as text."))
        self.finished.emit()


def _once(parent: QObject, then: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.timeout.connect(then)
    return timer


def _of_people(voices: Sequence[Any]) -> tuple[Any, ...]:
    """Without voices that no person has, if others are left."""

    def of_nobody(name: str) -> bool:
        return bool(set(re.findall(r"\w+", name)) & _NOBODY) or any(part in name for part in _NOBODY_EITHER)

    return tuple(v for v in voices if not of_nobody(v.name().casefold())) or tuple(voices)
