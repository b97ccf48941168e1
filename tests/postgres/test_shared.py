"""A workshop over a shared database: made, sent to, fetched from, erased in, dropped."""

from __future__ import annotations

import csv
import json
import time
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from click.testing import CliRunner, Result

from simulator.errors import StoreAway, StoreDenied, StoreError
from simulator.store import schema, server
from simulator.store.database import open_database
from simulator.store.handins import HandInRow, HandIns
from simulator.workshop.collect import collect
from simulator.workshop.handin import SUFFIX as HAND_IN
from simulator.workshop.outbox import Outbox, parcel
from simulator.workshop.shared import create_database, deliver, fetch, opener
from tests.postgres.cluster import Cluster
from tests.postgres.conftest import Made, make
from ui.cli import main

pytestmark = pytest.mark.needs_postgres


@pytest.fixture
def made(cluster: Cluster) -> Made:
    return make(cluster, f"w{uuid4().hex}")


def row(data: bytes) -> HandInRow:
    one = parcel(data)
    return HandInRow(one.workshop, one.login, one.id, one.data)


def run(*arguments: object, password: str = "") -> Result:
    env = {"BALINT_DATABASE_PASSWORD": password}
    return CliRunner(env=env).invoke(main, ["workshop", *map(str, arguments)])


def test_the_store_is_the_same_on_postgresql(cluster: Cluster) -> None:
    database = open_database(cluster.new_database("same_store"))
    try:
        with database.reading("") as connection:
            context = MigrationContext.configure(
                connection, opts={"compare_type": True, "compare_server_default": True}
            )
            assert compare_metadata(context, schema.metadata) == []
            assert context.get_current_revision() == schema.REVISION
    finally:
        database.close()


def test_a_workshop_from_the_command_line(made: Made, tmp_path: Path) -> None:
    cluster, codes = made.cluster, made.organiser.codes
    file = made.files(tmp_path)
    done = run("database", made.admin, "--create", file)
    assert done.exit_code == 0, done.output
    table = tmp_path / "w.balint-logins.csv"
    assert table.stat().st_mode & 0o077 == 0
    rows = {r["code"] or r["for"]: r for r in csv.DictReader(table.read_text().splitlines())}
    assert set(rows) == {*codes, "faculty", "organisers"}
    for code in codes[:3]:
        play = tmp_path / f"{code}{HAND_IN}"
        play.write_bytes(made.handin(code))
        data = tmp_path / f"data-{code}"
        arguments = ("send", play, "--to", cluster.url(made.name), "--data", data)
        for _ in range(2):
            done = run(*arguments, password=rows[code]["password"])
            assert (done.exit_code, done.output) == (0, "1 sent, and confirmed by the server.\n")
        assert not list(data.rglob(f"*{HAND_IN}"))
        play.unlink()
    done = run(
        "fetch",
        tmp_path,
        "--from",
        cluster.url(made.name, rows["faculty"]["login"]),
        password=rows["faculty"]["password"],
    )
    assert done.exit_code == 0, done.output
    assert "3 hand-ins are in" in done.output
    found = json.loads(run("collect", tmp_path, "--json").output)
    assert (found["counted"], found["set_aside"], found["missing"]) == (3, [], [codes[3]])

    mine = cluster.url(made.name, rows["organisers"]["login"])
    done = run("database", mine, "--erase", file, "--code", codes[0], password=rows["organisers"]["password"])
    assert (
        done.output == f"Erased: 1 of {codes[0]}; a signed blank stays. Fetch again, and compute the results again.\n"
    )
    done = run("fetch", tmp_path, "--from", mine, password=rows["organisers"]["password"])
    assert f"Erased: {codes[0]} (1 removed here)." in done.output
    found = json.loads(run("collect", tmp_path, "--json").output)
    assert (found["counted"], found["missing"], found["erased"]) == (2, [codes[3]], [codes[0]])

    done = run("database", made.admin, "--drop", file)
    assert done.output.startswith("Deleted: 3 hand-ins"), done.output
    with cluster.admin(made.name) as connection:
        assert connection.execute("SELECT count(*) FROM handin").fetchone() == (0,)
        prefix = made.login(codes[0]).name.rpartition("_")[0]
        assert connection.execute("SELECT 1 FROM pg_roles WHERE starts_with(rolname, %s)", [prefix]).fetchall() == []
        assert connection.execute("SELECT polname FROM pg_policy").fetchall() == [("handin_private",)]


def test_one_of_three_things_is_asked_for(made: Made, tmp_path: Path) -> None:
    file = made.files(tmp_path)
    assert run("database", made.admin).exit_code == 2
    assert run("database", made.admin, "--create", file, "--drop", file).exit_code == 2
    assert run("database", made.admin, "--erase", file).exit_code == 2


def test_without_the_organisers_file_nothing_is_made(made: Made, tmp_path: Path) -> None:
    file = made.files(tmp_path)
    file.with_suffix(".balint-organiser").unlink()
    done = run("database", made.admin, "--create", file)
    assert done.exit_code == 1
    assert "w.balint-organiser should be beside w.balint-workshop" in done.output


def test_no_password_is_in_the_servers_log_or_an_error(made: Made) -> None:
    with made.cluster.admin() as connection:
        connection.execute("ALTER SYSTEM SET log_statement = 'all'")
        connection.execute("SELECT pg_reload_conf()")
    create_database(made.admin, made.workshop, made.organiser)
    with made.cluster.admin() as connection:
        connection.execute("ALTER SYSTEM RESET log_statement")
        connection.execute("SELECT pg_reload_conf()")
    log = (made.cluster.folder / "log").read_text()
    assert "CONNECTION LIMIT" in log
    assert not [m for m in made.logins if m.password in log]
    wrong = made.cluster.url(made.name, made.logins[2].name, "not-this-one")
    line = HandIns(opener(wrong, lambda _: "")(made.logins[2].name))
    with pytest.raises(StoreDenied, match="does not accept the login") as caught:
        line.of(made.workshop.id)
    assert "not-this-one" not in str(caught.value)


def test_run_again_it_makes_right_what_was_changed(made: Made) -> None:
    code = made.organiser.codes[0]
    with made.cluster.admin(made.name) as connection:
        connection.execute("ALTER TABLE handin DISABLE ROW LEVEL SECURITY")
        connection.execute("GRANT CREATE ON SCHEMA public TO PUBLIC")
        connection.execute(f"ALTER ROLE {made.login(code).name} PASSWORD 'forgotten'")
    again, _ = create_database(made.admin, made.workshop, made.organiser)
    assert again == made.logins
    with made.cluster.admin(made.name) as connection:
        secure = connection.execute("SELECT relrowsecurity, relforcerowsecurity FROM pg_class WHERE relname = 'handin'")
        assert secure.fetchone() == (True, True)
        group = made.login(code).name
        asked = connection.execute("SELECT has_schema_privilege(%s, 'public', 'CREATE')", [group])
        assert asked.fetchone() == (False,)
    HandIns(made.line(made.login(code))).append(row(made.handin(code)))


def test_an_administrator_who_is_no_superuser_can_make_it(cluster: Cluster) -> None:
    given = make(cluster, "by_a_superuser")
    with cluster.admin() as connection:
        connection.execute("CREATE ROLE hosted LOGIN CREATEROLE PASSWORD 'h'")
        connection.execute("CREATE DATABASE hosted OWNER hosted")
    left = create_database(cluster.url("hosted", "hosted", "h"), given.workshop, given.organiser)[1]
    assert len(left) == 1
    assert "large objects" in left[0]
    with cluster.admin() as connection:
        connection.execute("CREATE ROLE guest LOGIN CREATEROLE PASSWORD 'g'")
        connection.execute("CREATE DATABASE foreign_owner")
    with cluster.admin("foreign_owner") as connection:
        connection.execute("GRANT CREATE ON SCHEMA public TO guest")
    with pytest.raises(StoreError, match=r"may not|permission denied"):
        create_database(cluster.url("foreign_owner", "guest", "g"), given.workshop, given.organiser)


def test_sent_under_the_login_of_another_code_it_does_not_count(made: Made) -> None:
    mine, theirs = made.organiser.codes[:2]
    forged = parcel(made.handin(theirs))
    login = made.login(mine)
    HandIns(made.line(login)).append(HandInRow(made.workshop.id, login.name, forged.id, forged.data))
    found = fetch(made.line(made.group("faculty")), made.workshop)
    assert found.files == {}
    assert [(a.fault, a.why) for a in found.aside] == [("foreign", "It was sent under the login of another code.")]


@pytest.mark.parametrize(
    "data",
    ["", "{", '{"kind":"hand-in","format":1,"workshop":"x","code":"\\ud800","key":"","proof":""}', "[" * 100_000],
)
def test_rubbish_in_the_database_is_set_aside(made: Made, data: str) -> None:
    login = made.login(made.organiser.codes[0])
    HandIns(made.line(login)).append(HandInRow(made.workshop.id, login.name, uuid4(), data))
    found = fetch(made.line(made.group("faculty")), made.workshop)
    assert found.files == {}
    assert len(found.aside) == 1


def test_a_blank_counts_only_if_the_organiser_signed_it(made: Made) -> None:
    mine, theirs = made.organiser.codes[:2]
    HandIns(made.line(made.login(theirs))).append(row(made.handin(theirs)))
    blank = json.dumps(
        {"kind": "erased", "format": 1, "workshop": made.workshop.id, "code": theirs, "on": "2026-01-01"}
    )
    login = made.login(mine)
    HandIns(made.line(login)).append(HandInRow(made.workshop.id, login.name, uuid4(), blank.replace(" ", "")))
    found = fetch(made.line(made.group("faculty")), made.workshop)
    assert len(found.files) == 1
    assert found.erased == ()


def test_the_same_hand_in_from_two_machines_is_one_row(made: Made, tmp_path: Path) -> None:
    code = made.organiser.codes[0]
    data = made.handin(code)
    for machine in ("one", "other"):
        outbox = Outbox(tmp_path / machine)
        outbox.put(data)
        assert deliver(outbox, opener(made.url(made.login(code)), lambda _: "")).sent == 1
    assert len(HandIns(made.line(made.group("faculty"))).of(made.workshop.id)) == 1


def test_what_was_committed_and_not_confirmed_is_not_doubled(
    made: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = made.organiser.codes[0]
    outbox, open_for = Outbox(tmp_path), opener(made.url(made.login(code)), lambda _: "")
    data = made.handin(code)
    outbox.put(data)
    with monkeypatch.context() as patch:
        patch.setattr(Outbox, "confirmed", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            deliver(outbox, open_for)
    assert len(outbox.waiting()) == 1
    assert deliver(outbox, open_for).sent == 1
    assert outbox.waiting() == ()
    (kept,) = HandIns(made.line(made.group("faculty"))).of(made.workshop.id)
    assert kept.data.encode() == data


def test_a_place_that_is_taken_is_not_confirmed(made: Made, tmp_path: Path) -> None:
    code = made.organiser.codes[0]
    outbox, open_for = Outbox(tmp_path), opener(made.url(made.login(code)), lambda _: "")
    one = outbox.put(made.handin(code))
    HandIns(made.line(made.login(code))).append(HandInRow(one.workshop, one.login, one.id, "something else"))
    done = deliver(outbox, open_for, pause=pytest.fail)
    assert (done.sent, done.waiting) == (0, 1)
    assert "did not keep it as it is" in done.why


def test_a_login_has_room_for_a_hundred(made: Made) -> None:
    login = made.login(made.organiser.codes[0])
    rows = [HandInRow(made.workshop.id, login.name, uuid4(), "{}") for _ in range(100)]
    line = made.line(login)
    with psycopg.connect(made.url(login), autocommit=True) as connection:
        for one in rows:
            connection.execute(
                "INSERT INTO handin (workshop, login, id, data) VALUES (%s, %s, %s, '{}')",
                [one.workshop, one.login, one.id],
            )
    HandIns(line).append(rows[0])
    with pytest.raises(StoreError, match="there are 100 hand-ins of this login already") as caught:
        HandIns(line).append(HandInRow(made.workshop.id, login.name, uuid4(), "{}"))
    assert not isinstance(caught.value, StoreAway)


def test_while_the_server_is_away_it_waits_and_says_so(tmp_path: Path) -> None:
    own = Cluster()
    try:
        made = make(own, "away")
        code = made.organiser.codes[0]
        play = tmp_path / f"{code}{HAND_IN}"
        play.write_bytes(made.handin(code))
        own.kill()
        to = ("--to", own.url(made.name), "--data", tmp_path / "data")
        done = run("send", play, *to, password=made.login(code).password)
        assert done.exit_code == 1
        assert "Nothing is lost: 1 kept here to be sent. Run this again later." in done.output
        play.unlink()
        own.start()
        done = run("send", *to, password=made.login(code).password)
        assert (done.exit_code, done.output) == (0, "1 sent, and confirmed by the server.\n")
        assert len(HandIns(made.line(made.group("faculty"))).of(made.workshop.id)) == 1
    finally:
        own.close()


def test_a_wrong_password_is_said_at_once(made: Made, tmp_path: Path) -> None:
    code = made.organiser.codes[0]
    outbox = Outbox(tmp_path)
    outbox.put(made.handin(code))
    done = deliver(outbox, opener(made.cluster.url(made.name), lambda _: "wrong"), pause=pytest.fail)
    assert (done.sent, done.waiting, done.kind) == (0, 1, "denied")
    assert f"does not accept the login {made.login(code).name} with this password" in done.why
    assert "wrong" not in done.why
    done = deliver(outbox, opener(made.cluster.url(made.name), lambda _: ""), pause=pytest.fail)
    assert done.kind == "denied"
    play = tmp_path / f"{code}{HAND_IN}"
    play.write_bytes(made.handin(code))
    said = run("send", play, "--to", made.cluster.url(made.name), "--data", tmp_path / "d", password="wrong")
    assert said.exit_code == 1
    assert "with this password" in said.output


def test_a_wrong_password_is_known_whatever_the_servers_language(
    made: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server, "_DENIED_WORDS", "Passwort-Authentifizierung")
    outbox = Outbox(tmp_path)
    outbox.put(made.handin(made.organiser.codes[0]))
    done = deliver(outbox, opener(made.cluster.url(made.name), lambda _: "wrong"), pause=pytest.fail)
    assert done.kind == "denied"


@pytest.mark.parametrize("words", ["password authentication failed", "Passwort-Authentifizierung"])
def test_too_many_at_once_is_no_wrong_password(
    made: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: str
) -> None:
    monkeypatch.setattr(server, "_DENIED_WORDS", words)
    code = made.organiser.codes[0]
    with made.cluster.admin() as connection:
        connection.execute(f'ALTER ROLE "{made.login(code).name}" CONNECTION LIMIT 0')
    outbox = Outbox(tmp_path)
    outbox.put(made.handin(code))
    asked: list[float] = []
    done = deliver(outbox, opener(made.url(made.login(code)), lambda _: ""), pause=asked.append)
    assert (done.kind, len(asked)) == ("away", 3)


def test_a_database_that_lets_nobody_in_from_here_is_not_tried_again(made: Made, tmp_path: Path) -> None:
    code = made.organiser.codes[0]
    hba = made.cluster.data / "pg_hba.conf"
    before = hba.read_text()
    outbox = Outbox(tmp_path)
    outbox.put(made.handin(code))
    try:
        hba.write_text(f"host {made.name} all 127.0.0.1/32 reject\n{before}")
        made.cluster.run("pg_ctl", "-D", made.cluster.data, "reload")
        time.sleep(0.5)
        done = deliver(outbox, opener(made.url(made.login(code)), lambda _: ""), pause=pytest.fail)
    finally:
        hba.write_text(before)
        made.cluster.run("pg_ctl", "-D", made.cluster.data, "reload")
        time.sleep(0.5)
    assert (done.kind, "pg_hba.conf" in done.why) == ("refused", True)


def test_collected_from_the_database_or_from_files_is_the_same(made: Made, tmp_path: Path) -> None:
    files = tmp_path / "files"
    files.mkdir()
    for number, code in enumerate(made.organiser.codes):
        data = made.handin(code, number)
        (files / f"{code}{HAND_IN}").write_bytes(data)
        HandIns(made.line(made.login(code))).append(row(data))
    fetched = tmp_path / "fetched"
    fetched.mkdir()
    for name, data in fetch(made.line(made.group("faculty")), made.workshop).files.items():
        (fetched / name).write_bytes(data)
    both = [collect([f], made.workshop, made.organiser) for f in (files, fetched)]
    assert {h.code: h for h in both[0].counted} == {h.code: h for h in both[1].counted}
    assert len(both[0].counted) == 4
