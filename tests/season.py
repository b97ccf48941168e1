"""The small season of the tests: four short meetings, and a library that has nothing else."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from simulator.content import library as content
from simulator.content.index import Card, card_of
from simulator.content.library import Library
from simulator.engine.actions import Choose, Go
from simulator.engine.reduce import finish
from simulator.model.palette import Reference
from simulator.model.scenario import Scenario
from simulator.model.season import Season
from simulator.record.record import Header, Record
from simulator.store.store import Store

FOLDER = Path(__file__).parent / "data" / "season"
FILE = FOLDER / "seasons" / "small-year.yaml"
MEETINGS = ("the-kettle", "the-ladder", "the-spoons", "the-last-cup")


class SmallLibrary(Library):
    """The small season, beside the reference files that come with the program."""

    def reference(self) -> Reference:
        return _shipped().reference()


@cache
def _shipped() -> Library:
    return Library(content.files("scenarios"))


@cache
def shelf() -> Library:
    """The library of the small season."""
    return SmallLibrary(FOLDER)


def meeting(name: str) -> Scenario:
    """One of its meetings."""
    return shelf().load(name).scenario


def season() -> Season:
    """The season itself."""
    return shelf().season("small-year")


def cards(_language: str = "") -> tuple[Card, ...]:
    """The cards of its meetings."""
    return tuple(card_of(meeting(name)) for name in MEETINGS)


def install(monkeypatch: Any) -> None:
    """Let the program find the small season instead of what comes with it."""
    monkeypatch.setattr(content, "library", shelf)
    monkeypatch.setattr("simulator.content.index.read_cards", cards)
    monkeypatch.setattr("simulator.content.index.read_seasons", lambda _language="": (season(),))
    monkeypatch.setattr("ui.desk.read_cards", cards, raising=False)
    monkeypatch.setattr("ui.desk.read_seasons", lambda _language="": (season(),), raising=False)


def header(name: str, play: str, *, started: str = "2026-01-01T12:00:00+00:00", **more: Any) -> Header:
    """The header of a play of a meeting."""
    scenario = meeting(name)
    known: dict[str, Any] = {"way": "guided", "purpose": "practice", "pace": "reading", "seed": 0, "app": "test"}
    return Header(play=play, scenario=name, digest=scenario.digest, started=started, **{**known, **more})


def led(found: Record, move: str = "pick_up_thread") -> Record:
    """The record led to its end with one move at its moment (``hold`` to wait)."""
    found = found.add(Go("welcome") if move == "hold" else Choose("welcome", move))
    found = found.add(Go("the-middle"))
    return found.add(finish(found.scenario, found.play_at()))


def keep(store: Store, found: Record) -> Record:
    """Keep a whole record, action by action."""
    writer = store.begin(found.header, found.scenario)
    for node in found.nodes:
        writer.append(node)
    writer.close()
    return found
