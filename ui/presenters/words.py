"""Words that terminal and window share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simulator.model.scenario import Needs, Scenario, Stage

STAGE_WORDS: Mapping[Stage, str] = {
    "frame": "Frame",
    "opening": "Who has a case?",
    "presentation": "Presentation",
    "clarifying": "Questions",
    "work": "The group works",
    "return": "Return",
    "close": "Close",
}
NEEDS_WORDS: Mapping[Needs, str] = {
    "step_in": "The writers would have said something here.",
    "hold": "The writers would have waited here.",
    "either": "The writers could see either: a word, or waiting.",
}
UNREVIEWED = (
    "Written by the makers of this program from published texts. No Balint leader has reviewed this session yet."
)
SAY_NOTHING = "Say nothing"


def reviewed_by(scenario: Scenario) -> str:
    """Who wrote this and who has read it."""
    if not scenario.review:
        return UNREVIEWED
    readers = "; ".join(f"{r.who}, {r.as_}, {r.on}, on {r.about}" for r in scenario.review)
    return f"Written by the makers of this program from published texts. Reviewed by {readers}."


def silence_words(seconds: int | None) -> str:
    """A caption for a silence: “silence, 11 seconds”. What kind of silence it is, the cues must tell."""
    return f"silence, {seconds} seconds" if seconds else "silence"


def counted_of(number: int, of: int, what: str) -> str:
    """“Place 1 of 3”; “One place” where there is no other."""
    return f"{what.capitalize()} {number} of {of}" if of > 1 else f"One {what}"


def quoted(text: str) -> str:
    """A sentence in quotation marks."""
    return f"“{text}”"
