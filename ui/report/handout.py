"""A workshop's results as one page: who has finished, what to discuss, all moments, and what can be said of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from scoring.cohort import FLOOR, MomentResult, Results, Study
from scoring.signal import Interval
from scoring.wording import counted
from simulator.model.scenario import Scenario
from simulator.workshop.file import Workshop
from simulator.workshop.sealed import SealedStop
from ui.presenters.debrief import FIT_SHORT, line_para, move_words, plain
from ui.presenters.words import SAY_NOTHING
from ui.report.template import template

_LEAD_IN = 4
NOT_AN_EXAM = (
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
        about=(*about, f"{workshop.promise} {NOT_AN_EXAM}"),
        finished=finished_words(workshop, found),
        discuss=[_place(workshop, scenarios[m.session], m) for m in found.discuss],
        moments=[_line(scenarios[m.session], m) for m in found.moments],
        sentences=study_words(found),
        paper=paper,
    )


def finished_words(workshop: Workshop, found: Results) -> tuple[str, ...]:
    """How many have led each session to its end, or left it."""
    titles = {s.id: s.title for s in workshop.sessions}
    words = [f"{counted(found.people, 'hand-in').capitalize()} counted."]
    for session, n in found.finished.items():
        left = found.left.get(session, 0)
        gone = f", {left} left it before" if left else ""
        words.append(f"{titles.get(session, session)}: {n} to its end{gone}.")
    return tuple(words)


def study_words(found: Results) -> tuple[str, ...]:
    """What the statistics say, in sentences, or why there are none."""
    words = []
    if found.why_no_items:
        words.append(found.why_no_items)
    else:
        still = sum(i.rest is None for i in found.items)
        means = [i.mean for i in found.items]
        words.append(
            f"{counted(len(means), 'moment').capitalize()} as items: met by {_percent(min(means))} to "
            f"{_percent(max(means))} of the people; {counted(still, 'moment')} did not vary at all."
        )
    words.append(_study(found.study) if found.study is not None else found.why_no_study)
    return tuple(words)


def _study(study: Study) -> str:
    between = _between(study.relative_interval)
    more = "; ".join(f"with {k} sessions {_two(r)}" for k, r, _ in study.with_sessions if k != study.sessions)
    return (
        f"Persons × (moments : sessions), {study.persons} people, {study.sessions} sessions, {study.moments} moments: "
        f"of the differences between people a share of {_two(study.relative)}{between} would be there again in other "
        f"sessions of this kind; {more}. {_by_panel(study)}"
        "That says how repeatable the figure is, not what it measures."
    )


def _by_panel(study: Study) -> str:
    found = study.by_panel
    if found is None:
        return "No ten leaders have answered every moment, so the writers are the key here. "
    return (
        f"With {found.leaders} leaders as the key it is {_two(found.relative)}{_between(found.interval)}, "
        "depending on which leaders one had asked. "
    )


def _place(workshop: Workshop, scenario: Scenario, moment: MomentResult) -> Place:
    stop = _stop(workshop, moment)
    beat = scenario.beats[moment.beat]
    leaders = sum(moment.panel.values())
    return Place(
        heading=f"{scenario.title}, minute {moment.minute}{f' · {beat.title}' if beat.title else ''}",
        lead_in=tuple(plain(line_para(scenario, line)) for line in stop.lines[-_LEAD_IN:]),
        caption=f"{counted(moment.n, 'answer')}. "
        + (f"{leaders} leaders." if leaders else "No panel of ten leaders has answered this moment."),
        rows=tuple(
            Row(
                move_words("says" if m.say else "does", m.say or m.does or SAY_NOTHING),
                str(moment.room.get(m.id, 0)),
                str(moment.panel.get(m.id, 0)) if moment.panel else "–",
                FIT_SHORT.get(moment.writers.get(m.id, ""), "–"),
            )
            for m in stop.moves
        ),
    )


def _line(scenario: Scenario, moment: MomentResult) -> MomentLine:
    title = scenario.beats[moment.beat].title or moment.beat
    met = f"fewer than {FLOOR} answers"
    if moment.met is not None and moment.met_share is not None:
        met = f"{_percent(moment.met_share)}{_between(moment.met, percent=True)}"
    answers = str(moment.n) if moment.n >= FLOOR else ""
    return MomentLine(scenario.title, moment.minute, title, answers, met)


def _stop(workshop: Workshop, moment: MomentResult) -> SealedStop:
    session = workshop.session(moment.session)
    if session is None:
        raise ValueError(f"“{moment.session}” is no session of this workshop")
    return next(s for s in session.moments if s.beat == moment.beat)


def _percent(share: float) -> str:
    return f"{round(share * 100)} %"


def _two(value: float | None) -> str:
    return "that cannot be computed" if value is None else f"{value:.2f}"


def _between(interval: Interval | None, *, percent: bool = False) -> str:
    if interval is None:
        return ""
    low, high = (f"{round(v * 100)}" if percent else f"{v:.2f}" for v in (interval.low, interval.high))
    return f" ({low} to {high})"
