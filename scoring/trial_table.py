"""A trial's result as text, for a terminal or a panel."""

from __future__ import annotations

from collections.abc import Iterator

from scoring.trial_result import PolicyResult, TrialResult
from scoring.trial_tally import NOT_JUDGED
from simulator.model.scenario import FITS

_TIMING = ("before", "in_time", "accepted", "late", "not", "places", "waited", "wait_places", "also_spoke")


def lines(result: TrialResult) -> Iterator[str]:
    """The result, line by line."""
    yield f"{result.title} ({result.scenario}): {result.plays} plays of each policy in each way, seed {result.seed}."
    for way, name in (("guided", "Guided"), ("open", "Open floor")):
        found = [p for p in result.policies if p.way == way]
        yield from ("", f"{name}, means of a play")
        yield from _fits(found)
        distance = result.spread[way]
        if distance is not None:
            yield f"K - R = {distance:.2f}. S* = (S - R) / (K - R); * held to the limit."
        if way == "open":
            yield from ("", "Open floor, timing, means of a play")
            yield from _timing(found)
    for policy, why in result.not_available.items():
        yield f"{policy}: not available, {why}."
    yield from _gauges(result)
    yield from _endings(result)
    yield from _reached(result)
    yield ""
    yield from (f"LIMIT  {sentence}." for sentence in result.broken)
    yield "All limits hold." if not result.broken else f"{len(result.broken)} broken."


def _fits(found: list[PolicyResult]) -> Iterator[str]:
    heads = ("credit", "S*", *FITS, "not j.", "plays")
    yield f"{'policy':28}" + "".join(f"{h:>8}" for h in heads)
    for each in found:
        star = "" if each.s_star is None else f"{each.s_star:.2f}{'*' if each.held else ' '}"
        credit = "" if each.credit is None else f"{each.credit:.2f}"
        cells = [credit, star, *(f"{each.fits[f]:.1f}" for f in (*FITS, NOT_JUDGED)), str(each.plays)]
        yield f"{each.policy:28}" + "".join(f"{c:>8}" for c in cells)


def _timing(found: list[PolicyResult]) -> Iterator[str]:
    yield f"{'policy':28}" + "".join(f"{h.replace('_', ' '):>12}" for h in _TIMING)
    for each in found:
        if each.timing is not None:
            yield f"{each.policy:28}" + "".join(f"{each.timing[h]:>12.1f}" for h in _TIMING)


def _gauges(result: TrialResult) -> Iterator[str]:
    names = list(result.policies[0].gauges)
    if not names:
        return
    yield from ("", "Gauges at the end, means")
    yield f"{'policy':36}" + "".join(f"{n:>11}" for n in names)
    for each in result.policies:
        yield f"{each.policy + ', ' + each.way:36}" + "".join(f"{each.gauges[n]:>11.0f}" for n in names)


def _endings(result: TrialResult) -> Iterator[str]:
    yield from ("", "Endings, plays of chance and mixtures by half of credit")
    yield f"{'ending':28}{'lower':>8}{'upper':>8}"
    for each in result.endings:
        yield f"{each.ending:28}{each.lower:>8}{each.upper:>8}"
    yield from ("", "Endings by policy, plays")
    for policy in result.policies:
        counts = ", ".join(f"{ending} {count}" for ending, count in policy.endings.items())
        yield f"{policy.policy + ', ' + policy.way:36}{counts}"


def _reached(result: TrialResult) -> Iterator[str]:
    found = result.coverage
    yield ""
    yield (
        f"Reached: {found.beats} of {found.beats_of} beats, {found.moves} of {found.moves_of} moves, "
        f"both sides of {found.conditions} of {found.conditions_of} conditions."
    )
    yield from (f"{never.file}:{never.line} never: {never.what} {never.name}" for never in found.never)
