"""A session before a room, as a pair, and a stop to go live: real widgets, a real store."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from simulator.engine.actions import Go
from tests.ui.shell import close, new_window, on_screen
from ui.main_window import MainWindow
from ui.presenters.plenary import LONGEST, Room, at_a_moment, options
from ui.screens.briefing import BriefingScreen
from ui.screens.cards import CardsScreen
from ui.screens.pair import PairScreen
from ui.screens.plenary import PlenaryScreen

SESSION = "half-past-five"


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    made = new_window(qtbot, tmp_path)
    yield made
    close(made)


def plenary(window: MainWindow) -> PlenaryScreen:
    window.lead_together(SESSION, "plenary")
    screen = window.stack.currentWidget()
    assert isinstance(screen, PlenaryScreen)
    while not at_a_moment(screen.sitting):
        screen.go_on()
    return screen


def pair(window: MainWindow) -> PairScreen:
    window.lead_together(SESSION, "pair")
    screen = window.stack.currentWidget()
    assert isinstance(screen, PairScreen)
    while not at_a_moment(screen.sitting):
        screen.go_on()
    return screen


def words_of(screen: PlenaryScreen | PairScreen) -> str:
    from PySide6.QtWidgets import QLabel

    from ui.widgets.link_row import LinkRow

    column = [screen.column.itemAt(n).widget() for n in range(screen.column.count())]
    return "\n".join(
        w.accessibleName() if isinstance(w, LinkRow) else w.text() for w in column if isinstance(w, QLabel | LinkRow)
    )


class TestPlenary:
    def test_the_writers_come_last(self, window: MainWindow) -> None:
        screen = plenary(window)
        seen = []
        for _ in range(5):
            screen.go_on()
            seen.append((screen.room.step, "The writers would" in _prose(screen)))
        assert seen == [
            ("sentences", False), ("vote", False), ("faculty", False), ("writers", True), ("road", False),
        ]  # fmt: skip

    def test_the_rooms_sentences_are_voted_on_beside_the_moves(self, window: MainWindow, qtbot: QtBot) -> None:
        screen = plenary(window)
        screen.go_on()
        qtbot.keyClicks(screen.field, "Who is on the clock here?")
        qtbot.keyClick(screen.field, Qt.Key.Key_Return)
        screen.go_on()
        assert "own:0" in screen.counts
        screen.counts["own:0"].setValue(7)
        assert screen.room.votes == {"own:0": 7}
        screen.step_back()
        screen.go_on()
        assert screen.counts["own:0"].value() == 7

    def test_sentences_come_from_a_file_as_plain_words(self, window: MainWindow, tmp_path: Path) -> None:
        file = tmp_path / "room.txt"
        file.write_text("<b>Bold</b>\n\n  I would   wait. \nI would wait.\n" + "x" * 900, encoding="utf-8")
        screen = plenary(window)
        screen.go_on()
        screen.read_file(str(file))
        assert screen.room.sentences == ("<b>Bold</b>", "I would wait.", "x" * LONGEST)
        assert "<b>Bold</b>" in words_of(screen)

    def test_a_file_that_cannot_be_read_is_named(self, window: MainWindow, tmp_path: Path) -> None:
        screen = plenary(window)
        screen.go_on()
        screen.read_file(str(tmp_path / "nowhere.txt"))
        assert "nowhere.txt cannot be read" in words_of(screen)

    def test_a_sentence_taken_away_takes_its_votes_along(self) -> None:
        room = (
            Room().with_sentences(["a", "b", "c"]).with_votes("own:0", 3).with_votes("own:2", 5).with_votes("hold", 1)
        )
        assert room.without("a") == Room(sentences=("b", "c"), votes={"own:1": 5, "hold": 1})

    def test_the_road_the_room_takes_is_kept(self, window: MainWindow) -> None:
        screen = plenary(window)
        beat = screen.sitting.play.beat
        move = next(o.id for o in options(screen.sitting, Room()) if o.id != "hold")
        for _ in range(5):
            screen.go_on()
        screen.take(move)
        assert screen.room == Room()
        assert screen.sitting.play.beat != beat
        play = screen.sitting.record.header.play
        window.do_home()
        kept = window.desk.store().record(play)
        assert kept.header.purpose == "together"
        assert len(kept.nodes) == len(screen.sitting.record.nodes)

    def test_a_room_is_nobodys_habit(self, window: MainWindow) -> None:
        from ui.presenters.habits import records_that_count

        screen = plenary(window)
        assert records_that_count([screen.sitting.record]) == ()

    def test_space_goes_on(self, window: MainWindow, qtbot: QtBot) -> None:
        screen = plenary(window)
        qtbot.keyClick(screen, Qt.Key.Key_Space)
        assert screen.room.step == "sentences"

    def test_role_cards_and_back(self, window: MainWindow) -> None:
        screen = plenary(window)
        screen.go_on()
        screen.cards.click()
        cards = window.stack.currentWidget()
        assert isinstance(cards, CardsScreen)
        assert window.at == "cards"
        window.do_back()
        assert window.stack.currentWidget() is screen
        assert screen.room.step == "sentences"
        window.do_back()
        assert window.at == "home"


class TestPair:
    def test_each_answers_alone_and_then_they_agree(self, window: MainWindow) -> None:
        screen = pair(window)
        screen.go_on()
        first, second = [m for m in screen.rows if m != "hold"][:2]
        screen.answer(first)
        assert screen.rows == {}
        assert screen.pair.step == "between"
        screen.go_on()
        screen.answer(second)
        assert screen.pair.step == "agree"
        beat = screen.sitting.play.beat
        screen.answer("hold")
        place = screen.pair.places[-1]
        assert not place.same
        assert screen.sitting.record.nodes[-1].action == Go(beat)

    def test_the_first_answer_is_covered_while_the_second_answers(self, window: MainWindow) -> None:
        screen = pair(window)
        screen.go_on()
        screen.answer(next(m for m in screen.rows if m != "hold"))
        screen.go_on()
        assert "The first:" not in _prose(screen)

    def test_the_talk_comes_before_the_writers(self, window: MainWindow, qtbot: QtBot) -> None:
        screen = pair(window)
        while not screen.sitting.at_end:
            if screen.pair.step in {"talk", "between"}:
                screen.go_on()
            else:
                screen.answer("hold" if screen.pair.step != "first" else next(iter([*screen.rows][1:]), "hold"))
        screen.go_on()
        assert "Where did you want to come in and didn’t?" in _prose(screen)
        assert "The writers" not in _prose(screen)
        assert not screen.sitting.was_finished
        with on_screen(qtbot, window, "debrief"):
            screen.next.click()
        assert screen.sitting.was_finished


def test_the_briefing_leads_to_both(window: MainWindow, qtbot: QtBot) -> None:
    for kind in ("plenary", "pair"):
        with on_screen(qtbot, window, "briefing"):
            window.open_session(SESSION)
        briefing = window.stack.currentWidget()
        assert isinstance(briefing, BriefingScreen)
        with on_screen(qtbot, window, kind):
            briefing.others[kind].click()
        window.do_home()


def _prose(screen: PlenaryScreen | PairScreen) -> str:
    from ui.widgets.prose import Prose

    column = [screen.column.itemAt(n).widget() for n in range(screen.column.count())]
    prose = [p for w in column if w is not None for p in ([w] if isinstance(w, Prose) else w.findChildren(Prose))]
    return "\n".join(p.shown for p in prose)
