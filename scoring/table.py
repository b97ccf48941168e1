"""Plays as a table, one row for each moment met, for spreadsheets and statistics; and what each column means."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping, Sequence
from io import StringIO

from scoring.road import Place, places
from scoring.signal import Detection, answers, detection
from scoring.timing import Timed, Timing, timing
from simulator.record.record import Record

Value = str | int | float | None

COLUMNS: Mapping[str, str] = {
    "play": "the play's id",
    "scenario": "the session's id",
    "title": "the session's title",
    "scenario_digest": "SHA-256 of the session as it was played",
    "way": "guided or open (open floor)",
    "purpose": "practice, habits, sealed or together",
    "seed": "decides the order in which moves were shown",
    "app": "the program's version",
    "place": "number of the beat on the road, from 0",
    "beat": "the beat's id",
    "minute": "minute of the hour",
    "stage": "part of the hour",
    "moment_digest": "SHA-256 of lead-in, moves and words; equal digests are the same moment",
    "needs": "what the writers see a need for: step_in, hold or either",
    "opening": "the typical chance it is, if the writers say so",
    "difficulty": "the typical hard moment it is, if the writers say so",
    "chosen": "the move's id; hold is saying nothing; empty if only acts were made that nobody foresaw",
    "did": "the kind of act",
    "fit": "the writers' view of it: strong, sound, weak, costly; empty if not judged",
    "stepped_in": "1 if the leader did anything but wait",
    "gesture": "1 if what was done was a gesture",
    "unforeseen": "acts of the palette that nobody foresaw here, as act@whom",
    "marked": "1 if the place was marked while leading",
    "strong": "ids of the moves on offer that the writers find strong",
    "sound": "ids of the moves on offer that the writers find sound",
    "timing": "open floor, where needs is step_in: before, in_time, late or not; hold: waited or spoke",
    "accepted": "1 if in time with an act the writers would accept; else 0; empty where timing is",
    "d_prime": "over all plays of open floor in this table: z(H) - z(F), log-linear correction (Hautus 1995)",
    "d_prime_low": "lower end of its 95 % interval (Gourevitch & Galanter 1967)",
    "d_prime_high": "upper end of its 95 % interval",
    "c": "over the same plays: -(z(H) + z(F)) / 2; below 0 steps in readily, above 0 holds back",
    "c_low": "lower end of its 95 % interval",
    "c_high": "upper end of its 95 % interval",
}
_RISKY = ("=", "+", "-", "@", "\t", "\r")


def moments_csv(records: Sequence[Record]) -> str:
    """The table of the roads that count. Cells that a spreadsheet would run as a formula begin with an apostrophe."""
    return to_csv(COLUMNS, (row.values() for row in rows(records)))


def dictionary_csv() -> str:
    """What each column means."""
    return to_csv(("column", "meaning"), COLUMNS.items())


def rows(records: Sequence[Record]) -> Iterator[dict[str, Value]]:
    """One row for each moment that was met and passed, by column."""
    roads = [(record, places(record)) for record in records]
    timed = {record.header.play: timing(road) for record, road in roads if record.header.way == "open"}
    figures = _figures(detection(answers(timed.values())))
    for record, road in roads:
        for place in road:
            if place.moment is not None and place.passed:
                found = timed.get(record.header.play)
                yield {**_row(record, place), **_timed(place, found), **figures}


def _row(record: Record, place: Place) -> dict[str, Value]:
    header, moment, move = record.header, place.moment, place.chosen
    if moment is None:
        raise ValueError(f"“{place.beat.id}” has no moment")
    open_ = [m for m in moment.moves if m.when is None or m.when.holds(place.arrived)]
    gesture = (move is not None and bool(move.does)) or any(u.act == "gesture" for u in place.unforeseen)
    return {
        "play": header.play,
        "scenario": record.scenario.id,
        "title": record.scenario.title,
        "scenario_digest": record.scenario.digest,
        "way": header.way,
        "purpose": header.purpose,
        "seed": header.seed,
        "app": header.app,
        "place": place.index,
        "beat": place.beat.id,
        "minute": place.beat.minute,
        "stage": place.beat.stage,
        "moment_digest": moment.digest,
        "needs": moment.needs,
        "opening": moment.opening,
        "difficulty": moment.difficulty,
        "chosen": move.id if move is not None else None,
        "did": (move.as_ or move.do) if move is not None else None,
        "fit": move.fit if move is not None else None,
        "stepped_in": int(place.stepped_in),
        "gesture": int(gesture),
        "unforeseen": " ".join(f"{u.act}@{u.at}" for u in place.unforeseen),
        "marked": int(place.marked),
        "strong": " ".join(m.id for m in open_ if m.fit == "strong"),
        "sound": " ".join(m.id for m in open_ if m.fit == "sound"),
    }


def _timed(place: Place, found: Timing | None) -> dict[str, Value]:
    none: dict[str, Value] = {"timing": None, "accepted": None}
    if found is None or place.moment is None:
        return none
    if place.moment.needs == "hold":
        return none | {"timing": "waited" if place.beat.id in found.waited else "spoke"}
    own: Timed | None = next((t for t in found.places if t.beat == place.beat.id), None)
    return none if own is None else {"timing": own.when, "accepted": int(own.when == "in_time" and own.accepted)}


def _figures(found: Detection | None) -> dict[str, Value]:
    if found is None:
        return dict.fromkeys(("d_prime", "d_prime_low", "d_prime_high", "c", "c_low", "c_high"))
    d, c = found.d_prime_interval(), found.c_interval()
    values = (found.d_prime, d.low, d.high, found.c, c.low, c.high)
    names = ("d_prime", "d_prime_low", "d_prime_high", "c", "c_low", "c_high")
    return {name: round(value, 4) for name, value in zip(names, values, strict=True)}


def to_csv(head: Iterable[str], lines: Iterable[Iterable[Value]]) -> str:
    """A table as CSV in UTF-8, safe to open in a spreadsheet: no cell is run as a formula."""
    out = StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(head)
    writer.writerows([_safe(v) for v in line] for line in lines)
    return "\ufeff" + out.getvalue()  # the mark by which spreadsheets know UTF-8


def _safe(value: Value) -> Value:
    return f"'{value}" if isinstance(value, str) and value.startswith(_RISKY) else value
