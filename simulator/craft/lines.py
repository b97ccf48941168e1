"""Lines: too long, who speaks how much, beats in which nobody does anything, stages against the convention."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from simulator.craft.findings import Findings
from simulator.craft.limits import limit, shown
from simulator.craft.roads import Roads
from simulator.model.scenario import STAGES, Scenario


def check_lines(out: Findings) -> dict[str, float]:
    """Reports long lines, silent and loud members, beats without a cue; gives everybody's share of the words."""
    scenario = out.source.scenario
    spoken: Counter[str] = Counter()
    for beat in scenario.beats.values():
        moves = False
        for index, line in enumerate(beat.lines):
            count = len(line.text.split())
            if count > limit("line_words"):
                message = f"a line of {count} words; at most {limit('line_words'):g}"
                out.at_line("CRA401", beat.id, index, message, "let somebody come in between, or cut")
            if line.kind == "speech" and line.who is not None:
                spoken[line.who] += count
            moves = moves or line.kind != "speech" or bool(line.cue)
        if not moves:
            message = f"in “{beat.id}” nobody does anything but speak"
            out.at(
                "CRA404", ("beats", beat.id, "script"), message, "a cue, a look, a silence: the leader leads by them"
            )
    total = spoken.total()
    for person in scenario.people:
        if person.part == "presenter":
            continue
        share = spoken[person.id] / total if total else 0.0
        if not spoken[person.id]:
            out.at(
                "CRA402", ("people", person.id), f"{person.name} never speaks", "give them a voice, or leave them out"
            )
        elif share >= limit("talk_share"):
            message = f"{person.name} speaks {share:.0%} of the words; less than {shown(limit('talk_share'))}"
            out.at("CRA403", ("people", person.id), message, "let others say some of it")
    return {p.id: spoken[p.id] / total if total else 0.0 for p in scenario.people}


def check_convention(out: Findings, roads: Roads) -> None:
    """Reports stages, and the presenter's chair, against what the convention says."""
    scenario = out.source.scenario
    for key, message, remedy in _against(scenario):
        out.at("CRA405", ("convention", key), message, remedy)
    for name in roads.order:
        stage = STAGES.index(scenario.beats[name].stage)
        for target in roads.onward[name]:
            if STAGES.index(scenario.beats[target].stage) < stage:
                message = f"“{target}” ({scenario.beats[target].stage}) comes after “{name}” ({STAGES[stage]})"
                out.at("CRA405", ("beats", target, "stage"), message, "the stages of an hour do not run back")


def _against(scenario: Scenario) -> Iterator[tuple[str, str, str]]:
    convention = scenario.convention
    stages = {beat.stage for beat in scenario.beats.values()}
    sits_back = any(beat.chair == "back" for beat in scenario.beats.values())
    remedy = "change the convention or the beats"
    if convention.clarifying == "none" and "clarifying" in stages:
        yield "clarifying", "there is a clarifying stage, and the convention has none", remedy
    if convention.clarifying != "none" and "clarifying" not in stages:
        yield "clarifying", "the convention has clarifying questions, and no beat has that stage", remedy
    if convention.returns != ("return" in stages):
        what = "the presenter comes back in, and no beat has the stage return"
        other = "there is a return, and the convention has none"
        yield "return", what if convention.returns else other, remedy
    if convention.push_back == "required" and not sits_back:
        yield "push_back", "sitting back is required, and the presenter never does", "chair: back where it happens"
    if convention.push_back == "off" and sits_back:
        yield "push_back", "the presenter sits back, and the convention does not have it", remedy
