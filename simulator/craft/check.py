"""All checks of craft: over one session, and over several as a library."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from simulator.content.library import kind_of, library
from simulator.content.source import Source, source_of
from simulator.craft.basis import check_basis
from simulator.craft.consequence import check_consequence
from simulator.craft.coverage import Matrix, check_coverage, matrix
from simulator.craft.findings import Finding, Findings
from simulator.craft.giveaways import Cue, check_giveaways, given_away
from simulator.craft.lengths import check_duplicates, check_lengths
from simulator.craft.limits import limit
from simulator.craft.lines import check_convention, check_lines
from simulator.craft.needs import check_manner, check_needs, check_openings
from simulator.craft.roads import Reading, roads_of
from simulator.craft.size import check_size
from simulator.errors import ScenarioRefused
from simulator.model.scenario import words


@dataclass(frozen=True, slots=True)
class Figures:
    """What was counted in a session. `openings` is None where no moment says."""

    beats: int
    moments: int
    words: int
    minutes: Reading
    fewest_moments: int
    needs: Mapping[str, int]
    openings: int | None
    mended: int
    kind_strong: int
    clever_costly: int
    late_beats: int
    talk: Mapping[str, float]
    cues: Mapping[str, Cue]


@dataclass(frozen=True, slots=True)
class Craft:
    """The findings of one session, waived ones among them, and its figures."""

    file: str
    scenario: str
    findings: tuple[Finding, ...]
    figures: Figures

    @property
    def open(self) -> tuple[Finding, ...]:
        """The findings that are not waived."""
        return tuple(f for f in self.findings if not f.waived)


@dataclass(frozen=True, slots=True)
class LibraryCraft:
    """Several sessions: each, what only shows over all of them, and what they cover."""

    sessions: tuple[Craft, ...]
    over_all: tuple[Finding, ...]
    coverage: Matrix

    @property
    def open(self) -> tuple[Finding, ...]:
        """All findings that are not waived."""
        return (*(f for s in self.sessions for f in s.open), *(f for f in self.over_all if not f.waived))


def check_craft(source: Source) -> Craft:
    """The checks of craft over one session."""
    out = Findings(source)
    scenario = source.scenario
    roads = roads_of(scenario)
    minutes, fewest = check_size(out, roads)
    cues = check_giveaways(out)
    check_lengths(out)
    check_duplicates(out, roads)
    needs = check_needs(out)
    openings = check_openings(out)
    mended, kind, clever = check_manner(out)
    talk = check_lines(out)
    check_convention(out, roads)
    late = check_consequence(out, roads)
    check_basis(out)
    check_coverage(out)
    figures = Figures(
        beats=len(scenario.beats),
        moments=len(scenario.moments),
        words=words(scenario),
        minutes=minutes,
        fewest_moments=fewest,
        needs={name: needs[name] for name in ("step_in", "hold", "either")},
        openings=openings,
        mended=mended,
        kind_strong=kind,
        clever_costly=clever,
        late_beats=late,
        talk=talk,
        cues=cues,
    )
    return Craft(source.file, scenario.id, out.all(), figures)


def check_library(sources: Sequence[Source]) -> LibraryCraft:
    """The checks over each session and, from two on, over all of them.

    A give-away over all is waived if every session waives that check.
    """
    sessions = tuple(check_craft(source) for source in sources)
    over_all: list[Finding] = []
    if len(sessions) > 1:
        total: dict[str, Cue] = {}
        for session, source in zip(sessions, sources, strict=True):
            for code, cue in session.figures.cues.items():
                if code != "CRA208" or source.scenario.balance == "usual":
                    total.setdefault(code, Cue()).add(cue)
        for code, sentence in given_away(total, limit("p_library")):
            files = ", ".join(s.file for s in sessions)
            message = f"over {len(sessions)} sessions, {sentence}"
            over_all.append(Finding(code, files, 1, 1, message, "change moves where the cue points best", ""))
    return LibraryCraft(sessions, tuple(over_all), matrix(sources))


def sources_below(paths: Iterable[Path]) -> tuple[Source, ...]:
    """The sessions among some files and in folders, but for those that are only there to learn the controls.

    Without any path, the shipped ones.

    Other YAML files are passed over, and sessions that cannot be read: `check_paths` says what is wrong with them.
    """
    given = list(paths)
    if not given:
        return tuple(source_of(name) for name in library().ids())
    found = [p for path in given for p in (sorted(path.rglob("*.yaml")) if path.is_dir() else [path])]
    sources = (_readable(path) for path in dict.fromkeys(found))
    return tuple(s for s in sources if s is not None and s.authored.for_the_controls not in {"yes", True})


def _readable(path: Path) -> Source | None:
    try:
        return source_of(path) if kind_of(path) == "scenario" else None
    except ScenarioRefused:
        return None
