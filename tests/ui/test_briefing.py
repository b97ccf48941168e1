"""The briefing: everything plain, nothing given away, and one choice of each kind."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from simulator.content.index import card_of
from tests.ui.shell import shown_texts, small, small_card
from ui import a11y
from ui.prefs import Prefs
from ui.presenters.briefing import NOTE_WAY_OUT, briefing_view, choice_words, convention_words
from ui.presenters.words import UNREVIEWED
from ui.screens.briefing import BriefingScreen

USUAL = Prefs()


def screen(qtbot: QtBot, prefs: Prefs = USUAL) -> BriefingScreen:
    made = BriefingScreen(briefing_view(small_card()), prefs)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    return made


def test_words_of_files_are_shown_letter_for_letter(qtbot: QtBot, themed: QApplication) -> None:
    made = screen(qtbot)
    texts = shown_texts(made)
    assert "A small hour & <img src=x>" in texts
    assert "Ana <img src=x> & Sons, nurse" in texts
    assert "34. Holds her bag & waits." in texts
    assert "Somebody's <u>mother</u> & her death are mentioned." in texts
    assert "Three people & <i>no more</i>. They meet every Monday." in texts
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in made.findChildren(QLabel))


def test_the_patient_is_not_described_and_nobody_is_called_presenter(qtbot: QtBot, themed: QApplication) -> None:
    texts = " ".join(shown_texts(screen(qtbot)))
    assert "Mr Low" not in texts
    assert "nurse, presenter" not in texts
    assert "uncertainty" not in texts


def test_the_note_offers_a_way_out(qtbot: QtBot, themed: QApplication) -> None:
    made = screen(qtbot)
    assert NOTE_WAY_OUT in shown_texts(made)
    assert UNREVIEWED in shown_texts(made)
    with qtbot.waitSignal(made.went_back):
        qtbot.keyClick(made.another, Qt.Key.Key_Space)


def test_without_a_note_there_is_none(qtbot: QtBot, themed: QApplication) -> None:
    made = BriefingScreen(briefing_view(card_of(replace(small(), content_note=""))), Prefs())
    qtbot.addWidget(made)
    assert NOTE_WAY_OUT not in shown_texts(made)


def test_begin_carries_what_was_chosen(qtbot: QtBot, themed: QApplication) -> None:
    made = screen(qtbot, Prefs(way="open", pace="live", say_first=True))
    assert made.chosen() == ("open", "live", True, False)
    assert made.choice.text() == "Open floor, live pace"
    with qtbot.waitActive(made):
        made.activateWindow()
    made.ways[1].setFocus()
    qtbot.keyClick(made.ways[1], Qt.Key.Key_Left)
    assert made.ways[0].isChecked()
    assert not made.ways[1].isChecked()
    qtbot.keyClick(made.paces[0], Qt.Key.Key_Space)
    qtbot.keyClick(made.say_first, Qt.Key.Key_Return)
    qtbot.keyClick(made.margin, Qt.Key.Key_Return)
    assert made.choice.text() == "Guided, reading pace"
    with qtbot.waitSignal(made.begun) as caught:
        qtbot.keyClick(made.begin, Qt.Key.Key_Space)
    assert caught.args == ["guided", "reading", False, True]


def test_everything_has_a_name(qtbot: QtBot, themed: QApplication) -> None:
    assert a11y.unnamed(screen(qtbot)) == []


def test_the_convention_in_plain_words() -> None:
    card = small_card()
    sentences = convention_words(card["convention"])
    assert "Once the case is told, the presenter moves the chair back and listens." in sentences
    assert "Suggestions wait until the end." in sentences
    other = convention_words({**card["convention"], "check_in": True, "push_back": "off", "returns": False})
    assert "The presenter stays in the circle." in other
    assert len(other) == len(sentences) + 1
    assert choice_words("guided", "reading") == "Guided, reading pace"
