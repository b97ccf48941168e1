"""What policies may see, and what each does with it."""

from __future__ import annotations

import dataclasses
import typing
from pathlib import Path

import pytest

from simulator.engine.actions import Choose, Go
from simulator.model.scenario import FITS, Scenario
from simulator.trial import policies, view
from simulator.trial.learnt import learn, learnt_policies
from simulator.trial.policies import CREDIT, GAMERS, HABITS, MIXED, REFERENCE, Policy
from simulator.trial.run import Player
from simulator.trial.view import Dice, Option, View
from tests.small import small
from tests.trial.other import other

BLIND = [*HABITS, *GAMERS, *learnt_policies(learn([other()])), *(p for p in REFERENCE if p.choose is not None)]


def a_view(*texts: str, way: typing.Literal["guided", "open"] = "guided", order: tuple[int, ...] | None = None) -> View:
    return View(way, tuple(Option(t) for t in texts), lambda: order or tuple(range(len(texts))))


def turned(scenario: Scenario) -> Scenario:
    """The same session with every fit, effect, target and reason exchanged for another."""
    turn = dict(zip(FITS, reversed(FITS), strict=True))
    beats = dict(scenario.beats)
    for beat in scenario.moments:
        assert beat.moment is not None
        moves = tuple(dataclasses.replace(m, fit=turn[m.fit], seen="", guess="") for m in beat.moment.moves)
        beats[beat.id] = dataclasses.replace(beat, moment=dataclasses.replace(beat.moment, moves=moves))
    return dataclasses.replace(scenario, beats=beats)


def test_a_view_has_words_and_nothing_of_the_key() -> None:
    assert {f.name for f in dataclasses.fields(View)} == {"way", "options", "order", "presenter"}
    assert {f.name for f in dataclasses.fields(Option)} == {"text", "at", "gesture"}
    source = Path(view.__file__).read_text(encoding="utf-8")
    assert "Move" not in source
    assert "Scenario" not in source


def test_only_the_key_follower_and_mixtures_see_moves() -> None:
    everyone = (*REFERENCE, *HABITS, *GAMERS, *MIXED)
    assert {p.id for p in everyone if p.inside is not None} == {
        "key_follower",
        "mixture_25",
        "mixture_50",
        "mixture_75",
    }


@pytest.mark.parametrize("policy", BLIND, ids=lambda p: p.id)
@pytest.mark.parametrize("way", ["guided", "open"])
def test_other_fits_change_nothing_that_a_policy_does(policy: Policy, way: typing.Literal["guided", "open"]) -> None:
    one, two = Player(small(), way), Player(turned(small()), way)
    for seed in range(20):
        assert one.play(policy, seed, Dice(seed)).actions == two.play(policy, seed, Dice(seed)).actions


def test_credit_is_that_of_the_documentation() -> None:
    assert CREDIT == {"strong": 100, "sound": 70, "weak": 25, "costly": 0}


@pytest.mark.parametrize(
    ("name", "texts", "index"),
    [
        ("longest", ("One two.", "One two three.", "One."), 1),
        ("shortest", ("One two.", "One two three.", "One."), 2),
        ("warmest", ("Go on.", "Thank you, Ana."), 1),
        ("asks_a_feeling", ("What is it?", "How did that feel?", "I feel it."), 1),
        ("advice_giver", ("Go on.", "You should refer him."), 1),
        ("advice_giver", ("Why?", "That is long enough now."), 1),
        ("interrogator", ("Go on.", "Was it over ten?"), 1),
        ("interrogator", ("Go on.", "No."), None),
        ("always_hold", ("Go on.", "No."), None),
        ("never_medicine_never_rules", ("His knee.", "The rules.", "Go on."), 2),
        ("never_medicine_never_rules", ("His knee.", "The rules."), None),
    ],
)
def test_choosers(name: str, texts: tuple[str, ...], index: int | None) -> None:
    policy = next(p for p in (*HABITS, *GAMERS) if p.id == name)
    assert policy.choose is not None
    assert policy.choose(a_view(*texts), Dice(0)) == index


def test_of_equals_it_is_the_first_as_shown() -> None:
    found = a_view("One two.", "Two one.", "One.", order=(2, 1, 0))
    assert policies.longest(found, Dice(0)) == 1
    assert policies.first(found, Dice(0)) == 2
    assert policies.warmest(found, Dice(0)) == 2


def test_chance_throws_dice_and_nothing_else_does() -> None:
    for policy in BLIND:
        dice = Dice(1)
        assert policy.choose is not None
        policy.choose(a_view("Go on.", "Why?"), dice)
        chance = policy.id in {"random", "always_act", "never_medicine_never_rules"}
        assert (dice.throws > 0) == chance


def test_random_is_even() -> None:
    found = [policies.at_random(a_view("Go on.", "Why?"), Dice(n)) for n in range(3000)]
    assert all(900 < found.count(choice) < 1100 for choice in (0, 1, None))


def test_the_key_follower_plays_the_key() -> None:
    trace = Player(small(), "guided").play(REFERENCE[0], 0, Dice(0))
    assert trace.actions[:5] == (
        Go("welcome"),
        Go("telling"),
        Choose("numbers", "protect_presenter"),
        Choose("pass", "receive"),
        trace.actions[-1],
    )


def test_learning_from_another_session() -> None:
    learnt = learn([other()])
    assert learnt is not None
    assert learnt.kinds["err_personal_therapy"] > 0 > learnt.kinds["receive"]
    assert learnt.words["laugh"] > 0 > learnt.words["course"]
    options, kinds, words = learnt_policies(learnt)
    for policy in (kinds, words):
        trace = Player(small(), "guided").play(policy, 0, Dice(0))
        assert Choose("pass", "err_personal_therapy") in trace.actions
    assert options.id == "options_only"


def test_weights_by_hand() -> None:
    learnt = learn([other()])
    assert learnt is not None
    values = [25, 0, 100, 100, 70, 0, 25, 0, 100, 70]
    mean = sum(values) / len(values)
    assert learnt.kinds["hold"] == pytest.approx((100 + 25 + 70 + 5 * mean) / 8 - mean)
    assert learnt.kinds["gesture"] == pytest.approx((70 + 5 * mean) / 6 - mean)


def test_nothing_is_learnt_from_nothing() -> None:
    assert learn([]) is None
    assert learnt_policies(None) == ()
