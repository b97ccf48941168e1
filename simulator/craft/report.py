"""Checks of craft as text and as data."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from simulator.craft.check import Craft, LibraryCraft
from simulator.craft.coverage import Group, Matrix
from simulator.craft.findings import CHECKS, Finding


def lines(found: LibraryCraft) -> Iterator[str]:
    """Everything, line by line: findings, waived ones, figures, coverage."""
    for session in found.sessions:
        yield from (str(f) for f in session.findings if not f.waived)
        yield from (str(f) for f in session.findings if f.waived)
        yield from figures(session)
        yield ""
    yield from (str(f) for f in found.over_all)
    yield from coverage(found.coverage)
    count = len(found.open)
    waived = sum(1 for s in found.sessions for f in s.findings if f.waived)
    tail = f", {waived} waived" if waived else ""
    yield "1 finding of craft" + tail + "." if count == 1 else f"{count or 'No'} findings of craft{tail}."


def figures(session: Craft) -> Iterator[str]:
    """What was counted in a session."""
    found = session.figures
    time = found.minutes
    yield f"{session.scenario}: {found.beats} beats, {found.moments} moments, {found.words} words"
    yield (
        f"  reading minutes: shortest road {time.shortest:.1f}, median {time.median:.1f}, longest {time.longest:.1f}; "
        f"at least {found.fewest_moments} moments on every road"
    )
    needs = ", ".join(f"{name} {count}" for name, count in found.needs.items())
    openings = "openings not declared" if found.openings is None else f"{found.openings} openings"
    yield f"  needs: {needs}; {openings}; {found.mended} mended by a member"
    yield (
        f"  {found.kind_strong} moments met best by something kind, {found.clever_costly} clever moves costly, "
        f"{found.late_beats} beats that read differently"
    )
    talk = sorted(found.talk.items(), key=lambda pair: -pair[1])
    yield "  talk: " + ", ".join(f"{who} {share:.0%}" for who, share in talk)
    for code, cue in found.cues.items():
        name = CHECKS[code].name
        yield f"  {name:22} strong {cue.hits:3} of {cue.trials:3}, by chance {cue.chance:5.1f}, p = {cue.p(code):.3f}"


def coverage(found: Matrix) -> Iterator[str]:
    """The matrix: of one session what it has, of several a column for each."""
    for group in found.groups:
        yield f"{group.name}: {len(group.counts)} of {len(group.known)}"
        yield from _rows(group, found.sessions)
        if group.missing:
            yield "    none: " + ", ".join(group.missing)


def _rows(group: Group, sessions: tuple[str, ...]) -> Iterator[str]:
    if len(sessions) == 1:
        yield "    " + ", ".join(f"{row} {sum(c.values())}" for row, c in group.counts.items())
        return
    width = max((len(row) for row in group.counts), default=0)
    yield "    " + " " * width + "".join(f"  {s[:16]:>16}" for s in sessions)
    for row, counts in group.counts.items():
        yield f"    {row:{width}}" + "".join(f"  {counts.get(s, 0) or '·':>16}" for s in sessions)


def data(found: LibraryCraft) -> dict[str, Any]:
    """Everything as JSON data."""
    return {
        "sessions": [
            {
                "file": s.file,
                "scenario": s.scenario,
                "findings": [_finding(f) for f in s.findings],
                "figures": {
                    **asdict(s.figures),
                    "cues": {CHECKS[c].name: _cue(c, s) for c in s.figures.cues},
                },
            }
            for s in found.sessions
        ],
        "over_all": [_finding(f) for f in found.over_all],
        "coverage": {g.name: {"counts": g.counts, "missing": list(g.missing)} for g in found.coverage.groups},
        "open": len(found.open),
    }


def _finding(finding: Finding) -> dict[str, Any]:
    return {**asdict(finding), "name": finding.name}


def _cue(code: str, session: Craft) -> dict[str, float]:
    cue = session.figures.cues[code]
    return {"hits": cue.hits, "trials": cue.trials, "by_chance": cue.chance, "p": cue.p(code)}
