"""A leader's answers along the fixed road: what is shown at each moment, and how far leaders agree."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from scoring.panel import Agreement
from simulator.engine.fixed import Stop, in_words_of
from simulator.engine.lines import heard
from simulator.language import mark, tr
from simulator.model.scenario import Move, Scenario
from simulator.panel.answers import OWN_WORDS, offered, panel_stops
from ui.presenters.debrief import Para, Run, line_para, move_words
from ui.presenters.words import SAY_NOTHING

TITLE = mark("What would you do?")
WHAT = mark(
    "You go along one written road of this hour, the same for everybody, whatever you answer. At each moment say what "
    "you would do first, and if you like which of the others you would accept or advise against, and why. You see "
    "nobody’s answers and not what the writers think. Your answers go into a file; nothing is sent anywhere."
)
QUESTION_A = mark("What would you do first?")
QUESTION_B = mark("Which would you accept, and which advise against?")
WHY = mark("In a sentence, why?")
OWN = mark("Something else: in my own words")
ABOUT_YOU = mark("About you, as far as you like to say")
B_WORDS = (("", mark("no view")), ("accept", mark("accept")), ("against", mark("advise against")))


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing that can be done: a move's id, or own words."""

    id: str
    words: str


@dataclass(frozen=True, slots=True)
class MomentView:
    """A moment to be answered: `said` are the lines since the last one, the road's own sentence among them."""

    stop: Stop
    heading: str
    said: tuple[Para, ...]
    choices: tuple[Choice, ...]


def moment_views(written: Scenario, shown: Scenario | None = None) -> tuple[MomentView, ...]:
    """All moments of the fixed road, each with what was said since the one before; in the words of `shown`, if given.

    The road is that of the session as it was `written`.
    """
    scenario = shown or written
    found: list[MomentView] = []
    said: list[Para] = []
    stops = in_words_of(panel_stops(written), scenario)
    moments = sum(s.beat.moment is not None for s in stops)
    for stop in stops:
        said += [line_para(scenario, line) for line in heard(scenario, stop.play)]
        if stop.beat.moment is None:
            continue
        which = tr("Moment {number} of {of}", number=len(found) + 1, of=moments)
        heading = " · ".join((which, tr("minute {minute}", minute=stop.beat.minute)))
        found.append(MomentView(stop, heading, tuple(said), tuple(_choices(stop))))
        said = list(_went_on(stop))
    return tuple(found)


def after_words(written: Scenario, shown: Scenario | None = None) -> tuple[Para, ...]:
    """What is said after the last moment."""
    scenario = shown or written
    stops = in_words_of(panel_stops(written), scenario)
    last = max(n for n, s in enumerate(stops) if s.beat.moment is not None)
    went_on = list(_went_on(stops[last]))
    return (*went_on, *(line_para(scenario, line) for s in stops[last + 1 :] for line in heard(scenario, s.play)))


def agreement_lines(scenario: Scenario, found: Sequence[Agreement]) -> tuple[str, ...]:
    """How far leaders agree, a line for each moment of the road, for the terminal."""
    lines = []
    for one in found:
        beat = scenario.beats[one.beat]
        moves = beat.moment.moves if beat.moment is not None else ()
        words = {m.id: _words(m) for m in moves}
        first = words.get(one.commonest, "own words" if one.commonest == OWN_WORDS else one.commonest)
        if not one.n:
            lines.append(f"{one.beat}: no answers yet")
            continue
        short = "" if one.enough else " (too few to be shown beside a play)"
        lines.append(
            f"{one.beat}: {one.n} answers{short}; most often {first}, {one.votes}; "
            f"{round(one.pairs * 100)} in a hundred pairs agree; {one.needs.replace('_', ' ')}"
        )
    return tuple(lines)


def _words(move: Move) -> str:
    return move_words("says" if move.say else "does", move.say or move.does or tr(SAY_NOTHING))


def _choices(stop: Stop) -> Iterator[Choice]:
    for move in offered(stop):
        yield Choice(move.id, _words(move))
    yield Choice(OWN_WORDS, tr(OWN))


def _went_on(stop: Stop) -> Iterator[Para]:
    """The leader's part in the written road, said as what happened and not as an answer."""
    move = stop.went_on
    if move is None:
        return
    if move.say:
        said = tr("The hour went on like this: the leader said: “{words}”", words=move.say)
    elif move.does:
        said = tr("The hour went on like this: a gesture: {gesture}", gesture=move.does)
    else:
        said = tr("The hour went on like this: the leader said nothing.")
    yield (Run(said, "aside"),)
