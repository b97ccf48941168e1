"""Votes of leaders: credit, leaving oneself out, a leader's move."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.votes import LEAST_ANSWERS, Votes, along, chance_corrected

ROWS = [(0, 1, 3, 6, 0), (1, 4, 8, 2, 0), (0, 0, 1, 4, 10)]


def votes(row: tuple[int, ...]) -> Votes:
    return Votes({f"m{i}": n for i, n in enumerate(row)})


@pytest.mark.parametrize(
    ("row", "credited"),
    [(ROWS[0], (0, 0.167, 0.5, 1, 0)), (ROWS[1], (0.125, 0.5, 1, 0.25, 0)), (ROWS[2], (0, 0, 0.1, 0.4, 1))],
)
def test_aggregate_credit_as_in_script_concordance(row: tuple[int, ...], credited: tuple[float, ...]) -> None:
    found = votes(row)
    assert [found.credit(f"m{i}") for i in range(5)] == pytest.approx(credited, abs=1e-3)


@pytest.mark.parametrize(("row", "expected"), list(zip(ROWS, (0.767, 0.708, 0.780), strict=True)))
def test_what_a_panellist_would_have_by_chance(row: tuple[int, ...], expected: float) -> None:
    assert votes(row).expected() == pytest.approx(expected, abs=1e-3)


def test_a_panellist_is_not_held_against_their_own_answer() -> None:
    assert votes(ROWS[1]).expected_left_out() == pytest.approx(0.650, abs=1e-3)


def test_leaving_out_somebody_who_did_not_vote_is_refused() -> None:
    with pytest.raises(ValueError, match="nobody"):
        votes(ROWS[0]).without("m0")


def test_a_leaders_move_is_what_a_quarter_would_do_first() -> None:
    found = Votes({"hold": 6, "echo": 3, "sum_up": 1})
    assert [found.leaders_do(m) for m in ("hold", "echo", "sum_up", "other")] == [True, True, False, False]
    assert not Votes({}).leaders_do("hold")


@pytest.mark.parametrize(
    ("counts", "needs"),
    [
        ({"hold": 8, "a": 2}, "hold"),
        ({"hold": 2, "a": 4, "b": 4}, "step_in"),
        ({"hold": 7, "a": 3}, "either"),
        ({}, "either"),
    ],
)
def test_timing_needs_eighty_percent(counts: dict[str, int], needs: str) -> None:
    assert Votes(counts).needs() == needs


def test_ties_have_all_the_credit() -> None:
    found = Votes({"a": 5, "b": 5})
    assert (found.credit("a"), found.credit("b"), found.credit("c")) == (1, 1, 0)


def test_agreement_is_the_share_of_pairs() -> None:
    assert Votes({"a": 10}).agreement() == 1
    assert Votes({"a": 1, "b": 1}).agreement() == 0
    assert Votes({"a": 2, "b": 2}).agreement() == pytest.approx(4 / 12)
    assert Votes({"a": 1}).agreement() == 0


def test_along_a_road_only_what_enough_have_answered_counts() -> None:
    few = Votes({"a": LEAST_ANSWERS - 1})
    assert along([(few, "a", ["a", "b"])]) is None
    full = Votes({"a": 8, "b": 2})
    found = along([(few, "b", ["a", "b"]), (full, "b", ["a", "b", "hold"])])
    assert found is not None
    assert (found.n, found.chosen) == (1, 0.25)
    assert found.by_chance == pytest.approx((1 + 0.25) / 3)
    assert found.corrected == pytest.approx((0.25 - found.by_chance) / (found.panellist - found.by_chance))


def test_corrected_for_chance_is_not_clipped() -> None:
    assert chance_corrected(0.2, 0.4, 0.8) == pytest.approx(-0.5)
    assert chance_corrected(0.9, 0.4, 0.8) == pytest.approx(1.25)
    assert chance_corrected(0.9, 0.4, 0.4) is None


@given(st.dictionaries(st.sampled_from(["hold", "a", "b", "c"]), st.integers(0, 20), min_size=1))
def test_credit_is_between_nothing_and_one_and_the_mode_has_one(counts: dict[str, int]) -> None:
    found = Votes(counts)
    found_credits = [found.credit(c) for c in counts]
    assert all(0 <= c <= 1 for c in found_credits)
    assert max(found_credits) == (1 if found.n else 0)
    assert found.expected_left_out() <= found.expected() + 1e-12
