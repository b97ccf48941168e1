"""The home screen in words: plays to go on with, and the sessions as cards."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from simulator.content.index import Card, ConventionCard
from simulator.language import code, mark, tr
from simulator.store.home import Home, OpenPlay
from ui.presenters.dates import day_words
from ui.presenters.words import UNREVIEWED, quoted, stage_words

if TYPE_CHECKING:
    from simulator.model.season import Season

GREETING = mark("Lead a Balint group")
LEAD = mark(
    "You sit with a group for one meeting. At any point you may say something, or not. "
    "Afterwards one looks at how the hour went, and at how else it can be heard."
)
CRASHED = mark("The program stopped in the middle last time")
CRASHED_MORE = mark("Your plays are kept. It wrote down what it could, and sent it nowhere. This is said only once.")
FOOTER = mark(
    "Practice, and private: everything stays on this computer. Nothing here counts toward the hours of any society, "
    "and nothing says that somebody is ready to lead."
)
NO_SESSIONS = mark(
    "No sessions were found with the program. "
    "A session can also come as a file: open it here, or drop it on this window."
)
READER_WANTED = mark("Somebody who knows the ground should read this session before it is used in a workshop.")
_IN = {"en": mark("in English"), "de": mark("in German"), "fr": mark("in French")}
LED_WORDS = {"not_yet": mark("not yet led"), "aside": mark("put aside"), "led": mark("led")}
WAY_WORDS = {"guided": mark("guided"), "open": mark("open floor")}
_TRADITIONAL = {
    "required": mark("Traditional form; the presenter moves back to listen."),
    "if_wanted": mark("Traditional form; the presenter may move back to listen."),
    "off": mark("Traditional form; the presenter stays in the circle."),
}
_FREER = {
    "required": mark("Balint-style, freer in form; the presenter moves back to listen."),
    "if_wanted": mark("Balint-style, freer in form; the presenter may move back to listen."),
    "off": mark("Balint-style, freer in form; the presenter stays in the circle."),
}


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
        stands, begun = self.stands.replace(" · ", ", "), self.begun.replace(" · ", ", ")
        return tr("Continue {title}: {stands}, {begun}", title=self.title, stands=stands, begun=begun)


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
        return tr("Season: {title}", title=self.title) if self.meetings else tr("Session: {title}", title=self.title)

    @property
    def more(self) -> str:
        """The rest, as its description."""
        parts = (self.summary, self.group, self.who, self.facts, self.convention, self.content_note, self.led)
        meetings = (f"{m.when}: {m.title}, {m.state}." for m in self.meetings)
        return " ".join(p for p in (*parts, *meetings, self.review) if p)


@dataclass(frozen=True, slots=True)
class HomeView:
    """All the home screen shows. `first_time`: nothing was ever led."""

    open: tuple[ContinueView, ...] = ()
    cards: tuple[CardView, ...] = ()
    empty: str = ""
    first_time: bool = False


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
    new = not home.open and not home.finished
    return HomeView(tuple(_open_play(p, now) for p in home.open), views, "" if views else tr(NO_SESSIONS), new)


def card_view(card: Card, *, led: bool = False) -> CardView:
    """A session's card."""
    return CardView(
        id=card["id"],
        title=card["title"],
        summary=card["summary"],
        group=card["setting"]["group"],
        who=circle_words(p["first_name"] for p in card["people"]),
        facts=facts(card),
        convention=convention_short(card["convention"]),
        review=review_words(card),
        people=tuple((p["id"], tuple(p.get("looks", ()))) for p in card["people"]),
        content_note=card["content_note"],
        led=tr("You have led this session.") if led else "",
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
        lines.append(MeetingLine(meeting.when, cards[name]["title"], tr(LED_WORDS[how]), how))
    return CardView(
        id=season.id,
        title=season.title,
        summary=season.summary,
        group=first["setting"]["group"],
        who=circle_words(p["first_name"] for p in people.values()),
        facts=facts(first, meeting=False),
        convention=tr("A season: the group remembers what became of the meetings before."),
        review=review_words(first),
        people=tuple((p["id"], tuple(p.get("looks", ()))) for p in people.values()),
        meetings=tuple(lines),
    )


def facts(card: Card, *, role: bool = True, meeting: bool = True) -> str:
    """How long, where, which meeting, as whom one leads, and in which language if it is not the reader's."""
    setting = card["setting"]
    counted = meeting and "meeting" in setting and "of" in setting
    long = tr("{n} minute | {n} minutes", "", setting["minutes"])
    place = tr("online") if setting["place"] == "online" else tr("in a room")
    which = meeting_words(setting["meeting"], setting["of"]) if counted else ""
    you = tr("you lead as {role}", role=with_article(setting["leader_role"])) if role else ""
    return " · ".join(p for p in (long, place, which, you, other_language(card["language"])) if p)


def other_language(language: str) -> str:
    """The language of a session, if it is not the one the program speaks."""
    if language.partition("-")[0] == code():
        return ""
    return tr(_IN[language]) if language in _IN else tr("in another language ({code})", code=language)


def meeting_words(meeting: int, of: int) -> str:
    """Which meeting of a year it is."""
    return tr("meeting {meeting} of {of}", meeting=meeting, of=of)


def circle_words(names: Iterable[str]) -> str:
    """Who sits in the circle, by first names."""
    return tr("In the circle: {names}.", names=listed(tuple(names)))


def convention_short(convention: ConventionCard) -> str:
    """The convention in two or three short sentences."""
    style, chair = convention["style"], convention["push_back"]
    said = [tr((_TRADITIONAL if style == "traditional" else _FREER)[chair])]
    if convention["co_leader"]:
        said.append(tr("You lead with a co-leader."))
    return " ".join(said)


def review_words(card: Card) -> str:
    """Who wrote this and who has read it."""
    if not card["review"]:
        return f"{tr(UNREVIEWED)} {tr(READER_WANTED)}" if card["review_wanted"] else tr(UNREVIEWED)
    readers = "; ".join(
        tr(
            "{who}, {role}, {day}, on {what}",
            "a reader of a session",
            who=r["who"],
            role=r["as_"],
            day=r["on"],
            what=r["about"],
        )
        for r in card["review"]
    )
    return tr(
        "Written by the makers of this program from published texts. Reviewed by {readers}.",
        readers=readers,
    )


def stands_words(stage: str, place: str) -> str:
    """Where a play stands: its stage, and the beat's title if it has one."""
    name = stage_words(stage) or tr("At the beginning")
    return f"{name} · {quoted(place)}" if place else name


def when_words(moment: str, now: datetime) -> str:
    """A time of a record in words: “today at 9:05”, “yesterday at 18:30”, “on 3 March 2026”."""
    then = _time(moment, now)
    if then is None:
        return tr("at an unknown time")
    time = f"{then.hour}:{then.minute:02}"
    match (now.date() - then.date()).days:
        case 0:
            return tr("today at {time}", time=time)
        case 1:
            return tr("yesterday at {time}", time=time)
        case _:
            return tr("on {day}", day=day_words(then))


def on_day_words(moment: str, now: datetime) -> str:
    """The day of a time of a record: “today”, “yesterday”, “on 3 March 2026”."""
    then = _time(moment, now)
    if then is None:
        return tr("at an unknown time")
    match (now.date() - then.date()).days:
        case 0:
            return tr("today")
        case 1:
            return tr("yesterday")
        case _:
            return tr("on {day}", day=day_words(then))


def _time(moment: str, now: datetime) -> datetime | None:
    try:
        return datetime.fromisoformat(moment).astimezone(now.tzinfo)
    except ValueError:
        return None


def listed(names: Sequence[str]) -> str:
    """Names as a list in a sentence."""
    if not names:
        return tr("nobody yet")
    if len(names) == 1:
        return names[0]
    return tr("{others} and {last}", "a list", others=", ".join(names[:-1]), last=names[-1])


def with_article(role: str) -> str:
    """“a family doctor”, “an oncologist”; a role that brings its own article keeps it."""
    if role.split(" ", 1)[0].lower() in {"a", "an", "the", "one"}:
        return role
    if role[:1].lower() in {"a", "e", "i", "o", "u"}:
        return tr("an {role}", "what somebody is; English has “an” before a vowel", role=role)
    return tr("a {role}", "what somebody is", role=role)


def _open_play(play: OpenPlay, now: datetime) -> ContinueView:
    return ContinueView(
        play.id,
        play.title,
        stands_words(play.stage, play.place),
        f"{way_words(play.way)} · {begun_words(play.started, now)}",
    )


def way_words(way: str) -> str:
    """A way to play, as it is called."""
    return tr(WAY_WORDS[way]) if way in WAY_WORDS else way


def begun_words(moment: str, now: datetime) -> str:
    """When a play was begun."""
    return tr("begun {when}", when=when_words(moment, now))
