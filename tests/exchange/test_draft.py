"""Stories from Twine: what becomes of their passages, and what is said about the rest."""

from __future__ import annotations

import time

import pytest

from simulator.content.library import library
from simulator.exchange.ids import Ids, slug
from simulator.exchange.links import Link, links_of, without_links
from simulator.exchange.notes import CODES, StoryRefused
from tests.exchange.support import STORY, codes, data_of, to_twee, to_yaml


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[[a]]", [Link("a", "a")]),
        ("[[a->b]]", [Link("a", "b")]),
        ("[[b<-a]]", [Link("a", "b")]),
        ("[[a|b]]", [Link("a", "b")]),
        ("[[ a -> b ]]", [Link("a", "b")]),
        ("[[a->b->c]]", [Link("a->b", "c")]),
        ("[[a<-b<-c]]", [Link("b<-c", "a")]),
        ("[[a|b|c]]", [Link("a|b", "c")]),
        ("[[a|b][$x to 1]]", [Link("a", "b")]),
        ("[[a|b][$x[0] to 1]]", [Link("a", "b")]),
        ("[[a [very] odd one->b]]", [Link("a [very] odd one", "b")]),
        ("(if: $x)[[[a]]]", [Link("a", "a")]),
        ("[[->b]]", [Link("b", "b")]),
        ("[[a->]]", [Link("a->", "a->")]),
        ("[[ ]] [[]] [[a\nb]] [a]", []),
    ],
)
def test_links(text: str, expected: list[Link]) -> None:
    assert links_of(text) == expected


def test_text_without_links() -> None:
    text = "You [[go->A]] or [[B]].\n* [[A]]\n- [[x|A]] / [[y|A]]\n\nLast."
    assert without_links(text) == "You go or B.\n\nLast."


def test_a_story() -> None:
    made = to_yaml(STORY)
    data = data_of(made.text)
    assert (data["kind"], data["id"], data["title"], data["first"]) == ("scenario", "story", "The bench", "the-bench")
    assert data["twine"]["ifid"] == "D674C58C-DEFA-4F70-B7A2-27742230C0FC"
    assert data["twine"]["tag-colors"] == {"rain": "blue"}
    assert data["twine"]["passages"] == [{"name": "Look", "tags": ["stylesheet"], "text": "body { color: grey; }"}]
    bench, sitting, walking = data["beats"].values()
    assert bench["script"] == "It rains on the bench.\n"
    assert [(m["do"], m.get("say"), m["to"]) for m in bench["moment"]["moves"]] == [
        ("TODO", "Sit down", "sitting"),
        ("TODO", "Walk on", "walking"),
        ("hold", None, None),
    ]
    assert bench["twine"] == {"name": "The bench", "tags": ["rain", "quiet"], "position": "600,400", "size": "100,200"}
    assert sitting["then"] == "walking"
    assert "text" not in sitting["twine"]
    assert walking["end"]["id"] == "walking"


def test_every_blank_has_its_todo_and_the_check_adds_nothing_unsaid() -> None:
    made = to_yaml(STORY)
    lines = made.text.split("\n")
    assert {"TODO101", "TODO102", "TODO103", "TODO104", "TODO111", "TODO121", "TODO122", "TODO131"} == set(codes(made))
    for note in made.notes:
        assert note.file == "story.yaml"
        assert note.code in CODES
        assert lines[note.line - 1].strip()
    for problem in library().check(made.text.encode(), "story.yaml"):
        line = lines[problem.line - 1]
        assert line.endswith(":") or "TODO" in line, problem


def test_notes_point_at_their_lines() -> None:
    made = to_yaml(STORY)
    lines = made.text.split("\n")
    move = next(note for note in made.notes if "Sit down" in note.message)
    assert lines[move.line - 1].strip() == "- do: TODO"
    assert lines[move.line].strip() == "say: Sit down"
    people = next(note for note in made.notes if note.code == "TODO103")
    assert lines[people.line - 1] == "people:"


def test_a_loop_says_how_to_unroll_it() -> None:
    made = to_yaml(":: A\none\n[[B]]\n:: B\ntwo\n[[again->A]]\n[[on->C]]\n:: C\nthree\n")
    (loop,) = [note for note in made.notes if note.code == "TODO141"]
    assert "“b” leads back to “a”" in loop.message
    assert "copy a, b under new ids" in loop.remedy
    assert made.text.split("\n")[loop.line - 1].strip() == "to: a"


def test_a_passage_that_leads_to_itself() -> None:
    made = to_yaml(":: A\none\n[[A]]\n")
    assert "TODO141" in codes(made)


def test_macros_are_kept_as_text_and_never_run() -> None:
    text = '<<if $x is 1>>ANA looks up.<</if>>\n(set: $y to 2)(if: $y)[[[On]]]\n<%= s.x %> <b>bold</b>\n[[go|On][$z to 1]]\n<<goto "On">>'
    made = to_yaml(f":: A\n{text}\n:: On\nend\n")
    beat = data_of(made.text)["beats"]["a"]
    assert "<<if $x is 1>>ANA looks up.<</if>>" in beat["script"]
    assert beat["twine"]["text"] == text
    (note,) = [note for note in made.notes if note.code == "TODO114"]
    assert "<<if>>, <</if>>, <<goto>>, (set:, (if:" in note.message
    assert text in to_twee(made.text)


def test_links_that_lead_nowhere() -> None:
    made = to_yaml(":: Foo Bar\nx\n[[a->Nowhere]]\n[[b->foo-bar]]\n[[c->https://example.org/x]]\n")
    moves = data_of(made.text)["beats"]["foo-bar"]["moment"]["moves"]
    assert [move["to"] for move in moves[:3]] == ["Nowhere", "foo-bar (no passage)", "https://example.org/x"]
    assert codes(made).count("TODO143") == 3


def test_what_no_link_leads_to() -> None:
    made = to_yaml(":: A\nx\n:: B\ny\n")
    (note,) = [note for note in made.notes if note.code == "TODO142"]
    assert "“b”" in note.message


def test_special_passages_are_kept_beside_the_beats() -> None:
    made = to_yaml(
        ":: Start\nx\n:: StoryInit\n<<set $a to 1>>\n:: W [widget]\n<<widget x>>\n:: S [script]\nvar a = '\t';\n:: H [header]\nh\n"
    )
    data = data_of(made.text)
    assert list(data["beats"]) == ["start"]
    assert [kept["name"] for kept in data["twine"]["passages"]] == ["StoryInit", "W", "S", "H"]
    assert data["twine"]["passages"][2]["text"] == "var a = '\t';"
    assert codes(made).count("TODO104") == 4


def test_lines_that_are_no_script_and_long_scripts() -> None:
    made = to_yaml(":: A\n# heading\nBANG goes the door.\n" + "line\n" * 8 + "{x} there\n:: B\n")
    by_code = {note.code: note for note in made.notes}
    assert "TODO113" in by_code
    assert by_code["TODO112"].message in {"11 lines; a beat has at most 8", "the script has no lines"}
    assert codes(made).count("TODO113") == 2
    lines = made.text.split("\n")
    marked = [lines[note.line - 1].strip() for note in made.notes if note.code == "TODO113"]
    assert marked == ["# heading", "BANG goes the door."]
    assert any("{x}" in note.message for note in made.notes)


def test_speakers_are_suggested() -> None:
    made = to_yaml(":: A\nAna: hello\nDr Bell (softly): no\nana: yes\n")
    assert any("lines begin with" in n.remedy and "Dr Bell" in n.remedy for n in made.notes if n.code == "TODO103")


def test_ids() -> None:
    ids = Ids()
    assert [ids.give(n) for n in ("Go Left!", "go left", "go-left-2", "Café", "12 o'clock", "日本", "日", "")] == [
        "go-left", "go-left-2", "go-left-2-2", "cafe", "passage-12-oclock", "passage", "passage-2", "passage-3",
    ]  # fmt: skip
    assert len(slug("a" * 500)) <= 80


def test_names_given_twice_are_both_kept() -> None:
    made = to_yaml(":: A\none\n[[A]]\n:: A\ntwo\n")
    assert list(data_of(made.text)["beats"]) == ["a", "a-2"]
    assert "TWI106" in codes(made)


def test_a_story_without_text() -> None:
    with pytest.raises(StoryRefused, match="TWI003"):
        to_yaml(":: StoryTitle\nx\n:: S [script]\nvar a;\n")


@pytest.mark.parametrize(
    ("file", "out"), [("a.twee", "a.html"), ("a.yaml", "a.yml"), ("a.txt", "a.yaml"), ("a.yaml", "a.json"), ("a", "b")]
)
def test_suffixes_without_a_way(file: str, out: str) -> None:
    with pytest.raises(StoryRefused, match="there is no way"):
        to_yaml(":: A\n", file, out)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("a: [", "story.yaml:1:5 BAL106"),
        ("a: *b\n", "BAL108"),
        ("kind: literature\n", "not a scenario file"),
        ("- a\n", "not a scenario file"),
        ("kind: scenario\nbeats: 7\n", "story.yaml:2:8 TWI007"),
    ],
)
def test_scenario_files_that_cannot_be_read(text: str, part: str) -> None:
    with pytest.raises(StoryRefused) as refused:
        to_twee(text)
    assert part in str(refused.value)


def test_ten_thousand_passages() -> None:
    parts = [f":: P {i}\nANA: line {i}\n[[a->P {i + 1}]]\n[[b->P {i + 2}]]\n" for i in range(10_000)]
    started = time.perf_counter()
    made = to_yaml("\n".join(parts))
    back = to_twee(made.text)
    assert time.perf_counter() - started < 60  # some 6 s on an idle machine
    assert made.text.count("stage:") == 10_000
    assert back.count("\n:: P ") == 10_000
    assert "TODO199" in codes(made)


@pytest.mark.parametrize(
    "text",
    ["[[" * 200_000, "[[a][" * 100_000, "[[" + "[x]" * 200_000, "\n" * 300_000 + "x", "[[b]]" + "\n" * 300_000 + "x", "<<" + " " * 300_000],
    ids=range(6),
)  # fmt: skip
def test_hostile_text_is_not_slow(text: str) -> None:
    started = time.perf_counter()
    to_yaml(":: A\n" + text)
    assert time.perf_counter() - started < 20
