"""Facts and gauges that a file declares and never uses."""

from __future__ import annotations

from collections.abc import Mapping

from simulator.content.beats_schema import Beat
from simulator.content.diagnostics import Problems
from simulator.content.marks import Path
from simulator.content.schema import Head
from simulator.model.condition import Condition, Fact, GaugeIs, terms_of

# A misspelt name is told where it stands; that the right one is then not used would be the same finding again.
_MISSPELT = frozenset({"BAL302", "BAL406", "BAL407"})


def check_unused(
    head: Head, beats: Mapping[str, Beat], conditions: Mapping[str, list[Condition]], problems: Problems
) -> None:
    """Reports facts that no condition asks for or that are true anyway, and gauges that nothing names.

    What a move remembers and the file carries is used: another meeting of the season may ask for it. So is what a file
    only carries that says which meeting it is.
    """
    if problems.has(_MISSPELT):
        return
    asked = {term for here in conditions.values() for when in here for term in terms_of(when)}
    remembered, moved = _remembered(beats), _moved(beats)
    for fact, path in remembered.items():
        if Fact(fact) not in asked and fact not in head.carries:
            message = f"the fact “{fact}” is remembered, and no condition asks for it"
            problems.at("BAL416", path, message, "ask for it in a line, a move or a road, or do not remember it")
    for name, value in head.carries.items():
        alone = head.setting.meeting is None  # a meeting of a season hands on what others make and ask for
        if alone and isinstance(value, bool) and Fact(name) not in asked and name not in remembered:
            message = f"the fact “{name}” is carried, but no move remembers it and no condition asks for it"
            problems.at_key("BAL416", ("carries", name), message, "ask for it or remember it, or do not carry it")
        if value is True and name in remembered:
            message = f"the fact “{name}” is remembered here, and carried as true: played alone, it can be nothing else"
            problems.at_key("BAL418", ("carries", name), message, f"write {name}: false")
    levels = {term.gauge for term in asked if isinstance(term, GaugeIs)}
    for gauge in head.start:
        if gauge not in levels and gauge not in moved:
            message = f"the gauge “{gauge}” is moved by no effect, and no condition asks for it"
            problems.at_key("BAL417", ("start", gauge), message, "give moves an effect on it, or delete it")


def _remembered(beats: Mapping[str, Beat]) -> dict[str, Path]:
    """Each fact, and where it is first remembered."""
    found: dict[str, Path] = {}
    for name, beat in beats.items():
        for i, move in enumerate(beat.moment.moves if beat.moment is not None else ()):
            for j, fact in enumerate(move.remember):
                found.setdefault(fact, ("beats", name, "moment", "moves", i, "remember", j))
    return found


def _moved(beats: Mapping[str, Beat]) -> set[str]:
    moments = (beat.moment for beat in beats.values() if beat.moment is not None)
    return {gauge for moment in moments for move in moment.moves for gauge in move.effect}
