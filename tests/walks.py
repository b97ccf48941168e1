"""Random legal walks through a scenario, for hypothesis."""

from __future__ import annotations

from hypothesis import strategies as st

from simulator.engine.actions import Action, Choose, Go, Intervene, Mark, OwnWords
from simulator.engine.order import open_moves
from simulator.engine.play import Play
from simulator.engine.reduce import acts_here, finish, whom
from simulator.model.scenario import Scenario
from simulator.record.record import Record

draws = st.lists(st.integers(0, 10_000), min_size=0, max_size=160)


def legal(scenario: Scenario, play: Play) -> list[Action]:
    """All actions that move the play here, without finishing."""
    beat = scenario.beats[play.beat]
    if beat.end is not None:
        return []
    actions: list[Action] = [Go(beat.id)]
    if play.way == "guided" and beat.moment is not None:
        actions += [Choose(beat.id, m.id) for m in open_moves(beat.moment, play)]
    if play.way == "open":
        actions += [Intervene(beat.id, a.id, at) for a in acts_here(scenario, play) for at in whom(scenario, play, a)]
    return actions


def random_walk(found: Record, choices: list[int], remarks: bool = True) -> Record:
    """The record after a walk: each number picks one of the legal actions (0 mod 7 adds a remark first)."""
    at = len(found.nodes)
    for number in choices:
        play = found.play_at(at)
        if play.over:
            break
        options = legal(found.scenario, play)
        if remarks and number % 7 == 0:
            remark: Action = Mark(play.beat) if number % 2 else OwnWords(play.beat, "Say more & <b>less</b>.")
            found = found.add(remark, at)
            at = found.nodes[-1].n
        action = options[number % len(options)] if options else finish(found.scenario, play)
        found = found.add(action, at)
        at = found.nodes[-1].n
    return found
