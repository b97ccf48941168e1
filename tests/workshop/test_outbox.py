"""What waits to be sent, and sending it: with a store on disk in the server's place."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from simulator.errors import StoreAway, StoreError
from simulator.store.database import Database, open_database
from simulator.store.handins import HandIns
from simulator.workshop.file import Organiser, Workshop
from simulator.workshop.handin import HandInRefused, dump_handin
from simulator.workshop.logins import login_of, logins
from simulator.workshop.outbox import Outbox, parcel
from simulator.workshop.seat import Seats
from simulator.workshop.shared import deliver
from tests.workshop.made import played, workshop


@pytest.fixture(scope="module")
def both() -> tuple[Workshop, Organiser]:
    return workshop()


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Database]:
    database = open_database(tmp_path / "place")
    yield database
    database.close()


def handin(both: tuple[Workshop, Organiser], number: int = 0) -> bytes:
    return dump_handin(played(both[0], both[1].codes[number])).encode()


def test_it_waits_until_it_is_confirmed(both: tuple[Workshop, Organiser], place: Database, tmp_path: Path) -> None:
    outbox, data = Outbox(tmp_path), handin(both)
    outbox.put(data)
    outbox.put(data)
    asked: list[float] = []

    def away(login: str) -> Database:
        raise StoreAway("It is away.")

    done = deliver(outbox, away, pause=asked.append)
    assert (done.sent, done.waiting, done.why) == (0, 1, "It is away.")
    assert asked == [0.5, 1.0, 2.0]
    done = deliver(Outbox(tmp_path), lambda login: open_database(tmp_path / "place"))
    assert (done.sent, done.waiting, done.why) == (1, 0, "")
    assert outbox.waiting() == ()
    (row,) = HandIns(place).of(both[0].id)
    assert (row.data.encode(), row.login) == (data, login_of(both[0].id, both[1].codes[0]))
    assert row.received is not None


def test_what_is_refused_keeps_nothing_else_back(
    both: tuple[Workshop, Organiser], place: Database, tmp_path: Path
) -> None:
    outbox = Outbox(tmp_path)
    for number in range(3):
        outbox.put(handin(both, number))
    refused = login_of(both[0].id, both[1].codes[1])

    def open_for(login: str) -> Database:
        if login == refused:
            raise StoreError("Not you.")
        return open_database(tmp_path / "place")

    done = deliver(outbox, open_for, pause=pytest.fail)
    assert (done.sent, done.waiting, done.why) == (2, 1, "Not you.")
    assert [p.login for p in outbox.waiting()] == [refused]


def test_on_disk_nothing_is_changed_either(both: tuple[Workshop, Organiser], place: Database, tmp_path: Path) -> None:
    outbox = Outbox(tmp_path)
    outbox.put(handin(both))
    deliver(outbox, lambda login: open_database(tmp_path / "place"))
    for sql in ("UPDATE handin SET data = ''", "INSERT OR REPLACE INTO handin SELECT * FROM handin"):
        with pytest.raises(Exception, match="append-only"), place.writing("") as connection:
            connection.exec_driver_sql(sql)


def test_a_forgotten_seat_has_no_outbox(both: tuple[Workshop, Organiser], tmp_path: Path) -> None:
    outbox = Outbox(tmp_path)
    outbox.put(handin(both))
    Seats(tmp_path).forget(both[0].id)
    assert outbox.waiting() == ()
    assert not list(tmp_path.rglob("*.balint-play"))


def test_what_is_no_hand_in_is_not_kept(tmp_path: Path) -> None:
    strange = '{"kind":"hand-in","format":1,"workshop":"../..","code":"x","key":"","proof":""}'
    for data in (b"", b"{", strange.encode(), strange.replace("x", "\\ud800").encode()):
        with pytest.raises(Exception, match=r".") as caught:
            Outbox(tmp_path).put(data)
        assert type(caught.value).__name__ in {"HandInRefused", "WorkshopRefused"}
    assert list(tmp_path.iterdir()) == []


def test_what_is_too_large_for_the_table_is_said_before(both: tuple[Workshop, Organiser]) -> None:
    data = handin(both).decode().replace('"plays"', " " * 1_100_000 + '"plays"').encode()
    with pytest.raises(HandInRefused, match="too large to be sent"):
        parcel(data)


def test_logins_are_all_different_and_come_again(both: tuple[Workshop, Organiser]) -> None:
    made = list(logins(*both))
    assert len({m.name for m in made}) == len({m.password for m in made}) == len(both[1].codes) + 2
    assert made == list(logins(*both))
    assert all(len(m.name) <= 63 and len(m.password) == 24 for m in made)


def test_a_password_follows_from_nothing_that_trainees_have(both: tuple[Workshop, Organiser]) -> None:
    given, organiser = both
    other = Organiser(organiser.workshop, "00" * 32, organiser.codes)
    assert not {m.password for m in logins(given, organiser)} & {m.password for m in logins(given, other)}


def test_the_files_of_two_workshops_make_no_logins(both: tuple[Workshop, Organiser]) -> None:
    with pytest.raises(Exception, match="belongs to another workshop"):
        list(logins(both[0], workshop()[1]))
