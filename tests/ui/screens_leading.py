"""The briefing, the room and the debrief, in every state."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QWidget

from simulator.engine.actions import Answer, Intervene, Mark
from simulator.engine.reduce import finish
from simulator.errors import StoreError
from tests.ui.stage import SESSION, SLOW, Stage, at_moment, lead_to, settle
from ui.screens.debrief import DebriefScreen
from ui.sitting import Sitting


def briefing(stage: Stage) -> QWidget:
    """The briefing of a session."""
    stage.window.open_session(SESSION)
    stage.wait()
    return stage.window


def briefing_of_a_meeting(stage: Stage) -> QWidget:
    """The briefing of a meeting of a season."""
    season = stage.window.desk.seasons[0]
    stage.window.opening.open_session(season.scenarios[0])
    stage.wait()
    return stage.window


def talking(stage: Stage) -> QWidget:
    """The first line is there, the others are still to come."""
    stage.window.leading.timing = SLOW
    stage.lead("guided", lambda s: s.play.step > 3)
    return stage.window


def moment(stage: Stage) -> QWidget:
    """Sentences are on offer."""
    room = stage.lead("guided", at_moment)
    assert room.foot.moves.cards()
    return stage.window


def answered(stage: Stage) -> QWidget:
    """Something was said, and the group has answered."""
    room = stage.lead("guided", at_moment)
    room.say(1)
    return stage.window


def open_floor(stage: Stage) -> QWidget:
    """Open floor, with the talk at rest."""
    stage.lead("open", lambda s: s.play.step > 6)
    return stage.window


def palette(stage: Stage) -> QWidget:
    """Open floor, with the palette open."""
    stage.lead("open", lambda s: s.play.step > 6).step_in()
    return stage.window


def sits_back(stage: Stage) -> QWidget:
    """The presenter sits back."""
    stage.lead("guided", lambda s: s.play.chair == "back")
    return stage.window


def silence(stage: Stage) -> QWidget:
    """The beat ended in a silence."""
    stage.lead("guided", _silent)
    return stage.window


def over(stage: Stage) -> QWidget:
    """The hour is over, the debrief not yet asked for."""
    stage.lead("guided", lambda _: False)
    return stage.window


def paused(stage: Stage) -> QWidget:
    """The pause lies over the room."""
    stage.lead("guided", at_moment).pause()
    return stage.window


def keys(stage: Stage) -> QWidget:
    """The list of keys lies over the room."""
    stage.lead("guided", at_moment).show_keys()
    return stage.window


def searching(stage: Stage) -> QWidget:
    """The transcript is searched."""
    stage.lead("guided", at_moment).transcript.open_search()
    return stage.window


def own_words(stage: Stage) -> QWidget:
    """One's own sentence is asked for first."""
    room = stage.lead("guided", at_moment)
    room.foot.first.setChecked(True)
    room.say(1)
    return stage.window


def own_words_said(stage: Stage) -> QWidget:
    """One's own sentence is said; what comes nearest?"""
    own_words(stage)
    stage.room.foot.own_words.line.setText("Who is on the clock here?")
    stage.room.foot.own_words.then.click()
    return stage.window


def who(stage: Stage) -> QWidget:
    """Who somebody is."""
    room = stage.lead("guided", at_moment)
    room.room.buttons()[1].click()
    return stage.window


def not_kept(stage: Stage) -> QWidget:
    """The disk is full: what was done could not be kept."""
    room = stage.lead("guided", at_moment)
    kept = stage.sitting.writer
    stage.sitting.writer = _Full()
    room.press_on()
    stage.sitting.writer = kept
    return stage.window


def margin_note(stage: Stage) -> QWidget:
    """The note in the margin about what was done last."""
    room = stage.lead("guided", at_moment)
    beat = stage.sitting.play.beat
    room.say(1)
    stage.window.leading.show_note(room, beat)
    return _over(stage)


def questions(stage: Stage) -> QWidget:
    """The questions before the letter."""
    _finished(stage, "guided")
    return stage.window


def letter_guided(stage: Stage) -> QWidget:
    """The letter after a guided hour."""
    _letter(stage, "guided")
    return stage.window


def letter_open(stage: Stage) -> QWidget:
    """The letter after an hour in open floor, with a mark."""
    sitting = stage.lead("open", lambda s: s.play.step > 7).sitting
    sitting.do(Mark(sitting.play.beat))
    sitting.do(Intervene(sitting.play.beat, "echo", "group"))
    lead_to(sitting, lambda s: s.play.step > 14)
    sitting.do(Intervene(sitting.play.beat, "invite_patient_view", "group"))
    _finished(stage, "open", here=True)
    _answer(stage)
    return stage.window


def letter_left(stage: Stage) -> QWidget:
    """The short letter of one who stopped."""
    sitting = stage.lead("guided", at_moment).sitting
    sitting.do(finish(sitting.record.scenario, sitting.play))
    stage.window.leading.show_debrief()
    return stage.window


def place(stage: Stage) -> QWidget:
    """A place of the hour that the letter did not choose is opened."""
    debrief = _letter(stage, "guided")
    assert debrief.chart is not None
    shown = {card.beat for card in debrief.cards}
    debrief.open_place(next(s.beat for s in debrief.chart.drawing.signs if s.beat not in shown))
    return stage.window


def source(stage: Stage) -> QWidget:
    """What a source says."""
    _letter(stage, "guided").open_source("atkinson_nd", "A claim it stands beside.")
    return _over(stage)


def word(stage: Stage) -> QWidget:
    """What a word means."""
    _letter(stage, "guided").open_word("guided")
    return _over(stage)


def words(stage: Stage) -> QWidget:
    """All words."""
    _letter(stage, "guided").open_words()
    return _over(stage)


def the_map(stage: Stage) -> QWidget:
    """The map of the session with the road of the play."""
    _letter(stage, "guided")
    stage.window.leading.show_map()
    settle()
    return stage.window


class _Full:
    """A disk with no room."""

    def append(self, _node: object) -> None:
        raise StoreError("The disk is full. Nothing was lost; free some space and try again.")

    def close(self) -> None:
        return None


def _silent(sitting: Sitting) -> bool:
    entries = sitting.entries()[1]
    return sitting.play.step > 3 and bool(entries) and entries[-1].kind == "silence"


def _over(stage: Stage) -> QWidget:
    """The dialog over the window."""
    settle()
    found = QApplication.activeModalWidget()
    assert found is not None
    assert found is not stage.window
    return found


def _finished(stage: Stage, way: str, *, here: bool = False) -> None:
    sitting = stage.sitting if here else stage.lead(way, at_moment).sitting
    lead_to(sitting, lambda _: False)
    sitting.finish()
    stage.window.leading.show_debrief()
    settle()


def _answer(stage: Stage) -> DebriefScreen:
    stage.sitting.do(Answer(stage.sitting.play.beat, "how", "Slower than I thought. I wanted to tell Bob to stop."))
    stage.window.leading.show_debrief()
    settle()
    debrief = stage.screen
    assert isinstance(debrief, DebriefScreen)
    return debrief


def _letter(stage: Stage, way: str) -> DebriefScreen:
    _finished(stage, way)
    return _answer(stage)


SCREENS: dict[str, Callable[[Stage], QWidget]] = {
    "briefing": briefing,
    "briefing-meeting": briefing_of_a_meeting,
    "room-talking": talking,
    "room-moment": moment,
    "room-answered": answered,
    "room-open-floor": open_floor,
    "room-palette": palette,
    "room-sits-back": sits_back,
    "room-silence": silence,
    "room-over": over,
    "room-paused": paused,
    "room-keys": keys,
    "room-searching": searching,
    "room-own-words": own_words,
    "room-own-words-said": own_words_said,
    "room-who": who,
    "room-not-kept": not_kept,
    "room-margin-note": margin_note,
    "debrief-questions": questions,
    "debrief-guided": letter_guided,
    "debrief-open": letter_open,
    "debrief-left": letter_left,
    "debrief-place": place,
    "source-card": source,
    "word-card": word,
    "words": words,
    "map": the_map,
}
