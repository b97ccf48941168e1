"""Roads made by hand, one word for each beat, for tests of timing and counts."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import Any

from scoring.road import Place, Unforeseen
from simulator.engine.play import Play
from simulator.model.scenario import Beat, Exit, Line, Moment, Move, NextTime, Scenario
from tests.small import small

NEXT = NextTime("a body turns", "And if you knew?")


def move(do: str, fit: str, say: str = "Say.", does: str = "") -> Move:
    said = "" if do == "hold" or does else say
    return Move(do, do, "group", fit, f"seen {do}", f"guess {do}", f"other {do}", NEXT, (), (Exit("x"),), said, does)  # type: ignore[arg-type]


MOVES = (move("thread", "strong"), move("sum_up", "weak"), move("sign", "sound", does="A hand."), move("hold", "weak"))


def play(**more: Any) -> Play:
    usual: dict[str, Any] = {"presenter": "ana", "chair": "in", "present": ("ana", "dev", "ruth")}
    start: dict[str, Any] = {"gauges": {}, "facts": frozenset(), "did": frozenset()}
    return Play("open", 0, "b", 1, **start, **(usual | more))


def place(
    index: int,
    needs: str = "",
    did: str = "",
    *,
    window: int = 1,
    lines: tuple[Line, ...] = (),
    passed: bool = True,
    marked: bool = False,
    **more: Any,
) -> Place:
    """A place. `did` is a move of MOVES, an act nobody foresaw after “?”, or nothing for having let it go on."""
    moment = Moment(needs, window, "r", "o", MOVES, "d") if needs else None  # type: ignore[arg-type]
    unforeseen = (Unforeseen(did[1:], "group"),) if did.startswith("?") else ()
    chosen = None
    if moment is not None and not unforeseen:
        chosen = moment.move(did or "hold")
    beat = Beat(f"b{index}", "work", index * 2, "", lines, moment=moment)
    return Place(
        index=index,
        beat=beat,
        arrived=play(**more),
        left=play(**more),
        lines=lines,
        chosen=chosen,
        unforeseen=unforeseen,
        replies=(),
        marked=marked,
        own_words=(),
        arrived_by=index,
        decided_by=index + 1 if passed else None,
    )


def road(written: str, window: int = 1) -> list[Place]:
    """“need needs:did - -:?echo wait wait:sum_up either” as places; `-` is a beat without a moment."""
    needs = {"need": "step_in", "wait": "hold", "either": "either", "-": ""}
    found = []
    for index, word in enumerate(written.split()):
        kind, _, did = word.partition(":")
        found.append(place(index, needs[kind], did, window=window))
    return found


@cache
def untagged() -> Scenario:
    """The small session without the writers' tags."""
    bare = {
        i: replace(beat, lines=tuple(replace(line, tags=()) for line in beat.lines))
        for i, beat in small().beats.items()
    }
    return replace(small(), beats=bare)


def speech(who: str, text: str, **more: Any) -> Line:
    return Line(f"l-{text[:5]}", "speech", text, who, **more)
