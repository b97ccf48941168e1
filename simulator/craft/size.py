"""Size: beats, moments, words, reading minutes of the shortest, median and longest road, moments on every road."""

from __future__ import annotations

from simulator.craft.findings import Findings
from simulator.craft.limits import limit, shown
from simulator.craft.roads import Reading, Roads, fewest_moments, reading
from simulator.model.scenario import words

_HERE = ("beats",)


def check_size(out: Findings, roads: Roads) -> tuple[Reading, int]:
    """Reports what is too small or too large; gives the reading minutes and the fewest moments on a road."""
    scenario = out.source.scenario
    counts = (
        ("CRA101", "beats", len(scenario.beats)),
        ("CRA102", "moments", len(scenario.moments)),
        ("CRA103", "words", words(scenario)),
    )
    for code, what, count in counts:
        low, high = limit(f"{what}_fewest"), limit(f"{what}_most")
        if not low <= count <= high:
            remedy = "add some" if count < low else "make two sessions of it, or cut"
            out.at(code, _HERE, f"{count} {what}; {shown(low)} to {shown(high)}", remedy)
    replies, least = len({reply.text for reply in scenario.replies}), limit("replies_fewest")
    if replies < least:
        message = f"{replies} different voiced general replies; at least {shown(least)}"
        path = ("replies",) if scenario.replies else ("people",)
        out.at("CRA106", path, message, "write more, in the voices of several members")
    time = reading(scenario, roads)
    low, high = limit("minutes_fewest"), limit("minutes_most")
    if time.shortest < low:
        message = f"the shortest road reads in {time.shortest:.1f} minutes; at least {shown(low)}"
        out.at("CRA104", _HERE, message, "lengthen the roads that skip most")
    if time.longest > high:
        message = f"the longest road reads in {time.longest:.1f} minutes; at most {shown(high)}"
        out.at("CRA104", _HERE, message, "shorten the roads that pass most")
    fewest, names = fewest_moments(scenario, roads)
    if fewest < limit("moments_on_a_road"):
        message = (
            f"a road with {fewest} moments ({', '.join(names) or 'none'}); at least {limit('moments_on_a_road'):g}"
        )
        out.at("CRA105", _HERE, message, "put moments where this road has none")
    return time, fewest
