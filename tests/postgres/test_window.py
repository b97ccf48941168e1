"""From the window to a real server: away and back again, over a private way, with the workshop's own certificate."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simulator.store.handins import HandIns
from simulator.workshop.file import Workshop
from simulator.workshop.seat import Seats
from simulator.workshop.shared import address_of, login_for, opener
from tests.postgres.cluster import Cluster, own_address
from tests.postgres.conftest import Made, make
from tests.workshop.made import played
from ui import jobs
from ui.handing_in import HandingIn
from ui.presenters.handing_in import Choice
from ui.screens.sealed import SealedScreen
from ui.sending import Posted, Sending

pytestmark = pytest.mark.needs_postgres


@pytest.fixture
def own(qapp: QApplication) -> Iterator[Cluster]:
    cluster = Cluster()
    yield cluster
    jobs.wait_for_all()
    cluster.close()


def test_killed_it_waits_and_back_it_arrives_once(own: Cluster, qtbot: QtBot, tmp_path: Path) -> None:
    made = make(own, "window")
    given = replace(made.workshop, server=own.url(made.name))
    seat = played(given, made.organiser.codes[0])
    giving = HandingIn(tmp_path)
    screen = SealedScreen("An afternoon")
    qtbot.addWidget(screen)
    giving.begin(given, seat, screen)
    login = made.login(seat.code)
    states: list[Posted] = []
    post = giving._post(given.id, login.name)
    post.changed.connect(states.append)
    post.waits = (0.2,)
    giving.send(Choice(), "", "not-this-one")
    qtbot.waitUntil(lambda: bool(states) and states[-1].kind == "denied", timeout=20_000)
    own.kill()
    giving.send(Choice(), "", login.password)
    qtbot.waitUntil(lambda: states[-1].kind == "away", timeout=20_000)
    own.start()
    qtbot.waitUntil(lambda: states[-1].kind == "sent", timeout=60_000)
    giving.send(Choice(), "", login.password)
    qtbot.waitUntil(lambda: states[-2:][0].kind == "sending" and states[-1].kind == "sent", timeout=20_000)
    (row,) = HandIns(made.line(made.group("faculty"))).of(given.id)
    assert row.data == Seats(tmp_path).seat(given.id).given  # type: ignore[union-attr]
    assert [s.kind for s in states] == ["sending", "denied", "sending", "away", "sent", "sending", "sent"]


@pytest.fixture(scope="module")
def made(cluster: Cluster) -> Made:
    return make(cluster, "window_tls")


def far(made: Made, certificate: str) -> Workshop:
    """A workshop whose server is this machine as others see it."""
    address = own_address()
    if address == "127.0.0.1":
        pytest.skip("this machine has no address but its own")
    server = made.cluster.url(made.name, host=address, query="?sslmode=verify-full")
    return replace(made.workshop, server=server, certificate=certificate)


def test_with_the_workshops_certificate_it_is_sent(
    made: Made, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    given = far(made, (made.cluster.folder / "server.crt").read_text())
    seat = played(given, made.organiser.codes[1])
    post = Sending(tmp_path, login_for(seat))
    states: list[Posted] = []
    post.changed.connect(states.append)
    url = address_of(given, tmp_path / "seat")
    post.send(made.handin(seat.code), opener(url, lambda _: made.login(seat.code).password))
    qtbot.waitUntil(lambda: states[-1].kind == "sent", timeout=20_000)


def test_with_another_certificate_it_is_refused_and_not_tried_again(
    made: Made, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    from tests.postgres.cluster import certificate

    given = far(made, certificate(tmp_path, "other", own_address()).read_text())
    seat = played(given, made.organiser.codes[2])
    post = Sending(tmp_path, login_for(seat))
    states: list[Posted] = []
    post.changed.connect(states.append)
    url = address_of(given, tmp_path / "seat")
    post.send(made.handin(seat.code), opener(url, lambda _: made.login(seat.code).password))
    qtbot.waitUntil(lambda: states[-1].kind == "refused", timeout=20_000)
    assert "certificate" in states[-1].why
