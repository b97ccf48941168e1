"""The commands for workshops: a made-up one from beginning to end, and by hand."""

from __future__ import annotations

import csv
import json
from datetime import date, timedelta
from io import StringIO
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from simulator.workshop.file import WorkshopRefused, load_organiser, load_workshop
from simulator.workshop.handin import SUFFIX as HAND_IN
from simulator.workshop.handin import dump_handin
from tests.axe import problems
from tests.workshop.made import played
from ui.cli import main
from ui.cli_tools import replace_file
from ui.terminal.workshop import PERSONS, erase_expired

SESSION = "half-past-five"


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, ["workshop", *map(str, arguments)])


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("w") / "demo"
    done = run("demo", folder, "--trainees", 40, "--session", SESSION)
    assert done.exit_code == 0, done.output
    return folder


def test_one_altered_and_one_cut_are_named_and_38_counted(demo: Path) -> None:
    done = run("collect", demo, "--json")
    assert done.exit_code == 0
    data = json.loads(done.output)
    assert data["counted"] == 38
    assert sorted(s["fault"] for s in data["set_aside"]) == ["altered", "cut"]
    assert len(data["missing"]) == 2
    assert "Set aside" in run("collect", demo).output


def test_everything_is_there_and_says_that_it_is_made_up(demo: Path) -> None:
    names = {p.name for p in (demo / "results").iterdir()}
    assert names == {"results.json", "moments.csv", "long.csv", "wide.csv", "columns.csv", "handout.html", "xapi.jsonl"}
    assert "policies of the program, not people" in (demo / "results" / "handout.html").read_text()
    assert "not people" in (demo / "READ-ME.txt").read_text()
    assert len(list((demo / "hand-in").iterdir())) == 40


def test_no_code_is_in_any_result(demo: Path) -> None:
    codes = load_organiser((demo / "demo.balint-organiser").read_bytes()).codes
    for file in (demo / "results").iterdir():
        text = file.read_text(encoding="utf-8")
        assert not any(code in text for code in codes), file.name


def test_the_private_file_is_private(demo: Path) -> None:
    assert (demo / "demo.balint-organiser").stat().st_mode & 0o077 == 0


def test_tables_agree_with_each_other(demo: Path) -> None:
    def read(name: str) -> list[dict[str, str]]:
        text = (demo / "results" / name).read_text(encoding="utf-8").removeprefix("\ufeff")
        return list(csv.DictReader(StringIO(text)))

    long, wide, moments = read("long.csv"), read("wide.csv"), read("moments.csv")
    assert len(wide) == 38
    chosen = {(r["person"], f"{r['session']}/{r['beat']}"): r["choice"] for r in long}
    for row in wide:
        for column, value in row.items():
            assert column == "person" or chosen.get((row["person"], column), "") == value
    for row in moments:
        same = [
            r for r in long if (r["session"], r["beat"], r["choice"]) == (row["session"], row["beat"], row["choice"])
        ]
        assert int(row["room"]) == len(same)


def test_a_folder_with_something_in_it_is_not_touched(demo: Path) -> None:
    done = run("demo", demo)
    assert done.exit_code != 0
    assert "not empty" in done.output


def create(folder: Path, *more: object) -> Result:
    return run(
        "create", folder / "w.balint-workshop", "--session", SESSION, "--title", "An afternoon", "--organiser", "A society",
        "--closes", "2026-12-01", "--trainees", 3, "--minutes", 60, "--extra", "2=50", *more,
    )  # fmt: skip


def test_create_hand_in_collect_erase_results(tmp_path: Path) -> None:
    done = create(tmp_path)
    assert done.exit_code == 0, done.output
    workshop = load_workshop((tmp_path / "w.balint-workshop").read_bytes())
    organiser = load_organiser((tmp_path / "w.balint-organiser").read_bytes())
    assert all(code in done.output for code in organiser.codes)
    assert workshop.release == "2026-12-08"
    assert workshop.code(organiser.codes[1]).extra_time == 50  # type: ignore[union-attr]
    (tmp_path / "hand-in").mkdir()
    for n, code in enumerate(organiser.codes[:2]):
        (tmp_path / "hand-in" / f"{code}{HAND_IN}").write_text(dump_handin(played(workshop, code, n)))
    assert json.loads(run("collect", tmp_path, "--json").output)["missing"] == [organiser.codes[2]]
    erased = run("erase", tmp_path, organiser.codes[0])
    assert erased.exit_code == 0, erased.output
    data = json.loads(run("collect", tmp_path, "--json").output)
    assert (data["counted"], data["erased"]) == (1, [organiser.codes[0]])
    assert not (tmp_path / "hand-in" / f"{organiser.codes[0]}{HAND_IN}").exists()
    assert run("results", tmp_path).exit_code == 0
    assert "1 hand-in counted" in (tmp_path / "results" / "handout.html").read_text().replace("One", "1")


@pytest.mark.usefixtures("qapp")
@pytest.mark.needs_chromium
def test_a_browser_finds_nothing_serious_in_the_handout(demo: Path, tmp_path: Path) -> None:
    page = (demo / "results" / "handout.html").read_text(encoding="utf-8")
    assert problems(page, tmp_path) == []


def test_the_handout_has_a_print_copy(demo: Path, tmp_path: Path) -> None:
    done = run("results", demo, "--out", tmp_path / "r", "--pdf")
    assert done.exit_code == 0, done.output
    assert (tmp_path / "r" / "handout.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    ("more", "words"),
    [
        (["--release", "2026-12-20"], "Feedback opens between"),
        (["--session", "nowhere"], "nowhere"),
        (["--session", f"{SESSION}:nowhere"], "nowhere"),
        (["--extra", "x=y"], "such as 7=50"),
        (["--extra", "9=50"], "a code’s number from 1 to 3"),
        (["--extra", "2=2000"], "1 to 1000 percent"),
        (["--server", "postgresql://db.example.org/autumn"], "is not private"),
        (["--server", "postgresql://me@127.0.0.1/autumn"], "leave login and password out"),
        (["--certificate", __file__], "say --server too"),
        (["--server", "postgresql://127.0.0.1/autumn", "--certificate", __file__], "no certificate as text"),
        (["--minutes", 0], "say --minutes too"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_left(tmp_path: Path, more: list[str], words: str) -> None:
    done = create(tmp_path, *more)
    assert done.exit_code != 0
    assert words in done.output
    assert list(tmp_path.iterdir()) == []


def test_a_workshop_that_was_given_out_is_not_written_over(tmp_path: Path) -> None:
    create(tmp_path)
    before = (tmp_path / "w.balint-workshop").read_bytes()
    again = create(tmp_path)
    assert again.exit_code != 0
    assert "not written over" in again.output
    assert (tmp_path / "w.balint-workshop").read_bytes() == before


def test_when_the_days_are_over_all_is_erased(tmp_path: Path) -> None:
    create(tmp_path)
    workshop = load_workshop((tmp_path / "w.balint-workshop").read_bytes())
    codes = load_organiser((tmp_path / "w.balint-organiser").read_bytes()).codes
    folder = tmp_path / "hand-in"
    folder.mkdir()
    for n, code in enumerate(codes[:2]):
        (folder / f"{code}{HAND_IN}").write_text(dump_handin(played(workshop, code, n)))
    (folder / f"cut{HAND_IN}").write_text("{")
    assert run("results", tmp_path).exit_code == 0
    until = workshop.keep_until
    assert until == date.fromisoformat(workshop.closes) + timedelta(days=90)
    assert json.loads(run("collect", tmp_path, "--json").output)["keep_until"] == until.isoformat()
    with pytest.raises(WorkshopRefused, match="may be kept until"):
        erase_expired(tmp_path, until, replace_file)
    erase_expired(tmp_path, until + timedelta(days=1), replace_file)
    data = json.loads(run("collect", tmp_path, "--json").output)
    assert (data["counted"], data["erased"], data["set_aside"]) == (0, sorted(codes[:2]), [])
    assert not any((tmp_path / "results" / name).exists() for name in PERSONS)
    assert (tmp_path / "results" / "handout.html").exists()
    assert run("erase", tmp_path).exit_code == 2


def test_without_the_private_file_nothing_is_erased(tmp_path: Path) -> None:
    create(tmp_path)
    code = load_organiser((tmp_path / "w.balint-organiser").read_bytes()).codes[0]
    (tmp_path / "w.balint-organiser").unlink()
    done = run("erase", tmp_path, code)
    assert done.exit_code != 0
    assert "private file" in done.output
