"""A season in words: its meetings as a year, what was led of them, and the group's story so far."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from simulator.engine.season import told_after
from ui.continuing import USUAL, choices, next_meeting
from ui.presenters.home import WAY_WORDS, facts, listed, stands_words, when_words

if TYPE_CHECKING:
    from simulator.content.index import Card
    from simulator.model.season import Season, SeasonMeeting, Value
    from simulator.store.home import OpenPlay
    from simulator.store.tellings import Telling

Status = Literal["not_yet", "aside", "led"]
STATUS_WORDS: Mapping[Status, str] = {"not_yet": "not yet led", "aside": "put aside", "led": "led"}
YEAR = "The year"
STORY = "The group's story so far"
BEFORE = "What came before"
BEFORE_MORE = (
    "The meeting takes over what came of the telling you choose. Nothing is lost: each telling stays as it is."
)
FIRST = "This is where the season begins; nothing comes before it."
USUAL_WORD = "As it usually went"
USUAL_MORE = "Begin as if somebody else had led what came before. The meeting is complete by itself."
GONE = "The telling this one went on from has been discarded. What it handed on is kept here."


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
    """One way to begin a meeting: going on from a telling, or as it usually went (`play` is then empty)."""

    play: str
    word: str
    sentence: str
    story: tuple[Chapter, ...]


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
        return f"Read the debrief of your telling {self.line.replace(' · ', ', ')}"


@dataclass(frozen=True, slots=True)
class AsideView:
    """A play of a meeting that was begun and put aside."""

    id: str
    line: str

    @property
    def spoken(self) -> str:
        """For the button, for a screen reader."""
        return f"Go on: {self.line.replace(' · ', ', ')}"


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
    names = listed([people[p]["first_name"] for p in known])
    return SeasonView(
        id=season.id,
        title=season.title,
        summary=season.summary,
        group=f"{first['setting']['group']}. {_of_year(season)} · {facts(first, meeting=False)}." if first else "",
        who=f"In the circle: {names}.",
        people=tuple((p, tuple(people[p].get("looks", ()))) for p in known),
        meetings=tuple(_meeting(season, m, of.get(m.scenario), led, now) for m in season.meetings),
        next=next_meeting(season, led.tellings) or season.scenarios[-1],
        problem=led.problem,
    )


def _of_year(season: Season) -> str:
    numbers = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
    count, of = ((numbers[n - 2] if 1 < n < 13 else str(n)) for n in (len(season.meetings), season.meetings[0].of))
    return f"{count[:1].upper()}{count[1:]} of {of} meetings"


def _meeting(season: Season, meeting: SeasonMeeting, card: Card | None, led: Led, now: datetime) -> MeetingView:
    tellings = led.of(meeting.scenario)
    aside = tuple(p for p in led.open if p.scenario == meeting.scenario and p.id not in {t.id for t in tellings})
    status: Status = "aside" if aside else "led" if tellings else "not_yet"
    return MeetingView(
        scenario=meeting.scenario,
        when=meeting.when,
        number=f"meeting {meeting.meeting} of {meeting.of}",
        title=card["title"] if card is not None else meeting.scenario,
        summary=card["summary"] if card is not None else "",
        status=status,
        short=_short(status, tellings, now),
        state=_state(status, tellings, now),
        tellings=tuple(_telling(season, t, now) for t in tellings),
        aside=tuple(
            AsideView(p.id, f"{stands_words(p.stage, p.place)} · begun {when_words(p.started, now)}") for p in aside
        ),
        earlier=earlier_views(season, meeting, led, now),
    )


def _day(telling: Telling, now: datetime) -> str:
    return when_words(telling.started, now)


def _short(status: Status, tellings: Sequence[Telling], now: datetime) -> str:
    if status == "not_yet" or not tellings:
        return STATUS_WORDS[status]
    day = _day(tellings[0], now)
    led = f"led {day.split(' at ')[0]}" if len(tellings) == 1 else f"led {_times(len(tellings))}"
    return f"{led}, and put aside" if status == "aside" else led


def _state(status: Status, tellings: Sequence[Telling], now: datetime) -> str:
    if status == "not_yet":
        return "You have not led this meeting yet."
    if not tellings:
        return "You have begun this meeting and put it aside."
    times = "once," if len(tellings) == 1 else f"{_times(len(tellings))}, last"
    return f"You have led this meeting {times} {_day(tellings[0], now)}."


def _times(count: int) -> str:
    return "twice" if count == 2 else f"{count} times"


def _telling(season: Season, telling: Telling, now: datetime) -> TellingView:
    way = WAY_WORDS.get(telling.way, telling.way)
    came = " ".join(told_after(season, telling.scenario, telling.carries))
    return TellingView(telling.id, telling.ending, f"{_day(telling, now)} · {way}", came)


def earlier_views(season: Season, meeting: SeasonMeeting, led: Led, now: datetime) -> tuple[EarlierView, ...]:
    """The ways to begin a meeting: the tellings of the latest earlier meeting that has one, and as it usually went."""
    usual = EarlierView("", USUAL_WORD, USUAL_MORE, (Chapter("", (meeting.usual,)),))
    found = []
    for telling in choices(season, meeting.scenario, led.tellings):
        when = season.meeting(telling.scenario).when
        way = WAY_WORDS.get(telling.way, telling.way)
        found.append(
            EarlierView(
                telling.id,
                f"{when} as you led it {_day(telling, now)}",
                f"It ended with “{telling.ending}”, {way}." if telling.ending else f"{way[:1].upper()}{way[1:]}.",
                story_so_far(season, telling, led, before=meeting),
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
        chapters.append(Chapter("", (GONE,)))
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
    return f"Goes on from {chosen.word}" if chosen.play else "Begins as it usually went"
