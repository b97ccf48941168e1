"""A debrief as JSON data, for scripts and for reports."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from scoring.debrief import Alternative, Debrief, PlaceView
from scoring.timing import Timing
from simulator.model.codec import to_data
from simulator.model.scenario import Line

DEBRIEF_FORMAT = 1


def debrief_data(found: Debrief) -> dict[str, Any]:
    """The debrief's JSON data. `ending` is null while the play is open or if it was left."""
    return {
        "kind": "debrief",
        "format": DEBRIEF_FORMAT,
        "scenario": found.scenario.id,
        "title": found.scenario.title,
        "digest": found.scenario.digest,
        "way": found.way,
        "purpose": found.purpose,
        "seed": found.seed,
        "state": found.state,
        "ending": found.ending,
        "own_view": {"how": list(found.how_it_was), "place": list(found.place_back)},
        "between_leaders": [{"asked": to, "said": text} for to, text in found.between_leaders],
        "hour": asdict(found.hour),
        "places": [_place(p) for p in found.places],
        "moments": [
            {
                "beat": row.beat,
                "minute": row.minute,
                "title": row.title,
                "needs": row.needs,
                "chosen": row.chosen,
                "fit": row.fit,
                "unforeseen": list(row.unforeseen),
                "alternatives": [{"move": move, "fit": fit} for move, fit in row.alternatives],
            }
            for row in found.moments
        ],
        "fits": asdict(found.fits),
        "leaders_moves": list(found.leaders_moves) if found.leaders_moves is not None else None,
        "timing": _timing(found.timing, found.timing_words),
        "take_home": {
            "title": found.take_home.title,
            "says": [{"who": who, "text": text} for who, text in found.take_home.says],
            "encounter": found.take_home.encounter,
        },
        "relationship": list(found.relationship),
        "safety": list(found.safety),
        "question": found.question,
        "to_try": {"when": found.to_try[0], "say": found.to_try[1]} if found.to_try is not None else None,
        "notes": list(found.notes),
    }


def _timing(timed: Timing | None, words: tuple[str, ...]) -> dict[str, Any]:
    if timed is None:
        return {"measured": False, "words": list(words)}
    return {
        "measured": True,
        "places": [asdict(p) for p in timed.places],
        "before": timed.count("before"),
        "in_time": timed.count("in_time"),
        "late": timed.count("late"),
        "not": timed.count("not"),
        "accepted": timed.accepted,
        "wait_places": list(timed.wait_places),
        "waited": list(timed.waited),
        "also_spoke": list(timed.also_spoke),
        "words": list(words),
    }


def _place(place: PlaceView) -> dict[str, Any]:
    return {
        "beat": place.beat,
        "minute": place.minute,
        "title": place.title,
        "why": place.why,
        "node": place.node,
        "lead_in": _lines(place.lead_in),
        "how": place.how,
        "did": place.did,
        "first": list(place.first),
        "replies": [asdict(entry) for entry in place.replies],
        "name": place.name,
        "fit": place.fit or None,
        "own_words": list(place.own_words),
        "seen": place.seen,
        "guess": place.guess,
        "reading": place.reading,
        "other_reading": place.other_reading,
        "other_view": place.other_view,
        "alternatives": [_alternative(a) for a in place.alternatives],
        "next_time": {"when": place.next_when, "say": place.next_say},
        "basis": [asdict(c) for c in place.claims],
        "followed": _lines(place.followed),
        "guessed": place.guessed,
        "panel": _panel(place),
    }


def _panel(place: PlaceView) -> dict[str, Any] | None:
    if place.panel is None:
        return None
    return {"votes": dict(place.panel.votes.counts), "reasons": [asdict(r) for r in place.panel.reasons]}


def _alternative(other: Alternative) -> dict[str, Any]:
    return {
        "move": other.move,
        "do": other.do,
        "name": other.name,
        "how": other.how,
        "text": other.text,
        "fit": other.fit,
        "led_to": _lines(other.led_to),
    }


def _lines(lines: tuple[Line, ...]) -> Any:
    return [{k: v for k, v in to_data(line).items() if k != "when"} for line in lines]
