"""Bytes to a compiled scenario, or to everything that is wrong with them."""

from __future__ import annotations

from pathlib import PurePath
from typing import Any

from simulator.content.check import Scripts, check_scenario
from simulator.content.compile import compile_scenario
from simulator.content.diagnostics import Diagnostic, Problems, did_you_mean
from simulator.content.guard import MAX_SIZE, read_document
from simulator.content.marks import Document, collector_paused
from simulator.content.palette import KINDS, check_reference_file
from simulator.content.placeholders import check_placeholders
from simulator.content.shape import Draft, draft_of
from simulator.model.palette import Reference
from simulator.model.scenario import Scenario

FORMAT = 1
_ALL_KINDS = ("scenario", "season", "translation", *KINDS)


def read_scenario(
    data: bytes, filename: str, reference: Reference, max_size: int = MAX_SIZE
) -> tuple[Scenario | None, tuple[Diagnostic, ...]]:
    """The compiled scenario of a file's bytes, or None and every problem that was found.

    `filename` stands in the diagnostics; its stem must be the scenario's id.
    """
    problems = Problems(filename)
    with collector_paused():
        checked = _checked(data, filename, reference, problems, max_size)
        if checked is None or checked[0].head is None or len(problems):
            return None, problems.all()
        draft, scripts = checked
        return compile_scenario(checked[0].head, draft.beats, scripts, reference.palette), ()


def check_bytes(data: bytes, filename: str, reference: Reference, max_size: int = MAX_SIZE) -> tuple[Diagnostic, ...]:
    """The problems of a file of any kind, by its `kind:`; of a scenario also those it could be played with."""
    kind = declared_kind(data[:max_size])
    if kind in KINDS:
        return check_reference_file(kind, filename, data, reference, max_size)
    problems = Problems(filename)
    with collector_paused():
        _checked(data, filename, reference, problems, max_size, thorough=True)
    return problems.all()


def declared_kind(data: bytes) -> str:
    """What stands after `kind:` at the beginning of a line, or nothing; the file need not be readable."""
    for line in data.removeprefix(b"\xef\xbb\xbf").splitlines():
        if line.startswith(b"kind:"):
            word = line.removeprefix(b"kind:").partition(b" #")[0].strip().strip(b"\"'")
            return word.decode("utf-8", "replace")
    return ""


def _checked(
    data: bytes, filename: str, reference: Reference, problems: Problems, max_size: int, *, thorough: bool = False
) -> tuple[Draft, Scripts] | None:
    """The draft and its scripts, or None if the file is no scenario at all; what is wrong is reported."""
    document = read_document(data, problems, max_size)
    if document is None or not check_kind(document, problems):
        return None
    own = own_checks(document.data, filename, problems)
    draft = draft_of(document, problems, own)
    check_placeholders(document, problems)
    return draft, check_scenario(draft, reference, problems, thorough=thorough)


def check_kind(document: Document, problems: Problems, wanted: str = "scenario") -> bool:
    """Whether the data is that of a file of this kind, in a format this program reads."""
    data = document.data
    if not isinstance(data, dict):
        problems.at("BAL212", (), "a file begins with keys: kind, format, id, …")
        return False
    kind = data.get("kind")
    if "kind" not in data:
        problems.at("BAL201", (), "“kind” is missing", f"begin with kind: {wanted}")
    elif kind != wanted:
        if kind in ("scenario", "season", "translation"):
            remedy = f"a {wanted} is wanted here"
        elif kind in KINDS:
            remedy = f"write kind: {kind} at the beginning of a line"
        else:
            remedy = did_you_mean(str(kind), _ALL_KINDS) or f"possible are {', '.join(_ALL_KINDS)}"
        problems.at("BAL208", ("kind",), f"“{kind}” is not a kind of file that can stand here", remedy)
    return kind == wanted and _check_format(data, problems)


def _check_format(data: dict[str, Any], problems: Problems) -> bool:
    """Whether the format is ours or missing: in another one the rest may mean something else."""
    version = data.get("format", FORMAT)
    if version == FORMAT and not isinstance(version, bool):
        return True
    newer = isinstance(version, int) and version > FORMAT
    remedy = "a newer version of the program may read it" if newer else f"write format: {FORMAT}"
    problems.at("BAL209", ("format",), f"format {version} is not supported", remedy)
    return False


def own_checks(data: dict[str, Any], filename: str, problems: Problems) -> frozenset[str]:
    """Checks of the head with codes of their own; gives the keys that need no further complaint."""
    done: set[str] = set()
    invented = data.get("invented")
    if invented != "yes" and invented is not True:
        message = "without invented: yes nothing is read; nothing may come from a real group, not even changed"
        problems.at("BAL211", ("invented",), message)
        done.add("invented")
    stem, name = PurePath(filename).stem, data.get("id")
    if isinstance(name, str) and filename.endswith((".yaml", ".yml")) and name.casefold() != stem.casefold():
        problems.at("BAL210", ("id",), f"the id “{name}” is not the file's name", f"write id: {stem}")
    return frozenset(done)
