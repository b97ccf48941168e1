"""Before co-leading, a look at my habits: the set, what one expects, what was counted, and a page to talk over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from scoring.look import LookState, PlaceOf, Sheet
from scoring.wording import listed, number, times
from simulator.language import mark, tr
from simulator.model.palette import Reference
from simulator.store.own import Look
from ui.presenters.counts import NO_PANEL
from ui.presenters.dates import day_words
from ui.presenters.figures import inside
from ui.presenters.habits import figure_words, pooled_words
from ui.presenters.notebook import SHEET
from ui.presenters.words import upper_first

TITLE = mark("Before co-leading: a look at my habits")
WHAT = mark(
    "Choose two to four sessions. Say first what you expect of yourself. Then lead each once, without going back; "
    "after each there is its debrief, and after the last what you expected stands beside what was counted."
)
WHAT_IT_IS_NOT = mark(
    "This page is not an assessment and says nothing about who is ready to lead. It was counted from a few written "
    "sessions with one’s own choices in them, seen by their writers. It counts towards no society’s hours or training."
)
LEAST, MOST = 2, 4
QUESTIONS: Mapping[str, str] = {
    "when": mark("When do I come in: early, in time, late, hardly ever?"),
    "most": mark("What do I do most? What almost never?"),
    "wait": mark("What makes it hard for me to wait?"),
    "notice": mark("What would somebody who leads with me notice first?"),
}
OWN_PARTS: Mapping[str, str] = {
    "watch": mark("What I would ask my co-leader to watch for"),
    "supervision": mark("What I would take to supervision"),
}


@dataclass(frozen=True, slots=True)
class SessionChoice:
    """A session that can be in the set."""

    id: str
    title: str
    about: str


@dataclass(frozen=True, slots=True)
class StepView:
    """One session of a set: led or not; `play` leads to its debrief."""

    id: str
    title: str
    play: str


@dataclass(frozen=True, slots=True)
class SideBySide:
    """What one expected of one thing, and what was counted of it."""

    question: str
    expected: str
    counted: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SheetView:
    """The page for a co-leader: what one tends to do, when, places, and one's own words by part."""

    begun: str
    sessions: tuple[str, ...]
    tends: tuple[str, ...]
    when: tuple[str, ...]
    places: tuple[tuple[str, tuple[str, ...]], ...]
    own: tuple[tuple[str, str, str], ...]


def steps(look: Look, state: LookState, titles: Mapping[str, str]) -> tuple[StepView, ...]:
    """The sessions of a set in order."""
    led = dict(state.led)
    return tuple(StepView(s, titles.get(s, s), led.get(s, "")) for s in look.scenarios)


def side_by_side(look: Look, sheet: Sheet, reference: Reference) -> tuple[SideBySide, ...]:
    """Expectations beside figures; a figure says how little it rests on."""
    names = reference.competencies.competencies
    habits = tuple(
        tr("{habit}: {figure}", habit=names[h.competency].name, figure=figure_words(h))
        for h in sheet.habits.habits
        if h.dots and h.competency in names
    )
    beside = {
        "when": pooled_words(sheet.habits.timing) or (tr(_NO_TIMING),),
        "most": (_most_words(sheet, reference) or tr("You did nothing but wait."), _never_words(sheet, reference)),
        "wait": _places_words(sheet.spoke_where_waiting),
        "notice": habits,
    }
    return tuple(
        SideBySide(
            tr(question), look.expects.get(key, "") or tr("Nothing was said."), tuple(w for w in beside[key] if w)
        )
        for key, question in QUESTIONS.items()
    )


_NO_TIMING = mark("Guided play shows where the writers foresaw something, so it says nothing about timing.")


def sheet_view(
    look: Look, sheet: Sheet, reference: Reference, titles: Mapping[str, str], own: Mapping[str, str]
) -> SheetView:
    """The page. `own` are one's own words by part."""
    places = (
        (tr("I spoke where the writers would have waited"), sheet.spoke_where_waiting),
        (tr("I waited where they would have said something"), sheet.waited_where_speaking),
        (tr("To talk over"), sheet.talk_over),
    )
    return SheetView(
        begun=day_words(date.fromisoformat(look.begun[:10])),
        sessions=tuple(titles.get(s, s) for s in look.scenarios),
        tends=_tends(sheet, reference),
        when=pooled_words(sheet.habits.timing) or (tr(_NO_TIMING),),
        places=tuple((head, tuple(_place(p) for p in found)) for head, found in places if found),
        own=tuple((key, tr(words), own.get(key, "")) for key, words in OWN_PARTS.items()),
    )


def sheet_prompt(look: str, part: str) -> str:
    """Under what one's own words for a part are kept among the notes."""
    return f"{SHEET}{look}:{part}"


def sheet_lines(view: SheetView) -> tuple[str, ...]:
    """The page as plain text."""
    about = tr("From {sessions}. Begun on {day}.", sessions=listed(view.sessions), day=view.begun)
    lines = [tr("Before co-leading"), about, "", tr("What I tend to do")]
    lines += [*view.tends, "", tr("When I come in"), *view.when]
    for head, places in view.places:
        lines += ["", head, *(f"– {p}" for p in places)]
    for _, head, words in view.own:
        lines += ["", head, words or "…"]
    return (*lines, "", tr(WHAT_IT_IS_NOT))


def _tends(sheet: Sheet, reference: Reference) -> tuple[str, ...]:
    """How often something was done, and what; only that one waited, where one did nothing else."""
    if not sheet.stepped_in:
        return (tr("I did nothing but wait."),)
    return tuple(words for words in (_did_words(sheet), _most_words(sheet, reference)) if words)


def _did_words(sheet: Sheet) -> str:
    did = tr(
        "one time | {number} times", "how often something was done", sheet.stepped_in, number=number(sheet.stepped_in)
    )
    if sheet.gestures:
        return tr(
            "Over one stretch of talk I did something {times}, {gestures} with a gesture. | "
            "Over {number} stretches of talk I did something {times}, {gestures} with a gesture.",
            "",
            sheet.beats,
            number=number(sheet.beats),
            times=did,
            gestures=times(sheet.gestures),
        )
    return tr(
        "Over one stretch of talk I did something {times}. | Over {number} stretches of talk I did something {times}.",
        "",
        sheet.beats,
        number=number(sheet.beats),
        times=did,
    )


def _act_names(reference: Reference) -> Mapping[str, str]:
    """The names of acts as they stand inside a sentence."""
    return {a.id: inside(a.name) for a in reference.palette.acts}


def _most_words(sheet: Sheet, reference: Reference) -> str:
    names = _act_names(reference)
    used = [f"{names.get(a, a)} ({n})" for a, n in sheet.most]
    return tr("Most often: {acts}.", acts=listed(used)) if used else ""


def _never_words(sheet: Sheet, reference: Reference) -> str:
    names = _act_names(reference)
    never = sheet.habits.never
    if not never:
        return ""
    return tr(
        "One act was not used: {acts}. | {number} acts were not used, among them {acts}.",
        "",
        len(never),
        number=upper_first(number(len(never))),
        acts=listed([names.get(a, a) for a in never[:3]]),
    )


def _places_words(places: Sequence[PlaceOf]) -> tuple[str, ...]:
    if not places:
        return (tr("No place was met where the writers would have waited, and you spoke."),)
    met = tr(
        "One place where the writers would have waited, and you spoke: {places}. | "
        "{number} places where the writers would have waited, and you spoke: {places}.",
        "",
        len(places),
        number=upper_first(number(len(places))),
        places=listed([_place(p) for p in places]),
    )
    return (" ".join((met, tr(NO_PANEL))),)


def _place(place: PlaceOf) -> str:
    return tr("“{place}” (minute {minute}, {session})", place=place.place, minute=place.minute, session=place.title)
