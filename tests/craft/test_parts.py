"""The binomial test, roads, word lists, the matrix, the documentation and the command."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from simulator.content.library import library
from simulator.content.source import source_of
from simulator.craft.binomial import at_least, at_most
from simulator.craft.check import check_library, sources_below
from simulator.craft.coverage import matrix
from simulator.craft.findings import CHECKS
from simulator.craft.lexicon import counts
from simulator.craft.limits import table
from simulator.craft.report import data, lines
from simulator.craft.roads import fewest_moments, reading, roads_of, seconds
from simulator.model.condition import Fact
from simulator.model.scenario import Beat, Exit, Line
from tests.craft import test_checks
from tests.craft.made import Data, source
from tests.small import FILE, small
from ui.cli import main

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("hits", "trials", "chance", "p"),
    [
        (7, 10, 0.5, 0.171875),  # 176 / 1024
        (10, 10, 0.5, 1 / 1024),
        (0, 10, 0.5, 1.0),
        (9, 12, 1 / 3, 2049 / 531441),  # (220 * 8 + 66 * 4 + 12 * 2 + 1) / 3 ** 12
        (3, 5, 0.2, 0.05792),
        (1, 1, 0.0, 0.0),
        (3, 3, 1.0, 1.0),
        (0, 0, 0.0, 1.0),
    ],
)
def test_binomial(hits: int, trials: int, chance: float, p: float) -> None:
    assert at_least(hits, trials, chance) == pytest.approx(p, rel=1e-12)


@given(st.integers(0, 40), st.integers(0, 40), st.floats(0, 1))
def test_the_two_sides_make_one(hits: int, trials: int, chance: float) -> None:
    hits = min(hits, trials)
    assert at_least(hits, trials, chance) + at_most(hits - 1, trials, chance) == pytest.approx(1.0)


def test_binomial_of_many_trials() -> None:
    assert at_least(1001, 2001, 0.5) == pytest.approx(0.5)
    assert at_least(2001, 2001, 0.999) == pytest.approx(0.999**2001)


def test_a_probability_is_one() -> None:
    with pytest.raises(ValueError, match="no probability"):
        at_least(1, 2, 1.5)


def test_roads_of_the_small_session() -> None:
    roads = roads_of(small())
    assert roads.on_one_road("welcome", "pass")
    assert not roads.on_one_road("end-number", "end-quiet")
    assert fewest_moments(small(), roads) == (3, ("telling", "numbers", "pass"))
    cost = {name: seconds(beat) for name, beat in small().beats.items()}
    short = cost["welcome"] + cost["telling"] + cost["numbers"] + cost["pass"]
    found = reading(small(), roads)
    ends = sorted((cost["end-number"], cost["end-quiet"]))
    assert found.shortest == (short + ends[0]) / 60
    assert found.longest == (short + cost["eleven"] + ends[1]) / 60
    every = sorted(short + e + x for e in ends for x in (0, cost["eleven"]))
    assert found.median * 60 == every[1]


def test_seconds_of_a_beat_by_hand() -> None:
    # 2+3 words, a silence, 8 words; at 220 words a minute, at least 1.1 s a line
    assert seconds(small().beats["welcome"]) == round(5 * 60 / 220 + 2.2 + 8 * 60 / 220)


@pytest.mark.parametrize(
    ("text", "mark", "count"),
    [
        ("Take your time, Helen.", "warm", 1),
        ("How did that feel?", "feeling", 1),
        ("How did that feel?", "question", 1),
        ("ask Ana what this stirs", "question", 1),
        ("You should refer him.", "advice", 2),
        ("We don't have a rule here.", "rules", 1),
        ("The kneeling man.", "medicine", 0),
        ("It’s the knee.", "medicine", 1),
    ],
)
def test_word_lists(text: str, mark: str, count: int) -> None:
    assert counts(text)[mark] == count  # type: ignore[index]


def test_matrix_of_two_sessions() -> None:
    found = matrix([source(), source_of(FILE)])
    assert found.sessions == ("made", "small")
    errors = next(g for g in found.groups if g.name == "errors")
    assert errors.counts["err_rescue"] == {"made": 7, "small": 1}
    assert errors.counts["err_interrogation"] == {"small": 1}
    assert "err_take_sides" in errors.missing
    openings = next(g for g in found.groups if g.name == "openings")
    assert openings.counts["half_sentence"] == {"made": 11, "small": 1}


def test_over_the_library_a_weaker_sign_is_enough() -> None:
    def some_longer(data: Data) -> None:
        for n, move in test_checks.strong(data):
            if n >= 15:
                move["say"] += " Bodo."

    one, other = source(some_longer), source(some_longer, name="again")
    found = check_library([one, other])
    assert "CRA201" not in {f.code for s in found.sessions for f in s.findings}
    assert "CRA201" in {f.code for f in found.over_all}
    assert check_library([one]).over_all == ()


def test_report_and_data() -> None:
    found = check_library([source(test_checks.long_move), source_of(FILE)])
    text = "\n".join(lines(found))
    assert re.search(r"made\.yaml:\d+:\d+ CRA213 19 words; at most 18; say less", text)
    assert "findings of craft" in text
    assert "err_rescue" in text
    again = json.loads(json.dumps(data(found)))
    assert again["open"] == len(found.open)
    assert again["sessions"][0]["figures"]["cues"]["longest"]["trials"] == 0


def test_the_documentation_has_the_tables() -> None:
    text = (ROOT / "docs" / "craft.md").read_text(encoding="utf-8")
    assert table() in text
    for code, check in CHECKS.items():
        assert f"| {code} | `{check.name}` | {check.title} |" in text


def test_command(tmp_path: Path) -> None:
    import yaml

    from tests.craft.made import session

    good = tmp_path / "made.yaml"
    good.write_text(yaml.safe_dump(session(), sort_keys=False, width=10_000), encoding="utf-8")
    found = CliRunner().invoke(main, ["check", "--craft", str(good)])
    assert found.exit_code == 0, found.output
    assert "No findings of craft." in found.output
    bad = session()
    test_checks.long_line(bad)
    good.write_text(yaml.safe_dump(bad, sort_keys=False, width=10_000), encoding="utf-8")
    found = CliRunner().invoke(main, ["check", "--craft", "--json", str(tmp_path)])
    assert found.exit_code == 1
    assert [f["code"] for f in json.loads(found.output)["sessions"][0]["findings"]] == ["CRA401"]


def test_command_without_a_path_looks_at_the_shipped_sessions() -> None:
    assert [s.scenario.id for s in sources_below([])] == list(library().ids())


def test_command_looks_at_the_craft_of_what_can_be_read(tmp_path: Path) -> None:
    (tmp_path / "small.yaml").write_bytes(FILE.read_bytes())
    (tmp_path / "cycle.yaml").write_bytes((ROOT / "tests" / "bad" / "BAL603-cycle.yaml").read_bytes())
    found = CliRunner().invoke(main, ["check", "--craft", str(tmp_path)])
    assert found.exit_code == 1
    assert "BAL603" in found.output
    assert "small.yaml:29:1 CRA101 7 beats" in found.output


def test_lines_are_those_of_the_file() -> None:
    small_source = source_of(FILE)
    text = FILE.read_text(encoding="utf-8").split("\n")
    line, _ = small_source.line_of("numbers", 3)
    assert "did you ever get the A1c back" in text[line - 1]
    assert text[small_source.at("beats", "pass")[0] - 1].strip() == "pass:"


def test_more_roads_than_a_float_can_count() -> None:
    beats = {}
    for n in range(1200):
        one, two = f"b{n + 1}", f"b{n + 2}"
        to = (Exit(one),) if n == 1198 else (Exit(two, Fact("f")), Exit(one)) if n < 1198 else ()
        beats[f"b{n}"] = Beat(f"b{n}", "work", 0, "", (Line("x", "speech", "One two three.", "ana"),), then=to)
    long = replace(small(), first="b0", beats=beats)
    found = reading(long, roads_of(long))
    assert found.shortest < found.median < found.longest
    slow = tuple(replace(line, text="One two three. " * 20) for line in beats["b0"].lines)
    longer = replace(small(), first="b0", beats={n: replace(b, lines=slow) for n, b in beats.items()})
    found = reading(longer, roads_of(longer))
    assert found.longest > 120
    assert found.shortest < found.median < found.longest
