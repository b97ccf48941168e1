"""How people look: a few plain words, checked, compiled, and carried to the card."""

from __future__ import annotations

from simulator.content.index import card_of
from simulator.model.codec import from_data, to_data
from simulator.model.scenario import Person
from tests.content.support import changed, read
from tests.small import small


def looking(words: str) -> tuple[str, str]:
    """What is said of a member with these looks."""
    first = "ana: {name: Ana Ribeiro, as: presenter, role: GP"
    _, found = read(changed((first, f"{first}, looks: [{words}]")))
    return next((((d.code, str(d)) for d in found)), ("", ""))


def test_words_go_through() -> None:
    assert looking("bun, grey, glasses, cardigan") == ("", "")
    ruth = next(p for p in small().people if p.id == "ruth")
    assert ruth.looks == ("bun", "grey", "glasses", "cardigan")
    assert from_data(Person, to_data(ruth)) == ruth


def test_the_card_has_them() -> None:
    people = {p["id"]: p for p in card_of(small())["people"]}
    assert people["ruth"]["looks"] == ["bun", "grey", "glasses", "cardigan"]
    assert "looks" not in people["dev"]


def test_an_unknown_word_is_told_with_the_nearest() -> None:
    code, words = looking("bunn")
    assert code == "BAL204"
    assert "“looks” cannot be “bunn”" in words
    assert "did you mean “bun”?" in words


def test_two_heads_of_hair_are_refused() -> None:
    code, words = looking("bun, bald")
    assert code == "BAL204"
    assert "bun, bald" in words
    assert looking("dark, pale")[0] == "BAL204"
    assert looking("glasses, beard") == ("", "")
