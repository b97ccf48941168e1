"""What was counted of an hour, in sentences, and the places that each is counted from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from scoring.debrief import Debrief
from scoring.fits import FitCounts
from scoring.hour import Hour, Moment
from scoring.timing import Timed
from scoring.wording import number
from simulator.language import mark, tr

NO_PANEL = mark("That is their view, and no panel has voted.")
NEEDS_SHORT: Mapping[str, str] = {
    "step_in": mark("the writers would have said something"),
    "hold": mark("the writers would have waited"),
    "either": mark("the writers could see either"),
}
FIT_SHORT: Mapping[str, str] = {
    "strong": mark("the writers would have done this"),
    "sound": mark("the writers could have done this too"),
    "weak": mark("the writers would rather not"),
    "costly": mark("the writers think it may have cost somebody something"),
}


@dataclass(frozen=True, slots=True)
class PlaceLink:
    """A place one can go to from a figure: what it is called, and what is said of it there."""

    beat: str
    words: str
    about: str


def minute_words(minute: int, title: str) -> str:
    """“Minute 5 · The door”; without a title the minute alone."""
    return tr("Minute {minute} · {title}", minute=minute, title=title).rstrip(" ·")


def timing_places(found: Debrief) -> tuple[PlaceLink, ...]:
    """The places the sentences about timing are counted from, in the order of the hour."""
    timed = found.timing
    if timed is None:
        return ()
    words = {t.beat: _timed_words(t) for t in timed.places}
    words |= {beat: tr("you waited") if beat in timed.waited else tr("you spoke") for beat in timed.wait_places}
    return tuple(
        PlaceLink(row.beat, minute_words(row.minute, row.title), f"{tr(NEEDS_SHORT[row.needs])}; {words[row.beat]}")
        for row in found.moments
        if row.beat in words
    )


def _timed_words(timed: Timed) -> str:
    match timed.when:
        case "in_time":
            if timed.accepted:
                return tr("you came in, with an act they would accept")
            return tr("you came in, with another act")
        case "before":
            return tr("you came in a beat before")
        case "late":
            return tr("you came in a little later")
        case _:
            return tr("you let the talk go on")


def hour_places(seen: Hour, counted: Sequence[Moment], titles: Mapping[str, str]) -> tuple[PlaceLink, ...]:
    """Where something that was counted in the hour was heard: one link for each place, with what was heard there."""
    kinds = (
        (seen.as_patient, tr("as the patient", "what was heard at a place")),
        (seen.as_doctor, tr("as the doctor", "what was heard at a place")),
        (seen.advice, tr("advice", "what was heard at a place")),
        (seen.questions, tr("a question to the presenter", "what was heard at a place")),
    )
    found: dict[str, list[str]] = {}
    for moment in sorted(counted, key=lambda m: (m.index, m.at)):
        heard = next((words for moments, words in kinds if moment in moments), "")
        found.setdefault(moment.beat, []).append(heard)
    minutes = {m.beat: m.minute for m in counted}
    return tuple(
        PlaceLink(beat, minute_words(minutes[beat], titles.get(beat, "")), ", ".join(dict.fromkeys(heard)))
        for beat, heard in found.items()
    )


def moment_places(found: Debrief) -> tuple[PlaceLink, ...]:
    """All moments of the road with the writers' view of what was done."""
    return tuple(
        PlaceLink(
            row.beat,
            minute_words(row.minute, row.title),
            tr(FIT_SHORT[row.fit]) if row.fit is not None else tr("not foreseen here, so not judged"),
        )
        for row in found.moments
    )


def leaders_words(found: Debrief) -> str:
    """The main figure where a panel has answered every moment of the road; else nothing."""
    done, of = found.leaders_moves or (0, 0)
    if not of:
        return ""
    return tr(
        "At {done} of one place you did something that at least a quarter of the panel would do first."
        " | At {done} of {number} places you did something that at least a quarter of the panel would do first.",
        "",
        of,
        done=done,
        number=number(of),
    )


def fit_words(found: Debrief) -> str:
    """How often the writers would have done the same, and the rest: counts, and nothing made of them."""
    fits = found.fits
    judged = fits.strong + fits.sound + fits.weak + fits.costly
    if not judged:
        return tr("Nothing you did here was among what the writers had foreseen.")
    seen = tr(
        "Of one moment, seen by the writers: {counts}. | Of {number} moments, seen by the writers: {counts}.",
        "the counts are clauses, as from “at two they would have done the same”",
        judged,
        number=number(judged),
        counts="; ".join(_fit_counts(fits)),
    )
    n = fits.not_judged
    rest = tr(
        "At one other you did what they had not foreseen. | At {number} others you did what they had not foreseen.",
        "moments",
        n,
        number=number(n),
    )
    return " ".join((seen, *([rest] if n else []), tr(NO_PANEL)))


def _fit_counts(fits: FitCounts) -> Iterator[str]:
    if n := fits.strong:
        yield tr(
            "at one they would have done the same | at {number} they would have done the same",
            "moments",
            n,
            number=number(n),
        )
    if n := fits.sound:
        yield tr("at one they could have | at {number} they could have", "moments", n, number=number(n))
    if n := fits.weak:
        yield tr("at one they would rather not | at {number} they would rather not", "moments", n, number=number(n))
    if n := fits.costly:
        yield tr(
            "at one they think it probably cost somebody something"
            " | at {number} they think it probably cost somebody something",
            "moments",
            n,
            number=number(n),
        )
