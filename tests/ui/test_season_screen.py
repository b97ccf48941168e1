"""The season's screen in the window: one card at home, the year, and a meeting that goes on from another."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from simulator.record.continuing import history_from
from simulator.record.record import Record
from simulator.store.open import open_store
from tests.season import cards, header, install, keep, led, meeting, season
from tests.ui.shell import close, new_window, on_screen, shown_texts
from ui import a11y, jobs
from ui.asked import Asked
from ui.beginning import Beginning
from ui.main_window import MainWindow
from ui.presenters.coverage import SPOILER
from ui.presenters.season import STORY, USUAL_WORD
from ui.screens.coverage import CoverageScreen
from ui.screens.season import SeasonScreen
from ui.text import shown_text

OCTOBER, DECEMBER = "a" * 36, "b" * 36


def fill(folder: Path) -> None:
    """October told twice, December once, going on from the first telling."""
    with open_store(folder) as store:
        first = keep(store, led(Record(header("the-kettle", OCTOBER), meeting("the-kettle"))))
        quiet = header("the-kettle", "c" * 36, started="2026-01-02T12:00:00+00:00")
        keep(store, led(Record(quiet, meeting("the-kettle")), "hold"))
        history = history_from(season(), meeting("the-ladder"), first)
        made = header("the-ladder", DECEMBER, started="2026-01-03T12:00:00+00:00", history=history, continues=OCTOBER)
        keep(store, led(Record(made, meeting("the-ladder"))))


@pytest.fixture
def window(qtbot: QtBot, themed: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    install(monkeypatch)
    fill(tmp_path)
    made = new_window(qtbot, tmp_path)
    yield made
    close(made)


def shown(window: MainWindow, name: str = "small-year", wanted: str | None = None) -> SeasonScreen:
    window.open_session(name, wanted)
    assert window.at == "season"
    screen = window.stack.currentWidget()
    assert isinstance(screen, SeasonScreen)
    return screen


def test_home_leads_there_by_its_one_card(qtbot: QtBot, window: MainWindow) -> None:
    (card,) = window.home.cards
    assert card.accessibleName() == "Season: A small year & a <b>short</b> one"
    with on_screen(qtbot, window, "season"):
        qtbot.keyClick(card, Qt.Key.Key_Return)
    assert "season" in window.windowTitle().lower()
    with on_screen(qtbot, window, "home"):
        window.do_back()


def test_the_year_and_the_next_meeting(window: MainWindow) -> None:
    screen = shown(window)
    assert [b.accessibleName() for b in screen.year.buttons] == [
        "October: The kettle, meeting 2 of 8, led twice",
        "December: The ladder, meeting 4 of 8, led on 3 January 2026",
        "March: The spoons, meeting 6 of 8, not yet led",
        "May: The last cup, meeting 8 of 8, not yet led",
    ]
    assert screen.meeting.scenario == "the-spoons"
    assert screen.earlier == DECEMBER
    texts = shown_texts(screen)
    assert STORY in texts
    assert "In December a walk was promised." in texts
    assert "A small year & a <b>short</b> one" in texts
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in screen.findChildren(QLabel))
    assert a11y.unnamed(screen) == []


def test_up_and_down_go_through_the_year(qtbot: QtBot, window: MainWindow) -> None:
    screen = shown(window)
    assert screen.focusWidget() is screen.year.buttons[2]
    qtbot.keyClick(screen.year.buttons[2], Qt.Key.Key_Up)
    assert screen.meeting.scenario == "the-ladder"
    qtbot.keyClick(screen.year.buttons[1], Qt.Key.Key_Up)
    qtbot.keyClick(screen.year.buttons[0], Qt.Key.Key_Up)
    assert screen.meeting.scenario == "the-kettle"
    assert screen.options == ()
    qtbot.keyClick(screen.year.buttons[0], Qt.Key.Key_Down)
    assert screen.meeting.scenario == "the-ladder"
    assert a11y.unnamed(screen) == []


def test_what_it_goes_on_from_can_be_chosen_and_is_told(qtbot: QtBot, window: MainWindow) -> None:
    screen = shown(window, "the-ladder")
    assert [o.accessibleName() for o in screen.options] == [
        "October as you led it on 2 January 2026",
        "October as you led it on 1 January 2026",
        USUAL_WORD,
    ]
    assert "In October Ruth did not come to the end of her sentence." in shown_texts(screen)
    qtbot.keyClick(screen.options[1], Qt.Key.Key_Space)
    assert screen.earlier == OCTOBER
    qtbot.waitUntil(lambda: "In October Ruth said the end of her sentence." in shown_texts(screen))
    assert screen.choice.text() == "Goes on from October as you led it on 1 January 2026"
    qtbot.keyClick(screen.options[2], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "In October Ruth finished a sentence." in shown_texts(screen))
    assert screen.choice.text() == "Begins as it usually went"
    screen.year.buttons[2].click()
    screen.year.buttons[1].click()
    assert screen.earlier == "", "what was chosen stays chosen"


def test_a_meeting_is_begun_by_its_briefing_and_goes_on_from_the_play(qtbot: QtBot, window: MainWindow) -> None:
    screen = shown(window)
    assert shown_text(screen.begin) == "Begin"
    with on_screen(qtbot, window, "briefing"):
        screen.begin.click()
    briefing = window.stack.currentWidget()
    assert "Before this meeting" in shown_texts(briefing)
    assert "In December a walk was promised." in shown_texts(briefing)
    assert briefing.back.text().endswith("A small year && a <b>short</b> one")
    window.opening.settle()
    with on_screen(qtbot, window, "room"):
        briefing.begin.click()
    sitting = window.leading.sitting
    assert sitting is not None
    head = sitting.record.header
    assert head.continues == DECEMBER
    assert head.history == {
        "somebody-was-heard": True, "a-walk-was-promised": True, "ana-was-let-be": False, "trust": 82,
    }  # fmt: skip
    assert window.desk.store().record(head.play).header == head


def test_back_from_the_briefing_leads_to_the_season(qtbot: QtBot, window: MainWindow) -> None:
    screen = shown(window, "the-ladder")
    screen.options[2].click()
    with on_screen(qtbot, window, "briefing"):
        screen.begin.click()
    with on_screen(qtbot, window, "season"):
        window.do_back()
    again = window.stack.currentWidget()
    assert isinstance(again, SeasonScreen)
    assert (again.meeting.scenario, again.earlier) == ("the-ladder", "")
    window.do_back()
    assert window.at == "home"


def test_as_it_usually_went(qtbot: QtBot, window: MainWindow) -> None:
    screen = shown(window, wanted="usual")
    assert screen.earlier == ""
    with on_screen(qtbot, window, "briefing"):
        screen.begin.click()
    window.opening.settle()
    with on_screen(qtbot, window, "room"):
        window.stack.currentWidget().begin.click()
    head = window.leading.sitting.record.header
    assert (head.continues, head.history) == ("", {})


def test_the_debrief_of_a_telling_and_a_play_put_aside(qtbot: QtBot, window: MainWindow) -> None:
    screen = shown(window, "the-ladder")
    assert shown_text(screen.begin) == "Begin again"
    with on_screen(qtbot, window, "debrief"):
        screen.buttons[DECEMBER].click()
    window.do_home()
    window.leading.begin(Beginning(window.desk.scenario("the-spoons"), "guided", "reading", earlier=DECEMBER))
    sitting = window.leading.sitting
    from simulator.engine.actions import Go

    sitting.do(Go(sitting.play.beat))
    play = sitting.record.header.play
    window.do_home()
    screen = shown(window)
    assert screen.meeting.status == "aside"
    assert screen.begin.property("weight") == "usual"
    with on_screen(qtbot, window, "room"):
        screen.buttons[play].click()


def test_beginning_again_from_my_plays_asks_what_came_before(window: MainWindow) -> None:
    window.play_wanted("again", DECEMBER)
    assert window.at == "season"
    assert window.stack.currentWidget().meeting.scenario == "the-ladder"


def test_a_telling_that_is_gone_meanwhile_is_said(qtbot: QtBot, window: MainWindow) -> None:
    screen = shown(window)
    with on_screen(qtbot, window, "briefing"):
        screen.begin.click()
    window.opening.settle()
    window.desk.discard(DECEMBER)
    window.stack.currentWidget().begin.click()
    assert window.at == "briefing"
    assert "not here any more" in window.notice.words.text()


def test_what_the_command_line_asks_for_is_chosen(window: MainWindow) -> None:
    asked = Asked("the-ladder", earlier=OCTOBER[:9])
    window.open_session(asked.session, asked.earlier)
    assert window.stack.currentWidget().earlier == OCTOBER


def test_without_a_store_the_year_is_shown_and_the_trouble_said(window: MainWindow, monkeypatch) -> None:
    from simulator.errors import StoreError

    def refuse(_season: object) -> None:
        raise StoreError("The disk is away.")

    monkeypatch.setattr(window.desk, "tellings", refuse)
    screen = shown(window)
    assert "The disk is away." in shown_texts(screen)
    assert screen.meeting.scenario == "the-kettle"


@pytest.mark.parametrize(("size", "text"), [((1024, 700), 100), ((1024, 700), 200), ((2560, 1440), 100)])
def test_nothing_is_cut_off_beside(window: MainWindow, size: tuple[int, int], text: int) -> None:
    from dataclasses import replace

    window.adjusting.set_prefs(replace(window.desk.prefs, text_size=text))
    window.resize(*size)
    screen = shown(window)
    QApplication.processEvents()
    assert screen.area.horizontalScrollBar().maximum() == 0
    wide = screen.area.viewport().width()
    for made in screen.findChildren(QPushButton):
        if made.isVisibleTo(screen):
            right = made.mapTo(screen, made.rect().topRight()).x()
            assert right <= max(wide, screen.width())


def test_the_coverage_of_the_library(qtbot: QtBot, window: MainWindow) -> None:
    with on_screen(qtbot, window, "coverage"):
        window.commands["coverage"].trigger()
    screen = window.stack.currentWidget()
    assert isinstance(screen, CoverageScreen)
    jobs.wait_for_all()
    qtbot.waitUntil(lambda: len(screen.parts) == 8)
    texts = shown_texts(screen)
    assert SPOILER in texts
    assert "What is missing" in texts
    assert "4 sessions with 4 moments." in texts
    assert not any("welcome" in t for t in texts)
    assert a11y.unnamed(screen) == []
    window.do_back()
    assert window.at == "home"
    assert len(cards()) == 4
