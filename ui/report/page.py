"""The report of one or more plays as one HTML file that needs nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from scoring.charts import draw_hour, to_svg
from scoring.debrief import Debrief, debrief, title_of
from scoring.road import Place, answers, places
from simulator.graph.formats import map_text
from simulator.graph.road import road_of
from simulator.language import code, mark, tr
from simulator.model.palette import Source
from simulator.record.record import Record
from ui.presenters.counts import fit_words
from ui.presenters.debrief import (
    FIT_WORDS,
    LEFT,
    STAYS,
    Para,
    PlaceText,
    between_leaders,
    move_words,
    place_text,
    subtitle_words,
    to_try_words,
)
from ui.presenters.hour import hour_rows, hour_words
from ui.presenters.sources import SourceView, source_view
from ui.presenters.words import NEEDS_WORDS, reviewed_by, stage_words
from ui.report.labels import report_labels
from ui.report.template import template

_CHART_WIDTH = 760.0
_INK: Mapping[str, str] = {
    "talk": "#8f9c8f",
    "silence": "#efe3c8",
    "edge": "#867b63",
    "you": "#1f6157",
    "mark": "#8b3f1c",
    "question": "#4b463b",
    "text": "#1f2a29",
    "muted": "#56605b",
    "rule": "#dcd1bb",
}
WHAT_IT_IS = mark(
    "A page to think and talk with. It counts towards no society's hours or training, and says nothing about who is "
    "ready to lead."
)


@dataclass(frozen=True, slots=True)
class MomentLine:
    """One moment in the table of all of them."""

    minute: int
    part: str
    title: str
    did: str
    needs: str
    fit: str


@dataclass(frozen=True, slots=True)
class PlayPage:
    """What the page shows of one play. `hour_svg` and `map_svg` are drawings; the map is empty while it may not show.

    `notes` are private and there only if they were asked for.
    """

    play: str
    title: str
    subtitle: str
    reviewed: str
    left: str
    how: tuple[str, ...]
    between: tuple[Para, ...]
    fits: str
    hour_svg: str
    hour_words: tuple[str, ...]
    hour_rows: tuple[tuple[str, str, str, str], ...]
    places: tuple[PlaceText, ...]
    timing: tuple[str, ...]
    says: tuple[tuple[str, str], ...]
    ending: str
    encounter: str
    relationship: str
    safety: str
    question: str
    to_try: str
    stays: tuple[str, ...]
    moments: tuple[MomentLine, ...]
    map_svg: str
    road: tuple[str, ...]
    sources: tuple[SourceView, ...]
    notes: tuple[tuple[str, str], ...]


def play_page(record: Record, sources: Mapping[str, Source], *, notes: bool = False) -> PlayPage:
    """All of one play for the page. Notes are private; they are in it only if `notes` says so."""
    found = debrief(record, sources)
    scenario, road = record.scenario, places(record)
    beats = [p.beat.id for p in road]
    titles = {p.beat.id: title_of(scenario, p) for p in road}
    shown = tuple(place_text(scenario, p) for p in found.places)
    whole = found.state == "finished" and record.header.purpose != "sealed"
    cited = dict.fromkeys(c.source for p in shown for c in p.claims if c.source)
    return PlayPage(
        play=record.header.play,
        title=scenario.title,
        subtitle=subtitle_words(found.way, scenario.setting.minutes, record.header.started),
        reviewed=reviewed_by(scenario),
        left="" if found.state == "finished" else tr(LEFT),
        how=tuple(tr("You said first: “{words}”", words=words) for words in found.how_it_was),
        between=between_leaders(found),
        fits=fit_words(found),
        hour_svg=to_svg(draw_hour(found.hour, _CHART_WIDTH), _INK, tr("The hour of “{title}”", title=scenario.title)),
        hour_words=hour_words(found.hour),
        hour_rows=hour_rows(found.hour, titles, beats),
        places=shown,
        timing=found.timing_words if found.timing is not None or found.state != "left" else (),
        says=found.take_home.says,
        ending=found.take_home.title,
        encounter=found.take_home.encounter,
        relationship=" ".join(found.relationship),
        safety=" ".join(found.safety),
        question=found.question,
        to_try=to_try_words(found),
        stays=tuple(tr(words) for words in STAYS) if scenario.content_note else (),
        moments=tuple(_moments(record, found)),
        map_svg=map_text(scenario, "svg", road=road_of(record)) if whole else "",
        road=tuple(_step(p, titles) for p in road),
        sources=tuple(source_view(sources[key], sources) for key in cited if key in sources),
        notes=_notes(record, titles) if notes else (),
    )


def report_html(records: Sequence[Record], sources: Mapping[str, Source], *, notes: bool = False) -> str:
    """The page for a browser: drawings inside, a style for print, nothing fetched and no script."""
    pages = [play_page(r, sources, notes=notes) for r in records]
    return _render(pages, paper=False)


def paper_html(page: PlayPage) -> str:
    """One play for a print copy: the same words, with drawings as images named `hour` and `map`."""
    return _render([page], paper=True)


def _render(pages: Sequence[PlayPage], *, paper: bool) -> str:
    say = report_labels()
    return template("report.html.j2").render(pages=pages, say=say, what_it_is=tr(WHAT_IT_IS), lang=code(), paper=paper)


def _step(place: Place, titles: Mapping[str, str]) -> str:
    beat = place.beat
    part, title = stage_words(beat.stage), titles[beat.id]
    return tr("Minute {minute}, {part}: {title}", minute=beat.minute, part=part, title=title)


def _moments(record: Record, found: Debrief) -> Iterator[MomentLine]:
    passed = [p for p in places(record) if p.moment is not None and p.passed]
    for place, row in zip(passed, found.moments, strict=True):
        move = place.chosen
        if move is None:
            did = tr("An act nobody foresaw")
        elif move.do == "hold":
            did = tr("You said nothing.")
        else:
            did = move_words("says" if move.say else "does", move.say or move.does)
        yield MomentLine(
            minute=row.minute,
            part=stage_words(place.beat.stage),
            title=row.title,
            did=did,
            needs=tr(NEEDS_WORDS[place.moment.needs]) if place.moment is not None else "",
            fit=tr(FIT_WORDS[move.fit]) if move is not None else tr("The writers have no view of it."),
        )


def _notes(record: Record, titles: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    latest = {a.beat: a.text.strip() for a in answers(record, "note")}
    return tuple((titles.get(beat, tr("The hour")), words) for beat, words in latest.items() if words)
