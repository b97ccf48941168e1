"""All screens in all states, as they are for somebody who hears them and works them by keys.

Where Tab stops on each screen, in turn, is written out in `tests/ui/data/tab-order.txt`. Read it when you change it:
`BALINT_UPDATE_SNAPSHOTS=1` writes it anew.
"""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from tests.ui.screens import SCREENS, opened
from tests.ui.sweep import Stop, Survey, Thing, survey
from tests.ui.windows import Windows
from ui.commands import in_menu

ORDER = Path(__file__).parent / "data" / "tab-order.txt"
WORKED = {"Button", "ButtonMenu", "CheckBox", "RadioButton", "ComboBox", "EditableText", "SpinBox", "Slider"}
WITH_PARTS = {"List", "Tree", "Table"}
WITH_VALUE = {"ComboBox", "SpinBox", "Slider"}
# What has the focus and no role of its own: each says in its description what the keys do, or is named for what
# stands in it.
OF_ITS_OWN = {
    "RoomScreen": "the room itself, at rest",
    "PreviewPanel": "the running play, at rest",
    "HabitDrawing": "a drawing whose signs the arrow keys walk",
    "HourDrawing": "a drawing whose signs the arrow keys walk",
    "MapView": "a drawing whose beats the arrow keys walk; the list beside it says the same",
    "BeatPanel": "what stands about a beat; the arrow keys scroll it",
}
NAMED_FOR_THEIR_PARTS = {"PlaceCard": "one comes to it from the hour", "QScrollArea": "a list that scrolls"}
# What is drawn and has no name: what says the same in words.
DRAWN = {
    "Circle": "the people are named beside it",
    "Face": "the person's name stands beside it",
    "StatusMark": "the meeting's line says whether it was led",
    "Shares": "the two numbers stand beside it",
    "_Box": "the switch around it says whether it is on",
    "Quoted": "a line beside words",
    "Prose": "with words it has a name; one that is empty stands beside a button that opens more",
}
NO_RING = {
    "RoomScreen": "the keys are for the whole room; nothing in it is marked",
    "PreviewPanel": "the keys are for the whole play; nothing in it is marked",
}
LEAST_RING = 60  # pixels: a sign in a drawing, the handle of a slider
MARKUP = re.compile(r"</?\w+>|&\w+;")


def can_have_focus(thing: Thing) -> bool:
    return "focusable" in thing.states and "disabled" not in thing.states


def plain_text(thing: Thing) -> bool:
    """Text that can be selected has the focus after a click; Tab passes it, and it is read where it stands."""
    return thing.role == "StaticText"


def names_and_roles(found: Survey) -> Iterator[str]:
    """Everything that can have the focus has a name and a role, in plain words."""
    for thing in found.things:
        if MARKUP.search(f"{thing.name} {thing.description}"):
            yield f"markup: {thing}"
        if not can_have_focus(thing):
            continue
        if not thing.name:
            yield f"no name: {thing}"
        if thing.role in WORKED | WITH_PARTS or plain_text(thing) or thing.kind in NAMED_FOR_THEIR_PARTS:
            continue
        if thing.kind not in OF_ITS_OWN or not thing.description:
            yield f"no role, and no words about the keys: {thing}"


def values_and_states(found: Survey) -> Iterator[str]:
    """What has a value, a state or parts tells them."""
    for thing in found.things:
        told = {
            "CheckBox": "checkable" in thing.states,
            "RadioButton": "checkable" in thing.states,
            "ButtonMenu": "hasPopup" in thing.states,
            "List": bool(thing.parts) and all(thing.parts),
            "Tree": bool(thing.parts) and all(thing.parts),
            "Table": any(thing.parts),
            **dict.fromkeys(WITH_VALUE, bool(thing.value)),
        }
        if not told.get(thing.role, True):
            yield f"not told: {thing}"


def names_apart(found: Survey) -> Iterator[str]:
    """No two things beside each other are called the same."""
    called = Counter(
        (t.group, t.role, t.name, t.description) for t in found.things if can_have_focus(t) and not plain_text(t)
    )
    yield from (f"{times} times {one}" for one, times in called.items() if times > 1)


def words_for_drawings(found: Survey) -> Iterator[str]:
    """What is drawn is said in words, too."""
    yield from found.drawn - set(DRAWN)


def nothing_hidden(found: Survey) -> Iterator[str]:
    """What can have the focus can be seen, also after Tab went to it."""
    yield from (f"no size: {t}" for t in found.things if can_have_focus(t) and min(t.size) <= 1)
    yield from (f"out of sight: {s.thing.name}" for s in found.stops if not s.in_sight)


def reached_by_keys(found: Survey) -> Iterator[str]:
    """Whatever can be clicked is reached by Tab or the arrows."""
    reached = {stop.thing.key for stop in found.stops} | found.by_arrows
    inside = {t.key for t in found.things if t.kind == "Prose"}  # the words of a button that opens them
    for thing in found.things:
        wanted = (can_have_focus(thing) and not plain_text(thing)) or thing.pressable
        if wanted and thing.key not in reached | inside:
            yield f"out of reach: {thing}"


def back_as_it_came(found: Survey) -> Iterator[str]:
    """Shift and Tab go the same way back."""
    if Counter(found.back) != Counter(stop.thing.name for stop in found.stops) and found.stops:
        yield f"another way back: {found.back}"


def in_reading_order(found: Survey) -> Iterator[str]:
    """Within each part of a screen, what stands below another thing comes after it. People sit in a circle."""
    for above, below in pairwise(found.stops):
        if above.within == below.within and above.painted != "PersonButton" and stands_above(below, above):
            yield f"{above.thing.name} comes before {below.thing.name}"


def stands_above(one: Stop, other: Stop) -> bool:
    """Whether one stands above the other in the same column."""
    shared = min(one.right, other.right) - max(one.left, other.left)
    narrower = min(one.right - one.left, other.right - other.left)
    return shared > 0.3 * narrower and one.top < other.top - 4


def focus_seen(found: Survey) -> Iterator[str]:
    """Where the focus is, enough of what is painted differs by 3 to 1 from what was there without it."""
    for stop in found.stops:
        if stop.painted not in NO_RING and stop.ring < min(LEAST_RING, 0.4 * stop.around):
            yield f"{stop.painted} “{stop.thing.name}”: {stop.ring} of {stop.around} pixels"


LOOKS: tuple[Callable[[Survey], Iterator[str]], ...] = (
    names_and_roles,
    values_and_states,
    names_apart,
    words_for_drawings,
    nothing_hidden,
    reached_by_keys,
    back_as_it_came,
    in_reading_order,
    focus_seen,
)


@pytest.mark.parametrize("name", SCREENS)
def test_a_screen(themed: QApplication, tmp_path: Path, name: str) -> None:
    windows = Windows()
    themed.installEventFilter(windows)
    with opened(name, tmp_path / "data") as shown:
        themed.removeEventFilter(windows)
        assert shown.isVisible()
        assert QApplication.activeWindow() is not None or QApplication.activePopupWidget() is shown
        found = survey(shown)
    assert windows.others == []
    wrong = {str(look.__doc__): said for look in LOOKS if (said := [*look(found)])}
    assert wrong == {}
    if name == "menu":
        assert found.back == [command.text for command in in_menu()]
    elif os.environ.get("BALINT_UPDATE_SNAPSHOTS") == "1":
        write_order(name, found)
    else:
        known = written_orders().get(name, "not written down: BALINT_UPDATE_SNAPSHOTS=1 does that")
        assert order(name, found) == known


def order(name: str, found: Survey) -> str:
    """The stops of a screen, as a person reads them."""
    lines = [f"# {name}", ""]
    lines += [f"{stop.thing.role:<13} {_short(stop.thing.name)}" for stop in found.stops]
    return "\n".join(lines) + "\n"


def _short(name: str) -> str:
    """The beginning of a name; folders and days are another each time."""
    name = re.sub(r"/\S+/", "…/", name)
    name = re.sub(r"\b\d+ [A-Z][a-z]+ \d{4}|\b\d\d:\d\d\b|\btoday\b|\byesterday\b", "…", name)
    return name if len(name) <= 70 else f"{name[:69]}…"


def written_orders() -> dict[str, str]:
    """The orders as they are written down, by screen."""
    parts = re.split(r"^(?=# )", ORDER.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    return {part.splitlines()[0].removeprefix("# "): f"{part.rstrip()}\n" for part in parts}


def write_order(name: str, found: Survey) -> None:
    """Write down where Tab stops on a screen, the others as they were."""
    known = {**(written_orders() if ORDER.exists() else {}), name: order(name, found)}
    parts = [known[screen] for screen in SCREENS if screen in known]
    ORDER.write_text("Where Tab stops, screen by screen, from the top.\n\n" + "\n".join(parts), encoding="utf-8")


def test_a_gap_would_be_found(themed: QApplication) -> None:
    """The sweep sees what it is meant to see: no name, no ring, out of reach."""
    window = QWidget()
    layout = QVBoxLayout(window)
    good, bare, apart = QPushButton("Good"), QPushButton(""), QPushButton("Apart")
    bare.setStyleSheet("QPushButton, QPushButton:focus { border: 1px solid #888; padding: 3px; background: #fff; }")
    apart.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    for made in (good, bare, apart):
        layout.addWidget(made)
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    found = survey(window)
    window.close()
    assert [said.split(":")[0] for said in names_and_roles(found)] == ["no name"]
    assert ["Apart" in said for said in reached_by_keys(found)] == [True]
    assert [said.split("“")[0] for said in focus_seen(found)] == ["QPushButton "]
    assert [s.thing.name for s in found.stops] == ["Good", ""]
    assert found.stops[0].ring >= LEAST_RING > found.stops[1].ring
