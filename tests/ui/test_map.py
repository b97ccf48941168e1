"""The words of the map: the tree, a beat as it is read, filters; the key only if one asks for it."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from simulator.engine.actions import Choose, Go
from simulator.graph.road import NO_ROAD, Road, road_of
from simulator.graph.story import story_of
from simulator.model.scenario import FITS
from tests.small import after, record, small
from ui.presenters.debrief import FIT_WORDS, plain
from ui.presenters.map import (
    BeatText,
    Reader,
    Row,
    act_filter,
    beat_text,
    found_words,
    legend_words,
    matching,
    node_spoken,
    people_filter,
    tree_rows,
)
from ui.presenters.words import NEEDS_WORDS

STORY = story_of(small())
ROAD = road_of(after(record(), Go("welcome"), Choose("telling", "err_rescue"), Choose("numbers", "gesture")))
WRITERS, FITTING = Reader(writers=True), Reader(fits=True)


def walk(rows: Iterable[Row]) -> Iterable[Row]:
    for row in rows:
        yield row
        yield from walk(row.rows)


def tree(road: Road = NO_ROAD, reader: Reader | None = None) -> list[Row]:
    return list(walk(tree_rows(small(), STORY, road, reader)))


def read(beat: str, road: Road = NO_ROAD, reader: Reader | None = None) -> BeatText:
    return beat_text(small(), STORY, beat, road, reader)


def whole(text: BeatText) -> str:
    parts = [text.title, text.place, text.road, text.needs, *(plain(p) for p in (*text.lines, *text.ending))]
    parts += [plain(move.para) + " ".join(way.title + way.when for way in move.ways) for move in text.moves]
    return "\n".join(parts)


def test_the_tree_has_every_beat_and_every_move_once() -> None:
    rows = tree()
    assert {r.beat for r in rows if r.kind == "beat"} == set(small().beats)
    moves = sum(len(b.moment.moves) for b in small().beats.values() if b.moment is not None)
    assert sum(r.kind == "move" for r in rows) == moves
    assert [r.text for r in rows if r.kind == "stage"] == [
        "Who has a case?",
        "Presentation",
        "The group works",
        "Close",
    ]
    assert all(r.spoken for r in rows)
    assert all(r.beat in small().beats for r in rows if r.kind == "target")


def test_the_tree_says_where_moves_lead() -> None:
    texts = [r.text for r in tree(ROAD)]
    assert "9′  ◆ Dev turns to Ana (3)" in texts
    assert "A hand, low, towards Dev. · you → Dev: “Can I pass?”" in texts
    assert "→ Ana: “I keep thinking about the number.” (it depends)" in texts
    spoken = next(r.spoken for r in tree(ROAD) if r.text.startswith("A hand"))
    assert spoken == "A hand, low, towards Dev., what you did, leads to Dev: “Can I pass?”"
    assert "→ Ana: “I keep thinking about the number.” (if ana-called-back or safety: low)" in [
        r.text for r in tree(reader=WRITERS)
    ]


def test_a_beat_in_a_sentence() -> None:
    assert node_spoken(STORY.node("numbers"), ROAD) == "Minute 9, Dev turns to Ana, a moment, number 3 of your road"
    assert node_spoken(STORY.node("end-quiet")).endswith(f", an end, {STORY.node('end-quiet').ending}")


def test_a_beat_as_it_is_read() -> None:
    text = read("numbers", ROAD)
    assert text.place == "Minute 9 · The group works · a moment"
    assert text.road == "You were here: place 3 of your road."
    assert [plain(line) for line in text.lines][:2] == [
        "Ruth: If I'm him I'm thinking, why is everybody asking about my sugars?",
        "Sometimes: Luis: Sorry. Sorry I'm late.",
    ]
    assert [m.made for m in text.moves] == [False, True, False, False]
    assert plain(text.moves[0].para) == "To Dev: “Ana can stay where she is. If it were over ten, Dev, what then?”"
    assert plain(text.moves[2].para).endswith("(only sometimes offered)")
    assert [way.beat for way in text.moves[2].ways] == ["eleven"]
    assert read("eleven").ways[0].beat == "pass"
    assert plain(read("end-quiet").ending[0]).startswith(small().beats["end-quiet"].end.title)  # type: ignore[union-attr]


@pytest.mark.parametrize("beat", list(small().beats))
@pytest.mark.parametrize("reader", [Reader(), WRITERS])
def test_the_key_is_not_told_unasked(beat: str, reader: Reader) -> None:
    told = whole(read(beat, ROAD, reader)) + "\n".join(f"{r.text} {r.spoken}" for r in tree(ROAD, reader))
    for words in (*FIT_WORDS.values(), *NEEDS_WORDS.values(), *(f"· {fit}" for fit in FITS)):
        assert words not in told


def test_gauges_and_facts_are_for_writers() -> None:
    for beat in small().beats:
        told = whole(read(beat, ROAD)) + "\n".join(f"{r.text} {r.spoken}" for r in tree(ROAD))
        for name in (*small().facts, "safety:", "did("):
            assert name not in told
    assert "if not safety: low" in whole(read("numbers", reader=WRITERS))
    assert "If not did(invite_own_feeling): Luis" in whole(read("numbers", reader=WRITERS))


def test_the_key_on_request() -> None:
    text = read("numbers", reader=FITTING)
    assert text.needs == NEEDS_WORDS["step_in"]
    assert plain(text.moves[0].para).endswith("Protecting the presenter. The writers would have done this.")
    assert any(r.text.startswith("A hand, low, towards Dev. · sound") for r in tree(reader=FITTING))
    assert "costly" in legend_words(NO_ROAD, FITTING)
    assert "costly" not in legend_words(ROAD, Reader())


def test_filters() -> None:
    assert people_filter(STORY) == (("ana", "Ana"), ("dev", "Dev"), ("ruth", "Ruth"), ("luis", "Luis"))
    plain_acts = act_filter(small(), STORY, Reader())
    assert ("protect_presenter", "Protecting the presenter") in plain_acts
    assert not any(act.startswith("err_") for act, _ in plain_acts), "an error's name is part of the key"
    assert any(act == "err_rescue" for act, _ in act_filter(small(), STORY, FITTING))


@pytest.mark.parametrize(
    ("search", "person", "act", "found"),
    [
        ("", "", "", [n.id for n in STORY.nodes]),
        ("INSULIN", "", "", ["eleven"]),
        ("a hand dev", "", "", ["numbers"]),
        ("", "luis", "", ["numbers"]),
        ("", "", "receive", ["pass"]),
        ("", "ruth", "receive", ["pass"]),
        ("umbrella", "", "", []),
        ("eleven", "", "", ["eleven"]),
    ],
)
def test_what_is_found(search: str, person: str, act: str, found: list[str]) -> None:
    assert list(matching(small(), STORY, search, person, act)) == found


def test_how_much_is_found() -> None:
    assert found_words(0, 7) == "Nothing is found."
    assert found_words(2, 7) == "2 of 7 beats"
    assert found_words(7, 7) == "All 7 beats"
