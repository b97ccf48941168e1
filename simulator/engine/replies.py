"""General replies: how the group answers, in open floor, to what the writers did not foresee. Not judged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from simulator.engine.order import by_seed
from simulator.engine.play import Play
from simulator.model.scenario import PART_OF, YOU, Act, Reply, Scenario

MOST_DRIFT = 8


@dataclass(frozen=True, slots=True)
class Given:
    """One general reply as it is heard: voiced (`who` speaks) or wordless (`who` is None)."""

    id: str
    text: str
    who: str | None = None
    cue: str = ""


def general_reply(scenario: Scenario, play: Play, act: Act, at: str) -> Given:
    """The reply to `act` towards `at`; a reply comes back only when no other is left."""
    voiced = _voiced(scenario, play, act, at)
    wordless = _wordless(scenario, play, act, at)
    fresh_voiced = [r for r in voiced if r.id not in play.used]
    fresh_wordless = [r for r in wordless if r.id not in play.used]
    place = f"{play.beat}:{act.id}:{at}:{play.replies_here}"
    pools: list[Sequence[Given]] = [fresh_voiced, fresh_wordless, voiced, wordless]
    if by_seed(play.seed, place, ("voice", "body", "voice-again"))[0] == "body":
        pools[0], pools[1] = pools[1], pools[0]
    pool = next((p for p in pools if p), [Given(f"{act.id}/nothing", "")])
    chosen = by_seed(play.seed, place, (g.id for g in pool))[0]
    return next(g for g in pool if g.id == chosen)


def reply_effect(play: Play, act: Act, in_place: bool) -> dict[str, int]:
    """How far each gauge moves, so that general replies stay within ±8 for a gauge and play."""
    effect = {}
    for gauge, by in act.gauges if in_place else act.gauges_out:
        before = play.drift.get(gauge, 0)
        effect[gauge] = max(-MOST_DRIFT, min(MOST_DRIFT, before + by)) - before
    return effect


def is_in_place(scenario: Scenario, play: Play, act: Act) -> bool:
    """Whether the writers find the act in place in this part of the hour."""
    return scenario.beats[play.beat].stage in act.in_place


def _voiced(scenario: Scenario, play: Play, act: Act, at: str) -> list[Given]:
    part = PART_OF[scenario.beats[play.beat].stage]
    fitting = [
        r
        for r in scenario.replies
        if act.family in r.to and r.part in {part, "any"} and r.by in play.present and not _sits_back(play, r)
    ]
    from_addressee = [r for r in fitting if r.by == at and r.id not in play.used]
    return [Given(r.id, _fill(scenario, play, r.text, at), r.by, r.cue) for r in from_addressee or fitting]


def _sits_back(play: Play, reply: Reply) -> bool:
    return play.chair == "back" and reply.by == play.presenter


def _wordless(scenario: Scenario, play: Play, act: Act, at: str) -> list[Given]:
    in_place = is_in_place(scenario, play, act)
    texts = act.replies_in if in_place else act.replies_out
    kind = "in" if in_place else "out"
    return [Given(f"{act.id}/{kind}/{n}", _fill(scenario, play, t, at)) for n, t in enumerate(texts)]


def _fill(scenario: Scenario, play: Play, text: str, at: str) -> str:
    if "{" not in text:
        return text
    names = {p.id: p.first_name for p in scenario.people}
    fallback = names[play.present[0]] if play.present else "Somebody"
    listening = [p for p in play.present if p != play.presenter or play.chair != "back"] or list(play.present)
    quiet = min(listening, key=lambda p: play.spoke.get(p, 0), default=None)
    values = {
        "presenter": names.get(play.presenter or "", fallback),
        "last_speaker": names.get(play.last_speaker or "", fallback),
        "quietest": names.get(quiet or "", fallback),
        "patient": scenario.patient.name,
        "who": names.get(at, fallback),
    }
    for name, value in values.items():
        text = text.replace("{" + name + "}", value)
    return text


def addressee(scenario: Scenario, play: Play, at: str) -> str | None:
    """The person behind ``presenter`` and ``co_leader``; a person's own id; None for the group."""
    if at == "presenter":
        return play.presenter
    if at == "co_leader":
        return next((p.id for p in scenario.people if p.part == "co_leader"), None)
    return None if at in {"group", YOU} else at
