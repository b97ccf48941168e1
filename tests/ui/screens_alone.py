"""Home, one's own pages, the settings, a season, the writers' bench and what may go wrong, in every state."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QPushButton, QWidget

import scenarios
from simulator.engine.actions import Choose, Go
from simulator.engine.order import open_moves
from tests.ui.stage import EXPECTS, SESSION, SET, Stage, led_before, own, settle
from ui import jobs
from ui.crash import CrashNotes
from ui.rehearsal import Rehearsal
from ui.screens.author import AuthorScreen
from ui.screens.notebook import NotebookScreen
from ui.screens.plays import PlaysScreen
from ui.screens.practice import PracticeScreen
from ui.widgets.problem_dialog import ProblemDialog


def home(stage: Stage) -> QWidget:
    """Home, with or without plays."""
    return stage.window


def home_crashed(stage: Stage) -> QWidget:
    """Home after the last run ended badly."""
    stage.window.aftermath.offer(_crash_notes(stage))
    return stage.window


def home_said(stage: Stage) -> QWidget:
    """A sentence at the top of the window, with what can be done about it."""
    stage.window.say("The play could not be begun: the disk is full.", QPushButton("Try again"))
    return stage.window


def menu(stage: Stage) -> QWidget:
    """The menu of the window."""
    stage.window.menu.popup(stage.window.mapToGlobal(QPoint(40, 40)))
    settle()
    return stage.window.menu


def plays(stage: Stage) -> QWidget:
    """The list of plays."""
    stage.window.do_plays()
    return stage.window


def plays_discard(stage: Stage) -> QWidget:
    """Discarding asks once."""
    stage.window.do_plays()
    screen = stage.screen
    assert isinstance(screen, PlaysScreen)
    screen.rows[0].buttons["discard"].click()
    return stage.window


def habits(stage: Stage) -> QWidget:
    """Habits over time."""
    stage.window.do_habits()
    return stage.window


def practice(stage: Stage) -> QWidget:
    """A single place."""
    stage.window.do_habits()
    stage.window.own.open_practice()
    return stage.window


def practice_answered(stage: Stage) -> QWidget:
    """A single place, and how the writers hear it."""
    practice(stage)
    screen = stage.screen
    assert isinstance(screen, PracticeScreen)
    assert screen.moves is not None
    screen.moves.cards()[0].click()
    return stage.window


def notebook(stage: Stage) -> QWidget:
    """The notebook."""
    stage.window.do_notebook()
    return stage.window


def notebook_writing(stage: Stage) -> QWidget:
    """A note is changed."""
    stage.window.do_notebook()
    screen = stage.screen
    assert isinstance(screen, NotebookScreen)
    screen.cards[0].change.click()
    return stage.window


def look_choose(stage: Stage) -> QWidget:
    """Before co-leading: a set is chosen."""
    stage.window.do_look()
    return stage.window


def look_set(stage: Stage) -> QWidget:
    """Before co-leading: some of the set is led."""
    own(stage).begin_look("l1", SET, EXPECTS)
    led_before(stage.window.desk, SET[0], days=-1, way="open", purpose="habits")
    stage.window.do_look()
    return stage.window


def look_figures(stage: Stage) -> QWidget:
    """Before co-leading: expectations, figures and the page for a co-leader."""
    own(stage).begin_look("l1", SET, EXPECTS)
    for session in SET:
        led_before(stage.window.desk, session, days=-1, way="open", purpose="habits")
    stage.window.do_look()
    return stage.window


def season(stage: Stage) -> QWidget:
    """The year of a season."""
    stage.window.open_session(stage.window.desk.seasons[0].id)
    return stage.window


def about(stage: Stage) -> QWidget:
    """What the program is, and whose work is in it."""
    stage.window.do_about()
    return stage.window


def coverage(stage: Stage) -> QWidget:
    """What the library covers."""
    stage.window.do_coverage()
    stage.wait()
    return stage.window


def settings(stage: Stage) -> QWidget:
    """The settings."""
    stage.window.do_settings()
    return stage.window


def keys(stage: Stage) -> QWidget:
    """The page of keys."""
    stage.window.do_keys()
    return stage.window


def offer(stage: Stage) -> QWidget:
    """A session file: lead it, or work on it?"""
    stage.window.opening.offer_file(str(_file(stage)))
    stage.wait()
    assert stage.window.at == "offer"
    return stage.window


def refused(stage: Stage) -> QWidget:
    """What is wrong with a file."""
    stage.window.opening.offer_file(str(_spoilt(stage)))
    stage.wait()
    assert stage.window.at == "refused"
    return stage.window


def crash(stage: Stage) -> QWidget:
    """What the last run wrote down."""
    stage.window.aftermath.offer(_crash_notes(stage))
    stage.window.home.crash.look.click()
    return stage.window


def problem(stage: Stage) -> QWidget:
    """Something went wrong that nobody foresaw."""
    dialog = ProblemDialog("Traceback (most recent call last):\n  …", str(stage.folder / "balint.log"), stage.window)
    dialog.open()
    settle()
    return dialog


def author(stage: Stage) -> QWidget:
    """The writers' bench with a play under way."""
    bench = _bench(stage, _file(stage))
    rehearsal = bench.bench.rehearsal
    assert rehearsal is not None
    bench.preview.changed.emit(_led_to_a_moment(rehearsal))
    bench.focus_first()
    return stage.window


def author_form(stage: Stage) -> QWidget:
    """The writers' bench: standing somewhere else."""
    bench = _bench(stage, _file(stage))
    bench.preview.open_form()
    return stage.window


def author_checks(stage: Stage) -> QWidget:
    """The writers' bench: what was found in a file that cannot be led."""
    bench = _bench(stage, _spoilt(stage))
    bench.show_tab("checks")
    assert bench.checks.found.views
    return stage.window


def author_map(stage: Stage) -> QWidget:
    """The writers' bench: the map."""
    _bench(stage, _file(stage)).show_tab("map")
    return stage.window


def author_trial(stage: Stage) -> QWidget:
    """The writers' bench: a trial's tables."""
    bench = _bench(stage, _file(stage))
    bench.show_tab("trial")
    bench.trial.plays.setValue(16)
    bench.trial.begin()
    jobs.wait_for_all()
    settle()
    return stage.window


def _file(stage: Stage) -> Path:
    file = stage.folder / f"{SESSION}.yaml"
    shutil.copy(Path(scenarios.__file__).parent / file.name, file)
    return file


def _spoilt(stage: Stage) -> Path:
    """A copy of the session in which a road leads nowhere."""
    file = _file(stage)
    whole = file.read_text(encoding="utf-8")
    spoilt = whole.replace("then: half-past\n", "then: half-passed\n", 1)
    assert spoilt != whole
    file.write_text(spoilt, encoding="utf-8")
    return file


def _bench(stage: Stage, file: Path) -> AuthorScreen:
    stage.window.writing.work_on(str(file))
    bench = stage.window.writing.bench
    assert bench is not None
    bench.settle()
    settle()
    return bench


def _led_to_a_moment(rehearsal: Rehearsal) -> Rehearsal:
    while True:
        play = rehearsal.play
        moment = rehearsal.scenario.beats[play.beat].moment
        if len(rehearsal.actions) >= 6 and moment is not None:
            return rehearsal
        moves = open_moves(moment, play) if moment is not None else ()
        rehearsal = rehearsal.do(Choose(play.beat, moves[0].id) if moves else Go(play.beat))


def _crash_notes(stage: Stage) -> CrashNotes:
    CrashNotes(stage.folder).write("Traceback (most recent call last):\n  …")
    notes = CrashNotes(stage.folder)
    assert notes.take()
    return notes


SCREENS: dict[str, Callable[[Stage], QWidget]] = {
    "home": home,
    "home-first-run": home,
    "home-crashed": home_crashed,
    "home-said": home_said,
    "menu": menu,
    "plays": plays,
    "plays-none": plays,
    "plays-discard": plays_discard,
    "habits": habits,
    "habits-none": habits,
    "practice": practice,
    "practice-answered": practice_answered,
    "notebook": notebook,
    "notebook-none": notebook,
    "notebook-writing": notebook_writing,
    "look-choose": look_choose,
    "look-set": look_set,
    "look-figures": look_figures,
    "season": season,
    "about": about,
    "coverage": coverage,
    "settings": settings,
    "keys": keys,
    "offer": offer,
    "refused": refused,
    "crash": crash,
    "problem": problem,
    "author": author,
    "author-form": author_form,
    "author-checks": author_checks,
    "author-map": author_map,
    "author-trial": author_trial,
}
