"""The pack for a room."""

from __future__ import annotations

import html
import re
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from simulator.content.library import library
from simulator.engine.fixed import fixed_road
from simulator.model.scenario import Scenario
from tests.axe import problems
from tests.small import small
from ui.cli import main
from ui.presenters.debrief import plain
from ui.presenters.pack import NoSuchPlace, pack, worth_stopping
from ui.report.pack import pack_html


def scenarios() -> list[Scenario]:
    """Of each kind one: small, in a room, online, a meeting of a season."""
    return [
        small(),
        *(library().load(i).scenario for i in ("half-past-five", "his-brother-answers", "the-last-tuesday")),
    ]


@pytest.mark.parametrize("scenario", scenarios(), ids=lambda s: s.id)
def test_up_to_a_place_everything_said_is_there_and_nothing_after(scenario: Scenario) -> None:
    road = fixed_road(scenario)
    moments = [s for s in road if s.beat.moment is not None]
    wanted = moments[len(moments) // 2]
    made = pack(scenario, wanted.beat.id)
    talk = " ".join(plain(p) for _, paras in made.talk for p in paras)
    for stop in road:
        said = [
            line.text for line in stop.beat.lines if line.kind == "speech" and line.when is None and len(line.text) > 30
        ]
        if road.index(stop) <= road.index(wanted):
            assert all(s in talk for s in said)
        else:
            assert not any(s in talk for s in said)


@pytest.mark.parametrize("scenario", scenarios(), ids=lambda s: s.id)
def test_moves_are_without_any_view_and_the_view_is_for_faculty_only(scenario: Scenario) -> None:
    made = pack(scenario)
    for paper in (False, True):
        room, faculty = (pack_html(made, paper=paper, faculty=f) for f in (False, True))
        for word in ("strong", "costly", "The writers would", "faculty only", "One way to hear it"):
            assert word not in re.sub(r"<style>.*?</style>", "", room, flags=re.DOTALL)
        assert not any(html.escape(reading) in room for stop in made.stops for reading in stop.readings)
        assert "One way to hear it" in faculty
        assert "Role cards" not in faculty


def test_a_card_for_everybody_with_the_last_line() -> None:
    made = pack(small())
    assert [c.id for c in made.cards] == [p.id for p in small().people]
    assert any(c.last for c in made.cards)


def test_on_paper_each_card_has_lines_to_cut_along_and_two_are_on_a_page() -> None:
    made = pack(library().load("half-past-five").scenario)
    paper, page = pack_html(made, paper=True), pack_html(made)
    assert "Cut along the broken lines." in paper
    assert "Cut along" not in page
    cards = paper.split('id="cards"')[1]
    assert cards.count('class="card"') == len(made.cards) == 7
    assert cards.count("page-break-before: always") == 1 + 3


def test_three_places_in_the_order_of_the_hour() -> None:
    scenario = library().load("half-past-five").scenario
    road = fixed_road(scenario)
    stops = worth_stopping(road)
    assert len(stops) == 3
    assert [road.index(s) for s in stops] == sorted(road.index(s) for s in stops)


def test_a_place_the_road_does_not_pass_is_named_with_those_it_does() -> None:
    with pytest.raises(NoSuchPlace, match="no moment"):
        pack(small(), "nowhere")


def test_what_comes_from_a_file_is_never_markup() -> None:
    made = pack(replace(small(), title="<script>alert(1)</script>"))
    assert not any("<script>" in pack_html(made, faculty=faculty) for faculty in (False, True))


@pytest.mark.usefixtures("qapp")
def test_the_command(tmp_path: Path) -> None:
    page, pdf = tmp_path / "p.html", tmp_path / "p.pdf"
    done = CliRunner().invoke(main, ["workshop", "print", "half-past-five", "--html", str(page), "--pdf", str(pdf)])
    assert done.exit_code == 0, done.output
    assert "Role cards" in page.read_text()
    assert "For faculty only" in (tmp_path / "p-faculty.html").read_text()
    assert pdf.read_bytes().startswith(b"%PDF")
    assert (tmp_path / "p-faculty.pdf").read_bytes().startswith(b"%PDF")
    assert {p.name for p in tmp_path.iterdir()} == {"p.html", "p.pdf", "p-faculty.html", "p-faculty.pdf"}
    wrong = CliRunner().invoke(main, ["workshop", "print", "half-past-five", "--until", "nowhere", "--html", str(page)])
    assert wrong.exit_code != 0
    assert "Those are:" in wrong.output


@pytest.mark.needs_chromium
def test_a_browser_finds_nothing_serious(tmp_path: Path) -> None:
    for faculty in (False, True):
        assert problems(pack_html(pack(small()), faculty=faculty), tmp_path) == []
