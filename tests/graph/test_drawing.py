"""The layered drawing: everything goes down, nothing covers anything, and it is quick."""

from __future__ import annotations

import time
from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.graph.crossings import crossings, order_rows
from simulator.graph.drawing import MOST_LABELLED, Drawing, cubics, draw
from simulator.graph.layers import Net, rows_of
from simulator.graph.places import place_rows
from simulator.graph.story import Story
from simulator.model.scenario import STAGES
from tests.graph.support import any_story, made_up, stories

SESSIONS = pytest.mark.parametrize("story", stories(), ids=lambda s: s.id)


def sound(story: Story, drawing: Drawing) -> None:
    """What holds for every drawing."""
    boxes = {box.node.id: box for box in drawing.boxes}
    assert set(boxes) == {node.id for node in story.nodes}
    assert len(drawing.curves) == len(story.edges)
    for curve in drawing.curves:
        source, target = boxes[curve.edge.source], boxes[curve.edge.target]
        assert source.y < target.y
        assert curve.points[0][1] == pytest.approx(source.y + source.height / 2)
        assert curve.points[-1][1] == pytest.approx(target.y - target.height / 2)
        assert abs(curve.points[0][0] - source.x) < source.width / 2
        assert abs(curve.points[-1][0] - target.x) < target.width / 2
        assert all(a[1] <= b[1] for a, b in pairwise(curve.points))
    for one, other in combinations(drawing.boxes, 2):
        assert abs(one.x - other.x) >= one.width or abs(one.y - other.y) >= one.height
    labels = [c for c in drawing.curves if c.words]
    for one, other in combinations(labels, 2):
        assert abs(one.at[0] - other.at[0]) >= (one.width + other.width) / 2 - 0.01 or abs(one.at[1] - other.at[1]) > 10
    for label in labels:
        assert all(abs(label.at[1] - box.y) > box.height / 2 for box in drawing.boxes)
        assert label.at[0] - label.width / 2 >= 0
        assert label.at[0] + label.width / 2 <= drawing.width
    for box in drawing.boxes:
        assert drawing.sizes.band_label <= box.x - box.width / 2
        assert box.x + box.width / 2 <= drawing.width
        assert box.y + box.height / 2 <= drawing.height


@SESSIONS
@pytest.mark.parametrize("fits", [False, True])
def test_sessions_are_drawn_soundly(story: Story, fits: bool) -> None:
    sound(story, draw(story, fits=fits))


@given(story=any_story)
@settings(deadline=None, max_examples=60)
def test_anything_is_drawn_soundly(story: Story) -> None:
    sound(story, draw(story))


@SESSIONS
def test_stages_are_bands(story: Story) -> None:
    drawing = draw(story)
    assert [b.stage for b in drawing.bands] == [s for s in STAGES if any(n.stage == s for n in story.nodes)]
    for box in drawing.boxes:
        band = next(b for b in drawing.bands if b.stage == box.node.stage)
        assert band.top < box.y - box.height / 2
        assert box.y + box.height / 2 < band.bottom
    assert all(one.bottom == other.top for one, other in pairwise(drawing.bands))


def test_an_hour_that_runs_back_is_drawn_too() -> None:
    rows = rows_of(Net([4, 1, 5], [(0, 1), (1, 2)]), labels=False)
    assert rows.row == [0, 1, 2]


def test_a_beat_stands_in_the_row_of_the_longest_road() -> None:
    rows = rows_of(Net([0, 0, 0, 1], [(0, 1), (1, 2), (0, 2), (0, 3)]), labels=False)
    assert rows.row[:4] == [0, 1, 2, 3]
    assert [len(chain) for chain in rows.chains] == [2, 2, 3, 4]


@given(pairs=st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=50))
@settings(deadline=None, max_examples=50)
def test_crossings_are_counted_right_and_never_become_more(pairs: list[tuple[int, int]]) -> None:
    edges = sorted({(min(p), max(p)) for p in pairs if p[0] != p[1]})
    rows = rows_of(Net([0] * 31, edges), labels=False)
    place = {v: i for row in rows.rows for i, v in enumerate(row)}
    lines = [(place[a], place[b], rows.row[a]) for a in range(len(rows.row)) for b in rows.down[a]]
    slow = sum((a[0] - b[0]) * (a[1] - b[1]) < 0 for a, b in combinations(lines, 2) if a[2] == b[2])
    before = crossings(rows, [place[v] for v in range(len(rows.row))])
    assert before == slow
    after = order_rows(rows)
    assert sorted(v for row in rows.rows for v in row) == list(range(len(rows.row)))
    place = {v: i for row in rows.rows for i, v in enumerate(row)}
    assert after == crossings(rows, [place[v] for v in range(len(rows.row))])


def test_the_order_undoes_a_knot() -> None:
    rows = rows_of(Net([0] * 7, [(0, 1), (0, 2), (1, 4), (2, 3), (3, 5), (4, 6)]), labels=False)
    assert order_rows(rows) == 0


@given(story=any_story)
@settings(deadline=None, max_examples=30)
def test_vertices_of_a_row_keep_their_distance(story: Story) -> None:
    numbers = {node.id: i for i, node in enumerate(story.nodes)}
    rows = rows_of(Net([0] * len(numbers), [(numbers[e.source], numbers[e.target]) for e in story.edges]), labels=True)
    order_rows(rows)
    widths = [100.0 if not rows.is_bend(v) else 0.0 for v in range(len(rows.row))]
    x = place_rows(rows, widths, 20, 10)
    assert min(x[v] - widths[v] / 2 for v in range(len(x))) >= -0.01
    for row in rows.rows:
        for one, other in pairwise(row):
            bends = rows.is_bend(one) and rows.is_bend(other)
            assert x[other] - x[one] >= (widths[one] + widths[other]) / 2 + (10 if bends else 20) - 0.01


@given(
    xs=st.lists(st.floats(-500, 500), min_size=2, max_size=12),
)
def test_curves_never_swing_over_their_points(xs: list[float]) -> None:
    points = [(x, 40.0 * i) for i, x in enumerate(xs)]
    start = points[0]
    for (one, other, end), to in zip(cubics(points), points[1:], strict=True):
        assert end == to
        low, high = sorted((start[0], end[0]))
        assert low - 1e-6 <= one[0] <= high + 1e-6
        assert low - 1e-6 <= other[0] <= high + 1e-6
        assert start[1] <= one[1] <= other[1] <= end[1]
        start = end


def test_two_thousand_beats_are_drawn_in_two_seconds() -> None:
    jumps = [(i * 7919, i * 7919 + 3 + i % 60) for i in range(1500)]
    story = made_up(2000, [(a % 1900, a % 1900 + b - a) for a, b in jumps])
    start = time.perf_counter()
    drawing = draw(story)
    took = time.perf_counter() - start
    assert len(drawing.boxes) == 2000
    assert not any(curve.words for curve in drawing.curves), f"nothing is written above {MOST_LABELLED} beats"
    assert took < 6, "under two seconds is usual; three times as long means that something is wrong"


def test_very_long_edges_are_drawn_straight_across() -> None:
    story = made_up(1500, [(i, 1499) for i in range(0, 1400, 20)])
    drawing = draw(story)
    straight = [c for c in drawing.curves if c.edge.target == "b1499" and len(c.points) == 2]
    assert len(straight) > 50
    sound(made_up(3, []), draw(made_up(3, [])))


def test_labels_are_cut_to_fit() -> None:
    story = made_up(2, [], words=f"“{'a long way to say it ' * 9}”")
    (curve,) = draw(story).curves
    assert curve.words.endswith("…”")
    assert curve.width <= 190 + 14
