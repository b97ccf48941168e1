"""The cards of the shipped sessions as one small file, so that a first page needs to read no session.

``python -m simulator.content.index`` writes `scenarios/index.json`. Reading it stays light.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from importlib.resources import files
from pathlib import Path

from simulator.model.codec import from_data, to_data
from simulator.model.scenario import Convention, Person, Review, Scenario, Setting

NAME = "index.json"
FORMAT = 1


@dataclass(frozen=True, slots=True)
class Card:
    """What may be known of a session before it is led: nothing of the key, and not what it exercises."""

    id: str
    title: str
    summary: str
    language: str
    setting: Setting
    convention: Convention
    people: tuple[Person, ...]
    content_note: str = ""
    review: tuple[Review, ...] = ()
    review_wanted: bool = False


def card_of(scenario: Scenario) -> Card:
    """The card of a session: of its people what anybody in the group knows, and no guest who comes later."""
    known = (p for p in scenario.people if p.here_from_start or p.part != "guest")
    return Card(
        id=scenario.id,
        title=scenario.title,
        summary=scenario.summary,
        language=scenario.language,
        setting=scenario.setting,
        convention=scenario.convention,
        people=tuple(
            replace(p, part=p.part if p.part == "co_leader" else "member", voice="", wish="", carry="") for p in known
        ),
        content_note=scenario.content_note,
        review=scenario.review,
        review_wanted=scenario.review_wanted,
    )


def read_cards() -> tuple[Card, ...]:
    """The cards of the shipped sessions; none if the file is missing or damaged."""
    try:
        data = json.loads(files("scenarios").joinpath(NAME).read_text(encoding="utf-8"))
        if data["format"] != FORMAT:
            return ()
        return tuple(from_data(Card, card) for card in data["cards"])
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return ()


def index_text() -> str:
    """What `index.json` should say.

    Raises ScenarioRefused if a shipped session cannot be read.
    """
    from simulator.content.library import library  # noqa: PLC0415 - the index itself is read without it

    shelf = library()
    cards = [to_data(card_of(shelf.load(i).scenario)) for i in shelf.ids()]
    return json.dumps({"format": FORMAT, "cards": cards}, ensure_ascii=False, indent=1) + "\n"


def main() -> None:
    """Write the index beside the sessions."""
    path = Path(str(files("scenarios").joinpath(NAME)))
    path.write_text(index_text(), encoding="utf-8")


if __name__ == "__main__":
    main()
