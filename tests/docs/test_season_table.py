"""The table of a season: what its later meetings sound like after different earlier ones."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

from simulator.content.library import library
from tests.season import FILE, meeting, season, shelf

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def command() -> ModuleType:
    spec = importlib.util.spec_from_file_location("season_table", ROOT / "docs" / "season_table.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["season_table"] = module
    spec.loader.exec_module(module)
    return module


def test_the_same_moves_after_another_history(command):
    found, made = command.made_for("small-year", shelf())
    assert found == season()
    assert command.made_for(str(FILE), library())[1] == made
    lines = made.split("\n")
    assert [line for line in lines if line.startswith("**")] == [
        "**December: The ladder**",
        "**March: The spoons**",
        "**May: The last cup**",
    ]
    heard = "| not `somebody-was-heard` | Ruth: (looks into her cup) | Ruth: Last time I could say the end of it. |"
    assert lines.count(heard) == 3
    assert "| `trust` high | Dev: I thought of you all on the bus. |  |" in lines
    assert "| `trust` low | nothing on these roads | |" in lines
    assert any(line.startswith("| all of these facts the other way round |") for line in lines)


def test_only_what_earlier_meetings_can_make_is_turned(command):
    words = [c.words for c in command.contrasts(season(), meeting("the-ladder"))]
    assert words == ["not `somebody-was-heard`", "`trust` low", "`trust` high"]
    march = command.contrasts(season(), meeting("the-spoons"))
    assert march[-1].history["somebody-was-heard"] is False
    assert march[-1].history["a-walk-was-promised"] is True


def test_a_difference_on_another_road_says_how_it_was_led(command):
    scenario = meeting("the-ladder")
    contrast = command.Contrast("x", {"somebody-was-heard": False})
    usual = {name: command.words_heard(scenario, {}, leader) for name, leader in command.LEADERS}
    same = {**usual, "": command.words_heard(scenario, contrast.history, command.strong)}
    assert next(command._differences(scenario, contrast, same)).startswith("| x | waiting: Ruth")


def test_it_goes_between_its_marks(command):
    page = f"# X\n\n{command.BEGIN}\nold\n{command.END}\n\nMore.\n"
    once = command.with_table(page, "| a |")
    assert once == f"# X\n\n{command.BEGIN}\n\n| a |\n\n{command.END}\n\nMore.\n"
    assert command.with_table(once, "| a |") == once
    assert command.with_table("# X\n", "| a |") is None


def test_it_is_printed_where_there_is_no_page(command, capsys):
    command.main([str(FILE)])
    said = capsys.readouterr().out
    assert said.startswith("docs/sessions/small-year.md has no place for it:")
    assert "| `a-walk-was-promised` | Dev: And our walk? |  |" in said


@pytest.mark.parametrize("name", library().season_ids())
def test_the_table_of_a_shipped_season_is_not_stale(command, name):
    """After a change of its meetings: make pages"""
    page = (ROOT / "docs" / "sessions" / f"{name}.md").read_text(encoding="utf-8")
    assert command.with_table(page, command.made_for(name, library())[1]) == page


@pytest.mark.parametrize("name", library().season_ids())
def test_the_story_of_a_shipped_season_tells_each_fact_both_ways(name):
    found = library().season(name)
    said = {str(t.when) for t in found.story if t.when is not None}
    for carry in found.carries:
        if isinstance(carry.default, bool):
            assert {carry.name, f"not {carry.name}"} <= said
