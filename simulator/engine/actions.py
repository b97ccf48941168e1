"""What a trainee does, as data. The first four move the play; the others are remarks that change nothing in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from simulator.errors import IllegalAction


@dataclass(frozen=True, slots=True)
class Go:
    """Let the group go on from this beat; at a moment this is to hold."""

    beat: str


@dataclass(frozen=True, slots=True)
class Choose:
    """Make one of the moves shown at a moment (guided play)."""

    beat: str
    move: str


@dataclass(frozen=True, slots=True)
class Intervene:
    """Step in with an act of the palette, towards `at`: ``group``, ``presenter``, ``co_leader`` or a person."""

    beat: str
    act: str
    at: str


@dataclass(frozen=True, slots=True)
class Finish:
    """The play is over: at an end with its id, or left gently (`ending` is None). `carries` goes to the season."""

    beat: str
    ending: str | None = None
    carries: tuple[tuple[str, bool | int], ...] = ()


@dataclass(frozen=True, slots=True)
class Mark:
    """“I want to come back to this place”; `on` is false when the mark is taken away."""

    beat: str
    on: bool = True


@dataclass(frozen=True, slots=True)
class OwnWords:
    """What the trainee would say here in their own words; kept here, never scored."""

    beat: str
    text: str


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer to a question of the debrief; `beat` where it is about one.

    `to` is ``how`` it was, the ``place`` one wants back, a ``guess`` of how many of ten leaders would have done the
    same there, what the co-leader asks (``wanted_in``, ``wished_you``), or a ``note``.
    """

    beat: str
    to: str
    text: str


Action = Go | Choose | Intervene | Finish | Mark | OwnWords | Answer
Remark = Mark | OwnWords | Answer

_NAMES: Mapping[str, type[Any]] = {
    "go": Go,
    "choose": Choose,
    "intervene": Intervene,
    "finish": Finish,
    "mark": Mark,
    "own_words": OwnWords,
    "answer": Answer,
}
_KINDS = {kind: name for name, kind in _NAMES.items()}
_FIELDS: Mapping[str, Mapping[str, tuple[type, ...]]] = {
    "go": {"beat": (str,)},
    "choose": {"beat": (str,), "move": (str,)},
    "intervene": {"beat": (str,), "act": (str,), "at": (str,)},
    "finish": {"beat": (str,), "ending": (str, type(None)), "carries": (dict,)},
    "mark": {"beat": (str,), "on": (bool,)},
    "own_words": {"beat": (str,), "text": (str,)},
    "answer": {"beat": (str,), "to": (str,), "text": (str,)},
}


def is_remark(action: Action) -> bool:
    """Whether the action leaves the play where it stands."""
    return isinstance(action, Mark | OwnWords | Answer)


def action_to_data(action: Action) -> dict[str, Any]:
    """JSON data of an action: ``do`` names its kind."""
    data: dict[str, Any] = {"do": _KINDS[type(action)]}
    for name in _FIELDS[data["do"]]:
        value = getattr(action, name)
        data[name] = dict(value) if name == "carries" else value
    return data


def action_from_data(data: Any) -> Action:
    """The action of its JSON data.

    Raises IllegalAction if the data is none.
    """
    if not isinstance(data, dict) or data.get("do") not in _FIELDS:
        raise IllegalAction(f"not an action: {str(data)[:80]}")
    kind = data["do"]
    fields = _FIELDS[kind]
    if set(data) != {"do", *fields} or not all(isinstance(data[n], t) for n, t in fields.items()):
        raise IllegalAction(f"“{kind}” has the wrong fields: {', '.join(sorted(set(data) - {'do'}))}")
    values = {n: data[n] for n in fields}
    if "carries" in values:
        values["carries"] = tuple(sorted(values["carries"].items()))
    made: Action = _NAMES[kind](**values)
    return made
