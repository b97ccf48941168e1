"""There and back: sessions over Twee and HTML, stories over the scenario file, and what was changed in between."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.content.library import library, read_scenario
from simulator.exchange.convert import convert
from simulator.exchange.export import ifid_of
from simulator.exchange.notes import Note, StoryRefused
from simulator.exchange.story import Passage, Story
from simulator.exchange.twee import read_twee, write_twee
from tests.exchange.support import LONG, SMALL, STORY, codes, data_of, story_passages, to_twee, to_yaml, twee


@pytest.mark.parametrize("file", [SMALL, LONG], ids=lambda file: file.stem)
@pytest.mark.parametrize("suffix", [".twee", ".html"])
def test_a_session_comes_back_without_loss(file: Path, suffix: str) -> None:
    out = convert(file.read_bytes(), file.name, "story" + suffix)
    assert out.notes == ()
    back = convert(out.text.encode(), "story" + suffix, file.name)
    assert back.notes == ()
    assert data_of(back.text) == data_of(file.read_text(encoding="utf-8"))
    assert list(data_of(back.text)) == list(data_of(file.read_text(encoding="utf-8")))
    before = read_scenario(file.read_bytes(), file.name, library().reference())[0]
    after, problems = read_scenario(back.text.encode(), file.name, library().reference())
    assert problems == ()
    assert before is not None
    assert after is not None
    assert after.digest == before.digest
    assert convert(back.text.encode(), file.name, "story" + suffix).text == out.text


def test_the_story_itself_does_not_show_the_key() -> None:
    passages = story_passages(to_twee(LONG.read_text(encoding="utf-8")))
    shown = "\n".join(p.text for p in passages)
    data = data_of(LONG.read_text(encoding="utf-8"))
    for beat in data["beats"].values():
        for move in beat.get("moment", {}).get("moves", []):
            assert move["seen"] not in shown
            assert move["guess"] not in shown
    assert "fit:" not in shown
    assert {p.name for p in passages} == set(data["beats"])


def test_what_twine_needs_to_open_it() -> None:
    written = to_twee(SMALL.read_text(encoding="utf-8"))
    story, notes = twee(written)
    assert notes == []
    assert (story.title, story.start) == ("A small hour & a short one", "welcome")
    assert story.ifid == ifid_of("small") == story.ifid.upper()
    assert story.ifid[14] == "4"
    assert story.ifid[19] in "89AB"
    assert ifid_of("small") != ifid_of("other")
    assert all(p.position is not None and p.size == "100,100" for p in story.passages)
    assert len({p.position for p in story.passages}) == len(story.passages)
    assert "[[" not in story.passages[-1].text
    json.loads(story.passages[-1].text)


def test_a_story_of_twine_comes_back() -> None:
    made = to_yaml(STORY)
    story, notes = twee(to_twee(made.text))
    assert notes == []
    before = twee(STORY)[0]
    assert [p for p in story.passages if p.name != "BalintKey"] == list(before.passages)
    assert (story.title, story.ifid, story.format, story.start, story.zoom, story.tag_colors) == (
        before.title,
        before.ifid,
        before.format,
        before.start,
        before.zoom,
        before.tag_colors,
    )
    again = to_yaml(to_twee(made.text))
    assert again.text == made.text


name = st.text(st.sampled_from("abAB 12'é–本\\{}"), min_size=1, max_size=8).map(str.strip).filter(bool)
line = st.one_of(
    st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cf", "Zl", "Zp", "Cn", "Co", "Cs")), max_size=20),
    st.sampled_from(["[[A]]", "[[x->A]]", "[[B<-y]]", "[[z|C]] and", "<<if $x>>[[A]]<</if>>", "(if: $a)[[[B]]]", "ANA: yes", "{x}", "# n", "\ttab", "[[]]", "no", "- 1", "[[a->b->C]]"]),
)  # fmt: skip
stories = st.lists(
    st.tuples(
        name, st.lists(line, max_size=4).map("\n".join), st.lists(st.sampled_from(["a", "b]", "c\\"]), max_size=2)
    ),
    min_size=1,
    max_size=4,
    unique_by=lambda found: found[0],
)


@settings(deadline=None)
@given(stories)
def test_any_story_comes_back(found: list[tuple[str, str, list[str]]]) -> None:
    passages = tuple(Passage(n, t, tuple(g), "1,2", "3,4") for n, t, g in found)
    written = write_twee(Story(title="T", ifid="X", start=found[0][0], passages=passages))
    before = read_twee(written.encode(), "story.twee")[0]
    made = to_yaml(written)
    data_of(made.text)
    after = twee(to_twee(made.text))[0]
    assert [p for p in after.passages if "balint-key" not in p.tags] == list(before.passages)
    assert after.start == before.start
    assert to_yaml(write_twee(after)).text == made.text


texts = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cf", "Zl", "Zp", "Cn", "Co", "Cs")), max_size=12
)
values = st.recursive(
    st.none() | st.booleans() | st.integers(-999, 999) | texts | texts.map(lambda t: t + "\n x\n"),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=8,
)


@settings(deadline=None)
@given(st.dictionaries(texts, values, max_size=3), st.dictionaries(texts, values, max_size=3), texts)
def test_any_data_in_the_key_comes_back(head: dict[str, Any], beat: dict[str, Any], script: str) -> None:
    from simulator.exchange.yaml_text import YamlText

    data = {
        **head,
        "kind": "scenario",
        "id": "x",
        "beats": {"one": {**beat, "script": script + "\n"}, "two": {"script": "a\n"}},
    }
    for key in ("twine", "first", "title"):
        data.pop(key, None)
    text = YamlText(data).text
    assert data_of(text) == data
    back = to_yaml(to_twee(text))
    assert data_of(back.text) == data


def edited(*changes: tuple[str, str]) -> tuple[dict[str, Any], dict[str, Any], list[str]]:
    """The small session's beats before and after changes of its Twee, and what is to be done."""
    text = to_twee(SMALL.read_text(encoding="utf-8"))
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    made = to_yaml(text, out="small.yaml")
    return data_of(SMALL.read_text(encoding="utf-8"))["beats"], data_of(made.text)["beats"], codes(made)


def test_a_script_changed_in_twine() -> None:
    before, after, found = edited(("ANA: Eleven point two.", "ANA: Nine point two."))
    assert found == []
    before["eleven"]["script"] = before["eleven"]["script"].replace("Eleven", "Nine")
    assert after == before


def test_words_of_a_move_changed_in_twine() -> None:
    before, after, found = edited(("[[How was that for you?->", "[[How was it?->"), ("A hand, low", "A hand"))
    assert found == []
    before["telling"]["moment"]["moves"][0]["say"] = "How was it?"
    assert after["telling"] == before["telling"]
    assert after["numbers"]["moment"]["moves"][1]["does"] == "A hand, towards Dev."


def test_a_road_changed_in_twine() -> None:
    before, after, found = edited(
        (
            "[[Yes, Ana, was it over ten when you last looked?->eleven]]",
            "[[Yes, Ana, was it over ten when you last looked?->pass]]",
        )
    )
    assert found == []
    before["numbers"]["moment"]["moves"][2]["to"] = "pass"
    assert after == before


def test_a_move_deleted_and_one_added_in_twine() -> None:
    before, after, found = edited(("[[You did nothing wrong there.->numbers]]", "[[And you?->pass]]"))
    moves = after["telling"]["moment"]["moves"]
    assert [move["do"] for move in moves] == ["invite_own_feeling", "hold", "TODO"]
    assert moves[:2] == [before["telling"]["moment"]["moves"][i] for i in (0, 2)]
    assert (moves[2]["say"], moves[2]["to"]) == ("And you?", "pass")
    assert {"TODO151", "TODO122"} <= set(found)


def test_a_passage_renamed_in_twine() -> None:
    text = to_twee(SMALL.read_text(encoding="utf-8"))
    story, key = text.split(":: BalintKey")
    story = story.replace(":: eleven", ":: The number").replace("->eleven]]", "->The number]]")
    made = to_yaml(story + ":: BalintKey" + key, out="small.yaml")
    assert codes(made) == []
    before = data_of(SMALL.read_text(encoding="utf-8"))["beats"]
    before["eleven"]["twine"] = {"name": "The number"}
    assert data_of(made.text)["beats"] == before
    assert story_passages(to_twee(made.text)) == story_passages(story)


def test_a_passage_moved_tagged_and_one_added_in_twine() -> None:
    _, after, found = edited(
        (':: eleven {"position"', ':: eleven [tagged] {"position"'),
        (":: eleven", ":: New one\nANA: More.\n\n:: eleven"),
        ("[[Of course.->end-number]] / [[Of course.->end-quiet]]", "[[Of course.->New one]]"),
    )
    assert after["eleven"]["twine"] == {"tags": ["tagged"]}
    assert after["new-one"]["script"] == "ANA: More.\n"
    assert after["pass"]["moment"]["moves"][0]["to"] == "new-one"
    assert {"TODO111", "TODO131", "TODO151"} <= set(found)


def test_a_passage_deleted_in_twine() -> None:
    text = to_twee(SMALL.read_text(encoding="utf-8"))
    start, end = text.index(":: eleven"), text.index(":: pass")
    made = to_yaml(text[:start] + text[end:], out="small.yaml")
    assert "eleven" not in data_of(made.text)["beats"]
    assert "the beat “eleven” has no passage any more" in str(made.notes)
    assert "TODO143" not in codes(made)
    assert "BAL401" in codes(made)


def test_twine_own_whitespace_changes_nothing() -> None:
    text = (
        to_twee(SMALL.read_text(encoding="utf-8"))
        .replace("\n\n\n:: ", "\n\n:: ")
        .replace("RUTH (winds", "  RUTH (winds")
    )
    made = to_yaml(text, out="small.yaml")
    scenario = read_scenario(made.text.encode(), "small.yaml", library().reference())[0]
    assert scenario is not None
    assert scenario.beats["welcome"].lines[0].text == "Who has somebody?"


@pytest.mark.parametrize(
    ("change", "part"),
    [
        (('"balint-key": 1', '"balint-key": 1,,'), "cannot be read"),
        (('"balint-key": 1', '"balint-key": 2'), "version 1"),
        (('"scenario": {', '"other": {'), "holds no scenario"),
        (('"beats": {', '"bits": {'), "holds no scenario"),
        (('"minutes": 30', '"minutes": NaN'), "NaN"),
    ],
)
def test_a_broken_key_is_refused_with_its_line(change: tuple[str, str], part: str) -> None:
    text = to_twee(SMALL.read_text(encoding="utf-8"))
    broken = text.replace(*change)
    assert broken != text
    with pytest.raises(StoryRefused) as refused:
        to_yaml(broken)
    (note,) = refused.value.notes
    assert note.code == "TWI006"
    assert part in note.message
    assert note.line >= text[: text.index(":: BalintKey")].count("\n") + 1


TWEE = to_twee(SMALL.read_text(encoding="utf-8")).encode()


@settings(deadline=None)
@given(st.integers(0, len(TWEE)), st.integers(0, 40), st.integers(0, len(TWEE)), st.binary(max_size=6))
def test_any_change_of_the_bytes_is_read_or_refused(start: int, length: int, at: int, piece: bytes) -> None:
    data = TWEE[:start] + TWEE[start + length :]
    data = data[:at] + piece + data[at:]
    notes: Sequence[Note]
    lines = data.count(b"\n") + data.count(b"\r") + 1
    try:
        made = to_yaml(data, out="small.yaml")
        to_twee(made.text)
        notes = made.notes
        lines = max(lines, made.text.count("\n"))
    except StoryRefused as refused:
        notes = refused.notes
    assert all(1 <= note.line <= lines and note.column >= 1 for note in notes)


@settings(deadline=None)
@given(
    st.recursive(
        st.none() | st.integers() | st.text(max_size=4),
        lambda i: (
            st.lists(i, max_size=3)
            | st.dictionaries(
                st.sampled_from(
                    [
                        "beats",
                        "one",
                        "moment",
                        "moves",
                        "then",
                        "to",
                        "say",
                        "twine",
                        "passages",
                        "text",
                        "name",
                        "script",
                        "first",
                        "data",
                    ]
                ),
                i,
                max_size=4,
            )
        ),
        max_leaves=20,
    )
)
def test_a_key_of_any_shape(scenario: Any) -> None:
    key = json.dumps({"balint-key": 1, "scenario": scenario, "texts": scenario})
    try:
        made = to_yaml(f":: one\ntext [[x->two]]\n\n:: two\n\n:: Key [balint-key]\n{key}\n")
    except StoryRefused:
        return
    data_of(made.text)
