"""The command `balint`: no Qt here; the window is imported only when it is opened."""

from __future__ import annotations

import json
import sys
import uuid
from dataclasses import asdict, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from simulator.errors import BalintError, RecordBroken, RecordError, ScenarioRefused
from ui.asked import Asked
from ui.cli_data import add_data_commands
from ui.cli_database import add_database_commands
from ui.cli_tools import FILE_IN, FILE_OUT, FOLDER, Refused, open_window, replace_file
from ui.cli_translate import add_translate_command
from ui.cli_workshop import workshop
from ui.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from simulator.content.diagnostics import Diagnostic
    from simulator.model.palette import Reference
    from simulator.model.scenario import Scenario
    from simulator.record.record import Record
    from simulator.store.store import Store


GIVEN = (".balint.yaml", ".balint-workshop", ".balint-play")


class _Commands(click.Group):
    """The commands; the name of a file in place of one opens the file, as a double-click does."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that `args` begin with."""
        if args and args[0] not in self.commands and (Path(args[0]).is_file() or args[0].endswith(GIVEN)):
            return "open", self.commands["open"], args
        return super().resolve_command(ctx, args)


def _say_versions(context: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted and not context.resilient_parsing:
        from ui.versions import versions

        click.echo(versions())
        context.exit()


@click.group(cls=_Commands, invoke_without_command=True)
@click.option("--data", type=FOLDER, help="Where plays are kept, instead of the usual folder.")
@click.option(
    "--version", is_flag=True, is_eager=True, expose_value=False, callback=_say_versions, help="Show versions and end."
)
@click.pass_context
def main(context: click.Context, data: Path | None) -> None:
    """Practise leading a Balint group. Without a command, the app opens."""
    context.obj = data
    if context.invoked_subcommand is None:
        sys.exit(open_window(data, Asked()))


@main.command(name="open")
@click.argument("file", type=FILE_IN)
@click.option("--data", "data_here", type=FOLDER, help="Where plays are kept.")
@click.pass_obj
def open_(data: Path | None, /, data_here: Path | None, file: Path) -> None:
    """Open a session, a workshop or a file to hand in, as a double-click does. `balint FILE` is the same."""
    sys.exit(open_window(data_here or data, Asked(given=str(file))))


@main.command()
@click.argument("scenario", required=False)
@click.option("--terminal", is_flag=True, help="Play as text.")
@click.option("--way", type=click.Choice(["guided", "open"]), help="Guided if left out; the window asks.")
@click.option("--purpose", type=click.Choice(["practice"]), default="practice", show_default=True)
@click.option("--pace", type=click.Choice(["reading", "live"]), help="Reading if left out; the window asks.")
@click.option("--seed", type=click.IntRange(0, 2**31 - 1), help="Order of moves and replies (0 as text).")
@click.option(
    "--continue", "earlier", metavar="PLAY", help="In a season: the finished play to go on from, or “usual” for none."
)
@click.option("--answers", type=FILE_IN, help="Answers, one a line, instead of standard input.")
@click.option("--resume", metavar="PLAY", help="Go on with a play that was kept.")
@click.option("--language", metavar="CODE", help="Read the session in this language, as in de.")
@click.option("--record", "record_out", type=FILE_OUT, help="Write the record here (JSON lines).")
@click.option("--debrief-json", "debrief_out", type=FILE_OUT, help="Write the debrief here as JSON.")
@click.option("--data", "data_here", type=FOLDER, help="Where plays are kept.")
@click.pass_obj
def play(data: Path | None, /, data_here: Path | None, scenario: str | None, terminal: bool, **options: Any) -> None:
    """Lead a session: SCENARIO is an id of `balint list`, or a file.

    Of a season the next meeting is led, and it goes on from the newest play of the one before.
    """
    data = data_here or data
    if terminal:
        _play_in_terminal(data, scenario, options)
        return
    only_text = [f"--{n.replace('_out', '').replace('_', '-')}" for n in _TEXT_ONLY if options[n] is not None]
    if only_text:
        raise Refused(f"{', '.join(only_text)} goes with --terminal.", 2)
    asked = Asked(scenario, options["way"], options["pace"], options["seed"], earlier=options["earlier"])
    sys.exit(open_window(data, asked))


_TEXT_ONLY = ("answers", "resume", "language", "record_out", "debrief_out")


@main.command()
@click.argument("file", type=FILE_IN)
@click.option("--data", "data_here", type=FOLDER, help="Where settings are kept.")
@click.pass_obj
def author(data: Path | None, /, data_here: Path | None, file: Path) -> None:
    """Work on a session file: the writers' bench follows every save. Plays made there are not kept."""
    sys.exit(open_window(data_here or data, Asked(file=str(file))))


@main.command(name="list")
@click.option("--coverage", is_flag=True, help="What one can practise here, and what is missing (no places).")
@click.option("--json", "as_json", is_flag=True, help="For machines.")
def list_(coverage: bool, as_json: bool) -> None:
    """List the sessions and seasons."""
    from simulator.content.library import card, library, season_card
    from ui.terminal.listing import library_lines

    shelf = library()
    try:
        scenarios = [shelf.load(i).scenario for i in shelf.ids()]
        if coverage:
            _list_coverage(scenarios, shelf.reference(), as_json)
            return
        cards, seasons = [card(s) for s in scenarios], [season_card(shelf.season(i)) for i in shelf.season_ids()]
        for entry in (*cards, *seasons):
            entry["languages"] = [entry["language"], *shelf.languages_of(entry["id"])]
    except ScenarioRefused as error:
        raise Refused(str(error)) from error
    if as_json:
        click.echo(json.dumps({"scenarios": cards, "seasons": seasons}, ensure_ascii=False, indent=2))
    else:
        click.echo("\n".join(library_lines(cards, seasons)))


def _list_coverage(scenarios: list[Scenario], reference: Reference, as_json: bool) -> None:
    from simulator.craft.library_coverage import library_coverage
    from ui.presenters.coverage import coverage_data, coverage_lines, coverage_view

    found = library_coverage(scenarios, reference)
    if as_json:
        click.echo(json.dumps(coverage_data(found), ensure_ascii=False, indent=2))
    else:
        click.echo("\n".join(coverage_lines(coverage_view(found, {s.id: s.title for s in scenarios}))))


@main.command()
@click.argument("paths", nargs=-1, type=click.Path(exists=True, path_type=Path))
@click.option("--max-size", type=click.IntRange(1), default=4_000_000, show_default=True, help="Bytes a file may have.")
@click.option("--craft", is_flag=True, help="Also look at the craft: balance, give-aways, consequence, sources.")
@click.option("--json", "as_json", is_flag=True, help="For machines.")
def check(paths: tuple[Path, ...], max_size: int, craft: bool, as_json: bool) -> None:
    """Read and check session files; without a path, the shipped library. Exit 1 on findings.

    With --craft, findings that a file waives with a reason are shown and do not count.
    """
    from simulator.content.library import check_paths, library

    found = check_paths(paths, max_size) if paths else library().check_all()
    if craft:
        _check_craft(paths, found, as_json)  # which leaves
    if as_json:
        click.echo(json.dumps([asdict(d) for d in found], ensure_ascii=False, indent=2))
    else:
        for diagnostic in found:
            click.echo(str(diagnostic))
        click.echo("1 finding." if len(found) == 1 else f"{len(found) or 'No'} findings.")
    sys.exit(1 if found else 0)


def _check_craft(paths: tuple[Path, ...], found: tuple[Diagnostic, ...], as_json: bool) -> NoReturn:
    """The problems that were found, and the checks of craft for the sessions that can be played."""
    from simulator.craft.check import check_library, sources_below
    from simulator.craft.report import data, lines

    craft = check_library(sources_below(paths))
    if as_json:
        both = {"problems": [asdict(d) for d in found], **data(craft)}
        click.echo(json.dumps(both, ensure_ascii=False, indent=2))
    else:
        click.echo("\n".join([*(str(d) for d in found), *lines(craft)]))
    sys.exit(1 if found or craft.open else 0)


@main.command()
@click.argument("scenarios", nargs=-1, required=True, metavar="ID…")
@click.option("--plays", type=click.IntRange(1, 10**6), default=200, show_default=True, help="Plays of each policy.")
@click.option("--seed", type=click.IntRange(0, 2**31 - 1), default=0, show_default=True, help="Makes it repeatable.")
@click.option("--jobs", type=click.IntRange(1, 64), help="Processes; as many as processors if left out.")
@click.option("--json", "as_json", is_flag=True, help="For machines.")
def trial(scenarios: tuple[str, ...], plays: int, seed: int, jobs: int | None, as_json: bool) -> None:
    """Let policies play sessions: fits, timing, endings, coverage, gaming. Exit 1 if a limit is broken.

    ID is a session of `balint list`, or a file. The gamers that learn do so from the other sessions of the library.
    """
    from scoring.trial import run_trial
    from scoring.trial_table import lines
    from simulator.content.library import library
    from simulator.content.source import source_of

    try:
        sources = [source_of(name) for name in scenarios]
        others = [library().load(i).scenario for i in library().ids()] + [s.scenario for s in sources]
    except ScenarioRefused as error:
        raise Refused(str(error)) from error
    unique = list({s.id: s for s in others}.values())
    found = [r for s in sources if (r := run_trial(s, plays, seed, others=unique, jobs=jobs)) is not None]
    if as_json:
        click.echo(json.dumps([asdict(r) for r in found], ensure_ascii=False, indent=2))
    else:
        click.echo("\n\n".join("\n".join(lines(r)) for r in found))
    sys.exit(1 if any(r.broken for r in found) else 0)


@main.command()
@click.argument("scenario", metavar="ID")
@click.option("--svg", type=FILE_OUT, help="Write a drawing here.")
@click.option("--dot", type=FILE_OUT, help="Write the graph here, for Graphviz.")
@click.option("--mermaid", type=FILE_OUT, help="Write the graph here, for Mermaid.")
@click.option("--fits", is_flag=True, help="Show what the writers think of each move.")
@click.option("--record", "record_in", type=FILE_IN, help="Lay the road of this record over it.")
def graph(scenario: str, fits: bool, record_in: Path | None, **outputs: Path | None) -> None:
    """Draw the map of a session: ID is an id of `balint list`, or a file."""
    from simulator.content.library import library
    from simulator.graph.formats import FORMATS, map_text
    from simulator.graph.road import NO_ROAD, road_of
    from simulator.record.lines import read_file

    wanted = [(form, path) for form in FORMATS if (path := outputs[form]) is not None]
    if not wanted:
        raise Refused("Say what to write, and where to: --svg, --dot or --mermaid.", 2)
    kept = {path.resolve() for path in (record_in, Path(scenario)) if path is not None and path.is_file()}
    spoilt = next((path for _, path in wanted if path.resolve() in kept), None)
    if spoilt is not None:
        raise Refused(f"{spoilt} is what the map is made from; write it somewhere else.", 2)
    nowhere = next((path.parent for _, path in wanted if not path.parent.is_dir()), None)
    if nowhere is not None:
        raise Refused(f"There is no folder {nowhere}.", 2)
    try:
        found = library().load(scenario).scenario
        road = NO_ROAD
        if record_in is not None:
            record = read_file(record_in)
            if record.scenario.id != found.id:
                raise Refused(f"{record_in} is of “{record.scenario.id}”, not of “{found.id}”.")
            if record.scenario.digest != found.digest:
                click.echo("The session was changed since; what is not there any more is left out.", err=True)
            road = road_of(record)
        for form, path in wanted:
            replace_file(path, map_text(found, form, fits=fits, road=road))
            click.echo(f"{path} is written.")
    except ScenarioRefused as error:
        raise Refused(str(error)) from error
    except (RecordError, UnicodeDecodeError) as error:
        raise Refused(f"{record_in}: {error}.", 2) from error
    except OSError as error:
        raise Refused(f"{error.filename or record_in}: {error.strerror or error}") from error


@main.command()
@click.argument("file_in", metavar="IN", type=FILE_IN)
@click.argument("file_out", metavar="OUT", type=FILE_OUT)
@click.option("--force", is_flag=True, help="Overwrite OUT.")
@click.option("--max-size", type=click.IntRange(1), default=16_000_000, show_default=True, help="Bytes IN may have.")
def convert(file_in: Path, file_out: Path, force: bool, max_size: int) -> None:
    """Twee or Twine HTML to a session file, or back: by the suffixes .twee, .tw, .html and .yaml."""
    from simulator.exchange.convert import convert as converted
    from simulator.exchange.notes import StoryRefused

    if file_out.exists() and not force:
        raise Refused(f"{file_out} is there already; --force overwrites it.")
    try:
        with file_in.open("rb") as file:
            data = file.read(max_size + 1)
        found = converted(data, str(file_in), str(file_out), max_size)
        replace_file(file_out, found.text)
    except StoryRefused as error:
        raise Refused(str(error)) from error
    except OSError as error:
        raise Refused(f"{error.filename or file_out}: {error.strerror or error}") from error
    for note in found.notes:
        click.echo(str(note))
    count = "1 thing" if len(found.notes) == 1 else f"{len(found.notes) or 'No'} things"
    click.echo(f"{file_out} is written. {count} to look at.")


@main.command()
@click.argument("record", type=FILE_IN)
def replay(record: Path) -> None:
    """Refold a record and verify it. Exit 1 if chain or end state do not hold, 2 if it cannot be read."""
    from simulator.engine.play import end_state
    from simulator.record.lines import read_file
    from simulator.record.record import chain_of

    try:
        found = read_file(record)
    except RecordBroken as error:
        raise Refused(f"{record}: {error}.", 1) from error
    except (RecordError, OSError, UnicodeDecodeError) as error:
        raise Refused(f"{record}: {error}.", 2) from error
    end = found.play_at()
    click.echo(f"{found.scenario.title}: {len(found.nodes)} actions, ending {end.ending or 'none'}.")
    click.echo(f"The chain holds ({chain_of(found)[:12]}…). The end state holds ({end_state(end)[:12]}…).")


@main.command()
@click.argument("records", nargs=-1, required=True, type=FILE_IN, metavar="RECORD…")
@click.option("--html", type=FILE_OUT, help="Write one page for a browser here.")
@click.option("--pdf", type=FILE_OUT, help="Write a print copy here.")
@click.option("--csv", type=FILE_OUT, help="Write one row for each moment here, and beside it what the columns mean.")
@click.option("--notes", is_flag=True, help="Put private notes into the page; without this they stay out.")
def report(records: tuple[Path, ...], notes: bool, **outputs: Path | None) -> None:
    """Reports of plays: RECORD is what `balint play --record` writes, or a copy of it."""
    from simulator.content.library import library
    from simulator.record.lines import read_file
    from ui.report.write import write_reports

    wanted: dict[Any, Path] = {form: path for form, path in outputs.items() if path is not None}
    if not wanted:
        raise Refused("Say what to write, and where to: --html, --pdf or --csv.", 2)
    kept = {path.resolve() for path in records}
    for path in wanted.values():
        if path.resolve() in kept:
            raise Refused(f"{path} is what the report is made from; write it somewhere else.", 2)
        if not path.parent.is_dir():
            raise Refused(f"There is no folder {path.parent}.", 2)
    found = []
    for path in records:
        try:
            found.append(read_file(path))
        except (RecordError, RecordBroken, OSError, UnicodeDecodeError) as error:
            raise Refused(f"{path}: {error}.", 2) from error
    try:
        for path in write_reports(found, library().reference().literature.sources, wanted, replace_file, notes=notes):
            click.echo(f"{path} is written.")
    except (BalintError, OSError) as error:
        raise Refused(str(error)) from error


@main.command()
@click.argument("kind", default="scenario", type=click.Choice(["scenario", "season", "interventions", "literature"]))
def schema(kind: str) -> None:
    """Print the JSON Schema of a file, for editors."""
    from simulator.content.schema import json_schema

    click.echo(json.dumps(json_schema(kind), ensure_ascii=False, indent=2))


def _play_in_terminal(data: Path | None, scenario: str | None, options: dict[str, Any]) -> None:
    from simulator.content.library import library
    from simulator.record.record import Header, Record
    from simulator.store.open import open_store
    from simulator.store.paths import data_folder
    from ui.sitting import Sitting
    from ui.terminal.answers import answers_from
    from ui.terminal.player import TerminalPlayer, WrongAnswer

    try:
        answers = answers_from(options["answers"])
        with open_store(data_folder(data)) as store:
            if options["resume"] is not None:
                record, writer = store.resume(options["resume"])
            else:
                name = scenario or library().ids()[0]
                chosen, history, earlier = _meeting(store, name, options["earlier"], options["language"])
                _in_language(chosen, options["language"])  # before anything is kept
                header = Header(
                    play=str(uuid.uuid4()),
                    scenario=chosen.id,
                    digest=chosen.digest,
                    way=options["way"] or "guided",
                    purpose=options["purpose"],
                    pace=options["pace"] or "reading",
                    seed=options["seed"] or 0,
                    app=VERSION,
                    started=datetime.now(UTC).isoformat(timespec="seconds"),
                    history=history,
                    continues=earlier,
                )
                record, writer = Record(header, chosen), store.begin(header, chosen)
            sitting = Sitting(replace(record, scenario=_in_language(record.scenario, options["language"])), writer)
            player = TerminalPlayer(sitting, answers, click.echo)
            if not sitting.record.nodes:
                player.briefing()
            try:
                if player.play() and sitting.play.ending is not None:
                    player.own_view()
            except WrongAnswer as error:
                raise Refused(str(error), 2) from error
            finally:
                store.write_home()
                sitting.writer.close()
                _write_outputs(sitting.record, record.scenario, options, sitting.play.over)
    except ScenarioRefused as error:
        raise Refused(str(error)) from error
    except BrokenPipeError:
        raise
    except (BalintError, OSError, UnicodeDecodeError) as error:
        raise Refused(str(error)) from error


def _in_language(scenario: Scenario, language: str | None) -> Scenario:
    """The session as it is to be read. Refuses a language into which it is not translated."""
    from simulator.content.library import library
    from simulator.content.shown import shown

    if language is None or language == scenario.language:
        return scenario
    told = shown(scenario, language)
    if told.language != language:
        there = ", ".join((scenario.language, *library().languages_of(scenario.id)))
        raise Refused(f"“{scenario.id}” is not there in “{language}”, but in: {there}.", 2)
    return told


def _meeting(
    store: Store, name: str, wanted: str | None, language: str | None
) -> tuple[Scenario, Mapping[str, bool | int], str]:
    """The session to lead, what it takes over from earlier meetings of its season, and from which play."""
    from simulator.content.index import read_seasons
    from simulator.content.library import library
    from simulator.content.shown import shown_season
    from simulator.record.continuing import history_from
    from ui.continuing import asked_for, told

    season = next((s for s in read_seasons() if name in {s.id, *s.scenarios}), None)
    if season is None:
        if wanted is not None:
            raise Refused(f"--continue goes with a season or one of its meetings; {name} is neither.", 2)
        return library().load(name).scenario, {}, ""
    asked = asked_for(season, name, wanted, store.tellings(season.scenarios))
    scenario = library().load(asked.scenario).scenario
    if asked.earlier is None:
        told_season = shown_season(season, language or season.language)
        click.echo(f"Before this meeting: {told_season.meeting(asked.scenario).usual}")
        return scenario, {}, ""
    click.echo(f"This goes on from {told(asked.earlier)}.")
    return scenario, history_from(season, scenario, store.record(asked.earlier.id)), asked.earlier.id


def _write_outputs(record: Record, written: Scenario, options: dict[str, Any], over: bool) -> None:
    """The letter in the language in which the session was read; what is kept, as the session was written."""
    from scoring.debrief import debrief
    from scoring.export import debrief_data
    from simulator.content.library import library
    from simulator.record.lines import dump
    from ui.terminal.letter import letter
    from ui.terminal.player import wrapped

    sources = library().reference().literature.sources
    kept = replace(record, scenario=written)
    if over:
        for paragraph in letter(debrief(record, sources)):
            click.echo("")
            for line in wrapped(paragraph):
                click.echo(line)
    outputs: list[tuple[Path | None, Callable[[], str]]] = [
        (options["record_out"], lambda: dump(kept)),
        (
            options["debrief_out"],
            lambda: json.dumps(debrief_data(debrief(kept, sources)), ensure_ascii=False, indent=2) + "\n",
        ),
    ]
    for path, text in outputs:
        if path is not None:
            replace_file(path, text())


add_database_commands(workshop)
add_translate_command(main)
add_data_commands(main)
main.add_command(workshop)


if __name__ == "__main__":
    main()
