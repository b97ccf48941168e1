"""What the command for panels does: answers into a file, files kept, and figures of agreement."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from simulator.content.library import library
from simulator.errors import StoreError
from simulator.panel.answers import Panellist, PanelRefused, panel_stops
from simulator.panel.files import FOLDER, SUFFIX, dump_sheet, load_sheet, read_panel
from ui.terminal.answers import answers_from
from ui.terminal.panel import answer_all
from ui.terminal.player import WrongAnswer


def answer_into(
    scenario: str, options: Mapping[str, Any], say: Callable[[str], None], replace: Callable[[Path, str], None]
) -> str:
    """Ask in the terminal and write the file; what was done, in a sentence.

    Raises PanelRefused if an answer cannot be or answers are missing.
    """
    found = library().load(scenario).scenario
    about = Panellist(options["tradition"], options["country"], options["years"])
    try:
        sheet = answer_all(found, answers_from(options["answers"]), say, about)
    except WrongAnswer as error:
        raise PanelRefused(str(error)) from error
    if sheet is None:
        raise PanelRefused("The answers ended before the last moment; nothing is written.")
    replace(options["out"], dump_sheet(sheet))
    return f"{options['out']} is written: {len(sheet.answers)} moments."


def add_files(data: Path | None, files: Sequence[Path]) -> list[str]:
    """Keep files of answers where the program looks for them; nothing there is written over.

    Raises PanelRefused or StoreError.
    """
    from simulator.store.paths import data_folder  # noqa: PLC0415 - only here

    folder = Path(data_folder(data)) / FOLDER
    said = []
    for file in files:
        sheet = load_sheet(file.read_bytes())
        target = folder / f"{sheet.scenario}-{sheet.id[:8]}{SUFFIX}"
        if Path(target).name != target.name or target.parent != folder:
            raise PanelRefused(f"{file}: its ids cannot be used for a file’s name")
        if target.exists():
            raise StoreError(f"{target} is there already; nothing was changed.")
        folder.mkdir(parents=True, exist_ok=True)
        target.write_bytes(file.read_bytes())
        said.append(f"{target} is kept: {len(sheet.answers)} answers to “{sheet.title}”.")
    return said


def figures_of(scenario: str, paths: Sequence[Path], *, as_json: bool) -> str:
    """How far leaders agree at each moment of the road; files that cannot be read are named."""
    from scoring.panel import agreement  # noqa: PLC0415 - only here
    from ui.presenters.panel import agreement_lines  # noqa: PLC0415

    found = library().load(scenario).scenario
    panel = read_panel(paths)
    figures = agreement(panel, panel_stops(found))
    if as_json:
        data = {
            "scenario": found.id,
            "panellists": sum(s.scenario == found.id for s in panel.sheets),
            "moments": [{**asdict(f), "enough": f.enough} for f in figures],
            "refused": [{"file": file, "why": why} for file, why in panel.refused],
        }
        return json.dumps(data, ensure_ascii=False, indent=2)
    refused = [f"{file}: {why}" for file, why in panel.refused]
    return "\n".join([*agreement_lines(found, figures), *refused])
