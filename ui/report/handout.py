"""A workshop's results as one page: who has finished, what to discuss, all moments, and what can be said of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from scoring.cohort import FLOOR, MomentResult, Results, Study
from scoring.signal import Interval
from scoring.wording import number
from simulator.language import code, decimal, mark, tr
from simulator.model.scenario import Scenario
from simulator.workshop.file import Workshop
from simulator.workshop.sealed import SealedStop
from ui.presenters.counts import FIT_SHORT
from ui.presenters.debrief import line_para, move_words, plain
from ui.presenters.words import SAY_NOTHING
from ui.report.template import template

_LEAD_IN = 4
NOT_AN_EXAM = mark(
    "There is no pass mark. The writers’ view is that of the makers of this program; no figure here says who is ready "
    "to lead, and none is about a person."
)


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that could be done at a moment, beside who did it."""

    words: str
    room: str
    panel: str
    writers: str


@dataclass(frozen=True, slots=True)
class Place:
    """A moment to discuss."""

    heading: str
    lead_in: tuple[str, ...]
    caption: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class MomentLine:
    """A moment in the table of all."""

    session: str
    minute: int
    title: str
    n: str
    met: str


def handout_html(
    workshop: Workshop,
    found: Results,
    scenarios: Mapping[str, Scenario],
    about: tuple[str, ...] = (),
    *,
    paper: bool = False,
) -> str:
    """The page; `about` are sentences for its head."""
    return template("handout.html.j2").render(
        title=workshop.title,
        words=_words(workshop),
        lang=code(),
        about=(*about, f"{workshop.promise} {tr(NOT_AN_EXAM)}"),
        finished=finished_words(workshop, found),
        discuss=[_place(workshop, scenarios[m.session], m) for m in found.discuss],
        ratings=rating_words(workshop, found, scenarios),
        moments=[_line(scenarios[m.session], m) for m in found.moments],
        sentences=study_words(found),
        paper=paper,
    )


def _words(workshop: Workshop) -> Mapping[str, str]:
    """What the page says of itself."""
    return {
        "title": tr("{title} · results", title=workshop.title),
        "finished": tr("Who has finished"),
        "discuss": tr("To discuss: where the room was most divided"),
        "moves": tr("What could be done"),
        "room": tr("The room", "those who were there"),
        "leaders": tr("Leaders, first", "what leaders would do first"),
        "writers": tr("The writers"),
        "own": tr("What people said of their own leading"),
        "all": tr("All moments"),
        "interval": tr("How many did what the writers would or could have done, with a 95 % interval"),
        "session": tr("Session"),
        "minute": tr("Minute"),
        "moment": tr("Moment"),
        "answers": tr("Answers", "how many"),
        "met": tr("What the writers would or could have done"),
        "said": tr("What can and cannot be said of it"),
    }


def finished_words(workshop: Workshop, found: Results) -> tuple[str, ...]:
    """How many have led each session to its end, or left it."""
    titles = {s.id: s.title for s in workshop.sessions}
    n = found.people
    words = [tr("{number} hand-in counted. | {number} hand-ins counted.", "", n, number=number(n).capitalize())]
    for session, ended in found.finished.items():
        title, left = titles.get(session, session), found.left.get(session, 0)
        if left:
            to_end_and_left = tr(
                "{title}: {ended} to its end, {n} left it before. | {title}: {ended} to its end, {n} left it before.",
                "how many led a session to its end, and how many left it",
                left,
                title=title,
                ended=ended,
            )
            words.append(to_end_and_left)
        else:
            words.append(tr("{title}: {n} to its end. | {title}: {n} to its end.", "", ended, title=title))
        over = found.time_over.get(session, 0)
        if over:
            ended_by_time = tr(
                "{title}: for {n} the time was over before. | {title}: for {n} the time was over before.",
                "how many had to end a session because its time was over",
                over,
                title=title,
            )
            words.append(ended_by_time)
    return tuple(words)


def rating_words(workshop: Workshop, found: Results, scenarios: Mapping[str, Scenario]) -> tuple[str, ...]:
    """What people said of their own leading, counted together."""
    words = []
    for rated in found.ratings:
        session = workshop.session(rated.session)
        if session is None:
            continue
        beats = scenarios[rated.session].beats if rated.session in scenarios else {}
        places = [
            tr(
                "{place} ({n}) | {place} ({n})",
                "a moment, and how many want it back",
                rated.back[s.beat],
                place=_place_words(s.minute, beats[s.beat].title if s.beat in beats else ""),
            )
            for s in session.moments
            if s.beat in rated.back
        ]
        back = tr(
            "{title}: {n} person wants a place back: {places}. | {title}: {n} people want a place back: {places}.",
            "",
            rated.n,
            title=session.title,
            places="; ".join(places),
        )
        guess = ""
        if rated.guess is not None:
            guess = tr(
                "{n} person guessed how many of ten leaders would have done the same there: {mean} on average. | "
                "{n} people guessed how many of ten leaders would have done the same there: {mean} on average.",
                "",
                rated.guesses,
                mean=decimal(rated.guess, 1),
            )
        words.append(f"{back} {guess}".strip())
    return tuple(words)


def _place_words(minute: int, title: str) -> str:
    if title:
        return tr("minute {minute} · {title}", minute=minute, title=title)
    return tr("minute {minute}", minute=minute)


def study_words(found: Results) -> tuple[str, ...]:
    """What the statistics say, in sentences, or why there are none."""
    words = []
    if found.why_no_items:
        words.append(found.why_no_items)
    else:
        still = sum(i.rest is None for i in found.items)
        means = [i.mean for i in found.items]
        items = tr(
            "{number} moment as items: met by {least} to {most} of the people | "
            "{number} moments as items: met by {least} to {most} of the people",
            "a clause before a semicolon",
            len(means),
            number=number(len(means)).capitalize(),
            least=percent(min(means)),
            most=percent(max(means)),
        )
        same = tr(
            "{number} moment did not vary at all. | {number} moments did not vary at all.",
            "a clause after a semicolon",
            still,
            number=number(still),
        )
        words.append(f"{items}; {same}")
    words.append(_study(found.study) if found.study is not None else found.why_no_study)
    return tuple(words)


def _study(study: Study) -> str:
    of = {"persons": study.persons, "sessions": study.sessions, "moments": study.moments}
    if study.relative is None:
        return tr(
            "Persons × (moments : sessions), {persons} people, {sessions} sessions, {moments} moments: what share of "
            "the differences between people would be there again in other sessions of this kind cannot be computed.",
            **of,
        )
    first = tr(
        "Persons × (moments : sessions), {persons} people, {sessions} sessions, {moments} moments: of the differences "
        "between people a share of {share} would be there again in other sessions of this kind",
        "a clause before a semicolon",
        **of,
        share=_with_interval(decimal(study.relative), study.relative_interval),
    )
    others = [_with_sessions(k, share) for k, share, _ in study.with_sessions if k != study.sessions]
    last = tr("That says how repeatable the figure is, not what it measures.")
    return f"{'; '.join((first, *others))}. {_by_panel(study)} {last}"


def _with_sessions(sessions: int, share: float | None) -> str:
    if share is None:
        return tr(
            "with {n} session it cannot be computed | with {n} sessions it cannot be computed", "a clause", sessions
        )
    return tr("with {n} session {share} | with {n} sessions {share}", "a clause", sessions, share=decimal(share))


def _by_panel(study: Study) -> str:
    found = study.by_panel
    if found is None:
        return tr("No ten leaders have answered every moment, so the writers are the key here.")
    if found.relative is None:
        return tr(
            "With {n} leader as the key it cannot be computed. | With {n} leaders as the key it cannot be computed.",
            "",
            found.leaders,
        )
    return tr(
        "With {n} leader as the key it is {share}, depending on which leaders one had asked. | "
        "With {n} leaders as the key it is {share}, depending on which leaders one had asked.",
        "",
        found.leaders,
        share=_with_interval(decimal(found.relative), found.interval),
    )


def _place(workshop: Workshop, scenario: Scenario, moment: MomentResult) -> Place:
    stop = _stop(workshop, moment)
    beat = scenario.beats[moment.beat]
    leaders = sum(moment.panel.values())
    return Place(
        heading=_heading(scenario.title, moment.minute, beat.title),
        lead_in=tuple(plain(line_para(scenario, line)) for line in stop.lines[-_LEAD_IN:]),
        caption=f"{_answers(moment.n)} {_leaders(leaders)}",
        rows=tuple(
            Row(
                move_words("says" if m.say else "does", m.say or m.does or tr(SAY_NOTHING)),
                str(moment.room.get(m.id, 0)),
                str(moment.panel.get(m.id, 0)) if moment.panel else "–",
                _fit(moment.writers.get(m.id, "")),
            )
            for m in stop.moves
        ),
    )


def _heading(title: str, minute: int, place: str) -> str:
    if place:
        return tr("{title}, minute {minute} · {place}", title=title, minute=minute, place=place)
    return tr("{title}, minute {minute}", title=title, minute=minute)


def _fit(fit: str) -> str:
    return tr(FIT_SHORT[fit]) if fit in FIT_SHORT else "–"


def _answers(n: int) -> str:
    return tr("{number} answer. | {number} answers.", "", n, number=number(n).capitalize())


def _leaders(n: int) -> str:
    if not n:
        return tr("No panel of ten leaders has answered this moment.")
    return tr("{n} leader. | {n} leaders.", "", n)


def _line(scenario: Scenario, moment: MomentResult) -> MomentLine:
    title = scenario.beats[moment.beat].title or moment.beat
    met = tr("fewer than {n} answer | fewer than {n} answers", "", FLOOR)
    if moment.met is not None and moment.met_share is not None:
        met = _with_interval(percent(moment.met_share), moment.met, hundred=True)
    answers = str(moment.n) if moment.n >= FLOOR else ""
    return MomentLine(scenario.title, moment.minute, title, answers, met)


def _stop(workshop: Workshop, moment: MomentResult) -> SealedStop:
    session = workshop.session(moment.session)
    if session is None:
        raise ValueError(f"“{moment.session}” is no session of this workshop")
    return next(s for s in session.moments if s.beat == moment.beat)


def percent(share: float) -> str:
    """A share as a whole number of hundred."""
    return tr("{number} %", number=round(share * 100))


def _with_interval(value: str, interval: Interval | None, *, hundred: bool = False) -> str:
    if interval is None:
        return value
    low, high = (str(round(v * 100)) if hundred else decimal(v) for v in (interval.low, interval.high))
    return tr("{value} ({low} to {high})", value=value, low=low, high=high)
