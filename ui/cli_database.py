"""The commands for a workshop's shared database. No Qt here, and nothing heavy before a command runs."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from simulator.errors import BalintError
from ui.cli_tools import FILE_IN, FILE_OUT, FOLDER, Refused, replace_file

PASSWORD = "BALINT_DATABASE_PASSWORD"  # noqa: S105 - a variable's name


def add_database_commands(workshop: click.Group) -> None:
    """Add the commands to the group `balint workshop`."""
    for command in (database, send, fetch):
        workshop.add_command(command)


@click.command(name="database")
@click.argument("url")
@click.option(
    "--create", type=FILE_IN, metavar="FILE", help="Make it ready for the workshop in FILE; may be run again."
)
@click.option("--logins", type=FILE_OUT, help="Where the logins are written; beside FILE if left out.")
@click.option("--erase", type=FILE_IN, metavar="FILE", help="Erase what --code of the workshop in FILE sent.")
@click.option("--code", help="The code to erase.")
@click.option("--drop", type=FILE_IN, metavar="FILE", help="Delete the hand-ins and logins of the workshop in FILE.")
def database(url: str, create: Path | None, erase: Path | None, drop: Path | None, **options: Any) -> None:
    """A shared PostgreSQL database for a workshop: URL is postgresql://login@host/database.

    To make it and to drop it one is the server's administrator; to erase, the organiser. Passwords: in
    BALINT_DATABASE_PASSWORD, in PostgreSQL's own password file, or asked for.
    """
    from ui.terminal.database import drop as drop_all
    from ui.terminal.database import erase_in, make

    if sum(o is not None for o in (create, erase, drop)) != 1 or (erase is None) != (options["code"] is None):
        raise Refused("Say what to do: --create FILE, --drop FILE, or --erase FILE with --code CODE.", 2)
    try:
        address = _with_password(url)
        if create is not None:
            click.echo("\n".join(make(address, create, options["logins"])))
        elif erase is not None:
            click.echo(erase_in(address, erase, options["code"], datetime.now(UTC).date()))
        elif drop is not None:
            click.echo(drop_all(address, drop))
    except (BalintError, OSError) as error:
        raise Refused(str(error)) from error


@click.command(name="send")
@click.argument("files", type=FILE_IN, nargs=-1)
@click.option("--to", "url", required=True, metavar="URL", help="postgresql://host/database, as the organiser says.")
@click.option("--data", "data_here", type=FOLDER, help="Where hand-ins wait until they are sent.")
@click.pass_obj
def send(data: Path | None, /, data_here: Path | None, files: tuple[Path, ...], url: str) -> None:
    """Hand in FILES to a shared database, and what still waits. They arrive once, however often this is run.

    The login is that of the hand-in's code; the password is asked for, or taken from BALINT_DATABASE_PASSWORD.
    """
    from simulator.store.paths import data_folder
    from ui.terminal.database import send as send_all

    known: dict[str, str] = {}

    def password(login: str) -> str:
        if login not in known:
            known[login] = _asked(login)
        return known[login]

    try:
        said, whole = send_all(url, files, data_folder(data_here or data), password)
    except (BalintError, OSError) as error:
        raise Refused(str(error)) from error
    click.echo("\n".join(said))
    if not whole:
        raise SystemExit(1)


@click.command(name="fetch")
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--from", "url", required=True, metavar="URL", help="The shared database, with your login.")
def fetch(folder: Path, url: str) -> None:
    """Bring hand-ins from a shared database into a workshop's FOLDER, to collect them there."""
    from ui.terminal.database import fetch_into

    try:
        click.echo("\n".join(fetch_into(_with_password(url), folder, replace_file)))
    except (BalintError, OSError) as error:
        raise Refused(str(error)) from error


def _with_password(url: str) -> str:
    """The address with a password, if it needs one and has none."""
    from simulator.store.server import server_url

    place = server_url(url)
    password = "" if place.password or not place.username else _asked(place.username)
    return server_url(url, password=password).render_as_string(hide_password=False)


def _asked(login: str) -> str:
    """The password of a login; empty if the driver finds it by itself."""
    given = os.environ.get(PASSWORD)
    if given is not None:
        return given
    if os.environ.get("PGPASSWORD") or os.environ.get("PGPASSFILE") or (Path.home() / ".pgpass").exists():
        return ""
    asked: str = click.prompt(f"Password of {login}", default="", hide_input=True, show_default=False, err=True)
    return asked
