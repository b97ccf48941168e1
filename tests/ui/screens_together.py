"""A room, a pair, a panel and a sealed play, in every state."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtWidgets import QWidget

from tests.ui.stage import LATER, SESSION, TODAY, Stage, settle, workshop_file
from ui.presenters.panel import OWN_WORDS
from ui.presenters.plenary import at_a_moment
from ui.screens.pair import PairScreen
from ui.screens.panel import PanelScreen
from ui.screens.plenary import PlenaryScreen
from ui.screens.sealed import SealedScreen

SAID = ("Who is on the clock here, her or him?", "I think I would wait.", "I heard half past, and so did Bob.")
VOTES = (5, 2, 7, 1, 0, 3, 4, 2)
PLENARY_STEPS = ("sentences", "vote", "faculty", "writers", "road")


def plenary(stage: Stage) -> QWidget:
    """A room hears the talk."""
    stage.window.lead_together(SESSION, "plenary")
    return stage.window


def plenary_at(step: str) -> Callable[[Stage], QWidget]:
    """A room at one of the steps of a moment."""

    def opened(stage: Stage) -> QWidget:
        screen = _plenary(stage)
        for reached in PLENARY_STEPS:
            screen.go_on()
            if reached == "sentences":
                for sentence in SAID:
                    screen.add(sentence)
            if reached == "vote":
                for field, votes in zip(screen.counts.values(), VOTES, strict=False):
                    field.setValue(votes)
            if reached == step:
                break
        assert screen.room.step == step
        return stage.window

    return opened


def cards(stage: Stage) -> QWidget:
    """Role cards, to stop and go live."""
    _plenary(stage).cards.click()
    return stage.window


def pair_at(step: str) -> Callable[[Stage], QWidget]:
    """A pair at one of the steps of a moment."""

    def opened(stage: Stage) -> QWidget:
        screen = _pair(stage)
        while screen.pair.step != step:
            _pair_step(screen)
        return stage.window

    return opened


def pair_over(stage: Stage) -> QWidget:
    """The talk between co-leaders after the hour."""
    screen = _pair(stage)
    while not screen.sitting.at_end:
        _pair_step(screen)
    screen.go_on()
    return stage.window


def panel(stage: Stage) -> QWidget:
    """A panel's first page."""
    stage.window.answer_panel(SESSION)
    return stage.window


def panel_moment(stage: Stage) -> QWidget:
    """A panel at a moment, with one's own words and the second question open."""
    panel(stage)
    screen = _panel(stage)
    screen.next.click()
    screen.first[OWN_WORDS].setChecked(True)
    return stage.window


def panel_over(stage: Stage) -> QWidget:
    """A panel's last page."""
    panel(stage)
    screen = _panel(stage)
    screen.next.click()
    while screen.first:
        next(iter(screen.first.values())).setChecked(True)
        screen.next.click()
    return stage.window


def sealed(stage: Stage) -> QWidget:
    """A workshop: consent and code."""
    _sealed(stage, TODAY)
    return stage.window


def sealed_parts(stage: Stage) -> QWidget:
    """A workshop: its sessions."""
    _seated(stage)
    return stage.window


def sealed_moment(stage: Stage) -> QWidget:
    """A workshop: a moment."""
    _seated(stage)
    stage.window.sealing.lead(SESSION)
    return stage.window


def sealed_end(stage: Stage) -> QWidget:
    """A workshop: a session is over."""
    sealed_moment(stage)
    _lead_sealed(stage)
    return stage.window


def sealed_whole(stage: Stage) -> QWidget:
    """A workshop: all is led, and can be handed in."""
    _all_sealed(stage)
    stage.window.sealing.show_parts()
    return stage.window


def sealed_feedback(stage: Stage) -> QWidget:
    """A workshop: what the writers say."""
    _all_sealed(stage)
    stage.window.sealing.today = lambda: LATER + timedelta(days=1)  # type: ignore[method-assign]
    stage.window.sealing.show_feedback()
    return stage.window


def _plenary(stage: Stage) -> PlenaryScreen:
    stage.window.lead_together(SESSION, "plenary")
    screen = stage.screen
    assert isinstance(screen, PlenaryScreen)
    while not at_a_moment(screen.sitting):
        screen.go_on()
    return screen


def _pair(stage: Stage) -> PairScreen:
    stage.window.lead_together(SESSION, "pair")
    screen = stage.screen
    assert isinstance(screen, PairScreen)
    return screen


def _pair_step(screen: PairScreen) -> None:
    """The two differ at every third moment."""
    if screen.pair.step in {"talk", "between"}:
        screen.go_on()
    elif screen.pair.step == "first":
        screen.answer([*screen.rows][1])
    elif screen.pair.step == "second":
        screen.answer("hold" if len(screen.pair.places) % 3 == 0 else [*screen.rows][1])
    else:
        screen.answer(screen.pair.first)


def _panel(stage: Stage) -> PanelScreen:
    screen = stage.screen
    assert isinstance(screen, PanelScreen)
    return screen


def handin(stage: Stage) -> QWidget:
    """A file to hand in was opened."""
    _all_sealed(stage)
    file = stage.folder / "mine.balint-play"
    stage.window.sealing.giving.write(str(file))
    stage.window.do_home()
    stage.window.open_given(str(file))
    return stage.window


def handin_elsewhere(stage: Stage) -> QWidget:
    """The same where its workshop was not opened."""
    handin(stage)
    assert stage.window.sealing.workshop is not None
    stage.window.sealing.seats.forget(stage.window.sealing.workshop.id)
    stage.window.open_given(str(stage.folder / "mine.balint-play"))
    return stage.window


def _sealed(stage: Stage, today: date) -> SealedScreen:
    file, _ = workshop_file()
    stage.window.sealing.today = lambda: today  # type: ignore[method-assign]
    stage.window.open_workshop(str(file))
    screen = stage.screen
    assert isinstance(screen, SealedScreen)
    return screen


def _seated(stage: Stage) -> SealedScreen:
    screen = _sealed(stage, TODAY)
    stage.window.sealing.agree(workshop_file()[1])
    return screen


def _lead_sealed(stage: Stage) -> None:
    screen = stage.screen
    assert isinstance(screen, SealedScreen)
    while screen.moves is not None:
        screen.moves.hold.click()
        settle()


def _all_sealed(stage: Stage) -> None:
    _seated(stage)
    workshop = stage.window.sealing.workshop
    assert workshop is not None
    for part in workshop.parts:
        stage.window.sealing.lead(part.session)
        _lead_sealed(stage)


SCREENS: dict[str, Callable[[Stage], QWidget]] = {
    "plenary": plenary,
    **{f"plenary-{step}": plenary_at(step) for step in PLENARY_STEPS},
    "cards": cards,
    **{f"pair-{step}": pair_at(step) for step in ("talk", "first", "between", "second", "agree")},
    "pair-over": pair_over,
    "panel": panel,
    "panel-moment": panel_moment,
    "panel-over": panel_over,
    "handin": handin,
    "handin-elsewhere": handin_elsewhere,
    "sealed": sealed,
    "sealed-parts": sealed_parts,
    "sealed-moment": sealed_moment,
    "sealed-end": sealed_end,
    "sealed-whole": sealed_whole,
    "sealed-feedback": sealed_feedback,
}
