"""Commands for one's own data: all of it in one file, and back."""

from __future__ import annotations

from pathlib import Path

import click

from simulator.errors import StoreError
from simulator.store.paths import data_folder
from ui.cli_tools import Refused
from ui.version import VERSION

DATA = click.option("--data", type=click.Path(path_type=Path), help="The data folder; without it the usual one.")


def add_data_commands(group: click.Group) -> None:
    """Give the program `backup` and `restore`."""
    group.add_command(backup)
    group.add_command(restore)


@click.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--force", is_flag=True, help="Overwrite FILE.")
@DATA
def backup(file: Path, force: bool, data: Path | None) -> None:
    """Write plays, notes, settings, panel answers and workshop seats into FILE (.balint-backup)."""
    from simulator.store.backup import back_up

    if file.exists() and not force:
        raise Refused(f"{file} is there already; --force overwrites it.")
    try:
        made = back_up(data_folder(data), file, VERSION)
    except StoreError as error:
        raise Refused(str(error)) from error
    click.echo(f"{file} is written: {len(made.files)} files of {data_folder(data)}.")


@click.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@DATA
def restore(file: Path, data: Path | None) -> None:
    """Put what FILE holds in place of what is kept now, which is moved aside. Close the window first."""
    from simulator.store.backup import restore as put_back

    try:
        aside = put_back(file, data_folder(data))
    except StoreError as error:
        raise Refused(str(error)) from error
    click.echo(f"{data_folder(data)} holds what {file} held.")
    if aside is not None:
        click.echo(f"What was there before is in {aside}.")
