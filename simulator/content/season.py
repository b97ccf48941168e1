"""A season file to a season, or to everything that is wrong with it: on its own, and beside its meetings' files."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Protocol

from simulator.content.diagnostics import Diagnostic, Problems
from simulator.content.guard import MAX_SIZE, read_document
from simulator.content.marks import Path, collector_paused
from simulator.content.read import check_kind, own_checks
from simulator.content.script import CONDITION_REMEDY, condition_of
from simulator.content.season_schema import SeasonFile
from simulator.content.shape import validated
from simulator.errors import ConditionError, ScenarioRefused
from simulator.model.condition import Fact, GaugeIs, terms_of
from simulator.model.palette import Reference
from simulator.model.scenario import Scenario
from simulator.model.season import Carry, Season, SeasonMeeting, Told

_Scenarios = Mapping[str, Scenario]


class Shelf(Protocol):
    """Where a season's meetings are looked up."""

    def ids(self) -> tuple[str, ...]:
        """The ids of the scenarios there are."""

    def find(self, scenario: str) -> Scenario | None:
        """The scenario with this id, or None. Raises ScenarioRefused if it is there and cannot be read."""


def read_season(
    data: bytes, filename: str, reference: Reference, shelf: Shelf, max_size: int = MAX_SIZE
) -> tuple[Season | None, tuple[Diagnostic, ...]]:
    """The season of a file's bytes, or None and every problem that was found."""
    problems = Problems(filename)
    with collector_paused():
        document = read_document(data, problems, max_size)
        if document is None or not check_kind(document, problems, "season"):
            return None, problems.all()
        own_checks(document.data, filename, problems)
        file = validated(SeasonFile, document, problems)
    if not isinstance(file, SeasonFile):
        return None, problems.all()
    scenarios = _meetings(file, shelf, problems)
    _check_order(file, scenarios, problems)
    _check_carries(file, scenarios, problems)
    _check_story(file, problems)
    known = reference.literature.sources
    for index, name in enumerate(file.sources):
        if name not in known:
            problems.unknown("BAL403", ("sources", index), "source", name, known)
    return (None, problems.all()) if len(problems) else (_season(file, scenarios), ())


def made_in(scenario: Scenario) -> frozenset[str]:
    """The facts that can come true in a scenario."""
    moments = (beat.moment for beat in scenario.moments if beat.moment is not None)
    return frozenset(fact for moment in moments for move in moment.moves for fact in move.remember)


def _meetings(file: SeasonFile, shelf: Shelf, problems: Problems) -> dict[str, Scenario]:
    """The scenarios of the meetings, as far as they are there and can be read."""
    found: dict[str, Scenario] = {}
    for index, each in enumerate(file.meetings):
        path: Path = ("meetings", index, "scenario")
        if each.scenario in found:
            problems.at("BAL805", path, f"“{each.scenario}” is a meeting twice", "a season has each meeting once")
            continue
        try:
            scenario = shelf.find(each.scenario)
        except ScenarioRefused as refused:
            first = refused.diagnostics[0]
            message = f"“{each.scenario}” cannot be read: {first.code} {first.message}"
            problems.at("BAL802", path, message, "balint check says more about its file")
            continue
        if scenario is None:
            problems.unknown("BAL801", path, "scenario", each.scenario, shelf.ids())
        else:
            found[each.scenario] = scenario
    return found


def _check_order(file: SeasonFile, scenarios: _Scenarios, problems: Problems) -> None:
    """Reports meetings that stand in no order, and those whose own file counts otherwise."""
    before, seen = 0, set[str]()
    for index, each in enumerate(file.meetings):
        path: Path = ("meetings", index)
        if each.scenario in seen:  # which was told
            continue
        seen.add(each.scenario)
        if each.meeting <= before:
            message = f"meeting {each.meeting} comes after meeting {before}"
            problems.at("BAL805", (*path, "meeting"), message, "put the meetings into their order")
        elif each.meeting > each.of:
            problems.at("BAL805", (*path, "meeting"), f"meeting {each.meeting} of {each.of}", "")
        before = max(before, each.meeting)
        scenario = scenarios.get(each.scenario)
        if scenario is None:
            continue
        setting = scenario.setting
        if (setting.meeting, setting.of) != (each.meeting, each.of):
            counted = f"meeting {setting.meeting} of {setting.of}" if setting.meeting else "no meeting"
            message = f"here meeting {each.meeting} of {each.of}; in the setting of “{each.scenario}” {counted}"
            problems.at("BAL806", (*path, "meeting"), message, "count them alike in both files")


def _check_carries(file: SeasonFile, scenarios: _Scenarios, problems: Problems) -> None:
    """Reports names that the season and its meetings do not all carry, or not in the same way."""
    for index, each in enumerate(file.meetings):
        if each.scenario in scenarios:
            _check_meeting(file, index, dict(scenarios[each.scenario].carries), problems)
    if len(scenarios) < len(file.meetings):
        return
    possible = frozenset[str]().union(*(made_in(s) for s in scenarios.values()))
    for name, carry in file.carries.items():
        if isinstance(carry.default, bool) and name not in possible:
            message = f"no move of any meeting remembers “{name}”"
            problems.at_key("BAL810", ("carries", name), message, problems.suggest(name, possible))


def _check_meeting(file: SeasonFile, index: int, own: Mapping[str, bool | int], problems: Problems) -> None:
    """Reports what one meeting carries and the season does not, or the other way round; `own` are its values."""
    scenario, path = file.meetings[index].scenario, ("meetings", index, "scenario")
    for name in own:
        if name not in file.carries:
            message = f"“{scenario}” carries “{name}”, and the season does not"
            problems.at("BAL809", path, message, problems.suggest(name, set(file.carries) - set(own)))
    for name, carry in file.carries.items():
        at: Path = ("carries", name, "default")
        if name not in own:
            message = f"“{scenario}” does not carry “{name}”"
            problems.at("BAL803", path, message, "each meeting's file carries all names of the season")
        elif isinstance(own[name], bool) != isinstance(carry.default, bool):
            message = f"“{name}” is a {_kind(carry.default)} here, and a {_kind(own[name])} in “{scenario}”"
            problems.at("BAL804", path, message, "true or false for a fact, a number for a gauge")
        elif index == 0 and own[name] != carry.default:
            message = f"“{name}” is {_value(carry.default)} here, and {_value(own[name])} in “{scenario}”, the first"
            problems.at("BAL811", at, message, "the first meeting begins with these values")


def _check_story(file: SeasonFile, problems: Problems) -> None:
    names = [m.scenario for m in file.meetings]
    for index, each in enumerate(file.story):
        path: Path = ("story", index)
        if each.after not in names:
            message = f"“{each.after}” is no meeting of this season"
            problems.at("BAL807", (*path, "after"), message, problems.suggest(each.after, names))
        if each.when is not None:
            _check_when(file, each.when, (*path, "when"), problems)


def _check_when(file: SeasonFile, text: str, path: Path, problems: Problems) -> None:
    try:
        condition = condition_of(text)
    except ConditionError as error:
        line, column = problems.marks.inside(path, text, error.offset)
        problems.add("BAL302", line, column, str(error), CONDITION_REMEDY)
        return
    facts = {name for name, carry in file.carries.items() if isinstance(carry.default, bool)}
    gauges = set(file.carries) - facts
    report = partial(problems.at, "BAL808", path)
    for term in terms_of(condition):
        match term:
            case Fact(name) if name in gauges:
                report(f"“{name}” is a gauge", f"a gauge needs a level: “{name}: low”")
            case Fact(name) if name not in facts:
                report(f"the season does not carry the fact “{name}”", problems.suggest(name, facts))
            case GaugeIs(gauge) if gauge not in gauges:
                report(f"the season does not carry the gauge “{gauge}”", problems.suggest(gauge, gauges))
            case Fact() | GaugeIs():
                pass
            case _:
                report(f"{term} is not carried on; only facts and gauges are", "let a move remember a fact")


def _kind(value: bool | int) -> str:
    return "fact" if isinstance(value, bool) else "gauge"


def _value(value: bool | int) -> str:
    return str(value).lower()


def _season(file: SeasonFile, scenarios: _Scenarios) -> Season:
    made = {name: made_in(scenario) for name, scenario in scenarios.items()}
    return Season(
        id=file.id,
        title=file.title,
        summary=file.summary,
        language=file.language,
        meetings=tuple(
            SeasonMeeting(m.scenario, m.meeting, m.of, m.when, m.usual, scenarios[m.scenario].carries)
            for m in file.meetings
        ),
        carries=tuple(
            Carry(name, c.default, c.about, tuple(s for s in scenarios if name in made[s]))
            for name, c in file.carries.items()
        ),
        story=tuple(Told(s.after, s.text, None if s.when is None else condition_of(s.when)) for s in file.story),
        sources=tuple(file.sources),
    )
