"""What a schema cannot say about a scenario: that all it names exists, and that the whole fits together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial

from simulator.content.beats_schema import Beat, End, roads
from simulator.content.diagnostics import Problems
from simulator.content.flow import conditions_of
from simulator.content.graph import UNKNOWN_TARGET, check_graph
from simulator.content.known import Known
from simulator.content.marks import Path
from simulator.content.moments import check_moment
from simulator.content.never import check_never
from simulator.content.schema import Head
from simulator.content.script import Written, read_script, written_lines
from simulator.content.shape import Draft
from simulator.content.unused import check_unused
from simulator.model.palette import Reference

MAX_LINES = 8
RESERVED = frozenset({"you", "group", "presenter", "co_leader", "leader"})

Scripts = dict[str, tuple[Written, ...]]


def check_scenario(draft: Draft, reference: Reference, problems: Problems, *, thorough: bool = False) -> Scripts:
    """Reports every problem of a draft; gives the scripts as they were read.

    `thorough` also reports what does not keep a file from being played: what is never used or never reached.
    """
    known = Known.of(draft, reference, problems)
    scripts = {name: _script(name, beat, known) for name, beat in draft.beats.items()}
    for name, beat in draft.beats.items():
        _check_beat(name, beat, known)
    _check_ends(draft.beats, problems)
    if draft.head is not None:
        _check_head(draft.head, known)
    first = draft.head.first if draft.head is not None else None
    if first is not None and first not in known.beats:
        problems.unknown("BAL401", ("first",), "beat", first, known.beats)
    elif draft.whole:
        later = [p for p, person in draft.head.people.items() if person.here] if draft.head else []
        begin = first or next(iter(draft.beats))
        check_graph(draft.beats, scripts, begin, later, problems)
        if thorough and draft.head is not None:
            conditions = conditions_of(draft.beats, scripts)
            check_unused(draft.head, draft.beats, conditions, problems)
            if not problems.has(UNKNOWN_TARGET):
                check_never(draft.head, draft.beats, scripts, conditions, begin, reference.palette, problems)
    return scripts


def _script(name: str, beat: Beat, known: Known) -> tuple[Written, ...]:
    path: Path = ("beats", name, "script")
    problems = known.problems
    texts = beat.script.split("\n")

    def report(code: str, index: int, offset: int, message: str, remedy: str) -> None:
        line, column = problems.marks.in_block(path, index, texts[index].strip())
        problems.add(code, line, column + offset, message, remedy)

    written = read_script(beat.script, name, known.people, report)
    count = written_lines(beat.script)
    if count == 0:
        problems.at("BAL307", path, "the script has no lines", "a silence is a line too: ~ 5 s")
    if count > MAX_LINES:
        problems.at("BAL308", path, f"{count} lines; a beat has at most {MAX_LINES}", "make two beats of it")
    for each in written:
        if each.line.when is not None:
            known.check_terms(each.line.when, partial(problems.marks.in_block, path, each.index, each.text))
    return written


def _check_beat(name: str, beat: Beat, known: Known) -> None:
    path: Path = ("beats", name)
    _check_ways_on(path, beat, known)
    if beat.presenter is not None and beat.presenter.who is not None:
        known.check_person(beat.presenter.who, (*path, "presenter", "who"))
    if beat.present is not None:
        for key, people in (("enter", beat.present.enter), ("leave", beat.present.leave)):
            for index, person in enumerate(people):
                known.check_person(person, (*path, "present", key, index))
    if beat.moment is not None:
        check_moment((*path, "moment"), beat.moment, beat.then is not None, known)
        for index, move in enumerate(beat.moment.moves):
            _check_ways((*path, "moment", "moves", index, "to"), roads(move.to), known)
    if beat.end is not None:
        _check_end((*path, "end"), beat.end, known)


def _check_ways_on(path: Path, beat: Beat, known: Known) -> None:
    goes_on = beat.then is not None or beat.moment is not None
    if beat.end is not None and goes_on:
        message = "a beat with an end, and with a way on"
        known.problems.at_key("BAL601", (*path, "end"), message, "an end is the last thing")
    if beat.end is None and not goes_on:
        message = f"“{path[-1]}” has neither a way on nor an end"
        known.problems.at_key("BAL602", path, message, "add then, a moment or an end")
    _check_ways((*path, "then"), roads(beat.then), known)


def _check_ways(path: Path, ways: list[tuple[str, str | None, Path]], known: Known) -> None:
    for index, (target, when, inside) in enumerate(ways):
        if target not in known.beats:
            known.problems.unknown("BAL401", path + inside, "beat", target, known.beats)
        known.check_when(when, (*path, index, "when"))
        if index == len(ways) - 1 and when is not None:
            message = "the last road has a condition: where it does not hold, there is no road"
            known.problems.at("BAL606", (*path, index, "when"), message, "end with a beat id alone")
        if index < len(ways) - 1 and when is None:
            message = "a road without a condition before others, which are then never taken"
            known.problems.at("BAL607", (*path, index), message, "put it last")


def _check_end(path: Path, end: End, known: Known) -> None:
    for person, sayings in end.says.items():
        known.check_person(person, (*path, "says", person), at_key=True)
        for index, saying in enumerate(sayings):
            known.check_when(saying.when, (*path, "says", person, index, "when"))


def _check_ends(beats: Mapping[str, Beat], problems: Problems) -> None:
    seen: dict[str, End] = {}
    for name, beat in beats.items():
        if beat.end is not None and seen.setdefault(beat.end.id, beat.end) != beat.end:
            message = f"the ending “{beat.end.id}” is told differently elsewhere"
            problems.at("BAL609", ("beats", name, "end", "id"), message, "give it an id of its own")


def _check_head(head: Head, known: Known) -> None:
    reference = known.reference
    lists: tuple[tuple[str, str, str, Iterable[str], Iterable[str]], ...] = (
        ("BAL412", "exercises", "competency", head.exercises, reference.competencies.competencies),
        ("BAL408", "difficulties", "difficulty", head.difficulties, reference.difficulties.difficulties),
        ("BAL409", "openings", "opening", head.openings, reference.difficulties.openings),
        ("BAL410", "topics", "topic", head.topics, reference.difficulties.topics),
        ("BAL411", "presenter_feels", "feeling", head.presenter_feels, reference.difficulties.presenter_feels),
    )
    for code, key, what, names, possible in lists:
        for index, name in enumerate(names):
            if name not in possible:
                known.problems.unknown(code, (key, index), what, name, possible)
    for person in head.people:
        if person in RESERVED:
            message = f"“{person}” cannot be a person's id"
            known.problems.at_key("BAL205", ("people", person), message, "it has a meaning of its own")
    if head.convention.co_leader in {"yes", True} and not known.has_co_leader:
        message = "the convention has a co-leader, and among the people there is none"
        known.problems.at("BAL405", ("convention", "co_leader"), message, "add a person as: co_leader")
    for index, reply in enumerate(head.replies):
        known.check_person(reply.by, ("replies", index, "by"))
    for name, value in head.carries.items():
        if not isinstance(value, bool) and name not in known.gauges:
            message = f"“{name}” carries a number and is no gauge of start"
            known.problems.at_key("BAL407", ("carries", name), message, known.problems.suggest(name, known.gauges))
