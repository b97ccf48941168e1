"""The debrief as a letter in plain text, or as Markdown."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from scoring.debrief import Debrief, PlaceView
from simulator.language import tr
from ui.presenters.counts import NO_PANEL
from ui.presenters.debrief import LEFT, STAYS, between_leaders, place_text, plain, to_try_words
from ui.presenters.entries import name_words
from ui.presenters.hour import hour_words
from ui.presenters.words import reviewed_by

Kind = Literal["heading", "quote", "item", "text"]


def letter(found: Debrief) -> Iterator[str]:
    """The paragraphs of the debrief, each one string without line breaks; headings are in capitals."""
    yield found.scenario.title.upper()
    for kind, text in parts(found):
        match kind:
            case "heading":
                yield text.upper()
            case "quote":
                yield f"    {text}"
            case "item":
                yield f"  - {text}"
            case _:
                yield text


def markdown(found: Debrief, under: str = "") -> str:
    """The debrief as Markdown; `under` stands below the title."""
    lines = [f"# {found.scenario.title}", ""] + ([f"*{under}*", ""] if under else [])
    before: Kind = "heading"
    for kind, text in parts(found):
        if before in {"quote", "item"} and kind != before:
            lines.append("")
        match kind:
            case "heading":
                lines += [f"## {text}", ""]
            case "quote":
                lines.append(f"> {text}  ")
            case "item":
                lines.append(f"- {text}")
            case _:
                lines += [text, ""]
        before = kind
    return "\n".join(lines).rstrip() + "\n"


def parts(found: Debrief) -> Iterator[tuple[Kind, str]]:
    """What the letter is made of, after its title."""
    scenario = found.scenario
    yield "text", reviewed_by(scenario)
    if found.state != "finished":
        yield "text", tr(LEFT)
    if found.how_it_was:
        yield "heading", tr("Your own view")
        yield from (("text", words) for words in found.how_it_was)
    yield from (("text", plain(para)) for para in between_leaders(found))
    if found.state == "finished":
        yield "heading", tr("The hour, as anybody in the room could have seen it")
    else:
        yield "heading", tr("Your part of the hour, as anybody in the room could have seen it")
    yield "text", " ".join(hour_words(found.hour))
    for number, place in enumerate(found.places):
        yield from _place(found, place, told=number > 0)
    if found.timing is not None or found.state != "left":
        yield "heading", tr("Coming in and waiting")
        yield from (("text", words) for words in found.timing_words)
    if found.take_home.title:
        yield "heading", tr("What the group took home")
        yield from (("text", f"{name_words(name)} {text}") for name, text in found.take_home.says)
        yield "heading", tr("Afterwards, in this telling: {title}", title=found.take_home.title)
        yield "text", found.take_home.encounter
    yield "heading", tr("This relationship")
    yield "text", " ".join(found.relationship)
    yield "heading", tr("This safety")
    yield "text", " ".join(found.safety)
    yield "heading", tr("A question to keep")
    yield "text", found.question
    if found.to_try is not None:
        yield "heading", tr("One thing to try")
        yield "text", to_try_words(found)
    if scenario.content_note:
        yield "text", " ".join(tr(words) for words in STAYS)


def _place(found: Debrief, place: PlaceView, *, told: bool) -> Iterator[tuple[Kind, str]]:
    """One place; that no panel has voted need not be `told` again."""
    view = place_text(found.scenario, place)
    yield "heading", view.heading
    yield from (("quote", plain(para)) for para in view.happened)
    for para in view.prose:
        yield "text", plain(para).removesuffix(f" {tr(NO_PANEL)}") if told else plain(para)
    if view.guess:
        yield "text", tr("{guess} (minute {minute})", guess=view.guess, minute=place.minute)
    if view.panel:
        votes = " ".join(plain(p) for p in view.panel)
        yield "text", tr("What leaders did first at minute {minute}: {votes}", minute=place.minute, votes=votes)
    if view.others:
        yield (
            "text",
            tr(
                "What else was possible at minute {minute}, and what it would have led to in this telling:",
                minute=place.minute,
            ),
        )
    heard: dict[str, str] = {}
    for other in view.others:
        led = " / ".join(plain(para) for para in other.led[:2])
        first = heard.setdefault(led, other.words)
        led = led if not led or first == other.words else tr("the same lines as after {move}", move=first)
        yield "item", f"{other.words} {other.view}{f' → {led}' if led else ''}"
    if view.next_time:
        yield "text", tr("For next time: {words}", words=view.next_time)
    if view.claims:
        claims = " ".join(plain(claim.para) for claim in view.claims)
        yield "text", tr("What this rests on, at minute {minute}. {claims}", minute=place.minute, claims=claims)
