"""When the leader came in, in sentences. They describe what could be seen and give no verdict."""

from __future__ import annotations

from collections.abc import Iterator

from scoring.timing import Timing
from scoring.wording import number
from simulator.language import tr


def timing_words(timed: Timing | None) -> tuple[str, ...]:
    """When the leader came in, in plain words."""
    if timed is None:
        return (tr("The places were shown to you, so nothing is said here of when you came in."),)
    words = []
    if timed.places:
        words.append(f"{_would_have_spoken(len(timed.places))} {_came(timed)}")
    if timed.wait_places:
        words.append(_waited(len(timed.wait_places), len(timed.waited)))
    if timed.also_spoke:
        n = len(timed.also_spoke)
        words.append(
            tr(
                "You also spoke at one other place, which is neither right nor wrong."
                " | You also spoke at {number} other places, which is neither right nor wrong.",
                "",
                n,
                number=number(n),
            )
        )
    if not words:
        return (tr("The part of the hour you led had no place yet at which the writers saw a need either way."),)
    return (*words, tr("One session says little."))


def _would_have_spoken(n: int) -> str:
    return tr(
        "At one place the writers would have said something."
        " | At {number} places the writers would have said something.",
        "",
        n,
        number=number(n),
    )


def _waited(n: int, waited: int) -> str:
    if waited == n:
        return tr(
            "At one place they would have waited; so did you."
            " | At {number} places they would have waited; you waited at all of them.",
            "",
            n,
            number=number(n),
        )
    if waited == 0:
        return tr(
            "At one place they would have waited; you did not."
            " | At {number} places they would have waited; you waited at none of them.",
            "",
            n,
            number=number(n),
        )
    return tr(
        "At {number} places they would have waited; you waited at one."
        " | At {number} places they would have waited; you waited at {waited}.",
        "",
        waited,
        number=number(n),
        waited=number(waited),
    )


def _came(timed: Timing) -> str:
    """What the leader did at the places where the writers would have said something: every place is in it once."""
    if len(timed.places) == 1:
        return _came_once(timed)
    first, *more = _clauses(timed)
    if not more:
        return tr("You {did}.", "what was done, as from “did in time at two”", did=first)
    before, last = ", ".join((first, *more[:-1])), more[-1]
    return tr("You {did}, and {last}.", "what was done, as from “did in time at two”", did=before, last=last)


def _came_once(timed: Timing) -> str:
    if timed.accepted:
        return tr("You did too, with an act they would accept.")
    match timed.places[0].when:
        case "in_time":
            return tr("You did too, in another way than they would have.")
        case "before":
            return tr("You came in a little earlier.")
        case "late":
            return tr("You came in a little later.")
        case _:
            return tr("You let the talk go on there.")


def _clauses(timed: Timing) -> Iterator[str]:
    """What the leader did at several places, each after “You”."""
    n, came = len(timed.places), timed.count("in_time")
    if came == n:
        yield _all_in_time(timed.accepted, came)
    elif came:
        yield _some_in_time(timed.accepted, came)
    if early := timed.count("before"):
        yield _early(early, early == n)
    if late := timed.count("late"):
        yield _late(late, late == n)
    if passed := timed.count("not"):
        yield _passed(passed, passed == n)


def _all_in_time(accepted: int, came: int) -> str:
    if accepted == came:
        return tr("did in time at all of them, each time with an act they would accept", "after “You”")
    if accepted == 0:
        return tr("did in time at all of them, in another way than they would have", "after “You”")
    return tr(
        "did in time at all of them, with an act they would accept at one"
        " | did in time at all of them, with an act they would accept at {number}",
        "after “You”",
        accepted,
        number=number(accepted),
    )


def _some_in_time(accepted: int, came: int) -> str:
    if accepted == came:
        return tr(
            "did in time at one, with an act they would accept"
            " | did in time at {number}, each time with an act they would accept",
            "after “You”",
            came,
            number=number(came),
        )
    if accepted == 0:
        return tr(
            "did in time at one, in another way than they would have"
            " | did in time at {number}, in another way than they would have",
            "after “You”",
            came,
            number=number(came),
        )
    return tr(
        "did in time at {number}, with an act they would accept at one"
        " | did in time at {number}, with an act they would accept at {accepted}",
        "after “You”",
        accepted,
        number=number(came),
        accepted=number(accepted),
    )


def _early(n: int, every: bool) -> str:
    if every:
        return tr("came in a little earlier at all of them", "after “You”")
    return tr(
        "came in a little earlier at one | came in a little earlier at {number}", "after “You”", n, number=number(n)
    )


def _late(n: int, every: bool) -> str:
    if every:
        return tr("came in a little later at all of them", "after “You”")
    return tr("came in a little later at one | came in a little later at {number}", "after “You”", n, number=number(n))


def _passed(n: int, every: bool) -> str:
    if every:
        return tr("let the talk go on at all of them", "after “You”")
    return tr("let the talk go on at one | let the talk go on at {number}", "after “You”", n, number=number(n))
