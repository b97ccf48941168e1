"""The map in words: the same beats, ways and moves as a tree, a beat as it is read, and what a search finds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from simulator.graph.road import NO_ROAD, Road
from simulator.graph.story import DEPENDS, MapNode, Story, in_stages, move_words
from simulator.model.condition import Condition
from simulator.model.scenario import HOLD, Beat, Exit, Fit, Line, Move, Scenario
from ui.presenters.debrief import FIT_WORDS, Para, Run, line_para
from ui.presenters.words import NEEDS_WORDS, STAGE_WORDS

RowKind = Literal["stage", "beat", "move", "target"]
EVERYBODY = "Everybody"
EVERYTHING = "Every kind of move"
NOTHING_FOUND = "Nothing is found"
DRAWING = "The map as a drawing"
TREE = "The map as a list"
DRAWING_HELP = (
    "Arrow keys go from beat to beat along the ways, Enter reads a beat, plus and minus zoom, 0 shows the whole map. "
    "The list beside it says the same in words."
)
HERE = "You were here"
KEYS = (
    ("Arrows", "go from beat to beat along the ways, on your road first"),
    ("Enter", "reads a beat"),
    ("+ and −", "larger and smaller"),
    ("1", "words at their usual size"),
    ("0", "the whole map"),
    ("/", "search; Enter goes to the next beat that is found"),
    ("Esc", "back"),
)
LEGEND = "◆ a moment · double line: an end · dashed: it depends on what was before"
LEGEND_ROAD = "thick and numbered: your road"
LEGEND_FITS = "the writers' view of each move: ● strong ○ sound △ weak ✕ costly"
_FIT_SHORT: Mapping[Fit, str] = {"strong": "strong", "sound": "sound", "weak": "weak", "costly": "costly"}


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads: with `writers` the conditions are shown, with `fits` what the writers think of each move."""

    writers: bool = False
    fits: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the tree: `beat` is the one it stands for or leads to, `spoken` what a screen reader says."""

    kind: RowKind
    text: str
    beat: str = ""
    spoken: str = ""
    rows: tuple[Row, ...] = ()


@dataclass(frozen=True, slots=True)
class WayOn:
    """Where something leads: a beat and what it is called, and what that depends on."""

    beat: str
    title: str
    when: str = ""


@dataclass(frozen=True, slots=True)
class MoveText:
    """A move as it is read; `made` says that it was made on the road."""

    para: Para
    ways: tuple[WayOn, ...]
    made: bool = False


@dataclass(frozen=True, slots=True)
class BeatText:
    """A beat as it is read. `road` says whether and when one came by; `needs` only with the fits."""

    beat: str
    title: str
    place: str
    road: str
    lines: tuple[Para, ...]
    moves: tuple[MoveText, ...]
    needs: str = ""
    ending: tuple[Para, ...] = ()
    ways: tuple[WayOn, ...] = ()


def tree_rows(scenario: Scenario, story: Story, road: Road = NO_ROAD, reader: Reader | None = None) -> tuple[Row, ...]:
    """Stages, in them beats, in them moves with where they lead."""
    reader = reader or Reader()
    titles = {node.id: node.title for node in story.nodes}
    return tuple(
        Row(
            "stage",
            STAGE_WORDS[stage],
            spoken=f"{STAGE_WORDS[stage]}, {len(nodes)} {'beat' if len(nodes) == 1 else 'beats'}",
            rows=tuple(_beat_row(scenario.beats[node.id], node, titles, road, reader) for node in nodes),
        )
        for stage, nodes in in_stages(story)
    )


def node_spoken(node: MapNode, road: Road = NO_ROAD) -> str:
    """A beat in a sentence, for a screen reader."""
    kind = {"beat": "", "moment": ", a moment", "end": f", an end, {node.ending}"}[node.kind]
    here = f", number {road.number[node.id]} of your road" if road.passes(node.id) else ""
    return f"Minute {node.minute}, {node.title}{kind}{here}"


def beat_text(
    scenario: Scenario, story: Story, beat_id: str, road: Road = NO_ROAD, reader: Reader | None = None
) -> BeatText:
    """A beat with all its lines and moves."""
    reader = reader or Reader()
    beat, node = scenario.beats[beat_id], story.node(beat_id)
    titles = {n.id: n.title for n in story.nodes}
    made = [move for (source, _), move in road.ways.items() if source == beat_id]
    moment = beat.moment
    kind = {"beat": "", "moment": " · a moment", "end": " · an end"}[node.kind]
    return BeatText(
        beat=beat_id,
        title=node.title,
        place=f"Minute {beat.minute} · {STAGE_WORDS[beat.stage]}{kind}",
        road=f"{HERE}: place {road.number[beat_id]} of your road." if road.passes(beat_id) else "",
        lines=tuple(_line(scenario, line, reader) for line in beat.lines),
        moves=tuple(_move(scenario, m, titles, reader, made=m.id in made) for m in moment.moves) if moment else (),
        needs=NEEDS_WORDS[moment.needs] if moment is not None and reader.fits else "",
        ending=_ending(beat),
        ways=() if moment is not None else _ways(beat.then, titles, reader),
    )


def people_filter(story: Story) -> tuple[tuple[str, str], ...]:
    """Whom one can filter by: ids and names."""
    heard = {person for node in story.nodes for person in node.people}
    return tuple((person, name) for person, name in story.names.items() if person in heard)


def act_filter(scenario: Scenario, story: Story, reader: Reader) -> tuple[tuple[str, str], ...]:
    """Which interventions one can filter by; those that are named after an error only together with the fits."""
    used = {act for node in story.nodes for act in node.acts} - {HOLD}
    acts = [act for act in scenario.acts if act.id in used and (reader.fits or act.kind == "intervention")]
    return tuple(sorted(((act.id, act.name) for act in acts), key=lambda entry: entry[1]))


def matching(scenario: Scenario, story: Story, search: str = "", person: str = "", act: str = "") -> tuple[str, ...]:
    """The beats in which all that is asked for is found, in the order of the file."""
    words = search.casefold().split()
    found = []
    for node in story.nodes:
        if (person and person not in node.people) or (act and act not in node.acts):
            continue
        if words:
            whole = _searched(scenario.beats[node.id], node, story.names)
            if not all(word in whole for word in words):
                continue
        found.append(node.id)
    return tuple(found)


def legend_words(road: Road, reader: Reader) -> str:
    """What the signs of the drawing mean, as far as they are used."""
    parts = [LEGEND]
    if road.number:
        parts.append(LEGEND_ROAD)
    if reader.fits:
        parts.append(LEGEND_FITS)
    return " · ".join(parts)


def found_words(count: int, of: int) -> str:
    """How many beats a search has found."""
    if not count:
        return f"{NOTHING_FOUND}."
    return f"{count} of {of} beats" if count != of else f"All {of} beats"


def _beat_row(beat: Beat, node: MapNode, titles: Mapping[str, str], road: Road, reader: Reader) -> Row:
    mark = {"beat": "", "moment": "◆ ", "end": "◎ "}[node.kind]
    number = f" ({road.number[node.id]})" if road.passes(node.id) else ""
    rows = tuple(_move_rows(beat, titles, road, reader))
    return Row("beat", f"{node.minute}′  {mark}{node.title}{number}", node.id, node_spoken(node, road), rows)


def _move_rows(beat: Beat, titles: Mapping[str, str], road: Road, reader: Reader) -> Iterator[Row]:
    if beat.moment is None:
        for way in _ways(beat.then, titles, reader):
            yield _target_row(way)
        return
    made = [move for (source, _), move in road.ways.items() if source == beat.id]
    for move in beat.moment.moves:
        ways = _ways(move.to, titles, reader)
        words = move_words(move)
        fit = f" · {_FIT_SHORT[move.fit]}" if reader.fits else ""
        mine = " · you" if move.id in made else ""
        text = f"{words[:1].upper()}{words[1:]}{fit}{mine}"
        spoken = f"{text.replace(' · you', ', what you did').replace(' · ', ', ')}, leads to {_listed(ways)}"
        if len(ways) == 1:
            yield Row("move", f"{text} → {ways[0].title}", ways[0].beat, spoken)
        else:
            yield Row("move", text, "", spoken, tuple(_target_row(way) for way in ways))


def _target_row(way: WayOn) -> Row:
    when = f" ({way.when})" if way.when else ""
    return Row("target", f"→ {way.title}{when}", way.beat, f"leads to {way.title}{f', {way.when}' if way.when else ''}")


def _listed(ways: tuple[WayOn, ...]) -> str:
    return " or ".join(way.title for way in ways)


def _ways(exits: tuple[Exit, ...], titles: Mapping[str, str], reader: Reader) -> tuple[WayOn, ...]:
    return tuple(WayOn(way.to, titles[way.to], _when(way.when, reader, "if", DEPENDS)) for way in exits)


def _when(when: Condition | None, reader: Reader, before: str, otherwise: str) -> str:
    if when is None:
        return ""
    return f"{before} {when}" if reader.writers else otherwise


def _line(scenario: Scenario, line: Line, reader: Reader) -> Para:
    when = _when(line.when, reader, "if", "sometimes")
    para = line_para(scenario, line)
    return (Run(f"{when[:1].upper()}{when[1:]}: ", "aside"), *para) if when else para


def _move(scenario: Scenario, move: Move, titles: Mapping[str, str], reader: Reader, *, made: bool) -> MoveText:
    if move.do == HOLD:
        words = (Run("Say nothing"),)
    else:
        words = (Run(f"“{move.say}”"),) if move.say else (Run(move.does, "aside"),)
    names = {person.id: person.first_name for person in scenario.people}
    to = f"to {names[move.at]}: " if move.at in names else ""
    para: list[Run] = [Run(f"{to[:1].upper()}{to[1:]}", "aside")] if to and move.do != HOLD else []
    para += words
    when = _when(move.when, reader, "if", "only sometimes offered")
    if when:
        para.append(Run(f" ({when})", "aside"))
    if reader.fits:
        act = scenario.act(move.as_ or move.do)
        name = f"{act.name}. " if act is not None else ""
        para.append(Run(f"  {name}{FIT_WORDS[move.fit]}", "aside"))
    return MoveText(tuple(para), _ways(move.to, titles, reader), made)


def _ending(beat: Beat) -> tuple[Para, ...]:
    if beat.end is None:
        return ()
    return ((Run(f"{beat.end.title}. ", "strong"), Run(beat.end.encounter)), (Run(beat.end.question, "aside"),))


def _searched(beat: Beat, node: MapNode, names: Mapping[str, str]) -> str:
    said = [f"{names.get(line.who or '', '')} {line.text} {line.cue}" for line in beat.lines]
    moves = [f"{m.say} {m.does}" for m in beat.moment.moves] if beat.moment is not None else []
    return " ".join([node.id, node.title, node.ending, *said, *moves]).casefold()
