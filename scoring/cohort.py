"""A room's answers to a workshop: what was chosen where, beside panel and writers; nothing about a person.

Nothing is told of fewer than five people, no item statistics under thirty, no generalizability under thirty people in
three sessions. There is no pass mark. Statistics need the extra ``cohort``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from math import fsum, log, sqrt
from typing import TYPE_CHECKING

from scoring.habits import wilson
from scoring.signal import Interval
from scoring.votes import Votes
from simulator.language import tr
from simulator.model.scenario import Moment, Scenario
from simulator.panel.files import NO_PANEL, Panel
from simulator.workshop.file import Workshop
from simulator.workshop.handin import HandIn, SealedPlay
from simulator.workshop.sealed import SealedSession

if TYPE_CHECKING:
    from scoring.panel_study import Chosen, PanelStudy

FLOOR = 5
ITEMS_FROM = 30
SESSIONS_FROM = 3
MOST_TO_DISCUSS = 5
PANEL_ROUNDS = 100
_GOOD = {"strong", "sound"}


@dataclass(frozen=True, slots=True)
class MomentResult:
    """One moment: how many answered, and what. `room` is empty under five answers, `panel` under ten.

    `writers` are the writers' fits by move. `met` is the share that did what the writers would or could have done, with
    a Wilson interval; `spread` is the entropy of the room's choices, 0 (one choice) to 1 (all as often).
    """

    session: str
    beat: str
    minute: int
    n: int
    room: Mapping[str, int]
    panel: Mapping[str, int]
    writers: Mapping[str, str]
    met: Interval | None
    met_share: float | None
    spread: float | None


@dataclass(frozen=True, slots=True)
class ItemResult:
    """A moment as an item, from thirty people on: the mean of its values and how it goes with the rest.

    `rest` is the correlation of the moment with the sum of the others; None where nothing varies.
    """

    session: str
    beat: str
    n: int
    mean: float
    rest: float | None


@dataclass(frozen=True, slots=True)
class Study:
    """Persons × (moments : sessions): coefficients as it was, and with other numbers of sessions (D-study)."""

    persons: int
    sessions: int
    moments: int
    relative: float | None
    absolute: float | None
    with_sessions: tuple[tuple[int, float | None, float | None], ...]
    relative_interval: Interval | None = None
    by_panel: PanelStudy | None = None


@dataclass(frozen=True, slots=True)
class RatingResult:
    """What people said of their own leading of a session, where at least five did.

    `back` counts the moments they want back. `guess` is the mean of how many of ten leaders they think would have done
    the same there; None where fewer than five guessed.
    """

    session: str
    n: int
    back: Mapping[str, int]
    guesses: int
    guess: float | None


@dataclass(frozen=True, slots=True)
class Results:
    """All that may be told. `why_no_items` and `why_no_study` are sentences where there is none."""

    people: int
    finished: Mapping[str, int]
    left: Mapping[str, int]
    time_over: Mapping[str, int]
    moments: tuple[MomentResult, ...]
    discuss: tuple[MomentResult, ...]
    items: tuple[ItemResult, ...]
    study: Study | None
    why_no_items: str
    why_no_study: str
    ratings: tuple[RatingResult, ...] = ()


def results(
    workshop: Workshop,
    handins: Sequence[HandIn],
    scenarios: Mapping[str, Scenario],
    panel: Panel = NO_PANEL,
    *,
    rounds: int = 200,
) -> Results:
    """The results of a workshop. `scenarios` are the full sessions by id; one that has changed since is left out.

    `rounds` is how often the persons are drawn anew for the study's interval.
    """
    known = {s.id: scenarios[s.id] for s in workshop.sessions if _same(s, scenarios.get(s.id))}
    plays = [p for h in handins for p in h.plays]
    moments = [m for s in workshop.sessions if s.id in known for m in _moments(s, known[s.id], plays, panel)]
    told = [m for m in moments if m.room]
    table = _values(workshop, handins, known)
    items, why_items = _items(table)
    study, why_study = _study(table, rounds)
    if study is not None:
        from scoring.panel_study import panel_study  # noqa: PLC0415 - the extra

        chosen = _chosen(workshop, handins, known)
        study = replace(study, by_panel=panel_study(chosen, panel, min(rounds, PANEL_ROUNDS)))
    return Results(
        people=len(handins),
        finished=_counts(workshop, (p for p in plays if not (p.left or p.time_over))),
        left=_counts(workshop, (p for p in plays if p.left)),
        time_over=_counts(workshop, (p for p in plays if p.time_over and not p.left)),
        moments=tuple(moments),
        discuss=tuple(sorted(told, key=lambda m: -(m.spread or 0.0))[:MOST_TO_DISCUSS]),
        items=items,
        study=study,
        why_no_items=why_items,
        why_no_study=why_study,
        ratings=tuple(_ratings(workshop, plays)),
    )


def _same(sealed: SealedSession, scenario: Scenario | None) -> bool:
    return scenario is not None and scenario.digest == sealed.source


def _ratings(workshop: Workshop, plays: Sequence[SealedPlay]) -> Iterable[RatingResult]:
    for session in workshop.sessions:
        rated = [p for p in plays if p.session == session.id and p.back]
        if len(rated) < FLOOR:
            continue
        back = Counter(p.back for p in rated)
        guesses = [p.guess for p in rated if p.guess is not None]
        told = len(guesses) >= FLOOR
        yield RatingResult(
            session=session.id,
            n=len(rated),
            back={s.beat: back[s.beat] for s in session.moments if back[s.beat]},
            guesses=len(guesses) if told else 0,
            guess=fsum(guesses) / len(guesses) if told else None,
        )


def _counts(workshop: Workshop, plays: Iterable[SealedPlay]) -> dict[str, int]:
    """How many plays there are of each session; a substitute is counted with the one it stands for."""
    stands_for = {p.substitute: p.session for p in workshop.parts if p.substitute}
    counts = dict.fromkeys((p.session for p in workshop.parts), 0)
    for play in plays:
        session = stands_for.get(play.session, play.session)
        if session in counts:
            counts[session] += 1
    return counts


def _moments(
    sealed: SealedSession, scenario: Scenario, plays: Sequence[SealedPlay], panel: Panel
) -> Iterable[MomentResult]:
    for stop in sealed.moments:
        moment = scenario.beats[stop.beat].moment
        if moment is None:
            continue
        chosen = [a.choice for p in plays if p.session == sealed.id for a in p.answers if a.beat == stop.beat]
        writers = {m.id: str(m.fit) for m in moment.moves if m.id in {s.id for s in stop.moves}}
        votes = Votes.of(chosen)
        leaders = Votes.of(a.first for _, a in panel.answers_to(stop.digest))
        told = votes.n >= FLOOR
        met = sum(writers.get(c) in _GOOD for c in chosen)
        yield MomentResult(
            session=sealed.id,
            beat=stop.beat,
            minute=stop.minute,
            n=votes.n,
            room=dict(votes.counts) if told else {},
            panel=dict(leaders.counts) if leaders.enough else {},
            writers=writers,
            met=wilson(met, votes.n) if told else None,
            met_share=met / votes.n if told else None,
            spread=_entropy(votes, len(stop.moves)) if told else None,
        )


def _entropy(votes: Votes, options: int) -> float:
    if options < 2 or not votes.n:
        return 0.0
    shares = [n / votes.n for n in votes.counts.values() if n]
    return max(0.0, -fsum(s * log(s) for s in shares) / log(options))


Table = Mapping[str, tuple[tuple[str, ...], list[list[float]]]]


def _values(workshop: Workshop, handins: Sequence[HandIn], scenarios: Mapping[str, Scenario]) -> Table:
    """For each session the beats, and a row of 1 or 0 for each person who led every part of the workshop to its end.

    1 is what the writers would or could have done. Only the parts themselves are in it: a substitute has other moments.
    """
    parts, sealed, whole = _whole(workshop, handins, scenarios)
    table: dict[str, tuple[tuple[str, ...], list[list[float]]]] = {}
    for session in parts:
        fits = {b: _fits(scenarios[session].beats[b].moment) for b in (s.beat for s in sealed[session].moments)}
        rows = [[float(fits[a.beat].get(a.choice) in _GOOD) for a in plays[session].answers] for plays in whole]
        table[session] = (tuple(fits), rows)
    return table


def _whole(
    workshop: Workshop, handins: Sequence[HandIn], scenarios: Mapping[str, Scenario]
) -> tuple[list[str], dict[str, SealedSession], list[dict[str, SealedPlay]]]:
    """The parts that are known, their sealed sessions, and the plays of each person who led all parts to their end."""
    parts = [p.session for p in workshop.parts if p.session in scenarios]
    sealed = {s.id: s for s in workshop.sessions}
    whole = []
    for handin in handins:
        plays = {p.session: p for p in handin.plays}
        if all(s in plays and len(plays[s].answers) == len(sealed[s].moments) for s in parts):
            whole.append(plays)
    return parts, sealed, whole


def _chosen(workshop: Workshop, handins: Sequence[HandIn], scenarios: Mapping[str, Scenario]) -> list[Chosen]:
    """The same people and moments as the values, with what was chosen."""
    from scoring.panel_study import Chosen  # noqa: PLC0415 - the extra

    parts, sealed, whole = _whole(workshop, handins, scenarios)
    return [
        Chosen(
            tuple(stop.digest for stop in sealed[s].moments),
            tuple(tuple(a.choice for a in plays[s].answers) for plays in whole),
        )
        for s in parts
    ]


def _fits(moment: Moment | None) -> dict[str, str]:
    return {m.id: m.fit for m in moment.moves} if moment is not None else {}


def _items(table: Table) -> tuple[tuple[ItemResult, ...], str]:
    n = min((len(rows) for _, rows in table.values()), default=0)
    if n < ITEMS_FROM:
        return (), tr(
            "Figures about single moments need {least} people who led every session to its end; there is {n}."
            " | Figures about single moments need {least} people who led every session to its end; there are {n}.",
            "",
            n,
            least=ITEMS_FROM,
        )
    totals = [fsum(fsum(rows[k]) for _, rows in table.values()) for k in range(n)]
    found = []
    for session, (beats, rows) in table.items():
        for column, beat in enumerate(beats):
            values = [row[column] for row in rows]
            rest = [total - value for total, value in zip(totals, values, strict=True)]
            found.append(ItemResult(session, beat, n, fsum(values) / n, correlation(values, rest)))
    return tuple(found), ""


def _study(table: Table, rounds: int) -> tuple[Study | None, str]:
    n = min((len(rows) for _, rows in table.values()), default=0)
    if len(table) < 2:
        return None, tr("How many sessions one would need cannot be answered from one session.")
    if n < ITEMS_FROM or len(table) < SESSIONS_FROM:
        return None, tr(
            "A generalizability study needs {least} people who led {of} sessions to their end; "
            "there is {n} person and {sessions} sessions."
            " | A generalizability study needs {least} people who led {of} sessions to their end; "
            "there are {n} people and {sessions} sessions.",
            "",
            n,
            least=ITEMS_FROM,
            of=SESSIONS_FROM,
            sessions=len(table),
        )
    try:
        import numpy  # noqa: F401 - the extra; gstudy needs it when it counts

        from scoring.gstudy import nested  # noqa: PLC0415 - the extra
    except ImportError:
        return None, tr("A generalizability study needs the extra “cohort” (numpy), which is not installed.")
    sessions = [rows for _, rows in table.values()]
    found = nested(sessions)
    counts = sorted({len(table), 3, 5, 8, 12})
    return (
        Study(
            persons=n,
            sessions=len(table),
            moments=sum(found.moments),
            relative=found.relative(),
            absolute=found.absolute(),
            with_sessions=tuple((k, found.relative(k), found.absolute(k)) for k in counts),
            relative_interval=_drawn(sessions, rounds),
        ),
        "",
    )


def _drawn(sessions: Sequence[list[list[float]]], rounds: int) -> Interval | None:
    """A percentile interval of the relative coefficient, persons drawn anew with a fixed seed."""
    import numpy as np

    from scoring.gstudy import nested  # noqa: PLC0415

    rng, n = np.random.default_rng(0), len(sessions[0])
    arrays = [np.asarray(s) for s in sessions]
    found = []
    for _ in range(rounds):
        persons = rng.integers(0, n, n)
        value = nested([a[persons] for a in arrays]).relative()  # type: ignore[misc]
        if value is not None:
            found.append(value)
    if not found:
        return None
    low, high = np.percentile(found, [2.5, 97.5])
    return Interval(float(low), float(high))


def correlation(one: Sequence[float], other: Sequence[float]) -> float | None:
    """Pearson's correlation; None where one of them does not vary."""
    n = len(one)
    mean_one, mean_other = fsum(one) / n, fsum(other) / n
    a, b = [v - mean_one for v in one], [v - mean_other for v in other]
    spread = sqrt(fsum(v * v for v in a) * fsum(v * v for v in b))
    return fsum(x * y for x, y in zip(a, b, strict=True)) / spread if spread else None
