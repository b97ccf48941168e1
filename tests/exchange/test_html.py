"""Twine 2 HTML: published stories, archives, entities, and files that are broken."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.exchange.notes import Note, StoryRefused
from simulator.exchange.story import Passage, Story, clean
from simulator.exchange.twee import read_twee
from simulator.exchange.twine_html import read_html, write_html
from tests.exchange.support import STORY, page

PAGE = """<!DOCTYPE html>
<html><head><script>if (a < b) { document.write("<p>"); }</script></head>
<body>
<tw-story></tw-story>
<tw-storydata name="Tea &amp;amp; rain" startnode="2" creator="Twine" creator-version="2.10" ifid="AB-12" zoom="1.5"
 format="SugarCube" format-version="2.37.3" options="debug" tags="x y" hidden>
<style role="stylesheet" id="twine-user-stylesheet" type="text/twine-css">a > b { c: "&amp;" }</style>
<script role="script" id="twine-user-script" type="text/twine-javascript">if (a < b && c) { d("</p>"); }</script>
<tw-tag name="rain" color="blue"></tw-tag><tw-tag name="tea" color="red" />
<tw-passagedata pid="1" name="End &quot;quoted&quot;" tags="" position="1,2" size="100,100">Bye &amp;lt;b&amp;gt;</tw-passagedata>
<tw-passagedata pid="2" name="First" tags="rain tea">&lt;&lt;set $x to 1&gt;&gt;
[[on-&gt;End &quot;quoted&quot;]]</tw-passagedata>
</tw-storydata>
<script>var end = "<div>";</script>
</body></html>
"""


def test_a_published_story() -> None:
    story, notes = page(PAGE)
    assert notes == []
    assert (story.title, story.ifid, story.start, story.zoom) == ("Tea &amp; rain", "AB-12", "First", 1.5)
    assert story.tag_colors == {"rain": "blue", "tea": "red"}
    assert story.more == {"creator": "Twine", "creator-version": "2.10", "options": "debug", "tags": "x y"}
    end, first, style, script = story.passages
    assert (end.name, end.text, end.position, end.line) == ('End "quoted"', "Bye &lt;b&gt;", "1,2", 10)
    assert (first.name, first.tags, first.text) == (
        "First",
        ("rain", "tea"),
        '<<set $x to 1>>\n[[on->End "quoted"]]',
    )
    assert (style.tags, style.text) == (("stylesheet",), 'a > b { c: "&amp;" }')
    assert (script.tags, script.text) == (("script",), 'if (a < b && c) { d("</p>"); }')


def test_invisible_characters_count_in_the_story_only() -> None:
    assert page(PAGE.replace("var end", "var \ufeffend"))[1] == []
    (note,) = page(PAGE.replace("Bye", "B\u202eye"))[1]
    assert (note.code, note.line) == ("TWI101", 10)


def test_text_that_was_not_escaped_is_kept() -> None:
    story, _ = page(
        '<tw-storydata name="a"><tw-passagedata name="P">a <b>c</b><br/> <!--d--></tw-passagedata></tw-storydata>'
    )
    assert story.passages[0].text == "a <b>c</b><br/> <!--d-->"


def test_a_broken_reference_to_a_character() -> None:
    body = "a&#xD800;b&#0;c&#x202e;d&unknown;&"
    story, _ = page(f'<tw-storydata name="a"><tw-passagedata name="P">{body}</tw-passagedata></tw-storydata>')
    assert story.passages[0].text == "a\ufffdb\ufffdcd&unknown;&"


def test_written_html_comes_back() -> None:
    story = read_twee(STORY.encode(), "story.twee")[0]
    found, notes = page(write_html(story))
    assert notes == []
    assert (found.title, found.ifid, found.start, found.zoom) == (story.title, story.ifid, story.start, story.zoom)
    assert [(p.name, p.text, p.tags, p.position) for p in found.passages[:3]] == [
        (p.name, p.text, p.tags, p.position) for p in story.passages[:3]
    ]
    assert (found.passages[3].tags, found.passages[3].text) == (("stylesheet",), "body { color: grey; }")


plain = st.text(st.characters(codec="utf-8"), max_size=30).map(lambda t: clean(t.replace("\r", "\n")))


@settings(deadline=None)
@given(
    plain.map(lambda t: t.replace("\n", " ")).filter(lambda t: t.strip() and t not in {"StoryTitle", "StoryData"}),
    plain,
)
def test_names_and_text_come_back(name: str, body: str) -> None:
    found, notes = page(write_html(Story(passages=(Passage(name, body, ("t",)),))))
    assert notes == []
    assert [(p.name, p.text, p.tags) for p in found.passages] == [(name, body, ("t",))]


ONE = '<tw-storydata name="One"><tw-passagedata name="P">x</tw-passagedata></tw-storydata>'


@pytest.mark.parametrize(
    ("text", "code", "line", "part"),
    [
        ("<html></html>", "TWI003", 1, "no story"),
        ('<div id="storeArea"><div tiddler="Start"></div></div>', "TWI003", 1, "Twine 1"),
        (ONE + "\n" + ONE.replace("One", "Two &amp; half"), "TWI004", 2, "“One”, “Two & half”"),
        ("\n" + ONE.replace("</tw-storydata>", ""), "TWI005", 2, "cut off"),
        (ONE.replace("</tw-passagedata>", ""), "TWI005", 1, "“P”"),
        (ONE.replace("x</tw-passagedata>", 'x\n<tw-passagedata name="Q">'), "TWI005", 1, "“P”"),
        ("<tw-storydata name='a'>\n<script>never closed</tw-storydata>", "TWI005", 2, "not closed"),
    ],
)
def test_what_is_refused(text: str, code: str, line: int, part: str) -> None:
    with pytest.raises(StoryRefused) as refused:
        page(text)
    (note,) = refused.value.notes
    assert (note.code, note.line) == (code, line)
    assert part in note.message


@settings(deadline=None)
@given(
    st.integers(0, len(PAGE)),
    st.integers(0, len(PAGE)),
    st.sampled_from(["", "<", "</", "&#", '"', "<!--", "\x00", "]]>"]),
)
def test_broken_html_is_read_or_refused(start: int, end: int, piece: str) -> None:
    notes: Sequence[Note]
    try:
        _, notes = read_html((PAGE[:start] + piece + PAGE[end:]).encode(), "story.html")
    except StoryRefused as refused:
        notes = refused.notes
    assert all(note.line >= 1 and note.title for note in notes)
