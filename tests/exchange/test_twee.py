"""Twee 3, detail by detail of its specification."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.exchange.notes import StoryRefused
from simulator.exchange.story import Passage, Story, clean
from simulator.exchange.twee import escaped, write_twee
from tests.exchange.support import STORY, only, twee


@pytest.mark.parametrize(
    ("header", "name", "tags", "position"),
    [
        (":: An overgrown path", "An overgrown path", (), None),
        ("::An overgrown path", "An overgrown path", (), None),
        ("::   An overgrown path   ", "An overgrown path", (), None),
        (":: Path [forest spooky]", "Path", ("forest", "spooky"), None),
        ("::Path[forest  spooky]", "Path", ("forest", "spooky"), None),
        (":: Path []", "Path", (), None),
        (':: Path {"position":"600,400","size":"100,200"}', "Path", (), "600,400"),
        (':: Path[a b]{"position":"600,400"}', "Path", ("a", "b"), "600,400"),
        (':: Path   [a b]   { "position" : "600,400" }  ', "Path", ("a", "b"), "600,400"),
        (r":: A \[b\] \{c\} d\\e", r"A [b] {c} d\e", (), None),
        (r":: \q \w\o\r\d", "q word", (), None),
        (r":: Path [a\]b \{c\} d\\]", "Path", ("a]b", "{c}", "d\\"), None),
        (":: \\ spaces\\ ", " spaces ", (), None),
        (":: Ende\\", "Ende\\", (), None),
        (":: Path [a] <12, 34>", "Path", ("a",), "12,34"),
        (":: Path <12,34>", "Path", (), "12,34"),
        (':: Path {"name":"{[}]"}', "Path", (), None),
    ],
)
def test_headers(header: str, name: str, tags: tuple[str, ...], position: str | None) -> None:
    passage = only(f"{header}\ntext\n")
    assert (passage.name, passage.tags, passage.position, passage.text) == (name, tags, position, "text")


def test_a_double_colon_inside_a_line_is_no_header() -> None:
    assert only(":: A\n :: b\nx :: y\n").text == " :: b\nx :: y"


def test_blank_lines_are_left_out_at_the_end_only() -> None:
    assert only(":: A\n\n  one\n\ntwo  \n\n \n").text == "\n  one\n\ntwo  "


def test_a_line_with_an_escaped_double_colon() -> None:
    text = "::\n:: not a header\n\\:: and a backslash\n"
    written = write_twee(Story(passages=(Passage("A", text),)))
    assert "\n\\:: not a header\n" in written
    assert twee(written)[0].passages[0].text == text.rstrip("\n")


@pytest.mark.parametrize("breaks", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_line_breaks_and_byte_order_marks(breaks: str, mark: bytes) -> None:
    story, notes = twee(mark + STORY.replace("\n", breaks).encode())
    assert notes == []
    assert (story, [p.text for p in story.passages]) == (twee(STORY)[0], [p.text for p in twee(STORY)[0].passages])


def test_story_title_and_data() -> None:
    story = twee(STORY)[0]
    assert (story.title, story.ifid) == ("The bench", "D674C58C-DEFA-4F70-B7A2-27742230C0FC")
    assert (story.format, story.format_version, story.start, story.zoom) == ("Harlowe", "3.3.9", "The bench", 0.5)
    assert story.tag_colors == {"rain": "blue"}
    assert [p.name for p in story.passages] == ["The bench", "Sitting", "Walking", "Look"]
    assert [p.line for p in story.passages] == [14, 20, 25, 28]


def test_written_story_data() -> None:
    written = write_twee(twee(STORY)[0])
    assert written.startswith(":: StoryTitle\nThe bench\n\n\n:: StoryData\n{\n")
    data = json.loads(written.split(":: StoryData\n")[1].split("::")[0])
    assert list(data) == ["ifid", "format", "format-version", "start", "tag-colors", "zoom"]
    assert twee(written)[0] == twee(STORY)[0]


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("hello\n:: A\n", "TWI102", 1),
        ("\n\nhello\n:: A\n", "TWI102", 3),
        (":: A\n::\ntext\n", "TWI103", 2),
        (":: A [open\ntext\n", "TWI103", 1),
        (":: A [tag] rest\n", "TWI103", 1),
        (":: A {broken\n", "TWI104", 1),
        (':: A {"position":600}\n', "TWI104", 1),
        (':: A {"position":"1,2"} more\n', "TWI104", 1),
        (":: A {" + '"a":{' * 200 + "}" * 201 + "\n", "TWI104", 1),
        (':: A {"a":1e999}\n', "TWI104", 1),
        (':: A {"a":NaN}\n', "TWI104", 1),
        (":: A\n:: StoryData\n{\n", "TWI105", 2),
        (":: A\n:: StoryData\n[1]\n", "TWI105", 2),
        (':: A\n:: StoryData\n{"ifid": 7}\n', "TWI105", 2),
        (':: A\n:: StoryData\n{"zoom": "x"}\n', "TWI105", 2),
        (':: A\n:: StoryData\n{"tag-colors": []}\n', "TWI105", 2),
        (":: A\n\n:: B\n:: A\n", "TWI106", 4),
        (':: A\n:: StoryData\n{"start": "B"}\n', "TWI107", 1),
        (":: A\nb\x00c\n", "TWI101", 2),
        (":: A\nb\u202ec\n", "TWI101", 2),
    ],
)
def test_what_cannot_be_read_is_said_and_the_rest_goes_on(text: str, code: str, line: int) -> None:
    story, notes = twee(text)
    assert [(note.code, note.line) for note in notes] == [(code, line)]
    assert str(notes[0]).startswith(f"story.twee:{line}:")
    assert notes[0].title
    assert any(passage.name == "A" for passage in story.passages)


@pytest.mark.parametrize(
    ("data", "code", "line"),
    [
        (b"", "TWI003", 1),
        (b"no passage here\n", "TWI003", 1),
        (b":: A\ntext\n\xff\n", "TWI002", 3),
        (b"\xef\xbb\xbf:: A\n\xff\n", "TWI002", 2),
        ("::A\n".encode("utf-16"), "TWI002", 1),
        (b":: A\n" + b"x" * 16_000_000, "TWI001", 1),
    ],
)
def test_what_is_refused(data: bytes, code: str, line: int) -> None:
    with pytest.raises(StoryRefused) as refused:
        twee(data)
    assert [(note.code, note.line) for note in refused.value.notes] == [(code, line)]


def test_the_start_is_named_or_called_start_or_the_first() -> None:
    assert twee(":: A\n:: Start\n")[0].start == "Start"
    assert twee(":: Look [script]\n:: A\n:: B\n")[0].start == "A"
    assert twee(':: A\n:: Start\n:: StoryData\n{"start":"A"}\n')[0].start == "A"


def test_lone_surrogates_in_metadata_are_left_out() -> None:
    assert only(':: A {"position":"1,2","x":"\\ud800y"}\n').more == {"x": "y"}


text = st.text(st.characters(codec="utf-8"), max_size=30).map(lambda t: clean(t.replace("\r", "\n")))
names = text.map(lambda t: t.replace("\n", " ")).filter(lambda t: t.strip() and t not in {"StoryTitle", "StoryData"})
tags = st.lists(text.map(lambda t: "".join(t.split())).filter(bool), max_size=3).map(tuple)
specials = st.text(st.sampled_from("[]{}\\ :|<>-ab\n"), max_size=20)
special_names = specials.map(lambda t: t.replace("\n", "")).filter(lambda t: bool(t.strip()))


def without_blank_end(found: str) -> str:
    lines = found.split("\n")
    while lines and not lines[-1].strip():
        lines.pop()
    return "\n".join(lines)


@settings(deadline=None)
@given(
    names | special_names,
    tags | st.lists(special_names.map(lambda t: t.replace(" ", "")).filter(bool), max_size=3).map(tuple),
    text | specials,
    st.none() | st.just("1,2"),
)
def test_names_tags_and_text_come_back(name: str, tag: tuple[str, ...], body: str, position: str | None) -> None:
    passage = Passage(name, body, tag, position or "0,0", None)
    story, notes = twee(write_twee(Story(passages=(passage,))))
    assert notes == []
    (found,) = story.passages
    assert (found.name, found.tags, found.position) == (name, tag, position or "0,0")
    assert found.text == without_blank_end(body)


def test_escapes_are_the_specified_ones() -> None:
    assert escaped(r"a[b]{c}\d:|") == r"a\[b\]\{c\}\\d:|"
