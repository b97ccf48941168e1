"""Signal detection against published and recomputed values."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.signal import Answers, answers, detection, from_rates
from scoring.timing import timing
from tests.scoring.roads import road


def test_stanislaw_todorov_1999_figure_1() -> None:
    """Noise N(0, 1), signal N(2, 1), criterion 0.5."""
    found = from_rates(0.933193, 0.308538, 50, 50)
    assert found.d_prime == pytest.approx(2.0, abs=1e-4)
    assert found.c == pytest.approx(-0.5, abs=1e-4)
    assert found.ln_beta == pytest.approx(-1.0, abs=1e-3)
    assert found.beta == pytest.approx(0.367879, abs=1e-4)


@pytest.mark.parametrize(
    ("h", "f", "d_prime", "beta"),
    [(0.70, 0.10, 1.805952, 1.981173), (0.5, 0.4, 0.253, 1.033), (0.85, 0.05, 2.681, 2.261)],
)
def test_rates_of_schneiders_notes(h: float, f: float, d_prime: float, beta: float) -> None:
    found = from_rates(h, f, 100, 100)
    assert found.d_prime == pytest.approx(d_prime, abs=6e-4)
    assert found.beta == pytest.approx(beta, abs=6e-4)


@pytest.mark.parametrize(
    ("counts", "d_prime", "c"),
    [((40, 50, 5, 50), 2.058872, 0.208644), ((20, 20, 0, 20), 3.961505, 0.0)],
)
def test_hautus_1995_log_linear(counts: tuple[int, int, int, int], d_prime: float, c: float) -> None:
    found = detection(Answers(*counts))
    assert found is not None
    assert found.d_prime == pytest.approx(d_prime, abs=1e-5)
    assert found.c == pytest.approx(c, abs=1e-5)


def test_hautus_and_not_the_packages_that_divide_by_one_and_a_half_more() -> None:
    found = detection(Answers(9, 10, 2, 9))
    assert found is not None
    assert found.d_prime == pytest.approx(1.771, abs=1e-3)


@pytest.mark.parametrize(("n", "error"), [(5, 0.90), (8, 0.71), (10, 0.64), (15, 0.52), (20, 0.45), (30, 0.37)])
def test_gourevitch_galanter_1967_errors_at_eighty_and_twenty_percent(n: int, error: float) -> None:
    assert from_rates(0.8, 0.2, n, n).se_d_prime == pytest.approx(error, abs=0.006)


def test_the_interval_is_wide_from_one_session() -> None:
    found = detection(Answers(5, 7, 1, 9))
    assert found is not None
    assert (found.d_prime, found.c) == (pytest.approx(1.53, abs=0.01), pytest.approx(0.27, abs=0.01))
    low, high = found.d_prime_interval().low, found.d_prime_interval().high
    assert (low, high) == (pytest.approx(0.1, abs=0.06), pytest.approx(2.9, abs=0.06))
    assert found.c_interval().high - found.c_interval().low == pytest.approx((high - low) / 2)


def test_no_figure_without_both_kinds_of_place() -> None:
    assert detection(Answers(0, 0, 1, 3)) is None
    assert detection(Answers(1, 3, 0, 0)) is None


def test_counts_that_cannot_be_are_refused() -> None:
    with pytest.raises(ValueError, match="not counts"):
        Answers(3, 2, 0, 0)


def test_answers_come_from_timing() -> None:
    found = answers([timing(road("need:thread - need - - - wait wait:sum_up")), timing(road("wait:thread -"))])
    assert found == Answers(1, 2, 2, 3)


@given(st.integers(0, 30), st.integers(1, 30), st.integers(0, 30), st.integers(1, 30))
def test_turning_signal_and_noise_round_turns_the_sign(h: int, n: int, f: int, m: int) -> None:
    h, f = min(h, n), min(f, m)
    one, other = detection(Answers(h, n, f, m)), detection(Answers(f, m, h, n))
    assert one is not None
    assert other is not None
    assert one.d_prime == pytest.approx(-other.d_prime)
    assert one.c == pytest.approx(other.c)
    assert one.se_d_prime == pytest.approx(other.se_d_prime)
