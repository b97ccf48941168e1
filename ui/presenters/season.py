"""A season in words: its meetings as a year, what was led of them, and the group's story so far."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from scoring.wording import number
from simulator.engine.season import told_after
from simulator.language import mark, tr
from ui.continuing import USUAL, choices, next_meeting
from ui.presenters.home import (
    LED_WORDS,
    begun_words,
    circle_words,
    facts,
    meeting_words,
    on_day_words,
    stands_words,
    way_words,
    when_words,
)
from ui.presenters.words import upper_first

if TYPE_CHECKING:
    from simulator.content.index import Card
    from simulator.model.season import Season, SeasonMeeting, Value
    from simulator.store.home import OpenPlay
    from simulator.store.tellings import Telling

Status = Literal["not_yet", "aside", "led"]
YEAR = mark("The year")
STORY = mark("The group's story so far")
BEFORE = mark("What came before")
BEFORE_MORE = mark(
    "The meeting takes over what came of the telling you choose. Nothing is lost: each telling stays as it is."
)
FIRST = mark("This is where the season begins; nothing comes before it.")
USUAL_WORD = mark("As it usually went")
USUAL_MORE = mark("Begin as if somebody else had led what came before. The meeting is complete by itself.")
GONE = mark("The telling this one went on from has been discarded. What it handed on is kept here.")


@dataclass(frozen=True, slots=True)
class Chapter:
    """What is told of one time of the year."""

    when: str
    sentences: tuple[str, ...]

    @property
    def text(self) -> str:
        """The sentences as one paragraph."""
        return " ".join(self.sentences)


@dataclass(frozen=True, slots=True)
class Before:
    """What a meeting begins with: the play it goes on from (none: as it usually went), the season, and its story."""

    play: str
    season: str
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EarlierView:
    """One way to begin a meeting: going on from a telling, or as it usually went (`play` is then empty).

    `goes_on` is said beside the button that begins.
    """

    play: str
    word: str
    sentence: str
    story: tuple[Chapter, ...]
    goes_on: str


@dataclass(frozen=True, slots=True)
class TellingView:
    """A play of a meeting that came to its end. `came` is what the group's story tells of it."""

    id: str
    title: str
    line: str
    came: str

    @property
    def spoken(self) -> str:
        """For the button, for a screen reader."""
        return tr("Read the debrief of your telling {line}", line=self.line.replace(" · ", ", "))


@dataclass(frozen=True, slots=True)
class AsideView:
    """A play of a meeting that was begun and put aside."""

    id: str
    line: str

    @property
    def spoken(self) -> str:
        """For the button, for a screen reader."""
        return tr("Go on: {line}", line=self.line.replace(" · ", ", "))


@dataclass(frozen=True, slots=True)
class MeetingView:
    """One meeting of the year. `short` says how it stands, in two or three words; `state` in a sentence."""

    scenario: str
    when: str
    number: str
    title: str
    summary: str
    status: Status
    short: str
    state: str
    tellings: tuple[TellingView, ...]
    aside: tuple[AsideView, ...]
    earlier: tuple[EarlierView, ...]

    @property
    def spoken(self) -> str:
        """For a screen reader."""
        return f"{self.when}: {self.title}, {self.number}, {self.short}"


@dataclass(frozen=True, slots=True)
class SeasonView:
    """All the season's screen shows. `next` is the meeting one most likely wants to lead."""

    id: str
    title: str
    summary: str
    group: str
    who: str
    people: tuple[tuple[str, tuple[str, ...]], ...]
    meetings: tuple[MeetingView, ...]
    next: str
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Led:
    """What is known of the plays of a season: those that came to an end, in the order they were begun, and others."""

    tellings: tuple[Telling, ...] = ()
    open: tuple[OpenPlay, ...] = ()
    problem: str = ""

    def of(self, scenario: str) -> tuple[Telling, ...]:
        """The tellings of a meeting, the newest first."""
        return tuple(t for t in reversed(self.tellings) if t.scenario == scenario)


def season_view(season: Season, cards: Iterable[Card], led: Led, now: datetime) -> SeasonView:
    """The season's screen at `now`, a time with a zone."""
    of = {card["id"]: card for card in cards if card["id"] in season.scenarios}
    known = list(dict.fromkeys(p["id"] for name in season.scenarios if name in of for p in of[name]["people"]))
    people = {p["id"]: p for card in of.values() for p in card["people"]}
    first = of.get(season.scenarios[0])
    return SeasonView(
        id=season.id,
        title=season.title,
        summary=season.summary,
        group=f"{first['setting']['group']}. {_of_year(season)} · {facts(first, meeting=False)}." if first else "",
        who=circle_words(people[p]["first_name"] for p in known),
        people=tuple((p, tuple(people[p].get("looks", ()))) for p in known),
        meetings=tuple(_meeting(season, m, of.get(m.scenario), led, now) for m in season.meetings),
        next=next_meeting(season, led.tellings) or season.scenarios[-1],
        problem=led.problem,
    )


def _of_year(season: Season) -> str:
    count, of = len(season.meetings), season.meetings[0].of
    return tr("{count} of {of} meetings", count=upper_first(number(count)), of=number(of))


def _meeting(season: Season, meeting: SeasonMeeting, card: Card | None, led: Led, now: datetime) -> MeetingView:
    tellings = led.of(meeting.scenario)
    aside = tuple(p for p in led.open if p.scenario == meeting.scenario and p.id not in {t.id for t in tellings})
    status: Status = "aside" if aside else "led" if tellings else "not_yet"
    return MeetingView(
        scenario=meeting.scenario,
        when=meeting.when,
        number=meeting_words(meeting.meeting, meeting.of),
        title=card["title"] if card is not None else meeting.scenario,
        summary=card["summary"] if card is not None else "",
        status=status,
        short=_short(status, tellings, now),
        state=_state(status, tellings, now),
        tellings=tuple(_telling(season, t, now) for t in tellings),
        aside=tuple(
            AsideView(p.id, f"{stands_words(p.stage, p.place)} · {begun_words(p.started, now)}") for p in aside
        ),
        earlier=earlier_views(season, meeting, led, now),
    )


def _short(status: Status, tellings: Sequence[Telling], now: datetime) -> str:
    count = len(tellings)
    if status == "not_yet" or not count:
        return tr(LED_WORDS[status])
    if status == "aside":
        match count:
            case 1:
                return tr("led {when}, and put aside", when=on_day_words(tellings[0].started, now))
            case 2:
                return tr("led twice, and put aside")
            case _:
                return tr("led {n} time, and put aside | led {n} times, and put aside", "", count)
    match count:
        case 1:
            return tr("led {when}", when=on_day_words(tellings[0].started, now))
        case 2:
            return tr("led twice")
        case _:
            return tr("led {n} time | led {n} times", "", count)


def _state(status: Status, tellings: Sequence[Telling], now: datetime) -> str:
    if status == "not_yet":
        return tr("You have not led this meeting yet.")
    if not tellings:
        return tr("You have begun this meeting and put it aside.")
    last = when_words(tellings[0].started, now)
    match len(tellings):
        case 1:
            return tr("You have led this meeting once, {when}.", when=last)
        case 2:
            return tr("You have led this meeting twice, last {when}.", when=last)
        case count:
            return tr(
                "You have led this meeting {n} time, last {when}. | You have led this meeting {n} times, last {when}.",
                "",
                count,
                when=last,
            )


def _telling(season: Season, telling: Telling, now: datetime) -> TellingView:
    came = " ".join(told_after(season, telling.scenario, telling.carries))
    line = f"{when_words(telling.started, now)} · {way_words(telling.way)}"
    return TellingView(telling.id, telling.ending, line, came)


def earlier_views(season: Season, meeting: SeasonMeeting, led: Led, now: datetime) -> tuple[EarlierView, ...]:
    """The ways to begin a meeting: the tellings of the latest earlier meeting that has one, and as it usually went."""
    story = (Chapter("", (meeting.usual,)),)
    usual = EarlierView("", tr(USUAL_WORD), tr(USUAL_MORE), story, tr("Begins as it usually went"))
    found = []
    for telling in choices(season, meeting.scenario, led.tellings):
        month = season.meeting(telling.scenario).when
        day, way = when_words(telling.started, now), way_words(telling.way)
        found.append(
            EarlierView(
                telling.id,
                tr("{month} as you led it {when}", month=month, when=day),
                tr("It ended with “{ending}”, {way}.", ending=telling.ending, way=way)
                if telling.ending
                else f"{upper_first(way)}.",
                story_so_far(season, telling, led, before=meeting),
                tr("Goes on from {month} as you led it {when}", month=month, when=day),
            )
        )
    return (*found, usual)


def story_so_far(season: Season, telling: Telling, led: Led, before: SeasonMeeting) -> tuple[Chapter, ...]:
    """The group's story along the line of plays that ends with a telling, up to the meeting `before`.

    Of a meeting that nobody led the story is told as the next telling took it over: as it usually went.
    """
    plays = {t.id: t for t in led.tellings}
    line: dict[str, Telling] = {}
    at: Telling | None = telling
    while at is not None and at.scenario not in line:
        line[at.scenario] = at
        at = plays.get(at.continues)
    oldest = min(line.values(), key=lambda t: season.scenarios.index(t.scenario))
    chapters: list[Chapter] = []
    if not oldest.continues:
        chapters.append(Chapter("", (season.meeting(oldest.scenario).usual,)))
        start = season.scenarios.index(oldest.scenario)
    else:
        chapters.append(Chapter("", (tr(GONE),)))
        start = 0
    for meeting in season.before(before.scenario)[start:]:
        sentences = told_after(season, meeting.scenario, _after(season, meeting, line, before))
        if sentences:
            chapters.append(Chapter(meeting.when, sentences))
    return tuple(chapters)


def _after(
    season: Season, meeting: SeasonMeeting, line: Mapping[str, Telling], before: SeasonMeeting
) -> Mapping[str, Value]:
    """What was true after a meeting in a line of plays."""
    if meeting.scenario in line:
        return line[meeting.scenario].carries
    order = season.scenarios
    later = [t for t in line.values() if order.index(t.scenario) > order.index(meeting.scenario)]
    if later:
        return min(later, key=lambda t: order.index(t.scenario)).history
    return dict(before.history)


def before_of(view: SeasonView, meeting: MeetingView, play: str) -> Before:
    """What a meeting begins with, for its briefing."""
    chosen = next((e for e in meeting.earlier if e.play == play), meeting.earlier[-1])
    return Before(chosen.play, view.title, tuple(c.text for c in chosen.story))


def chosen_first(meeting: MeetingView, wanted: str | None) -> str:
    """The way to begin that is chosen when a meeting is shown: the one asked for, else the newest telling."""
    if wanted == USUAL:
        return ""
    fitting = [e.play for e in meeting.earlier if wanted and e.play.startswith(wanted)]
    return fitting[0] if fitting else meeting.earlier[0].play


def goes_on_words(meeting: MeetingView, play: str) -> str:
    """Beside the button that begins: what the meeting goes on from."""
    chosen = next((e for e in meeting.earlier if e.play == play), meeting.earlier[-1])
    if len(meeting.earlier) == 1 and not chosen.play:
        return ""
    return chosen.goes_on
