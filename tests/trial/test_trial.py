"""The trial: by hand on the small session, the same on any number of processes, and as the debrief counts."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from functools import cache
from pathlib import Path

import pytest
from click.testing import CliRunner

from scoring.fits import count_fits
from scoring.road import places
from scoring.timing import timing
from scoring.trial import run_trial
from scoring.trial_result import PolicyResult, TrialResult
from scoring.trial_table import lines
from scoring.trial_tally import Tallier, Tally, halves
from simulator.content.source import Source, source_of
from simulator.engine.play import PlayWay
from simulator.trial.coverage import BOTH, watched
from simulator.trial.policies import GAMERS, HABITS, REFERENCE
from simulator.trial.run import ORDERS, Player
from simulator.trial.view import Dice
from tests.small import FILE, after, record, small
from tests.trial.other import other
from ui.cli import main

PLAYS = 300


@cache
def small_source() -> Source:
    return source_of(FILE)


@cache
def result() -> TrialResult:
    found = run_trial(small_source(), PLAYS, 3, jobs=1)
    assert found is not None
    return found


def of(policy: str, way: str = "guided", found: TrialResult | None = None) -> PolicyResult:
    return next(p for p in (found or result()).policies if (p.policy, p.way) == (policy, way))


def test_key_and_hold_by_hand() -> None:
    # telling: hold strong; numbers: protect strong, hold weak; pass: receive strong, hold sound
    assert of("key_follower").credit == pytest.approx(1.0)
    assert of("always_hold").credit == pytest.approx((1.0 + 0.25 + 0.7) / 3)
    assert of("always_hold").fits == {"strong": 1, "sound": 1, "weak": 1, "costly": 0, "not_judged": 0}
    assert of("always_hold").endings == {"number": PLAYS}


def test_gamers_by_hand() -> None:
    # longest: "How was that for you?" and "You did nothing wrong there." have five words; "Yes, Ana, …" is eleven,
    # "Ana can stay …" thirteen; "Behind the laugh?" three
    numbers, last = 1.0, 0.0
    low, high = (0 + numbers + last) / 3, (0.25 + numbers + last) / 3
    assert low < (of("longest").credit or 0) < high
    # shortest: a tie of five words, the hand of five words, "Of course."
    low, high = (0 + 0.7 + 1) / 3, (0.25 + 0.7 + 1) / 3
    assert low < (of("shortest").credit or 0) < high
    # the only question about a feeling is none by its words; questions: weak, then one of two, then costly
    assert of("interrogator").fits["strong"] + of("interrogator").fits["costly"] >= 1


def test_the_gaming_table_by_hand() -> None:
    chance, key = of("random").credit, of("key_follower").credit
    assert chance is not None
    assert key is not None
    # guided chance: telling of 3, numbers of 4 (all open at the start), pass of 3
    telling, numbers, last = (0.25 + 0 + 1) / 3, (1 + 0.7 + 0 + 0.25) / 4, (1 + 0 + 0.7) / 3
    assert chance == pytest.approx((telling + numbers + last) / 3, abs=0.04)
    hold = of("always_hold")
    assert hold.s_star == pytest.approx((0.65 - chance) / (key - chance))
    assert result().spread["guided"] == pytest.approx(key - chance)
    assert of("random").s_star is None
    assert hold.held
    above = {p.policy for p in result().policies if p.held and p.s_star is not None and p.s_star > 0.35}
    assert above == {s.split("S* of ")[1].split(" is ")[0] for s in result().broken if "S* of" in s}


def test_without_another_session_nothing_is_learnt_and_that_is_said() -> None:
    assert set(result().not_available) == {"options_only", "kind_only", "words_only"}
    assert "kind_only: not available, there is no other session to learn from." in list(lines(result()))
    itself = run_trial(small_source(), 10, 0, jobs=1, others=[small()])
    assert itself is not None
    assert set(itself.not_available) == set(result().not_available)
    found = run_trial(small_source(), 10, 0, jobs=1, others=[other(), small()])
    assert found is not None
    assert found.not_available == {}
    assert of("kind_only", found=found).plays == 10
    assert of("words_only", found=found).held


def test_the_same_on_two_processes() -> None:
    two = run_trial(small_source(), PLAYS, 3, jobs=2, others=[other()])
    one = run_trial(small_source(), PLAYS, 3, jobs=1, others=[other()])
    assert two == one


def test_another_seed_plays_otherwise() -> None:
    found = run_trial(small_source(), PLAYS, 4, jobs=1)
    assert found is not None
    assert of("random", found=found).credit != of("random").credit


def test_a_policy_without_dice_is_not_played_twice() -> None:
    assert of("always_hold").plays == PLAYS
    assert of("always_hold").different == ORDERS
    assert of("random").different == PLAYS


@pytest.mark.parametrize("way", ["guided", "open"])
@pytest.mark.parametrize("policy", [*REFERENCE, *HABITS, *GAMERS], ids=lambda p: p.id)
def test_it_counts_what_the_debrief_counts(policy: object, way: PlayWay) -> None:
    player, tallier = Player(small(), way), Tallier(small())
    for seed in range(12):
        trace = player.play(policy, seed, Dice(seed))  # type: ignore[arg-type]
        tally = Tally()
        tallier.count(tally, trace, 1, way)
        road = places(after(record(way, seed), *trace.actions))
        fits = asdict(count_fits(road))
        assert {name: tally.fits[name] for name in fits} == fits
        assert tally.endings == {trace.end.ending: 1}
        if way == "open":
            found = timing(road)
            assert {when: tally.timing[when] for when in ("before", "in_time", "late", "not")} == {
                when: found.count(when)
                for when in ("before", "in_time", "late", "not")  # type: ignore[arg-type]
            }
            assert (tally.timing["accepted"], tally.timing["waited"]) == (found.accepted, len(found.waited))
            assert tally.timing["also_spoke"] == len(found.also_spoke)


def test_coverage_of_the_small_session() -> None:
    found = result().coverage
    assert (found.beats, found.beats_of) == (7, 7)
    assert (found.moves, found.moves_of) == (10, 10)
    assert found.conditions + len([n for n in found.never if "condition" in n.what]) == found.conditions_of
    text = FILE.read_text(encoding="utf-8").split("\n")
    for never in found.never:
        assert never.name.split(" ")[-1] in text[never.line - 1]


def test_what_is_never_reached_is_told_by_line(tmp_path: Path) -> None:
    text = FILE.read_text(encoding="utf-8").replace('when: "not safety: low"', 'when: "ana-called-back"')
    path = tmp_path / "small.yaml"
    path.write_text(text, encoding="utf-8")
    found = run_trial(source_of(path), 64, 0, jobs=1)
    assert found is not None
    told = {(n.what, n.name, text.split("\n")[n.line - 1].strip()) for n in found.coverage.never}
    assert ("move", "numbers/err_interrogation", "- do: err_interrogation") in told
    assert ("condition that never held", "ana-called-back", 'when: "ana-called-back"') in told


def test_every_condition_is_watched() -> None:
    assert len(watched(small()).all) == 5
    player = Player(small(), "guided")
    for seed in range(200):
        player.play(REFERENCE[1], seed, Dice(seed))
    seen = player.watch.coverage
    assert seen.sides["beats", "pass", "then", 0, "when"] == BOTH
    assert seen.sides["beats", "numbers", "script", 1] == BOTH


def test_halves_by_hand() -> None:
    tally = Tally()
    tally.credits.update({(100, 1, "a"): 2, (50, 1, "b"): 1, (0, 1, "b"): 1, (0, 0, "c"): 5})
    lower, upper = halves({REFERENCE[1]: tally})
    assert (dict(lower), dict(upper)) == ({"b": 2}, {"a": 2})


def test_an_ending_from_one_half_only_breaks_a_limit() -> None:
    source = small_source()
    quiet = replace(source.scenario.beats["end-quiet"], id="nowhere")
    scenario = replace(source.scenario, beats={**source.scenario.beats, "nowhere": quiet})
    end = replace(quiet.end, id="never") if quiet.end is not None else None
    scenario = replace(scenario, beats={**scenario.beats, "nowhere": replace(quiet, end=end)})
    found = run_trial(replace(source, scenario=scenario), 50, 0, jobs=1)
    assert found is not None
    assert "the ending “never” is never reached from the lower half of credit" in found.broken
    assert "the ending “never” is never reached from the upper half of credit" in found.broken


def test_mostly_hold_excuses_holding() -> None:
    source = small_source()
    beat = source.scenario.beats["numbers"]
    assert beat.moment is not None
    moves = tuple(replace(m, fit="strong" if m.do == "hold" else m.fit) for m in beat.moment.moves)
    beats = {**source.scenario.beats, "numbers": replace(beat, moment=replace(beat.moment, moves=moves))}
    usual = replace(source.scenario, beats=beats)
    for scenario, excused in ((usual, False), (replace(usual, balance="mostly_hold"), True)):
        found = run_trial(replace(source, scenario=scenario), PLAYS, 3, jobs=1)
        assert found is not None
        assert (not any("always_hold" in s for s in found.broken)) == excused


@pytest.mark.parametrize("jobs", [1, 2])
def test_progress_and_cancel(jobs: int) -> None:
    told: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> bool:
        told.append((done, total))
        return len(told) < 3

    assert run_trial(small_source(), 100, 0, jobs=jobs, progress=progress) is None
    assert len(told) == 3
    assert told[0][0] < told[1][0] < told[2][0] < told[2][1]
    everything: list[tuple[int, int]] = []
    assert run_trial(small_source(), 20, 0, jobs=1, progress=lambda d, t: everything.append((d, t)) is None) is not None
    assert everything[-1][0] == everything[-1][1]


def test_the_shipped_session_passes() -> None:
    found = run_trial(source_of("half-past-five"), 200, 0)
    assert found is not None
    assert found.broken == ()


def test_command() -> None:
    found = CliRunner().invoke(main, ["trial", str(FILE), "--plays", "40", "--seed", "3", "--jobs", "1", "--json"])
    assert found.exit_code == 1
    (data,) = json.loads(found.output)
    assert data["scenario"] == "small"
    assert {p["policy"] for p in data["policies"]} >= {"key_follower", "kind_only"}
    text = CliRunner().invoke(main, ["trial", str(FILE), "--plays", "40", "--seed", "3", "--jobs", "1"])
    assert text.exit_code == 1
    assert "LIMIT" in text.output
    unknown = CliRunner().invoke(main, ["trial", "half-past-six"])
    assert unknown.exit_code == 1
    assert "half-past-five" in unknown.output
