from __future__ import annotations

import os
import sqlite3
import threading
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from store_tiny import HOUR, finished, header, note, played, tiny

from simulator.digest import digest
from simulator.engine.actions import Finish, Go, OwnWords
from simulator.engine.tree import Node
from simulator.errors import PlayInUse, RecordBroken, StoreError
from simulator.model.scenario import Scenario
from simulator.record.lines import copy_data, dump, load
from simulator.record.record import Record, state_of
from simulator.store.database import NAME
from simulator.store.locks import FOLDER
from simulator.store.open import open_store
from simulator.store.standing import fold
from simulator.store.store import Store


def keep(store: Store, record: Record) -> None:
    writer = store.begin(record.header, record.scenario)
    for node in record.nodes:
        writer.append(node)
    writer.close()


def raw(folder: Path) -> closing[sqlite3.Connection]:
    connection = sqlite3.connect(folder / NAME, isolation_level=None)
    connection.execute("PRAGMA foreign_keys = ON")
    return closing(connection)


def without_triggers(folder: Path, *statements: str) -> None:
    with raw(folder) as connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute("PRAGMA foreign_keys = OFF")
        for statement in statements:
            assert connection.execute(statement).rowcount > 0


class TestRoundTrip:
    def test_a_play_comes_back_as_it_was(self, folder: Path, scenario: Scenario) -> None:
        record = finished(played(Record(header(scenario, history={"met": True}), scenario), *HOUR))
        with open_store(folder) as store:
            keep(store, record)
            assert store.record(record.header.play) == record
        with open_store(folder) as store:
            again = store.record(record.header.play)
            assert again == record
            assert load(dump(again)) == record

    def test_the_log_is_durable_and_strict(self, store: Store) -> None:
        with store.database.reading("") as connection:
            found = {
                name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
                for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout", "secure_delete")
            }
        assert found == {
            "journal_mode": "wal",
            "synchronous": 2,
            "foreign_keys": 1,
            "busy_timeout": 200,
            "secure_delete": 1,
        }

    def test_every_action_is_seen_by_others_at_once(self, store: Store, folder: Path, scenario: Scenario) -> None:
        record = played(Record(header(scenario), scenario), *HOUR)
        writer = store.begin(record.header, scenario)
        with raw(folder) as connection:
            for node in record.nodes:
                writer.append(node)
                assert connection.execute("SELECT max(n) FROM action").fetchone() == (node.n,)

    def test_a_copy_is_kept_once(self, store: Store, folder: Path, scenario: Scenario) -> None:
        for _ in range(3):
            store.begin(header(scenario), scenario).close()
        with raw(folder) as connection:
            assert connection.execute("SELECT count(*) FROM copy").fetchone() == (1,)

    def test_resume_goes_on_where_it_stood(self, folder: Path, scenario: Scenario) -> None:
        record = played(Record(header(scenario), scenario), *HOUR[:3])
        with open_store(folder) as store:
            keep(store, record)
        with open_store(folder) as store:
            again, writer = store.resume(record.header.play)
            assert again == record
            whole = finished(played(again, *HOUR[3:]))
            for node in whole.nodes[3:]:
                writer.append(node)
            assert store.record(record.header.play) == whole

    def test_roads_that_branch_come_back(self, store: Store, scenario: Scenario) -> None:
        record = finished(played(Record(header(scenario), scenario), *HOUR))
        record = record.add(Go("pause"), 1)
        record = record.add(Finish("on"))
        keep(store, record)
        assert store.record(record.header.play) == record
        assert store.plays()[0].state == "finished"

    def test_an_unknown_play_is_said(self, store: Store) -> None:
        for ask in (store.record, store.resume):
            with pytest.raises(StoreError, match="not here any more"):
                ask("nobody")

    def test_ids_do_not_become_file_names(self, store: Store, folder: Path, scenario: Scenario) -> None:
        begun = header(scenario, play="../../out")
        store.begin(begun, scenario)
        assert [p.parent for p in folder.parent.rglob("*.lock")] == [folder / FOLDER]
        assert store.record("../../out").header == begun

    def test_a_header_of_another_version_is_refused(self, store: Store, scenario: Scenario) -> None:
        others = (header(scenario, digest="0" * 64), header(scenario, scenario="other"))
        for other in others:
            with pytest.raises(StoreError, match="another version"):
                store.begin(other, scenario)
        with pytest.raises(StoreError, match="another version"):
            store.begin(header(scenario), replace(scenario, title="changed"))
        assert store.plays() == ()
        store.begin(header(scenario, play=others[0].play), scenario)

    def test_a_play_is_begun_once(self, store: Store, scenario: Scenario) -> None:
        begun = header(scenario)
        store.begin(begun, scenario).close()
        with pytest.raises(StoreError, match="already"):
            store.begin(begun, scenario)
        store.resume(begun.play)


class TestPlays:
    def test_state_and_place(self, store: Store, scenario: Scenario) -> None:
        start = Record(header(scenario), scenario)
        open_ = played(start, *HOUR[:3])
        records = [start, open_, finished(open_), finished(played(start, *HOUR))]
        for i, record in enumerate(records):
            begun = replace(record.header, play=f"p{i}", started=f"2026-03-0{i + 1}T10:00:00+00:00")
            keep(store, replace(record, header=begun))
        plays = store.plays()
        assert [(p.id, p.state, p.actions, p.stage, p.place) for p in plays] == [
            ("p3", "finished", 6, "close", "The last minute"),
            ("p2", "left", 4, "work", "A pause"),
            ("p1", "open", 3, "work", "A pause"),
            ("p0", "empty", 0, "opening", "At the door"),
        ]
        assert [p.state for p in plays] == [state_of(store.record(p.id)) for p in plays]
        assert {(p.scenario, p.title, p.way, p.purpose, p.pace) for p in plays} == {
            ("tiny", scenario.title, "guided", "practice", "reading")
        }

    def test_newest_first_across_time_zones(self, store: Store, scenario: Scenario) -> None:
        for play, started in (
            ("a", "2026-03-01T10:00:00+00:00"),
            ("b", "2026-03-01T10:30:00+02:00"),
            ("c", "2026-03-01T09:00:00-05:00"),
            ("d", "long ago"),
        ):
            store.begin(header(scenario, play=play, started=started), scenario)
        assert [p.id for p in store.plays()] == ["c", "a", "b", "d"]

    def test_the_place_is_where_one_would_go_on(self, store: Store, scenario: Scenario) -> None:
        record = played(Record(header(scenario), scenario), *HOUR).add(Go("pause"), 1)
        keep(store, record)
        assert store.plays()[0].place == scenario.beats[record.play_at(record.last).beat].title == "Going on"

    @pytest.mark.parametrize("lost", ["DELETE FROM standing", "UPDATE standing SET actions = 1, place = 'x'"])
    def test_what_is_derived_is_made_again(self, store: Store, folder: Path, scenario: Scenario, lost: str) -> None:
        keep(store, played(Record(header(scenario), scenario), *HOUR))
        before = store.plays()
        with raw(folder) as connection:
            assert connection.execute(lost).rowcount == 1
        again = store.plays()
        assert [replace(p, updated="") for p in again] == [replace(p, updated="") for p in before]
        with raw(folder) as connection:
            assert connection.execute("SELECT actions, place FROM standing").fetchone() == (5, "The last minute")

    def test_no_clock_times_of_single_actions(self, folder: Path, store: Store) -> None:
        with raw(folder) as connection:
            columns = [row[1] for row in connection.execute("PRAGMA table_info(action)")]
        assert columns == ["play", "n", "after", "data", "chain"]


class TestAppend:
    @pytest.mark.parametrize("n", [0, 1, 3, 99])
    def test_the_next_number_is_the_only_one(self, store: Store, scenario: Scenario, n: int) -> None:
        writer = store.begin(header(scenario), scenario)
        writer.append(Node(1, 0, HOUR[0]))
        with pytest.raises(StoreError, match="stands at action 1"):
            writer.append(Node(n, 0, note(1)))
        writer.append(Node(2, 1, HOUR[1]))

    def test_what_does_not_fit_is_not_kept(self, store: Store, scenario: Scenario) -> None:
        writer = store.begin(header(scenario), scenario)
        with pytest.raises(StoreError, match="does not fit"):
            writer.append(Node(1, 0, Go("last")))
        with pytest.raises(StoreError):
            writer.append(Node(1, 1, HOUR[0]))
        assert store.record(writer.play).nodes == ()

    def test_half_a_character_is_not_kept(self, store: Store, scenario: Scenario) -> None:
        writer = store.begin(header(scenario), scenario)
        with pytest.raises(StoreError, match="could not be kept"):
            writer.append(Node(1, 0, OwnWords("door", "\ud83d")))
        writer.append(Node(1, 0, OwnWords("door", "\U0001f642 \x00")))
        assert store.record(writer.play).nodes[0].action == OwnWords("door", "\U0001f642 \x00")

    def test_a_second_writer_is_caught_by_the_number(self, store: Store, folder: Path, scenario: Scenario) -> None:
        writer = store.begin(header(scenario), scenario)
        (folder / FOLDER).rename(folder / "elsewhere")  # as on a file system without locks
        record, second = store.resume(writer.play)
        node = played(record, HOUR[0]).nodes[0]
        writer.append(node)
        with pytest.raises(PlayInUse, match="action 1 of this play could not be kept"):
            second.append(node)
        assert store.record(writer.play).nodes == (node,)

    def test_a_closed_writer_writes_nothing(self, store: Store, scenario: Scenario) -> None:
        writer = store.begin(header(scenario), scenario)
        writer.close()
        writer.close()
        with pytest.raises(StoreError, match="closed"):
            writer.append(Node(1, 0, HOUR[0]))

    def test_closing_the_store_closes_its_writers(self, folder: Path, scenario: Scenario) -> None:
        with open_store(folder) as store:
            writer = store.begin(header(scenario), scenario)
        assert writer.closed
        with open_store(folder) as store:
            store.resume(writer.play)

    def test_threads_write_their_own_plays(self, folder: Path, scenario: Scenario) -> None:
        with open_store(folder, busy_seconds=60) as patient:
            self.write_from_threads(patient, scenario)

    def write_from_threads(self, store: Store, scenario: Scenario) -> None:
        failures: list[BaseException] = []

        def play() -> None:
            try:
                keep(store, finished(played(Record(header(scenario), scenario), *HOUR)))
            except BaseException as error:
                failures.append(error)

        threads = [threading.Thread(target=play) for _ in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert not failures
        assert [p.state for p in store.plays()] == ["finished"] * 6

    def test_standing_is_the_same_step_by_step_and_folded(self, scenario: Scenario) -> None:
        record = finished(played(Record(header(scenario), scenario), *HOUR)).add(Go("pause"), 1)
        for length in range(len(record.nodes) + 1):
            part = replace(record, nodes=record.nodes[:length])
            assert fold(part)[1].state == state_of(part)
            assert fold(part)[1].beat == part.play_at(part.last).beat


class TestAppendOnly:
    @pytest.mark.parametrize(
        "statement",
        [
            "UPDATE action SET data = '{}'",
            "UPDATE action SET n = n + 100",
            "DELETE FROM action",
            "DELETE FROM action WHERE n = 5",
            "INSERT OR REPLACE INTO action SELECT play, n, after, '{}', chain FROM action WHERE n = 2",
            "INSERT INTO action SELECT play, n + 1, after, data, chain FROM action WHERE n = 5 UNION ALL "
            "SELECT play, n + 2, after, data, chain FROM action WHERE n = 5 ORDER BY 2 DESC",
            "INSERT INTO action SELECT play, 9, after, data, chain FROM action WHERE n = 5",
            "INSERT INTO action VALUES ('nobody', 1, 0, '{}', '')",
            "UPDATE copy SET data = '{}'",
            "DELETE FROM copy",
            "INSERT OR REPLACE INTO copy SELECT digest, '{}' FROM copy",
            "UPDATE play SET header = '{}'",
            "INSERT OR REPLACE INTO play SELECT * FROM play",
        ],
    )
    def test_what_was_kept_cannot_be_changed(
        self, store: Store, folder: Path, scenario: Scenario, statement: str
    ) -> None:
        record = played(Record(header(scenario), scenario), *HOUR)
        keep(store, record)
        with raw(folder) as connection, pytest.raises(sqlite3.IntegrityError):
            connection.execute(statement)
        assert store.record(record.header.play) == record

    @pytest.mark.parametrize(
        ("statement", "says"),
        [
            ("UPDATE action SET data = replace(data, 'still', 'laut')", "chain breaks at action 3"),
            ("UPDATE action SET data = '{'", "damaged"),
            ("UPDATE action SET data = '[1]'", "not an action"),
            ("UPDATE action SET chain = 'x' WHERE n = 5", "chain breaks at action 5"),
            ('UPDATE action SET "after" = 1 WHERE n = 3', "chain breaks at action 3"),
            ("DELETE FROM action WHERE n = 2", "chain breaks at action 3"),
            ("DELETE FROM action WHERE n = 5", "cut off"),
            ("DELETE FROM action", "cut off"),
            ("UPDATE copy SET data = replace(data, 'Dusk', 'Dawn')", "copy of the session"),
            ("UPDATE copy SET data = '[]'", "copy of the session"),
            ("UPDATE copy SET data = 'no'", "damaged"),
            ("DELETE FROM copy", "damaged"),
            ("UPDATE play SET header = replace(header, '\"seed\":7', '\"seed\":8')", "chain breaks at action 1"),
            ("UPDATE play SET header = '{}'", "not a record"),
            ("UPDATE play SET way = 'open'", "header was changed"),
            ("UPDATE play SET header = '" + "[" * 100_000 + "'", "damaged"),
        ],
    )
    def test_tampering_is_named(
        self, store: Store, folder: Path, scenario: Scenario, statement: str, says: str
    ) -> None:
        record = played(Record(header(scenario), scenario), *HOUR)
        keep(store, record)
        without_triggers(folder, statement)
        with pytest.raises(RecordBroken, match=says):
            store.record(record.header.play)
        with pytest.raises(RecordBroken):
            store.resume(record.header.play)
        assert [p.id for p in store.plays()] == [record.header.play]
        store.discard(record.header.play)
        assert store.plays() == ()

    @pytest.mark.parametrize("history", ['{"met":NaN}', '{"met":"\\ud800"}', '{"safety":"much"}', '{"safety":[]}'])
    def test_a_history_that_is_none_is_named(
        self, store: Store, folder: Path, scenario: Scenario, history: str
    ) -> None:
        carrying = replace(scenario, carries=(("safety", 50),))
        carrying = replace(carrying, digest=digest(copy_data(carrying)))
        begun = header(carrying)
        store.begin(begun, carrying).close()
        without_triggers(
            folder, f"""UPDATE play SET header = replace(header, '"history":{{}}', '"history":{history}')"""
        )
        with pytest.raises(RecordBroken):
            store.resume(begun.play)

    def test_a_cut_record_is_listed_as_damaged(self, store: Store, folder: Path, scenario: Scenario) -> None:
        keep(store, played(Record(header(scenario), scenario), *HOUR))
        without_triggers(folder, "DELETE FROM action WHERE n = 5")
        (row,) = store.plays()
        assert (row.state, row.actions, row.damaged) == ("open", 4, "the record was cut off")
        assert store.home().open == ()


class TestDiscard:
    def test_a_play_goes_with_all_it_had(self, store: Store, folder: Path, scenario: Scenario) -> None:
        other = tiny("other", "Another hour")
        gone = played(Record(header(scenario), scenario), *HOUR)
        stays = played(Record(header(other), other), *HOUR)
        keep(store, gone)
        keep(store, stays)
        store.discard(gone.header.play)
        assert [p.id for p in store.plays()] == [stays.header.play]
        assert store.record(stays.header.play) == stays
        with raw(folder) as connection:
            counts = [
                connection.execute(f"SELECT count(*) FROM {t}").fetchone()[0] for t in ("copy", "action", "standing")
            ]
        assert counts == [1, 5, 1]
        with pytest.raises(StoreError):
            store.record(gone.header.play)

    def test_a_copy_stays_while_a_play_uses_it(self, store: Store, scenario: Scenario) -> None:
        records = [played(Record(header(scenario), scenario), *HOUR[:i]) for i in (1, 2)]
        for record in records:
            keep(store, record)
        store.discard(records[0].header.play)
        assert store.record(records[1].header.play) == records[1]

    def test_nothing_of_it_stays_in_the_files(self, store: Store, folder: Path, scenario: Scenario) -> None:
        record = played(Record(header(scenario), scenario), *HOUR)
        keep(store, record)

        def found() -> bool:
            return any("Ich höre".encode() in p.read_bytes() for p in folder.iterdir() if p.is_file())

        assert found()
        store.discard(record.header.play)
        assert not found()

    def test_an_open_play_is_not_discarded(self, store: Store, scenario: Scenario) -> None:
        writer = store.begin(header(scenario), scenario)
        with pytest.raises(PlayInUse):
            store.discard(writer.play)
        writer.append(Node(1, 0, HOUR[0]))

    def test_discarding_twice_is_harmless(self, store: Store, scenario: Scenario) -> None:
        writer = store.begin(header(scenario), scenario)
        writer.close()
        store.discard(writer.play)
        store.discard(writer.play)
        store.begin(header(scenario, play=writer.play), scenario)


@pytest.mark.skipif(os.name == "nt", reason="an open file cannot be taken away on Windows")
class TestTheFileIsTakenAway:
    def test_a_missing_file_is_said(self, store: Store, folder: Path, scenario: Scenario) -> None:
        writer = store.begin(header(scenario), scenario)
        file, away = folder / NAME, folder / "away.db"
        file.rename(away)
        with pytest.raises(StoreError, match="is gone: action 1 of this play could not be kept"):
            writer.append(Node(1, 0, HOUR[0]))
        away.rename(file)
        writer.append(Node(1, 0, HOUR[0]))
        assert len(store.record(writer.play).nodes) == 1

    def test_another_file_in_its_place_is_said(
        self, store: Store, folder: Path, tmp_path: Path, scenario: Scenario
    ) -> None:
        writer = store.begin(header(scenario), scenario)
        with open_store(tmp_path / "other"):
            pass
        (tmp_path / "other" / NAME).replace(folder / NAME)
        with pytest.raises(StoreError, match="is gone"):
            writer.append(Node(1, 0, HOUR[0]))
