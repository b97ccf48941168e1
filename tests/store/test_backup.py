"""Everything in one file and back: whole, and nothing that is there is lost."""

from __future__ import annotations

import json
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from simulator.errors import PlayInUse, StoreError, StoreNewer
from simulator.store.backup import SUFFIX, back_up, read_backup, restore
from simulator.store.open import open_store
from tests.small import record, small


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder with one play, settings, a panel file and a workshop seat."""
    made = tmp_path / "data"
    store = open_store(made)
    store.begin(record().header, small()).close()
    store.close()
    (made / "settings.json").write_text('{"colours": "dark"}')
    (made / "panel").mkdir()
    (made / "panel" / "a.json").write_text("{}")
    (made / "workshops" / "one").mkdir(parents=True)
    (made / "workshops" / "one" / "seat.json").write_text("{}")
    return made


def plays(folder: Path) -> list[str]:
    store = open_store(folder)
    try:
        return [row.id for row in store.plays()]
    finally:
        store.close()


def everything(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def altered(backup: Path, name: str, data: bytes | None, new_name: str = "") -> Path:
    """The backup with one file changed, left out (None) or renamed."""
    out = backup.with_name("altered" + SUFFIX)
    with zipfile.ZipFile(backup) as old, zipfile.ZipFile(out, "w") as new:
        for entry in old.namelist():
            if entry != name:
                new.writestr(entry, old.read(entry))
            elif data is not None:
                new.writestr(new_name or entry, data)
    return out


def test_there_and_back_on_another_machine(folder: Path, tmp_path: Path) -> None:
    backup = tmp_path / f"mine{SUFFIX}"
    said = back_up(folder, backup, "1.2")
    assert read_backup(backup) == said
    assert said.app == "1.2"
    other = tmp_path / "other"
    assert restore(backup, other) is None
    assert plays(other) == plays(folder) != []
    for name in ("settings.json", "panel/a.json", "workshops/one/seat.json"):
        assert (other / name).read_bytes() == (folder / name).read_bytes()


def test_what_was_there_is_moved_aside_whole(folder: Path, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    open_store(empty).close()
    backup = tmp_path / f"empty{SUFFIX}"
    back_up(empty, backup, "1")
    before = plays(folder)
    aside = restore(backup, folder)
    assert aside is not None
    assert plays(folder) == []
    assert plays(aside) == before
    assert (aside / "settings.json").read_text() == '{"colours": "dark"}'
    assert (aside / "workshops" / "one" / "seat.json").exists()
    assert not (folder / "settings.json").exists()
    assert not list(folder.glob("restoring-*"))


def test_a_backup_is_written_while_the_store_is_open(folder: Path, tmp_path: Path) -> None:
    store = open_store(folder)
    try:
        back_up(folder, tmp_path / f"b{SUFFIX}", "1")
    finally:
        store.close()
    restore(tmp_path / f"b{SUFFIX}", tmp_path / "other")
    assert plays(tmp_path / "other") == plays(folder)


def test_a_folder_with_nothing_in_it_can_be_kept_and_restored(tmp_path: Path) -> None:
    (tmp_path / "none").mkdir()
    (tmp_path / "none" / "settings.json").write_text("{}")
    back_up(tmp_path / "none", tmp_path / f"b{SUFFIX}", "1")
    restore(tmp_path / f"b{SUFFIX}", tmp_path / "other")
    assert (tmp_path / "other" / "settings.json").exists()


@pytest.mark.parametrize("name", ["balint.db", "settings.json", "panel/a.json"])
@pytest.mark.parametrize("data", [b"something else", None])
def test_an_altered_backup_changes_nothing(folder: Path, tmp_path: Path, name: str, data: bytes | None) -> None:
    backup = tmp_path / f"b{SUFFIX}"
    back_up(folder, backup, "1")
    before = everything(folder)
    with pytest.raises(StoreError, match="no whole backup"):
        restore(altered(backup, name, data), folder)
    assert everything(folder) == before


@pytest.mark.parametrize("name", ["../out.db", "/etc/x", "panel/../../x", "notes.txt", "locks/a.lock", "panel/.hidden"])
def test_no_other_file_is_taken_out(folder: Path, tmp_path: Path, name: str) -> None:
    backup = tmp_path / f"b{SUFFIX}"
    back_up(folder, backup, "1")
    with zipfile.ZipFile(backup) as opened:
        said = json.loads(opened.read("backup.json"))
    said["files"] = [{**f, "name": name} if f["name"] == "panel/a.json" else f for f in said["files"]]
    renamed = altered(backup, "panel/a.json", b"{}", name)
    with pytest.raises(StoreError, match="no place here"):
        restore(altered(renamed.rename(tmp_path / "step"), "backup.json", json.dumps(said).encode()), folder)
    assert not (tmp_path / "out.db").exists()


def test_a_cut_backup_and_no_backup_are_told(folder: Path, tmp_path: Path) -> None:
    backup = tmp_path / f"b{SUFFIX}"
    back_up(folder, backup, "1")
    before = everything(folder)
    backup.write_bytes(backup.read_bytes()[:-100])
    for path in (backup, folder / "settings.json"):
        with pytest.raises(StoreError, match="no whole backup"):
            restore(path, folder)
    with pytest.raises(StoreError):
        restore(tmp_path / "none", folder)
    assert everything(folder) == before


def test_a_bomb_is_stopped_at_the_size_it_gave(folder: Path, tmp_path: Path) -> None:
    backup = tmp_path / f"b{SUFFIX}"
    back_up(folder, backup, "1")
    with pytest.raises(StoreError, match="longer than the backup says"):
        restore(altered(backup, "settings.json", b" " * 50_000_000), folder)


def test_a_play_that_is_being_led_is_not_taken_away(folder: Path, tmp_path: Path) -> None:
    backup = tmp_path / f"b{SUFFIX}"
    back_up(folder, backup, "1")
    store = open_store(folder)
    _, writer = store.resume(store.plays()[0].id)
    try:
        with pytest.raises(PlayInUse):
            restore(backup, folder)
    finally:
        writer.close()
        store.close()


def test_a_newer_database_is_refused(folder: Path, tmp_path: Path) -> None:
    newer = tmp_path / "newer"
    open_store(newer).close()
    with closing(sqlite3.connect(newer / "balint.db")) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    back_up(newer, tmp_path / f"b{SUFFIX}", "9")
    before = everything(folder)
    with pytest.raises(StoreNewer):
        restore(tmp_path / f"b{SUFFIX}", folder)
    assert everything(folder) == before
