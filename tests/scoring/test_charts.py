"""The drawing of the hour, without colours and without a window."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from dataclasses import replace

from scoring.charts import MOST_ROWS, Glyph, Rect, Text, draw_hour, to_svg
from scoring.hour import Spoke, hour
from simulator.model.scenario import Line
from tests.scoring.roads import place, speech
from tests.small import small

LINES = (speech("ana", "One two."), Line("s", "silence", seconds=9), speech("dev", "Did you?", look="ana"))
ROAD = [
    place(0, "step_in", "thread", lines=LINES, marked=True),
    place(1, "step_in", "sign", lines=LINES),
    *(place(n, lines=LINES) for n in range(2, 12)),
]
SEEN = hour(small(), ROAD)
ROLES = dict.fromkeys(("talk", "silence", "edge", "you", "mark", "question", "text", "muted", "rule"), "#123456")


def test_everything_lies_inside_and_in_its_row() -> None:
    for width in (320, 700, 1200):
        drawing = draw_hour(SEEN, width)
        for item in drawing.items:
            assert 0 <= item.x <= width
            assert 0 <= item.y <= drawing.height
            if isinstance(item, Rect):
                assert item.x + item.width <= width
                assert item.width > 0


def test_each_sign_leads_to_its_place() -> None:
    signs = draw_hour(SEEN, 800).signs
    assert [(s.beat, s.shape) for s in signs if s.shape != "question"] == [
        ("b0", "spoke"),
        ("b0", "mark"),
        ("b1", "gesture"),
    ]
    assert sum(s.shape == "question" for s in signs) == len(SEEN.questions) == 12
    assert [s.x for s in signs] == sorted(s.x for s in signs)
    assert signs[0].words == "question to the presenter"


def test_names_are_shown_and_many_speakers_share_a_row() -> None:
    texts = {t.text for t in draw_hour(SEEN, 800).items if isinstance(t, Text)}
    assert {"Ana", "Dev", "Ruth", "you", "marked", "asked", "silence", "0 min", "20 min"} <= texts
    many = replace(SEEN, spoke=tuple(Spoke(f"p{n}", f"P{n}", 20 - n, 20 - n) for n in range(14)))
    texts = {t.text for t in draw_hour(many, 800).items if isinstance(t, Text)}
    assert "others" in texts
    assert sum(t.startswith("P") for t in texts) == MOST_ROWS - 1


def test_an_hour_without_anything_can_be_drawn() -> None:
    empty = hour(small(), [place(0, present=())])
    drawing = draw_hour(empty, 500)
    assert drawing.signs == ()
    assert drawing.height > 0


def test_shapes_are_told_apart_without_colour() -> None:
    shapes = {s: Glyph(s, 0, 0, 10, "you").outline() for s in ("spoke", "mark", "question")}  # type: ignore[arg-type]
    assert len(shapes["spoke"]) == 3
    assert len(shapes["mark"]) == 10
    assert shapes["question"] == ()


def test_svg_is_well_formed_and_escaped() -> None:
    odd = replace(SEEN, spoke=(Spoke("ana", "<img src=x> & co", 3, 9),))
    root = ET.fromstring(to_svg(draw_hour(odd, 700), ROLES, "The hour & <more>"))
    spoken = [e.text for e in root.iter("{http://www.w3.org/2000/svg}text")]
    assert "<img src=x> & co" in spoken
    assert root[0].text == "The hour & <more>"
    assert {e.get("fill") for e in root.iter("{http://www.w3.org/2000/svg}rect")} == {"#123456"}
