"""Panellists' answers as files: one small JSON file a panellist and meeting, `.balint-panel`, to be mailed."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from simulator.digest import canonical
from simulator.model.codec import from_data, to_data
from simulator.panel.answers import FORMAT, PanelAnswer, PanelRefused, PanelSheet

SUFFIX = ".balint-panel"
FOLDER = "panel"
MOST_BYTES = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Panel:
    """All answers that could be read, by panellist and meeting; `refused` are files with what is wrong with them."""

    sheets: tuple[PanelSheet, ...] = ()
    refused: tuple[tuple[str, str], ...] = ()

    def answers_to(self, digest: str) -> tuple[tuple[PanelSheet, PanelAnswer], ...]:
        """Every panellist's answer to the moment with this digest, once each."""
        return tuple((s, a) for s in self.sheets for a in s.answers if a.digest == digest)


NO_PANEL = Panel()


def dump_sheet(sheet: PanelSheet) -> str:
    """A sheet as the text of a file."""
    return canonical({"kind": "panel", "format": FORMAT, **to_data(sheet)}) + "\n"


def load_sheet(data: bytes) -> PanelSheet:
    """The sheet of a file's bytes.

    Raises PanelRefused with what is wrong.
    """
    try:
        found = json.loads(data.decode("utf-8"))
    except (UnicodeDecodeError, ValueError, RecursionError) as error:
        raise PanelRefused(f"this is no file of a panellist’s answers ({error})") from error
    if not isinstance(found, dict) or found.get("kind") != "panel":
        raise PanelRefused("this is no file of a panellist’s answers")
    if found.get("format") != FORMAT:
        raise PanelRefused(f"it is of format {found.get('format')!r}; this program reads {FORMAT}")
    rest: Any = {k: v for k, v in found.items() if k not in {"kind", "format"}}
    try:
        sheet = from_data(PanelSheet, rest)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise PanelRefused(f"something is missing or of the wrong kind: {error}") from error
    doubled = [a.beat for a in sheet.answers if sum(b.beat == a.beat for b in sheet.answers) > 1]
    if doubled:
        raise PanelRefused(f"“{doubled[0]}” is answered twice")
    return sheet


def read_panel(paths: Iterable[Path]) -> Panel:
    """The answers in files and folders of files. A panellist's second file for a meeting is refused, not added up."""
    sheets: dict[tuple[str, str], PanelSheet] = {}
    refused: list[tuple[str, str]] = []
    for path in sorted(_files(paths)):
        try:
            if path.stat().st_size > MOST_BYTES:
                raise PanelRefused("it is larger than 1 MB")
            sheet = load_sheet(path.read_bytes())
            key = (sheet.id, sheet.scenario)
            if key in sheets:
                raise PanelRefused("the same panellist has answered this meeting in another file")
            sheets[key] = sheet
        except PanelRefused as error:
            refused.append((str(path), str(error)))
        except OSError as error:
            refused.append((str(path), error.strerror or str(error)))
    return Panel(tuple(sheets.values()), tuple(refused))


def _files(paths: Iterable[Path]) -> Iterable[Path]:
    for path in paths:
        if path.is_dir():
            yield from path.glob(f"*{SUFFIX}")
        else:
            yield path
