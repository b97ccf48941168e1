from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from store_tiny import HOUR, ROOT, finished, header, played, tiny

from simulator.errors import StoreError
from simulator.model.scenario import Scenario
from simulator.record.record import Record
from simulator.store.home import NAME, Home, OpenPlay, read_home, save_home
from simulator.store.open import open_store
from simulator.store.paths import data_folder
from simulator.store.store import Store

PLAY = OpenPlay("p", "tiny", "Ä “title”", "guided", "work", "A pause", "2026-03-01T10:00:00+00:00")


def keep(store: Store, record: Record) -> None:
    writer = store.begin(record.header, record.scenario)
    for node in record.nodes:
        writer.append(node)
    writer.close()


def test_light_to_import() -> None:
    heavy = "{'sqlalchemy', 'alembic', 'pydantic', 'networkx', 'jinja2', 'filelock', 'PySide6', 'simulator.engine'}"
    program = f"import simulator.store.home, simulator.store.paths, sys; assert not {heavy} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", program], check=True, cwd=ROOT)


def test_opening_an_up_to_date_store_leaves_alembic_alone(folder: Path) -> None:
    open_store(folder).close()
    program = (
        "import sys; from pathlib import Path; from simulator.store.open import open_store\n"
        "open_store(Path(sys.argv[1])).close(); assert 'alembic' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program, str(folder)], check=True, cwd=ROOT)


def test_what_is_saved_is_read(tmp_path: Path) -> None:
    home = Home((PLAY,), ("a", "b"))
    save_home(tmp_path, home)
    assert read_home(tmp_path) == home
    assert [p.name for p in tmp_path.iterdir()] == [NAME]


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b"null",
        b"{}",
        b'{"format":2,"open":[],"finished":[]}',
        b'{"format":1,"open":[{}],"finished":[]}',
        b'{"format":1,"open":[],"finished":[3]}',
        b'{"format":1,"open":3,"finished":[]}',
        b'{"format":1,"open":[],"finished":["a"',
        b"[" * 100_000,
    ],
)
def test_a_damaged_file_is_an_empty_home(tmp_path: Path, text: bytes) -> None:
    assert read_home(tmp_path) == Home()
    (tmp_path / NAME).write_bytes(text)
    assert read_home(tmp_path) == Home()


def test_a_failed_write_leaves_the_old_file_and_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save_home(tmp_path, Home((), ("a",)))

    def refuse(self: Path, target: Path) -> Path:
        raise PermissionError(13, "refused")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", refuse)
        with pytest.raises(PermissionError):
            save_home(tmp_path, Home((), ("b",)))
    assert read_home(tmp_path) == Home((), ("a",))
    assert [p.name for p in tmp_path.iterdir()] == [NAME]


def test_home_follows_the_plays(store: Store, folder: Path, scenario: Scenario) -> None:
    writer = store.begin(header(scenario, play="p"), scenario)
    assert read_home(folder) == Home()
    whole = finished(played(Record(header(scenario, play="p"), scenario), *HOUR))
    writer.append(whole.nodes[0])
    started = whole.header.started
    assert read_home(folder).open == (OpenPlay("p", "tiny", scenario.title, "guided", "work", "A pause", started),)
    for node in whole.nodes[1:-1]:
        writer.append(node)
    writer.close()
    assert [p.place for p in read_home(folder).open] == ["The last minute"]
    _, writer = store.resume("p")
    writer.append(whole.nodes[-1])
    assert read_home(folder) == Home((), ("tiny",))
    writer.close()
    store.discard("p")
    assert read_home(folder) == Home()


def test_plays_left_gently_are_not_offered(store: Store, folder: Path, scenario: Scenario) -> None:
    keep(store, finished(played(Record(header(scenario), scenario), *HOUR[:2])))
    assert [p.state for p in store.plays()] == ["left"]
    assert read_home(folder) == Home()


def test_the_last_played_comes_first(store: Store, folder: Path) -> None:
    for name in ("one", "two"):
        scenario = tiny(name)
        keep(store, played(Record(header(scenario, play=name), scenario), *HOUR[:1]))
    _, writer = store.resume("one")
    writer.append(played(store.record("one"), HOUR[1]).nodes[1])
    store.write_home()
    assert [p.id for p in read_home(folder).open] == ["one", "two"]


def test_a_lost_file_is_made_again(store: Store, folder: Path, scenario: Scenario) -> None:
    keep(store, played(Record(header(scenario), scenario), *HOUR))
    before = read_home(folder)
    (folder / NAME).unlink()
    store.write_home()
    assert read_home(folder) == before
    assert json.loads((folder / NAME).read_text(encoding="utf-8"))["format"] == 1


def test_a_home_that_cannot_be_written_stops_nobody(store: Store, folder: Path, scenario: Scenario) -> None:
    (folder / NAME).mkdir()
    keep(store, played(Record(header(scenario), scenario), *HOUR))
    assert [p.actions for p in store.plays()] == [5]
    with pytest.raises(StoreError, match="home page could not be written"):
        store.write_home()


def test_the_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BALINT_DATA", str(tmp_path / "named"))
    assert data_folder() == tmp_path / "named"
    assert data_folder(tmp_path / "given") == tmp_path / "given"
    monkeypatch.setenv("BALINT_DATA", "~/balint")
    assert data_folder() == Path.home() / "balint"
    monkeypatch.setenv("BALINT_DATA", "")
    assert data_folder().name == "balint-simulator"
    monkeypatch.delenv("BALINT_DATA")
    assert data_folder().is_absolute()
