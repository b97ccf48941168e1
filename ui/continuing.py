"""Which play a meeting of a season goes on from. No Qt here: terminal and window share it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from simulator.errors import IllegalAction

if TYPE_CHECKING:
    from simulator.model.season import Season
    from simulator.store.tellings import Telling

USUAL = "usual"
_SHORT = 8


@dataclass(frozen=True, slots=True)
class Asked:
    """The meeting to begin, and the play it goes on from; None as it usually went."""

    scenario: str
    earlier: Telling | None = None


def choices(season: Season, scenario: str, tellings: Iterable[Telling]) -> tuple[Telling, ...]:
    """What a meeting can go on from: the tellings of the latest earlier meeting that has one, the newest first.

    `tellings` stand in the order in which they were begun.
    """
    found = tuple(tellings)
    for meeting in reversed(season.before(scenario)):
        here = [t for t in found if t.scenario == meeting.scenario]
        if here:
            return tuple(reversed(here))
    return ()


def next_meeting(season: Season, tellings: Iterable[Telling]) -> str | None:
    """The meeting after the last that was led; None if that was the last of the season."""
    led = {t.scenario for t in tellings}
    order = season.scenarios
    last = max((i for i, name in enumerate(order) if name in led), default=-1)
    return order[last + 1] if last + 1 < len(order) else None


def asked_for(season: Season, name: str, wanted: str | None, tellings: Sequence[Telling]) -> Asked:
    """What `balint play NAME --continue WANTED` means: `name` is the season or one of its meetings.

    A season goes on from the newest telling; a meeting that is named begins as it usually went. Raises IllegalAction,
    with a sentence for the user.
    """
    scenario = name
    if name == season.id:
        following = next_meeting(season, tellings)
        if following is None:
            meetings = ", ".join(season.scenarios)
            raise IllegalAction(
                f"Every meeting of “{season.title}” has been led. Name the one to lead again: {meetings}."
            )
        scenario = following
    possible = choices(season, scenario, tellings)
    if wanted == USUAL or (wanted is None and (name != season.id or not possible)):
        return Asked(scenario)
    if wanted is None:
        return Asked(scenario, possible[0])
    earlier = [m.scenario for m in season.before(scenario)]
    here = [t for t in tellings if t.scenario in earlier]
    fitting = [t for t in here if t.id.startswith(wanted)]
    if len(fitting) == 1:
        return Asked(scenario, fitting[0])
    known = "; ".join(told(t) for t in here) or "there is none yet"
    message = "More than one play begins with" if fitting else "No finished play of an earlier meeting begins with"
    raise IllegalAction(f"{message} “{wanted}” ({known}).")


def told(telling: Telling) -> str:
    """A telling in a line of text: the beginning of its number, its meeting, its day, its ending."""
    return f"{telling.id[:_SHORT]} {telling.scenario}, {telling.started[:10]}, “{telling.ending}”"
