"""SVG, DOT and Mermaid: whole, plain text always, fits only on request, the road visible without colour."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
from click.testing import CliRunner

from simulator.engine.actions import Choose, Go
from simulator.graph.drawing import draw
from simulator.graph.formats import FORMATS, map_text
from simulator.graph.road import road_of
from simulator.graph.story import story_of
from simulator.graph.svg import LIGHT, svg
from simulator.model.scenario import Scenario
from simulator.record.lines import dump
from tests.graph.support import ODD, shipped
from tests.small import FILE, after, record, small
from ui.cli import main

SVG = "{http://www.w3.org/2000/svg}"
LED = after(record(), Go("welcome"), Choose("telling", "err_rescue"), Choose("numbers", "gesture"), Go("pass"))


def odd() -> Scenario:
    """The small session with words that mean something to every format."""
    scenario = small()
    beat = replace(scenario.beats["numbers"], title=ODD)
    assert beat.moment is not None
    moves = tuple(replace(m, say=ODD, does="") if m.do != "hold" else m for m in beat.moment.moves)
    beat = replace(beat, moment=replace(beat.moment, moves=moves))
    return replace(scenario, title=ODD, beats={**scenario.beats, "numbers": beat})


def test_svg_is_one_whole_file() -> None:
    root = ElementTree.fromstring(map_text(shipped(), "svg", road=road_of(LED)))
    assert root.tag == f"{SVG}svg"
    assert root.get("aria-labelledby") == "title desc"
    assert root.findtext(f"{SVG}title") == "The map of “The half past five man”"
    count = len(shipped().beats)
    assert f"{count} beats" in (root.findtext(f"{SVG}desc") or "")
    named = [g.get("aria-label") for g in root.iter(f"{SVG}g")]
    assert len(named) == count
    assert "Minute 0, The warm room" in named
    text = map_text(shipped(), "svg")
    assert not re.search(r"href|url\(|<script|<style|<image|<foreignObject|@import", text)


def test_svg_keeps_words_as_words() -> None:
    text = map_text(odd(), "svg", fits=True)
    root = ElementTree.fromstring(text)
    assert root.findtext(f"{SVG}title") == f"The map of “{ODD}”"
    assert "<img" not in text
    assert not list(root.iter(f"{SVG}img"))


def test_svg_without_characters_xml_cannot_hold() -> None:
    ElementTree.fromstring(map_text(replace(small(), title="a\x00b\x0bc\ufffe"), "svg"))


def test_svg_takes_its_colours_by_role() -> None:
    story = story_of(small())
    roles = {name: f"#0000{i:02d}" for i, name in enumerate(LIGHT)}
    text = svg(draw(story, fits=True), story.names, roles=roles, fits=True)
    assert set(re.findall(r"#[0-9a-f]{6}\b", text)) <= set(roles.values())


@pytest.mark.parametrize("form", FORMATS)
def test_fits_only_on_request(form) -> None:
    without, with_fits = map_text(shipped(), form), map_text(shipped(), form, fits=True)
    for word in ("needs:", "costly", "✕"):
        assert word not in without
    assert "needs: step in" in with_fits
    assert len(with_fits) > len(without)


@pytest.mark.parametrize("form", FORMATS)
def test_the_road_is_thicker_and_numbered(form) -> None:
    plain, laid = map_text(small(), form), map_text(small(), form, road=road_of(LED))
    thick = {"svg": 'stroke-width="3.4"', "dot": "penwidth=3", "mermaid": "stroke-width:4px"}[form]
    number = {"svg": ">2</text>", "dot": '"2. ', "mermaid": '"2. '}[form]
    assert thick not in plain
    assert thick in laid
    assert number in laid
    assert "A hand, low, towards Dev." in laid.replace("#44;", ","), "the move that was made"


def test_dot_quotes_everything() -> None:
    text = map_text(odd(), "dot")
    for line in text.split("\n"):
        rest = re.sub(r'"(?:[^"\\]|\\.)*"', "", line)
        assert re.fullmatch(r"[\w\s={},;>\[\]-]*", rest), line


def test_mermaid_escapes_everything() -> None:
    text = map_text(odd(), "mermaid", fits=True)
    assert "<img" not in text
    for label in re.findall(r'"([^"]*)"', text):
        assert not re.search(r"[<>&\"\[\]{}`\\|;]", re.sub(r"#\d+;", "", label)), label
    assert text.count("subgraph") == len(re.findall(r"^  end$", text, re.MULTILINE))
    for line in text.split("\n"):
        assert line.count('"') % 2 == 0


def run(*args: str) -> tuple[int, str]:
    found = CliRunner().invoke(main, ["graph", *args])
    return found.exit_code, found.output


def test_command_writes_all_three(tmp_path: Path) -> None:
    outs = [f"--{form}={tmp_path / form}" for form in FORMATS]
    code, told = run("half-past-five", *outs, "--fits")
    assert code == 0
    assert told.count("is written.") == 3
    assert (tmp_path / "svg").read_text(encoding="utf-8").startswith("<svg ")
    assert (tmp_path / "dot").read_text(encoding="utf-8").startswith("digraph ")
    assert (tmp_path / "mermaid").read_text(encoding="utf-8").startswith("flowchart TB")


def test_command_lays_a_record_over_it(tmp_path: Path) -> None:
    led = tmp_path / "led.jsonl"
    led.write_text(dump(LED), encoding="utf-8")
    out = tmp_path / "map.svg"
    assert run(str(FILE), f"--svg={out}", f"--record={led}")[0] == 0
    assert "number 3 of the road" in out.read_text(encoding="utf-8")
    code, told = run("half-past-five", f"--svg={out}", f"--record={led}")
    assert code == 1
    assert "“small”" in told


def test_command_refuses_in_a_sentence(tmp_path: Path) -> None:
    assert run("half-past-five")[0] == 2
    code, told = run("no-such-session", f"--svg={tmp_path / 'a.svg'}")
    assert code == 1
    assert "there is no meeting" in told
    own = tmp_path / "small.yaml"
    own.write_text(FILE.read_text(encoding="utf-8"), encoding="utf-8")
    code, told = run(str(own), f"--svg={own}")
    assert code == 2
    assert own.read_text(encoding="utf-8").startswith("kind: scenario")
    code, told = run("half-past-five", f"--svg={tmp_path / 'none' / 'a.svg'}")
    assert code == 2
    assert "There is no folder" in told
    broken = tmp_path / "broken.jsonl"
    broken.write_text("{}\n", encoding="utf-8")
    assert run("half-past-five", f"--svg={tmp_path / 'a.svg'}", f"--record={broken}")[0] == 2
