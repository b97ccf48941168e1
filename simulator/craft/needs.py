"""What the moments need, openings, moments that a member mends, kind moves and clever ones."""

from __future__ import annotations

from collections import Counter

from simulator.content.beats_schema import Move
from simulator.craft.findings import Findings
from simulator.craft.lexicon import counts, has_words_for
from simulator.craft.limits import limit, shown
from simulator.model.scenario import HOLD

_HERE = ("beats",)
PLAIN_WORDS = 8
"""A kind move counts as plain up to so many words, where no move of the file has a `tone`."""


def check_needs(out: Findings) -> Counter[str]:
    """Reports shares of `needs` out of balance; gives the counts."""
    scenario = out.source.scenario
    found: Counter[str] = Counter(b.moment.needs for b in scenario.moments if b.moment is not None)
    total = found.total()
    if not total:
        return found
    if found["step_in"] > limit("step_in_share") * total + 1e-9:
        message = f"{found['step_in']} of {total} moments need stepping in; at most {limit('step_in_share'):.0%}"
        out.at("CRA301", _HERE, message, "let some be met by waiting as well")
    if found["hold"] < limit("hold_share") * total - 1e-9:
        message = f"{found['hold']} of {total} moments need holding; at least {limit('hold_share'):.0%}"
        out.at("CRA302", _HERE, message, "let the group do more of the work")
    if scenario.balance == "usual" and found["either"] < limit("either_share") * total - 1e-9:
        message = f"at {found['either']} of {total} moments either will do; at least {limit('either_share'):.0%}"
        out.at("CRA303", _HERE, message, "more moments at which good leaders differ, or balance: mostly_hold")
    return found


def check_openings(out: Findings) -> int | None:
    """Reports too few openings; gives how many moments are one, or None if no moment says."""
    moments = [b.moment for b in out.source.authored.beats.values() if b.moment is not None]
    if not moments:
        return None
    if all(m.opening is None and m.difficulty is None for m in moments):
        message = "no moment says whether it is an opening or a difficulty; openings were not counted"
        out.at("CRA305", _HERE, message, "add opening: … or difficulty: … to the moments")
        return None
    count = sum(m.opening is not None for m in moments)
    if count < limit("opening_share") * len(moments) - 1e-9:
        message = f"{count} of {len(moments)} moments are openings; at least {shown(limit('opening_share'))}"
        out.at("CRA304", _HERE, message, "a half sentence, an image, a laugh that could be followed")
    return count


def check_manner(out: Findings) -> tuple[int, int, int]:
    """Reports too few mended moments, kind strong moves, clever costly ones; gives the three counts.

    Kind and clever are what the file says with `tone`. Where it says nothing at all they are guessed: kind is a
    sentence of at most eight words with a warm one among them, clever one with a turn of the word list. Kind moves
    are counted by moments.
    """
    moments = [b.moment for b in out.source.authored.beats.values() if b.moment is not None]
    mended = sum(any(m.mends is not None for m in moment.moves) for moment in moments)
    if mended < limit("mended"):
        message = f"{mended} moments are marked as mended by a member; at least {limit('mended'):g}"
        out.at("CRA306", _HERE, message, "let a member do it if the leader waits, and add mends: … to hold")
    tagged = any(m.tone is not None for moment in moments for m in moment.moves)
    if not tagged and not has_words_for(out.source.scenario.language):
        return mended, 0, 0
    how = "by tone" if tagged else "guessed from their words, no move has a tone"
    kind = sum(any(m.fit == "strong" and _kind(m, tagged) for m in moment.moves) for moment in moments)
    clever = sum(m.fit == "costly" and _clever(m, tagged) for moment in moments for m in moment.moves)
    if kind < limit("kind_strong"):
        message = f"{kind} moments are met best by something plain and kind ({how}); at least {limit('kind_strong'):g}"
        out.at("CRA307", _HERE, message, "“Of course.” “Take your time.”; mark them with tone: kind")
    if clever < limit("clever_costly"):
        message = f"{clever} clever moves are costly ({how}); at least {limit('clever_costly'):g}"
        out.at("CRA308", _HERE, message, "let something well put do harm; mark it with tone: clever")
    return mended, kind, clever


def _kind(move: Move, tagged: bool) -> bool:
    if tagged or move.do == HOLD:
        return move.tone == "kind"
    text = move.say or ""
    return len(text.split()) <= PLAIN_WORDS and bool(counts(text)["warm"])


def _clever(move: Move, tagged: bool) -> bool:
    if tagged or move.do == HOLD:
        return move.tone == "clever"
    return bool(counts(move.say or "")["clever"])
