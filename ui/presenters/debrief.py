"""Words of the debrief that screens and terminal share."""

from __future__ import annotations

from collections.abc import Mapping

from scoring.debrief import PlaceView, Why
from scoring.hour import Hour
from scoring.wording import counted, times

WHY_WORDS: Mapping[Why, str] = {
    "marked": "A place you marked",
    "wanted_back": "The place you want back",
    "views_differ": "A place where much was possible",
    "apart": "A place where the writers saw it differently",
    "other": "A place",
}

_FIT_WORDS = {
    "strong": "The writers find this a strong answer here.",
    "sound": "The writers find this a sound answer here.",
    "weak": "The writers would have done something else here.",
    "costly": "The writers think this is likely to cost somebody something here.",
}


def fit_words(place: PlaceView) -> str:
    """The writers' view of what was done, marked as theirs."""
    words = _FIT_WORDS.get(place.fit, "")
    return f"{words} The writers' view; no panel has voted on this moment." if words else ""


def hour_words(seen: Hour) -> tuple[str, ...]:
    """The hour as it could be seen, in sentences: the text beside the drawing."""
    spoke = ", ".join(f"{s.name} {s.lines}" for s in seen.spoke if s.lines)
    silent = [s.name for s in seen.spoke if not s.lines]
    sentences = [f"Who spoke, by number of times: {spoke}." if spoke else "Nobody spoke."]
    if silent:
        sentences.append(f"Nothing was heard from {' and '.join(silent)}.")
    sentences.append(
        f"Questions to the presenter: {len(seen.questions)}. Advice: {len(seen.advice)}. "
        f"Spoken as the patient: {len(seen.as_patient)}, as the doctor: {len(seen.as_doctor)}."
    )
    if seen.silences:
        longest = max(s.seconds for s in seen.silences)
        sentences.append(f"There were {counted(len(seen.silences), 'silence')}, the longest of {longest} seconds.")
    you = f"You spoke {times(len(seen.yours))}"
    you += f", {seen.your_words} words in all" if seen.your_words else ""
    you += f", and made {counted(len(seen.gestures), 'gesture')}" if seen.gestures else ""
    sentences.append(you + ".")
    return tuple(sentences)
