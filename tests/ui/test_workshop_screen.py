"""A workshop from the trainee's chair, as real widgets."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from simulator.content.library import library
from simulator.workshop.file import SUFFIX, Organiser, Part, Workshop, WorkshopRefused, create, dump_workshop
from simulator.workshop.handin import SUFFIX as HAND_IN
from simulator.workshop.handin import load_handin
from simulator.workshop.sealed import seal
from simulator.workshop.seat import Seats
from ui import a11y
from ui.desk import Desk
from ui.screens.sealed import SealedScreen
from ui.sealing import Sealing
from ui.widgets.place_card import PlaceCard

TODAY = date(2026, 11, 20)
SESSION = "half-past-five"


@pytest.fixture(scope="module")
def given() -> tuple[Workshop, Organiser, bytes]:
    first = seal(library().load(SESSION).scenario)
    from dataclasses import replace

    other = replace(first, id="other", title="Another hour")
    workshop, organiser = create(
        [first, other], [Part(SESSION, "other")], title="An afternoon", purpose="to talk", organiser="A society",
        contact="Ring us.", consent="Read this.", closes=TODAY, release=TODAY + timedelta(days=2), trainees=3, minutes=40,
    )  # fmt: skip
    return workshop, organiser, dump_workshop(workshop, organiser).encode()


class Chair:
    def __init__(self, desk: Desk, qtbot: QtBot, today: date) -> None:
        self.sealing = Sealing(desk, QMenu())
        self.sealing.today = lambda: today  # type: ignore[method-assign]
        self.qtbot = qtbot
        self.sealing.screen_made.connect(self._show)
        self.screen: SealedScreen | None = None

    def _show(self, _: str, screen: SealedScreen) -> None:
        self.qtbot.addWidget(screen)
        screen.resize(1000, 800)
        screen.show()
        self.screen = screen

    def agree(self, code: str) -> SealedScreen:
        assert self.screen is not None
        self.screen.code.setText(code)
        self.screen.agree.click()
        return self.screen


@pytest.fixture
def desk(tmp_path: Path, themed: QApplication) -> Iterator[Desk]:
    made = Desk(tmp_path / "data")
    yield made
    made.close()


@pytest.fixture
def file(tmp_path: Path, given: tuple[Workshop, Organiser, bytes]) -> Path:
    path = tmp_path / f"w{SUFFIX}"
    path.write_bytes(given[2])
    return path


def lead(screen: SealedScreen, qtbot: QtBot) -> int:
    """Answer every moment, by number and by Space in turn."""
    answered = 0
    while screen.moves is not None:
        qtbot.keyClick(screen, Qt.Key.Key_1 if answered % 2 else Qt.Key.Key_Space)
        answered += 1
    return answered


def test_from_consent_to_the_file(
    desk: Desk, qtbot: QtBot, file: Path, tmp_path: Path, given: tuple[Workshop, Organiser, bytes]
) -> None:
    workshop, organiser, _ = given
    chair = Chair(desk, qtbot, TODAY)
    chair.sealing.open_file(str(file))
    screen = chair.agree("nonsense")
    assert "does not belong" in screen.problem.text()
    chair.agree(organiser.codes[0].upper())
    assert a11y.unnamed(screen) == []
    chair.sealing.lead(SESSION)
    assert lead(screen, qtbot) == len(workshop.session(SESSION).moments)  # type: ignore[union-attr]
    chair.sealing.show_parts()
    chair.sealing.giving.write(str(tmp_path / "mine"))
    handin = load_handin((tmp_path / f"mine{HAND_IN}").read_bytes(), workshop)
    assert handin.code == organiser.codes[0]
    assert len(handin.plays[0].answers) == len(workshop.session(SESSION).moments)  # type: ignore[union-attr]


def test_closed_in_the_middle_it_goes_on_where_it_was(
    desk: Desk, qtbot: QtBot, file: Path, given: tuple[Workshop, Organiser, bytes]
) -> None:
    workshop, organiser, _ = given
    first = Chair(desk, qtbot, TODAY)
    first.sealing.open_file(str(file))
    screen = first.agree(organiser.codes[1])
    first.sealing.lead(SESSION)
    for _ in range(3):
        qtbot.keyClick(screen, Qt.Key.Key_Space)
    second = Chair(desk, qtbot, TODAY)
    second.sealing.open_file(str(file))
    assert second.sealing.seat is not None
    assert len(second.sealing.seat.plays[0].answers) == 3
    second.sealing.lead(SESSION)
    assert second.screen is not None
    assert second.screen.moves is not None
    assert workshop.id == second.sealing.seat.workshop


def test_the_other_session_and_leaving_are_quiet(
    desk: Desk, qtbot: QtBot, file: Path, given: tuple[Workshop, Organiser, bytes], tmp_path: Path
) -> None:
    workshop, organiser, _ = given
    chair = Chair(desk, qtbot, TODAY)
    chair.sealing.open_file(str(file))
    screen = chair.agree(organiser.codes[2])
    chair.sealing.lead("other")
    qtbot.keyClick(screen, Qt.Key.Key_Space)
    screen.stop.click()
    chair.sealing.show_parts()
    assert screen.giving is not None
    screen.giving.forget.setChecked(True)
    chair.sealing.giving._choice = screen.giving.choice()
    chair.sealing.giving.write(str(tmp_path / "left"))
    handin = load_handin((tmp_path / f"left{HAND_IN}").read_bytes(), workshop)
    assert handin.plays[0].left
    assert Seats(desk.folder).seat(workshop.id) is None, "a borrowed computer keeps nothing"


def test_feedback_opens_on_its_day_and_not_before(
    desk: Desk, qtbot: QtBot, file: Path, given: tuple[Workshop, Organiser, bytes]
) -> None:
    _, organiser, _ = given
    chair = Chair(desk, qtbot, TODAY)
    chair.sealing.open_file(str(file))
    screen = chair.agree(organiser.codes[0])
    chair.sealing.lead(SESSION)
    lead(screen, qtbot)
    chair.sealing.show_feedback()
    assert "It opens on" in screen.problem.text()
    later = Chair(desk, qtbot, TODAY + timedelta(days=2))
    later.sealing.open_file(str(file))
    later.sealing.show_feedback()
    assert later.screen is not None
    assert later.screen.findChildren(PlaceCard)


def test_after_the_last_day_nobody_begins(desk: Desk, qtbot: QtBot, file: Path) -> None:
    chair = Chair(desk, qtbot, TODAY + timedelta(days=1))
    chair.sealing.open_file(str(file))
    assert chair.screen is not None
    assert not hasattr(chair.screen, "agree")


def test_a_strangers_file_is_refused(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    bad = tmp_path / f"x{SUFFIX}"
    bad.write_text("{}")
    with pytest.raises(WorkshopRefused):
        Chair(desk, qtbot, TODAY).sealing.open_file(str(bad))


def test_an_id_that_is_a_path_is_refused(desk: Desk) -> None:
    with pytest.raises(WorkshopRefused, match="folder"):
        Seats(desk.folder).seat("../../etc")
