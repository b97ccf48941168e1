"""The debrief as a letter in plain text."""

from __future__ import annotations

from collections.abc import Iterator

from scoring.debrief import Debrief, PlaceView
from ui.presenters.debrief import WHY_WORDS, did_words, fit_words, hour_words
from ui.presenters.entries import line_words, names_of
from ui.presenters.words import reviewed_by


def letter(found: Debrief) -> Iterator[str]:
    """The paragraphs of the debrief, each one string without line breaks; headings are in capitals."""
    scenario = found.scenario
    yield scenario.title.upper()
    yield reviewed_by(scenario)
    if found.state != "finished":
        yield "You left this hour before its end. Here is a short look back at the part you led."
    if found.how_it_was:
        yield "YOUR OWN VIEW"
        yield from found.how_it_was
    yield "THE HOUR, AS ANYBODY IN THE ROOM COULD HAVE SEEN IT"
    yield from hour_words(found.hour)
    for place in found.places:
        yield from _place(found, place)
    yield "COMING IN AND WAITING"
    yield from found.timing_words
    if found.take_home.title:
        yield "WHAT THE GROUP TOOK HOME"
        for name, text in found.take_home.says:
            yield f"{name}: {text}"
        yield found.take_home.encounter
    yield "THIS RELATIONSHIP"
    yield " ".join(found.relationship)
    yield "THIS SAFETY"
    yield " ".join(found.safety)
    yield "A QUESTION TO KEEP"
    yield found.question
    if found.to_try is not None:
        yield "ONE THING TO TRY"
        yield f"{found.to_try[0][:1].upper()}{found.to_try[0][1:]}: “{found.to_try[1]}”"


def _place(found: Debrief, place: PlaceView) -> Iterator[str]:
    names = names_of(found.scenario)
    yield f"{WHY_WORDS[place.why]} · MINUTE {place.minute} · {place.title}".upper()
    for line in place.lead_in:
        yield f"    {line_words(line, names)}"
    yield f"    {did_words(place)}"
    for own in place.own_words:
        yield f"In your own words you had: “{own}”"
    yield f"{place.seen} {place.guess}"
    yield f"One way to hear it: {place.reading} Another: {place.other_reading}"
    if place.fit:
        yield f"{place.other_view} {fit_words(place)}"
    yield "What else was possible, and what it would have led to in this telling:"
    for other in place.alternatives:
        led = " / ".join(line_words(line, names) for line in other.led_to[:2])
        yield f"  - {other.text} ({other.name}; the writers: {other.fit}) → {led}"
    if place.next_when:
        yield f"Next time: {place.next_when}: “{place.next_say}”"
    for claim in place.claims:
        yield f"  - {claim.claim[:1].upper()}{claim.claim[1:]}: {claim.rests_on}."
