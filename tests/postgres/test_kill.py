"""Sixty write at once while the server is killed and started again: nothing is lost, nothing is doubled."""

from __future__ import annotations

import random
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from simulator.store.handins import HandIns
from simulator.workshop.outbox import Outbox, Parcel
from simulator.workshop.shared import deliver, opener
from tests.postgres.cluster import Cluster
from tests.postgres.conftest import Made, make

pytestmark = [pytest.mark.needs_postgres, pytest.mark.slow]

WRITERS, EACH, KILLS = 60, 8, 3


def write(made: Made, number: int, folder: Path, met: list[str], start: threading.Barrier) -> list[Parcel]:
    """One trainee: eight hand-ins, each kept in the outbox first, and sent until none waits."""
    code, rng = made.organiser.codes[number], random.Random(number)
    outbox = Outbox(folder / str(number))
    open_for = opener(made.cluster.url(made.name), lambda _: made.login(code).password)
    put = []
    start.wait()
    for seed in range(EACH):
        put.append(outbox.put(made.handin(code, seed)))
        time.sleep(rng.random() * 0.2)
        met.append(deliver(outbox, open_for, attempts=2, pause=lambda _: time.sleep(rng.random() * 0.1)).why)
    until = time.monotonic() + 100
    while outbox.waiting() and time.monotonic() < until:
        time.sleep(rng.random() * 0.2)
        met.append(deliver(outbox, open_for, attempts=1).why)
    assert outbox.waiting() == ()
    return put


@pytest.mark.timeout(400)
def test_the_server_is_killed_under_sixty_writers(tmp_path: Path) -> None:
    cluster = Cluster()
    try:
        made = make(cluster, "killed", WRITERS)
        met: list[str] = []
        start = threading.Barrier(WRITERS + 1)
        with ThreadPoolExecutor(WRITERS) as pool:
            writers = [pool.submit(write, made, n, tmp_path, met, start) for n in range(WRITERS)]
            start.wait()
            seen = []
            for kill in range(KILLS):
                wanted = WRITERS * EACH * (kill + 1) // (KILLS + 2)
                while kept(cluster) < wanted:
                    time.sleep(0.02)
                seen.append(kept(cluster))
                cluster.kill()
                assert sum(not w.done() for w in writers) == WRITERS
                cluster.start()
            put = [parcel for w in writers for parcel in w.result(timeout=300)]
        rows = HandIns(made.line(made.group("faculty"))).of(made.workshop.id)
        assert len(put) == WRITERS * EACH == len(set(put))
        assert sorted((r.login, r.id, r.data) for r in rows) == sorted((p.login, p.id, p.data) for p in put)
        assert sum(1 for why in met if why) >= KILLS
        assert 0 < seen[0] < seen[-1] < len(put)
    finally:
        cluster.close()


def kept(cluster: Cluster) -> int:
    with cluster.admin("killed") as connection:
        row = connection.execute("SELECT count(*) FROM handin").fetchone()
    assert row is not None
    return int(row[0])
