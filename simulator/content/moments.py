"""The rules of a moment: hold, the number of moves, what fits what is needed, and each move's parts."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from simulator.content.beats_schema import Basis, Moment, Move
from simulator.content.known import Known
from simulator.content.marks import Path
from simulator.model.scenario import HOLD

FEWEST_MOVES = 2
MOST_MOVES = 7
MOST_WORDS = 8

_NO_WORD = re.compile(r"[^\w ]|_")


def check_moment(path: Path, moment: Moment, has_then: bool, known: Known) -> None:
    """Reports what is wrong with a moment; `has_then`: its beat has a road for moves without their own."""
    problems = known.problems
    moves = moment.moves
    holds = [index for index, move in enumerate(moves) if move.do == HOLD]
    _check_ids(path, moves, known)
    _check_same_words(path, moves, known)
    if not holds:
        problems.at_key("BAL502", (*path, "moves"), "there is no hold", "letting the group go on is always a move")
    for index in holds[1:]:
        problems.at("BAL503", (*path, "moves", index, "do"), "hold stands here a second time")
    others = len(moves) - len(holds)
    if not FEWEST_MOVES <= others <= MOST_MOVES:
        message = f"moves beside hold: {others}; it takes {FEWEST_MOVES} to {MOST_MOVES}"
        problems.at_key("BAL507", (*path, "moves"), message)
    elif holds:
        _check_fits(path, moment, moves[holds[0]], known)
    for index, move in enumerate(moves):
        _check_move((*path, "moves", index), move, has_then, known)
    _check_tags(path, moment, known)


def _check_tags(path: Path, moment: Moment, known: Known) -> None:
    reference = known.reference.difficulties
    if moment.opening is not None and moment.opening not in reference.openings:
        known.problems.unknown("BAL409", (*path, "opening"), "opening", moment.opening, reference.openings)
    if moment.difficulty is not None and moment.difficulty not in reference.difficulties:
        known.problems.unknown("BAL408", (*path, "difficulty"), "difficulty", moment.difficulty, reference.difficulties)


def _check_ids(path: Path, moves: Sequence[Move], known: Known) -> None:
    count = Counter(move.id or move.do for move in moves if move.do != HOLD)
    seen: set[str] = set()
    for index, move in enumerate(moves):
        name = move.id or move.do
        if move.do == HOLD or count[name] == 1:
            continue
        if name in seen:
            place = (*path, "moves", index, "id" if move.id else "do")
            message = f"a second move with the id “{name}”"
            known.problems.at("BAL501", place, message, "give one of them an id of its own")
        seen.add(name)


def _check_same_words(path: Path, moves: Sequence[Move], known: Known) -> None:
    seen: set[str] = set()
    for index, move in enumerate(moves):
        words = " ".join(_NO_WORD.sub("", (move.say or move.does or "").casefold()).split())
        if words and words in seen:
            key = "say" if move.say else "does"
            known.problems.at(
                "BAL511",
                (*path, "moves", index, key),
                "another move here has the same words",
                "say one of them differently",
            )
        seen.add(words)


def _check_fits(path: Path, moment: Moment, hold: Move, known: Known) -> None:
    strong = any(move.fit == "strong" for move in moment.moves if move.do != HOLD)
    fitting = any(move.fit in {"strong", "sound"} for move in moment.moves if move.do != HOLD)
    message = ""
    match moment.needs:
        case "hold":
            if hold.fit != "strong" or strong:
                message = "needs: hold asks that hold is strong and no other move is"
        case "step_in":
            if hold.fit not in {"weak", "costly"} or not strong:
                message = "needs: step_in asks that hold is weak or costly and some other move strong"
        case "either":
            if hold.fit not in {"sound", "strong"} or not fitting:
                message = "needs: either asks that hold is sound or strong, and so is some other move"
    if message:
        known.problems.at("BAL508", (*path, "needs"), message, f"hold is {hold.fit} here")


def _check_move(path: Path, move: Move, has_then: bool, known: Known) -> None:
    problems = known.problems
    known.check_intervention(move.do, (*path, "do"))
    if move.as_ is not None:
        known.check_intervention(move.as_, (*path, "as"))
    known.check_place(move.at, (*path, "at"))
    if move.mends is not None:
        known.check_person(move.mends, (*path, "mends"))
    known.check_when(move.when, (*path, "when"))
    for gauge in move.effect:
        known.check_gauge(gauge, (*path, "effect", gauge))
    if move.do == HOLD:
        _check_hold(path, move, known)
    else:
        _check_words(path, move, known)
    if move.to is None and not has_then:
        message = "this move leads nowhere: it has no `to`, and the beat no `then`"
        problems.at_key("BAL512", path, message)
    words = len(move.next_time.say.split())
    if words > MOST_WORDS:
        message = f"{words} words; at most {MOST_WORDS} can be said without thinking"
        problems.at("BAL510", (*path, "next_time", "say"), message)
    for index, basis in enumerate(move.basis):
        _check_basis((*path, "basis", index), basis, known)


def _check_hold(path: Path, hold: Move, known: Known) -> None:
    if hold.when is not None:
        known.problems.at_key("BAL504", (*path, "when"), "hold is always there", "delete the condition")
    for key, words in (("say", hold.say), ("does", hold.does)):
        if words is not None:
            known.problems.at_key("BAL505", (*path, key), "hold has no words and no gesture", "delete them")


def _check_words(path: Path, move: Move, known: Known) -> None:
    if (move.say is None) == (move.does is None):
        what = "neither words nor a gesture" if move.say is None else "both words and a gesture"
        known.problems.at_key("BAL506", path, f"“{move.do}” has {what}", "it takes one: say or does")
    if move.as_ is not None:
        known.problems.at_key("BAL513", (*path, "as"), "`as` is a kind of holding", "delete it, or make it hold")
    if move.mends is not None:
        message = "a member mends where the leader holds"
        known.problems.at_key("BAL513", (*path, "mends"), message, "move it to hold")


def _check_basis(path: Path, basis: Basis, known: Known) -> None:
    grounds = [ground for ground in (basis.source, basis.principle, basis.ours) if ground is not None]
    if len(grounds) != 1:
        message = f"{len(grounds)} grounds for one claim"
        known.problems.at("BAL509", path, message, "it takes one: source, principle or ours: yes")
    sources = known.reference.literature.sources
    if basis.source is not None and basis.source not in sources:
        known.problems.unknown("BAL403", (*path, "source"), "source", basis.source, sources)
