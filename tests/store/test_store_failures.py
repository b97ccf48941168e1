from __future__ import annotations

import os
import random
import shutil
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

import pytest
from store_tiny import HOUR, Child, header, note, played

from simulator.engine.tree import Node
from simulator.errors import StoreError, StoreNewer
from simulator.model.scenario import Scenario
from simulator.record.record import Record
from simulator.store.database import NAME
from simulator.store.open import open_store
from simulator.store.store import Store


def made(folder: Path, scenario: Scenario, notes: int = 0) -> str:
    record = played(Record(header(scenario), scenario), *HOUR)
    with open_store(folder) as store:
        writer = store.begin(record.header, scenario)
        for node in record.nodes:
            writer.append(node)
        for n in range(len(record.nodes) + 1, len(record.nodes) + notes + 1):
            writer.append(Node(n, n - 1, note(n)))
    return record.header.play


def content(folder: Path) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in folder.iterdir() if p.is_file()}


def test_a_missing_folder_is_made(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b ü %20?#" / "c"
    with open_store(folder) as store:
        assert store.plays() == ()
    assert (folder / NAME).exists()
    with open_store(str(folder)) as store:
        assert store.plays() == ()


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    for folder in (tmp_path / "file", tmp_path / "file" / "below"):
        with pytest.raises(StoreError, match="folder for your plays could not be made"):
            open_store(folder)
    assert (tmp_path / "file").read_text() == "mine"


@pytest.mark.parametrize("size", [1, 99, 4096, 100_000])
def test_a_file_that_is_no_database_is_left_alone(folder: Path, size: int) -> None:
    folder.mkdir()
    (folder / NAME).write_bytes(random.Random(size).randbytes(size))
    before = content(folder)
    with pytest.raises(StoreError, match=r"is damaged .*Nothing in it was overwritten") as caught:
        open_store(folder)
    assert str(folder / NAME) in str(caught.value)
    assert content(folder) == before


def test_a_damaged_database_is_said_and_left_alone(folder: Path, scenario: Scenario) -> None:
    play = made(folder, scenario, notes=200)
    file = folder / NAME
    data = bytearray(file.read_bytes())
    data[4096:] = random.Random(1).randbytes(len(data) - 4096)
    file.write_bytes(data)
    before = content(folder)
    with pytest.raises(StoreError, match=r"damaged|cannot be used"), open_store(folder) as store:
        store.record(play)
    assert content(folder)[NAME] == before[NAME]


def test_a_cut_database_is_said_and_left_alone(folder: Path, scenario: Scenario) -> None:
    play = made(folder, scenario, notes=200)
    file = folder / NAME
    file.write_bytes(file.read_bytes()[: 3 * 4096])
    before = content(folder)
    with pytest.raises(StoreError, match=r"damaged .*malformed"), open_store(folder) as store:
        store.record(play)
    assert content(folder)[NAME] == before[NAME]


def test_a_newer_database_is_left_alone(folder: Path, scenario: Scenario) -> None:
    made(folder, scenario)
    with closing(sqlite3.connect(folder / NAME)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    before = content(folder)
    with pytest.raises(StoreNewer, match="newer version") as caught:
        open_store(folder)
    assert str(folder / NAME) in str(caught.value)
    assert content(folder)[NAME] == before[NAME]
    assert not (folder / "backups").exists()


def test_a_database_of_another_program_is_left_alone(folder: Path) -> None:
    folder.mkdir()
    with closing(sqlite3.connect(folder / NAME)) as connection, connection:
        connection.execute("CREATE TABLE recipes (name TEXT)")
    before = content(folder)
    with pytest.raises(StoreError, match="another program"):
        open_store(folder)
    with closing(sqlite3.connect(folder / NAME)) as connection:
        assert connection.execute("SELECT name FROM sqlite_master").fetchall() == [("recipes",)]
    assert content(folder).keys() == before.keys()


def test_an_empty_file_becomes_a_database(folder: Path) -> None:
    folder.mkdir()
    (folder / NAME).touch()
    with open_store(folder) as store:
        assert store.plays() == ()


def test_a_locked_database_is_said(store: Store, folder: Path, scenario: Scenario) -> None:
    writer = store.begin(header(scenario), scenario)
    with closing(sqlite3.connect(folder / NAME, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreError, match=r"holds .* locked: action 1 of this play could not be kept"):
            writer.append(Node(1, 0, HOUR[0]))
        with pytest.raises(StoreError, match=r"holds .* locked: your plays could not be opened"):
            open_store(folder, busy_seconds=0.1)
        assert [p.state for p in store.plays()] == ["empty"]
        other.execute("ROLLBACK")
    writer.append(Node(1, 0, HOUR[0]))
    assert len(store.record(writer.play).nodes) == 1


def test_a_full_disk_is_said_and_nothing_acknowledged_is_lost(store: Store, scenario: Scenario) -> None:
    writer = store.begin(header(scenario), scenario)
    with store.database.reading("") as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 4}")
    kept, said = 0, ""
    while not said:
        try:
            writer.append(Node(kept + 1, kept, note(kept + 1)))
            kept += 1
        except StoreError as error:
            said = str(error)
    assert f"disk is full: action {kept + 1} of this play could not be kept" in said
    assert len(store.record(writer.play).nodes) == kept
    big = header(scenario, app="x" * 20_000)
    with pytest.raises(StoreError, match="disk is full: the play could not be begun"):
        store.begin(big, scenario)
    assert [p.actions for p in store.plays()] == [kept]
    with store.database.reading("") as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 100000")
    writer.append(Node(kept + 1, kept, note(kept + 1)))
    store.begin(big, scenario)
    assert len(store.record(writer.play).nodes) == kept + 1


@pytest.mark.parametrize("what", ["file", "folder", "parent"])
def test_what_is_read_only_is_said(scenario: Scenario, child: Child, what: str) -> None:
    if os.name == "nt":
        pytest.skip("needs POSIX permissions")
    top = Path(tempfile.mkdtemp())  # pytest's own folders are closed to other users
    folder = top / "plays"
    try:
        top.chmod(0o755)
        if what != "parent":
            made(folder, scenario)
            (folder / NAME).chmod(0o444 if what == "file" else 0o666)
            folder.chmod(0o777 if what == "file" else 0o555)
        else:
            top.chmod(0o555)
        said = child("as_nobody", folder).communicate()[0]
        assert said.startswith("StoreError")
        assert str(folder) in said
        assert ("could not be made" if what == "parent" else "read-only") in said
        if what != "parent":
            folder.chmod(0o755)
            with open_store(folder) as store:
                assert len(store.plays()) == 1
    finally:
        top.chmod(0o755)
        shutil.rmtree(top)


def test_only_postgresql_servers(tmp_path: Path) -> None:
    for url in ("mysql://u:secret@h/d", "sqlite:///x.db", "nothing://x", "://"):
        with pytest.raises(StoreError) as caught:
            open_store(url)
        assert "secret" not in str(caught.value)
