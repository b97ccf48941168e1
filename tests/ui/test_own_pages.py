"""Habits, single places, the notebook and a look before co-leading, as real widgets over a real file."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from simulator.engine.actions import Answer, Choose, Go, Mark
from simulator.engine.order import open_moves
from simulator.engine.reduce import finish
from simulator.record.record import Header, Record
from simulator.store.own import Own
from tests.small import small
from ui.desk import Desk
from ui.own_pages import OwnPages
from ui.presenters.notebook import PROMPTS
from ui.screens.habits import HabitsScreen
from ui.screens.look import LookScreen
from ui.screens.notebook import NotebookScreen
from ui.screens.practice import PracticeScreen
from ui.widgets.disclosure import Disclosure
from ui.widgets.link_row import LinkRow
from ui.widgets.prose import Prose


@pytest.fixture
def desk(tmp_path: Path, themed: QApplication) -> Iterator[Desk]:
    made = Desk(tmp_path / "data")
    made.open()
    made.settle()
    yield made
    made.close()


class Shown:
    """The pages, and what they tell."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self.pages = OwnPages(desk, QMenu())
        self.screens: list[tuple[str, QWidget]] = []
        self.said: list[str] = []
        self.wanted: list[tuple[str, ...]] = []
        self.pages.screen_made.connect(self._take)
        self.pages.saying.connect(self.said.append)
        self.pages.place_wanted.connect(lambda play, beat: self.wanted.append((play, beat)))
        self.pages.look_wanted.connect(lambda session: self.wanted.append((session,)))
        self._qtbot = qtbot

    def _take(self, name: str, screen: QWidget) -> None:
        self._qtbot.addWidget(screen)
        screen.resize(1000, 800)
        screen.show()
        self.screens.append((name, screen))

    @property
    def last(self) -> QWidget:
        return self.screens[-1][1]


@pytest.fixture
def shown(desk: Desk, qtbot: QtBot) -> Shown:
    return Shown(desk, qtbot)


def lead(desk: Desk, seed: int = 1, purpose: str = "practice", ago: int = 20, note: str = "") -> str:
    """A whole play of the small session, kept in the store; its id."""
    scenario, rng = small(), random.Random(seed)
    started = (datetime.now(UTC) - timedelta(days=ago)).isoformat(timespec="seconds")
    header = Header(f"play-{seed}", scenario.id, scenario.digest, "guided", purpose, "reading", seed, "test", started)  # type: ignore[arg-type]
    record = Record(header, scenario)
    writer = desk.store().begin(header, scenario)
    while not record.play_at().over:
        play = record.play_at()
        beat = scenario.beats[play.beat]
        if beat.end is not None:
            record = record.add(finish(scenario, play))
        elif beat.moment is not None:
            if rng.random() < 0.5:
                record = record.add(Mark(beat.id))
            chosen = rng.choice([None, *open_moves(beat.moment, play)])
            record = record.add(Go(beat.id) if chosen is None else Choose(beat.id, chosen.id))
        else:
            record = record.add(Go(beat.id))
    if note:
        record = record.add(Answer(record.play_at().beat, "note", note), record.last)
    for node in record.nodes:
        writer.append(node)
    writer.close()
    return header.play


def words(screen: QWidget) -> str:
    return " ".join(p.shown for p in screen.findChildren(Prose))


class TestHabits:
    def test_with_nothing_led_it_says_what_will_be_here(self, shown: Shown) -> None:
        shown.pages.open_habits()
        assert isinstance(shown.last, HabitsScreen)
        assert not shown.last.practise.isVisible()
        assert shown.last.drawing is None

    def test_moments_are_dots_that_lead_to_their_debrief(self, shown: Shown, desk: Desk) -> None:
        play = lead(desk)
        shown.pages.open_habits()
        screen = shown.last
        assert isinstance(screen, HabitsScreen)
        assert screen.drawing is not None
        assert screen.drawing.signs
        screen.drawing.place_chosen.emit(screen.drawing.signs[0].beat)
        assert shown.wanted[-1][0] == play
        assert shown.wanted[-1][1] in small().beats
        for more in screen.findChildren(Disclosure):
            more.button.click()
        assert screen.findChildren(LinkRow)
        assert "too few for a figure" in words(screen)

    def test_the_drawing_can_be_walked_by_keyboard(self, shown: Shown, desk: Desk, qtbot: QtBot) -> None:
        lead(desk)
        shown.pages.open_habits()
        drawing = shown.last.drawing  # type: ignore[attr-defined]
        drawing.setFocus()
        first = drawing.current
        qtbot.keyClick(drawing, Qt.Key.Key_Right)
        assert drawing.current != first
        with qtbot.waitSignal(drawing.place_chosen):
            qtbot.keyClick(drawing, Qt.Key.Key_Return)


class TestPractice:
    def test_nothing_is_due_in_the_first_week(self, shown: Shown, desk: Desk) -> None:
        lead(desk, ago=2)
        shown.pages.open_habits()
        assert not shown.last.practise.isVisible()  # type: ignore[attr-defined]
        shown.pages.open_practice()
        assert shown.screens[-1][0] == "habits"

    def test_places_come_one_by_one_are_answered_and_put_off(self, shown: Shown, desk: Desk, qtbot: QtBot) -> None:
        lead(desk)
        shown.pages.open_habits()
        habits = shown.last
        assert isinstance(habits, HabitsScreen)
        assert habits.practise.isVisible()
        habits.practise.click()
        screen = shown.last
        assert isinstance(screen, PracticeScreen)
        count = 0
        while isinstance(shown.last, PracticeScreen):
            screen = shown.last
            assert screen.moves is not None
            assert not screen.next.isVisible(), "first do something, or nothing"
            qtbot.keyClick(screen, Qt.Key.Key_Space if count % 2 else Qt.Key.Key_1)
            assert screen.card is not None
            assert screen.card.place.prose
            screen.next.click()
            count += 1
        own = Own(desk.store().database)
        assert len(own.reviews()) == count > 0
        assert {r.scenario for r in own.reviews()} == {small().id}
        assert isinstance(shown.last, HabitsScreen), "afterwards one is back at the habits"

    def test_an_answer_that_cannot_be_kept_is_said(self, shown: Shown, desk: Desk) -> None:
        lead(desk)
        shown.pages.open_habits()
        shown.pages.open_practice()
        with desk.store().database.writing("") as connection:
            connection.exec_driver_sql("DROP TABLE review")
        screen = shown.last
        assert isinstance(screen, PracticeScreen)
        assert screen.moves is not None
        screen.moves.hold.click()
        assert screen.card is not None, "what the writers find is shown all the same"


class TestNotebook:
    def test_a_page_begins_with_a_question_and_is_kept(self, shown: Shown, desk: Desk) -> None:
        shown.pages.open_notebook()
        screen = shown.last
        assert isinstance(screen, NotebookScreen)
        button = next(b for b in screen.begin.children() if getattr(b, "text", str)() == PROMPTS[0])
        button.click()  # type: ignore[attr-defined]
        field = screen.cards[0].field
        assert field is not None
        field.edit.setPlainText("Cheerfulness.")
        field.save()
        (kept,) = Own(desk.store().database).notes()
        assert (kept.prompt, kept.text) == (PROMPTS[0], "Cheerfulness.")
        shown.pages.open_notebook()
        assert [c.view.text for c in shown.last.cards] == ["Cheerfulness."]  # type: ignore[attr-defined]

    def test_notes_of_debriefs_stand_beside_and_lead_back(self, shown: Shown, desk: Desk) -> None:
        play = lead(desk, note="I was early.")
        shown.pages.open_notebook()
        (card,) = shown.last.cards  # type: ignore[attr-defined]
        assert card.view.text == "I was early."
        assert not card.change.isVisible()
        card.go.click()
        assert shown.wanted[-1][0] == play

    def test_a_search_finds_every_word(self, shown: Shown, desk: Desk, qtbot: QtBot) -> None:
        own = Own(desk.store().database)
        from simulator.store.own import Note

        own.keep_note(Note("1", "Silence is hard on Tuesdays", "", ""))
        own.keep_note(Note("2", "Silence is a friend", "", ""))
        shown.pages.open_notebook()
        screen = shown.last
        assert isinstance(screen, NotebookScreen)
        with qtbot.waitSignal(screen.searched):
            screen.search.setText("tuesdays SILENCE")
        assert [c.view.id for c in screen.cards] == ["1"]
        with qtbot.waitSignal(screen.searched):
            screen.search.setText("nothing like it")
        assert screen.cards == []
        assert screen.note.isVisible()

    def test_a_deletion_can_be_taken_back(self, shown: Shown, desk: Desk) -> None:
        own = Own(desk.store().database)
        from simulator.store.own import Note

        own.keep_note(Note("1", "Keep me", "", ""))
        shown.pages.open_notebook()
        screen = shown.last
        assert isinstance(screen, NotebookScreen)
        screen.cards[0].drop.click()
        assert own.notes() == ()
        assert screen.undo.isVisible()
        screen.undo.click()
        assert [n.text for n in own.notes()] == ["Keep me"]
        assert [c.view.text for c in screen.cards] == ["Keep me"]

    def test_nothing_leaves_without_a_tick(self, shown: Shown, desk: Desk, tmp_path: Path) -> None:
        lead(desk, note="I was early.")
        shown.pages.open_notebook()
        screen = shown.last
        assert isinstance(screen, NotebookScreen)
        assert not screen.save.isEnabled()
        screen.tick.setChecked(True)
        assert screen.save.isEnabled()
        shown.pages.write_notes(str(tmp_path / "notes.txt"))
        assert "I was early." in (tmp_path / "notes.txt").read_text()
        shown.pages.write_notes(str(tmp_path / "nowhere" / "notes.txt"))
        assert "could not be written" in shown.said[-1]


class TestLook:
    def test_a_set_is_chosen_with_what_one_expects(
        self, shown: Shown, desk: Desk, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        cards = tuple({**desk.cards[0], "id": f"s{n}", "title": f"Session {n}"} for n in range(5))
        monkeypatch.setattr(Desk, "cards", cards)
        shown.pages.open_look()
        screen = shown.last
        assert isinstance(screen, LookScreen)
        assert not screen.start.isEnabled(), "two at least"
        boxes = list(screen.boxes.values())
        for box in boxes[:4]:
            box.setChecked(True)
        assert screen.start.isEnabled()
        assert not boxes[4].isEnabled(), "four at most"
        screen.expects["when"].setPlainText("Early, I fear.")
        screen.start.click()
        (look,) = Own(desk.store().database).looks()
        assert look.scenarios == ("s0", "s1", "s2", "s3")
        assert look.expects == {"when": "Early, I fear."}

    def test_sessions_are_led_then_both_stand_side_by_side(self, shown: Shown, desk: Desk, tmp_path: Path) -> None:
        own = Own(desk.store().database)
        own.begin_look("l", (small().id,), {"when": "Early, I fear."})
        shown.pages.open_look()
        assert shown.last.first.text() == "Lead it"  # type: ignore[attr-defined]
        shown.last.first.click()  # type: ignore[attr-defined]
        assert shown.wanted[-1] == (small().id,)
        lead(desk, seed=5, purpose="habits", ago=-1)
        shown.pages.open_look()
        screen = shown.last
        assert isinstance(screen, LookScreen)
        assert "Early, I fear." in words(screen)
        assert "too few for a figure" in words(screen)
        screen.fields["watch"].edit.setPlainText("When I fill a silence.")
        screen.fields["watch"].save()
        shown.pages.write_sheet(str(tmp_path / "sheet.txt"))
        text = (tmp_path / "sheet.txt").read_text()
        assert "When I fill a silence." in text
        assert "not an assessment" in text
        shown.pages.write_sheet(str(tmp_path / "sheet.pdf"))
        assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
        shown.pages.open_look()
        assert shown.last.fields["watch"].edit.toPlainText() == "When I fill a silence."  # type: ignore[attr-defined]
        assert not any(n.prompt.startswith("sheet:") and "note" in n.text for n in own.notes())

    def test_a_set_can_be_given_up_and_its_plays_stay(self, shown: Shown, desk: Desk) -> None:
        Own(desk.store().database).begin_look("l", (small().id,), {})
        lead(desk, purpose="habits", ago=-1)
        shown.pages.open_look()
        screen = shown.last
        assert isinstance(screen, LookScreen)
        with_button = next(b for b in screen.findChildren(QWidget) if getattr(b, "text", str)() == "Begin another set")
        with_button.click()  # type: ignore[attr-defined]
        assert Own(desk.store().database).looks() == ()
        assert len(desk.plays()) == 1


def test_damaged_plays_are_left_out_and_named(shown: Shown, desk: Desk) -> None:
    lead(desk)
    lead(desk, seed=2)
    with desk.store().database.writing("") as connection:
        connection.exec_driver_sql("DROP TRIGGER action_update")
        connection.exec_driver_sql("UPDATE action SET data = '{}' WHERE play = 'play-2' AND n = 1")
    shown.pages.open_habits()
    assert "1 damaged play was left out." in shown.said
