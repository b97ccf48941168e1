"""What a trial found, as data: per policy, per ending, coverage by line, and which limits are broken."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from scoring.trial_tally import NOT_JUDGED, TIMES, Tally, halves
from simulator.content.source import Source
from simulator.craft.limits import limit
from simulator.engine.play import PlayWay
from simulator.model.scenario import FITS
from simulator.trial.coverage import BOTH, FAILED, HELD, Coverage, Where, watched
from simulator.trial.policies import BY_WORD_LISTS, LEARNT, Policy


@dataclass(frozen=True, slots=True)
class PolicyResult:
    """One policy in one way. Numbers are means of a play, but for `endings`, which counts plays.

    `different` is how many plays were not the same as another. `s_star` is None for the two it is measured by, and
    where nothing was judged; `held` says whether it is held to the limit.
    """

    policy: str
    group: str
    way: PlayWay
    plays: int
    different: int
    credit: float | None
    judged: float
    s_star: float | None
    held: bool
    fits: Mapping[str, float]
    timing: Mapping[str, float] | None
    endings: Mapping[str, int]
    gauges: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class EndingResult:
    """Plays of chance and of mixtures that reached an ending, by half of the credit."""

    ending: str
    lower: int
    upper: int


@dataclass(frozen=True, slots=True)
class Never:
    """What no play came by: a beat, a move, or a side of a condition; with its place in the file."""

    what: str
    name: str
    file: str
    line: int


@dataclass(frozen=True, slots=True)
class Reached:
    """How much was reached, of how much."""

    beats: int
    beats_of: int
    moves: int
    moves_of: int
    conditions: int
    conditions_of: int
    never: tuple[Never, ...]


@dataclass(frozen=True, slots=True)
class TrialResult:
    """A whole trial. `broken` says in sentences which limits are; none means that it passes."""

    scenario: str
    title: str
    file: str
    digest: str
    plays: int
    seed: int
    spread: Mapping[str, float | None]
    policies: tuple[PolicyResult, ...]
    not_available: Mapping[str, str]
    endings: tuple[EndingResult, ...]
    coverage: Reached
    broken: tuple[str, ...]


def result_of(
    source: Source,
    policies: Mapping[str, Policy],
    tallies: Mapping[tuple[str, PlayWay], Tally],
    coverage: Mapping[PlayWay, Coverage],
    plays: int,
    seed: int,
    learnt: bool,
) -> TrialResult:
    """The result of all tallies."""
    ways: tuple[PlayWay, ...] = ("guided", "open")
    found: list[PolicyResult] = []
    spread: dict[str, float | None] = {}
    for way in ways:
        key, chance = tallies["key_follower", way].credit, tallies["random", way].credit
        spread[way] = key - chance if key is not None and chance is not None else None
        found += [
            _policy(policy, way, tally, key, chance)
            for name, policy in policies.items()
            if (tally := tallies.get((name, way))) is not None
        ]
    endings = _endings(source, policies, tallies, ways)
    everything = Coverage()
    for seen in coverage.values():
        everything.add(seen)
    scenario = source.scenario
    return TrialResult(
        scenario=scenario.id,
        title=scenario.title,
        file=source.file,
        digest=scenario.digest,
        plays=plays,
        seed=seed,
        spread=spread,
        policies=tuple(found),
        not_available=_missing(policies, tallies, learnt),
        endings=endings,
        coverage=_reached(source, everything),
        broken=tuple(_broken(source, spread, found, endings)),
    )


def _policy(policy: Policy, way: PlayWay, tally: Tally, key: float | None, chance: float | None) -> PolicyResult:
    credit = tally.credit
    s_star = None
    if policy.group != "reference" and credit is not None and key is not None and chance is not None and key != chance:
        s_star = (credit - chance) / (key - chance)
    plays = max(tally.plays, 1)
    times = ("places", *TIMES, "accepted", "wait_places", "waited", "also_spoke")
    return PolicyResult(
        policy=policy.id,
        group=policy.group,
        way=way,
        plays=tally.plays,
        different=tally.different,
        credit=credit,
        judged=tally.judged,
        s_star=s_star,
        held=policy.limited and tally.judged >= limit("judged_share"),
        fits={fit: tally.fits[fit] / plays for fit in (*FITS, NOT_JUDGED)},
        timing={name: tally.timing[name] / plays for name in times} if way == "open" else None,
        endings=dict(sorted(tally.endings.items())),
        gauges={name: total / plays for name, total in sorted(tally.gauges.items())},
    )


def _missing(
    policies: Mapping[str, Policy], tallies: Mapping[tuple[str, PlayWay], Tally], learnt: bool
) -> dict[str, str]:
    why = {} if learnt else dict.fromkeys(LEARNT, "there is no other session to learn from")
    played = {name for name, _ in tallies}
    return why | dict.fromkeys(sorted(BY_WORD_LISTS & (set(policies) - played)), "no word lists for this language")


def _endings(
    source: Source,
    policies: Mapping[str, Policy],
    tallies: Mapping[tuple[str, PlayWay], Tally],
    ways: tuple[PlayWay, ...],
) -> tuple[EndingResult, ...]:
    sums: dict[str, list[int]] = {end.id: [0, 0] for end in source.scenario.endings}
    for way in ways:
        chosen = {
            policy: tally
            for name, policy in policies.items()
            if (policy.group == "mixture" or name == "random") and (tally := tallies.get((name, way))) is not None
        }
        for side, counts in enumerate(halves(chosen)):
            for ending, count in counts.items():
                sums[ending][side] += count
    return tuple(EndingResult(ending, lower, upper) for ending, (lower, upper) in sums.items())


def _reached(source: Source, seen: Coverage) -> Reached:
    scenario = source.scenario
    conditions = watched(scenario).all
    moves = [(b.id, m.id, i) for b in scenario.moments if b.moment for i, m in enumerate(b.moment.moves)]
    never = [Never("beat", b, source.file, source.at("beats", b)[0]) for b in scenario.beats if b not in seen.beats]
    for beat, move, index in moves:
        if (beat, move) not in seen.moves:
            line = source.at("beats", beat, "moment", "moves", index)[0]
            never.append(Never("move", f"{beat}/{move}", source.file, line))
    for where, condition in conditions.items():
        sides = seen.sides.get(where, 0)
        line = _line(source, where)
        if not sides & HELD:
            never.append(Never("condition that never held", str(condition), source.file, line))
        elif not sides & FAILED:
            never.append(Never("condition that always held", str(condition), source.file, line))
    return Reached(
        beats=len(seen.beats),
        beats_of=len(scenario.beats),
        moves=len(seen.moves),
        moves_of=len(moves),
        conditions=sum(1 for where in conditions if seen.sides.get(where) == BOTH),
        conditions_of=len(conditions),
        never=tuple(sorted(never, key=lambda n: (n.line, n.what, n.name))),
    )


def _line(source: Source, where: Where) -> int:
    match where:
        case ("beats", str(beat), "script", int(index)):
            return source.line_of(beat, index)[0]
    return source.at(*where)[0]


def _broken(
    source: Source,
    spread: Mapping[str, float | None],
    found: list[PolicyResult],
    endings: tuple[EndingResult, ...],
) -> Iterator[str]:
    for way, distance in spread.items():
        if distance is None or distance < limit("k_minus_r"):
            told = "nothing was judged" if distance is None else f"K - R is {distance:.2f}"
            yield f"{way}: {told}; at least {limit('k_minus_r'):.2f}"
    for result in found:
        excused = result.policy == "always_hold" and source.scenario.balance == "mostly_hold"
        if result.held and not excused and result.s_star is not None and result.s_star > limit("s_star"):
            yield f"{result.way}: S* of {result.policy} is {result.s_star:.2f}; at most {limit('s_star'):.2f}"
    for ending in endings:
        for half, count in (("lower", ending.lower), ("upper", ending.upper)):
            if not count:
                yield f"the ending “{ending.ending}” is never reached from the {half} half of credit"
