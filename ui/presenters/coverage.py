"""The coverage of the library in words: what one can practise here, and what is missing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from simulator.language import mark, tr
from ui.presenters.figures import percent

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from simulator.craft.library_coverage import ActRow, LibraryCoverage, Row

TITLE = mark("Coverage of the library")
SPOILER = mark("It tells which kinds of places there are, and in which sessions; it does not tell where.")
NOTHING_MISSING = mark("Nothing that these pages know of is missing.")
_FEW = 3


@dataclass(frozen=True, slots=True)
class CoverageRow:
    """One line: what it is, and what is said beside it. `there` is false for what is missing."""

    name: str
    cells: tuple[str, ...]
    there: bool = True
    share: tuple[int, int] | None = None

    @property
    def spoken(self) -> str:
        """For a screen reader."""
        return f"{self.name}: {', '.join(c for c in self.cells if c)}"


@dataclass(frozen=True, slots=True)
class CoveragePart:
    """One table with what it is about, and the words above its columns."""

    title: str
    about: str
    columns: tuple[str, ...]
    rows: tuple[CoverageRow, ...]


@dataclass(frozen=True, slots=True)
class CoverageView:
    """All the page shows."""

    summary: str
    parts: tuple[CoveragePart, ...]
    missing: tuple[str, ...]


def coverage_view(found: LibraryCoverage, titles: Mapping[str, str]) -> CoverageView:
    """The page; `titles` are those of the sessions by id."""
    acts = (
        (
            tr("What a leader can do"),
            tr("Where it is strong or sound, and where it is weak or costly."),
            found.interventions,
        ),
        (tr("Waiting"), tr("Ways of letting the group go on."), found.holding),
        (tr("Errors"), tr("Each can be made, and each is answered in the debrief."), found.errors),
    )
    rows = (
        (tr("Difficulties"), _of(found.difficulties), found.difficulties),
        (tr("Openings"), _openings(found), found.openings),
        (tr("Topics"), _of(found.topics), found.topics),
        (tr("What the presenter feels"), _of(found.feelings), found.feelings),
    )
    parts = [
        CoveragePart(t, about, (tr("strong or sound"), tr("weak or costly")), tuple(_act(a, titles) for a in some))
        for t, about, some in acts
    ]
    parts += [
        CoveragePart(t, about, (tr("places"), tr("sessions")), tuple(_thing(r, titles) for r in some))
        for t, about, some in rows
    ]
    summary = tr(
        "{n} session with {moments} moments. | {n} sessions with {moments} moments.",
        "",
        len(found.scenarios),
        moments=found.moments,
    )
    return CoverageView(summary, tuple(parts), found.missing or (tr(NOTHING_MISSING),))


def coverage_lines(view: CoverageView) -> Iterable[str]:
    """The page as text, for the terminal."""
    yield f"{TITLE}: {view.summary}"
    yield SPOILER
    for part in view.parts:
        yield ""
        yield f"{part.title}. {part.about}"
        width = max((len(r.name) for r in part.rows), default=0)
        for row in part.rows:
            cells = " | ".join(f"{c}: {cell}" for c, cell in zip(part.columns, row.cells, strict=True) if cell)
            yield f"    {row.name:{width}}  {cells or 'missing'}"
    yield ""
    yield "What is missing"
    for sentence in view.missing:
        yield f"    {sentence}"


def coverage_data(found: LibraryCoverage) -> dict[str, Any]:
    """The coverage as JSON data."""

    def acts(rows: tuple[ActRow, ...]) -> dict[str, Any]:
        return {a.id: {"name": a.name, **a.fits, "good_in": list(a.good_in), "bad_in": list(a.bad_in)} for a in rows}

    def things(rows: tuple[Row, ...]) -> dict[str, Any]:
        return {r.id: {"name": r.name, "moments": r.moments, "scenarios": list(r.scenarios)} for r in rows}

    return {
        "scenarios": list(found.scenarios),
        "moments": found.moments,
        "interventions": acts(found.interventions),
        "holding": acts(found.holding),
        "errors": acts(found.errors),
        "difficulties": things(found.difficulties),
        "openings": {
            "moments": found.opening_moments,
            "share": round(found.opening_share, 3),
            **things(found.openings),
        },
        "topics": things(found.topics),
        "presenter_feels": things(found.feelings),
        "only_strong": [f"{p.scenario}: {p.beat}/{p.move}" for p in found.alone],
        "unanswered": [f"{p.scenario}: {p.beat}/{p.move}" for p in found.unanswered],
        "missing": list(found.missing),
    }


def _of(rows: tuple[Row, ...]) -> str:
    there = sum(1 for r in rows if r.scenarios)
    return tr("{count} of {n} are there. | {count} of {n} are there.", "", len(rows), count=there)


def _openings(found: LibraryCoverage) -> str:
    chances = tr(
        "{count} of {n} moments ({share}) are chances rather than troubles. | "
        "{count} of {n} moments ({share}) are chances rather than troubles.",
        "",
        found.moments,
        count=found.opening_moments,
        share=percent(found.opening_share),
    )
    return f"{_of(found.openings)} {chances}"


def _act(row: ActRow, titles: Mapping[str, str]) -> CoverageRow:
    cells = (_places(row.good, row.good_in, titles), _places(row.bad, row.bad_in, titles))
    return CoverageRow(row.name, cells, any(cells), (row.good, row.bad))


def _thing(row: Row, titles: Mapping[str, str]) -> CoverageRow:
    where = ", ".join(titles.get(s, s) for s in row.scenarios)
    return CoverageRow(row.name, (str(row.moments) if row.moments else "", where), bool(row.scenarios))


def _places(count: int, scenarios: tuple[str, ...], titles: Mapping[str, str]) -> str:
    if not count:
        return ""
    if len(scenarios) < _FEW:
        return tr("{count} in {sessions}", count=count, sessions=", ".join(titles.get(s, s) for s in scenarios))
    return tr("{count} in {n} session | {count} in {n} sessions", "", len(scenarios), count=count)
