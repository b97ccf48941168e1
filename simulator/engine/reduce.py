"""The rules: how an action changes where a play stands.

Open floor: the floor opens when a beat's last line has been shown. Letting it go on is always legal, and so is any
act of the palette. Where the beat has a moment with an open move of that intervention, it is that move. Otherwise a
general reply follows, which is not judged, and the floor opens once more on the same beat; after a second one the
talk goes on as after a hold. Guided: only the moves shown and hold.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import assert_never

from simulator.engine.actions import Action, Answer, Choose, Finish, Go, Intervene, Mark, OwnWords
from simulator.engine.lines import heard
from simulator.engine.order import is_open, open_moves
from simulator.engine.play import Play, PlayWay, carried
from simulator.engine.replies import Given, addressee, general_reply, is_in_place, reply_effect
from simulator.engine.season import unfit
from simulator.errors import IllegalAction
from simulator.model.scenario import Act, Beat, Exit, Move, Scenario

MOST_REPLIES = 2


def begin(scenario: Scenario, way: PlayWay, seed: int, history: Mapping[str, bool | int] | None = None) -> Play:
    """A play at its first beat.

    `history` holds what earlier meetings of a season handed on; names the scenario does not carry are ignored.

    Raises IllegalAction if a value of it cannot be.
    """
    problem = unfit(scenario, history) if history else ""
    if problem:
        raise IllegalAction(problem)
    gauges = dict(scenario.gauges)
    facts: set[str] = set()
    for name, usual in scenario.carries:
        value = (history or {}).get(name, usual)
        if name in gauges:
            gauges[name] = int(value)
        elif value:
            facts.add(name)
    present = tuple(p.id for p in scenario.people if p.here_from_start)
    start = Play(
        way=way,
        seed=seed,
        beat=scenario.first,
        step=0,
        gauges=gauges,
        facts=frozenset(facts),
        did=frozenset(),
        present=present,
        presenter=next((p.id for p in scenario.people if p.part == "presenter"), None),
        chair="none",
    )
    return enter(scenario, start, scenario.first)


def reduce(scenario: Scenario, play: Play, action: Action) -> Play:
    """The play after `action`.

    Raises IllegalAction, with a sentence for the record's reader, if the action does not fit here.
    """
    match action:
        case Choose():
            return _choose(scenario, play, _here(scenario, play, action.beat), action.move)
        case Go():
            return _go(scenario, play, _here(scenario, play, action.beat))
        case Intervene():
            return _intervene(scenario, play, _here(scenario, play, action.beat), action)
        case Finish():
            return _finish(scenario, play, _here(scenario, play, action.beat), action)
        case Mark() | OwnWords() | Answer():
            return play
        case _:
            assert_never(action)


def _here(scenario: Scenario, play: Play, beat_id: str) -> Beat:
    """The beat an action is made on, which must be where the play stands."""
    if play.over:
        raise IllegalAction("the play is over")
    if beat_id != play.beat:
        raise IllegalAction(f"the play stands at “{play.beat}”, not at “{beat_id}”")
    return scenario.beats[beat_id]


def foreseen(scenario: Scenario, play: Play, act: str, at: str) -> Move | None:
    """The open move of this beat that an act of the palette stands for, if the writers foresaw one.

    Of several with the same intervention it is the one towards `at`, else the first of the file.
    """
    moment = scenario.beats[play.beat].moment
    if moment is None:
        return None
    same = [m for m in open_moves(moment, play) if m.do == act]
    to = addressee(scenario, play, at)
    return next((m for m in same if addressee(scenario, play, m.at) == to), same[0] if same else None)


def reply_to(scenario: Scenario, play: Play, act: str, at: str) -> Given | None:
    """The general reply this act will meet here, or None where the writers foresaw it."""
    known = scenario.act(act)
    if known is None or foreseen(scenario, play, act, at) is not None:
        return None
    return general_reply(scenario, play, known, addressee(scenario, play, at) or at)


def acts_here(scenario: Scenario, play: Play) -> tuple[Act, ...]:
    """The acts of the palette that are legal now: all but the ways of holding; none in guided play or at an end."""
    if play.way != "open" or play.over or scenario.beats[play.beat].end is not None:
        return ()
    has_co_leader = addressee(scenario, play, "co_leader") in play.present
    return tuple(a for a in scenario.acts if a.kind != "hold" and (has_co_leader or tuple(a.at) != ("co_leader",)))


def whom(scenario: Scenario, play: Play, act: Act) -> tuple[str, ...]:
    """Whom an act can be addressed to here: ``group`` and the people present, as the act allows."""
    targets: list[str] = ["group"] if "group" in act.at else []
    for person in scenario.people:
        role = "presenter" if person.id == play.presenter else person.part
        role = "member" if role == "guest" or (role == "presenter" and person.id != play.presenter) else role
        if role in act.at and person.id in play.present:
            targets.append(person.id)
    return tuple(targets)


def _clamp(value: int) -> int:
    return 0 if value < 0 else min(value, 100)


def _moved(gauges: Mapping[str, int], effect: Iterable[tuple[str, int]]) -> Mapping[str, int]:
    after: dict[str, int] | None = None
    for gauge, by in effect:
        if after is None:
            after = dict(gauges)
        after[gauge] = _clamp(gauges.get(gauge, 50) + by)
    return gauges if after is None else after


def enter(scenario: Scenario, play: Play, beat_id: str) -> Play:
    """The play as it enters a beat: who comes and goes, who presents, and where the chair stands."""
    return _enter_with(scenario, play, beat_id, play.gauges, play.facts, play.did)


def _enter_with(
    scenario: Scenario,
    play: Play,
    beat_id: str,
    gauges: Mapping[str, int],
    facts: frozenset[str],
    did: frozenset[str],
) -> Play:
    """The play as it enters a beat after something was done. Made in one go: this is what a play's speed hangs on."""
    left = scenario.beats[play.beat].leave if play.step else ()
    beat = scenario.beats[beat_id]
    present = play.present
    if left or beat.enter:
        here = (set(present) - set(left)) | set(beat.enter)
        present = tuple(p.id for p in scenario.people if p.id in here)
    after = Play(
        play.way,
        play.seed,
        beat_id,
        play.step + 1,
        gauges,
        facts,
        did,
        present,
        beat.presenter or play.presenter,
        beat.chair or play.chair,
        0,  # general replies on this beat
        play.used,
        play.drift,
        play.spoke,
        play.last_speaker,
        play.over,
        play.ending,
    )
    return _count_talk(scenario, after) if after.way == "open" else after


def _count_talk(scenario: Scenario, play: Play) -> Play:
    spoke = dict(play.spoke)
    last = play.last_speaker
    for line in heard(scenario, play):
        if line.kind == "speech" and line.who is not None:
            spoke[line.who] = spoke.get(line.who, 0) + 1
            last = line.who
    return replace(play, spoke=spoke, last_speaker=last)


def _follow(scenario: Scenario, play: Play, exits: tuple[Exit, ...]) -> Play:
    for way in exits:
        if way.when is None or way.when.holds(play):
            return enter(scenario, play, way.to)
    raise IllegalAction(f"“{play.beat}” has no way on")


def make_move(scenario: Scenario, play: Play, move: Move) -> Play:
    """The play after a move of its beat's moment: effects, facts, and on to the next beat."""
    gauges = _moved(play.gauges, move.effect)
    facts = play.facts.union(move.remember) if move.remember else play.facts
    did = play.did
    if move.do not in did or (move.as_ is not None and move.as_ not in did):
        did = did | ({move.do} if move.as_ is None else {move.do, move.as_})
    after: Play | None = None  # only a condition asks for it
    for way in move.to:
        if way.when is not None:
            if after is None:
                after = replace(play, gauges=gauges, facts=facts, did=did)
            if not way.when.holds(after):
                continue
        return _enter_with(scenario, play, way.to, gauges, facts, did)
    raise IllegalAction(f"“{play.beat}” has no way on")


def _go(scenario: Scenario, play: Play, beat: Beat) -> Play:
    if beat.end is not None:
        raise IllegalAction("the hour has come to its end")
    if beat.moment is None:
        return _follow(scenario, play, beat.then)
    hold = beat.moment.hold
    if play.replies_here == 0:
        return make_move(scenario, play, hold)
    # The story took the road of the hold, so its facts are true; its effect belongs to having waited.
    return _follow(scenario, replace(play, facts=play.facts.union(hold.remember)), hold.to)


def _choose(scenario: Scenario, play: Play, beat: Beat, move_id: str) -> Play:
    if play.way != "guided":
        raise IllegalAction("sentences are chosen in guided play only")
    if beat.moment is None:
        raise IllegalAction(f"“{beat.id}” has no moment")
    for move in beat.moment.moves:
        if move.id == move_id and is_open(move, play):
            return make_move(scenario, play, move)
    raise IllegalAction(f"“{beat.id}/{move_id}” is not on offer")


def _intervene(scenario: Scenario, play: Play, beat: Beat, action: Intervene) -> Play:
    act = next((a for a in acts_here(scenario, play) if a.id == action.act), None)
    if act is None:
        raise IllegalAction(f"“{action.act}” cannot be done here")
    if addressee(scenario, play, action.at) not in {None, *play.present}:
        raise IllegalAction(f"“{action.at}” is not in the room")
    move = foreseen(scenario, play, action.act, action.at)
    if move is not None:
        return make_move(scenario, play, move)
    given = general_reply(scenario, play, act, addressee(scenario, play, action.at) or action.at)
    effect = reply_effect(play, act, is_in_place(scenario, play, act))
    play = replace(
        play,
        gauges=_moved(play.gauges, effect.items()),
        drift={**play.drift, **{g: play.drift.get(g, 0) + by for g, by in effect.items()}},
        did=play.did | {act.id},
        replies_here=play.replies_here + 1,
        used=(*play.used, given.id),
        last_speaker=given.who or play.last_speaker,
    )
    return _go(scenario, play, beat) if play.replies_here >= MOST_REPLIES else play


def _finish(scenario: Scenario, play: Play, beat: Beat, action: Finish) -> Play:
    here = beat.end.id if beat.end is not None else None
    if action.ending is not None and action.ending != here:
        raise IllegalAction(f"the hour does not end with “{action.ending}” here")
    if action.carries != (carried(scenario, play) if action.ending is not None else ()):
        raise IllegalAction("what is handed on to the season is not what happened")
    return replace(play, over=True, ending=action.ending)


def finish(scenario: Scenario, play: Play) -> Finish:
    """The action that ends the play where it stands: with the end's id, or left gently."""
    end = scenario.beats[play.beat].end
    if end is None:
        return Finish(play.beat)
    return Finish(play.beat, end.id, carried(scenario, play))
