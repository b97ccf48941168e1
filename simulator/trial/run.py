"""A policy plays a scenario: every step an action, every action through the one engine."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from simulator.engine.actions import Action, Choose, Go, Intervene
from simulator.engine.order import open_moves, shown_moves
from simulator.engine.play import Play, PlayWay
from simulator.engine.reduce import acts_here, begin, finish, foreseen, reduce, whom
from simulator.model.scenario import HOLD, Beat, Moment, Move, Scenario
from simulator.trial.coverage import Watch, watched
from simulator.trial.policies import Policy
from simulator.trial.view import Dice, Option, View

ORDERS = 64
"""Plays take their order of moves and their general replies from this many seeds in turn; chance is each play's own.

So a policy without chance has at most this many different plays, and none is played twice.
"""


@dataclass(frozen=True, slots=True)
class Stop:
    """A beat that was passed: the move made at its moment, if any, and acts that nobody foresaw."""

    beat: str
    move: str | None
    acts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Trace:
    """One play: the beats passed, where it ended, and what was done. `by_chance`: whether dice were thrown."""

    stops: tuple[Stop, ...]
    end: Play
    actions: tuple[Action, ...]
    by_chance: bool


@dataclass(frozen=True, slots=True)
class _Offer:
    """What is on offer in one situation: the view, and what each option stands for (a move, or an act and whom)."""

    key: tuple[object, ...]
    view: View
    acts: tuple[tuple[str, str], ...]


class _Order:
    """Gives the order of the options as shown in the play that stands in it, and remembers being asked."""

    def __init__(self) -> None:
        self.play: Play | None = None
        self.asked = 0

    def bind(self, moment: Moment, ids: tuple[str, ...]) -> OrderOf:
        return OrderOf(self, moment, ids)


@dataclass(frozen=True, slots=True)
class OrderOf:
    """The shown order of one moment's moves."""

    order: _Order
    moment: Moment
    ids: tuple[str, ...]

    def __call__(self) -> tuple[int, ...]:
        """Indices of the moves in the order they are shown."""
        self.order.asked += 1
        assert self.order.play is not None
        return tuple(self.ids.index(m.id) for m in shown_moves(self.moment, self.order.play))


class Player:
    """Plays one scenario in one way, again and again; remembers what is on offer where, and choices without chance."""

    def __init__(self, scenario: Scenario, way: PlayWay) -> None:
        self.scenario = scenario
        self.way = way
        self.watch = Watch(watched(scenario))
        self._order = _Order()
        self._offers: dict[tuple[object, ...], _Offer] = {}
        self._choices: dict[tuple[object, ...], int | None] = {}
        self._names = {p.id: p.first_name for p in scenario.people} | {"group": "the group"}

    def play(self, policy: Policy, seed: int, dice: Dice) -> Trace:
        """One play from its first beat to its end."""
        scenario, watch = self.scenario, self.watch
        play = begin(scenario, self.way, seed)
        watch.arrive(play)
        stops: list[Stop] = []
        actions: list[Action] = []
        acts: list[str] = []
        while (beat := scenario.beats[play.beat]).end is None:
            action = self._decide(policy, play, beat, dice)
            after = reduce(scenario, play, action)
            actions.append(action)
            move = self._made(play, after, beat, action)
            if isinstance(action, Intervene) and move is None:
                acts.append(action.act)
            if after.step != play.step:
                stops.append(Stop(beat.id, move, tuple(acts)))
                road = beat.moment.hold.id if move is None and beat.moment is not None else move
                watch.leave(beat.id, road, after)
                watch.arrive(after)
                acts = []
            play = after
        last = finish(scenario, play)
        return Trace(tuple(stops), reduce(scenario, play, last), (*actions, last), dice.throws > 0)

    def _made(self, play: Play, after: Play, beat: Beat, action: Action) -> str | None:
        """The move that an action was, as the debrief sees it; None where nothing was judged."""
        match action:
            case Choose(move=move):
                return move
            case Go():
                return beat.moment.hold.id if beat.moment is not None and not play.replies_here else None
            case Intervene(act=act, at=at) if len(after.used) == len(play.used):
                found = foreseen(self.scenario, play, act, at)
                return found.id if found is not None else None
        return None

    def _decide(self, policy: Policy, play: Play, beat: Beat, dice: Dice) -> Action:
        if policy.inside is not None:
            return self._inside(policy, play, beat, dice)
        if self.way == "guided":
            if beat.moment is None:
                return Go(beat.id)
            offer = self._guided(policy, play, beat, beat.moment)
        else:
            if play.replies_here and not policy.again:
                return Go(beat.id)
            offer = self._open(policy, play)
        index = self._chosen(policy, offer, play, dice) if offer.acts else None
        if index is None:
            return Go(beat.id)
        name, at = offer.acts[index]
        return Choose(beat.id, name) if self.way == "guided" else Intervene(beat.id, name, at)

    def _chosen(self, policy: Policy, offer: _Offer, play: Play, dice: Dice) -> int | None:
        key = (policy.id, offer.key)
        if key in self._choices:
            return self._choices[key]
        assert policy.choose is not None
        self._order.play = play
        before = dice.throws, self._order.asked
        index = policy.choose(offer.view, dice)
        if (dice.throws, self._order.asked) == before:
            self._choices[key] = index
        return index

    def _inside(self, policy: Policy, play: Play, beat: Beat, dice: Dice) -> Action:
        assert policy.inside is not None
        if beat.moment is None or play.replies_here:
            return Go(beat.id)
        moves: tuple[Move, ...] = open_moves(beat.moment, play)
        if self.way == "open":
            legal = {a.id for a in acts_here(self.scenario, play)}
            moves = tuple(m for m in moves if m.do in legal)
        move = policy.inside((*moves, beat.moment.hold), dice)
        if move.do == HOLD:
            return Go(beat.id)
        return Choose(beat.id, move.id) if self.way == "guided" else Intervene(beat.id, move.do, move.at)

    def _guided(self, policy: Policy, play: Play, beat: Beat, moment: Moment) -> _Offer:
        moves = open_moves(moment, play)
        key = (policy.sees, beat.id, tuple(m.id for m in moves))
        found = self._offers.get(key)
        if found is None:
            kinds = policy.sees == "kinds"
            options = tuple(Option(m.do if kinds else m.say or m.does, gesture=bool(m.does)) for m in moves)
            ids = tuple(m.id for m in moves)
            view = View("guided", options, self._order.bind(moment, ids))
            found = self._offers[key] = _Offer(key, view, tuple((i, "") for i in ids))
        return found

    def _open(self, policy: Policy, play: Play) -> _Offer:
        key = (policy.sees, play.present, play.presenter)
        found = self._offers.get(key)
        if found is None:
            listed = list(self._palette(policy, play))
            options = tuple(option for option, _ in listed)
            places = tuple(range(len(listed)))
            view = View("open", options, lambda: places, play.presenter)
            found = self._offers[key] = _Offer(key, view, tuple(act for _, act in listed))
        return found

    def _palette(self, policy: Policy, play: Play) -> Iterator[tuple[Option, tuple[str, str]]]:
        for act in acts_here(self.scenario, play):
            for at in whom(self.scenario, play, act):
                text = act.id if policy.sees == "kinds" else act.on_screen.replace("{who}", self._names[at])
                yield Option(text, at), (act.id, at)
