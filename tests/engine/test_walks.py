"""What holds for every random legal walk."""

from __future__ import annotations

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.content.library import library
from simulator.engine.play import end_state
from simulator.engine.transcript import transcript
from simulator.model.scenario import exits
from simulator.record.lines import dump, load
from tests.small import record, small
from tests.walks import draws, random_walk

SHIPPED = [library().load(i).scenario for i in library().ids()]
ways = st.sampled_from(["guided", "open"])


@given(way=ways, seed=st.integers(0, 2**31 - 1), choices=draws)
@settings(deadline=None, max_examples=60)
def test_replay_equals_live_and_the_record_survives_the_round_trip(way, seed, choices):
    found = random_walk(record(way, seed), choices)
    again = load(dump(found))
    assert again == found
    assert end_state(again.play_at()) == end_state(found.play_at())


@given(way=ways, seed=st.integers(0, 99), choices=draws, cut=st.integers(0, 200))
@settings(deadline=None, max_examples=60)
def test_going_back_and_the_same_way_on_ends_the_same(way, seed, choices, cut):
    found = random_walk(record(way, seed), choices, remarks=False)
    road = found.road()
    end = found.play_at()
    at = min(cut, len(road))
    again = found
    after = road[at - 1].n if at else 0
    for node in road[at:]:
        again = again.add(node.action, after)
        after = again.nodes[-1].n
    assert end_state(again.play_at(after)) == end_state(end)
    assert again.road() == found.road() or not found.finished


@pytest.mark.parametrize("scenario", [small(), *SHIPPED], ids=lambda s: s.id)
@given(way=ways, seed=st.integers(0, 2**31 - 1), numbers=st.randoms(use_true_random=False))
@settings(deadline=None, max_examples=12)
def test_every_walk_comes_to_an_end(scenario, way, seed, numbers):
    longest = nx.dag_longest_path_length(nx.DiGraph((b.id, e.to) for b in scenario.beats.values() for e in exits(b)))
    most = (longest + 1) * 3 + 1
    found = random_walk(
        record(way, seed, scenario=scenario), [numbers.randrange(1, 10_000) for _ in range(most)], remarks=False
    )
    assert found.play_at().over
    assert found.play_at().ending in {e.id for e in scenario.endings}
    entries = transcript(scenario, found.start, found.steps())
    assert all(e.text or e.kind in {"silence", "wait", "cue"} for e in entries)
    assert not any("{" in e.text for e in entries)


@given(seed=st.integers(0, 999), choices=draws)
@settings(deadline=None, max_examples=40)
def test_the_transcript_never_gives_the_key_away(seed, choices):
    found = random_walk(record("open", seed), choices)
    told = " ".join(f"{e.text} {e.cue}" for e in transcript(small(), found.start, found.steps())).lower()
    for word in (*(act.id for act in small().acts), "costly", "strong", "weak"):
        assert word not in told.split()
