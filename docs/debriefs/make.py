"""Make the ten debriefs of this folder again: different plays of different sessions, as letters."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from scoring.debrief import debrief
from simulator.content.library import library
from simulator.engine.actions import Action, Answer, Choose, Go, Intervene, Mark
from simulator.engine.order import open_moves
from simulator.engine.reduce import finish
from simulator.model.scenario import Move
from simulator.record.record import Header, Record
from ui.terminal.letter import markdown

HERE = Path(__file__).parent
WAYS = {"guided": "Guided", "open": "Open floor"}
Chooser = Callable[[Sequence[Move], random.Random], Move | None]


@dataclass(frozen=True, slots=True)
class Led:
    """One play: its file, who led it, where and how; what was said before the letter, and the places marked."""

    name: str
    who: str
    session: str
    way: str
    chooser: Chooser
    how: str = ""
    marks: int = 1
    leaves_after: int = 0


def good(moves: Sequence[Move], rng: random.Random) -> Move | None:
    """Mostly what the writers would do."""
    fits = [m for m in moves if m.fit in {"strong", "sound"}]
    return rng.choice(fits) if fits and rng.random() < 0.8 else None


def silent(_: Sequence[Move], __: random.Random) -> Move | None:
    """Nothing, ever."""
    return None


def busy(moves: Sequence[Move], rng: random.Random) -> Move | None:
    """Always something."""
    return rng.choice(moves) if moves else None


def kind(moves: Sequence[Move], _: random.Random) -> Move | None:
    """What comforts or thanks, where there is such a thing."""
    warm = [m for m in moves if m.do in {"receive", "err_rescue", "contain_distress", "gesture"}]
    return warm[0] if warm else None


def clever(moves: Sequence[Move], _: random.Random) -> Move | None:
    """What interprets or names."""
    found = [m for m in moves if m.do in {"name_parallel", "err_interpret_presenter", "name_shift", "err_sum_up"}]
    return found[0] if found else None


def asking(moves: Sequence[Move], rng: random.Random) -> Move | None:
    """Questions."""
    found = [m for m in moves if "?" in m.say]
    return rng.choice(found) if found and rng.random() < 0.8 else None


def ruled(moves: Sequence[Move], _: random.Random) -> Move | None:
    """What looks after the frame."""
    found = [
        m for m in moves if m.do in {"set_frame", "err_rule_policing", "mend_frame", "park_advice", "bound_personal"}
    ]
    return found[0] if found else None


PLAYS = (
    Led(
        "01",
        "Somebody who mostly does what the writers would",
        "half-past-five",
        "guided",
        good,
        "Slower than I thought.",
    ),
    Led(
        "02", "Somebody who never says a word", "the-friday-refill", "guided", silent, "I was waiting for it to begin."
    ),
    Led("03", "Somebody who always does something", "everything-is-marvellous", "guided", busy, "", 0),
    Led("04", "Somebody kind", "dont-tell-them", "guided", kind, "I wanted to take her home."),
    Led("05", "Somebody who sees through things", "dear-dr-lowther", "guided", clever, "They did not take it up."),
    Led("06", "Somebody who asks", "his-brother-answers", "guided", asking),
    Led("07", "Somebody who looks after the rules", "the-wound-that-will-not-close", "guided", ruled, "Tiring."),
    Led("08", "Somebody who mostly does well", "the-piano-tuner", "open", good, "I held my tongue.", 2),
    Led("09", "Somebody who always does something", "somebody-from-nights", "open", busy, "", 0),
    Led("10", "Somebody who stopped before the end", "the-last-tuesday", "guided", good, "", 1, 9),
)


def led(play: Led) -> Record:
    """The record of a play."""
    scenario = library().load(play.session).scenario
    rng = random.Random(play.name)  # noqa: S311 - repeatable
    header = Header(
        f"debrief-{play.name}",
        scenario.id,
        scenario.digest,
        play.way,
        "practice",
        "reading",
        0,
        "",
        "2026-01-01T12:00:00+00:00",  # type: ignore[arg-type]
    )
    record, moments, marked = Record(header, scenario), 0, 0
    while not record.play_at().over:
        here = record.play_at()
        beat = scenario.beats[here.beat]
        action: Action = Go(beat.id)
        if beat.end is not None or (play.leaves_after and moments >= play.leaves_after):
            action = finish(scenario, here)
        elif beat.moment is not None:
            moments += 1
            if marked < play.marks and rng.random() < 0.2:
                record, marked = record.add(Mark(beat.id)), marked + 1
            move = play.chooser(open_moves(beat.moment, here), rng)
            if move is not None:
                action = Choose(beat.id, move.id) if play.way == "guided" else Intervene(beat.id, move.do, move.at)
        record = record.add(action)
    if play.how and record.play_at().ending is not None:
        record = record.add(Answer(record.play_at().beat, "how", play.how), record.last)
    return record


def page(play: Led) -> str:
    """The letter as Markdown."""
    found = debrief(led(play), library().reference().literature.sources)
    return markdown(found, f"{play.who}. {WAYS[play.way]}.")


def main() -> None:
    """Write all of them."""
    for play in PLAYS:
        (HERE / f"{play.name}-{play.session}.md").write_text(page(play), encoding="utf-8")


if __name__ == "__main__":
    main()
