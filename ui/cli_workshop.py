"""The commands for workshops. No Qt here, and nothing heavy before a command runs."""

from __future__ import annotations

import json
import os
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from simulator.errors import BalintError
from ui.asked import Asked
from ui.cli_tools import FILE_IN, FILE_OUT, FOLDER, Refused, open_window, replace_file

if TYPE_CHECKING:
    from simulator.workshop.collect import Collection
    from ui.terminal.workshop import Folder


@click.group()
def workshop() -> None:
    """For faculty."""


@workshop.command(name="create")
@click.argument("out", type=click.Path(path_type=Path))
@click.option("--session", "sessions", multiple=True, required=True, help="ID, or ID:SUBSTITUTE; may be given again.")
@click.option("--title", required=True, help="What the workshop is called.")
@click.option("--purpose", default="to talk about leading", show_default=True, help="What it is for.")
@click.option("--organiser", required=True, help="Who organises it.")
@click.option("--contact", default="", help="Whom to turn to; also after a session that stays with one.")
@click.option("--consent", type=FILE_IN, help="A text file; without it, the usual text.")
@click.option("--closes", type=click.DateTime(["%Y-%m-%d"]), required=True, help="Last day to hand in.")
@click.option("--release", type=click.DateTime(["%Y-%m-%d"]), help="Feedback opens; without it, a week after.")
@click.option("--trainees", type=click.IntRange(1, 100_000), required=True, help="How many codes.")
@click.option("--keep", "days_kept", type=click.IntRange(1, 3650), default=90, show_default=True, help="Days to keep.")
@click.option("--minutes", type=click.IntRange(0), default=0, help="Time for each session; 0 for no limit.")
@click.option("--extra", multiple=True, metavar="NUMBER=PERCENT", help="More time for a code, by its number.")
@click.option("--ask-notes", is_flag=True, help="Trainees may tick to hand in what they wrote about a session.")
@click.option("--ask-ratings", is_flag=True, help="Trainees may tick to hand in the place they want back, and a guess.")
@click.option("--server", default="", metavar="URL", help="A shared database to send to, without login and password.")
@click.option("--certificate", type=FILE_IN, help="Its own certificate, if no public authority has signed it.")
def workshop_create(out: Path, sessions: tuple[str, ...], extra: tuple[str, ...], **options: Any) -> None:
    """Make a workshop file for trainees, and the organiser's private file beside it. Prints the codes."""
    from ui.terminal.workshop import CONSENT, create_files

    consent, closes, release = options.pop("consent"), options["closes"].date(), options["release"]
    try:
        options["consent"] = consent.read_text(encoding="utf-8") if consent is not None else CONSENT
        certificate = options.pop("certificate")
        options["certificate"] = certificate.read_text(encoding="utf-8") if certificate is not None else ""
        options["extra_time"] = dict(_extra(e) for e in extra)
        options |= {"closes": closes, "release": release.date() if release else closes + timedelta(days=7)}
        for line in create_files(out, sessions, options, replace_file):
            click.echo(line)
    except (BalintError, OSError, UnicodeDecodeError, ValueError) as error:
        raise Refused(str(error)) from error


@workshop.command(name="play")
@click.argument("file", type=FILE_IN)
@click.option("--data", "data_here", type=FOLDER, help="Where your seat is kept until you hand in.")
@click.pass_obj
def workshop_play(data: Path | None, /, data_here: Path | None, file: Path) -> None:
    """Play a workshop: FILE is what the organiser gave you. Writes one file to hand in."""
    sys.exit(open_window(data_here or data, Asked(workshop=str(file))))


@workshop.command(name="collect")
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="For machines.")
def workshop_collect(folder: Path, as_json: bool) -> None:
    """Read and verify the hand-ins in a workshop's FOLDER; name what does not count, and who is missing."""
    from ui.terminal.workshop import collect_folder, collection_data

    try:
        data = collection_data(*collect_folder(folder))
    except (BalintError, OSError) as error:
        raise Refused(str(error)) from error
    if as_json:
        click.echo(json.dumps(data, ensure_ascii=False, indent=2))
        return
    click.echo(f"{data['counted']} counted.")
    for aside in data["set_aside"]:
        click.echo(f"Set aside: {aside['file']} ({aside['fault']}). {aside['why']}")
    click.echo(f"Missing: {', '.join(data['missing']) or 'nobody'}.")
    for session, n in data["time_over"].items():
        click.echo(f"Ended by the time: {n} of {session}, handed in as they stood.")
    if data["with_notes"]:
        click.echo(f"With notes: {data['with_notes']}. Read them: balint workshop notes {folder}")
    if data["erased"]:
        click.echo(f"Erased: {', '.join(data['erased'])}.")
    click.echo(f"To be deleted after {data['keep_until']}: balint workshop erase {folder} --expired")


@workshop.command(name="results")
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), help="Where to; FOLDER/results if left out.")
@click.option("--pdf", is_flag=True, help="Also a print copy of the handout.")
@click.option("--lrs", help="Also send xAPI to this address; login in BALINT_LRS_LOGIN, user:password.")
def workshop_results(folder: Path, out: Path | None, pdf: bool, lrs: str | None) -> None:
    """Results of a workshop: JSON, tables, a handout, xAPI. Nothing is about a person."""
    from ui.terminal.workshop import collect_folder, send_statements, write_results

    target = out or folder / "results"
    try:
        opened, found = collect_folder(folder)
        for name in write_results(opened, found, target, replace_file):
            click.echo(f"{target / name} is written.")
        if pdf:
            click.echo(f"{_print_handout(opened, found, target / 'handout.pdf')} is written.")
        if lrs:
            login = os.environ.get("BALINT_LRS_LOGIN", "")
            click.echo(f"{send_statements(opened, found, lrs, login, target / 'xapi-sent.txt')} statements sent.")
    except (BalintError, OSError) as error:
        raise Refused(str(error)) from error


@workshop.command(name="notes")
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
def workshop_notes(folder: Path) -> None:
    """What trainees wrote and ticked to hand in, for the organiser's eyes: by session, without codes."""
    from ui.terminal.workshop import notes_of

    try:
        click.echo("\n".join(notes_of(folder)))
    except (BalintError, OSError) as error:
        raise Refused(str(error)) from error


@workshop.command(name="print")
@click.argument("scenario", metavar="ID")
@click.option("--until", default="", help="The moment to stop at; the first worth stopping at if left out.")
@click.option("--html", type=FILE_OUT, help="Write a page for a browser here, and one for faculty beside it.")
@click.option("--pdf", type=FILE_OUT, help="Write a print copy here, and one for faculty beside it.")
def workshop_print(scenario: str, until: str, html: Path | None, pdf: Path | None) -> None:
    """A pack for the room: the talk up to a place, what could be done, role cards.

    The page for faculty is a file of its own, NAME-faculty, so that it is not handed out by mistake.
    """
    from simulator.content.library import library
    from ui.presenters.pack import pack
    from ui.report.pack import pack_html
    from ui.report.write import write_page_pdf

    if html is None and pdf is None:
        raise Refused("Say what to write, and where to: --html or --pdf.", 2)
    try:
        made = pack(library().load(scenario).scenario, until)
        for faculty in (False, True):
            if html is not None:
                page = _for_faculty(html) if faculty else html
                replace_file(page, pack_html(made, faculty=faculty))
                click.echo(f"{page} is written.")
            if pdf is not None:
                copy = _for_faculty(pdf) if faculty else pdf
                done = write_page_pdf(pack_html(made, paper=True, faculty=faculty), made.title, copy)
                click.echo(f"{done} is written.")
    except (BalintError, OSError) as error:
        raise Refused(str(error)) from error


@workshop.command(name="lead")
@click.argument("scenario", metavar="ID")
@click.option("--pair", is_flag=True, help="Two leaders at one laptop: each answers alone, then they agree.")
@click.option("--data", "data_here", type=FOLDER, help="Where plays are kept.")
@click.pass_obj
def workshop_lead(data: Path | None, /, data_here: Path | None, scenario: str, pair: bool) -> None:
    """Lead a session before a room: stop, collect sentences, vote, hear faculty, the writers last, choose the road."""
    sys.exit(open_window(data_here or data, Asked(scenario, together="pair" if pair else "plenary")))


@workshop.command(name="erase")
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.argument("code", default="")
@click.option("--expired", is_flag=True, help="Erase all, once the days of the consent are over.")
def workshop_erase(folder: Path, code: str, expired: bool) -> None:
    """Erase what was handed in under CODE; a signed blank stays, and results can be computed again."""
    from ui.terminal.workshop import erase, erase_expired

    if bool(code) == expired:
        raise Refused("Say which CODE, or --expired for all whose days are over.", 2)
    today = datetime.now(UTC).date()
    try:
        click.echo(erase_expired(folder, today, replace_file) if expired else erase(folder, code, today, replace_file))
    except (BalintError, OSError) as error:
        raise Refused(str(error)) from error


@workshop.command(name="demo")
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option("--trainees", type=click.IntRange(3, 10_000), default=40, show_default=True)
@click.option("--session", "sessions", multiple=True, help="A session's id; may be given again.")
def workshop_demo(folder: Path, trainees: int, sessions: tuple[str, ...]) -> None:
    """A complete made-up workshop by policies, to try everything with. One hand-in is altered, one is cut."""
    from ui.terminal.workshop import demo

    try:
        for name in demo(folder, trainees, replace_file, datetime.now(UTC).date(), sessions):
            click.echo(f"{name} is written.")
    except (BalintError, OSError) as error:
        raise Refused(str(error)) from error


@workshop.command(name="panel")
@click.argument("scenario", metavar="ID")
@click.option("--out", type=FILE_OUT, help="Answer in the terminal, and write the answers to this file.")
@click.option("--answers", type=FILE_IN, help="Answers, one a line, instead of standard input.")
@click.option("--tradition", default="", help="Your tradition or society, if you like to say.")
@click.option("--country", default="", help="Your country, if you like to say.")
@click.option("--years", type=click.IntRange(0, 80), help="Years of leading Balint groups, if you like to say.")
@click.option("--figures", type=click.Path(exists=True, path_type=Path), multiple=True, help="Figures of these files.")
@click.option("--add", type=FILE_IN, multiple=True, help="Keep this file of answers beside your plays.")
@click.option("--json", "as_json", is_flag=True, help="Figures for machines.")
@click.option("--data", "data_here", type=FOLDER, help="Where plays are kept.")
@click.pass_obj
def panel_(data: Path | None, /, data_here: Path | None, scenario: str, **options: Any) -> None:
    """Leaders answer: what would you do first, which would you accept, which advise against, and why.

    ID is a session of `balint list`, or a file. Without an option, a window opens.
    """
    from ui.terminal.panelling import add_files, answer_into, figures_of

    folder = data_here or data
    try:
        if options["add"]:
            click.echo("\n".join(add_files(folder, options["add"])))
        elif options["figures"]:
            click.echo(figures_of(scenario, options["figures"], as_json=options["as_json"]))
        elif options["out"] is not None:
            click.echo(answer_into(scenario, options, click.echo, replace_file))
        else:
            sys.exit(open_window(folder, Asked(scenario, panel=True)))
    except (BalintError, OSError, UnicodeDecodeError) as error:
        raise Refused(str(error)) from error


def _for_faculty(path: Path) -> Path:
    """The file beside another that is for faculty only."""
    return path.with_name(f"{path.stem}-faculty{path.suffix}")


def _extra(words: str) -> tuple[int, int]:
    """``7=50``: the number of a code, and percent."""
    number, _, percent = words.partition("=")
    if not (number.isdigit() and percent.isdigit()):
        raise Refused(f"--extra {words}: write the number of a code and percent, such as 7=50.", 2)
    return int(number), int(percent)


def _print_handout(folder: Folder, found: Collection, path: Path) -> Path:
    """Write the handout's print copy."""
    from simulator.panel.files import read_panel
    from ui.report.handout import handout_html
    from ui.report.write import write_page_pdf
    from ui.terminal.workshop import results_of

    figures, scenarios = results_of(folder, found, read_panel([folder.path / "panel"]))
    return write_page_pdf(handout_html(folder.workshop, figures, scenarios, paper=True), folder.workshop.title, path)
