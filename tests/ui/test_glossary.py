"""The words: one source of truth, found by any of their forms, with sources that exist."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from simulator.content.library import library
from ui import a11y
from ui.presenters.glossary import WORDS, find, markdown, matching
from ui.widgets.word_card import Glossary, WordButton, WordCard

SOURCES = library().reference().literature.sources
TERMS = """
scenario meeting play record season stage beat line cue moment move intervention difficulty opening gauge fit key panel
debrief hold presenter push-back parallel_process clarifying_questions Balint-style check-in containment co-leader
"""


def test_the_document_is_made_from_the_words() -> None:
    file = Path(__file__).resolve().parents[2] / "docs" / "glossary.md"
    assert file.read_text(encoding="utf-8") == markdown(), "write it anew from ui.presenters.glossary.markdown()"


@pytest.mark.parametrize("term", TERMS.split())
def test_a_word_is_there(term: str) -> None:
    assert find(term.replace("_", " ")) is not None


def test_words_are_plain_and_short() -> None:
    assert len({w.word for w in WORDS}) == len(WORDS)
    for word in WORDS:
        assert 1 <= word.means.count(". ") + 1 <= 4, word.word
        assert word.means.endswith(".")
        assert len(word.means.split()) <= 60, word.word
        assert all(key in SOURCES for key in word.sources), word.word
        assert bool(word.ground) != bool(word.sources)


def test_searching() -> None:
    assert matching("push")[0].word == "push-back"
    assert "season" in {w.word for w in matching("remember")}
    assert matching("zzz") == ()
    assert len(matching("  ")) == len(WORDS)
    assert find("Sitting back") is find("push-back")


def test_a_card_for_one_word(qtbot: QtBot, themed: QApplication) -> None:
    word = find("parallel process")
    assert word is not None
    card = WordCard(word, SOURCES)
    qtbot.addWidget(card)
    card.show()
    assert card.text.means.text() == word.means
    assert card.text.ours.text().startswith("We add: ")
    buttons = [b for b in card.findChildren(QPushButton) if b.property("source")]
    assert [b.property("source") for b in buttons] == list(word.sources)
    with qtbot.waitSignal(card.source_wanted) as asked:
        buttons[0].click()
    assert asked.args == [word.sources[0]]
    assert a11y.unnamed(card) == []


def test_a_small_button_beside_a_word(qtbot: QtBot, themed: QApplication) -> None:
    button = WordButton("saying nothing")
    qtbot.addWidget(button)
    assert button.accessibleName() == "What is “saying nothing”?"
    with qtbot.waitSignal(button.word_wanted) as asked:
        button.click()
    assert asked.args == ["hold"]
    with pytest.raises(KeyError):
        WordButton("nonsense")


def test_looking_through_the_words(qtbot: QtBot, themed: QApplication) -> None:
    words = Glossary(SOURCES)
    qtbot.addWidget(words)
    words.show()
    assert words.list.count() == len(WORDS)
    words.search.setText("push")
    assert words.text.title.text() == "Push-back"
    words.search.setText("zzz")
    assert words.list.count() == 0
    assert a11y.unnamed(words) == []
