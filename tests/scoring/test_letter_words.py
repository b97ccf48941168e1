"""Every word of a letter is the session's own, or was said in the reader's language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import pytest

from scoring.debrief import Debrief, debrief, title_of
from scoring.road import places
from scoring.wording import listed, number, times
from simulator import language
from simulator.engine.transcript import transcript
from simulator.language import in_english
from simulator.model.codec import to_data
from simulator.model.scenario import Scenario
from simulator.record.record import Record
from tests.scoring.test_letters import SOURCES, chance_play, scenarios
from ui.presenters.counts import fit_words, hour_places, moment_places, timing_places
from ui.presenters.debrief import back_places, subtitle_words
from ui.presenters.entries import entry_words, names_of
from ui.presenters.hour import hour_rows
from ui.presenters.lines import line_views
from ui.terminal.letter import letter

_SAID = re.compile(r"⟦[^⟦⟧]*⟧")
_BETWEEN = re.compile(r"[^\w’']+")
_STOP = re.compile(r"[.,;:!?()/→]")
_JOINTS = {"and", "or", "at", "to", "of", "in", "the", "a"}
_OWN = "Long. Take your time."


@pytest.fixture
def another_language() -> Iterator[None]:
    language.use("qps", lambda source, note, n: f"⟦{in_english(source, note, n)}⟧")
    yield
    language.use("en")


def unsaid(text: str) -> str:
    """What is left of a text without everything that was said through the translator."""
    while (shorter := _SAID.sub("⟧⟦", text).replace("⟧⟦", "\n")) != text:
        text = shorter
    return text


def strings(data: object) -> Iterator[str]:
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict):
        for key, value in data.items():
            yield str(key)
            yield from strings(value)
    elif isinstance(data, list | tuple):
        for value in data:
            yield from strings(value)
    else:
        yield str(data)


def plain(text: str) -> str:
    return f" {_BETWEEN.sub(' ', text).strip()} ".casefold()


def written(scenario: Scenario) -> str:
    """All that stands in a session, with everybody's name in the place of its parts; and who is cited."""
    names = (scenario.patient.name, *(p.first_name for p in scenario.people))
    texts = list(strings(to_data(scenario)))
    filled = [re.sub(r"\{\w+\}", name, text) for text in texts if "{" in text for name in names]
    return plain(" ".join((*texts, *filled, _OWN, *(s.authors for s in SOURCES.values()))))


def told(played: Record, found: Debrief) -> Iterator[str]:
    scenario, hour = played.scenario, found.hour
    yield from letter(found)
    links = (*timing_places(found), *moment_places(found))
    counted = (*hour.as_patient, *hour.as_doctor, *hour.advice, *hour.questions)
    for link in (*links, *hour_places(hour, counted, {})):
        yield from (link.words, link.about)
    yield fit_words(found)
    yield from (place.words for place in back_places(played))
    road = places(played)
    titles = {p.beat.id: title_of(scenario, p) for p in road}
    for row in hour_rows(hour, titles, [p.beat.id for p in road]):
        yield from row
    entries = transcript(scenario, played.start, played.steps())
    yield from (entry_words(e, names_of(scenario)) for e in entries)
    for line in line_views(scenario, entries)[0]:
        yield from (line.name, line.aside, line.text)
    yield subtitle_words(found.way, 45, "2026-01-01T12:00:00+00:00")


def left_over(texts: Iterable[str], known: str) -> Iterator[str]:
    """What nobody wrote and the translator never saw: a phrase that is not the session's, or a joint between two."""
    for text in texts:
        for piece in unsaid(text).splitlines():
            words = plain(piece).split()
            if words and all(word in _JOINTS for word in words):
                yield piece
            yield from (part for part in _STOP.split(piece) if re.search(r"[a-z]", part) and plain(part) not in known)


@pytest.mark.usefixtures("another_language")
@pytest.mark.parametrize("way", ["guided", "open"])
def test_nothing_is_said_past_the_translator(way: str) -> None:
    for scenario in scenarios()[:6]:
        known = written(scenario)
        for seed in range(3):
            played = chance_play(scenario, seed, way)
            left = list(left_over(told(played, debrief(played, SOURCES)), known))
            assert not left, left


GERMAN = {
    "two": "zwei",
    "twice": "zweimal",
    "three": "drei",
    "{others} and {last}": "{others} und {last}",
    "once | {number} times": ("einmal", "{number}mal"),
}


def test_small_words_in_german() -> None:
    def german(source: str, _note: str, n: int | None) -> str:
        found = GERMAN.get(source, source)
        return found if isinstance(found, str) else found[n != 1]

    language.use("de", german)
    try:
        assert (number(2), times(1), times(2), times(3)) == ("zwei", "einmal", "zweimal", "dreimal")
        assert listed(["Ana", "Dev", "Ruth"]) == "Ana, Dev und Ruth"
    finally:
        language.use("en")
