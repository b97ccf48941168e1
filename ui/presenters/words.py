"""Words that terminal and window share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from simulator.language import mark, tr

if TYPE_CHECKING:
    from simulator.model.scenario import Needs, Scenario

_STAGES: Mapping[str, str] = {
    "frame": mark("Frame", "stage of the hour"),
    "opening": mark("Who has a case?", "stage of the hour"),
    "presentation": mark("Presentation", "stage of the hour"),
    "clarifying": mark("Questions", "stage of the hour"),
    "work": mark("The group works", "stage of the hour"),
    "return": mark("Return", "stage of the hour"),
    "close": mark("Close", "stage of the hour"),
}
NEEDS_WORDS: Mapping[Needs, str] = {
    "step_in": mark("The writers would have said something here."),
    "hold": mark("The writers would have waited here."),
    "either": mark("The writers could see either: a word, or waiting."),
}
UNREVIEWED = mark(
    "Written by the makers of this program from published texts. No Balint leader has reviewed this session yet."
)
SAY_NOTHING = mark("Say nothing")


def stage_words(stage: str) -> str:
    """What a part of the hour is called; nothing for none."""
    return tr(_STAGES[stage], "stage of the hour") if stage in _STAGES else ""


def reviewed_by(scenario: Scenario) -> str:
    """Who wrote this and who has read it."""
    if not scenario.review:
        return tr(UNREVIEWED)
    readers = (
        tr("{who}, {role}, {day}, on {what}", "a reader of a session", who=r.who, role=r.as_, day=r.on, what=r.about)
        for r in scenario.review
    )
    return tr(
        "Written by the makers of this program from published texts. Reviewed by {readers}.",
        readers="; ".join(readers),
    )


def silence_words(seconds: int | None) -> str:
    """A caption for a silence: “silence, 11 seconds”. What kind of silence it is, the cues must tell."""
    return tr("silence, {n} second | silence, {n} seconds", "", seconds) if seconds else tr("silence")


def quoted(text: str) -> str:
    """A sentence in quotation marks."""
    return tr("“{text}”", text=text)


def upper_first(text: str) -> str:
    """The words as the beginning of a sentence."""
    return f"{text[:1].upper()}{text[1:]}"
