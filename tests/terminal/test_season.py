"""A season on the command line."""

from __future__ import annotations

import json

import pytest

from simulator.store.open import open_store
from simulator.store.paths import data_folder
from tests.season import MEETINGS, install, season
from tests.terminal.test_play import run

WELL = "pick_up_thread\n\n\n\n\n\n"


@pytest.fixture(autouse=True)
def _small_season(monkeypatch):
    install(monkeypatch)


def play(name: str, *args: str, text: str = WELL):
    return run("play", name, "--terminal", *args, text=text)


def tellings():
    with open_store(data_folder()) as store:
        return store.tellings(season().scenarios)


def test_the_season_goes_on_from_meeting_to_meeting():
    for name in MEETINGS:
        found = play("small-year")
        assert found.exit_code == 0, found.output
        assert tellings()[-1].scenario == name
    assert [bool(t.continues) for t in tellings()] == [False, True, True, True]
    assert [t.continues for t in tellings()[1:]] == [t.id for t in tellings()[:-1]]
    assert "Last time I could say the end of it." in found.output
    assert "And our walk?" in found.output
    assert f"This goes on from {tellings()[2].id[:8]} the-spoons" in found.output
    again = play("small-year")
    assert again.exit_code == 1
    assert "Every meeting" in again.output
    assert "the-kettle, the-ladder" in again.output


def test_a_meeting_by_itself_begins_as_it_usually_went():
    assert play("the-kettle", text="\n" * 9).exit_code == 0
    found = play("the-ladder")
    assert found.exit_code == 0
    assert "Before this meeting: In October Ruth finished a sentence." in found.output
    assert "Last time I could say the end of it." in found.output
    assert tellings()[-1].continues == ""


def test_what_to_go_on_from_can_be_chosen():
    play("the-kettle", text="\n" * 9)
    play("the-kettle")
    waited, spoke = tellings()
    if waited.carries["somebody-was-heard"]:
        waited, spoke = spoke, waited
    assert "looks into her cup" in play("the-ladder", "--continue", waited.id).output
    assert "Last time I could say" in play("the-ladder", "--continue", spoke.id[:9]).output
    assert [t.continues for t in tellings()[2:]] == [waited.id, spoke.id]
    assert "Before this meeting" in play("small-year", "--continue", "usual").output
    assert tellings()[-1].continues == ""


@pytest.mark.parametrize(
    ("name", "wanted", "code", "words"),
    [
        (
            "the-ladder",
            "no-such-play",
            1,
            "No finished play of an earlier meeting begins with “no-such-play” (there is none yet).",
        ),
        ("the-kettle", "x", 1, "there is none yet"),
        ("tests/data/small.yaml", "x", 2, "--continue goes with a season or one of its meetings"),
    ],
)
def test_what_cannot_be_is_refused_with_words(name, wanted, code, words):
    found = play(name, "--continue", wanted)
    assert found.exit_code == code
    assert words in found.output


def test_a_play_is_named_where_several_begin_alike(monkeypatch):
    play("the-kettle")
    play("the-kettle")
    found = play("the-ladder", "--continue", "")
    assert found.exit_code == 1
    assert "More than one play begins with" in found.output
    assert tellings()[0].id[:8] in found.output


def test_list_has_seasons_with_their_meetings():
    found = json.loads(run("list", "--json").output)
    assert [s["id"] for s in found["scenarios"]] == sorted(MEETINGS)
    (year,) = found["seasons"]
    assert [m["scenario"] for m in year["meetings"]] == list(MEETINGS)
    assert [m["when"] for m in year["meetings"]] == ["October", "December", "March", "May"]
    text = run("list").output
    assert "small-year  A small year & a <b>short</b> one (a season)" in text
    assert "October, meeting 2 of 8: the-kettle" in text


def test_check_without_a_path_reads_seasons_too():
    found = run("check")
    assert found.exit_code == 0
    assert run("schema", "season").exit_code == 0


def test_coverage_is_told_without_places():
    found = json.loads(run("list", "--coverage", "--json").output)
    assert found["interventions"]["pick_up_thread"]["good_in"] == sorted(MEETINGS)
    text = run("list", "--coverage").output
    assert "it does not tell where" in text
    assert "welcome" not in text
