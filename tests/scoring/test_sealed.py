"""The debrief of a sealed play."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.debrief import led_to
from scoring.export import debrief_data
from scoring.sealed import sealed_debrief, sealed_road
from simulator.content.library import library
from simulator.engine.fixed import fixed_road
from simulator.panel.answers import offered
from tests.small import small
from ui.terminal.letter import letter

SOURCES = library().reference().literature.sources
STOPS = [s for s in fixed_road(small()) if s.beat.moment is not None]
PICKS = st.lists(st.integers(0, 20), max_size=len(STOPS))


def choices(picks: list[int]) -> list[str]:
    return [offered(stop)[pick % len(offered(stop))].id for stop, pick in zip(STOPS, picks, strict=False)]


@given(PICKS)
def test_every_answer_is_seen_at_its_place_and_the_road_is_the_same(picks: list[int]) -> None:
    made = choices(picks)
    road = sealed_road(small(), made)
    assert [p.chosen.id for p in road if p.moment is not None and p.passed] == made  # type: ignore[union-attr]
    full = [s.beat.id for s in fixed_road(small())]
    assert [p.beat.id for p in road] == full[: len(road)]
    found = sealed_debrief(small(), made, SOURCES)
    assert found.state == ("finished" if len(made) == len(STOPS) else "left")
    assert len(found.moments) == len(made)
    assert all(p.strip() for p in letter(found))
    json.dumps(debrief_data(found))
    by_beat = {p.beat.id: p for p in road}
    for view in found.places:
        place = by_beat[view.beat]
        assert place.chosen is not None
        assert view.followed == led_to(small(), place, place.chosen)


def test_what_is_no_move_there_is_refused() -> None:
    with pytest.raises(ValueError, match="no such move"):
        sealed_road(small(), ["nonsense"])
