"""Writes into a season's page what its later meetings sound like after different earlier ones.

Run: python docs/season_table.py [SEASON…], where SEASON is the id of a season that comes with the program or a file;
without one, all that come with the program (`make pages` does this). The table goes between two markers in
docs/sessions/<id>.md; where that page or its markers are missing, it is printed.

Each later meeting is played with its usual history and with contrasting ones: each fact of an earlier meeting the other
way round, each gauge low and high, and all facts at once. The leader makes the same moves each time: at every moment
the first of the file that is strong (else waiting); where that shows no difference, one who always waits, and one who
steps in at every moment with the first sentence that is on offer. What is compared is what is heard.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from simulator.content.library import Library, bytes_of, library
from simulator.content.season import made_in
from simulator.content.shelf import Beside, InLibrary
from simulator.engine.actions import Action, Choose, Go
from simulator.engine.lines import heard
from simulator.engine.order import open_moves
from simulator.engine.play import Play
from simulator.engine.reduce import begin, reduce
from simulator.model.condition import Condition, Fact, GaugeIs, terms_of
from simulator.model.scenario import Scenario
from simulator.model.season import Season, Value

ROOT = Path(__file__).resolve().parents[1]
BEGIN = "<!-- season table: made by docs/season_table.py -->"
END = "<!-- end of the season table -->"
LOW, HIGH = 20, 80
MOST_LINES = 3

Leader = Callable[[Scenario, Play], Action]


@dataclass(frozen=True)
class Contrast:
    """A history, and how it differs from the usual one, in words."""

    words: str
    history: Mapping[str, Value]


def strong(scenario: Scenario, play: Play) -> Action:
    """The first strong move of the file that is on offer, else waiting."""
    moment = scenario.beats[play.beat].moment
    good = [m for m in open_moves(moment, play) if m.fit == "strong"] if moment is not None else []
    return Choose(play.beat, good[0].id) if good else Go(play.beat)


def waiting(_scenario: Scenario, play: Play) -> Action:
    """Let the group go on."""
    return Go(play.beat)


def stepping_in(scenario: Scenario, play: Play) -> Action:
    """The first move of the file that is on offer."""
    moment = scenario.beats[play.beat].moment
    offered = open_moves(moment, play) if moment is not None else ()
    return Choose(play.beat, offered[0].id) if offered else Go(play.beat)


LEADERS: tuple[tuple[str, Leader], ...] = (("", strong), ("waiting: ", waiting), ("stepping in: ", stepping_in))


def words_heard(scenario: Scenario, history: Mapping[str, Value], leader: Leader) -> tuple[str, ...]:
    """Everything heard in an hour that is led like this, one text for each line, each once."""
    names = {p.id: p.first_name for p in scenario.people}
    play = begin(scenario, "guided", 0, history)
    found: list[str] = []
    while True:
        for line in heard(scenario, play):
            text = line.text or f"({line.cue})"
            found.append(f"{names[line.who]}: {text}" if line.who else text)
        end = scenario.beats[play.beat].end
        if end is not None:
            for person, sayings in end.says:
                said = next((s for s in sayings if s.when is None or s.when.holds(play)), None)
                found += [f"{names[person]}, leaving: {said.text}"] if said is not None else []
            return tuple(dict.fromkeys(found))
        play = reduce(scenario, play, leader(scenario, play))


def asked_for(scenario: Scenario) -> frozenset[str]:
    """The facts and gauges that some condition of a scenario asks for."""
    terms = (term for when in _conditions(scenario) for term in terms_of(when))
    return frozenset(t.name if isinstance(t, Fact) else t.gauge for t in terms if isinstance(t, Fact | GaugeIs))


def _conditions(scenario: Scenario) -> Iterator[Condition]:
    for beat in scenario.beats.values():
        ways = [*beat.then]
        whens = [line.when for line in beat.lines]
        for move in beat.moment.moves if beat.moment is not None else ():
            whens.append(move.when)
            ways += move.to
        if beat.end is not None:
            whens += [s.when for _, sayings in beat.end.says for s in sayings]
        yield from (w for w in (*whens, *(way.when for way in ways)) if w is not None)


def contrasts(season: Season, scenario: Scenario) -> tuple[Contrast, ...]:
    """The histories a meeting is played with beside the usual one."""
    usual = dict(scenario.carries)
    before = {m.scenario for m in season.before(scenario.id)}
    asked, own = asked_for(scenario), made_in(scenario)
    found, turned = [], dict(usual)
    for carry in season.carries:
        name = carry.name
        if name not in asked:
            continue
        if not isinstance(carry.default, bool):
            found += [
                Contrast(f"`{name}` low", {**usual, name: LOW}),
                Contrast(f"`{name}` high", {**usual, name: HIGH}),
            ]
        elif before & set(carry.made_in) and name not in own:
            turned[name] = not usual[name]
            found.append(Contrast(f"{'' if turned[name] else 'not '}`{name}`", {**usual, name: turned[name]}))
    if sum(turned[name] != value for name, value in usual.items()) > 1:
        found.append(Contrast("all of these facts the other way round", turned))
    return tuple(found)


def rows(season: Season, scenario: Scenario) -> Iterator[str]:
    """The rows of one meeting."""
    usual = {name: words_heard(scenario, {}, leader) for name, leader in LEADERS}
    for contrast in contrasts(season, scenario):
        yield next(_differences(scenario, contrast, usual), f"| {contrast.words} | nothing on these roads | |")


def _differences(scenario: Scenario, contrast: Contrast, usual: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    """The row for each leader with whom something else is heard."""
    for name, leader in LEADERS:
        now = words_heard(scenario, contrast.history, leader)
        then = [w for w in now if w not in usual[name]]
        instead = [w for w in usual[name] if w not in now]
        if then or instead:
            yield f"| {contrast.words} | {name}{_cell(then)} | {_cell(instead)} |"


def _cell(lines: Iterable[str]) -> str:
    shown = list(lines)
    more = f"<br>and {len(shown) - MOST_LINES} more" if len(shown) > MOST_LINES else ""
    return "<br>".join(line.replace("|", "\\|") for line in shown[:MOST_LINES]) + more


def table(season: Season, find: Callable[[str], Scenario | None]) -> str:
    """The tables of all later meetings."""
    parts = []
    for meeting in season.meetings[1:]:
        scenario = find(meeting.scenario)
        assert scenario is not None, "the season was read with it"
        parts += [
            f"**{meeting.when}: {scenario.title}**",
            "",
            "| what came before | heard only then | heard only with the usual history |",
            "|---|---|---|",
            *rows(season, scenario),
            "",
        ]
    return "\n".join(parts).rstrip()


def with_table(page: str, made: str) -> str | None:
    """The page with the table between its markers; None if it has none."""
    before, begin_mark, rest = page.partition(BEGIN)
    _, end_mark, after = rest.partition(END)
    return f"{before}{BEGIN}\n\n{made}\n\n{END}{after}" if begin_mark and end_mark else None


def made_for(name: str, shelf: Library) -> tuple[Season, str]:
    """The season with this id or in this file, and its table."""
    season = shelf.season(name)
    is_file = name not in shelf.season_ids()
    found = Beside(shelf, Path(name), bytes_of) if is_file else InLibrary(shelf)
    return season, table(season, found.find)


def main(names: list[str]) -> None:
    """Write or print the tables."""
    shelf = library()
    for name in names or shelf.season_ids():
        season, made = made_for(name, shelf)
        page = ROOT / "docs" / "sessions" / f"{season.id}.md"
        text = with_table(page.read_text(encoding="utf-8"), made) if page.is_file() else None
        if text is None:
            print(f"{page.relative_to(ROOT)} has no place for it:\n\n{made}")  # noqa: T201 - a command
        else:
            page.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(sys.argv[1:])
