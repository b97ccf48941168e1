"""xAPI: valid by Ralph's models, the same twice, sent with retry and resume to a real HTTP server."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from scoring.cohort_table import persons
from simulator.exchange.xapi import VERBS, Target, XapiRefused, send, statements, to_lines
from simulator.workshop.handin import HandIn, dump_handin, load_handin
from tests.small import small
from tests.workshop.made import played, workshop


@pytest.fixture(scope="module")
def made() -> list[dict[str, Any]]:
    given, organiser = workshop()
    handins: list[HandIn] = []
    for k, code in enumerate(organiser.codes[:3]):
        seat = played(given, code, k, left_after=1 if k == 2 else None)
        handins.append(load_handin(dump_handin(seat).encode(), given))
    return list(statements(given, handins, persons(handins, given)))


def test_ralphs_models_accept_every_statement(made: list[dict[str, Any]]) -> None:
    from ralph.models.xapi.base.statements import BaseXapiStatement

    for statement in made:
        BaseXapiStatement.model_validate(statement)


def test_ralphs_models_refuse_a_broken_one(made: list[dict[str, Any]]) -> None:
    from ralph.models.xapi.base.statements import BaseXapiStatement

    with pytest.raises(ValueError, match="verb"):
        BaseXapiStatement.model_validate({k: v for k, v in made[0].items() if k != "verb"})


def test_verbs_are_those_of_the_profile_and_nobody_passes_or_fails(made: list[dict[str, Any]]) -> None:
    verbs = [s["verb"]["id"] for s in made]
    assert verbs.count(VERBS["initialized"]) == 3
    assert verbs.count(VERBS["completed"]) == 2
    assert verbs.count(VERBS["terminated"]) == 1
    assert not {v for v in verbs if "passed" in v or "failed" in v or "answered" in v or "scored" in v}
    waited = [s for s in made if s["verb"]["id"] == VERBS["ignored"]]
    assert all(s["result"]["response"] == "hold" for s in waited)
    text = to_lines(made)
    for word in ("correctResponsesPattern", "mbox", '"score"', "strong", "costly"):
        assert word not in text


def test_nobody_is_known_by_code_or_key(made: list[dict[str, Any]]) -> None:
    given, organiser = workshop()
    text = to_lines(made)
    assert not any(code in text for code in organiser.codes)
    names = {s["actor"]["account"]["name"] for s in made}
    assert len(names) == 3
    assert all(re.fullmatch("P[0-9a-f]{10}", name) for name in names)
    assert given.id != small().id


def test_the_same_twice_has_the_same_ids(made: list[dict[str, Any]]) -> None:
    ids = [s["id"] for s in made]
    assert len(ids) == len(set(ids))


class Store:
    """A store on loopback that fails as often as it is told to."""

    def __init__(self) -> None:
        self.taken: dict[str, Any] = {}
        self.fail: list[int] = []
        self.heads: list[dict[str, str]] = []
        store = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                store.heads.append(dict(self.headers))
                code = store.fail.pop(0) if store.fail else 200
                if code == 200:
                    store.taken.update({s["id"]: s for s in body})
                self.send_response(code)
                self.end_headers()
                self.wfile.write(b"[]")

            def log_message(self, *_: object) -> None:
                return None

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self.server.server_port}/xAPI/statements"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()


@pytest.fixture
def store() -> Iterator[Store]:
    made = Store()
    yield made
    made.server.shutdown()
    made.server.server_close()


def test_all_are_sent_once_with_a_login(made: list[dict[str, Any]], store: Store, tmp_path: Path) -> None:
    to = Target(store.address, "balint", "secret")
    assert send(made, to, tmp_path / "sent") == len(made)
    assert store.taken == {s["id"]: s for s in made}
    assert store.heads[0]["Authorization"].startswith("Basic ")
    assert {k.lower(): v for k, v in store.heads[0].items()}["x-experience-api-version"] == "1.0.3"
    assert send(made, to, tmp_path / "sent") == 0


def test_a_store_that_stumbles_is_tried_again(made: list[dict[str, Any]], store: Store, tmp_path: Path) -> None:
    store.fail = [503, 500]
    waits: list[float] = []
    assert send(made, Target(store.address), tmp_path / "sent", waits.append) == len(made)
    assert waits == [1.0, 2.0]


def test_after_giving_up_it_goes_on_where_it_was(made: list[dict[str, Any]], store: Store, tmp_path: Path) -> None:
    many = [{**s, "id": f"{s['id'][:-6]}{n:06}"} for n in range(4) for s in made]
    store.fail = [200, 503, 503, 503, 503]
    with pytest.raises(XapiRefused, match="503"):
        send(many, Target(store.address), tmp_path / "sent", lambda _: None)
    first = len(store.taken)
    assert 0 < first < len(many)
    assert send(many, Target(store.address), tmp_path / "sent", lambda _: None) == len(many) - first
    assert len(store.taken) == len({s["id"] for s in many})


@pytest.mark.parametrize(
    ("address", "words"), [("file:///etc/passwd", "no address"), ("http://127.0.0.1:9/x", "cannot be reached")]
)
def test_what_is_no_store_is_said(made: list[dict[str, Any]], tmp_path: Path, address: str, words: str) -> None:
    with pytest.raises(XapiRefused, match=words):
        send(made, Target(address), tmp_path / "sent", lambda _: None)


def test_a_refusal_is_not_tried_again(made: list[dict[str, Any]], store: Store, tmp_path: Path) -> None:
    store.fail = [401]
    waits: list[float] = []
    with pytest.raises(XapiRefused, match="401"):
        send(made, Target(store.address), tmp_path / "sent", waits.append)
    assert waits == []


def test_whoever_stays_keeps_name_and_statements_when_another_is_erased() -> None:
    given, organiser = workshop()
    handins = [load_handin(dump_handin(played(given, c, k)).encode(), given) for k, c in enumerate(organiser.codes[:3])]
    before = {s["id"] for s in statements(given, handins, persons(handins, given))}
    after = {s["id"] for s in statements(given, handins[1:], persons(handins[1:], given))}
    assert after < before
