"""Give-aways: could one find the strong move without listening?

For each cue, those moments count in which it singles out exactly one move (hold apart) and in which some but not all
moves are strong. Chance is the mean share of strong moves there. Whether hold is always or never the strong one is
asked over all moments; since some share of them has to need holding, chance is no less than that share for always.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from simulator.craft.binomial import at_least, at_most
from simulator.craft.findings import CHECKS, Findings
from simulator.craft.lexicon import Mark, counts, has_words_for
from simulator.craft.limits import limit
from simulator.model.scenario import HOLD, Moment, Move, Scenario

Single = Callable[[Sequence[str]], int | None]
ALWAYS_HOLD, NEVER_HOLD = "CRA208", "CRA209"


@dataclass(slots=True)
class Cue:
    """How often a cue pointed at a strong move: `hits` of `trials`, `chance` being the sum of their chances."""

    hits: int = 0
    trials: int = 0
    chance: float = 0.0
    lines: list[str] = field(default_factory=list)

    def add(self, other: Cue) -> None:
        """Takes in the counts of another session."""
        self.hits += other.hits
        self.trials += other.trials
        self.chance += other.chance

    def p(self, code: str) -> float:
        """The exact one-sided probability of this or more; for never holding, of this or less."""
        if not self.trials:
            return 1.0
        test = at_most if code == NEVER_HOLD else at_least
        return test(self.hits, self.trials, self.chance / self.trials)


def _only(index: list[int]) -> int | None:
    return index[0] if len(index) == 1 else None


def _extreme(pick: Callable[[list[int]], int]) -> Single:
    def single(texts: Sequence[str]) -> int | None:
        lengths = [len(t.split()) for t in texts]
        return _only([i for i, n in enumerate(lengths) if n == pick(lengths)])

    return single


def _only_with(mark: Mark) -> Single:
    return lambda texts: _only([i for i, t in enumerate(texts) if counts(t)[mark]])


def _only_without(mark: Mark) -> Single:
    return lambda texts: _only([i for i, t in enumerate(texts) if not counts(t)[mark]])


CUES: Mapping[str, Single] = {
    "CRA201": _extreme(max),
    "CRA202": _extreme(min),
    "CRA203": lambda texts: 0 if texts else None,
    "CRA204": _only_with("question"),
    "CRA205": _only_with("warm"),
    "CRA206": _only_with("feeling"),
    "CRA207": _only_without("medicine"),
}
_BY_WORDS = frozenset({"CRA205", "CRA206", "CRA207"})


def cues_of(scenario: Scenario) -> dict[str, Cue]:
    """The counts of one session, by code; those that need word lists are missing where there are none."""
    spoken = has_words_for(scenario.language)
    found = {code: Cue() for code in (*CUES, ALWAYS_HOLD, NEVER_HOLD) if spoken or code not in _BY_WORDS}
    for beat in scenario.moments:
        assert beat.moment is not None
        _count_hold(found, beat.moment)
        moves = acts(beat.moment)
        strong = [m.fit == "strong" for m in moves]
        if not any(strong) or all(strong):
            continue
        texts = [words_of(m) for m in moves]
        for code, single in CUES.items():
            index = single(texts) if code in found else None
            if index is not None:
                cue = found[code]
                cue.trials += 1
                cue.hits += strong[index]
                cue.chance += sum(strong) / len(strong)
                cue.lines += [beat.id] if strong[index] else []
    return found


def _count_hold(found: Mapping[str, Cue], moment: Moment) -> None:
    share = sum(m.fit == "strong" for m in moment.moves) / len(moment.moves)
    for code, chance in ((ALWAYS_HOLD, max(share, limit("hold_share"))), (NEVER_HOLD, share)):
        found[code].trials += 1
        found[code].hits += moment.hold.fit == "strong"
        found[code].chance += chance


def acts(moment: Moment) -> list[Move]:
    """The moves of a moment, hold apart."""
    return [m for m in moment.moves if m.do != HOLD]


def words_of(move: Move) -> str:
    """What is shown of a move: its sentence, or its gesture."""
    return move.say or move.does


def check_giveaways(out: Findings) -> dict[str, Cue]:
    """Reports the cues that point at the strong move; gives all counts."""
    scenario = out.source.scenario
    found = cues_of(scenario)
    for code, sentence in given_away(found, limit("p_scenario")):
        if code == ALWAYS_HOLD and scenario.balance == "mostly_hold":
            continue
        where = ", ".join(found[code].lines)
        out.at(
            code,
            ("beats",),
            sentence + (f": {where}" if where else ""),
            "change moves until it is no better than chance",
        )
    return found


def given_away(found: Mapping[str, Cue], below: float) -> Iterable[tuple[str, str]]:
    """The cues with a probability under the limit, each with a sentence."""
    for code, cue in found.items():
        p = cue.p(code)
        if p < below:
            expected = f"{cue.chance:.1f} expected by chance, p = {p:.4f}"
            yield code, f"{CHECKS[code].title}: {cue.hits} of {cue.trials}, {expected}"
