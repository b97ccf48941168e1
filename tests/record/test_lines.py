"""Records as JSON lines: what was changed is noticed."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.engine.actions import Choose, Go
from simulator.engine.reduce import finish
from simulator.errors import RecordBroken, RecordError
from simulator.record.lines import dump, load, read_file
from simulator.record.record import state_of
from tests.small import after, record, small


def whole():
    """A finished record."""
    found = after(record(), Go("welcome"), Go("telling"), Choose("numbers", "gesture"), Go("pass"))
    return found.add(finish(small(), found.play_at()))


TEXT = dump(whole())


@given(at=st.integers(0, len(TEXT) - 1), to=st.characters(codec="utf-8", exclude_characters="\r"))
@settings(deadline=None, max_examples=150)
def test_any_changed_character_is_noticed(at, to):
    if TEXT[at] == to:
        return
    with pytest.raises(RecordError):
        load(TEXT[:at] + to + TEXT[at + 1 :])


@given(at=st.integers(1, len(TEXT) - 1))
@settings(deadline=None, max_examples=60)
def test_any_cut_is_noticed(at):
    with pytest.raises(RecordError):
        load(TEXT[:at])


def test_a_changed_record_is_broken_not_unreadable():
    lines = TEXT.splitlines(keepends=True)
    for n in range(len(lines)):
        changed = lines.copy()
        changed[n] = changed[n].replace('"', "'", 1)
        with pytest.raises(RecordBroken):
            load("".join(changed))


def test_a_dropped_and_a_swapped_action_are_noticed():
    lines = TEXT.splitlines(keepends=True)
    with pytest.raises(RecordBroken):
        load("".join([*lines[:3], *lines[4:]]))
    with pytest.raises(RecordBroken):
        load("".join([*lines[:3], lines[4], lines[3], *lines[5:]]))


def test_mailed_with_other_line_ends_it_is_the_same():
    assert load(TEXT.replace("\n", "\r\n")) == whole()


def test_something_else_is_no_record(tmp_path):
    for data in (b"", b"hello", b"\xff\xfe", b"[1]", json.dumps({"a": 1}).encode()):
        path = tmp_path / "x.jsonl"
        path.write_bytes(data)
        with pytest.raises(RecordError) as caught:
            read_file(path)
        assert not isinstance(caught.value, RecordBroken)


def test_how_far_a_play_has_come():
    assert state_of(record()) == "empty"
    assert state_of(after(record(), Go("welcome"))) == "open"
    assert state_of(whole()) == "finished"
