"""The room as it looks at one instant of a beat."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from simulator.engine.order import shown_moves
from simulator.engine.play import Play
from simulator.engine.reduce import acts_here, whom
from simulator.engine.transcript import Entry, EntryKind
from simulator.language import mark, tr
from simulator.model.scenario import STAGES, YOU, Move, Person, Scenario, Stage
from ui.presenters.words import silence_words, stage_words

Chair = Literal["in", "back"]
SITS_BACK = mark("presenter · sits back")


@dataclass(frozen=True, slots=True)
class PersonView:
    """One person in the circle. `look` is a person's id, ``you``, or None; `cue` what their body does just now."""

    id: str
    name: str
    first_name: str
    role: str
    label: str
    chair: Chair = "in"
    speaking: bool = False
    look: str | None = None
    cue: str = ""
    looks: tuple[str, ...] = ()
    presents: bool = False

    @property
    def spoken(self) -> str:
        """For a screen reader: “Ana Ribeiro, PGY-2, presenter, sitting back, speaking”."""
        parts = [self.name, self.role, self.label if self.label != self.role else ""]
        parts += [
            tr("sitting back", "what somebody does just now") if self.chair == "back" else "",
            tr("speaking", "what somebody does just now") if self.speaking else "",
        ]
        return ", ".join(p for p in parts if p)


@dataclass(frozen=True, slots=True)
class StageView:
    """One stage of the hour, as the convention has it."""

    id: Stage
    label: str
    state: Literal["past", "now", "to_come"]


@dataclass(frozen=True, slots=True)
class NowView:
    """What is heard or seen just now; `who` is a person's id, ``you``, or empty for the room."""

    kind: EntryKind
    who: str = ""
    name: str = ""
    text: str = ""
    cue: str = ""
    seconds: int = 0


@dataclass(frozen=True, slots=True)
class RoomView:
    """All the room screen shows above the moves."""

    title: str
    subtitle: str
    online: bool
    stages: tuple[StageView, ...]
    minute: int
    minutes: int
    people: tuple[PersonView, ...]
    you: str
    silence: str = ""
    now: NowView | None = None


@dataclass(frozen=True, slots=True)
class MoveView:
    """A sentence or gesture on offer; `number` is the key that says it."""

    number: int
    id: str
    text: str
    gesture: bool


@dataclass(frozen=True, slots=True)
class ActView:
    """One act of the palette; `whom` are (id, name) pairs, the first is the usual one."""

    id: str
    text: str
    family: str
    whom: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class WhoView:
    """Who somebody is, as the briefing told."""

    id: str
    name: str
    role: str
    about: str

    @property
    def spoken(self) -> str:
        """For a screen reader."""
        return tr("{name}, {role}. {about}", name=self.name, role=self.role, about=self.about).strip()


def who_view(scenario: Scenario, person: str) -> WhoView | None:
    """Who sits there; None for nobody of the group."""
    found = next((p for p in scenario.people if p.id == person), None)
    return None if found is None else WhoView(found.id, found.name, found.role, found.about)


def room_view(scenario: Scenario, play: Play, shown: Sequence[Entry], way_label: str = "") -> RoomView:
    """The room after the entries `shown` of the play's beat."""
    beat = scenario.beats[play.beat]
    last = shown[-1] if shown else None
    setting = scenario.setting
    meeting = (
        tr("meeting {meeting} of {of}", meeting=setting.meeting, of=setting.of)
        if setting.meeting and setting.of
        else ""
    )
    here = {p.id: p for p in scenario.people}
    silence = silence_words(last.seconds) if last is not None and last.kind == "silence" else ""
    return RoomView(
        title=scenario.title,
        subtitle=" · ".join(p for p in (setting.group, meeting, way_label) if p),
        online=setting.place == "online",
        stages=stage_views(scenario, beat.stage),
        minute=beat.minute,
        minutes=setting.minutes,
        people=tuple(_person(here[i], play, shown) for i in play.present),
        you=setting.leader_role,
        silence=silence,
        now=_now(last, here) if last is not None else None,
    )


def seat_order(scenario: Scenario) -> tuple[str, ...]:
    """Who sits where, clockwise from the leader's left: a co-leader opposite, the presenter to the right of that."""
    ids = [p.id for p in scenario.people if p.part not in {"presenter", "co_leader"}]
    far = [p.id for p in scenario.people if p.part == "co_leader"] + [
        p.id for p in scenario.people if p.part == "presenter"
    ]
    half = (len(ids) + 1) // 2
    return (*ids[:half], *far, *ids[half:])


def stage_views(scenario: Scenario, now: Stage) -> tuple[StageView, ...]:
    """The stages this group's convention has, and where the hour stands."""
    has = {b.stage for b in scenario.beats.values()}
    current = STAGES.index(now)
    views = []
    for i, stage in enumerate(STAGES):
        if stage in has:
            state: Literal["past", "now", "to_come"] = "now" if i == current else "past" if i < current else "to_come"
            views.append(StageView(stage, stage_words(stage), state))
    return tuple(views)


def _now(entry: Entry, here: Mapping[str, Person]) -> NowView:
    who = entry.who or ""
    name = tr("You") if who == YOU else here[who].first_name if who in here else ""
    return NowView(entry.kind, who, name, entry.text, entry.cue, entry.seconds or 0)


def _person(person: Person, play: Play, shown: Sequence[Entry]) -> PersonView:
    last = shown[-1] if shown else None
    mine = [e for e in shown if e.who == person.id and e.kind in {"speech", "cue"}]
    speaking = last is not None and last.kind == "speech" and last.who == person.id
    newest = mine[-1] if mine else None
    back = play.chair == "back" and person.id == play.presenter
    label = person.role
    presents = person.id == play.presenter and play.chair in {"in", "back"}
    if presents:
        label = tr(SITS_BACK) if back else tr("presenter", "under the name of whoever presents")
    elif person.part == "co_leader":
        label = tr("co-leader")
    return PersonView(
        id=person.id,
        name=person.name,
        first_name=person.first_name,
        role=person.role,
        label=label,
        chair="back" if back else "in",
        speaking=speaking,
        look=newest.look if newest is not None else None,
        cue=(newest.cue or (newest.text if newest.kind == "cue" else "")) if newest is not None else "",
        looks=person.looks,
        presents=presents,
    )


def move_views(scenario: Scenario, play: Play) -> tuple[MoveView, ...]:
    """The moves shown in guided play, numbered from 1 in their shown order; hold is not among them."""
    moment = scenario.beats[play.beat].moment
    if play.way != "guided" or moment is None or play.over:
        return ()
    return tuple(_move(n, m) for n, m in enumerate(shown_moves(moment, play), start=1))


def _move(number: int, move: Move) -> MoveView:
    return MoveView(number, move.id, move.say or move.does, gesture=not move.say)


def act_views(scenario: Scenario, play: Play) -> tuple[ActView, ...]:
    """The palette in open floor, by the alphabet: the order of the file would tell errors from the rest."""
    names = {p.id: p.first_name for p in scenario.people} | {
        "group": tr("the group", "whom one speaks to"),
        YOU: tr("you", "whom one speaks to"),
    }
    views = []
    for act in acts_here(scenario, play):
        targets = tuple((i, names[i]) for i in whom(scenario, play, act))
        if targets:
            views.append(ActView(act.id, act.on_screen, act.family, targets))
    return tuple(sorted(views, key=lambda v: v.text.casefold()))
