"""The home screen in words: plays to go on with, and the sessions as cards."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from simulator.content.index import Card, ConventionCard
from simulator.store.home import Home, OpenPlay
from ui.presenters.words import STAGE_WORDS, UNREVIEWED

if TYPE_CHECKING:
    from simulator.model.season import Season

GREETING = "Lead a Balint group"
LEAD = (
    "You sit with a group for one meeting. At any point you may say something, or not. "
    "Afterwards one looks at how the hour went, and at how else it can be heard."
)
CRASHED = "The program stopped in the middle last time"
CRASHED_MORE = "Your plays are kept. It wrote down what it could, and sent it nowhere. This is said only once."
FOOTER = (
    "Practice, and private: everything stays on this computer. Nothing here counts toward the hours of any society, "
    "and nothing says that somebody is ready to lead."
)
NO_SESSIONS = (
    "No sessions were found with the program. "
    "A session can also come as a file: open it here, or drop it on this window."
)
READER_WANTED = "Somebody who knows the ground should read this session before it is used in a workshop."
LED_WORDS = {"not_yet": "not yet led", "aside": "put aside", "led": "led"}
WAY_WORDS = {"guided": "guided", "open": "open floor"}
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


@dataclass(frozen=True, slots=True)
class ContinueView:
    """A play to go on with."""

    id: str
    title: str
    stands: str
    begun: str

    @property
    def line(self) -> str:
        """Where it stands and when it was begun."""
        return f"{self.stands} · {self.begun}"

    @property
    def spoken(self) -> str:
        """For a screen reader."""
        return f"Continue {self.title}: {self.stands.replace(' · ', ', ')}, {self.begun.replace(' · ', ', ')}"


@dataclass(frozen=True, slots=True)
class MeetingLine:
    """A meeting of a season, on the season's card; `led` is how far one has come with it."""

    when: str
    title: str
    state: str
    led: Literal["not_yet", "aside", "led"]


@dataclass(frozen=True, slots=True)
class CardView:
    """A session as a card, or a season, which has `meetings`.

    `people` are ids with the words for how each looks, for the drawing.
    """

    id: str
    title: str
    summary: str
    group: str
    who: str
    facts: str
    convention: str
    review: str
    people: tuple[tuple[str, tuple[str, ...]], ...]
    content_note: str = ""
    led: str = ""
    meetings: tuple[MeetingLine, ...] = ()

    @property
    def spoken(self) -> str:
        """The name for a screen reader."""
        return f"Season: {self.title}" if self.meetings else f"Session: {self.title}"

    @property
    def more(self) -> str:
        """The rest, as its description."""
        parts = (self.summary, self.group, self.who, self.facts, self.convention, self.content_note, self.led)
        meetings = (f"{m.when}: {m.title}, {m.state}." for m in self.meetings)
        return " ".join(p for p in (*parts, *meetings, self.review) if p)


@dataclass(frozen=True, slots=True)
class HomeView:
    """All the home screen shows."""

    open: tuple[ContinueView, ...] = ()
    cards: tuple[CardView, ...] = ()
    empty: str = ""


def home_view(cards: Iterable[Card], home: Home, now: datetime, seasons: Iterable[Season] = ()) -> HomeView:
    """The home screen at `now`, a time with a zone: seasons, and the sessions that belong to none."""
    led = set(home.finished)
    shelf = tuple(cards)
    known = {card["id"]: card for card in shelf}
    whole = [s for s in seasons if set(s.scenarios) <= set(known)]
    inside = {name for season in whole for name in season.scenarios}
    views = tuple(season_card_view(season, known, home) for season in whole)
    views += tuple(card_view(card, led=card["id"] in led) for card in shelf if card["id"] not in inside)
    # Whoever comes for the first time meets first what needs no word before it.
    views = tuple(sorted(views, key=lambda v: (bool(v.content_note), bool(v.meetings))))
    return HomeView(tuple(_open_play(p, now) for p in home.open), views, "" if views else NO_SESSIONS)


def card_view(card: Card, *, led: bool = False) -> CardView:
    """A session's card."""
    return CardView(
        id=card["id"],
        title=card["title"],
        summary=card["summary"],
        group=card["setting"]["group"],
        who=f"In the circle: {listed([p['first_name'] for p in card['people']])}.",
        facts=facts(card),
        convention=convention_short(card["convention"]),
        review=review_words(card),
        people=tuple((p["id"], tuple(p.get("looks", ()))) for p in card["people"]),
        content_note=card["content_note"],
        led="You have led this session." if led else "",
    )


def season_card_view(season: Season, cards: Mapping[str, Card], home: Home) -> CardView:
    """A season's card, with the meetings inside it."""
    first = cards[season.scenarios[0]]
    people = {p["id"]: p for name in season.scenarios for p in cards[name]["people"]}
    aside = {p.scenario for p in home.open}
    lines = []
    for meeting in season.meetings:
        name = meeting.scenario
        how: Literal["not_yet", "aside", "led"] = (
            "aside" if name in aside else "led" if name in home.finished else "not_yet"
        )
        lines.append(MeetingLine(meeting.when, cards[name]["title"], LED_WORDS[how], how))
    return CardView(
        id=season.id,
        title=season.title,
        summary=season.summary,
        group=first["setting"]["group"],
        who=f"In the circle: {listed([p['first_name'] for p in people.values()])}.",
        facts=facts(first, meeting=False),
        convention="A season: the group remembers what became of the meetings before.",
        review=review_words(first),
        people=tuple((p["id"], tuple(p.get("looks", ()))) for p in people.values()),
        meetings=tuple(lines),
    )


def facts(card: Card, *, role: bool = True, meeting: bool = True) -> str:
    """How long, where, which meeting, and as whom one leads."""
    setting = card["setting"]
    counted = meeting and "meeting" in setting and "of" in setting
    which = f"meeting {setting['meeting']} of {setting['of']}" if counted else ""
    place = "online" if setting["place"] == "online" else "in a room"
    you = f"you lead as {with_article(setting['leader_role'])}" if role else ""
    return " · ".join(p for p in (f"{setting['minutes']} minutes", place, which, you) if p)


def convention_short(convention: ConventionCard) -> str:
    """The convention in two or three short sentences."""
    style = "Traditional form" if convention["style"] == "traditional" else "Balint-style, freer in form"
    chair = {
        "required": "the presenter moves back to listen",
        "if_wanted": "the presenter may move back to listen",
        "off": "the presenter stays in the circle",
    }[convention["push_back"]]
    alone = " You lead with a co-leader." if convention["co_leader"] else ""
    return f"{style}; {chair}.{alone}"


def review_words(card: Card) -> str:
    """Who wrote this and who has read it."""
    if not card["review"]:
        return f"{UNREVIEWED} {READER_WANTED}" if card["review_wanted"] else UNREVIEWED
    readers = "; ".join(f"{r['who']}, {r['as_']}, {r['on']}, on {r['about']}" for r in card["review"])
    return f"Written by the makers of this program from published texts. Reviewed by {readers}."


def stands_words(stage: str, place: str) -> str:
    """Where a play stands: its stage, and the beat's title if it has one."""
    name = next((words for known, words in STAGE_WORDS.items() if known == stage), "At the beginning")
    return f"{name} · “{place}”" if place else name


def when_words(moment: str, now: datetime) -> str:
    """A time of a record in words: “today at 9:05”, “yesterday at 18:30”, “on 3 March 2026”."""
    try:
        then = datetime.fromisoformat(moment).astimezone(now.tzinfo)
    except ValueError:
        return "at an unknown time"
    days = (now.date() - then.date()).days
    clock = f"{then.hour}:{then.minute:02}"
    if days == 0:
        return f"today at {clock}"
    if days == 1:
        return f"yesterday at {clock}"
    return f"on {then.day} {_MONTHS[then.month - 1]} {then.year}"


def listed(names: Sequence[str]) -> str:
    """Names as a list in a sentence."""
    if len(names) < 2:
        return "".join(names) or "nobody yet"
    return f"{', '.join(names[:-1])} and {names[-1]}"


def with_article(role: str) -> str:
    """“a family doctor”, “an oncologist”; a role that brings its own article keeps it."""
    if role.split(" ", 1)[0].lower() in {"a", "an", "the", "one"}:
        return role
    return f"{'an' if role[:1].lower() in {'a', 'e', 'i', 'o', 'u'} else 'a'} {role}"


def _open_play(play: OpenPlay, now: datetime) -> ContinueView:
    way = WAY_WORDS.get(play.way, play.way)
    return ContinueView(
        play.id,
        play.title,
        stands_words(play.stage, play.place),
        f"{way} · begun {when_words(play.started, now)}",
    )
