"""A real learning record store on loopback: what we send is taken, kept and can be read back."""

from __future__ import annotations

import contextlib
import json
import os
import socket
import subprocess
import time
import urllib.error
import urllib.parse
import urllib.request
from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from scoring.cohort_table import persons
from simulator.exchange.xapi import VERBS, Target, XapiRefused, send, statements
from simulator.workshop.handin import HandIn, dump_handin, load_handin
from tests.needs import program
from tests.workshop.made import played, workshop

pytestmark = pytest.mark.needs_ralph
LAUNCHER = Path(__file__).parent / "ralph_server.py"
LOGIN = ("balint", "secret")
_HASH = """
import bcrypt, json, sys
print(json.dumps([{"username": sys.argv[1], "hash": bcrypt.hashpw(sys.argv[2].encode(), bcrypt.gensalt(4)).decode(),
  "scopes": ["all"], "agent": {"mbox": "mailto:lrs@example.org"}}]))
"""


class Ralph:
    """The store, and how to ask it."""

    def __init__(self, port: int) -> None:
        self.address = f"http://127.0.0.1:{port}/xAPI/statements/"
        self.to = Target(self.address, *LOGIN)

    def ask(self, **query: str) -> dict[str, Any]:
        request = urllib.request.Request(f"{self.address}?{urllib.parse.urlencode(query)}")
        request.add_header("X-Experience-API-Version", "1.0.3")
        request.add_header("Authorization", f"Basic {b64encode(':'.join(LOGIN).encode()).decode()}")
        with urllib.request.urlopen(request, timeout=10) as answer:
            found: dict[str, Any] = json.load(answer)
        return found


@pytest.fixture(scope="module")
def ralph(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ralph]:
    python = program("needs_ralph")
    assert python is not None
    folder = tmp_path_factory.mktemp("ralph")
    (folder / "data").mkdir()
    login = subprocess.run([python, "-c", _HASH, *LOGIN], check=True, capture_output=True, text=True).stdout
    (folder / "auth.json").write_text(login, encoding="utf-8")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    settings = {
        "RALPH_APP_DIR": str(folder),
        "RALPH_AUTH_FILE": str(folder / "auth.json"),
        "RALPH_RUNSERVER_BACKEND": "fs",
        "RALPH_BACKENDS__LRS__FS__DEFAULT_DIRECTORY_PATH": str(folder / "data"),
    }
    with (folder / "log").open("wb") as log:
        server = subprocess.Popen(
            [python, str(LAUNCHER), str(port)], env={**os.environ, **settings}, cwd=folder, stdout=log, stderr=log
        )
    try:
        _until_up(server, port, folder / "log")
        yield Ralph(port)
    finally:
        server.terminate()
        server.wait(10)


def _until_up(server: subprocess.Popen[bytes], port: int, log: Path) -> None:
    end = time.monotonic() + 60
    while time.monotonic() < end and server.poll() is None:
        with socket.socket() as door:
            door.settimeout(1)
            if door.connect_ex(("127.0.0.1", port)) == 0:
                return
        with contextlib.suppress(subprocess.TimeoutExpired):
            server.wait(0.1)
    pytest.fail(f"Ralph did not start:\n{log.read_text(errors='replace')[-2000:]}")


@pytest.fixture(scope="module")
def made() -> list[dict[str, Any]]:
    given, organiser = workshop()
    handins: list[HandIn] = []
    for k, code in enumerate(organiser.codes[:3]):
        seat = played(given, code, k, left_after=1 if k == 2 else None)
        handins.append(load_handin(dump_handin(seat).encode(), given))
    return list(statements(given, handins, persons(handins, given)))


def test_what_is_sent_is_read_back(ralph: Ralph, made: list[dict[str, Any]], tmp_path: Path) -> None:
    assert send(made, ralph.to, tmp_path / "sent") == len(made)
    for statement in made:
        (kept,) = ralph.ask(statementId=statement["id"])["statements"]
        assert {k: kept[k] for k in statement} == statement
        assert kept["stored"]
    done = ralph.ask(verb=VERBS["completed"])["statements"]
    assert {s["id"] for s in done} == {s["id"] for s in made if s["verb"]["id"] == VERBS["completed"]}


def test_sent_again_nothing_is_doubled(ralph: Ralph, made: list[dict[str, Any]], tmp_path: Path) -> None:
    send(made, ralph.to, tmp_path / "first")
    send(made, ralph.to, tmp_path / "second")
    started = ralph.ask(verb=VERBS["initialized"])["statements"]
    assert len(started) == len({s["id"] for s in started}) == 3


def test_another_statement_with_the_same_id_is_named(ralph: Ralph, made: list[dict[str, Any]], tmp_path: Path) -> None:
    send(made, ralph.to, tmp_path / "first")
    other = {**made[0], "verb": made[-1]["verb"]}
    with pytest.raises(XapiRefused, match=f"another statement with the id {other['id']}"):
        send([other], ralph.to, tmp_path / "second")


def test_a_wrong_password_is_named(ralph: Ralph, made: list[dict[str, Any]], tmp_path: Path) -> None:
    with pytest.raises(XapiRefused, match="401"):
        send(made, Target(ralph.address, "balint", "wrong"), tmp_path / "sent")
