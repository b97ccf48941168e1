"""My plays: what can be done with which, and discarding asks once."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simulator.store.store import PlayRow
from tests.ui.shell import shown_texts
from ui import a11y
from ui.presenters.plays import DISCARD_ASK, EMPTY, play_views
from ui.screens.plays import PlaysScreen

NOW = datetime(2026, 3, 5, 12, 0, tzinfo=UTC)


def row(state: str = "open", damaged: str | None = None, name: str = "p1") -> PlayRow:
    return PlayRow(
        id=name,
        scenario="small-hour",
        title="A & <img src=x>",
        way="guided",
        purpose="practice",
        pace="reading",
        started="2026-03-05T09:00:00+00:00",
        state=state,  # type: ignore[arg-type]
        actions=3,
        updated="2026-03-05T09:10:00+00:00",
        stage="work",
        place="<b>Here</b>",
        damaged=damaged,
    )


def screen(qtbot: QtBot, *rows: PlayRow) -> PlaysScreen:
    made = PlaysScreen()
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.render_views(play_views(rows, NOW))
    made.show()
    return made


@pytest.mark.parametrize(
    ("state", "offered", "words"),
    [
        ("empty", {"continue", "again", "export", "discard"}, "Begun; nothing has been done in it yet."),
        ("open", {"continue", "again", "export", "discard"}, "You are here: The group works · “<b>Here</b>”"),
        ("left", {"look_back", "again", "export", "discard"}, "You stopped here before the end."),
        ("finished", {"look_back", "again", "export", "discard"}, "Led to its end."),
    ],
)
def test_what_can_be_done(qtbot: QtBot, themed: QApplication, state: str, offered: set[str], words: str) -> None:
    made = screen(qtbot, row(state))
    assert set(made.rows[0].buttons) == offered
    assert words in shown_texts(made)
    assert "A & <img src=x>" in shown_texts(made)
    assert a11y.unnamed(made) == []


def test_a_damaged_play_says_so_and_is_not_gone_on_with(qtbot: QtBot, themed: QApplication) -> None:
    made = screen(qtbot, row(damaged="the chain breaks at action 2"))
    assert set(made.rows[0].buttons) == {"again", "discard"}
    assert "This record is damaged: the chain breaks at action 2." in shown_texts(made)


def test_discarding_asks_once(qtbot: QtBot, themed: QApplication) -> None:
    made = screen(qtbot, row(), row(name="p2"))
    card = made.rows[1]
    asked: list[tuple[str, str]] = []
    made.wanted.connect(lambda what, play: asked.append((what, play)))
    qtbot.keyClick(card.buttons["discard"], Qt.Key.Key_Space)
    assert asked == []
    assert card.question.text() == DISCARD_ASK
    assert card.asking.isVisible()
    assert made.focusWidget() is card.keep
    qtbot.keyClick(card.keep, Qt.Key.Key_Space)
    assert not card.asking.isVisible()
    assert made.focusWidget() is card.buttons["discard"]
    qtbot.keyClick(card.buttons["discard"], Qt.Key.Key_Space)
    qtbot.keyClick(card.sure, Qt.Key.Key_Space)
    qtbot.keyClick(card.sure, Qt.Key.Key_Space)
    assert asked == [("discard", "p2")]


def test_no_plays_are_said(qtbot: QtBot, themed: QApplication) -> None:
    made = screen(qtbot)
    assert EMPTY in shown_texts(made)
    made.render_views((), "The disk is full.")
    assert "The disk is full." in shown_texts(made)
