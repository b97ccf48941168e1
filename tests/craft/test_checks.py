"""Each check of craft: an example that it finds, beside a session in which nothing is found."""

from __future__ import annotations

import pytest

from simulator.craft.findings import CHECKS
from tests.craft.made import BEATS, MOMENTS, Data, Words, checked, codes, moves


def beat(data: Data, number: int) -> Data:
    found: Data = data["beats"][f"beat-{number}"]
    return found


def moment(data: Data, number: int) -> Data:
    found: Data = beat(data, number)["moment"]
    return found


def strong(data: Data) -> list[tuple[int, Data]]:
    return [(n, m) for n, m in moves(data) if m["fit"] == "strong"]


def others(data: Data) -> list[tuple[int, Data]]:
    return [(n, m) for n, m in moves(data) if m["fit"] == "costly" and n >= 7]


def without_moment(data: Data, *numbers: int) -> None:
    for n in numbers:
        del beat(data, n)["moment"]
        after = beat(data, n + 1)
        after["script"] = "\n".join(line for line in after["script"].split("\n") if "[when:" not in line)


def few_beats(data: Data) -> None:
    for n in range(30, BEATS - 1):
        del data["beats"][f"beat-{n}"]
    beat(data, 29)["then"] = f"beat-{BEATS - 1}"


def few_moments(data: Data) -> None:
    without_moment(data, 17, 18, 19)


def many_words(data: Data) -> None:
    for words in ("zig", "zag"):
        for n in range(BEATS):
            beat(data, n)["script"] += f"MIA: {' '.join(f'{words}{n}y{i}' for i in range(36))}.\n"


def slow(data: Data) -> None:
    for n in range(MOMENTS):
        for m in moment(data, n)["moves"]:
            if m["do"] != "hold":
                m["say"] = " ".join(f"{m['do'][-3:]}{n}w{i}" for i in range(18))


def shortcut(data: Data) -> None:
    beat(data, 0)["moment"]["moves"][0]["to"] = "beat-19"


def few_replies(data: Data) -> None:
    del data["replies"][3:]


def one_reply_twice(data: Data) -> None:
    data["replies"][0]["text"] = data["replies"][1]["text"]


def no_replies(data: Data) -> None:
    del data["replies"]


def lengthen_strong(data: Data) -> None:
    for _, m in strong(data):
        m["say"] += " Bodo."


def shorten_strong(data: Data) -> None:
    for _, m in strong(data):
        m["say"] = m["say"].rsplit(" ", 1)[0] + "."


def strong_first(data: Data) -> None:
    for n in range(7, MOMENTS):
        moment(data, n)["moves"].sort(key=lambda m: ("strong", "costly").index(m["fit"]) if m["do"] != "hold" else 9)


def strong_asks(data: Data) -> None:
    for _, m in strong(data):
        m["say"] = m["say"].replace(".", "?")


def strong_warm(data: Data) -> None:
    for _, m in strong(data):
        m["say"] = "Thanks " + m["say"].split(" ", 1)[1]


def strong_feels(data: Data) -> None:
    for _, m in strong(data):
        m["say"] = "Afraid " + m["say"].split(" ", 1)[1]


def others_medical(data: Data) -> None:
    for _, m in others(data):
        m["say"] = "Insulin " + m["say"].split(" ", 1)[1]


def always_hold(data: Data) -> None:
    for n in range(7, MOMENTS):
        found = moment(data, n)
        found["needs"] = "hold"
        for m in found["moves"]:
            m["fit"] = "strong" if m["do"] == "hold" else "weak"


def never_hold(data: Data) -> None:
    for n in range(7):
        found = moment(data, n)
        found["needs"] = "either"
        for m in found["moves"]:
            m["fit"] = "sound" if m["do"] == "hold" else "strong"


def uneven(data: Data) -> None:
    moment(data, 3)["moves"][0]["say"] = "Bodo gaga."


def long_moments(data: Data) -> None:
    for n, m in moves(data):
        if n % 2:
            m["say"] += f" Zaza{n}x{m['do'][-1]} kuku{n}x{m['do'][-1]}."


def long_move(data: Data) -> None:
    for m in moment(data, 2)["moves"][:2]:
        m["say"] = Words().some(19) if m["do"].startswith("err") else " ".join(f"q{i}" for i in range(19))


def same_moves(data: Data) -> None:
    moment(data, 4)["moves"][0]["say"] = moment(data, 6)["moves"][0]["say"] + " Bodo."


def same_lines(data: Data) -> None:
    line = beat(data, 22)["script"].split("\n")[1].partition(": ")[2]
    beat(data, 25)["script"] += f"MIA: {line}\n"


def much_step_in(data: Data) -> None:
    for n in (12, 13):
        moment(data, n)["needs"] = "step_in"
        moment(data, n)["moves"][-1]["fit"] = "weak"


def little_hold(data: Data) -> None:
    for n in (0, 1):
        found = moment(data, n)
        found["needs"] = "either"
        found["moves"][-1]["fit"] = "sound"
        next(m for m in found["moves"] if m["fit"] == "weak")["fit"] = "strong"


def few_openings(data: Data) -> None:
    for n in (1, 3, 5, 7):
        moment(data, n)["difficulty"] = "joking"
        del moment(data, n)["opening"]


def no_tags(data: Data) -> None:
    for n in range(MOMENTS):
        moment(data, n).pop("opening", None)
        moment(data, n).pop("difficulty", None)


def one_mended(data: Data) -> None:
    del moment(data, 0)["moves"][-1]["mends"]


def less_kind(data: Data) -> None:
    next(m for _, m in moves(data) if m.get("tone") == "kind").pop("tone")


def less_clever(data: Data) -> None:
    next(m for _, m in moves(data) if m.get("tone") == "clever").pop("tone")


def long_line(data: Data) -> None:
    beat(data, 22)["script"] += f"RUTH: {' '.join(f'k{i}' for i in range(41))}\n"


def silent(data: Data) -> None:
    data["people"]["pia"] = {"name": "Pia Bok", "as": "member", "role": "GP"}


def loud(data: Data) -> None:
    for n in range(BEATS):
        beat(data, n)["script"] = beat(data, n)["script"].replace("RUTH:", "DEV:")


def no_cue(data: Data) -> None:
    beat(data, 20)["script"] = beat(data, 20)["script"].replace("ANA (looks up):", "ANA:")


def no_clarifying(data: Data) -> None:
    data["convention"]["clarifying"] = "none"


def no_return(data: Data) -> None:
    data["convention"]["return"] = "no"


def no_push_back(data: Data) -> None:
    data["convention"]["push_back"] = "off"


def stages_back(data: Data) -> None:
    beat(data, 20)["stage"] = "presentation"


def unread(data: Data) -> None:
    for n in range(1, 12):
        beat(data, n)["script"] = "\n".join(x for x in beat(data, n)["script"].split("\n") if "[when:" not in x)


def one_fact_unread(data: Data) -> None:
    moment(data, 5)["moves"][0].setdefault("remember", []).append("nobody-asks")


def no_trace(data: Data) -> None:
    for m in moment(data, 5)["moves"]:
        m.pop("remember", None)
    beat(data, 6)["script"] = "\n".join(x for x in beat(data, 6)["script"].split("\n") if "[when:" not in x)


def idle_gauge(data: Data) -> None:
    data["start"] = {"safety": 50}


def not_for(data: Data) -> None:
    claim = "proof of benefit without comparison"
    moment(data, 5)["moves"][0]["basis"] = [{"claim": claim, "source": "atkinson_nd"}]


def abstract_only(data: Data) -> None:
    claim = "leading always means choosing"
    moment(data, 5)["moves"][0]["basis"] = [{"claim": claim, "source": "konig_nd"}]


def sourced_effect(data: Data) -> None:
    claim = "Dev was glad of it"
    moment(data, 5)["moves"][0]["basis"] = [{"claim": claim, "source": "outline_nd"}]


def declared_only(data: Data) -> None:
    data["openings"].append("first_i")


def tagged_only(data: Data) -> None:
    moment(data, 5)["opening"] = "first_i"


def unknown_waiver(data: Data) -> None:
    data["craft_waivers"] = [{"check": "longestt", "why": "because"}]


def idle_waiver(data: Data) -> None:
    data["craft_waivers"] = [{"check": "longest", "why": "because"}]


FINDS = {
    "CRA101": [few_beats],
    "CRA102": [few_moments],
    "CRA103": [many_words],
    "CRA104": [slow, shortcut],
    "CRA105": [shortcut],
    "CRA106": [few_replies, one_reply_twice, no_replies],
    "CRA201": [lengthen_strong],
    "CRA202": [shorten_strong],
    "CRA203": [strong_first],
    "CRA204": [strong_asks],
    "CRA205": [strong_warm],
    "CRA206": [strong_feels],
    "CRA207": [others_medical],
    "CRA208": [always_hold],
    "CRA209": [never_hold],
    "CRA211": [uneven],
    "CRA212": [long_moments],
    "CRA213": [long_move],
    "CRA214": [same_moves, same_lines],
    "CRA301": [much_step_in],
    "CRA302": [little_hold],
    "CRA303": [much_step_in],
    "CRA304": [few_openings],
    "CRA305": [no_tags],
    "CRA306": [one_mended],
    "CRA307": [less_kind],
    "CRA308": [less_clever],
    "CRA401": [long_line],
    "CRA402": [silent],
    "CRA403": [loud],
    "CRA404": [no_cue],
    "CRA405": [no_clarifying, no_return, no_push_back, stages_back],
    "CRA501": [unread],
    "CRA502": [one_fact_unread],
    "CRA503": [no_trace],
    "CRA504": [idle_gauge],
    "CRA601": [not_for],
    "CRA602": [abstract_only],
    "CRA603": [sourced_effect],
    "CRA701": [declared_only],
    "CRA702": [tagged_only],
    "CRA901": [unknown_waiver],
    "CRA902": [idle_waiver],
}


def test_every_check_has_an_example() -> None:
    assert set(FINDS) == set(CHECKS)


def test_nothing_is_found_in_the_session_that_they_change() -> None:
    assert [str(f) for f in checked().findings] == []


@pytest.mark.parametrize(("code", "change"), [(c, x) for c, found in FINDS.items() for x in found])
def test_finds(code: str, change: object) -> None:
    found = checked(change)  # type: ignore[arg-type]
    mine = [f for f in found.findings if f.code == code]
    assert mine
    assert all(f.line > 1 and f.message and f.remedy for f in mine)


def test_a_waiver_is_kept_and_printed() -> None:
    def waive(data: Data) -> None:
        long_move(data)
        data["craft_waivers"] = [{"check": "long-move", "why": "he quotes"}]

    found = checked(waive)
    assert [f.waived for f in found.findings if f.code == "CRA213"] == ["he quotes", "he quotes"]
    assert "CRA213" not in {f.code for f in found.open}
    assert "[waived: he quotes]" in str(next(f for f in found.findings if f.code == "CRA213"))


def test_mostly_hold_is_the_declared_exception() -> None:
    def declared(data: Data) -> None:
        always_hold(data)
        data["balance"] = "mostly_hold"

    assert codes(always_hold) & {"CRA208", "CRA303"} == {"CRA208", "CRA303"}
    assert not codes(declared) & {"CRA208", "CRA303"}


def test_another_language_is_not_judged_by_english_words() -> None:
    def german(data: Data) -> None:
        strong_warm(data)
        data["language"] = "de"

    found = checked(german)
    assert "CRA205" not in {f.code for f in found.findings}
    assert "CRA205" not in found.figures.cues
    assert "CRA201" in found.figures.cues


def test_figures() -> None:
    found = checked().figures
    assert (found.beats, found.moments, found.fewest_moments) == (BEATS, MOMENTS, MOMENTS)
    assert found.needs == {"step_in": 6, "hold": 7, "either": 7}
    assert (found.openings, found.mended, found.kind_strong, found.clever_costly) == (10, 2, 3, 2)
    assert found.minutes.shortest == found.minutes.median == found.minutes.longest
    assert sum(found.talk.values()) == pytest.approx(1)
