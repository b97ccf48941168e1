"""A meeting of four beats, and plays of it, for the tests of the store."""

from __future__ import annotations

import subprocess
import uuid
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from simulator.digest import digest
from simulator.engine.actions import Action, Answer, Choose, Go, Mark, OwnWords
from simulator.engine.reduce import finish
from simulator.model.scenario import (
    Act,
    Basis,
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
    Saying,
    Scenario,
    Setting,
)
from simulator.record.lines import copy_data
from simulator.record.record import Header, Record

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
Child = Callable[..., "subprocess.Popen[str]"]
NEXT_TIME = NextTime("somebody falls silent", "What comes to you?")


def _move(name: str, to: str, say: str = "") -> Move:
    return Move(
        id=name,
        do=name,
        at="group",
        fit="sound",
        seen="It grew quiet.",
        guess="Perhaps they were thinking.",
        other_view="Perhaps they were tired.",
        next_time=NEXT_TIME,
        basis=(Basis("Silence can work.", "ours"),),
        to=(Exit(to),),
        say=say,
        effect=(("safety", 5),),
        remember=("asked",) if say else (),
    )


def tiny(scenario_id: str = "tiny", title: str = "A short “hour”") -> Scenario:
    end = End("dusk", "Dusk", "They meet again.", (("ana", (Saying("I’ll think about it."),)),), "What stays?")
    moment = Moment(
        "either", 1, "A pause.", "A wall.", (_move("hold", "on"), _move("ask_open", "on", "What comes up?")), "m"
    )
    beats = (
        Beat(
            "door", "opening", 0, "At the door", (Line("door-1", "speech", "Shall we?", "ana"),), then=(Exit("pause"),)
        ),
        Beat("pause", "work", 5, "A pause", (Line("pause-1", "silence", seconds=9),), moment=moment),
        Beat("on", "work", 9, "Going on", (Line("on-1", "speech", "Well.", "ben"),), then=(Exit("last"),)),
        Beat("last", "close", 15, "The last minute", (Line("last-1", "direction", "They get up."),), end=end),
    )
    scenario = Scenario(
        id=scenario_id,
        title=title,
        summary="Nothing much.",
        language="en",
        setting=Setting("Tuesday group", 15, "room", "leader"),
        convention=Convention("traditional", "if_wanted", True, "brief", False, "late", "never", False),
        people=(Person("ana", "Ana", "presenter", "GP", "tired"), Person("ben", "Ben", "member", "GP", "calm")),
        patient=Patient("Mr K", "seldom comes"),
        first="door",
        beats={b.id: b for b in beats},
        gauges=(("safety", 50),),
        facts=(),
        replies=(),
        acts=(
            Act(
                "sum_up",
                "Summing up",
                "sum up",
                "x",
                "intervention",
                ("group",),
                ("work",),
                (),
                (),
                ("nods",),
                ("nods",),
            ),
        ),
    )
    return replace(scenario, digest=digest(copy_data(scenario)))


def header(scenario: Scenario, /, **changes: Any) -> Header:
    made = Header(
        play=str(uuid.uuid4()),
        scenario=scenario.id,
        digest=scenario.digest,
        way="guided",
        purpose="practice",
        pace="reading",
        seed=7,
        app="0.1.0",
        started="2026-03-01T10:00:00+00:00",
    )
    return replace(made, **changes)


HOUR: tuple[Action, ...] = (
    Go("door"),
    Mark("pause"),
    OwnWords("pause", "Ich höre – “still”"),
    Choose("pause", "ask_open"),
    Go("on"),
)


def played(record: Record, *actions: Action) -> Record:
    for action in actions:
        record = record.add(action, len(record.nodes))
    return record


def finished(record: Record) -> Record:
    return record.add(finish(record.scenario, record.play_at(record.last)), record.last)


def note(n: int) -> Action:
    return Answer("pause", "note", f"note {n} " + "x" * (n * 37 % 400))
