"""The table of commands, and what is made from it."""

from __future__ import annotations

from itertools import combinations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.shell import shown_texts
from ui.commands import ANYWHERE, COMMANDS, in_menu, spoken_keys
from ui.main_window import MainWindow
from ui.screens.keys import KeysScreen


def test_ids_are_unique_and_each_can_be_done() -> None:
    assert len({c.id for c in COMMANDS}) == len(COMMANDS)
    assert all(callable(getattr(MainWindow, f"do_{c.id}")) for c in COMMANDS)
    assert all(c.where <= ANYWHERE for c in COMMANDS)


def test_no_two_share_a_key_on_one_screen() -> None:
    for one, other in combinations(COMMANDS, 2):
        if one.where & other.where:
            assert not set(one.keys) & set(other.keys)


def test_keys_are_keys() -> None:
    for command in COMMANDS:
        assert command.keys
        assert all(QKeySequence(k).toString() == k for k in command.keys)


def test_the_page_of_keys_shows_all(qtbot: QtBot, themed: QApplication) -> None:
    page = KeysScreen()
    qtbot.addWidget(page)
    texts = shown_texts(page)
    for command in COMMANDS:
        assert command.text in texts
        assert spoken_keys(command) in texts
    assert any("group goes on" in t for t in texts)


def test_words_of_keys() -> None:
    words = {c.id: spoken_keys(c) for c in COMMANDS}
    assert words["open"] == "Ctrl + O"
    assert words["larger"] == "Ctrl + plus or Ctrl + ="
    assert words["smaller"] == "Ctrl + minus"
    assert words["keys"] == "F1"
    assert {c.id for c in in_menu()} >= {"open", "plays", "settings", "keys", "quit"}
