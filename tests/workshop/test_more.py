"""What may be in a hand-in beside answers: that the time ended here, and words and ratings that were ticked."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from scoring.cohort import FLOOR, results
from simulator.exchange.xapi import statements
from simulator.workshop.collect import collect
from simulator.workshop.file import Organiser, Workshop, load_organiser, load_workshop
from simulator.workshop.handin import (
    SUFFIX,
    Answer,
    Enrolment,
    HandIn,
    HandInRefused,
    WorkshopRefused,
    dump_handin,
    end_by_time,
    enrol,
    is_whole,
    load_handin,
    with_answer,
    with_words,
)
from tests.small import small
from tests.workshop.made import played, workshop
from ui.cli import main

SECRET = "I was thinking of my own mother."


def timed(made: Workshop, code: str, answers: int = 1) -> Enrolment:
    """A seat whose session was ended by its time after some answers."""
    session = made.sessions[0]
    seat = enrol(made, code)
    for stop in session.moments[:answers]:
        seat = with_answer(seat, session, Answer(stop.beat, stop.digest, stop.moves[0].id))
    return end_by_time(seat, session)


def rated(made: Workshop, code: str, seed: int = 0, guess: int | None = 4) -> Enrolment:
    """A seat with words and a rating of its session."""
    seat = played(made, code, seed)
    play = seat.plays[0]
    return with_words(seat, play.session, note=f"{SECRET} {seed}", back=play.answers[0].beat, guess=guess)


def loaded(made: Workshop, seat: Enrolment, *, notes: bool = True, ratings: bool = True) -> HandIn:
    return load_handin(dump_handin(seat, notes=notes, ratings=ratings).encode(), made)


class TestTime:
    def test_it_is_handed_in_as_it_stands_and_counted_as_such(self, tmp_path: Path) -> None:
        made, organiser = workshop(minutes=30)
        seat = timed(made, organiser.codes[0])
        assert is_whole(made, seat.plays)
        (tmp_path / f"a{SUFFIX}").write_text(dump_handin(seat))
        found = collect([tmp_path], made, organiser)
        assert found.aside == ()
        (handin,) = found.counted
        assert handin.plays[0].time_over
        told = results(made, found.counted, {small().id: small()})
        assert (told.finished, told.left, told.time_over) == ({small().id: 0}, {small().id: 0}, {small().id: 1})
        verbs = [s["verb"]["display"]["en"] for s in statements(made, found.counted, {handin.code: "P1"})]
        assert verbs[-1] == "terminated"

    def test_nothing_more_is_answered_then(self) -> None:
        made, organiser = workshop(minutes=30)
        session, seat = made.sessions[0], timed(made, organiser.codes[0])
        stop = session.moments[1]
        with pytest.raises(WorkshopRefused, match="not the next"):
            with_answer(seat, session, Answer(stop.beat, stop.digest, stop.moves[0].id))

    def test_a_session_led_to_its_end_was_not_ended(self) -> None:
        made, organiser = workshop(minutes=30)
        seat = played(made, organiser.codes[0])
        assert end_by_time(seat, made.sessions[0]) == seat

    def test_without_a_limit_nobody_can_say_so(self) -> None:
        made, organiser = workshop()
        with pytest.raises(HandInRefused, match="there is no limit") as caught:
            loaded(made, timed(made, organiser.codes[0]))
        assert caught.value.fault == "altered"

    def test_the_chain_has_it(self) -> None:
        made, organiser = workshop(minutes=30)
        seat = timed(made, organiser.codes[0])
        left = replace(seat, plays=(replace(seat.plays[0], left=True, time_over=False),))
        chains = {json.loads(dump_handin(s))["chain"] for s in (seat, left)}
        assert len(chains) == 2

    def test_no_clock_time_is_handed_in(self) -> None:
        made, organiser = workshop(minutes=30)
        seat = replace(timed(made, organiser.codes[0]), spent={small().id: 1801}, server="postgresql://x/y")
        text = dump_handin(seat)
        assert "1801" not in text.replace(seat.private, "")
        assert "spent" not in text
        assert "postgresql" not in text

    @pytest.mark.parametrize(("extra", "seconds"), [(0, 1800), (50, 2700), (1000, 19800)])
    def test_a_code_can_have_more(self, extra: int, seconds: int) -> None:
        made, organiser = workshop(minutes=30, extra_time={1: extra})
        assert made.seconds_for(organiser.codes[0]) == seconds
        assert workshop(extra_time={1: extra})[0].seconds_for(organiser.codes[0]) == 0


class TestWords:
    def test_only_what_was_ticked_goes_along(self) -> None:
        made, organiser = workshop(ask_notes=True, ask_ratings=True)
        seat = rated(made, organiser.codes[0])
        for notes in (False, True):
            for ratings in (False, True):
                play = loaded(made, seat, notes=notes, ratings=ratings).plays[0]
                assert bool(play.note) == notes
                assert bool(play.back) == (play.guess is not None) == ratings

    @pytest.mark.parametrize("asks", [{}, {"ask_notes": True}, {"ask_ratings": True}])
    def test_what_nobody_asked_for_is_not_taken(self, asks: dict[str, bool]) -> None:
        made, organiser = workshop(**asks)
        with pytest.raises(HandInRefused, match="nobody asked") as caught:
            loaded(made, rated(made, organiser.codes[0]))
        assert caught.value.fault == "altered"

    @pytest.mark.parametrize(
        ("change", "words"),
        [
            ({"guess": 11}, "larger than can be"),
            ({"guess": -1}, "larger than can be"),
            ({"note": "x" * 20_001}, "larger than can be"),
            ({"back": "nowhere"}, "no moment that was answered"),
            ({"back": ""}, "no moment that was answered"),
        ],
    )
    def test_what_cannot_be_is_refused(self, change: dict[str, object], words: str) -> None:
        made, organiser = workshop(ask_notes=True, ask_ratings=True)
        seat = rated(made, organiser.codes[0])
        strange = replace(seat, plays=(replace(seat.plays[0], **change),))  # type: ignore[arg-type]
        with pytest.raises(HandInRefused, match=words):
            loaded(made, strange)

    def test_ratings_are_told_from_five_people_on(self) -> None:
        made, organiser = workshop(FLOOR + 1, ask_ratings=True)
        all_ = [loaded(made, rated(made, c, k, guess=k), notes=False) for k, c in enumerate(organiser.codes)]
        scenarios = {small().id: small()}
        assert results(made, all_[: FLOOR - 1], scenarios).ratings == ()
        (told,) = results(made, all_[:FLOOR], scenarios).ratings
        assert (told.n, told.guesses, told.guess) == (FLOOR, FLOOR, 2.0)
        assert told.back == {made.sessions[0].moments[0].beat: FLOOR}
        silent = [replace(h, plays=(replace(h.plays[0], guess=None),)) for h in all_[:2]]
        (few,) = results(made, [*silent, *all_[2:]], scenarios).ratings
        assert (few.n, few.guesses, few.guess) == (FLOOR + 1, 0, None)


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, ["workshop", *map(str, arguments)])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    done = run(
        "create", tmp_path / "w.balint-workshop", "--session", "half-past-five", "--title", "An afternoon",
        "--organiser", "A society", "--closes", "2026-12-01", "--trainees", FLOOR + 1, "--minutes", 60,
        "--ask-notes", "--ask-ratings", "--server", "postgresql://db.example.org/autumn?sslmode=verify-full",
    )  # fmt: skip
    assert done.exit_code == 0, done.output
    (tmp_path / "hand-in").mkdir()
    made, organiser = both(tmp_path)
    for k, code in enumerate(organiser.codes[:FLOOR]):
        text = dump_handin(rated(made, code, k), notes=True, ratings=True)
        (tmp_path / "hand-in" / f"{code}{SUFFIX}").write_text(text)
    (tmp_path / "hand-in" / f"late{SUFFIX}").write_text(dump_handin(timed(made, organiser.codes[FLOOR])))
    return tmp_path


def both(folder: Path) -> tuple[Workshop, Organiser]:
    return (
        load_workshop((folder / "w.balint-workshop").read_bytes()),
        load_organiser((folder / "w.balint-organiser").read_bytes()),
    )


def test_end_to_end(folder: Path) -> None:
    made, organiser = both(folder)
    assert made.server == "postgresql://db.example.org/autumn?sslmode=verify-full"
    data = json.loads(run("collect", folder, "--json").output)
    assert (data["counted"], data["set_aside"]) == (FLOOR + 1, [])
    assert (data["time_over"], data["with_notes"]) == ({"half-past-five": 1}, FLOOR)
    assert "Ended by the time: 1 of half-past-five" in run("collect", folder).output
    notes = run("notes", folder).output
    assert notes.count(SECRET) == FLOOR
    assert not any(code in notes for code in organiser.codes)
    assert run("results", folder).exit_code == 0
    page = (folder / "results" / "handout.html").read_text()
    assert "for 1 the time was over before." in page
    assert "5 people want a place back" in page
    assert "4.0 on average" in page
    for file in (folder / "results").iterdir():
        assert SECRET not in file.read_text(), "no note stands in any table"


def test_erasure_takes_words_and_ratings_along(folder: Path) -> None:
    _, organiser = both(folder)
    assert run("results", folder).exit_code == 0
    done = run("erase", folder, organiser.codes[0])
    assert done.exit_code == 0, done.output
    assert f"{SECRET} 0" not in run("notes", folder).output
    page = (folder / "results" / "handout.html").read_text()
    assert "want a place back" not in page, "four are too few"
    kept = "".join(p.read_text() for p in folder.rglob("*") if p.is_file())
    assert f"{SECRET} 0" not in kept


def test_who_is_not_the_organiser_reads_no_notes(folder: Path) -> None:
    (folder / "w.balint-organiser").unlink()
    done = run("notes", folder)
    assert done.exit_code == 1
    assert SECRET not in done.output
