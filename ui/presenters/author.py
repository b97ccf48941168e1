"""The writers' bench in words: what was found in a file, where the play stands, what a trial brought."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING, Literal

from simulator.engine.order import shown_moves
from simulator.language import decimal, mark, tr
from simulator.model.condition import Condition, Did, level_of, terms_of
from simulator.model.scenario import HOLD, Exit, Move, Scenario, exits
from ui.presenters.figures import percent, whole
from ui.presenters.words import SAY_NOTHING, quoted, stage_words, upper_first

if TYPE_CHECKING:
    from simulator.content.diagnostics import Diagnostic
    from simulator.craft.findings import Finding
    from simulator.record.refold import Stop
    from ui.authoring import Bench, Reading
    from ui.rehearsal import Rehearsal

FoundKind = Literal["problem", "craft", "waived"]
KINDS: tuple[tuple[FoundKind, str], ...] = (
    ("problem", mark("Problems of reading and graph")),
    ("craft", mark("Findings of craft")),
    ("waived", mark("Waived, with the file's reason")),
)
_SPOKEN: Mapping[FoundKind, str] = {
    "problem": mark("Problem, line {line}: {message}."),
    "craft": mark("Finding, line {line}: {message}."),
    "waived": mark("Waived, line {line}: {message}."),
}
_NEEDS: Mapping[str, str] = {
    "step_in": mark("a moment, step in needed"),
    "hold": mark("a moment, hold needed"),
    "either": mark("a moment, either will do"),
}
_NEEDED: Mapping[str, str] = {
    "step_in": mark("step in {count}"),
    "hold": mark("hold {count}"),
    "either": mark("either {count}"),
}
AROUND = 5
_LONGEST = 500
KEYS = (
    (mark("Alt + 1 to 4"), mark("Checks, play, map, trial")),
    ("F5", mark("Read the file again")),
    (mark("Ctrl + J"), mark("Stand somewhere else")),
    (mark("Space"), mark("Let the group go on")),
    (mark("1 to 9"), mark("Say what is on the card")),
    ("M", mark("Step in, in open floor")),
    (mark("Backspace"), mark("Back a step")),
)
READING = mark("The file is being read.")
NOTHING_FOUND = mark("Nothing was found.")


@dataclass(frozen=True, slots=True)
class FoundView:
    """One thing that was found: `place` is its line and code, `name` the short name by which it can be waived."""

    kind: FoundKind
    line: int
    code: str
    place: str
    message: str
    remedy: str
    name: str = ""
    waived: str = ""

    @property
    def plain(self) -> str:
        """All of it as lines of plain text, for copying."""
        more = [tr("waived: {why}", why=self.waived) if self.waived else "", self.remedy]
        return "\n".join([f"{self.place}: {self.message}", *(f"  {m}" for m in more if m)])

    @property
    def spoken(self) -> str:
        """For a screen reader."""
        said = tr(_SPOKEN[self.kind], line=self.line, message=self.message)
        return f"{said} {self.remedy}".strip()


@dataclass(frozen=True, slots=True)
class MoveLine:
    """A move as its writer sees it: the key with it. `closed` says why it is not on offer, if it is not."""

    id: str
    words: str
    more: str
    gesture: bool
    closed: str = ""


@dataclass(frozen=True, slots=True)
class GaugeLine:
    """A gauge where the play stands."""

    name: str
    value: int
    level: str


@dataclass(frozen=True, slots=True)
class StandView:
    """Where the play stands, with what its reader does not see."""

    title: str
    line: str
    gauges: tuple[GaugeLine, ...]
    facts: tuple[str, ...]
    did: tuple[str, ...]
    room: tuple[str, ...]


def found_views(reading: Reading | None) -> tuple[FoundView, ...]:
    """Problems first, then findings of craft, then what the file waives."""
    if reading is None:
        return ()
    findings = [_finding(f) for f in reading.findings]
    problems = [_problem(p) for p in reading.problems]
    return (*problems, *(f for f in findings if not f.waived), *(f for f in findings if f.waived))


def found_text(file: str, views: Iterable[FoundView]) -> str:
    """Everything that was found, for copying."""
    parts = [file]
    listed = list(views)
    for kind, heading in KINDS:
        own = [view.plain for view in listed if view.kind == kind]
        if own:
            parts += ["", tr(heading), *own]
    return "\n".join(parts) + "\n"


def figure_rows(reading: Reading | None) -> tuple[tuple[str, str], ...]:
    """What was counted in a session that can be led."""
    found = reading.figures if reading is not None else None
    if found is None:
        return ()
    time = found.minutes
    needs = ", ".join(tr(_NEEDED[name], count=count) for name, count in found.needs.items())
    talk = sorted(found.talk.items(), key=_less)
    least = tr("{moments}, at least {least} on every road", moments=found.moments, least=found.fewest_moments)
    read = tr(
        "{shortest} to {longest}, median {median}",
        shortest=decimal(time.shortest, 0),
        longest=decimal(time.longest, 0),
        median=decimal(time.median, 0),
    )
    return (
        (tr("Beats"), str(found.beats)),
        (tr("Moments"), least),
        (tr("Needs", "what moments call for"), needs),
        (tr("Openings"), tr("not declared") if found.openings is None else str(found.openings)),
        (tr("Mended by a member"), str(found.mended)),
        (tr("Words", "how many there are"), whole(found.words)),
        (tr("Minutes to read"), read),
        (tr("Read differently by what was"), tr("{n} beat | {n} beats", "", found.late_beats)),
        (tr("Talk", "who talks how much"), ", ".join(f"{who} {percent(share)}" for who, share in talk)),
    )


def excerpt(lines: Sequence[str], line: int, around: int = AROUND) -> tuple[tuple[int, str], ...]:
    """The lines of a file around one of them, each with its number."""
    first, last = max(1, line - around), min(len(lines), line + around)
    return tuple((n, lines[n - 1][:_LONGEST]) for n in range(first, last + 1))


def status(bench: Bench) -> str:
    """How the file stands, in a sentence or two."""
    reading = bench.last
    if reading is None:
        return tr(READING)
    found = len(reading.problems)
    if reading.source is None:
        if found and not reading.lines:
            said = tr("The file cannot be read: {why}.", why=reading.problems[0].message)
        elif not reading.lines:
            said = tr("There is no file.")
        else:
            said = _not_led(found)
        return " ".join((said, tr("You go on in the last version that could be led."))) if bench.holds_on else said
    waived = sum(1 for f in reading.findings if f.waived)
    parts = [_problems(found), _findings(len(reading.findings) - waived)]
    if waived:
        parts.append(tr("{n} waived | {n} waived", "findings of craft", waived))
    return " ".join((tr("The file can be led."), f"{', '.join(parts)}."))


def _not_led(problems: int) -> str:
    if not problems:
        return tr("The file cannot be led as it is: no problems.")
    return tr(
        "The file cannot be led as it is: {n} problem. | The file cannot be led as it is: {n} problems.", "", problems
    )


def _problems(count: int) -> str:
    return tr("{n} problem | {n} problems", "", count) if count else tr("No problems")


def _findings(count: int) -> str:
    return tr("{n} finding of craft | {n} findings of craft", "", count) if count else tr("no findings of craft")


def stop_words(stop: Stop | None) -> str:
    """Where a play could not be taken along, and why."""
    if stop is None:
        return ""
    if stop.step == 0:
        return tr("The play begins anew, for it began at “{beat}”: {why}.", beat=stop.beat, why=stop.why)
    return tr(
        "The play could not be taken along at step {step}, at “{beat}”: {why}.",
        step=stop.step,
        beat=stop.beat,
        why=stop.why,
    )


def file_name(file: str) -> str:
    """The name of a file without its folders."""
    return PurePath(file).name


def stand_view(rehearsal: Rehearsal) -> StandView:
    """Where a play stands."""
    scenario, play = rehearsal.scenario, rehearsal.play
    beat = scenario.beats[play.beat]
    names = {p.id: p.first_name for p in scenario.people}
    gauges = tuple(GaugeLine(n, play.gauge(n), level_of(play.gauge(n))) for n, _ in scenario.gauges)
    what = tr("an ending") if beat.end is not None else tr("a beat")
    if beat.moment is not None:
        what = tr(_NEEDS[beat.moment.needs])
    minute = tr("minute {minute}", minute=beat.minute)
    step = tr("step {number}", number=len(rehearsal.actions) + 1)
    return StandView(
        title=beat.title or beat.id,
        line=" · ".join((beat.id, stage_words(beat.stage), minute, what, step)),
        gauges=gauges,
        facts=tuple(sorted(play.facts)) or (tr("nothing"),),
        did=tuple(sorted(play.did)) or (tr("nothing"),),
        room=tuple(names[p] for p in play.present) or (tr("nobody"),),
    )


def move_lines(rehearsal: Rehearsal) -> tuple[MoveLine, ...]:
    """The moves of a moment as shown, hold after them, then those that are closed. None where there is no moment."""
    play = rehearsal.play
    moment = rehearsal.scenario.beats[play.beat].moment
    if moment is None or play.over:
        return ()
    shown = shown_moves(moment, play)
    closed = [m for m in moment.moves if m.do != HOLD and m not in shown]
    return (
        *(_move_line(m) for m in (*shown, moment.hold)),
        *(_move_line(m, tr("closed: {condition}", condition=m.when)) for m in closed),
    )


def end_words(rehearsal: Rehearsal) -> str:
    """What an ending tells, if the play stands at one."""
    play = rehearsal.play
    end = rehearsal.scenario.beats[play.beat].end
    if end is None:
        return ""
    names = {p.id: p.first_name for p in rehearsal.scenario.people}
    said = []
    for person, sayings in end.says:
        words = next((s.text for s in sayings if s.when is None or s.when.holds(play)), "")
        said += [f"{names.get(person, person)}: {words}"] if words else []
    return "\n".join([end.title, end.encounter, *said, end.question])


def beat_rows(scenario: Scenario, wanted: str = "") -> tuple[tuple[str, str], ...]:
    """Ids of beats with a line for each, filtered by what was typed."""
    typed = wanted.casefold().split()
    rows = []
    for beat in scenario.beats.values():
        kind = tr("moment") if beat.moment is not None else tr("ending") if beat.end is not None else ""
        parts = (
            beat.id,
            beat.title if beat.title != beat.id else "",
            stage_words(beat.stage),
            tr("{minutes} min", minutes=beat.minute),
            kind,
        )
        line = " · ".join(p for p in parts if p)
        if all(word in line.casefold() for word in typed):
            rows.append((beat.id, line))
    return tuple(rows)


def asked_about(scenario: Scenario) -> tuple[str, ...]:
    """The interventions that some condition of the session asks about."""
    found = {t.intervention for c in _conditions(scenario) for t in terms_of(c) if isinstance(t, Did)}
    return tuple(a.id for a in scenario.acts if a.id in found)


def _problem(found: Diagnostic) -> FoundView:
    place = _at(found.line, found.code, found.title)
    return FoundView("problem", found.line, found.code, place, upper_first(found.message), found.remedy)


def _at(line: int, code: str, name: str) -> str:
    return " · ".join((tr("Line {number}", number=line), code, name))


def _finding(found: Finding) -> FoundView:
    place = _at(found.line, found.code, found.name)
    kind: FoundKind = "waived" if found.waived else "craft"
    words = upper_first(found.message)
    return FoundView(kind, found.line, found.code, place, words, found.remedy, found.name, found.waived)


def _less(pair: tuple[str, float]) -> float:
    return -pair[1]


def _move_line(move: Move, closed: str = "") -> MoveLine:
    words = quoted(move.say) if move.say else move.does or tr(SAY_NOTHING)
    at = f" → {move.at}" if move.do != HOLD and move.at != "group" else ""
    did = [f"{move.do}{at}"]
    if move.as_:
        did = [move.do, tr("as {act}", act=move.as_) + at]
    effect = ", ".join(f"{name} {by:+d}" for name, by in move.effect)
    leads = tr("leads to {where}", where=_ways(move.to))
    parts = [move.fit, ", ".join(did), effect, _remembers(move), leads, closed]
    return MoveLine(move.id, words, " · ".join(p for p in parts if p), not move.say and move.do != HOLD, closed)


def _remembers(move: Move) -> str:
    return tr("remembers {facts}", facts=", ".join(move.remember)) if move.remember else ""


def _ways(ways: tuple[Exit, ...]) -> str:
    return ", ".join(
        tr("{beat} if {condition}", beat=w.to, condition=w.when) if w.when is not None else w.to for w in ways
    )


def _conditions(scenario: Scenario) -> Iterator[Condition]:
    for beat in scenario.beats.values():
        asked: list[Condition | None] = [line.when for line in beat.lines]
        asked += [way.when for way in (*exits(beat), *beat.then)]
        asked += [move.when for move in beat.moment.moves] if beat.moment is not None else []
        if beat.end is not None:
            asked += [saying.when for _, sayings in beat.end.says for saying in sayings]
        yield from (condition for condition in asked if condition is not None)
