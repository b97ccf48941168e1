"""Which addresses of a server are taken, and why others are not. No server is needed for this."""

from __future__ import annotations

import sys

import pytest

from simulator.errors import StoreError
from simulator.store.database import open_database
from simulator.store.server import open_line, server_url


@pytest.fixture(autouse=True)
def _no_settings_of_the_driver(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("PGHOST", "PGHOSTADDR", "PGSERVICE"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize(
    "text",
    [
        "postgresql://a@localhost/w",
        "postgresql://a@LOCALHOST:5433/w",
        "postgresql://a@127.0.0.1/w",
        "postgresql://a@127.8.8.8/w",
        "postgresql://a@[::1]:5432/w",
        "postgresql:///w",
        "postgresql://a@/w?host=/run/postgresql&port=5433",
        "postgresql://a@/w?host=localhost",
        "postgres://a@localhost/w",
        "postgresql+psycopg://a@localhost/w",
        "postgresql://a@db.example.org/w?sslmode=verify-full",
        "postgresql://a@10.0.0.7/w?sslmode=verify-full&sslrootcert=server.crt",
    ],
)
def test_a_private_way_is_taken(text: str) -> None:
    assert server_url(text).drivername == "postgresql+psycopg"


@pytest.mark.parametrize(
    "text",
    [
        "postgresql://a@db.example.org/w",
        "postgresql://a@10.0.0.7/w?sslmode=require",
        "postgresql://a@10.0.0.7/w?sslmode=prefer",
        "postgresql://a@localhost.example.org/w",
        "postgresql://a@127.0.0.1.example.org/w",
        "postgresql://a@0.0.0.0/w",
        "postgresql://a@[fe80::1]/w",
        "postgresql://a@/w?host=db.example.org",
        "postgresql://a@/w?host=db.example.org&sslmode=disable",
    ],
)
def test_a_way_others_can_read_is_not(text: str) -> None:
    with pytest.raises(StoreError, match=r"is not private.*sslmode=verify-full.*sslrootcert"):
        server_url(text)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("mysql://a@localhost/w", "mysql databases are not supported"),
        ("sqlite:///w.db", "sqlite databases are not supported"),
        ("nonsense", "no address of a database"),
        ("postgresql://a@localhost:port/w", "no address of a database"),
        ("postgresql://a@localhost", "does not name a database"),
        ("postgresql://a@localhost/w?hostaddr=10.0.0.7", "hostaddr"),
        ("postgresql://a@localhost/w?service=far", "service"),
        ("postgresql://a@localhost/w?options=-crow_security%3Doff", "options"),
        ("postgresql://a@localhost/w?host=db.example.org", "one host only"),
        ("postgresql://a@/w?host=localhost&host=db.example.org", "one host only"),
        ("postgresql://a@/w?host=localhost,db.example.org", "one host only"),
    ],
)
def test_what_is_no_address_is_said(text: str, why: str) -> None:
    with pytest.raises(StoreError, match=why):
        server_url(text)


@pytest.mark.parametrize(
    ("name", "value", "text"),
    [
        ("PGHOST", "db.example.org", "postgresql:///w"),
        ("PGHOSTADDR", "10.0.0.7", "postgresql://a@localhost/w"),
        ("PGHOSTADDR", "10.0.0.7", "postgresql:///w"),
        ("PGSERVICE", "far", "postgresql:///w"),
    ],
)
def test_the_drivers_own_settings_lead_nowhere_else(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, text: str
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(StoreError, match=r"is not private|PGSERVICE"):
        server_url(text)


def test_login_and_password_are_put_in_where_there_is_none() -> None:
    made = server_url("postgresql://localhost/w", "me", "p@ss/word")
    assert (made.username, made.password) == ("me", "p@ss/word")
    made = server_url("postgresql://other:theirs@localhost/w", "me", "mine")
    assert (made.username, made.password) == ("other", "theirs")


def test_the_store_goes_no_other_way() -> None:
    with pytest.raises(StoreError, match="is not private"):
        open_database("postgresql://a@db.example.org/plays")


def test_without_the_driver_it_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(StoreError, match="psycopg: the extra “postgres”"):
        open_line(server_url("postgresql://a@localhost/w"))
