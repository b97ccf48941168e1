"""`balint convert`."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner

from tests.exchange.support import SMALL, STORY
from ui.cli import main


def run(*args: str | Path) -> tuple[int, str]:
    found = CliRunner().invoke(main, ["convert", *map(str, args)])
    return found.exit_code, found.output


def test_there_and_back(tmp_path: Path) -> None:
    story, back = tmp_path / "small.twee", tmp_path / "small.yaml"
    code, output = run(SMALL, story)
    assert (code, output) == (0, f"{story} is written. No things to look at.\n")
    assert run(story, back)[0] == 0
    assert CliRunner().invoke(main, ["check", str(back)]).exit_code == 0


def test_the_list_of_what_is_to_do(tmp_path: Path) -> None:
    story, out = tmp_path / "story.twee", tmp_path / "story.yaml"
    story.write_text(STORY, encoding="utf-8")
    code, output = run(story, out)
    assert code == 0
    assert f"{out}:7:1 TODO101 " in output
    assert "things to look at." in output


def test_nothing_is_overwritten_without_force(tmp_path: Path) -> None:
    story, out = tmp_path / "story.twee", tmp_path / "story.yaml"
    story.write_text(STORY, encoding="utf-8")
    out.write_text("mine", encoding="utf-8")
    code, output = run(story, out)
    assert code == 1
    assert "--force" in output
    assert out.read_text(encoding="utf-8") == "mine"
    assert run("--force", story, out)[0] == 0
    assert out.read_text(encoding="utf-8").startswith("kind: scenario")


def test_errors_name_the_line_and_write_nothing(tmp_path: Path) -> None:
    story, out = tmp_path / "story.twee", tmp_path / "story.yaml"
    story.write_bytes(b":: A\n\xff\n")
    assert run(story, out) == (1, f"{story}:2:1 TWI002 the file is not UTF-8 here; save it as UTF-8\n")
    story.write_bytes(b":: A\n" * 100)
    assert "TWI001" in run("--max-size", "99", story, out)[1]
    assert not out.exists()
    story.write_text(STORY, encoding="utf-8")
    assert run(story, tmp_path / "none" / "story.yaml")[0] == 1
