"""A session made of invented words that passes every check of craft; tests break one thing at a time."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import yaml

from simulator.content.library import library
from simulator.content.source import Source, read_source
from simulator.craft.check import Craft, check_craft

Data = dict[str, Any]
Change = Callable[[Data], None]
MOMENTS = 20
BEATS = 36
REPLIES = 14
MEMBERS = ("dev", "ruth", "luis", "mia")
_STRONG = ("receive", "echo", "pick_up_thread")
_OTHER = ("err_rescue", "err_sum_up", "err_over_talking")


class Words:
    """Invented words, none twice."""

    def __init__(self) -> None:
        self._random = random.Random(7)
        self._used: set[str] = set()

    def some(self, count: int) -> str:
        found: list[str] = []
        while len(found) < count:
            word = "".join(self._random.choice("bdgkpz") + self._random.choice("aou") for _ in range(4))
            if word not in self._used:
                self._used.add(word)
                found.append(word)
        return " ".join(found).capitalize() + "."


def needs_of(number: int) -> str:
    return "hold" if number < 7 else "either" if number < 14 else "step_in"


def _move(do: str, fit: str, **more: Any) -> Data:
    return {
        "do": do,
        "fit": fit,
        "seen": "You did it.",
        "guess": "We imagine.",
        "other_view": "Some would not.",
        "next_time": {"when": "a pause", "say": "nothing yet"},
        "basis": [{"claim": "what it does", "ours": "yes"}],
        **more,
    }


def _moment(number: int, words: Words) -> Data:
    needs = needs_of(number)
    length = 5 if number % 2 else 9
    good = _move(_STRONG[number % 3], "weak" if needs == "hold" else "strong", say=words.some(length))
    bad = _move(_OTHER[number % 3], "costly", say=words.some(length))
    good["remember"] = [f"fact-{number}"]
    if needs == "step_in" and number < 17:
        good["tone"] = "kind"
    if number < 2:
        bad["tone"] = "clever"
    hold = _move("hold", {"hold": "strong", "either": "sound", "step_in": "weak"}[needs])
    if number < 2:
        hold["mends"] = "dev"
    acts = [good, bad] if number % 2 else [bad, good]
    tag = {"opening": "half_sentence"} if number % 2 else {"difficulty": "joking"}
    return {"needs": needs, **tag, "reading": "One way.", "other_reading": "Another.", "moves": [*acts, hold]}


def _stage(number: int) -> str:
    for limit, stage in ((2, "opening"), (5, "presentation"), (8, "clarifying"), (32, "work"), (34, "return")):
        if number < limit:
            return stage
    return "close"


def session() -> Data:
    """The data of the session."""
    words = Words()
    beats: Data = {}
    for number in range(BEATS):
        lines = [f"{who.upper()}: {words.some(25)}" for who in ("ana", *(MEMBERS[(number + n) % 4] for n in range(3)))]
        lines[0] = lines[0].replace("ANA:", "ANA (looks up):")
        if 1 <= number <= MOMENTS:
            lines.append(f"DEV [when: fact-{number - 1}]: {words.some(6)}")
        beat: Data = {"stage": _stage(number), "minute": number, "script": "\n".join(lines) + "\n"}
        if number == 8:
            beat["presenter"] = {"who": "ana", "chair": "back"}
        if number < MOMENTS:
            beat["moment"] = _moment(number, words)
        if number < BEATS - 1:
            beat["then"] = f"beat-{number + 1}"
        else:
            says = {"dev": [{"text": "It rained."}]}
            beat["end"] = {"id": "rain", "title": "Rain", "encounter": "He comes.", "says": says, "question": "Who?"}
        beats[f"beat-{number}"] = beat
    people = {p: {"name": f"{p.capitalize()} Bok", "as": "member", "role": "GP"} for p in MEMBERS}
    return {
        "kind": "scenario",
        "format": 1,
        "id": "made",
        "title": "Made",
        "summary": "Made for the tests.",
        "language": "en",
        "invented": "yes",
        "setting": {"group": "Five GPs", "minutes": 60, "place": "room", "leader": {"role": "psychologist"}},
        "convention": {
            "style": "traditional",
            "push_back": "required",
            "return": "yes",
            "clarifying": "brief",
            "check_in": "no",
            "process_comments": "late",
            "suggestions": "never",
            "co_leader": "no",
        },
        "difficulties": ["joking"],
        "openings": ["half_sentence"],
        "people": {"ana": {"name": "Ana Bok", "as": "presenter", "role": "GP"}, **people},
        "patient": {"name": "Mr Kowalski", "about": "A widower."},
        "replies": [{"to": ["group"], "part": "any", "by": MEMBERS[n % 4], "text": f"Hm {n}."} for n in range(REPLIES)],
        "craft_waivers": [],
        "beats": beats,
    }


def source(*changes: Change, name: str = "made") -> Source:
    """The session with some changes, read as a file would be."""
    data = session()
    data["id"] = name
    for change in changes:
        change(data)
    text = yaml.safe_dump(data, sort_keys=False, allow_unicode=True, width=10_000)
    return read_source(text.encode(), f"{name}.yaml", library().reference())


def checked(*changes: Change) -> Craft:
    """The checks of craft over the changed session."""
    return check_craft(source(*changes))


def codes(*changes: Change) -> set[str]:
    """The codes that are found."""
    return {f.code for f in checked(*changes).findings}


def moves(data: Data) -> list[tuple[int, Data]]:
    """All moves but hold, with the number of their moment."""
    return [(n, m) for n in range(MOMENTS) for m in data["beats"][f"beat-{n}"]["moment"]["moves"] if m["do"] != "hold"]
