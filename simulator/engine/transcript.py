"""The transcript: what could be seen and heard, folded from a road. It never gives the key away."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from simulator.engine.actions import Choose, Go, Intervene
from simulator.engine.lines import heard
from simulator.engine.play import Play
from simulator.engine.reduce import foreseen, reply_to
from simulator.engine.tree import Step
from simulator.language import tr
from simulator.model.scenario import HOLD, YOU, Beat, Line, Scenario

EntryKind = Literal["speech", "cue", "silence", "direction", "chair", "door", "gesture", "wait"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing seen or heard in a beat.

    `who` is a person's id or ``you`` for the leader; `look` likewise. `chair` and `door` are changes in the room,
    `wait` is the leader saying nothing at a moment. `general` marks a general reply and what called for it.
    """

    kind: EntryKind
    beat: str
    text: str = ""
    who: str | None = None
    look: str | None = None
    cue: str = ""
    seconds: int | None = None
    quality: str | None = None
    line: str = ""
    general: bool = False


def beat_entries(scenario: Scenario, play: Play, before: Play | None) -> tuple[Entry, ...]:
    """What is seen and heard on entering a beat: changes in the room first, then the lines."""
    entries = list(_room_changes(scenario, play, before))
    entries += [_entry(play.beat, line) for line in heard(scenario, play)]
    return tuple(entries)


def action_entries(scenario: Scenario, step: Step) -> tuple[Entry, ...]:
    """What is seen and heard of the leader in one step, and a general reply to it."""
    play, action = step.before, step.node.action
    beat = scenario.beats[play.beat]
    if isinstance(action, Choose) and beat.moment is not None:
        move = beat.moment.move(action.move)
        return (_leader(beat, move.say, move.does, move.at),) if move is not None else ()
    if isinstance(action, Intervene):
        return tuple(_intervention(scenario, play, beat, action))
    if isinstance(action, Go) and beat.moment is not None and play.replies_here == 0:
        return (Entry("wait", beat.id, who=YOU),)
    return ()


def transcript(scenario: Scenario, start: Play, steps: Iterable[Step]) -> tuple[Entry, ...]:
    """The whole transcript of a road."""
    entries = list(beat_entries(scenario, start, None))
    for step in steps:
        entries += action_entries(scenario, step)
        if step.after.step != step.before.step:
            entries += beat_entries(scenario, step.after, step.before)
    return tuple(entries)


def _intervention(scenario: Scenario, play: Play, beat: Beat, action: Intervene) -> Iterator[Entry]:
    move = foreseen(scenario, play, action.act, action.at)
    if move is not None and move.do != HOLD:
        yield _leader(beat, move.say, move.does, move.at)
        return
    act = scenario.act(action.act)
    if act is None:
        return
    people = {p.id: p.first_name for p in scenario.people}
    to = people.get(play.presenter or "") if action.at == "presenter" else people.get(action.at)
    words = act.on_screen.replace("{who}", to or tr("the group"))
    look = action.at if action.at in people else None
    said = tr("You {act}.", "an act of the leader as it stands in the palette: “ask Ana something”", act=words)
    yield Entry("gesture", beat.id, said, YOU, look, general=True)
    given = reply_to(scenario, play, action.act, action.at)
    if given is None or not given.text:
        return
    kind: EntryKind = "speech" if given.who is not None else "direction"
    yield Entry(kind, beat.id, given.text, given.who, cue=given.cue, line=given.id, general=True)


def _leader(beat: Beat, say: str, does: str, at: str) -> Entry:
    look = at if at not in {"group", "presenter", "co_leader"} else None
    if say:
        return Entry("speech", beat.id, say, YOU, look)
    return Entry("gesture", beat.id, does, YOU, look)


def _entry(beat: str, line: Line) -> Entry:
    return Entry(line.kind, beat, line.text, line.who, line.look, line.cue, line.seconds, line.quality, line.id)


def _room_changes(scenario: Scenario, play: Play, before: Play | None) -> Iterator[Entry]:
    if before is None:
        return
    names = {p.id: p.first_name for p in scenario.people}
    for person in before.present:
        if person not in play.present:
            yield Entry("door", play.beat, tr("{name} leaves.", name=names[person]), person)
    for person in play.present:
        if person not in before.present:
            yield Entry("door", play.beat, tr("{name} comes in.", name=names[person]), person)
    if play.presenter is not None and play.chair != before.chair:
        if play.chair == "back":
            said = tr("{name} moves back from the circle.", name=names[play.presenter])
            yield Entry("chair", play.beat, said, play.presenter)
        elif before.chair == "back" and play.chair == "in":
            yield Entry("chair", play.beat, tr("{name} moves back in.", name=names[play.presenter]), play.presenter)
