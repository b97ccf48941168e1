"""The guide's worked example: what it says at each step is what is really said, and the whole of it can be played."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from simulator.content.library import check_file, library
from simulator.engine.actions import Choose, Go
from simulator.engine.order import open_moves
from simulator.engine.reduce import begin, finish, reduce

ROOT = Path(__file__).resolve().parents[2]
GUIDE = (ROOT / "docs" / "writing-a-session.md").read_text(encoding="utf-8")
EXAMPLE = ROOT / "docs" / "examples" / "the-last-of-the-morning.yaml"
STEPS = re.split(r"^### \d\. ", GUIDE, flags=re.MULTILINE)[1:]
WRITTEN = 5


def fence(step: str, language: str) -> str:
    found = re.search(rf"```{language}\n(.*?)```", step, re.DOTALL)
    assert found is not None
    return found.group(1)


def after(step: int) -> str:
    """The file as it is after a step."""
    return "".join(fence(each, "yaml") for each in STEPS[:step])


@pytest.mark.parametrize("step", range(1, WRITTEN + 1))
def test_each_step_shows_what_is_really_said(step: int) -> None:
    found = library().check(after(step).encode(), EXAMPLE.name)
    said = "\n".join(str(d).removeprefix(f"{EXAMPLE.name}:") for d in found) or "No findings."
    assert fence(STEPS[step - 1], "text").rstrip("\n") == said


def test_the_file_is_what_the_steps_give() -> None:
    assert EXAMPLE.read_text(encoding="utf-8") == after(WRITTEN)
    assert check_file(EXAMPLE) == ()


def test_every_way_through_it_ends() -> None:
    scenario = library().load(EXAMPLE).scenario
    waiting, ends, seen = [begin(scenario, "guided", 0)], set(), set()
    while waiting:
        play = waiting.pop()
        beat = scenario.beats[play.beat]
        seen.add(beat.id)
        if beat.end is not None:
            ends.add(reduce(scenario, play, finish(scenario, play)).ending)
            continue
        waiting.append(reduce(scenario, play, Go(beat.id)))
        moves = open_moves(beat.moment, play) if beat.moment is not None else ()
        waiting += [reduce(scenario, play, Choose(beat.id, move.id)) for move in moves]
    assert seen == set(scenario.beats)
    assert ends == {"not-at-all", "two-slots"}


def test_confidentiality_comes_before_anything_else() -> None:
    first = GUIDE.split("\n## ")[1]
    assert first.startswith("Before anything else: confidentiality")
    assert "Nothing from a real group" in first
    assert "not even changed" in first
