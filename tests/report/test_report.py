"""Reports: one page, a print copy, a table."""

from __future__ import annotations

import csv
import re
import subprocess
from html.parser import HTMLParser
from io import StringIO
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from scoring.road import places
from scoring.table import COLUMNS, dictionary_csv, moments_csv
from simulator.content.library import library
from simulator.engine.actions import Answer
from simulator.engine.reduce import finish
from simulator.record.lines import dump
from simulator.record.record import Record
from tests import pseudo
from tests.axe import problems
from tests.needs import program
from tests.small import record, small
from tests.walks import draws, random_walk
from ui.cli import main
from ui.report.page import report_html

SOURCES = library().reference().literature.sources
NOTE = "I went quiet when Dev asked. <script>alert(1)</script>"


def led(choices: list[int], way: str = "guided") -> Record:
    walked = random_walk(record(way, 0), choices)
    over = walked.play_at()
    return walked if over.over else walked.add(finish(walked.scenario, over), walked.last)


def finished(way: str = "guided") -> Record:
    found = next(r for s in range(200) if (r := led([s * 7 + k for k in range(40)], way)).play_at().ending is not None)
    return found.add(Answer(small().first, "note", NOTE), found.last)


def read(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(text.removeprefix("\ufeff"))))


class Outline(HTMLParser):
    """Headings in order, ids, and the names of tags left open."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.levels: list[int] = []
        self.ids: list[str] = []
        self.tags: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        if re.fullmatch(r"h\d", tag):
            self.levels.append(int(tag[1]))
        self.ids += [v for k, v in attrs if k == "id" and v]


@settings(max_examples=25)
@given(way=st.sampled_from(["guided", "open"]), choices=draws)
def test_a_page_needs_nothing_else_and_is_in_order(way: str, choices: list[int]) -> None:
    page = report_html([led(choices, way), led(choices[::-1], way)], SOURCES)
    found = Outline(page)
    assert found.levels[0] == 1
    assert all(after <= before + 1 for before, after in zip(found.levels, found.levels[1:], strict=False))
    assert len(found.ids) == len(set(found.ids)), "an id is there twice"
    assert "script" not in found.tags
    assert not re.search(r'(src|href)="(?!#)', page)
    assert '<html lang="en">' in page
    for bare in re.findall(r"<th(?![^>]*scope)[ >]", page):
        pytest.fail(f"a table's heading without scope: {bare}")


def test_notes_stay_out_unless_they_are_asked_for_and_are_never_markup() -> None:
    found = finished()
    assert "I went quiet" not in report_html([found], SOURCES)
    shown = report_html([found], SOURCES, notes=True)
    assert "I went quiet when Dev asked. &lt;script&gt;" in shown


def test_the_page_says_who_wrote_this_and_what_it_is_not() -> None:
    page = report_html([finished()], SOURCES)
    assert "No Balint leader has reviewed this session yet" in page
    assert "counts towards no society" in page


@given(way=st.sampled_from(["guided", "open"]), choices=draws)
def test_the_table_has_a_row_for_each_moment_and_every_column_has_a_meaning(way: str, choices: list[int]) -> None:
    played = led(choices, way)
    found = read(moments_csv([played]))
    passed = [p for p in places(played) if p.moment is not None and p.passed]
    assert [r["beat"] for r in found] == [p.beat.id for p in passed]
    assert [r["fit"] for r in found] == [p.chosen.fit if p.chosen else "" for p in passed]
    for row in found:
        assert list(row) == list(COLUMNS)
        assert (row["timing"] != "") == (way == "open" and row["needs"] in {"step_in", "hold"})
    assert [r["column"] for r in read(dictionary_csv())] == list(COLUMNS)


def test_no_cell_is_a_formula() -> None:
    from dataclasses import replace

    found = finished()
    risky = replace(found, scenario=replace(found.scenario, title='=HYPERLINK("x")'))
    rows = read(moments_csv([risky]))
    assert rows
    assert all(r["title"].startswith("'=") for r in rows)


def test_signal_detection_is_in_the_table_of_open_floor_only() -> None:
    assert {r["d_prime"] for r in read(moments_csv([finished()]))} == {""}
    rows = read(moments_csv([finished("open")]))
    timed = {r["needs"] for r in rows}
    if {"step_in", "hold"} <= timed:
        assert all(float(r["d_prime_low"]) < float(r["d_prime"]) < float(r["d_prime_high"]) for r in rows)


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    path = tmp_path / "r.jsonl"
    path.write_text(dump(finished()), encoding="utf-8")
    return path


@pytest.mark.usefixtures("qapp")
def test_the_command_writes_all_three(kept: Path, tmp_path: Path) -> None:
    outs = [str(tmp_path / f"o.{e}") for e in ("html", "csv", "pdf")]
    done = CliRunner().invoke(main, ["report", str(kept), "--html", outs[0], "--csv", outs[1], "--pdf", outs[2]])
    assert done.exit_code == 0, done.output
    assert Path(outs[0]).read_text().startswith("\n<!DOCTYPE html>") or "<!DOCTYPE html>" in Path(outs[0]).read_text()
    assert (tmp_path / "o-columns.csv").exists()
    assert Path(outs[2]).read_bytes().startswith(b"%PDF")
    assert not list(tmp_path.glob(".*"))


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["{r}"], "Say what to write"),
        (["{r}", "--html", "{r}"], "made from"),
        (["{r}", "--html", "{d}/nowhere/o.html"], "no folder"),
        (["{r}", "--html", "{d}/o.html", "--csv", "{r}"], "made from"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_written(
    kept: Path, tmp_path: Path, arguments: list[str], words: str
) -> None:
    before = kept.read_bytes()
    filled = [a.replace("{r}", str(kept)).replace("{d}", str(tmp_path)) for a in arguments]
    done = CliRunner().invoke(main, ["report", *filled])
    assert done.exit_code == 2
    assert words in done.output
    assert kept.read_bytes() == before
    assert sorted(p.name for p in tmp_path.iterdir()) == ["r.jsonl"]


def test_a_broken_record_is_refused_by_name(kept: Path, tmp_path: Path) -> None:
    kept.write_text(kept.read_text().replace("choose", "chose"))
    done = CliRunner().invoke(main, ["report", str(kept), "--html", str(tmp_path / "o.html")])
    assert done.exit_code == 2
    assert str(kept) in done.output


@pytest.mark.needs_poppler
@pytest.mark.usefixtures("qapp")
def test_the_print_copy_has_the_words_and_page_numbers(kept: Path, tmp_path: Path) -> None:
    out = tmp_path / "o.pdf"
    done = CliRunner().invoke(main, ["report", str(kept), "--pdf", str(out)])
    assert done.exit_code == 0, done.output
    text = subprocess.run([program("needs_poppler") or "", str(out), "-"], capture_output=True, text=True, check=True)
    assert small().title in text.stdout
    assert "The map, with your road" in text.stdout
    assert f"{small().title} · 1" in text.stdout


@pytest.mark.needs_chromium
def test_a_browser_opens_it_without_errors_and_axe_finds_nothing_serious(tmp_path: Path) -> None:
    assert problems(report_html([finished(), finished("open")], SOURCES, notes=True), tmp_path) == []


def test_the_page_is_in_the_language_of_the_program() -> None:
    with pseudo.spoken():
        page = report_html([finished()], SOURCES, notes=True)
    assert f'<html lang="{pseudo.CODE}">' in page
    heads = re.findall(r"<(?:h2|summary|caption|th)[^>]*>([^<]+)<", page)
    said = [pseudo.untranslated(head) for head in heads]
    assert said.count("¦") > 20
    assert [words for words in said if words != "¦" and words not in _titles()] == []


def _titles() -> set[str]:
    """What heads a row: beats, by their title or first words, and a place nobody named."""
    page = report_html([finished()], SOURCES, notes=True)
    return set(re.findall(r'<th scope="row">([^<]+)<', page))
