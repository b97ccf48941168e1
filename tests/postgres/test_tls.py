"""The way to the server is private, or nothing goes over it."""

from __future__ import annotations

from pathlib import Path
from uuid import uuid4

import psycopg
import pytest

from simulator.errors import StoreError
from simulator.store.database import open_database
from simulator.store.handins import HandInRow, HandIns
from simulator.store.server import open_line, server_url
from tests.postgres.cluster import Cluster, certificate, own_address
from tests.postgres.conftest import Made, make

pytestmark = pytest.mark.needs_postgres


@pytest.fixture(scope="module")
def made(cluster: Cluster) -> Made:
    return make(cluster, "private")


@pytest.fixture
def far(made: Made) -> str:
    """This machine's address as others see it: for the server it is not loopback."""
    address = own_address()
    if address == "127.0.0.1":
        pytest.skip("this machine has no address but its own")
    return address


def address(made: Made, host: str, query: str) -> str:
    login = made.login(made.organiser.codes[0])
    return made.cluster.url(made.name, login.name, login.password, host=host, query=query)


def row(made: Made) -> HandInRow:
    return HandInRow(made.workshop.id, made.login(made.organiser.codes[0]).name, uuid4(), "{}")


def test_with_the_servers_certificate_it_is_sent(made: Made, far: str) -> None:
    url = address(made, far, f"?sslmode=verify-full&sslrootcert={made.cluster.folder / 'server.crt'}")
    line = open_line(server_url(url))
    HandIns(line).append(row(made))
    with line.reading("") as connection:
        asked = "SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()"
        assert connection.exec_driver_sql(asked).scalar() is True


def test_with_another_certificate_nothing_is_sent(made: Made, far: str, tmp_path: Path) -> None:
    other = certificate(tmp_path, "other", far)
    line = open_line(server_url(address(made, far, f"?sslmode=verify-full&sslrootcert={other}")))
    with pytest.raises(StoreError, match="certificate verify failed"):
        HandIns(line).append(row(made))


def test_a_certificate_for_another_name_is_none(made: Made, far: str) -> None:
    url = address(made, "localhost", f"?sslmode=verify-full&sslrootcert={made.cluster.folder / 'server.crt'}")
    with pytest.raises(StoreError, match="does not match host name"):
        HandIns(open_line(server_url(url))).append(row(made))


@pytest.mark.parametrize("query", ["", "?sslmode=disable", "?sslmode=prefer", "?sslmode=require", "?sslmode=verify-ca"])
def test_without_a_verified_name_the_program_does_not_go_there(made: Made, far: str, query: str) -> None:
    url = address(made, far, query)
    for go in (server_url, open_database):
        with pytest.raises(StoreError, match=r"is not private.*sslmode=verify-full"):
            go(url)


def test_past_the_program_without_tls_no_row_goes_out_or_comes_in(made: Made, far: str) -> None:
    HandIns(open_line(server_url(made.url(made.login(made.organiser.codes[0]))))).append(row(made))
    plain, private = address(made, far, "?sslmode=disable"), address(made, far, "?sslmode=require")
    one = row(made)
    with psycopg.connect(private) as connection:
        assert connection.execute("SELECT count(*) > 0 FROM handin").fetchone() == (True,)
    with psycopg.connect(plain) as connection:
        assert connection.execute("SELECT * FROM handin").fetchall() == []
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            connection.execute(
                "INSERT INTO handin (workshop, login, id, data) VALUES (%s, %s, %s, '{}')",
                [one.workshop, one.login, one.id],
            )
