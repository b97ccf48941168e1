"""What the commands for a workshop's shared database do: make it, send to it, fetch from it, erase in it."""

from __future__ import annotations

import csv
import os
from collections.abc import Callable, Iterable
from datetime import date
from io import StringIO
from pathlib import Path

from simulator.store.server import open_line, server_url
from simulator.workshop.file import PRIVATE_SUFFIX, Organiser, Workshop, WorkshopRefused, load_organiser, load_workshop
from simulator.workshop.handin import SUFFIX as HAND_IN
from simulator.workshop.handin import HandInRefused
from simulator.workshop.logins import Login
from simulator.workshop.outbox import Outbox
from simulator.workshop.shared import create_database, deliver, drop_database, erase, fetch, opener
from ui.terminal.workshop import HAND_INS, Replace, open_folder

LOGINS_SUFFIX = ".balint-logins.csv"


def make(url: str, file: Path, out: Path | None) -> list[str]:
    """Make a database ready for a workshop, and write its logins into a private file.

    Raises WorkshopRefused, StoreError or OSError.
    """
    workshop, organiser = _halves(file)
    target = out or file.with_suffix(LOGINS_SUFFIX)
    made, left_open = create_database(url, workshop, organiser)
    _write_private(target, _table(made))
    trainees = sum(m.group == "trainees" for m in made)
    return [
        f"The database is ready: {trainees} logins for trainees, one for faculty, one for you.",
        f"{target} has them with their passwords. It is yours alone: give each trainee theirs, and then delete it; "
        "run this again to have it again.",
        *left_open,
    ]


def drop(url: str, file: Path) -> str:
    """Delete a workshop's hand-ins and logins from a database. Raises WorkshopRefused, StoreError or OSError."""
    gone = drop_database(url, load_workshop(file.read_bytes()))
    return f"Deleted: {gone} hand-ins, and every login of this workshop. The server’s backups may still have them."


def erase_in(url: str, file: Path, code: str, today: date) -> str:
    """Erase a code's hand-ins in a database. Raises WorkshopRefused, StoreError or OSError."""
    workshop, organiser = _halves(file)
    database = open_line(server_url(url))
    try:
        gone = erase(database, workshop, organiser, code, today)
    finally:
        database.close()
    return f"Erased: {gone} of {code}; a signed blank stays. Fetch again, and compute the results again."


def send(url: str, files: Iterable[Path], data: Path, password: Callable[[str], str]) -> tuple[list[str], bool]:
    """Send hand-ins, and what still waits from before; what came of it, and whether all was sent.

    Raises HandInRefused for a file that is none, before anything is sent; StoreError or OSError.
    """
    open_for = opener(url, password)
    outbox = Outbox(data)
    for file in files:
        try:
            outbox.put(file.read_bytes())
        except HandInRefused as error:
            raise WorkshopRefused(f"{file}: {error}") from error
    done = deliver(outbox, open_for)
    said = [f"{done.sent} sent, and confirmed by the server."] if done.sent or not done.waiting else []
    if done.waiting:
        said += [done.why, f"Nothing is lost: {done.waiting} kept here to be sent. Run this again later."]
    return said, not done.waiting


def fetch_into(url: str, folder: Path, replace: Replace) -> list[str]:
    """Bring what is in the database into a workshop's folder, for `collect` and `results`.

    Raises WorkshopRefused, StoreError or OSError.
    """
    opened = open_folder(folder)
    database = open_line(server_url(url))
    try:
        found = fetch(database, opened.workshop)
    finally:
        database.close()
    target = folder / HAND_INS
    target.mkdir(exist_ok=True)
    for name, data in found.files.items():
        replace(target / name, data.decode("utf-8"))
    gone = 0
    for prefix in found.erased_logins:
        for file in target.glob(f"{prefix}.*{HAND_IN}"):
            file.unlink()
            gone += 1
    said = [f"{len(found.files) - len(found.erased)} hand-ins are in {target}."]
    if found.erased:
        said.append(f"Erased: {', '.join(found.erased)} ({gone} removed here).")
    return [*said, *(f"Set aside: {a.file} ({a.fault}). {a.why}" for a in found.aside)]


def _halves(file: Path) -> tuple[Workshop, Organiser]:
    private = file.with_suffix(PRIVATE_SUFFIX)
    if not private.exists():
        raise WorkshopRefused(f"{private.name} should be beside {file.name}: only who has it can do this.")
    return load_workshop(file.read_bytes()), load_organiser(private.read_bytes())


def _table(logins: Iterable[Login]) -> str:
    out = StringIO()
    table = csv.writer(out, lineterminator="\n")
    table.writerow(("for", "code", "login", "password"))
    table.writerows((m.group, m.code, m.name, m.password) for m in logins)
    return out.getvalue()


def _write_private(path: Path, text: str) -> None:
    """Write a file that nobody else may read at any time, whole or not at all."""
    part = path.with_name(f".{path.name}.{os.getpid()}")
    part.unlink(missing_ok=True)
    try:
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
            file.write(text)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
