"""One server for a test process, and a workshop in a database of its own for each module."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from simulator.store.database import Database
from simulator.store.server import open_line, server_url
from simulator.workshop.file import PRIVATE_SUFFIX, SUFFIX, Organiser, Workshop, dump_organiser, dump_workshop
from simulator.workshop.handin import dump_handin
from simulator.workshop.logins import Login
from simulator.workshop.shared import create_database
from tests.needs import program
from tests.postgres.cluster import Cluster
from tests.workshop.made import played, workshop


@dataclass(frozen=True)
class Made:
    """A workshop with its database. `admin` is the superuser's address."""

    cluster: Cluster
    name: str
    admin: str
    workshop: Workshop
    organiser: Organiser
    logins: tuple[Login, ...]

    def login(self, code: str) -> Login:
        return next(m for m in self.logins if m.code == code)

    def group(self, group: str) -> Login:
        return next(m for m in self.logins if m.group == group)

    def url(self, login: Login) -> str:
        return self.cluster.url(self.name, login.name, login.password)

    def line(self, login: Login) -> Database:
        return open_line(server_url(self.url(login)))

    def handin(self, code: str, seed: int = 0) -> bytes:
        return dump_handin(played(self.workshop, code, seed)).encode()

    def files(self, folder: Path) -> Path:
        """The workshop's two files; the one for trainees."""
        file = folder / f"w{SUFFIX}"
        file.write_text(dump_workshop(self.workshop, self.organiser))
        file.with_suffix(PRIVATE_SUFFIX).write_text(dump_organiser(self.organiser))
        return file


def make(cluster: Cluster, name: str, trainees: int = 4) -> Made:
    """A new workshop in a new database."""
    return join(cluster, name, cluster.new_database(name), trainees)


def join(cluster: Cluster, name: str, admin: str, trainees: int = 4) -> Made:
    """A new workshop in a database that is there."""
    given, organiser = workshop(trainees)
    logins, left_open = create_database(admin, given, organiser)
    assert left_open == ()
    return Made(cluster, name, admin, given, organiser, logins)


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    if program("needs_postgres") is None:
        pytest.skip("postgres is not here: apt-get install postgresql")
    made = Cluster()
    yield made
    made.close()
