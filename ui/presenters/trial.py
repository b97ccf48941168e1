"""A trial in words: its tables, the one that matters first, and what came of it in a sentence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from simulator.craft.limits import limit
from simulator.language import decimal, mark, tr
from ui.presenters.figures import percent

if TYPE_CHECKING:
    from scoring.trial_result import PolicyResult, TrialResult

STALE = mark("The file was saved since. This is the trial of the version before.")
_NO_STAR = "\u2007"  # as wide as a figure, so that the figures stand below each other
_FITS: Mapping[str, str] = {
    "strong": mark("strong"),
    "sound": mark("sound"),
    "weak": mark("weak"),
    "costly": mark("costly"),
    "not_judged": mark("not judged"),
}
_TIMES_NOTE = "column: when leaders came in"
_TIMES: Mapping[str, str] = {
    "places": mark("places", "column: when leaders came in"),
    "in_time": mark("in time", "column: when leaders came in"),
    "before": mark("before", "column: when leaders came in"),
    "late": mark("late", "column: when leaders came in"),
    "not": mark("not", "column: when leaders came in"),
    "accepted": mark("accepted", "column: when leaders came in"),
    "wait_places": mark("wait places", "column: when leaders came in"),
    "waited": mark("waited", "column: when leaders came in"),
    "also_spoke": mark("also spoke", "column: when leaders came in"),
}
_KINDS: Mapping[str, str] = {
    "beat": mark("beat"),
    "move": mark("move"),
    "condition that never held": mark("condition that never held"),
    "condition that always held": mark("condition that always held"),
}


@dataclass(frozen=True, slots=True)
class Table:
    """A table of a trial: `lines` are the lines of the file its rows are about, where they are about one."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    note: str = ""
    lines: tuple[int, ...] = ()


def trial_tables(result: TrialResult) -> tuple[Table, ...]:
    """A trial's tables, the one that matters first."""
    tables = [
        _gaming(result),
        _endings(result),
        _never(result),
        _fits(result),
        _timing(result),
        _gauges(result),
        _endings_by_policy(result),
    ]
    return tuple(t for t in tables if t.rows or t.note)


def trial_sentence(result: TrialResult) -> str:
    """What came of a trial, in a sentence."""
    broken = len(result.broken)
    held = tr("{n} limit broken. | {n} limits broken.", "", broken) if broken else tr("All limits hold.")
    plays = tr(
        "{n} play of each policy in each way, seed {seed}. | {n} plays of each policy in each way, seed {seed}.",
        "",
        result.plays,
        seed=result.seed,
    )
    return f"{held} {plays}"


def _gaming(result: TrialResult) -> Table:
    """Both ways beside each other; a star marks what is held to the limit."""
    by_way = {(p.policy, p.way): p for p in result.policies}
    rows = []
    for name in dict.fromkeys(p.policy for p in result.policies):
        guided, floor = by_way.get((name, "guided")), by_way.get((name, "open"))
        cells = [_s_star(guided), _s_star(floor), _credit(guided), _credit(floor)]
        rows.append((name.replace("_", " "), *cells, percent(floor.judged) if floor is not None else ""))
    guided_by, floor_by = result.spread.get("guided"), result.spread.get("open")
    distances = [tr("guided {distance}", distance=decimal(guided_by))] if guided_by is not None else []
    distances += [tr("open floor {distance}", distance=decimal(floor_by))] if floor_by is not None else []
    star = tr(
        "S* is 0 for chance and 1 for following the key; with a star it may be {most} at most.",
        most=decimal(limit("s_star")),
    )
    spread = tr(
        "From chance to the key: {distances}; at least {least}.",
        distances=", ".join(distances) or tr("nothing was judged"),
        least=decimal(limit("k_minus_r")),
    )
    heads = (
        *(tr("Policy"), tr("S* guided"), tr("S* open floor")),
        *(tr("Credit guided"), tr("Credit open floor"), tr("Judged open floor")),
    )
    return Table(tr("Gaming"), heads, tuple(rows), " ".join([star, spread, *_missing(result)]))


def _missing(result: TrialResult) -> Iterator[str]:
    for why in dict.fromkeys(result.not_available.values()):
        names = [policy.replace("_", " ") for policy, reason in result.not_available.items() if reason == why]
        yield tr("Not available: {policies}; {why}.", policies=", ".join(names), why=why)


def _fits(result: TrialResult) -> Table:
    heads = tuple(result.policies[0].fits) if result.policies else ()
    rows = tuple((_policy(p), _way(p.way), *(decimal(p.fits[h], 1) for h in heads)) for p in result.policies)
    return Table(tr("Fits, means of a play"), (tr("Policy"), tr("Way", "to play"), *(_head(h) for h in heads)), rows)


def _timing(result: TrialResult) -> Table:
    timed = [(p, p.timing) for p in result.policies if p.timing is not None]
    heads = tuple(timed[0][1]) if timed else ()
    rows = tuple((_policy(p), *(decimal(timing[h], 1) for h in heads)) for p, timing in timed)
    return Table(tr("Timing in open floor, means of a play"), (tr("Policy"), *(_head(h) for h in heads)), rows)


def _gauges(result: TrialResult) -> Table:
    heads = tuple(result.policies[0].gauges) if result.policies else ()
    rows = (
        tuple((_policy(p), _way(p.way), *(decimal(p.gauges[h], 0) for h in heads)) for p in result.policies)
        if heads
        else ()
    )
    return Table(tr("Gauges at the end, means"), (tr("Policy"), tr("Way", "to play"), *heads), rows)


def _endings(result: TrialResult) -> Table:
    rows = tuple((e.ending, str(e.lower), str(e.upper)) for e in result.endings)
    note = tr("Plays of chance and of mixtures, ordered by credit. Every ending should be reached from both halves.")
    return Table(tr("Endings by half"), (tr("Ending"), tr("Lower half"), tr("Upper half")), rows, note)


def _endings_by_policy(result: TrialResult) -> Table:
    heads = tuple(e.ending for e in result.endings)
    rows = tuple((_policy(p), _way(p.way), *(str(p.endings.get(h, 0)) for h in heads)) for p in result.policies)
    return Table(tr("Endings by policy, plays"), (tr("Policy"), tr("Way", "to play"), *heads), rows)


def _never(result: TrialResult) -> Table:
    found = result.coverage
    reached = tr(
        "Reached: {beats} of {beats_of} beats, {moves} of {moves_of} moves, "
        "both sides of {conditions} of {conditions_of} conditions.",
        beats=found.beats,
        beats_of=found.beats_of,
        moves=found.moves,
        moves_of=found.moves_of,
        conditions=found.conditions,
        conditions_of=found.conditions_of,
    )
    note = " ".join((reached, tr("That nothing reached it is no proof that nothing can.")))
    rows = tuple((str(n.line), tr(_KINDS[n.what]) if n.what in _KINDS else n.what, n.name) for n in found.never)
    return Table(
        tr("Never reached"),
        (tr("Line", "of a file"), tr("What", "kind of thing"), tr("Which", "its name")),
        rows,
        note,
        tuple(n.line for n in found.never),
    )


def _policy(result: PolicyResult) -> str:
    return result.policy.replace("_", " ")


def _s_star(result: PolicyResult | None) -> str:
    if result is None or result.s_star is None:
        return ""
    return f"{decimal(result.s_star)}{'*' if result.held else _NO_STAR}"


def _credit(result: PolicyResult | None) -> str:
    return "" if result is None or result.credit is None else decimal(result.credit)


def _head(name: str) -> str:
    if name in _TIMES:
        return tr(_TIMES[name], _TIMES_NOTE)
    return tr(_FITS[name]) if name in _FITS else name.replace("_", " ")


def _way(way: str) -> str:
    return tr("open", "a way to play") if way == "open" else tr("guided")
