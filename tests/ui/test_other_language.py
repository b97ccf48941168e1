"""The window in another language: what is shown is translated, what is kept is as it was written."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simulator import language
from simulator.content.library import Library
from simulator.engine.actions import Go
from simulator.language import in_english
from simulator.panel.answers import Panellist
from simulator.record.lines import load
from tests.translated import forget, install
from tests.ui.shell import close, new_window, on_screen, shown_texts
from ui.beginning import Beginning
from ui.desk import Desk
from ui.presenters.home import home_view
from ui.screens.briefing import BriefingScreen
from ui.screens.panel import PanelScreen


@pytest.fixture
def german(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Library]:
    (tmp_path / "library").mkdir()
    yield install(tmp_path / "library", monkeypatch)
    forget()


@pytest.fixture
def speaking() -> Iterator[None]:
    language.use("de", in_english)
    yield
    language.use("en")


@pytest.fixture
def desk(qtbot: QtBot, german: Library, speaking: None, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path / "data")
    yield made
    made.close()


def test_a_play_is_shown_translated_and_kept_as_written(desk: Desk, german: Library) -> None:
    written = german.load("umbrella").scenario
    sitting = desk.begin(Beginning(written, "guided", "reading"))
    assert sitting.record.scenario.title == "Der Schirm"
    _, now = sitting.entries()
    assert "Er hat seinen Schirm stehen lassen. Wieder." in [e.text for e in now]
    sitting.toggle_mark()
    sitting.writer.close()
    play = sitting.record.header.play
    assert desk.store().record(play).scenario == written
    assert desk.session_of(play) == written
    copy = load(desk.copy_of(play))
    assert copy.scenario == written
    assert copy.header.digest == written.digest == desk.record(play).scenario.digest
    assert desk.record(play).scenario.title == "Der Schirm"
    assert desk.record(play).nodes == copy.nodes
    again = desk.resume(play)
    assert again.record.scenario.title == "Der Schirm"
    assert again.play == sitting.play
    again.writer.close()


def test_titles_kept_with_a_play_are_shown_translated(desk: Desk, german: Library) -> None:
    sitting = desk.begin(Beginning(german.load("umbrella").scenario, "guided", "reading"))
    sitting.do(Go("story"))
    sitting.writer.close()
    assert [row.title for row in desk.plays()] == ["Der Schirm"]
    desk.refresh()
    assert [p.title for p in desk.home.open] == ["Der Schirm"]
    language.use("en")
    assert [p.title for p in desk.home.open] == ["The umbrella"]
    assert [row.title for row in desk.plays()] == ["The umbrella"]


def test_a_card_says_in_which_language_its_session_is(desk: Desk) -> None:
    view = home_view(desk.cards, desk.home, datetime(2026, 1, 1, tzinfo=UTC))
    cards = {card.id: card for card in view.cards}
    assert cards["umbrella"].title == "Der Schirm"
    assert "in English" not in cards["umbrella"].facts
    assert cards["minimal"].facts.endswith(" · in English")
    language.use("en")
    view = home_view(desk.cards, desk.home, datetime(2026, 1, 1, tzinfo=UTC))
    assert not any("in English" in card.facts for card in view.cards)


def test_the_reference_is_in_the_readers_language(desk: Desk) -> None:
    assert desk.reference().palette.families["frame"].name == "THE FRAME"
    language.use("en")
    assert desk.reference().palette.families["frame"].name == "The frame"


def test_the_window_shows_a_session_translated(
    qtbot: QtBot, themed: QApplication, german: Library, speaking: None, tmp_path: Path
) -> None:
    window = new_window(qtbot, tmp_path / "data")
    with on_screen(qtbot, window, "briefing"):
        window.open_session("umbrella")
    briefing = window.stack.currentWidget()
    assert isinstance(briefing, BriefingScreen)
    assert briefing.view.title == "Der Schirm"
    with on_screen(qtbot, window, "panel"):
        window.answer_panel("umbrella")
    panel = window.stack.currentWidget()
    assert isinstance(panel, PanelScreen)
    assert "Der Schirm" in " ".join(shown_texts(panel))
    said = [run.text for para in panel._views[0].said for run in para]
    assert any("Er hat seinen Schirm stehen lassen. Wieder." in text for text in said)
    panel.finished.emit(Panellist())
    assert window.panelling.sheet is not None
    assert window.panelling.sheet.title == "The umbrella", "answers are to the session as it was written"
    close(window)
