"""The writers' bench in words: what was found in a file, where the play stands, what a trial brought."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING, Literal

from simulator.craft.limits import limit
from simulator.engine.order import shown_moves
from simulator.model.condition import Condition, Did, level_of, terms_of
from simulator.model.scenario import HOLD, Exit, Move, Scenario, exits
from ui.presenters.words import STAGE_WORDS

if TYPE_CHECKING:
    from scoring.trial_result import PolicyResult, TrialResult
    from simulator.content.diagnostics import Diagnostic
    from simulator.craft.findings import Finding
    from simulator.record.refold import Stop
    from ui.authoring import Bench, Reading
    from ui.rehearsal import Rehearsal

FoundKind = Literal["problem", "craft", "waived"]
KINDS: tuple[tuple[FoundKind, str], ...] = (
    ("problem", "Problems of reading and graph"),
    ("craft", "Findings of craft"),
    ("waived", "Waived, with the file's reason"),
)
AROUND = 5
_LONGEST = 500
_NO_STAR = "\u2007"  # as wide as a figure, so that the figures stand below each other
KEYS = (
    ("Alt + 1 to 4", "Checks, play, map, trial"),
    ("F5", "Read the file again"),
    ("Ctrl + J", "Stand somewhere else"),
    ("Space", "Let the group go on"),
    ("1 to 9", "Say what is on the card"),
    ("M", "Step in, in open floor"),
    ("Backspace", "Back a step"),
)
READING = "The file is being read."
NOTHING_FOUND = "Nothing was found."
STALE = "The file was saved since. This is the trial of the version before."


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
        more = [f"  waived: {self.waived}" if self.waived else "", f"  {self.remedy}" if self.remedy else ""]
        return "\n".join([f"{self.place}: {self.message}", *(m for m in more if m)])

    @property
    def spoken(self) -> str:
        """For a screen reader."""
        word = {"problem": "Problem", "craft": "Finding", "waived": "Waived"}[self.kind]
        return f"{word}, line {self.line}: {self.message}. {self.remedy}".strip()


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


@dataclass(frozen=True, slots=True)
class Table:
    """A table of a trial: `lines` are the lines of the file its rows are about, where they are about one."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    note: str = ""
    lines: tuple[int, ...] = ()


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
            parts += ["", heading, *own]
    return "\n".join(parts) + "\n"


def figure_rows(reading: Reading | None) -> tuple[tuple[str, str], ...]:
    """What was counted in a session that can be led."""
    found = reading.figures if reading is not None else None
    if found is None:
        return ()
    time = found.minutes
    needs = ", ".join(f"{name.replace('_', ' ')} {count}" for name, count in found.needs.items())
    talk = sorted(found.talk.items(), key=_less)
    return (
        ("Beats", str(found.beats)),
        ("Moments", f"{found.moments}, at least {found.fewest_moments} on every road"),
        ("Needs", needs),
        ("Openings", "not declared" if found.openings is None else str(found.openings)),
        ("Mended by a member", str(found.mended)),
        ("Words", f"{found.words:,}".replace(",", "\u202f")),
        ("Minutes to read", f"{time.shortest:.0f} to {time.longest:.0f}, median {time.median:.0f}"),
        ("Read differently by what was", f"{found.late_beats} beats"),
        ("Talk", ", ".join(f"{who} {share:.0%}" for who, share in talk)),
    )


def excerpt(lines: Sequence[str], line: int, around: int = AROUND) -> tuple[tuple[int, str], ...]:
    """The lines of a file around one of them, each with its number."""
    first, last = max(1, line - around), min(len(lines), line + around)
    return tuple((n, lines[n - 1][:_LONGEST]) for n in range(first, last + 1))


def status(bench: Bench) -> str:
    """How the file stands, in a sentence or two."""
    reading = bench.last
    if reading is None:
        return READING
    if reading.source is None and not reading.lines:
        said = f"The file cannot be read: {reading.problems[0].message}." if reading.problems else "There is no file."
        return f"{said} {_holds_on(bench)}".strip()
    problems = _count(len(reading.problems), "problem")
    if reading.source is None:
        return f"The file cannot be led as it is: {problems}. {_holds_on(bench)}".strip()
    waived = sum(1 for f in reading.findings if f.waived)
    findings = _count(len(reading.findings) - waived, "finding") + " of craft"
    tail = f", {waived} waived" if waived else ""
    return f"The file can be led. {_sentence(problems)}, {findings}{tail}."


def stop_words(stop: Stop | None) -> str:
    """Where a play could not be taken along, and why."""
    if stop is None:
        return ""
    if stop.step == 0:
        return f"The play begins anew, for it began at “{stop.beat}”: {stop.why}."
    return f"The play could not be taken along at step {stop.step}, at “{stop.beat}”: {stop.why}."


def file_name(file: str) -> str:
    """The name of a file without its folders."""
    return PurePath(file).name


def stand_view(rehearsal: Rehearsal) -> StandView:
    """Where a play stands."""
    scenario, play = rehearsal.scenario, rehearsal.play
    beat = scenario.beats[play.beat]
    names = {p.id: p.first_name for p in scenario.people}
    gauges = tuple(GaugeLine(n, play.gauge(n), level_of(play.gauge(n))) for n, _ in scenario.gauges)
    what = "a moment" if beat.moment is not None else "an ending" if beat.end is not None else "a beat"
    if beat.moment is not None:
        needs = beat.moment.needs.replace("_", " ")
        what = f"a moment, {'either will do' if needs == 'either' else f'{needs} needed'}"
    step = f"step {len(rehearsal.actions) + 1}"
    return StandView(
        title=beat.title or beat.id,
        line=" · ".join((beat.id, STAGE_WORDS[beat.stage], f"minute {beat.minute}", what, step)),
        gauges=gauges,
        facts=tuple(sorted(play.facts)) or ("nothing",),
        did=tuple(sorted(play.did)) or ("nothing",),
        room=tuple(names[p] for p in play.present) or ("nobody",),
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
        *(_move_line(m, f"closed: {m.when}") for m in closed),
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
        kind = "moment" if beat.moment is not None else "ending" if beat.end is not None else ""
        parts = (
            beat.id,
            beat.title if beat.title != beat.id else "",
            STAGE_WORDS[beat.stage],
            f"{beat.minute} min",
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


def trial_tables(result: TrialResult) -> tuple[Table, ...]:
    """A trial's tables, the one that matters first."""
    tables = [
        _gaming(result),
        _endings(result),
        _never(result),
        _fits(result),
        _timing(result),
        _gauges(result),
        _endings_by_policy(result),
    ]
    return tuple(t for t in tables if t.rows or t.note)


def trial_sentence(result: TrialResult) -> str:
    """What came of a trial, in a sentence."""
    held = "All limits hold." if not result.broken else f"{_count(len(result.broken), 'limit')} broken."
    return f"{held} {result.plays} plays of each policy in each way, seed {result.seed}."


def _problem(found: Diagnostic) -> FoundView:
    place = f"Line {found.line} · {found.code} · {found.title}"
    return FoundView("problem", found.line, found.code, place, _sentence(found.message), found.remedy)


def _finding(found: Finding) -> FoundView:
    place = f"Line {found.line} · {found.code} · {found.name}"
    kind: FoundKind = "waived" if found.waived else "craft"
    words = _sentence(found.message)
    return FoundView(kind, found.line, found.code, place, words, found.remedy, found.name, found.waived)


def _less(pair: tuple[str, float]) -> float:
    return -pair[1]


def _holds_on(bench: Bench) -> str:
    return "You go on in the last version that could be led." if bench.holds_on else ""


def _count(number: int, what: str) -> str:
    return f"{number or 'no'} {what}{'' if number == 1 else 's'}"


def _move_line(move: Move, closed: str = "") -> MoveLine:
    words = f"“{move.say}”" if move.say else move.does or "Say nothing"
    at = f" → {move.at}" if move.do != HOLD and move.at != "group" else ""
    as_ = f", as {move.as_}" if move.as_ else ""
    effect = ", ".join(f"{name} {by:+d}" for name, by in move.effect)
    parts = [move.fit, f"{move.do}{as_}{at}", effect, _remembers(move), f"leads to {_ways(move.to)}", closed]
    return MoveLine(move.id, words, " · ".join(p for p in parts if p), not move.say and move.do != HOLD, closed)


def _remembers(move: Move) -> str:
    return f"remembers {', '.join(move.remember)}" if move.remember else ""


def _ways(ways: tuple[Exit, ...]) -> str:
    return ", ".join(f"{w.to} if {w.when}" if w.when is not None else w.to for w in ways)


def _conditions(scenario: Scenario) -> Iterator[Condition]:
    for beat in scenario.beats.values():
        asked: list[Condition | None] = [line.when for line in beat.lines]
        asked += [way.when for way in (*exits(beat), *beat.then)]
        asked += [move.when for move in beat.moment.moves] if beat.moment is not None else []
        if beat.end is not None:
            asked += [saying.when for _, sayings in beat.end.says for saying in sayings]
        yield from (condition for condition in asked if condition is not None)


def _gaming(result: TrialResult) -> Table:
    """Both ways beside each other; a star marks what is held to the limit."""
    by_way = {(p.policy, p.way): p for p in result.policies}
    rows = []
    for name in dict.fromkeys(p.policy for p in result.policies):
        guided, floor = by_way.get((name, "guided")), by_way.get((name, "open"))
        cells = [_s_star(guided), _s_star(floor), _credit(guided), _credit(floor)]
        rows.append((name.replace("_", " "), *cells, f"{floor.judged:.0%}" if floor is not None else ""))
    distances = ", ".join(
        f"{words} {distance:.2f}"
        for way, words in (("guided", "guided"), ("open", "open floor"))
        if (distance := result.spread.get("guided" if way == "guided" else "open")) is not None
    )
    note = (
        f"S* is 0 for chance and 1 for following the key; with a star it may be {limit('s_star'):.2f} at most. "
        f"From chance to the key: {distances or 'nothing was judged'}; at least {limit('k_minus_r'):.2f}."
    )
    heads = ("Policy", "S* guided", "S* open floor", "Credit guided", "Credit open floor", "Judged open floor")
    return Table("Gaming", heads, tuple(rows), " ".join([note, *_missing(result)]))


def _missing(result: TrialResult) -> Iterator[str]:
    for why in dict.fromkeys(result.not_available.values()):
        names = [policy.replace("_", " ") for policy, reason in result.not_available.items() if reason == why]
        yield f"Not available: {', '.join(names)}; {why}."


def _fits(result: TrialResult) -> Table:
    heads = tuple(result.policies[0].fits) if result.policies else ()
    rows = tuple((_policy(p), p.way, *(f"{p.fits[h]:.1f}" for h in heads)) for p in result.policies)
    return Table("Fits, means of a play", ("Policy", "Way", *(h.replace("_", " ") for h in heads)), rows)


def _timing(result: TrialResult) -> Table:
    timed = [(p, p.timing) for p in result.policies if p.timing is not None]
    heads = tuple(timed[0][1]) if timed else ()
    rows = tuple((_policy(p), *(f"{timing[h]:.1f}" for h in heads)) for p, timing in timed)
    return Table("Timing in open floor, means of a play", ("Policy", *(h.replace("_", " ") for h in heads)), rows)


def _gauges(result: TrialResult) -> Table:
    heads = tuple(result.policies[0].gauges) if result.policies else ()
    rows = tuple((_policy(p), p.way, *(f"{p.gauges[h]:.0f}" for h in heads)) for p in result.policies) if heads else ()
    return Table("Gauges at the end, means", ("Policy", "Way", *heads), rows)


def _endings(result: TrialResult) -> Table:
    rows = tuple((e.ending, str(e.lower), str(e.upper)) for e in result.endings)
    note = "Plays of chance and of mixtures, ordered by credit. Every ending should be reached from both halves."
    return Table("Endings by half", ("Ending", "Lower half", "Upper half"), rows, note)


def _endings_by_policy(result: TrialResult) -> Table:
    heads = tuple(e.ending for e in result.endings)
    rows = tuple((_policy(p), p.way, *(str(p.endings.get(h, 0)) for h in heads)) for p in result.policies)
    return Table("Endings by policy, plays", ("Policy", "Way", *heads), rows)


def _never(result: TrialResult) -> Table:
    found = result.coverage
    note = (
        f"Reached: {found.beats} of {found.beats_of} beats, {found.moves} of {found.moves_of} moves, "
        f"both sides of {found.conditions} of {found.conditions_of} conditions. "
        "That nothing reached it is no proof that nothing can."
    )
    rows = tuple((str(n.line), n.what, n.name) for n in found.never)
    return Table("Never reached", ("Line", "What", "Which"), rows, note, tuple(n.line for n in found.never))


def _policy(result: PolicyResult) -> str:
    return result.policy.replace("_", " ")


def _s_star(result: PolicyResult | None) -> str:
    if result is None or result.s_star is None:
        return ""
    return f"{result.s_star:.2f}{'*' if result.held else _NO_STAR}"


def _credit(result: PolicyResult | None) -> str:
    return "" if result is None or result.credit is None else f"{result.credit:.2f}"


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}"
