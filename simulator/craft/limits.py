"""Every threshold of the checks of craft and of the trial, in one table; `docs/craft.md` shows the same."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Limit:
    """One threshold: its value, what it limits, and whether it stands in the agreed design or is ours."""

    value: float
    what: str
    origin: Literal["design", "ours"] = "design"


LIMITS: Mapping[str, Limit] = {
    # size
    "beats_fewest": Limit(35, "beats of a session, at least"),
    "beats_most": Limit(60, "beats of a session, at most"),
    "moments_fewest": Limit(18, "moments of a session, at least"),
    "moments_most": Limit(28, "moments of a session, at most"),
    "words_fewest": Limit(3500, "words of the lines, at least"),
    "words_most": Limit(6000, "words of the lines, at most"),
    "minutes_fewest": Limit(15, "reading minutes of the shortest road, at least"),
    "minutes_most": Limit(25, "reading minutes of the longest road, at most"),
    "moments_on_a_road": Limit(8, "moments on every road, at least"),
    "replies_fewest": Limit(14, "voiced general replies, at least: fewer come back within an hour", "ours"),
    "words_a_minute": Limit(220, "words read in a minute, lines, cues and moves: the app's usual pace", "ours"),
    "seconds_a_line": Limit(1.1, "seconds of a line, at least, as in the app", "ours"),
    "seconds_a_silence": Limit(2.2, "seconds of a silence in the app's reading pace", "ours"),
    "seconds_a_moment": Limit(15, "seconds to think at a moment, beside reading its moves", "ours"),
    # give-aways
    "p_scenario": Limit(0.01, "a give-away in one session: exact one-sided binomial p below this"),
    "p_library": Limit(0.05, "a give-away over the library: exact one-sided binomial p below this"),
    "length_ratio": Limit(1.6, "longest to shortest move of a moment in words (hold apart), at most"),
    "short_words": Limit(6, "words of a short move, at most"),
    "short_share": Limit(1 / 3, "moments with short moves only (hold apart), at least"),
    "move_words": Limit(18, "words of a move, at most"),
    "near_share": Limit(0.75, "shared words of two near-duplicates (of all their words)", "ours"),
    "near_words": Limit(4, "words from which moves can be near-duplicates", "ours"),
    "near_line_words": Limit(8, "words from which lines can be: shorter ones are quoted and answered", "ours"),
    # needs
    "step_in_share": Limit(0.35, "moments that need stepping in, at most"),
    "hold_share": Limit(0.30, "moments that need holding, at least"),
    "either_share": Limit(0.30, "moments where either will do, at least (not with balance: mostly_hold)"),
    "opening_share": Limit(1 / 3, "moments that are openings, at least"),
    "mended": Limit(2, "moments that a member mends if the leader waits, at least"),
    "kind_strong": Limit(3, "moments met best by something plain and kind, at least"),
    "clever_costly": Limit(2, "clever moves that are costly, at least"),
    # lines
    "line_words": Limit(40, "words of a line, at most"),
    "talk_share": Limit(1 / 3, "one member's share of the words spoken, below"),
    # consequence
    "late_share": Limit(1 / 3, "beats that read differently by earlier moves, at least"),
    # basis
    "shared_stems": Limit(2, "words a claim shares with what its source is not for, from which it is reported", "ours"),
    # trial
    "s_star": Limit(0.35, "S* of a policy that does not listen, at most"),
    "k_minus_r": Limit(0.30, "credit of following the key less credit of chance, at least"),
    "judged_share": Limit(
        0.5, "share of its moments at which a policy was judged, from which S* is held to the limit", "ours"
    ),
}


def limit(name: str) -> float:
    """The value of a threshold; KeyError for an unknown name."""
    return LIMITS[name].value


def shown(value: float) -> str:
    """A threshold as it is printed: a third as 1/3, whole numbers without a point."""
    if abs(value - 1 / 3) < 1e-9:
        return "1/3"
    return f"{value:g}"


def table() -> str:
    """The thresholds as a Markdown table, for the documentation."""
    rows = ["| name | value | what it limits | from |", "|---|---|---|---|"]
    rows += [f"| `{name}` | {shown(x.value)} | {x.what} | {x.origin} |" for name, x in LIMITS.items()]
    return "\n".join(rows)
