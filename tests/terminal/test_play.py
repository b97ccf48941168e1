"""The command line as a user meets it: real processes' worth of click, a real store, real files."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.small import FILE
from ui.asked import Asked
from ui.cli import main


def run(*args: str, text: str = "") -> Result:
    return CliRunner().invoke(main, list(args), input=text)


def play(tmp_path: Path, *args: str, text: str = "\n" * 80) -> Result:
    out = ("--record", str(tmp_path / "r.jsonl"), "--debrief-json", str(tmp_path / "d.json"))
    return run("play", str(FILE), "--terminal", *out, *args, text=text)


def debriefed(tmp_path: Path) -> dict:
    return json.loads((tmp_path / "d.json").read_text(encoding="utf-8"))


def test_empty_answers_go_on_to_the_end(tmp_path):
    found = play(tmp_path)
    assert found.exit_code == 0, found.output
    data = debriefed(tmp_path)
    assert data["ending"] == "number"
    assert [m["chosen"] for m in data["moments"]] == ["hold", "hold", "hold"]
    assert {"scenario", "way", "purpose", "seed", "moments", "timing", "hour", "take_home"} <= set(data)
    assert {"beat", "minute", "needs", "chosen", "fit", "alternatives"} <= set(data["moments"][0])
    assert "A QUESTION TO KEEP" in found.output


def test_a_record_holds_until_one_byte_changes(tmp_path):
    play(tmp_path)
    path = tmp_path / "r.jsonl"
    found = run("replay", str(path))
    assert found.exit_code == 0
    assert "chain holds" in found.output
    assert "end state holds" in found.output
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(bytes(data))
    assert run("replay", str(path)).exit_code == 1
    path.write_text("something else", encoding="utf-8")
    assert run("replay", str(path)).exit_code == 2


def test_numbers_and_ids_are_answers(tmp_path):
    by_id = play(tmp_path, text="\n0\nprotect_presenter\nreceive\n\n\n")
    assert by_id.exit_code == 0, by_id.output
    assert [m["chosen"] for m in debriefed(tmp_path)["moments"]] == ["hold", "protect_presenter", "receive"]
    shown = by_id.output[by_id.output.index("— The group works") :]
    number = next(line.split()[0] for line in shown.splitlines() if "Ana can stay" in line)
    play(tmp_path, text=f"\n0\n{number}\n\n\n\n")
    assert debriefed(tmp_path)["moments"][1]["chosen"] == "protect_presenter"


def test_open_floor_takes_acts_for_somebody(tmp_path):
    found = play(tmp_path, "--way", "open", text="\n\nprotect_presenter@dev\necho@ruth\n\n\n\n\n")
    assert found.exit_code == 0, found.output
    data = debriefed(tmp_path)
    assert data["moments"][1]["chosen"] == "protect_presenter"
    assert data["moments"][2] | {"chosen": None, "unforeseen": ["echo@ruth"]} == data["moments"][2]
    assert data["timing"]["measured"]
    assert data["timing"]["in_time"] == 1
    assert "Ana can stay" in found.output


def test_the_same_seed_is_the_same_play(tmp_path):
    first = play(tmp_path, "--seed", "7", "--way", "open", text="echo@group\n\necho@group\n\n\n\n\n\n").output
    again = play(tmp_path, "--seed", "7", "--way", "open", text="echo@group\n\necho@group\n\n\n\n\n\n").output
    assert first == again


def test_when_answers_run_out_the_play_is_kept_and_can_go_on(tmp_path):
    found = play(tmp_path, text="\n\n")
    assert found.exit_code == 0, found.output
    assert "stands at “numbers”" in found.output
    assert "protect_presenter" in found.output
    assert debriefed(tmp_path)["ending"] is None
    assert run("replay", str(tmp_path / "r.jsonl")).exit_code == 0
    kept = json.loads((tmp_path / "r.jsonl").read_text(encoding="utf-8").splitlines()[0])["play"]
    on = run("play", "--terminal", "--resume", kept, text="\n" * 20)
    assert on.exit_code == 0, on.output
    assert "A QUESTION TO KEEP" in on.output


def test_a_wrong_answer_names_its_line_and_keeps_the_play(tmp_path):
    found = play(tmp_path, text="\n\nsing a song\n")
    assert found.exit_code == 2
    assert "Line 3: “sing a song” is no answer at “numbers”" in found.output
    assert run("replay", str(tmp_path / "r.jsonl")).exit_code == 0


def test_answers_come_from_a_file(tmp_path):
    answers = tmp_path / "answers.txt"
    answers.write_text("\n\nprotect_presenter\nreceive\n", encoding="utf-8")
    found = play(tmp_path, "--answers", str(answers), text="")
    assert found.exit_code == 0, found.output
    assert debriefed(tmp_path)["ending"] == "quiet"


def test_marks_and_own_words_and_own_view_come_back_in_the_debrief(tmp_path):
    found = play(tmp_path, text="\n*\n“I'd wait, I think.”\n0\n\n\n\nslow\n4\n")
    assert found.exit_code == 0, found.output
    data = debriefed(tmp_path)
    assert data["own_view"] == {"how": ["slow"], "place": ["telling"]}
    place = next(p for p in data["places"] if p["beat"] == "telling")
    assert place["own_words"] == ["I'd wait, I think."]
    assert place["why"] in {"marked", "wanted_back"}


def test_one_can_stop_gently(tmp_path):
    found = play(tmp_path, text="\nq\n")
    assert "How was it" not in found.output
    assert found.exit_code == 0
    assert "short look back" in found.output
    assert debriefed(tmp_path)["state"] == "left"


def test_an_unknown_session_says_what_there_is():
    found = run("play", "half-past-fife", "--terminal")
    assert found.exit_code == 1
    assert "half-past-five" in found.output


def test_list_as_data():
    found = json.loads(run("list", "--json").output)
    wanted = {"id", "title", "beats", "moments", "words", "endings", "convention"}
    assert all(wanted <= set(entry) for entry in found["scenarios"])
    assert {"scenarios", "seasons"} == set(found)


@pytest.mark.parametrize("args", [("--help",), ("--version",), ("schema",), ("check",), ("list",)])
def test_the_rest_of_the_command_works(args):
    assert run(*args).exit_code == 0


@pytest.mark.parametrize(
    ("given", "asked"),
    [
        ([], Asked()),
        (["half-past-five"], Asked("half-past-five")),
        (["a-season", "--continue", "1a2b"], Asked("a-season", earlier="1a2b")),
        (["a.yaml", "--way", "open", "--pace", "live", "--seed", "7"], Asked("a.yaml", "open", "live", 7)),
    ],
)
def test_what_is_asked_for_reaches_the_window(monkeypatch, given, asked):
    found = []
    monkeypatch.setattr("ui.cli.open_window", lambda data, wanted: found.append((data, wanted)) or 0)
    assert run("play", *given).exit_code == 0
    assert found == [(None, asked)]
