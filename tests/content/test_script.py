"""The grammar of the script."""

from __future__ import annotations

import pytest

from simulator.content.script import read_script
from simulator.digest import short
from simulator.model.condition import Fact, GaugeIs, Not, parse
from simulator.model.scenario import Line

PEOPLE = ("ana", "late_one", "dev")


def lines(script: str) -> list[Line]:
    def refuse(code: str, index: int, offset: int, message: str, remedy: str) -> None:
        raise AssertionError((code, index, offset, message, remedy))

    return [written.line for written in read_script(script, "b", PEOPLE, refuse)]


def problems(script: str) -> list[tuple[str, int, int]]:
    found = []
    read_script(script, "b", PEOPLE, lambda code, index, offset, *_: found.append((code, index, offset)))
    return found


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("ANA: Well: no.", Line("", "speech", "Well: no.", "ana")),
        ("ANA -> dev (leans round): Can I?", Line("", "speech", "Can I?", "ana", "dev", "leans round")),
        ("ANA->you: You?", Line("", "speech", "You?", "ana", "you")),
        ("LATE_ONE (wet): Sorry.", Line("", "speech", "Sorry.", "late_one", cue="wet")),
        ("ANA (looks at the floor)", Line("", "cue", "", "ana", cue="looks at the floor")),
        ("ANA -> dev (nods)", Line("", "cue", "", "ana", "dev", "nods")),
        ("ANA [when: safety: low]: No.", Line("", "speech", "No.", "ana", when=GaugeIs("safety", "low"))),
        ("ANA [when: not it-rained] (quietly): No.",
         Line("", "speech", "No.", "ana", cue="quietly", when=Not(Fact("it-rained")))),
        ("ANA [patient]: Why?", Line("", "speech", "Why?", "ana", tags=("patient",))),
        ("ANA [advice] [when: it-rained] [question] -> dev: Go?",
         Line("", "speech", "Go?", "ana", "dev", when=Fact("it-rained"), tags=("advice", "question"))),
        ("~ 4 s", Line("", "silence", seconds=4)),
        ("~11s, stuck", Line("", "silence", seconds=11, quality="stuck")),
        ("~ 11 s, full: Nobody moves.", Line("", "silence", "Nobody moves.", seconds=11, quality="full")),
        ("~ 11 s: Nobody moves.", Line("", "silence", "Nobody moves.", seconds=11)),
        ("[when: it-rained] ~ 4 s", Line("", "silence", seconds=4, when=Fact("it-rained"))),
        ("[when: it-rained] Rain on the roof.", Line("", "direction", "Rain on the roof.", when=Fact("it-rained"))),
        ("Nobody speaks: a pause.", Line("", "direction", "Nobody speaks: a pause.")),
        ("A silence. I mean it.", Line("", "direction", "A silence. I mean it.")),
        ("(Outside, a car.)", Line("", "direction", "(Outside, a car.)")),
        ("3 chairs are empty.", Line("", "direction", "3 chairs are empty.")),
    ],
)  # fmt: skip
def test_line(text: str, line: Line) -> None:
    (found,) = lines(text)
    assert (found.kind, found.text, found.who, found.look, found.cue) == (
        line.kind, line.text, line.who, line.look, line.cue)  # fmt: skip
    assert (found.seconds, found.quality, found.when) == (line.seconds, line.quality, line.when)
    assert found.id.startswith("b:")


@pytest.mark.parametrize(
    ("text", "code", "offset"),
    [
        ("ANNA: Hello.", "BAL301", 0),
        ("OK then.", "BAL301", 0),
        ("Ana: Hello.", "BAL301", 0),
        ("ÉVA: Hello.", "BAL301", 0),
        ("ANA [when: it rained]: No.", "BAL302", 14),
        ("ANA [when: ]: No.", "BAL302", 11),
        ("[when: it-rained Rain.", "BAL302", 0),
        ("[wen: it-rained] Rain.", "BAL302", 0),
        ("ANA [patent]: Why?", "BAL302", 5),
        ("~ eleven s", "BAL303", 0),
        ("~ 0 s", "BAL303", 2),
        ("~ 9999 s", "BAL303", 2),
        ("~ 11 s, fulll", "BAL303", 8),
        ("~ 11 s, full and wet", "BAL303", 0),
        ("ANA -> devi: Hello.", "BAL304", 7),
        ("ANA:", "BAL305", 3),
        ("ANA -> dev :   ", "BAL305", 11),
        ("ANA looks up.", "BAL306", 4),
        ("ANA", "BAL306", 3),
        ("ANA -> dev", "BAL306", 10),
        ("[when: it-rained] ANA: No.", "BAL306", 0),
        ("[when: it-rained]", "BAL306", 0),
        ("# a remark", "BAL306", 0),
    ],
)
def test_refused_line(text: str, code: str, offset: int) -> None:
    assert problems(f"Rain.\n{text}") == [(code, 1, offset)]


def test_all_bad_lines_are_reported() -> None:
    assert [p[:2] for p in problems("BOB: a\nRain.\n\n~ x\nANA -> bob: b")] == [
        ("BAL301", 0),
        ("BAL303", 3),
        ("BAL304", 4),
    ]


def test_ids_come_from_the_words_and_are_unique() -> None:
    found = [line.id for line in lines("ANA: Yes.\nDEV: Yes.\nYes.\n~ 4 s\nANA (nods)")]
    assert found == [f"b:{short('Yes.')}", f"b:{short('Yes.')}-2", f"b:{short('Yes.')}-3",
                     f"b:{short('~ 4 s')}", f"b:{short('nods')}"]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    ["a", "not a", "a and b or c", "a and (b or c)", "not (a or b)", "safety: low and did(protect_presenter)",
     "not not a", "not (a and b) or safety: middle"],
)  # fmt: skip
def test_conditions_come_back_from_their_text(text: str) -> None:
    assert str(parse(text)) == text
    assert parse(str(parse(text))) == parse(text)
