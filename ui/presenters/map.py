"""The map in words: the same beats, ways and moves as a tree, a beat as it is read, and what a search finds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from simulator.graph.road import NO_ROAD, Road
from simulator.graph.story import MapNode, Story, in_stages, move_words
from simulator.language import mark, tr
from simulator.model.condition import Condition
from simulator.model.scenario import HOLD, Beat, Exit, Fit, Line, Move, Scenario
from ui.presenters.debrief import FIT_WORDS, Para, Run, line_para
from ui.presenters.words import NEEDS_WORDS, SAY_NOTHING, quoted, stage_words, upper_first

RowKind = Literal["stage", "beat", "move", "target"]
EVERYBODY = mark("Everybody")
EVERYTHING = mark("Every kind of move")
NOTHING_FOUND = mark("Nothing is found")
DRAWING = mark("The map as a drawing")
TREE = mark("The map as a list")
DRAWING_HELP = mark(
    "Arrow keys go from beat to beat along the ways, Enter reads a beat, plus and minus zoom, 0 shows the whole map. "
    "The list beside it says the same in words."
)
KEYS = (
    (mark("Arrows"), mark("go from beat to beat along the ways, on your road first")),
    (mark("Enter"), mark("reads a beat")),
    (mark("+ and −"), mark("larger and smaller")),
    ("1", mark("words at their usual size")),
    ("0", mark("the whole map")),
    ("/", mark("search; Enter goes to the next beat that is found")),
    (mark("Esc"), mark("back")),
)
LEGEND = mark("◆ a moment · double line: an end · dashed: it depends on what was before")
LEGEND_ROAD = mark("thick and numbered: your road")
LEGEND_FITS = mark("the writers' view of each move: ● strong ○ sound △ weak ✕ costly")
FIT_NAMES: Mapping[Fit, str] = {
    "strong": mark("strong"),
    "sound": mark("sound"),
    "weak": mark("weak"),
    "costly": mark("costly"),
}


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
            stage_words(stage),
            spoken=tr("{stage}, {n} beat | {stage}, {n} beats", "", len(nodes), stage=stage_words(stage)),
            rows=tuple(_beat_row(scenario.beats[node.id], node, titles, road, reader) for node in nodes),
        )
        for stage, nodes in in_stages(story)
    )


def node_spoken(node: MapNode, road: Road = NO_ROAD) -> str:
    """A beat in a sentence, for a screen reader."""
    said = [tr("Minute {minute}, {title}", minute=node.minute, title=node.title)]
    if node.kind == "moment":
        said.append(tr("a moment"))
    elif node.kind == "end":
        said.append(tr("an end, {ending}", ending=node.ending))
    if road.passes(node.id):
        said.append(tr("number {number} of your road", number=road.number[node.id]))
    return ", ".join(said)


def beat_text(
    scenario: Scenario, story: Story, beat_id: str, road: Road = NO_ROAD, reader: Reader | None = None
) -> BeatText:
    """A beat with all its lines and moves."""
    reader = reader or Reader()
    beat, node = scenario.beats[beat_id], story.node(beat_id)
    titles = {n.id: n.title for n in story.nodes}
    made = [move for (source, _), move in road.ways.items() if source == beat_id]
    moment = beat.moment
    kind = {"beat": "", "moment": tr("a moment"), "end": tr("an end")}[node.kind]
    minute = tr("Minute {minute}", minute=beat.minute)
    here = tr("You were here: place {number} of your road.", number=road.number.get(beat_id, 0))
    return BeatText(
        beat=beat_id,
        title=node.title,
        place=" · ".join(p for p in (minute, stage_words(beat.stage), kind) if p),
        road=here if road.passes(beat_id) else "",
        lines=tuple(_line(scenario, line, reader) for line in beat.lines),
        moves=tuple(_move(scenario, m, titles, reader, made=m.id in made) for m in moment.moves) if moment else (),
        needs=tr(NEEDS_WORDS[moment.needs]) if moment is not None and reader.fits else "",
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
    parts = [tr(LEGEND)]
    if road.number:
        parts.append(tr(LEGEND_ROAD))
    if reader.fits:
        parts.append(tr(LEGEND_FITS))
    return " · ".join(parts)


def found_words(count: int, of: int) -> str:
    """How many beats a search has found."""
    if not count:
        return tr("Nothing is found.")
    if count == of:
        return tr("All {n} beats | All {n} beats", "", of)
    return tr("{count} of {n} beats | {count} of {n} beats", "", of, count=count)


def _beat_row(beat: Beat, node: MapNode, titles: Mapping[str, str], road: Road, reader: Reader) -> Row:
    sign = {"beat": "", "moment": "◆ ", "end": "◎ "}[node.kind]
    number = f" ({road.number[node.id]})" if road.passes(node.id) else ""
    rows = tuple(_move_rows(beat, titles, road, reader))
    return Row("beat", f"{node.minute}′  {sign}{node.title}{number}", node.id, node_spoken(node, road), rows)


def _move_rows(beat: Beat, titles: Mapping[str, str], road: Road, reader: Reader) -> Iterator[Row]:
    if beat.moment is None:
        for way in _ways(beat.then, titles, reader):
            yield _target_row(way)
        return
    made = [move for (source, _), move in road.ways.items() if source == beat.id]
    for move in beat.moment.moves:
        ways = _ways(move.to, titles, reader)
        words = [upper_first(move_words(move))]
        if reader.fits:
            words.append(tr(FIT_NAMES[move.fit]))
        mine = move.id in made
        text = " · ".join([*words, tr("you", "beside the move that was made")] if mine else words)
        heard = [*words, tr("what you did")] if mine else words
        spoken = ", ".join([*heard, tr("leads to {where}", where=_listed(ways))])
        if len(ways) == 1:
            yield Row("move", f"{text} → {ways[0].title}", ways[0].beat, spoken)
        else:
            yield Row("move", text, "", spoken, tuple(_target_row(way) for way in ways))


def _target_row(way: WayOn) -> Row:
    when = f" ({way.when})" if way.when else ""
    spoken = ", ".join(p for p in (tr("leads to {where}", where=way.title), way.when) if p)
    return Row("target", f"→ {way.title}{when}", way.beat, spoken)


def _listed(ways: tuple[WayOn, ...]) -> str:
    said = ways[0].title
    for way in ways[1:]:
        said = tr("{one} or {other}", one=said, other=way.title)
    return said


def _ways(exits: tuple[Exit, ...], titles: Mapping[str, str], reader: Reader) -> tuple[WayOn, ...]:
    return tuple(WayOn(way.to, titles[way.to], _when(way.when, reader, tr("it depends"))) for way in exits)


def _when(when: Condition | None, reader: Reader, otherwise: str) -> str:
    if when is None:
        return ""
    return tr("if {condition}", condition=when) if reader.writers else otherwise


def _line(scenario: Scenario, line: Line, reader: Reader) -> Para:
    para = line_para(scenario, line)
    if line.when is None:
        return para
    when = tr("If {condition}:", condition=line.when) if reader.writers else tr("Sometimes:")
    return (Run(f"{when} ", "aside"), *para)


def _move(scenario: Scenario, move: Move, titles: Mapping[str, str], reader: Reader, *, made: bool) -> MoveText:
    said = Run(quoted(move.say)) if move.say else Run(move.does, "aside")
    names = {person.id: person.first_name for person in scenario.people}
    para: list[Run] = []
    if move.at in names and move.do != HOLD:
        to = tr("To {name}:", name=names[move.at])
        para.append(Run(f"{to} ", "aside"))
    para.append(Run(tr(SAY_NOTHING)) if move.do == HOLD else said)
    when = _when(move.when, reader, tr("only sometimes offered"))
    if when:
        para.append(Run(f" ({when})", "aside"))
    if reader.fits:
        act = scenario.act(move.as_ or move.do)
        name = f"{act.name}. " if act is not None else ""
        view = tr(FIT_WORDS[move.fit])
        para.append(Run(f"  {name}{view}", "aside"))
    return MoveText(tuple(para), _ways(move.to, titles, reader), made)


def _ending(beat: Beat) -> tuple[Para, ...]:
    if beat.end is None:
        return ()
    return ((Run(f"{beat.end.title}. ", "strong"), Run(beat.end.encounter)), (Run(beat.end.question, "aside"),))


def _searched(beat: Beat, node: MapNode, names: Mapping[str, str]) -> str:
    said = [f"{names.get(line.who or '', '')} {line.text} {line.cue}" for line in beat.lines]
    moves = [f"{m.say} {m.does}" for m in beat.moment.moves] if beat.moment is not None else []
    return " ".join([node.id, node.title, node.ending, *said, *moves]).casefold()
