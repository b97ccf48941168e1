"""Leaders' answers: what can be answered, files, votes beside a play. All of it is invented for these tests."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from scoring.debrief import debrief
from scoring.export import debrief_data
from scoring.panel import agreement, is_panel_key, leaders_moves, panel_credit, panel_view
from scoring.road import places
from simulator.content.library import library
from simulator.panel.answers import (
    OWN_WORDS,
    PanelAnswer,
    Panellist,
    PanelRefused,
    PanelSheet,
    answer_of,
    checked,
    missing,
    offered,
    panel_stops,
)
from simulator.panel.files import SUFFIX, Panel, dump_sheet, load_sheet, read_panel
from tests.scoring.test_habits import finished
from tests.small import small
from ui.cli import main
from ui.presenters.counts import leaders_words
from ui.presenters.debrief import place_text, plain
from ui.presenters.panel import after_words, moment_views

SOURCES = library().reference().literature.sources
STOPS = [s for s in panel_stops(small()) if s.beat.moment is not None]
ROAD = st.lists(st.integers(0, 20), min_size=len(STOPS), max_size=len(STOPS))


def sheet(number: int, picks: list[int], why: str = "") -> PanelSheet:
    answers = []
    for stop, pick in zip(STOPS, picks, strict=True):
        moves = offered(stop)
        answers.append(answer_of(stop, moves[pick % len(moves)].id, why))
    about = Panellist("traditional", "Nowhere", number)
    return PanelSheet(f"sheet-{number}", small().id, small().title, small().digest, about, tuple(answers))


def panel_of(n: int, pick: int = 0) -> Panel:
    return Panel(tuple(sheet(k, [pick] * len(STOPS), f"Because {k}.") for k in range(n)))


class TestAnswers:
    @given(ROAD)
    def test_what_is_on_offer_can_be_answered_and_comes_back_from_a_file(self, picks: list[int]) -> None:
        made = sheet(1, picks, "Why <b>not</b>? é")
        assert missing(small(), made.answers) == ()
        assert load_sheet(dump_sheet(made).encode()) == made

    def test_hold_is_first_and_nothing_tells_the_fit(self) -> None:
        for stop in STOPS:
            assert offered(stop)[0].do == "hold"
            turned = {"strong": "costly", "sound": "weak", "weak": "sound", "costly": "strong"}
            moment = replace(
                stop.beat.moment,  # type: ignore[type-var]
                moves=tuple(replace(m, fit=turned[m.fit]) for m in stop.beat.moment.moves),  # type: ignore[union-attr]
            )
            other = replace(stop, beat=replace(stop.beat, moment=moment))
            assert [m.id for m in offered(other)] == [m.id for m in offered(stop)]

    @pytest.mark.parametrize(
        ("change", "words"),
        [
            ({"first": "nonsense"}, "not on offer"),
            ({"accept": ("nonsense",)}, "not on offer"),
            ({"first": OWN_WORDS}, "none are given"),
            ({"against": ("hold",)}, "advises against"),
            ({"accept": ("hold",), "against": ("hold",)}, "advises against"),
            ({"digest": "0" * 64}, "rewritten"),
            ({"why": "x" * 3000}, "characters"),
            ({"beat": "elsewhere"}, "no moment"),
        ],
    )
    def test_what_cannot_be_answered_is_refused_in_words(self, change: dict[str, object], words: str) -> None:
        good = answer_of(STOPS[0], "hold")
        with pytest.raises(PanelRefused, match=words):
            checked(STOPS[0], replace(good, **change))  # type: ignore[arg-type]

    def test_own_words_are_an_answer(self) -> None:
        assert answer_of(STOPS[0], OWN_WORDS, own="I would laugh with them.").own


class TestFiles:
    @pytest.mark.parametrize(
        "data",
        [
            b"",
            b"[]",
            b"{}",
            b"\xff\xfe",
            b'{"kind":"panel"}',
            b'{"kind":"panel","format":2}',
            b"[" * 100_000,
            b'{"kind":"panel","format":1,"id":1,"scenario":"s","title":"t","copy":"c"}',
        ],
    )
    def test_a_strangers_file_is_refused(self, data: bytes) -> None:
        with pytest.raises(PanelRefused):
            load_sheet(data)

    def test_a_folder_is_read_and_nobody_counts_twice(self, tmp_path: Path) -> None:
        picks = [0] * len(STOPS)
        (tmp_path / f"a{SUFFIX}").write_text(dump_sheet(sheet(1, picks)))
        (tmp_path / f"b{SUFFIX}").write_text(dump_sheet(sheet(1, picks)))
        (tmp_path / f"c{SUFFIX}").write_text(dump_sheet(sheet(2, picks)))
        (tmp_path / f"d{SUFFIX}").write_text("nothing")
        (tmp_path / "e.txt").write_text("not looked at")
        found = read_panel([tmp_path])
        assert [s.id for s in found.sheets] == ["sheet-1", "sheet-2"]
        assert [Path(p).name[0] for p, _ in found.refused] == ["b", "d"]


class TestBesideAPlay:
    def test_nine_answers_show_nothing_and_ten_do(self) -> None:
        digest = STOPS[0].beat.moment.digest  # type: ignore[union-attr]
        assert panel_view(panel_of(9), digest) is None
        shown = panel_view(panel_of(10), digest)
        assert shown is not None
        assert shown.votes.n == 10
        assert shown.reasons[0].where == "traditional, Nowhere, 0 years of leading"

    def test_a_debrief_shows_votes_and_reasons_and_says_no_more_that_nobody_voted(self) -> None:
        played = finished()
        without = debrief(played, SOURCES)
        beside = debrief(played, SOURCES, panel_of(12))
        shown = [p for p in beside.places if p.panel is not None]
        assert shown, "the fixed road and this one share a place"
        for place in shown:
            text = place_text(small(), place)
            said = " ".join(plain(p) for p in text.panel)
            assert "of 12 leaders did this first" in said
            assert "Because 3." in said
            assert "no panel has voted" not in " ".join(plain(p) for p in text.prose)
        assert all(p.panel is None for p in without.places)
        json.dumps(debrief_data(beside))

    def test_the_main_figure_needs_a_panel_key_of_the_whole_road(self) -> None:
        played = finished()
        road = places(played)
        moments = [p.moment for p in road if p.moment is not None and p.passed]
        sheets = []
        for k in range(10):
            answers = tuple(
                PanelAnswer(p.beat.id, p.moment.digest, p.moment.hold.id if k else p.moment.moves[0].id)
                for p in road
                if p.moment is not None and p.passed
            )
            sheets.append(PanelSheet(str(k), small().id, "", small().digest, answers=answers))
        whole = Panel(tuple(sheets))
        assert is_panel_key(whole, road)
        assert not is_panel_key(Panel(tuple(sheets[:9])), road)
        done, of = leaders_moves(whole, road)
        assert of == sum(p.chosen is not None for p in road if p.moment is not None and p.passed)
        assert done == sum(p.chosen is p.moment.hold for p in road if p.moment is not None and p.passed)
        found = debrief(played, SOURCES, whole)
        assert f"At {done} of" in leaders_words(found)
        assert leaders_words(debrief(played, SOURCES)) == ""
        assert leaders_words(replace(found, leaders_moves=(0, 0))) == "", "no figure where nothing was foreseen"
        credit = panel_credit(whole, road)
        assert credit is not None
        assert credit.n == of == len(moments)

    def test_agreement_along_the_road(self) -> None:
        figures = agreement(panel_of(10), panel_stops(small()))
        assert [f.beat for f in figures] == [s.beat.id for s in STOPS]
        assert all((f.commonest, f.votes, f.pairs, f.needs) == ("hold", 10, 1.0, "hold") for f in figures)
        few = agreement(panel_of(3), panel_stops(small()))
        assert not any(f.enough for f in few)


class TestOnScreen:
    def test_a_moment_shows_all_that_was_said_and_no_key(self) -> None:
        views = moment_views(small())
        assert len(views) == len(STOPS)
        said = " ".join(plain(p) for v in views for p in v.said)
        assert "strong" not in said
        assert after_words(small())
        for view in views:
            assert view.choices[-1].id == OWN_WORDS
            assert view.choices[0].id == "hold"


class TestCommand:
    def small_file(self) -> str:
        return str(Path(__file__).parent.parent / "data" / "small.yaml")

    def test_answers_go_into_a_file_and_figures_come_out(self, tmp_path: Path) -> None:
        script = tmp_path / "answers.txt"
        script.write_text("0 | accept 1 | They are at work.\n" + "“And you?” | Plainly.\n" * (len(STOPS) - 1))
        for k in range(3):
            out = tmp_path / f"{k}{SUFFIX}"
            arguments = ["workshop", "panel", self.small_file(), "--out", str(out), "--answers", str(script)]
            done = CliRunner().invoke(main, [*arguments, "--country", "Ireland", "--years", "12"])
            assert done.exit_code == 0, done.output
        found = load_sheet(out.read_bytes())
        assert found.panellist == Panellist("", "Ireland", 12)
        assert found.answers[0].why == "They are at work."
        assert len(found.answers[0].accept) == 1
        assert found.answers[1].own == "And you?"
        figures = CliRunner().invoke(
            main, ["workshop", "panel", self.small_file(), "--figures", str(tmp_path), "--json"]
        )
        data = json.loads(figures.output)
        assert data["panellists"] == 3
        assert data["moments"][0]["votes"] == 3
        assert data["moments"][0]["enough"] is False

    def test_answers_that_end_early_write_nothing(self, tmp_path: Path) -> None:
        script = tmp_path / "answers.txt"
        script.write_text("0\n")
        out = tmp_path / f"o{SUFFIX}"
        arguments = ["workshop", "panel", self.small_file(), "--out", str(out), "--answers", str(script)]
        done = CliRunner().invoke(main, arguments)
        assert done.exit_code != 0
        assert "ended before the last moment" in done.output
        assert not out.exists()

    def test_a_file_is_kept_and_never_written_over(self, tmp_path: Path) -> None:
        file = tmp_path / f"x{SUFFIX}"
        file.write_text(dump_sheet(sheet(1, [0] * len(STOPS))))
        data = tmp_path / "data"
        command = ["workshop", "panel", self.small_file(), "--add", str(file), "--data", str(data)]
        assert CliRunner().invoke(main, command).exit_code == 0
        again = CliRunner().invoke(main, command)
        assert again.exit_code != 0
        assert "there already" in again.output
        assert len(list((data / "panel").iterdir())) == 1

    def test_a_strangers_names_are_no_paths(self, tmp_path: Path) -> None:
        bad = replace(sheet(1, [0] * len(STOPS)), scenario="../../evil")
        file = tmp_path / f"x{SUFFIX}"
        file.write_text(dump_sheet(bad))
        data = tmp_path / "data"
        command = ["workshop", "panel", self.small_file(), "--add", str(file), "--data", str(data)]
        assert CliRunner().invoke(main, command).exit_code != 0
        assert not data.exists() or not list(data.rglob("*evil*"))
