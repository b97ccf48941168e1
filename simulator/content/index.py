"""The cards of the shipped sessions and the seasons as one small file, so that a first page reads no session.

``python -m simulator.content.index`` writes `scenarios/index.json`. Importing this and reading it stays light.
"""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NotRequired, TypedDict, cast

from simulator.errors import BalintError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from simulator.model.scenario import Person, Scenario
    from simulator.model.season import Season

NAME = "index.json"
FORMAT = 1


class SettingCard(TypedDict):
    """Where and as whom one leads."""

    group: str
    minutes: int
    place: Literal["room", "online"]
    leader_role: str
    frequency: NotRequired[str]
    meeting: NotRequired[int]
    of: NotRequired[int]


class ConventionCard(TypedDict):
    """How the group works."""

    style: Literal["traditional", "balint_style"]
    push_back: Literal["required", "if_wanted", "off"]
    returns: bool
    clarifying: Literal["brief", "open", "none"]
    check_in: bool
    process_comments: Literal["early", "late", "never"]
    suggestions: Literal["at_end", "never"]
    co_leader: bool


class PersonCard(TypedDict):
    """Somebody in the circle; who will present is not said."""

    id: str
    name: str
    first_name: str
    role: str
    about: str
    co_leader: bool
    looks: NotRequired[list[str]]


class ReviewCard(TypedDict):
    """Who has read the session."""

    who: str
    as_: str
    on: str
    about: str


class Card(TypedDict):
    """What may be known of a session before it is led: nothing of the key, and not what it exercises."""

    id: str
    title: str
    summary: str
    language: str
    setting: SettingCard
    convention: ConventionCard
    people: list[PersonCard]
    content_note: str
    review: list[ReviewCard]
    review_wanted: bool


def card_of(scenario: Scenario) -> Card:
    """The card of a session: of its people what anybody in the group knows, and no guest who comes later."""
    from simulator.model.codec import to_data  # noqa: PLC0415 - the cards are read without it

    known = [p for p in scenario.people if p.here_from_start or p.part != "guest"]
    return {
        "id": scenario.id,
        "title": scenario.title,
        "summary": scenario.summary,
        "language": scenario.language,
        "setting": to_data(scenario.setting),
        "convention": to_data(scenario.convention),
        "people": [_person_card(p) for p in known],
        "content_note": scenario.content_note,
        "review": to_data(scenario.review),
        "review_wanted": scenario.review_wanted,
    }


def _person_card(person: Person) -> PersonCard:
    made: PersonCard = {
        "id": person.id,
        "name": person.name,
        "first_name": person.first_name,
        "role": person.role,
        "about": person.about,
        "co_leader": person.part == "co_leader",
    }
    if person.looks:
        made["looks"] = list(person.looks)
    return made


def read_cards(language: str = "") -> tuple[Card, ...]:
    """The cards of the shipped sessions; none if the file is missing or of another format.

    With a language, those that are translated into it are in it, and the others as they were written.
    """
    found = _cards_in("")
    told = {card["id"]: card for card in _cards_in(language)} if language else {}
    return tuple(told.get(card["id"], card) for card in found)


def _cards_in(language: str) -> tuple[Card, ...]:
    try:
        data: Any = json.loads(_index(language))
        if data["format"] != FORMAT:
            return ()
        return cast("tuple[Card, ...]", tuple(data["cards"]))
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return ()


def read_titles(language: str) -> Mapping[str, Mapping[str, str]]:
    """Titles of sessions, beats and endings in a language: by session, and by the title as it was written."""
    try:
        data: Any = json.loads(_index(language)) if language else {}
        return {str(i): {str(k): str(v) for k, v in told.items()} for i, told in data.get("titles", {}).items()}
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return {}


def _index(language: str) -> str:
    return files("scenarios").joinpath(*([language] if language else []), NAME).read_text(encoding="utf-8")


def read_seasons(language: str = "") -> tuple[Season, ...]:
    """The seasons of the shipped sessions; none if the file is missing or of another format.

    With a language, those that are translated into it are in it, and the others as they were written.
    """
    found = _seasons_in("")
    told = {season.id: season for season in _seasons_in(language)} if language else {}
    return tuple(told.get(season.id, season) for season in found)


def _seasons_in(language: str) -> tuple[Season, ...]:
    from simulator.model.codec import from_data  # noqa: PLC0415 - the cards are read without it
    from simulator.model.season import Season  # noqa: PLC0415 - the cards are read without it

    try:
        data: Any = json.loads(_index(language))
        return tuple(from_data(Season, season) for season in data.get("seasons", ()) if data["format"] == FORMAT)
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError, BalintError):
        return ()


def _without_words(season: Season) -> Season:
    """The season without what only its writers should read."""
    from dataclasses import replace  # noqa: PLC0415 - the cards are read without it

    return replace(season, carries=tuple(replace(c, about="") for c in season.carries))


def index_text(language: str = "") -> str:
    """What `index.json` should say; with a language, what the one in its folder should, of what is translated into it.

    Raises ScenarioRefused if a shipped session cannot be read.
    """
    from simulator.content.library import library  # noqa: PLC0415 - the cards are read without it
    from simulator.content.shown import shown, shown_season  # noqa: PLC0415 - the cards are read without it
    from simulator.model.codec import to_data  # noqa: PLC0415 - the cards are read without it

    shelf = library()
    ids, season_ids = (
        tuple(i for i in names if not language or language in shelf.languages_of(i))
        for names in (shelf.ids(), shelf.season_ids())
    )
    told = [shown(shelf.load(i).scenario, language) for i in ids] if language else [shelf.load(i).scenario for i in ids]
    seasons = [shown_season(shelf.season(i), language) for i in season_ids]
    data: dict[str, Any] = {
        "format": FORMAT,
        "cards": [card_of(scenario) for scenario in told],
        "seasons": [to_data(_without_words(season)) for season in seasons],
    }
    if language:
        data["titles"] = {s.id: _titles(shelf.load(s.id).scenario, s) for s in told}
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def _titles(written: Scenario, told: Scenario) -> dict[str, str]:
    """The titles that are kept with a play, as they were written and as they are told."""
    old, new = (
        (s.title, *(beat.title for beat in s.beats.values()), *(end.title for end in s.endings))
        for s in (written, told)
    )
    return {a: b for a, b in zip(old, new, strict=True) if a and a != b}


def languages() -> tuple[str, ...]:
    """The languages into which a shipped session or season is translated, sorted."""
    from simulator.content.library import library  # noqa: PLC0415 - the cards are read without it

    shelf = library()
    return tuple(sorted({code for name in (*shelf.ids(), *shelf.season_ids()) for code in shelf.languages_of(name)}))


def main() -> None:
    """Write the index beside the sessions, and one beside the translations of each language."""
    root = Path(str(files("scenarios")))
    for language in ("", *languages()):
        (root / language / NAME).write_text(index_text(language), encoding="utf-8")


if __name__ == "__main__":
    main()
