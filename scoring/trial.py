"""The trial: every policy plays a scenario in both ways, and what comes of it.

    S* = (S - R) / (K - R)

S is a policy's mean credit, R that of chance, K that of following the key. Credit (`simulator.trial.policies.CREDIT`)
is made for this comparison and used nowhere else.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from dataclasses import dataclass

from scoring.trial_result import TrialResult, result_of
from scoring.trial_tally import Tallier, Tally
from simulator.content.source import Source
from simulator.craft.lexicon import has_words_for
from simulator.engine.play import PlayWay
from simulator.model.scenario import Scenario
from simulator.trial.coverage import Coverage
from simulator.trial.learnt import Learnt, learn, learnt_policies
from simulator.trial.policies import BY_WORD_LISTS, GAMERS, HABITS, MIXED, REFERENCE, Policy
from simulator.trial.run import ORDERS, Player
from simulator.trial.view import Dice

WAYS: tuple[PlayWay, ...] = ("guided", "open")
CHUNKS = 8
_SPREAD = 2_000_003

Progress = Callable[[int, int], bool]
"""Is told plays done and plays in all; gives False to stop."""


@dataclass(frozen=True, slots=True)
class _Task:
    policy: str
    way: PlayWay
    chunk: int


class Bench:
    """What one process needs to play: the scenario, the policies by id, and a player for each way."""

    def __init__(self, scenario: Scenario, learnt: Learnt | None, plays: int, seed: int) -> None:
        self.policies = {p.id: p for p in policies_of(learnt)}
        self.plays, self.seed = plays, seed
        self._players: dict[PlayWay, Player] = {way: Player(scenario, way) for way in WAYS}
        self._tallier = Tallier(scenario)

    def work(self, task: _Task) -> tuple[Tally, Coverage]:
        """The plays of one task. A play without chance stands for all of its order."""
        player, policy = self._players[task.way], self.policies[task.policy]
        tally = Tally()
        was_on = gc.isenabled()
        gc.disable()  # plays leave no cycles behind
        try:
            for order in range(task.chunk, ORDERS, CHUNKS):
                numbers = range(order, self.plays, ORDERS)
                for number in numbers:
                    dice = Dice(self.seed * _SPREAD + number)
                    trace = player.play(policy, self.seed + order, dice)
                    weight = 1 if trace.by_chance else len(numbers)
                    self._tallier.count(tally, trace, weight, task.way)
                    if not trace.by_chance:
                        break
        finally:
            if was_on:
                gc.enable()
        return tally, player.watch.coverage


_bench: Bench | None = None


def _begin_process(scenario: Scenario, learnt: Learnt | None, plays: int, seed: int) -> None:
    global _bench  # noqa: PLW0603 - what a worker process is for
    _bench = Bench(scenario, learnt, plays, seed)


def _work_in_process(task: _Task) -> tuple[Tally, Coverage]:
    assert _bench is not None
    return _bench.work(task)


def run_trial(
    source: Source,
    plays: int = 200,
    seed: int = 0,
    *,
    others: Sequence[Scenario] = (),
    jobs: int | None = None,
    progress: Progress | None = None,
) -> TrialResult | None:
    """The trial of a scenario: `plays` of every policy in each way; None if `progress` asked to stop.

    The result is the same for the same plays and seed, however many processes (`jobs`) share the work. `others` are
    scenarios that the learning gamers learn from; the one on trial is left out of them.
    """
    scenario = source.scenario
    learnt = learn([s for s in others if s.id != scenario.id]) if has_words_for(scenario.language) else None
    bench = Bench(scenario, learnt, plays, seed)
    tasks = list(_tasks(scenario, bench))
    tallies: dict[tuple[str, PlayWay], Tally] = {}
    coverage: dict[PlayWay, Coverage] = {way: Coverage() for way in WAYS}
    per_task = [_plays_of(t, plays) for t in tasks]
    total, done = sum(per_task), 0
    count = min(jobs or os.cpu_count() or 1, len(tasks))
    results = _here(bench, tasks) if count == 1 else _in_processes(tasks, (scenario, learnt, plays, seed), count)
    try:
        for index, (tally, seen) in results:
            task = tasks[index]
            tallies.setdefault((task.policy, task.way), Tally()).add(tally)
            coverage[task.way].add(seen)
            done += per_task[index]
            if progress is not None and not progress(done, total):
                return None
    finally:
        results.close()
    return result_of(source, bench.policies, tallies, coverage, plays, seed, learnt is not None)


def _plays_of(task: _Task, plays: int) -> int:
    return sum(len(range(order, plays, ORDERS)) for order in range(task.chunk, ORDERS, CHUNKS))


def _tasks(scenario: Scenario, bench: Bench) -> Iterator[_Task]:
    """The work in pieces. Mixtures play guided only: they make the same moves in open floor, and nothing else."""
    spoken = has_words_for(scenario.language)
    for way in reversed(WAYS):
        for policy in bench.policies.values():
            if (policy.group == "mixture" and way == "open") or (policy.id in BY_WORD_LISTS and not spoken):
                continue
            yield from (_Task(policy.id, way, chunk) for chunk in range(min(CHUNKS, bench.plays)))


_Results = Generator[tuple[int, tuple[Tally, Coverage]], None, None]


def _here(bench: Bench, tasks: Sequence[_Task]) -> _Results:
    for index, task in enumerate(tasks):
        yield index, bench.work(task)


def _in_processes(tasks: Sequence[_Task], start: tuple[Scenario, Learnt | None, int, int], count: int) -> _Results:
    spawn = multiprocessing.get_context("spawn")  # a window's process must not be forked
    pool = ProcessPoolExecutor(count, mp_context=spawn, initializer=_begin_process, initargs=start)
    try:
        waiting: dict[Future[tuple[Tally, Coverage]], int] = {
            pool.submit(_work_in_process, task): index for index, task in enumerate(tasks)
        }
        while waiting:
            ready, _ = wait(waiting, return_when=FIRST_COMPLETED)
            for future in ready:
                yield waiting.pop(future), future.result()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def policies_of(learnt: Learnt | None) -> tuple[Policy, ...]:
    """All policies, the learnt ones only where there was something to learn from."""
    return (*REFERENCE, *HABITS, *GAMERS, *learnt_policies(learnt), *MIXED)
