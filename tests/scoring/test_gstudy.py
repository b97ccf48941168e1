"""Generalizability against Brennan's published data sets."""

from __future__ import annotations

import pytest

np = pytest.importorskip("numpy")

from scoring.gstudy import crossed, nested, three_way  # noqa: E402

ALPHA_1 = (
    "3224145143 5546351255 7535564336 2343322266 6556544467 1223425235 4335352124 2544372246 6255516523 5246435317 "
    "4135253234 4423253423 5556233244 6555422146 4435531323"
)
BRENNAN_1 = (
    "101000000000 111001000000 111110000000 110110010000 111110100000 111011100000 111111100000 111101111100 "
    "111111111110 111111111111"
)
BRENNAN_3 = (
    ("2455442306", "6559346458", "7648546447", "5766675556"),
    ("2655462656", "5747547658", "5557677658", "5756485436"),
)


def digits(text: str) -> list[list[int]]:
    return [[int(c) for c in row] for row in text.split()]


def test_pingouin_alpha_1() -> None:
    found = crossed(digits(ALPHA_1))
    assert found.relative() == pytest.approx(0.5917188485995826, abs=1e-9)


def test_brennan_2001_synthetic_data_1() -> None:
    found = crossed(digits(BRENNAN_1))
    assert (found.ms_p, found.ms_i, found.ms_pi) == pytest.approx((0.8157, 0.8811, 0.1269), abs=1e-4)
    assert (found.var_p, found.var_i, found.var_pi) == pytest.approx((0.0574, 0.0754, 0.1269), abs=1e-4)
    assert found.relative() == pytest.approx(0.8444948921679908)
    assert found.absolute() == pytest.approx(0.773, abs=1e-3)


@pytest.mark.parametrize(
    ("n", "relative", "absolute"), [(5, 0.694, 0.587), (10, 0.819, 0.739), (15, 0.872, 0.810), (20, 0.901, 0.850)]
)
def test_brennan_1_with_more_or_fewer_items(n: int, relative: float, absolute: float) -> None:
    found = crossed(digits(BRENNAN_1))
    assert found.relative(n) == pytest.approx(relative, abs=2e-3)
    assert found.absolute(n) == pytest.approx(absolute, abs=2e-3)


def test_brennan_2001_synthetic_data_3() -> None:
    x = np.array([[[int(c) for c in row] for row in o] for o in BRENNAN_3]).transpose(2, 1, 0)
    found = three_way(x.tolist())
    expected = (0.5528, 0.4417, 0.0074, 0.5750, 0.1009, 0.1565, 0.9352)
    assert (found.p, found.i, found.o, found.pi, found.po, found.io, found.pio) == pytest.approx(expected, abs=1e-4)
    assert found.relative() == pytest.approx(0.6399, abs=1e-4)
    assert found.absolute() == pytest.approx(0.5541, abs=1e-4)
    assert (found.relative(8, 2), found.absolute(8, 2)) == pytest.approx((0.7536, 0.6890), abs=1e-4)
    assert (found.relative(4, 3), found.absolute(4, 3)) == pytest.approx((0.6840, 0.5918), abs=1e-4)
    assert (found.relative(8, 3), found.absolute(8, 3)) == pytest.approx((0.7928, 0.7259), abs=1e-4)


def test_moments_within_sessions_recover_what_was_put_in() -> None:
    """A large made-up study: the components come out as they went in, with sessions of different length."""
    rng = np.random.default_rng(1)
    n_p, sizes = 600, [10, 14, 24, 18, 20, 12, 16, 22]
    p = rng.normal(0, 0.3, n_p)
    sessions = []
    for n in sizes:
        h, ph = rng.normal(0, 0.2), rng.normal(0, 0.25, n_p)
        i = rng.normal(0, 0.4, n)
        sessions.append((p[:, None] + h + ph[:, None] + i[None, :] + rng.normal(0, 0.8, (n_p, n))).tolist())
    found = nested(sessions)
    assert found.p == pytest.approx(0.09, abs=0.02)
    assert found.ph == pytest.approx(0.0625, abs=0.01)
    assert found.i_h == pytest.approx(0.16, abs=0.05)
    assert found.pi_h == pytest.approx(0.64, abs=0.01)


def test_persons_by_moments_in_one_session_promise_too_much() -> None:
    """The reason for the nested study: with the variances of the domain review, .89 in one session is .44 in another."""
    assert pytest.approx(0.89, abs=0.005) == 0.04 / (0.04 + 0.12 / 24)
    assert pytest.approx(0.44, abs=0.005) == 0.02 / (0.02 + 0.02 + 0.12 / 24)


def test_an_equal_nesting_agrees_with_the_crossed_study_where_sessions_do_not_differ() -> None:
    rng = np.random.default_rng(2)
    base = rng.normal(0, 1, (40, 1)) + rng.normal(0, 1, (40, 30))
    found = nested([base[:, :10].tolist(), base[:, 10:20].tolist(), base[:, 20:].tolist()])
    flat = crossed(base.tolist())
    assert found.p == pytest.approx(flat.var_p, abs=0.1)


@pytest.mark.parametrize("values", [[[1.0, 2.0]], [[1.0], [2.0]], []])
def test_too_little_is_refused(values: list[list[float]]) -> None:
    with pytest.raises(ValueError, match="at least"):
        crossed(values)


def test_where_nothing_varies_there_is_no_figure() -> None:
    assert crossed([[1.0, 1.0], [1.0, 1.0]]).relative() is None
