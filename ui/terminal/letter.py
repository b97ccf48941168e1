"""The debrief as a letter in plain text."""

from __future__ import annotations

from collections.abc import Iterator

from scoring.debrief import Debrief, PlaceView
from ui.presenters.debrief import LEFT, STAYS, between_leaders, hour_words, place_text, plain, to_try_words
from ui.presenters.words import reviewed_by


def letter(found: Debrief) -> Iterator[str]:
    """The paragraphs of the debrief, each one string without line breaks; headings are in capitals."""
    scenario = found.scenario
    yield scenario.title.upper()
    yield reviewed_by(scenario)
    if found.state != "finished":
        yield LEFT
    if found.how_it_was:
        yield "YOUR OWN VIEW"
        yield from found.how_it_was
    for para in between_leaders(found):
        yield plain(para)
    yield "THE HOUR, AS ANYBODY IN THE ROOM COULD HAVE SEEN IT"
    yield from hour_words(found.hour)
    for place in found.places:
        yield from _place(found, place)
    if found.timing is not None or found.state != "left":
        yield "COMING IN AND WAITING"
        yield from found.timing_words
    if found.take_home.title:
        yield "WHAT THE GROUP TOOK HOME"
        for name, text in found.take_home.says:
            yield f"{name}: {text}"
        yield f"{found.take_home.title}. {found.take_home.encounter}"
    yield "THIS RELATIONSHIP"
    yield " ".join(found.relationship)
    yield "THIS SAFETY"
    yield " ".join(found.safety)
    yield "A QUESTION TO KEEP"
    yield found.question
    if found.to_try is not None:
        yield "ONE THING TO TRY"
        yield to_try_words(found)
    if scenario.content_note:
        yield " ".join(STAYS)


def _place(found: Debrief, place: PlaceView) -> Iterator[str]:
    view = place_text(found.scenario, place)
    yield view.heading.upper()
    for para in view.happened:
        yield f"    {plain(para)}"
    for para in view.prose:
        yield plain(para)
    if view.guess:
        yield f"{view.guess} (minute {place.minute})"
    if view.panel:
        yield f"What leaders did first at minute {place.minute}: {' '.join(plain(para) for para in view.panel)}"
    if view.others:
        yield f"What else was possible at minute {place.minute}, and what it would have led to in this telling:"
    for other in view.others:
        led = " / ".join(plain(para) for para in other.led[:2])
        yield f"  - {other.words} ({other.name}. {other.view}){f' → {led}' if led else ''}"
    if view.next_time:
        yield f"For next time: {view.next_time}"
    if view.claims:
        yield f"What this rests on, at minute {place.minute}: {' '.join(plain(claim.para) for claim in view.claims)}"
