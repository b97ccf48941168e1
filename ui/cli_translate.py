"""The command for translators: the file in which a session is translated, made or brought up to date."""

from __future__ import annotations

from pathlib import Path

import click

from simulator.errors import ScenarioRefused
from ui.cli_tools import FILE_OUT, Refused, replace_file


def add_translate_command(group: click.Group) -> None:
    """Give the program `translate`."""
    group.add_command(translate)


@click.command()
@click.argument("what", metavar="ID")
@click.option("--to", "language", required=True, metavar="CODE", help="The language's code: de, fr, pt-BR.")
@click.option("--file", "path", type=FILE_OUT, help="Write here instead of CODE/ID.yaml beside the original.")
def translate(what: str, language: str, path: Path | None) -> None:
    """Make the file in which ID is translated, or bring it up to date; what is translated there is kept.

    ID is a session or a season of `balint list`, the file of a session, or one of the reference files: interventions,
    literature, difficulties, competencies.
    """
    from simulator.content.library import LANGUAGE, library
    from simulator.content.translate import CannotTranslate, renewed

    if not LANGUAGE.fullmatch(language):
        raise Refused(f"“{language}” is not the code of a language, like de, fr or pt-BR.", 2)
    path = path or _usual_place(what, language)
    try:
        found = renewed(library(), what, language, path.read_bytes() if path.exists() else None, str(path))
        path.parent.mkdir(exist_ok=True)
        replace_file(path, found.text)
    except (CannotTranslate, ScenarioRefused) as error:
        raise Refused(str(error)) from error
    except OSError as error:
        raise Refused(f"{error.filename or path}: {error.strerror or error}") from error
    aside = f", {found.aside} set aside because their words were changed" if found.aside else ""
    click.echo(f"{path} is written: {found.told} of {found.texts} texts are translated{aside}.")


def _usual_place(what: str, language: str) -> Path:
    """In a folder of its language: beside the file, beside the sessions of a checkout, or else here."""
    if Path(what).is_file():
        return Path(what).parent / language / f"{Path(what).stem}.yaml"
    sessions = Path("scenarios")
    return (sessions if sessions.is_dir() else Path()) / language / f"{what}.yaml"
