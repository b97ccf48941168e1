"""A screenless Qt, the bundled font, a small scenario, and a check that nothing is left behind."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication, QWidget

import ui.speech
from simulator.engine.tree import Node
from simulator.errors import StoreError
from simulator.model.condition import parse
from simulator.model.scenario import (
    Act,
    Beat,
    Convention,
    End,
    Exit,
    Line,
    Moment,
    Move,
    NextTime,
    Patient,
    Person,
    Reply,
    Scenario,
    Setting,
)
from simulator.record.record import Header, Record
from ui.sitting import Sitting
from ui.theme.style import apply_theme

PEOPLE = (
    Person("ana", "Ana Ribeiro", "presenter", "PGY-2", "Quick, exact."),
    Person("dev", "Dev Malhotra", "member", "PGY-2", "Loves a number."),
    Person("ruth", "Ruth Castellan", "member", "PGY-3", "Slow to start."),
    Person("tomasz", "Tomasz Wilk", "member", "PGY-2", "Speaks as other people."),
    Person("mei", "Mei Tanaka", "member", "PGY-1", "New."),
    Person("luis", "Luis Ortega", "member", "student", "Has a grandfather."),
    Person("joy", "Joy Adeyemi", "member", "PGY-3", "Laughs early."),
    Person("nadia", "Nadia Haddad", "co_leader", "social worker", ""),
)
MORE = tuple(
    Person(f"p{i}", n, "member", "PGY-1", "") for i, n in enumerate(("Oluwaseun Ak", "Bea", "Per-Olof", "Kim"))
)
NEXT = NextTime("a body turns", "And if you knew?")


def move(mid: str, do: str, at: str, to: str, say: str = "", does: str = "", remember: tuple[str, ...] = ()) -> Move:
    return Move(mid, do, at, "sound", "seen", "guess", "other", NEXT, (), (Exit(to),), say, does, remember=remember)


def speech(beat: str, n: int, who: str, text: str, cue: str = "", look: str | None = None) -> Line:
    return Line(f"{beat}/{n}", "speech", text, who, look, cue)


NUMBERS = (
    speech(
        "numbers",
        1,
        "tomasz",
        "If I'm him, I'm thinking, why is everybody asking about my sugars? Nobody's asked why I stopped coming Tuesdays.",
    ),
    speech("numbers", 2, "ruth", "Because on Tuesdays she'd look at me.", "the needles stop"),
    Line("numbers/3", "silence", "Nobody speaks. Ana looks at the floor.", seconds=11, quality="full"),
    Line("numbers/4", "cue", "looks at the floor", "ana"),
    speech(
        "numbers",
        5,
        "dev",
        "Sorry, can I just... did you ever get the A1c back? Because if it's over ten, honestly, that changes what we're even talking about.",
        "leans round towards Ana",
        "ana",
    ),
)
MOVES = (
    move(
        "protect", "protect_presenter", "dev", "pass", "Ana can stay where she is. If it were over ten, Dev, what then?"
    ),
    move(
        "thread", "pick_up_thread", "ruth", "pass", "Nobody spoke after Ruth. I'd like to hear that, before the number."
    ),
    move("hand", "gesture", "dev", "pass", does="A hand, low, towards Dev; your eyes stay with Ruth."),
    move(
        "nod",
        "sort_clarifying_questions",
        "presenter",
        "pass",
        "Just a nod, Ana: over ten? And then back to you, Ruth.",
    ),
    move("parallel", "name_parallel", "group", "pass", "I think we've begun to read his chart as well. Anyone else?"),
    move("hold", "hold", "group", "pass"),
)
PASS = (
    speech("pass", 1, "dev", "Okay. I'd want it because then I'd know how worried to be.", "sits back"),
    speech("pass", 2, "mei", "Worried for him? Or...", look="dev"),
    speech("pass", 3, "dev", "Can I pass?", "a short laugh", "you"),
    Line("pass/4", "direction", "Ruth has put the wool down. Dev looks at his hands. Mei has gone red."),
)
ACTS = (
    Act(
        "protect_presenter",
        "protects the presenter",
        "keep {who} out of it",
        "holding",
        "intervention",
        ("member", "presenter"),
        ("work",),
        (),
        (),
        (),
        (),
    ),
    Act(
        "pick_up_thread",
        "picks up a thread",
        "go back to something {who} said",
        "thread",
        "intervention",
        ("group", "member"),
        ("work",),
        (),
        (),
        ("A few heads come up.",),
        ("Somebody coughs.",),
    ),
    Act(
        "ask",
        "asks",
        "ask {who} something",
        "asking",
        "intervention",
        ("group", "member", "presenter", "co_leader"),
        ("work",),
        (),
        (),
        ("{who} thinks about it.",),
        (),
    ),
    Act(
        "err_rescue",
        "comforts",
        "say something to comfort {who}",
        "comfort",
        "error",
        ("group", "member", "presenter"),
        (),
        (),
        (),
        (),
        ("It is quiet & <b>warm</b>.",),
    ),
    Act(
        "frame",
        "frames",
        "remind of how we work",
        "frame",
        "intervention",
        ("group",),
        ("work",),
        (),
        (),
        ("Nods.",),
        ("Nods.",),
    ),
)


def make_scenario(place: str = "room", people: tuple[Person, ...] = PEOPLE) -> Scenario:
    beats = (
        Beat(
            "opening",
            "opening",
            3,
            "Begin",
            (
                speech("opening", 1, "ana", "I have somebody. Mr Kowalski & his feet.", "", "you"),
                speech("opening", 2, "nadia", "Then we listen."),
            ),
            presenter="ana",
            chair="in",
            then=(Exit("numbers"),),
        ),
        Beat(
            "numbers",
            "work",
            14,
            "Numbers",
            NUMBERS,
            chair="back",
            moment=Moment("step_in", 1, "r", "o", MOVES, "d1"),
            then=(),
        ),
        Beat("pass", "work", 16, "Can I pass?", PASS, then=(Exit("close"),)),
        Beat(
            "close",
            "close",
            43,
            "Close",
            (speech("close", 1, "ruth", "It is time, I think."),),
            chair="in",
            end=End("end", "Thursday", "He is in the corridor.", (), "What was it?"),
        ),
    )
    return Scenario(
        id="empty-chair",
        title="The empty chair on Tuesday",
        summary="A presenter sits back.",
        language="en",
        setting=Setting("Family medicine residents", 45, place, "leader", meeting=5, of=8),  # type: ignore[arg-type]
        convention=Convention("traditional", "required", True, "brief", False, "never", "never", True),
        people=people,
        patient=Patient("Mr Kowalski", "58"),
        first="opening",
        beats={b.id: b for b in beats},
        gauges=(),
        facts=(),
        replies=(
            Reply(
                "r1", ("asking",), "any", "luis", "My grandfather never went on a Tuesday either.", "without looking up"
            ),
        ),
        acts=ACTS,
        digest="0" * 64,
    )


class MemoryWriter:
    """Keeps actions in a list; refuses while `broken`."""

    def __init__(self) -> None:
        self.kept: list[Node] = []
        self.broken = False

    def append(self, node: Node) -> None:
        if self.broken:
            raise StoreError("The disk is full. Nothing was lost; free some space and try again.")
        self.kept.append(node)

    def close(self) -> None:
        return None


def make_sitting(way: str = "guided", purpose: str = "practice", pace: str = "reading", **more: Any) -> Sitting:
    scenario = more.pop("scenario", None) or make_scenario(**more)
    header = Header("p1", scenario.id, scenario.digest, way, purpose, pace, 3, "test", "2026-01-01T10:00:00+00:00")  # type: ignore[arg-type]
    return Sitting(Record(header, scenario), MemoryWriter())


@pytest.fixture
def world() -> SimpleNamespace:
    """The small scenario and ways to sit down in it."""
    return SimpleNamespace(
        scenario=make_scenario, sitting=make_sitting, people=PEOPLE, more=MORE, parse=parse, writer=MemoryWriter
    )


@pytest.fixture(autouse=True)
def _nobody_speaks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever voices a computer has, no test is heard, or looks different for them."""
    monkeypatch.setattr(ui.speech, "engines", tuple)


@pytest.fixture(autouse=True)
def _nothing_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """Deliver deferred deletes, then see that no window and no running timer is left.

    Until then no garbage is collected: a window nobody refers to any more would go in the middle of an event.
    """
    gc.disable()
    yield
    gc.enable()
    if not {"qtbot", "qapp", "themed"} & set(request.fixturenames):
        return
    for widget in QApplication.topLevelWidgets():
        widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    left = [w for w in QApplication.topLevelWidgets() if not _is_qts_own(w)]
    assert not left, f"windows left: {left}"
    timers = [o for o in gc.get_objects() if isinstance(o, QTimer) and _still_runs(o)]
    assert not timers, f"timers left running: {timers}"


def _is_qts_own(widget: QWidget) -> bool:
    return widget.metaObject().className() in {"QTipLabel", "QComboBoxPrivateContainer"}


def _still_runs(timer: QTimer) -> bool:
    try:
        return timer.isActive()
    except RuntimeError:
        return False


@pytest.fixture
def qtbot(qtbot):
    """Keeps every widget until the test is over.

    pytest-qt knows them weakly; one that only a cycle holds can be collected while it handles its own event, and the
    process ends.
    """
    alive: list[QWidget] = []
    add = qtbot.addWidget

    def hold(widget: QWidget, **more: Any) -> None:
        alive.append(widget)
        add(widget, **more)

    qtbot.addWidget = hold
    yield qtbot
    del qtbot.addWidget
    alive.clear()


@pytest.fixture
def active(qtbot):
    """Show a window and wait until the keys go to it."""

    def shown(widget: QWidget) -> None:
        with qtbot.waitActive(widget, timeout=5000):
            widget.show()
            widget.activateWindow()

    return shown


@pytest.fixture
def themed(qapp: QApplication) -> Iterator[QApplication]:
    """The application in the light look at 100 %, without motion; set back afterwards."""
    apply_theme(qapp, "light", 100, reduced_motion=True)
    yield qapp
    apply_theme(qapp, "light", 100, reduced_motion=True)
