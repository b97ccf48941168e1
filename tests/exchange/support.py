"""What the tests of converting share: story texts written for them, and short ways to convert."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from simulator.content.diagnostics import Problems
from simulator.content.guard import read_document
from simulator.exchange.convert import Converted, convert
from simulator.exchange.notes import Note
from simulator.exchange.story import Passage, Story
from simulator.exchange.twee import read_twee
from simulator.exchange.twine_html import read_html

ROOT = Path(__file__).resolve().parents[2]
SMALL = ROOT / "tests" / "data" / "small.yaml"
LONG = ROOT / "scenarios" / "half-past-five.yaml"

STORY = """\
:: StoryTitle
The bench

:: StoryData
{
  "ifid": "D674C58C-DEFA-4F70-B7A2-27742230C0FC",
  "format": "Harlowe",
  "format-version": "3.3.9",
  "start": "The bench",
  "tag-colors": {"rain": "blue"},
  "zoom": 0.5
}

:: The bench [rain quiet] {"position":"600,400","size":"100,200"}
It rains on the bench.

[[Sit down->Sitting]]
[[Walk on->Walking]]

:: Sitting {"position":"500,550","size":"100,100"}
A wet coat.

[[Walking]]

:: Walking {"position":"700,550","size":"100,100"}
The gate is open.

:: Look [stylesheet]
body { color: grey; }
"""


def twee(text: str | bytes, file: str = "story.twee") -> tuple[Story, list[Note]]:
    """The story of a Twee text."""
    return read_twee(text if isinstance(text, bytes) else text.encode(), file)


def page(text: str, file: str = "story.html") -> tuple[Story, list[Note]]:
    """The story of an HTML text."""
    return read_html(text.encode(), file)


def only(text: str) -> Passage:
    """The one passage of a Twee text, which has no notes."""
    story, notes = twee(text)
    assert notes == []
    (passage,) = story.passages
    return passage


def to_yaml(text: str | bytes, file: str = "story.twee", out: str = "story.yaml") -> Converted:
    """A story as a scenario file."""
    return convert(text if isinstance(text, bytes) else text.encode(), file, out)


def to_twee(text: str, file: str = "story.yaml") -> str:
    """A scenario file as Twee."""
    return convert(text.encode(), file, "story.twee").text


def data_of(text: str) -> dict[str, Any]:
    """The plain data of a YAML text, which must be readable."""
    problems = Problems("story.yaml")
    document = read_document(text.encode(), problems, 100_000_000)
    assert document is not None, "\n".join(map(str, problems.all()))
    assert not len(problems), "\n".join(map(str, problems.all()))
    found: dict[str, Any] = document.data
    return found


def codes(found: Converted) -> list[str]:
    """The codes of what is to be done."""
    return [note.code for note in found.notes]


def story_passages(text: str) -> list[Passage]:
    """The passages of a Twee text without the key."""
    return [p for p in twee(text)[0].passages if "balint-key" not in p.tags]
