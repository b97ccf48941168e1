"""What a session covers of what the field knows; for the library, as a matrix."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from simulator.content.source import Source
from simulator.craft.findings import Findings
from simulator.model.palette import Reference
from simulator.model.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Group:
    """One part of the matrix: how often each session has each thing, `counts[row][session]`; all that is known."""

    name: str
    known: tuple[str, ...]
    counts: Mapping[str, Mapping[str, int]]

    @property
    def missing(self) -> tuple[str, ...]:
        """What no session has."""
        return tuple(row for row in self.known if not self.counts.get(row))


@dataclass(frozen=True, slots=True)
class Matrix:
    """The coverage of some sessions."""

    sessions: tuple[str, ...]
    groups: tuple[Group, ...]


def matrix(sources: Sequence[Source]) -> Matrix:
    """What the sessions cover. Interventions and errors count moves; openings and difficulties moments, or the head."""
    if not sources:
        return Matrix((), ())
    known = _known(sources[0].reference)
    found = {source.scenario.id: _of(source.scenario) for source in sources}
    groups = []
    for name, rows in known.items():
        counts: dict[str, dict[str, int]] = {}
        for session, parts in found.items():
            for row, count in sorted(parts[name].items()):
                counts.setdefault(row, {})[session] = count
        listed = rows or tuple(sorted(counts))
        groups.append(Group(name, listed, {row: counts[row] for row in (*listed, *counts) if row in counts}))
    return Matrix(tuple(found), tuple(groups))


def _known(reference: Reference) -> dict[str, tuple[str, ...]]:
    acts = reference.palette.acts
    tables = reference.difficulties
    return {
        "interventions": tuple(a.id for a in acts if a.kind == "intervention"),
        "errors": tuple(a.id for a in acts if a.kind == "error"),
        "ways of holding": tuple(a.id for a in acts if a.kind == "hold"),
        "difficulties": tuple(tables.difficulties),
        "openings": tuple(tables.openings),
        "topics": tuple(tables.topics),
        "discomforts": tuple(tables.presenter_feels),
        "competencies": tuple(reference.competencies.competencies),
        "settings": (),
    }


def _of(scenario: Scenario) -> dict[str, Counter[str]]:
    done: Counter[str] = Counter()
    difficulties, openings = Counter(scenario.difficulties), Counter(scenario.openings)
    for beat in scenario.moments:
        assert beat.moment is not None
        done.update(move.as_ or move.do for move in beat.moment.moves)
        difficulties.update([beat.moment.difficulty] if beat.moment.difficulty else [])
        openings.update([beat.moment.opening] if beat.moment.opening else [])
    kinds = {a.id: a.kind for a in scenario.acts}
    convention, setting = scenario.convention, scenario.setting
    return {
        "interventions": Counter({n: c for n, c in done.items() if kinds.get(n) == "intervention"}),
        "errors": Counter({n: c for n, c in done.items() if kinds.get(n) == "error"}),
        "ways of holding": Counter({n: c for n, c in done.items() if kinds.get(n) == "hold"}),
        "difficulties": difficulties,
        "openings": openings,
        "topics": Counter(scenario.topics),
        "discomforts": Counter(scenario.presenter_feels),
        "competencies": Counter(scenario.exercises),
        "settings": Counter(
            [
                f"place: {setting.place}",
                f"style: {convention.style}",
                f"push_back: {convention.push_back}",
                f"process_comments: {convention.process_comments}",
                f"co_leader: {'yes' if convention.co_leader else 'no'}",
                f"leader: {setting.leader_role}",
                f"people: {len(scenario.people)}",
                f"language: {scenario.language}",
            ]
        ),
    }


def check_coverage(out: Findings) -> None:
    """Reports where the head and the moments disagree about openings and difficulties, if the moments say anything."""
    scenario = out.source.scenario
    tagged = [b for b in scenario.moments if b.moment is not None and (b.moment.opening or b.moment.difficulty)]
    if not tagged:
        return
    for key, listed in (("openings", scenario.openings), ("difficulties", scenario.difficulties)):
        single = "opening" if key == "openings" else "difficulty"
        there: set[str] = set()
        for beat in tagged:
            assert beat.moment is not None
            name = beat.moment.opening if single == "opening" else beat.moment.difficulty
            there |= {name} if name else set()
            if name and name not in listed:
                path = ("beats", beat.id, "moment", single)
                out.at("CRA702", path, f"“{name}” is not among the {key} of the head", "add it there")
        for index, name in enumerate(listed):
            if name not in there:
                message = f"no moment has {single}: {name}"
                out.at("CRA701", (key, index), message, "mark the moment, or take it off the list")
