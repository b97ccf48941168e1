"""The four reference files: read, checked against one another, and made into frozen data."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from pydantic import BaseModel  # noqa: TID253 - the file boundary, imported only inside functions

from simulator.content import palette_schema as authored
from simulator.content.diagnostics import Diagnostic, Problems
from simulator.content.guard import MAX_SIZE, read_document
from simulator.content.marks import Path
from simulator.content.palette_compile import reference_of, with_file
from simulator.content.placeholders import check_placeholders
from simulator.content.shape import validated
from simulator.errors import ScenarioRefused
from simulator.model import palette as model
from simulator.model.scenario import HOLD

KINDS = tuple(authored.MODELS)
_Files = Mapping[str, tuple[str, bytes]]


def load_reference(files: _Files) -> model.Reference:
    """The reference files, given as kind: (file name, bytes). Raises ScenarioRefused with all their problems."""
    problems = {kind: Problems(name) for kind, (name, _) in files.items()}
    read = {kind: read_reference_file(kind, data, problems[kind]) for kind, (_, data) in files.items()}
    found = {kind: file for kind, file in read.items() if file is not None}
    if len(found) == len(KINDS):
        reference = reference_of(found)
        for kind, file in found.items():
            check_references(file, reference, problems[kind])
    diagnostics = tuple(d for each in problems.values() for d in each.all())
    if diagnostics:
        raise ScenarioRefused(diagnostics)
    return reference


def read_reference_file(kind: str, data: bytes, problems: Problems, max_size: int = MAX_SIZE) -> BaseModel | None:
    """One reference file as authored, or None; what does not fit is reported."""
    document = read_document(data, problems, max_size)
    if document is None:
        return None
    file = validated(authored.MODELS[kind], document, problems)
    if kind == "interventions":
        check_placeholders(document, problems)
    return file


def check_reference_file(
    kind: str, filename: str, data: bytes, reference: model.Reference, max_size: int = MAX_SIZE
) -> tuple[Diagnostic, ...]:
    """The problems of one reference file beside the three others of `reference`."""
    problems = Problems(filename)
    file = read_reference_file(kind, data, problems, max_size)
    if file is not None:
        check_references(file, with_file(reference, file), problems)
    return problems.all()


def check_references(file: BaseModel, reference: model.Reference, problems: Problems) -> None:
    """Reports what a reference file names and nobody knows."""
    check = _References(reference, problems)
    match file:
        case authored.InterventionsFile():
            check.interventions(file)
        case authored.LiteratureFile():
            check.literature(file)
        case authored.DifficultiesFile():
            check.difficulties(file)
        case authored.CompetenciesFile():
            for name, competency in file.competencies.items():
                check.sources(competency.sources, ("competencies", name, "sources"))


class _References:
    """Looks up what the reference files name."""

    def __init__(self, reference: model.Reference, problems: Problems) -> None:
        self._problems = problems
        self._reference = reference

    def sources(self, names: Iterable[str], path: Path) -> None:
        self._each("BAL403", "source", names, self._reference.literature.sources, path)

    def interventions(self, file: authored.InterventionsFile) -> None:
        for name, each in file.interventions.items():
            path: Path = ("interventions", name)
            if each.family not in file.families:
                self._problems.unknown("BAL415", (*path, "family"), "family", each.family, file.families)
            self.sources(each.sources, (*path, "sources"))
            if each.effect_basis != "ours":
                self.sources(each.effect_basis, (*path, "effect_basis"))
            known = self._reference.competencies.competencies
            self._each("BAL412", "competency", each.competencies, known, (*path, "competencies"))

    def literature(self, file: authored.LiteratureFile) -> None:
        for name, source in file.sources.items():
            for index, dispute in enumerate(source.disagrees):
                self._one(
                    "BAL403", "source", dispute.with_, file.sources, ("sources", name, "disagrees", index, "with")
                )
        seen: set[str] = set()
        for index, each in enumerate(file.disagreements):
            path: Path = ("disagreements", index)
            self.sources(each.one_sources, (*path, "one_sources"))
            self.sources(each.other_sources, (*path, "other_sources"))
            if each.id in seen:
                self._problems.at("BAL701", (*path, "id"), f"a second disagreement “{each.id}”")
            seen.add(each.id)

    def difficulties(self, file: authored.DifficultiesFile) -> None:
        known = [*self._reference.palette.interventions, HOLD]
        seen: set[int] = set()
        for name, each in file.difficulties.items():
            path: Path = ("difficulties", name)
            self._each("BAL402", "intervention", each.tempting, known, (*path, "tempting"))
            self._each("BAL402", "intervention", each.fitting, known, (*path, "fitting"))
            self.sources(each.sources, (*path, "sources"))
            if each.number in seen:
                self._problems.at("BAL701", (*path, "number"), f"a second difficulty number {each.number}")
            seen.add(each.number)
        for name, opening in file.openings.items():
            self._each("BAL402", "intervention", opening.could, known, ("openings", name, "could"))
            if opening.basis != "ours":
                self.sources(opening.basis, ("openings", name, "basis"))

    def _each(self, code: str, what: str, names: Iterable[str], known: Collection[str], path: Path) -> None:
        for index, name in enumerate(names):
            self._one(code, what, name, known, (*path, index))

    def _one(self, code: str, what: str, name: str, known: Collection[str], path: Path) -> None:
        if name not in known:
            self._problems.unknown(code, path, what, name, known)
