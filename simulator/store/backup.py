"""Everything of a data folder in one file, and back again. What is there is never overwritten, but moved aside.

The file is a zip: `backup.json` says what is in it with sizes and SHA-256, and only what it says is taken out.
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import sqlite3
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from typing import Any

from filelock import FileLock, Timeout

from simulator.errors import PlayInUse, StoreError
from simulator.language import tr
from simulator.store.database import BACKUPS, NAME
from simulator.store.failures import explained
from simulator.store.locks import FOLDER as LOCKS
from simulator.store.open import open_store

SUFFIX = ".balint-backup"
_LIST = "backup.json"
_SINGLE = (NAME, "settings.json")
_FOLDERS = ("panel", "workshops")
_PART = re.compile(r"[A-Za-z0-9][A-Za-z0-9._ -]*")
_MOST_FILES = 20_000
_MOST_BYTES = 2 * 1024**3
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Backup:
    """What a backup says of itself: when it was made (ISO 8601, UTC), by which version, and its files' digests."""

    made: str
    app: str
    files: tuple[tuple[str, int, str], ...]


def back_up(folder: Path, to: Path, app: str) -> Backup:
    """Write plays, notes, settings, panel answers and workshop seats of a data folder into one file.

    An existing file is replaced only once the new one is whole. Raises StoreError.
    """
    part = to.with_name(f"{to.name}.part")
    failed = tr("the backup could not be written")
    with explained(str(to), failed), tempfile.TemporaryDirectory(prefix="balint-") as scratch:
        database = Path(scratch) / NAME
        with suppress(FileNotFoundError):
            _copy_database(folder / NAME, database)
        try:
            with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as made:
                found = [_put(made, file, name) for name, file in _to_keep(folder, database)]
                backup = Backup(datetime.now(UTC).isoformat(timespec="seconds"), app, tuple(found))
                made.writestr(_LIST, json.dumps(_said(backup), ensure_ascii=False, indent=1))
            part.replace(to)
        finally:
            part.unlink(missing_ok=True)
    return backup


def read_backup(path: Path) -> Backup:
    """What a backup says it holds, without taking anything out.

    Raises StoreError if it is no backup of this program.
    """
    with explained(str(path), tr("the backup could not be read")):
        try:
            with zipfile.ZipFile(path) as opened:
                return _list_of(opened)
        except (zipfile.BadZipFile, KeyError, ValueError, TypeError, NotImplementedError) as error:
            raise _no_backup(path, error) from error


def restore(path: Path, folder: Path) -> Path | None:
    """Put what a backup holds in place of what a data folder holds; returns where that was moved, if there was any.

    The backup is taken out and opened first: one that is cut, altered or made by a newer version changes nothing.
    No store may be open on the folder in this process. Raises StoreError, PlayInUse and StoreNewer among them.
    """
    read_backup(path)
    _refuse_if_led(folder)
    with explained(str(folder), tr("the backup could not be put in place")):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        new = Path(tempfile.mkdtemp(prefix="restoring-", dir=folder))
        try:
            _take_out(path, new)
            if (new / NAME).exists():
                open_store(new).close()
            return _exchange(folder, new)
        finally:
            shutil.rmtree(new, ignore_errors=True)


def _to_keep(folder: Path, database: Path) -> Iterator[tuple[str, Path]]:
    if database.exists():
        yield NAME, database
    yield from ((name, folder / name) for name in _SINGLE[1:] if (folder / name).is_file())
    for name in _FOLDERS:
        for file in sorted((folder / name).rglob("*")):
            if file.is_file() and not file.is_symlink():
                yield file.relative_to(folder).as_posix(), file


def _copy_database(source: Path, target: Path) -> None:
    if not source.exists():
        raise FileNotFoundError(source)
    with (
        closing(sqlite3.connect(f"{source.as_uri()}?mode=ro", uri=True, timeout=5)) as old,
        closing(sqlite3.connect(target)) as new,
    ):
        old.backup(new)


def _put(made: zipfile.ZipFile, file: Path, name: str) -> tuple[str, int, str]:
    made.write(file, name)
    with file.open("rb") as opened:
        return name, file.stat().st_size, hashlib.file_digest(opened, "sha256").hexdigest()


def _said(backup: Backup) -> dict[str, Any]:
    files = [{"name": n, "bytes": size, "sha256": digest} for n, size, digest in backup.files]
    return {"kind": "balint-backup", "format": 1, "made": backup.made, "app": backup.app, "files": files}


def _list_of(opened: zipfile.ZipFile) -> Backup:
    if opened.getinfo(_LIST).file_size > 16 * _CHUNK:
        raise ValueError("its list is too long")
    data = json.loads(opened.read(_LIST))
    if not isinstance(data, dict) or data.get("kind") != "balint-backup":
        raise ValueError("it does not say that it is one")
    if data.get("format") != 1:
        raise ValueError("it was made by another version of this program")
    files = tuple((str(f["name"]), int(f["bytes"]), str(f["sha256"])) for f in data["files"])
    names = [name for name, _, _ in files]
    if len(files) > _MOST_FILES or sum(size for _, size, _ in files) > _MOST_BYTES or min(s for _, s, _ in files) < 0:
        raise ValueError("it is larger than any backup of ours")
    if len(set(names)) != len(names) or not all(_is_ours(name) for name in names):
        raise ValueError("it names a file that has no place here")
    if {*names, _LIST} != set(opened.namelist()) or len(opened.namelist()) != len(names) + 1:
        raise ValueError("it holds other files than it says")
    return Backup(str(data["made"]), str(data["app"]), files)


def _is_ours(name: str) -> bool:
    parts = PurePosixPath(name).parts
    if "/".join(parts) != name or not all(_PART.fullmatch(part) and not part.endswith((".", " ")) for part in parts):
        return False
    return name in _SINGLE or (len(parts) > 1 and parts[0] in _FOLDERS)


def _take_out(path: Path, to: Path) -> None:
    try:
        with zipfile.ZipFile(path) as opened:
            for name, size, digest in _list_of(opened).files:
                target = to / name
                target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                if _write_out(opened, name, target, size) != digest:
                    raise ValueError(f"{name} is not as it was when the backup was made")
    except (zipfile.BadZipFile, KeyError, ValueError, TypeError, EOFError, NotImplementedError) as error:
        raise _no_backup(path, error) from error


def _write_out(opened: zipfile.ZipFile, name: str, target: Path, size: int) -> str:
    seen, digest = 0, hashlib.sha256()
    with opened.open(name) as source, target.open("wb") as out:
        while chunk := source.read(_CHUNK):
            seen += len(chunk)
            if seen > size:
                raise ValueError(f"{name} is longer than the backup says")
            digest.update(chunk)
            out.write(chunk)
    return digest.hexdigest()


def _exchange(folder: Path, new: Path) -> Path | None:
    """Move the old aside and the new in; if that fails half way, everything goes back to where it was."""
    names = (*_SINGLE, f"{NAME}-wal", f"{NAME}-shm", *_FOLDERS, "home.json")
    present = [name for name in names if (folder / name).exists()]
    aside = folder / BACKUPS / f"before-restore-{datetime.now(UTC).strftime('%Y%m%dT%H%M%S%f')}"
    moved: list[tuple[Path, Path]] = []
    try:
        if present:
            aside.mkdir(mode=0o700, parents=True)
        for source, target in (
            *((folder / name, aside / name) for name in present),
            *((entry, folder / entry.name) for entry in sorted(new.iterdir())),
        ):
            source.rename(target)
            moved.append((source, target))
    except OSError:
        for source, target in reversed(moved):
            target.rename(source)
        raise
    return aside if present else None


def _refuse_if_led(folder: Path) -> None:
    """Every play's lock must be free: a window that leads would go on writing to what was moved aside."""
    for file in sorted((folder / LOCKS).glob("*.lock")):
        lock = FileLock(file, thread_local=False)
        try:
            lock.acquire(blocking=False)
        except Timeout as error:
            raise PlayInUse(tr("A play is open in another window. Close it first, then restore.")) from error
        lock.release()


def _no_backup(path: Path, error: Exception) -> StoreError:
    return StoreError(
        tr(
            "{path} is no whole backup of this program ({reason}). Nothing was changed.",
            path=path,
            reason=str(error).strip("'\""),
        )
    )
