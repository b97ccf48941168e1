"""The optional words of a file that are for the checks of craft: opening, difficulty, mends, tone."""

from __future__ import annotations

import pytest

from simulator.digest import digest
from simulator.model.codec import from_data, to_data
from simulator.model.scenario import Scenario
from tests.content.support import codes, scenario

MOMENT = (
    "      reading: The number",
    "      opening: half_sentence\n      difficulty: joking\n      reading: The number",
)
HOLD = ("        - do: hold\n", "        - do: hold\n          mends: dev\n")
TONE = ("          at: dev\n", "          at: dev\n          tone: kind\n")


def test_they_may_be_there() -> None:
    found = scenario(MOMENT, HOLD, TONE)
    moment = found.beats["story"].moment
    assert moment is not None
    assert (moment.opening, moment.difficulty) == ("half_sentence", "joking")
    assert from_data(Scenario, to_data(found)) == found


def test_without_them_nothing_changes() -> None:
    data = to_data(scenario())
    assert "opening" not in data["beats"]["story"]["moment"]
    assert data["digest"] == digest({k: v for k, v in data.items() if k != "digest"})


def test_what_only_the_checks_read_changes_no_digest() -> None:
    assert scenario(HOLD, TONE).digest == scenario().digest
    assert scenario(MOMENT).digest != scenario().digest


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("      reading: The number is a way out", "      opening: half_sentance\n      reading: R", "BAL409"),
        ("      reading: The number is a way out", "      difficulty: jokes\n      reading: R", "BAL408"),
        ("        - do: hold\n", "        - do: hold\n          mends: nobody\n", "BAL404"),
        ("          at: dev\n", "          at: dev\n          mends: dev\n", "BAL513"),
        ("          at: dev\n", "          at: dev\n          tone: warm\n", "BAL204"),
    ],
)
def test_they_are_checked(old: str, new: str, code: str) -> None:
    assert codes((old, new)) == [code]
