"""What is read aloud of an entry, and in whose voice. Nothing here speaks, or knows Qt."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from simulator.engine.transcript import Entry
from simulator.model.scenario import YOU, Scenario
from ui.presenters.entries import name_words
from ui.presenters.room import seat_order

NARRATOR = ""
SILENT = frozenset({"silence", "wait"})
_APART, _FARTHEST = 0.2, 0.4


@dataclass(frozen=True, slots=True)
class Utterance:
    """Something said in one voice: a person's, the leader's (``you``) or the narrator's."""

    who: str
    text: str


@dataclass(frozen=True, slots=True)
class VoicePart:
    """Which of the voices somebody has, counted from 0, and how far its pitch is moved, -1 to 1."""

    voice: int
    pitch: float


def utterances(entry: Entry, names: Mapping[str, str], met: Collection[str]) -> tuple[Utterance, ...]:
    """What is said of one entry; nothing of a silence.

    The narrator says what is seen, and the name of somebody who is heard for the first time, who is not in `met`.
    """
    who = entry.who or NARRATOR
    if entry.kind in SILENT:
        return ()
    if entry.kind not in {"speech", "cue"}:
        return _said(Utterance(NARRATOR, entry.text))
    seen = entry.cue if entry.kind == "speech" else entry.cue or entry.text
    name = name_words(names[who]) if who in names and who != YOU and (seen or who not in met) else ""
    words = Utterance(who, entry.text if entry.kind == "speech" else "")
    return _said(Utterance(NARRATOR, f"{name} {seen}".strip()), words)


def cast_voices(scenario: Scenario, voices: int) -> Mapping[str, VoicePart]:
    """A voice for the narrator, the leader and everybody in the circle, in turn; always the same for a session.

    Those who share one are told apart by its pitch. Nothing is guessed from a name.
    """
    everybody = (NARRATOR, YOU, *seat_order(scenario))
    rounds = -(-len(everybody) // voices)
    apart = min(_APART, _FARTHEST / max(1, rounds // 2))
    return {who: VoicePart(i % voices, _moved(i // voices) * apart) for i, who in enumerate(everybody)}


def _moved(turn: int) -> int:
    """0, 1, -1, 2, -2 …"""
    return (turn + 1) // 2 * (1 if turn % 2 else -1)


def _said(*found: Utterance) -> tuple[Utterance, ...]:
    return tuple(one for one in found if one.text.strip())
