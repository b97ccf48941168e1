"""Fourteen defects, planted one at a time in the small session: each is found without playing, with line and remedy."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest

from simulator.content.diagnostics import Diagnostic
from simulator.content.library import check_file, library
from tests.small import FILE

SMALL = FILE.read_text(encoding="utf-8")


class Planted(NamedTuple):
    """A defect: what is changed, what is found, and the text of the line it is found in."""

    defect: str
    changes: tuple[tuple[str, str], ...]
    code: str
    line: str
    remedy: str


LONELY = """  aside:
    stage: work
    minute: 12
    script: |
      RUTH: Nobody leads here.
    then: pass
  pass:
"""
GAUGE_ROAD = """    then:
      - {when: "ana-called-back or safety: low", to: end-number}
"""
IMPOSSIBLE_ROAD = """    then:
      - {when: ana-called-back and not ana-called-back, to: end-number}
"""
OPEN_MOVES = (
    ("          say: Of course.\n", "          say: Of course.\n          when: ana-called-back\n"),
    (
        "          say: Behind the laugh?\n",
        "          say: Behind the laugh?\n          when: did(hold) and ana-called-back\n",
    ),
)

PLANTED = (
    Planted("target that does not exist", (("then: telling", "then: teling"),), "BAL401", "    then: teling", "did you mean “telling”?"),
    Planted("beat nobody leads to", (("  pass:\n", LONELY),), "BAL605", "  aside:", "lead a `then` or a `to` here, or delete the beat"),
    Planted("beat with neither moves nor end", (("Then he needs insulin, honestly.\n    then: pass\n", "Then he needs insulin, honestly.\n"),), "BAL602", "  eleven:", "add then, a moment or an end"),
    Planted("unknown fact in a condition", (("when: \"ana-called-back or", "when: \"ana-caled-back or"),), "BAL406", '      - {when: "ana-caled-back or safety: low", to: end-number}', "did you mean “ana-called-back”?"),
    Planted("unknown gauge in a condition", (("when: \"not safety: low\"", "when: \"not safty: low\""),), "BAL407", '          when: "not safty: low"', "did you mean “safety”?"),
    Planted("duplicate id", (("  eleven:\n", "  telling:\n"), ("          to: eleven\n", ""), ("          to: eleven\n", "")), "BAL112", "  telling:", "keep one of them"),
    Planted("all moves can be closed at once", OPEN_MOVES, "BAL514", "      moves:", "leave one of them without a condition"),
    Planted("loop with no way to an end", (("Then he needs insulin, honestly.\n    then: pass\n", "Then he needs insulin, honestly.\n    then: numbers\n"), ("minute: 11\n", "minute: 9\n")), "BAL603", "    then: numbers", "time passes: lead it onwards"),
    Planted("move that can never open", (("          say: How was that for you?\n", "          say: How was that for you?\n          when: did(protect_presenter) and not did(protect_presenter)\n"),), "BAL611", "          when: did(protect_presenter) and not did(protect_presenter)", "change the condition, or delete the move"),
    Planted("misspelt speaker", (("      RUTH [doctor]:", "      RUHT [doctor]:"),), "BAL301", "      RUHT [doctor]: I'd be worried every Wednesday.", "did you mean “RUTH”?"),
    Planted("fact never used", (("          effect: {safety: +6}\n", "          effect: {safety: +6}\n          remember: [ana-was-left]\n"),), "BAL416", "          remember: [ana-was-left]", "ask for it in a line, a move or a road, or do not remember it"),
    Planted("gauge never used", (("start: {safety: 50, openness: 50}", "start: {safety: 50, openness: 50, warmth: 50}"),), "BAL417", "start: {safety: 50, openness: 50, warmth: 50}", "give moves an effect on it, or delete it"),
    Planted("malformed condition", (("when: \"not safety: low\"", "when: \"not safety: deep\""),), "BAL302", '          when: "not safety: deep"', "a condition is made of facts, “gauge: low” and did(…), joined by and, or, not"),
    Planted("effect on an unknown gauge", (("effect: {openness: -4}", "effect: {openess: -4}"),), "BAL407", "          effect: {openess: -4}", "did you mean “openness”?"),
    Planted("beat reachable only through an impossible condition", ((GAUGE_ROAD, IMPOSSIBLE_ROAD),), "BAL610", "  end-number:", "change the condition, or lead another road here"),
    Planted("two moves with the same words", (("          say: Behind the laugh?\n", "          say: Of course!\n"),), "BAL511", "          say: Of course!", "say one of them differently"),
)  # fmt: skip


def planted(changes: tuple[tuple[str, str], ...]) -> str:
    text = SMALL
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new, 1)
    return text


def found(text: str, folder: Path) -> list[Diagnostic]:
    path = folder / "small.yaml"
    path.write_text(text, encoding="utf-8")
    return list(check_file(path))


def test_the_small_session_has_no_defect() -> None:
    assert check_file(FILE) == ()


@pytest.mark.parametrize("defect", PLANTED, ids=lambda p: p.defect)
def test_a_planted_defect_is_found_with_line_and_remedy(defect: Planted, tmp_path: Path) -> None:
    text = planted(defect.changes)
    diagnostics = found(text, tmp_path)
    assert [d.code for d in diagnostics] == [defect.code]
    (diagnostic,) = diagnostics
    assert diagnostic.file.endswith("small.yaml")
    assert text.split("\n")[diagnostic.line - 1] == defect.line
    assert diagnostic.remedy == defect.remedy


def test_fourteen_kinds_are_planted() -> None:
    kinds = {
        "unknown fact in a condition": "unknown fact or gauge",
        "unknown gauge in a condition": "unknown fact or gauge",
    }
    kinds |= {"fact never used": "fact or gauge never used", "gauge never used": "fact or gauge never used"}
    assert len({kinds.get(p.defect, p.defect) for p in PLANTED}) == 14


@pytest.mark.parametrize("code", ["BAL416", "BAL417", "BAL514", "BAL610", "BAL611"])
def test_what_does_not_keep_a_file_from_being_played_does_not_refuse_it(code: str, tmp_path: Path) -> None:
    for defect in (p for p in PLANTED if p.code == code):
        path = tmp_path / "small.yaml"
        path.write_text(planted(defect.changes), encoding="utf-8")
        assert library().load(path).scenario.id == "small"


def message(*changes: tuple[str, str], folder: Path) -> str:
    (diagnostic,) = found(planted(changes), folder)
    return diagnostic.message


def test_a_proof_is_told_apart_from_what_could_not_be_shown(tmp_path: Path) -> None:
    """Both moves closed on a road without the fact is proved; over a gauge's interval it only could not be ruled out."""
    proved = message(*OPEN_MOVES, folder=tmp_path)
    assert proved.startswith(
        "all moves beside hold are closed at once, on a road where “ana-called-back” is not remembered"
    )
    gauges = tuple(
        (old, new.replace("did(hold) and ana-called-back", '"not safety: middle"')) for old, new in OPEN_MOVES
    )
    assert message(*gauges, folder=tmp_path) == (
        "it could not be shown that one move beside hold is always open: "
        "perhaps “ana-called-back” is not remembered, safety is 35 to 65"
    )


def test_two_moves_of_which_one_is_always_open_are_fine(tmp_path: Path) -> None:
    for one, other in (("ana-called-back", "not ana-called-back"), ('"safety: low"', '"not safety: low"')):
        changes = (
            ("say: Of course.\n", f"say: Of course.\n          when: {one}\n"),
            ("say: Behind the laugh?\n", f"say: Behind the laugh?\n          when: {other}\n"),
        )
        assert found(planted(changes), tmp_path) == []


def test_a_line_that_is_never_heard(tmp_path: Path) -> None:
    change = ("      ANA: Eleven point two.", "      ANA [when: not ana-called-back]: Eleven point two.")
    assert "“ana-called-back” is always remembered before" in message(change, folder=tmp_path)


def test_a_sentence_nobody_leaves_with(tmp_path: Path) -> None:
    change = (
        "ruth: [{when: did(receive), text: I nearly didn't say it.}, ",
        "ruth: [{text: I nearly didn't say it.}, ",
    )
    assert "a sentence without a condition stands before it" in message(change, folder=tmp_path)
    change = ("when: did(receive), text", "when: did(receive) and ana-called-back, text")
    assert "“ana-called-back” is never remembered before" in message(change, folder=tmp_path)


def test_in_open_floor_anything_may_have_been_done(tmp_path: Path) -> None:
    """No move of the small session is an echo; one can still say back a word in open floor."""
    change = ("      ANA: Eleven point two.", "      ANA [when: did(echo)]: Eleven point two.")
    assert found(planted((change,)), tmp_path) == []


def test_a_fact_that_is_handed_on_is_used(tmp_path: Path) -> None:
    changes = [
        ("          effect: {safety: +6}\n", "          effect: {safety: +6}\n          remember: [ana-was-left]\n")
    ]
    changes += [("carries: {", "carries: {ana-was-left: false, ")]
    assert found(planted(tuple(changes)), tmp_path) == []
    handed_on = ("carries: {", "carries: {it-rained: true, ")
    assert found(planted((handed_on,)), tmp_path) == []
    assert message(handed_on, ("meeting: 2, of: 8, ", ""), folder=tmp_path).startswith(
        "the fact “it-rained” is carried, but"
    )


def test_what_a_meeting_makes_true_is_not_true_before(tmp_path: Path) -> None:
    change = ("carries: {ana-called-back: false", "carries: {ana-called-back: true")
    assert "played alone, it can be nothing else" in message(change, folder=tmp_path)
