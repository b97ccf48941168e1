"""Rules that span the file, in more variants than one example per code can show."""

from __future__ import annotations

import pytest

from simulator.content.library import library
from simulator.content.palette import KINDS, load_reference
from simulator.errors import ScenarioRefused
from tests.content.support import MINIMAL, ROOT, changed, codes, read, scenario

HOLD = MINIMAL[MINIMAL.index("        - do: hold") : MINIMAL.index("    then: age")]


def test_the_minimal_scenario_is_whole() -> None:
    assert codes() == []


def test_all_problems_at_once() -> None:
    text = changed(
        ("title: The umbrella", "titel: The umbrella"),
        ("stage: work", "stage: wrok"),
        ("DEV -> ana", "DEVI -> ana"),
        ("to: umbrella\n        - do", "to: nowhere\n        - do"),
        ("fit: weak", "fit: strong"),
        ("here: later}", "hear: later}"),
    )
    assert [(d.line, d.code) for d in read(text)[1]] == [
        (1, "BAL201"), (4, "BAL202"), (25, "BAL202"), (37, "BAL301"),
        (39, "BAL508"), (55, "BAL401"), (75, "BAL204"),
    ]  # fmt: skip


def test_two_missing_keys_are_two_problems() -> None:
    assert codes(("title: The umbrella\n", ""), ("language: en\n", "")) == ["BAL201", "BAL201"]


@pytest.mark.parametrize(
    ("needs", "hold", "others", "fine"),
    [
        ("hold", "strong", ("sound", "weak"), True),
        ("hold", "strong", ("strong", "weak"), False),
        ("hold", "sound", ("weak", "weak"), False),
        ("step_in", "weak", ("strong", "sound"), True),
        ("step_in", "costly", ("strong", "costly"), True),
        ("step_in", "sound", ("strong", "costly"), False),
        ("step_in", "weak", ("sound", "sound"), False),
        ("either", "sound", ("sound", "weak"), True),
        ("either", "strong", ("strong", "weak"), True),
        ("either", "strong", ("weak", "weak"), False),
        ("either", "weak", ("strong", "weak"), False),
    ],
)
def test_fits_and_needs(needs: str, hold: str, others: tuple[str, str], fine: bool) -> None:
    text = changed(("needs: step_in", f"needs: {needs}"))
    head, first, second, third = text.split("          fit: ")
    rest = [part.split("\n", 1)[1] for part in (first, second, third)]
    text = head + "".join(f"          fit: {fit}\n{part}" for fit, part in zip((*others, hold), rest, strict=True))
    assert [d.code for d in read(text)[1]] == ([] if fine else ["BAL508"])


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ([("- do: gesture\n", "- do: protect_presenter\n          id: a-hand\n")], []),
        ([("- do: gesture\n", "- do: gesture\n          at: luis\n")], ["BAL608"]),
        ([("luis: {name: Luis Ortega, as: member, role: student, about: Comes late., here: later}",
           "luis: {name: Luis Ortega, as: member, role: student}")], []),
        ([("present: {enter: [luis]}", "present: {enter: [luis], leave: [bob]}")], ["BAL404"]),
        ([("    present: {enter: [luis]}\n", "")], ["BAL608"]),
        ([("minute: 9\n", "minute: 9\n    present: {leave: [luis]}\n")], ["BAL608"]),
        ([("minute: 9\n", "minute: 9\n    presenter: {who: luis}\n")], ["BAL608"]),
        ([("minute: 9\n", "minute: 9\n    presenter: {who: bob, chair: null}\n")], ["BAL404"]),
        ([("minute: 5\n", "minute: 5\n    present: {leave: [ana]}\n")], ["BAL608"]),
        ([("present: {enter: [luis]}", "present: {enter: [luis], leave: [dev]}")], []),
        ([("        dev: [{", "        bob: [{")], ["BAL404"]),
        ([("by: dev", "by: bob")], ["BAL404"]),
        ([("beats:\n", "first: storry\nbeats:\n")], ["BAL401"]),
        ([("beats:\n", "first: age\nbeats:\n")], ["BAL605"]),
        ([("ANA: Seventy-nine.", "ANA [when: did(echo)]: Seventy-nine.")], []),
        ([("ANA: Seventy-nine.", "ANA [when: did(eco)]: Seventy-nine.")], ["BAL402"]),
        ([("ANA: Seventy-nine.", "ANA [when: safty: low]: Seventy-nine.")], ["BAL407"]),
        ([("ANA: Seventy-nine.", "ANA [when: safety]: Seventy-nine.")], ["BAL406"]),
        ([("beats:\n", "carries: {it-rained: false, safety: 40}\nbeats:\n"),
          ("ANA: Seventy-nine.", "ANA [when: it-rained]: Seventy-nine.")], []),
        ([("beats:\n", "carries: {wetness: 40}\nbeats:\n")], ["BAL407"]),
        ([("beats:\n", "carries: {it-rained: perhaps}\nbeats:\n")], ["BAL203"]),
        ([("co_leader: no", "co_leader: yes")], ["BAL405"]),
        ([("  ana: {", "  you: {name: Yan, as: guest, role: GP}\n  ana: {")], ["BAL205"]),
        ([("then: [{when: \"not ana-was-left\", to: umbrella}, umbrella]", "then: umbrella")], []),
        ([("    then: age\n", "    then: []\n")], ["BAL207"]),
        ([("    then: age\n", "    then: {to: age}\n")], ["BAL203"]),
        ([("to: umbrella}, umbrella]", "to: umbrella}, {to: umbrella}]")], []),
        ([("text: \"I see {patient}.\"", "text: \"I see {patient} and {who}.\"")], ["BAL414"]),
        ([("  - {to: [imagine]", "  - {to: [imagining]")], ["BAL204"]),
        ([("style: traditional", "style: no")], ["BAL204"]),
        ([("title: The umbrella", "title: 12:30")], ["BAL114"]),
        ([("minute: 9", "minute: 09")], ["BAL114"]),
        ([("minute: 9", "minute: 9.5")], ["BAL203"]),
        ([("minute: 9", "minute: true")], ["BAL203"]),
        ([("invented: yes", "invented: true")], []),
        ([("invented: yes\n", "")], ["BAL211"]),
        ([("format: 1", "format: true")], ["BAL209"]),
        ([("kind: scenario\n", "")], ["BAL201"]),
        ([("about: Quick and exact.", "about: Quick, and exact")], ["BAL202"]),
        ([("ours: yes}", "ours: no}")], ["BAL204"]),
    ],
)  # fmt: skip
def test_rules(changes: list[tuple[str, str]], expected: list[str]) -> None:
    assert codes(*changes) == expected


def test_an_absent_person_is_seen_over_all_roads() -> None:
    """Luis comes in on one of two roads to the same beat, until only that one is left."""
    comes_in = "    present: {enter: [luis]}\n"
    changes = [(comes_in, ""), ("minute: 9\n", f"minute: 9\n{comes_in}")]
    assert codes(*changes) == ["BAL608"]
    assert codes(*changes, ("          to: umbrella\n", "")) == []


def test_beats_is_no_mapping() -> None:
    text = MINIMAL[: MINIMAL.index("beats:")]
    assert [d.code for d in read(text)[1]] == ["BAL201"]
    assert [d.code for d in read(text + "beats: {}\n")[1]] == ["BAL207"]
    assert [d.code for d in read(text + "beats: [a]\n")[1]] == ["BAL203"]


def test_a_condition_in_a_scalar_has_its_column() -> None:
    text = changed(('when: "not ana-was-left"', 'when: "not (ana-was-left"'))
    (problem,) = read(text)[1]
    row = text.split("\n")[problem.line - 1]
    assert problem.code == "BAL302"
    assert problem.column == row.index('left"') + len("left") + 1


def test_a_hold_may_say_what_kind_it_is() -> None:
    compiled = scenario(("- do: hold\n", "- do: hold\n          as: let_group_work\n"))
    moment = compiled.beats["story"].moment
    assert moment is not None
    assert moment.hold.as_ == "let_group_work"


def test_eight_moves_are_too_many() -> None:
    gesture = MINIMAL[MINIMAL.index("        - do: gesture") : MINIMAL.index("        - do: hold")]
    more = "".join(
        gesture.replace("do: gesture", f"do: gesture\n          id: g-{n}").replace("A hand", f"Hand {n}")
        for n in range(6)
    )
    assert codes((HOLD, more + HOLD)) == ["BAL507"]


def test_reference_files_are_checked_against_one_another() -> None:
    files = {k: (f"{k}.yaml", (ROOT / "scenarios" / f"{k}.yaml").read_bytes()) for k in KINDS}
    assert load_reference(files) == library().reference()
    name, data = files["competencies"]
    files["competencies"] = (name, data.replace(b"  safety:\n", b"  safetie:\n", 1))
    with pytest.raises(ScenarioRefused) as refused:
        load_reference(files)
    assert {(d.file, d.code) for d in refused.value.diagnostics} == {("interventions.yaml", "BAL412")}
