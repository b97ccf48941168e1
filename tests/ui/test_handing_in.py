"""Handing in from the window: a file or the network, what goes along, and the time a session has."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from simulator.errors import StoreAway, StoreDenied, StoreError
from simulator.store.database import Database, open_database
from simulator.store.handins import HandInRow, HandIns
from simulator.workshop import shared
from simulator.workshop.file import SUFFIX, dump_workshop
from simulator.workshop.handin import HandIn, load_handin
from simulator.workshop.seat import Seats
from tests.workshop.made import workshop
from ui import a11y, text
from ui.desk import Desk
from ui.presenters.sealed import TIME_OVER
from ui.screens.sealed import SealedScreen
from ui.sealing import Sealing

TODAY = date(2026, 11, 20)
SERVER = "postgresql://127.0.0.1:5999/autumn"
PASSWORD = "abcd-efgh"


class Chair:
    """A trainee before a workshop. `place` stands for the server; `trouble` is what it says instead of taking it."""

    def __init__(self, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, **more: object) -> None:
        self.folder, self.qtbot, self.more = folder, qtbot, more
        self.given, self.organiser = workshop(**{"closes": TODAY, "release": TODAY + timedelta(days=2), **more})
        self.file = folder / f"w{SUFFIX}"
        self.file.write_text(dump_workshop(self.given, self.organiser))
        self.trouble: list[Exception] = []
        self.asked: list[tuple[str, str]] = []
        self.said: list[str] = []
        self.desks: list[Desk] = []
        self.screens: list[SealedScreen] = []
        open_database(folder / "place").close()
        monkeypatch.setattr(shared, "opener", self.opener)
        self.sit()

    def sit(self) -> None:
        """Begin the program, and open the workshop."""
        self.desks.append(Desk(self.folder / "data"))
        self.sealing = Sealing(self.desks[-1], QMenu())
        self.sealing.today = lambda: TODAY  # type: ignore[method-assign]
        self.sealing.saying.connect(self.said.append)
        self.sealing.screen_made.connect(self._show)
        self.sealing.open_file(str(self.file))

    def opener(self, url: str, password: Callable[[str], str]) -> Callable[[str], Database]:
        def open_for(login: str) -> Database:
            self.asked.append((url, password(login)))
            if self.trouble:
                raise self.trouble.pop(0)
            return open_database(self.folder / "place")

        return open_for

    def _show(self, _: str, screen: SealedScreen) -> None:
        self.screens.append(screen)
        screen.resize(1000, 800)
        screen.show()
        self.screen = screen

    def agree(self, number: int = 0) -> SealedScreen:
        self.screen.code.setText(self.organiser.codes[number])
        self.screen.agree.click()
        return self.screen

    def lead(self, answers: int = 100) -> None:
        """Answer the moments of the session, to its end if it has no more."""
        if self.sealing.session is None:
            self.sealing.lead(self.given.parts[0].session)
        for _ in range(answers):
            if self.screen.moves is None:
                break
            self.qtbot.keyClick(self.screen, Qt.Key.Key_Space)

    def finish(self) -> None:
        self.agree()
        self.lead()
        self.sealing.show_parts()

    def send(self, password: str = PASSWORD) -> None:
        assert self.screen.giving is not None
        self.screen.giving.password.setText(password)
        self.screen.giving.post.click()

    def state(self) -> str:
        assert self.screen.giving is not None
        return self.screen.giving.state.text()

    def rows(self) -> tuple[HandInRow, ...]:
        place = open_database(self.folder / "place")
        try:
            return HandIns(place).of(self.given.id)
        finally:
            place.close()

    def write(self) -> HandIn:
        """Save the file, and read it as the organiser does."""
        assert self.screen.giving is not None
        self.sealing.giving._choice = self.screen.giving.choice()
        path = self.folder / "mine.balint-play"
        self.sealing.giving.write(str(path))
        return load_handin(path.read_bytes(), self.given)


Sits = Callable[..., Chair]


@pytest.fixture
def sits(tmp_path: Path, themed: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Sits]:
    made: list[Chair] = []

    def sit(**more: object) -> Chair:
        made.append(Chair(tmp_path, qtbot, monkeypatch, **more))
        return made[-1]

    yield sit
    for chair in made:
        for screen in filter(isValid, chair.screens):
            screen.close()
            screen.deleteLater()
        for desk in chair.desks:
            desk.close()


# Sending


def test_it_is_sent_and_said_so(sits: Sits, qtbot: QtBot) -> None:
    chair = sits(server=SERVER)
    chair.finish()
    assert a11y.unnamed(chair.screen) == []
    chair.send()
    qtbot.waitUntil(lambda: "confirmed by the server" in chair.state())
    (row,) = chair.rows()
    assert load_handin(row.data.encode(), chair.given).code == chair.organiser.codes[0]
    assert chair.asked == [(SERVER, PASSWORD)]
    assert chair.screen.giving is not None
    assert not seen(chair.screen.giving.post)


def test_away_it_is_tried_again_by_itself_and_there_once(sits: Sits, qtbot: QtBot) -> None:
    chair = sits(server=SERVER)
    chair.finish()
    chair.trouble += [StoreAway("gone"), StoreAway("gone"), StoreAway("gone")]
    post = chair.sealing.giving._post(chair.given.id, shared.login_for(chair.sealing.seat))  # type: ignore[arg-type]
    post.waits = (0.3, 0.01)
    chair.send()
    qtbot.waitUntil(lambda: "tried again by itself" in chair.state())
    qtbot.waitUntil(lambda: "confirmed by the server" in chair.state())
    assert len(chair.asked) == 4
    assert len(chair.rows()) == 1


def test_a_wrong_password_is_said_and_not_tried_again(sits: Sits, qtbot: QtBot) -> None:
    chair = sits(server=SERVER)
    chair.finish()
    chair.trouble.append(StoreDenied("not you"))
    chair.send("wrong")
    qtbot.waitUntil(lambda: "does not accept this password" in chair.state())
    assert chair.screen.giving is not None
    assert chair.screen.giving.post.isEnabled()
    chair.send()
    qtbot.waitUntil(lambda: "confirmed by the server" in chair.state())
    assert [password for _, password in chair.asked] == ["wrong", PASSWORD]
    assert len(chair.rows()) == 1


def test_refused_it_says_why(sits: Sits, qtbot: QtBot) -> None:
    chair = sits(server=SERVER)
    chair.finish()
    chair.trouble.append(StoreError("There are 100 already."))
    chair.send()
    qtbot.waitUntil(lambda: "The server says: There are 100 already." in chair.state())


def test_without_a_password_nothing_is_sent(sits: Sits) -> None:
    chair = sits(server=SERVER)
    chair.finish()
    chair.send("")
    assert chair.state() == "Please type the password you were given."
    assert chair.asked == []


def test_ended_while_the_server_was_away_it_is_sent_later_once(sits: Sits, qtbot: QtBot) -> None:
    chair = sits(server=SERVER)
    chair.finish()
    chair.trouble.append(StoreAway("gone"))
    chair.send()
    qtbot.waitUntil(lambda: "tried again by itself" in chair.state())
    chair.sealing.giving.posts[chair.given.id].stop()
    chair.sit()
    assert "was not sent yet" in chair.state()
    chair.send()
    qtbot.waitUntil(lambda: "confirmed by the server" in chair.state())
    assert len(chair.rows()) == 1
    chair.sit()
    assert "You have handed in." in chair.state()
    assert not any((chair.folder / "data").rglob("outbox/*"))


def test_no_password_is_kept(sits: Sits, qtbot: QtBot) -> None:
    chair = sits()
    chair.finish()
    assert chair.screen.giving is not None
    assert not seen(chair.screen.giving.post)
    chair.screen.giving.more.click()
    chair.screen.giving.address.setText(f"postgresql://somebody:{PASSWORD}@127.0.0.1:5999/autumn")
    chair.trouble.append(StoreAway("gone"))
    chair.send()
    qtbot.waitUntil(lambda: "tried again by itself" in chair.state())
    chair.sealing.giving.posts[chair.given.id].stop()
    kept = "".join(p.read_text(errors="replace") for p in (chair.folder / "data").rglob("*") if p.is_file())
    assert PASSWORD not in kept
    assert SERVER in kept, "the address is, so that it need not be typed again"


def test_an_address_over_which_others_could_read_is_refused(sits: Sits) -> None:
    chair = sits()
    chair.finish()
    assert chair.screen.giving is not None
    chair.screen.giving.more.click()
    chair.screen.giving.address.setText("postgresql://db.example.org/autumn")
    chair.send()
    assert "is not private" in chair.screen.problem.text()
    assert chair.asked == []


def test_a_workshop_with_a_strange_server_can_still_be_handed_in(sits: Sits) -> None:
    chair = sits(server="http://example.org")
    chair.finish()
    assert chair.write().code == chair.organiser.codes[0]


def test_a_borrowed_computer_forgets_only_what_has_arrived(sits: Sits, qtbot: QtBot) -> None:
    chair = sits(server=SERVER)
    chair.finish()
    assert chair.screen.giving is not None
    chair.screen.giving.forget.setChecked(True)
    chair.trouble.append(StoreAway("gone"))
    post = chair.sealing.giving._post(chair.given.id, shared.login_for(chair.sealing.seat))  # type: ignore[arg-type]
    post.waits = (0.4,)
    chair.send()
    qtbot.waitUntil(lambda: "tried again by itself" in chair.state())
    assert Seats(chair.folder / "data").seat(chair.given.id) is not None
    qtbot.waitUntil(lambda: Seats(chair.folder / "data").seat(chair.given.id) is None)
    assert len(chair.rows()) == 1
    assert not list((chair.folder / "data").rglob("*.balint-play"))


def test_sent_while_one_is_elsewhere_it_is_said_there(sits: Sits, qtbot: QtBot) -> None:
    chair = sits(server=SERVER)
    chair.finish()
    chair.trouble.append(StoreAway("gone"))
    post = chair.sealing.giving._post(chair.given.id, shared.login_for(chair.sealing.seat))  # type: ignore[arg-type]
    post.waits = (0.2,)
    chair.send()
    qtbot.waitUntil(lambda: "tried again by itself" in chair.state())
    chair.screen.deleteLater()
    qtbot.waitUntil(lambda: any("confirmed by the server" in words for words in chair.said))


# What goes along


def seen(widget: QWidget) -> bool:
    """Whether it is before one's eyes, once layouts have had their turn."""
    QApplication.processEvents()
    return widget.isVisible()


def tell(chair: Chair, note: str = "It was long.", guess: str = "7") -> None:
    """Say how it was, want the first place back, and guess."""
    chair.sealing.go_on()
    own = chair.screen.own
    own.how.setPlainText(note)
    own.list.setCurrentRow(1)
    own.guess.setCurrentIndex(1 + int(guess))
    own.go_on.click()


def test_nothing_is_asked_where_the_organiser_does_not(sits: Sits) -> None:
    chair = sits()
    chair.agree()
    chair.lead()
    chair.sealing.go_on()
    assert chair.screen.giving is not None
    assert not seen(chair.screen.giving.notes)
    assert not seen(chair.screen.giving.ratings)


def test_off_unless_ticked(sits: Sits) -> None:
    chair = sits(ask_notes=True, ask_ratings=True)
    chair.agree()
    chair.lead()
    tell(chair)
    giving = chair.screen.giving
    assert giving is not None
    assert seen(giving.notes)
    assert not giving.notes.isChecked()
    (play,) = chair.write().plays
    assert (play.note, play.back, play.guess) == ("", "", None)
    assert "It was long." in (chair.folder / "data" / "workshops" / chair.given.id / "seat.json").read_text()


@pytest.mark.parametrize("notes", [True, False])
def test_ticked_it_goes_along_and_nothing_else(sits: Sits, notes: bool) -> None:
    chair = sits(ask_notes=True, ask_ratings=True)
    chair.agree()
    chair.lead()
    tell(chair)
    assert chair.screen.giving is not None
    (chair.screen.giving.notes if notes else chair.screen.giving.ratings).setChecked(True)
    (play,) = chair.write().plays
    if notes:
        assert (play.note, play.back, play.guess) == ("It was long.", "", None)
    else:
        assert (play.note, play.back, play.guess) == ("", play.answers[0].beat, 7)


def test_handed_in_twice_it_is_the_same(sits: Sits) -> None:
    chair = sits(ask_notes=True)
    chair.agree()
    chair.lead()
    tell(chair)
    first = chair.write()
    chair.sealing.show_parts()
    assert chair.screen.giving is not None
    assert not seen(chair.screen.giving.notes)
    chair.screen.giving.notes.setChecked(True)
    assert chair.write() == first


# Time


def spend(chair: Chair, seconds: int) -> None:
    """As if the session had been open for so long already."""
    session = chair.given.parts[0].session
    seat = chair.sealing.seat
    assert seat is not None
    chair.sealing.seat = replace(seat, spent={session: seconds})


def test_without_a_limit_there_is_no_clock(sits: Sits) -> None:
    chair = sits()
    chair.agree()
    chair.lead(1)
    assert chair.sealing.clock.limit == 0
    assert chair.sealing.seat is not None
    assert not chair.sealing.seat.spent


def test_when_the_time_is_over_the_place_can_be_finished_and_all_is_handed_in(sits: Sits, qtbot: QtBot) -> None:
    chair = sits(minutes=1)
    chair.agree()
    spend(chair, 59)
    chair.lead(1)
    assert chair.screen.moves is not None
    assert not seen(chair.screen.notice)
    qtbot.waitUntil(chair.screen.notice.isVisible, timeout=3000)
    assert chair.screen.notice.text() == TIME_OVER
    assert chair.screen.moves.isEnabled()
    qtbot.keyClick(chair.screen, Qt.Key.Key_Space)
    assert chair.screen.moves is None
    chair.sealing.go_on()
    (play,) = chair.write().plays
    assert (len(play.answers), play.time_over, play.left) == (2, True, False)
    assert "spent" not in json.loads((chair.folder / "mine.balint-play").read_text())


def test_when_the_time_is_over_one_may_also_stop_at_once(sits: Sits) -> None:
    chair = sits(minutes=1)
    chair.agree()
    spend(chair, 60)
    chair.lead(0)
    assert text.shown_text(chair.screen.stop) == "Hand it in as it stands"
    chair.screen.stop.click()
    chair.sealing.go_on()
    (play,) = chair.write().plays
    assert (len(play.answers), play.time_over, play.left) == (0, True, False)


def test_a_code_with_more_time_has_more(sits: Sits) -> None:
    chair = sits(minutes=1, extra_time={2: 1000})
    chair.agree(1)
    spend(chair, 60)
    chair.lead(1)
    assert not chair.sealing.clock.is_over
    assert chair.sealing.clock.limit == 11 * 60


def test_the_last_place_answered_late_is_the_whole_session(sits: Sits) -> None:
    chair = sits(minutes=1)
    chair.agree()
    moments = len(chair.given.sessions[0].moments)
    chair.lead(moments - 1)
    chair.sealing.clock.set(61, 60)
    chair.lead(1)
    chair.sealing.go_on()
    (play,) = chair.write().plays
    assert (len(play.answers), play.time_over) == (moments, False)


def test_the_time_stands_still_while_the_session_is_out_of_sight(sits: Sits) -> None:
    chair = sits(minutes=5)
    chair.agree()
    chair.lead(1)
    time.sleep(0.05)
    chair.screen.hide()
    stood = chair.sealing.clock.spent
    time.sleep(0.1)
    assert chair.sealing.clock.spent == stood > 0
    chair.screen.show()
    time.sleep(0.05)
    assert chair.sealing.clock.spent > stood


def test_the_time_spent_is_kept(sits: Sits) -> None:
    chair = sits(minutes=5)
    chair.agree()
    spend(chair, 100)
    chair.lead(1)
    chair.screen.hide()
    chair.sit()
    chair.lead(0)
    assert chair.sealing.clock.spent >= 100
    assert any("About 4 minutes are left." in label.text() for label in chair.screen.findChildren(QLabel))


def test_once_it_was_sent_all_of_it_can_go(sits: Sits, qtbot: QtBot) -> None:
    chair = sits(server=SERVER)
    chair.finish()
    chair.send()
    qtbot.waitUntil(lambda: "confirmed by the server" in chair.state())
    assert chair.screen.giving is not None
    assert seen(chair.screen.giving.gone)
    chair.screen.giving.gone.click()
    assert Seats(chair.folder / "data").seat(chair.given.id) is None
