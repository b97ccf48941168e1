"""A pack for a room without screens: the talk up to a place, what could be done, role cards, a page for faculty."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from simulator.engine.fixed import Stop, fixed_road
from simulator.engine.lines import heard
from simulator.errors import BalintError
from simulator.language import mark, tr
from simulator.model.scenario import Beat, Line, Move, Scenario, Setting
from simulator.panel.answers import offered
from ui.presenters.debrief import Para, Run, line_para, move_words
from ui.presenters.home import with_article
from ui.presenters.words import SAY_NOTHING, quoted, reviewed_by, stage_words

NOT_REAL = mark("Everybody in it is invented. Nothing comes from a real group, not even changed.")
VOLUNTARY = mark("Nothing is handed in, and one may pass.")
HOW_LIVE = mark("Take a chair, read your card, and go on from the last line. Nobody has to be like the script.")
PLAN = (
    (
        10,
        mark(
            "Frame: invented people, nothing is handed in, one may pass. Read the content note aloud if there is one."
        ),
    ),
    (
        25,
        mark("Tables of four: two lead as a pair, two watch. One’s own sentence first, then choose; mark the places."),
    ),
    (15, mark("At the table: the place we want back. No scores.")),
    (
        30,
        mark(
            "All together, three places: own sentences, a vote, faculty disagree aloud, the writers last. Once: live."
        ),
    ),
    (10, mark("Each alone: one thing to ask my co-leader.")),
)
QUESTIONS = (
    mark("What did you want to do before you had thought about it?"),
    mark("Whom in the room were you looking after?"),
)
_STOPS = 3


class NoSuchPlace(BalintError):
    """A place the written road of a session does not pass; the text names those it does."""


@dataclass(frozen=True, slots=True)
class RoleCard:
    """Somebody to be played: how they speak, what they want of this hour, what they carry in, what they said last."""

    id: str
    name: str
    role: str
    about: str
    voice: str
    wish: str
    carry: str
    last: str
    present: bool


@dataclass(frozen=True, slots=True)
class StopPage:
    """A place to stop at: what was said, what could be done (without any view of it), arguments for faculty.

    `until` is the heading of a talk that goes up to it.
    """

    beat: str
    heading: str
    until: str
    said: tuple[Para, ...]
    moves: tuple[str, ...]
    readings: tuple[str, str]
    arguments: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class Pack:
    """All of it. `talk` goes to the place; `cards` are of everybody in the cast."""

    title: str
    summary: str
    you: str
    reviewed: str
    content_note: str
    place: StopPage
    talk: tuple[tuple[str, tuple[Para, ...]], ...]
    cards: tuple[RoleCard, ...]
    stops: tuple[StopPage, ...]
    questions: tuple[str, ...]


def pack(scenario: Scenario, until: str = "") -> Pack:
    """The pack up to a place of the fixed road; without one, up to the first place worth stopping at.

    Raises NoSuchPlace.
    """
    road = fixed_road(scenario)
    moments = [s for s in road if s.beat.moment is not None]
    to_stop = worth_stopping(road)
    wanted = until or to_stop[0].beat.id
    at = next((n for n, s in enumerate(road) if s.beat.id == wanted and s.beat.moment is not None), None)
    if at is None:
        names = ", ".join(s.beat.id for s in moments)
        raise NoSuchPlace(f"“{wanted}” is no moment of this session’s written road. Those are: {names}.")
    passed, setting = road[: at + 1], scenario.setting
    return Pack(
        title=scenario.title,
        summary=scenario.summary,
        you=_you(setting),
        reviewed=reviewed_by(scenario),
        content_note=scenario.content_note,
        place=_stop_page(scenario, road[at]),
        talk=tuple(_talk(scenario, passed)),
        cards=role_cards(scenario, _last_words(scenario, passed), road[at].play.present),
        stops=tuple(_stop_page(scenario, s) for s in to_stop),
        questions=(*(tr(q) for q in QUESTIONS), *_ending_question(road)),
    )


def worth_stopping(road: Sequence[Stop]) -> tuple[Stop, ...]:
    """Three places where most is defensible, in the order of the hour and not all of one stretch of it."""
    moments = [s for s in road if s.beat.moment is not None]
    third = max(1, len(moments) // _STOPS)
    parts = [moments[n * third : (n + 1) * third if n < _STOPS - 1 else None] for n in range(_STOPS)]
    return tuple(max(part, key=_openness) for part in parts if part)


def role_cards(scenario: Scenario, said: Mapping[str, str], present: Collection[str]) -> tuple[RoleCard, ...]:
    """A card for everybody. `said` has the last thing each said on the road so far, `present` who is in the room."""
    return tuple(
        RoleCard(p.id, p.name, p.role, p.about, p.voice, p.wish, p.carry, said.get(p.id, ""), p.id in present)
        for p in scenario.people
    )


def card_parts(card: RoleCard) -> tuple[tuple[str, str], ...]:
    """What stands on a card below the name: headings, and words."""
    said = card.last or tr("Nothing yet.")
    if not card.present:
        said = " ".join((said, tr("You are not in the room now.")))
    parts = (
        (tr("How you speak."), card.voice),
        (tr("What you want of this hour."), card.wish),
        (tr("What you carry."), card.carry),
        (tr("What you said last."), said),
    )
    return tuple((heading, words) for heading, words in parts if words)


def plan_words() -> tuple[str, ...]:
    """The plan for ninety minutes, step by step."""
    return tuple(" ".join((tr("{n} minute. | {n} minutes.", "", minutes), tr(words))) for minutes, words in PLAN)


def _you(setting: Setting) -> str:
    return tr(
        "{group}, {n} minute. You are {role}. | {group}, {n} minutes. You are {role}.",
        "what a session begins with; role as in “a family doctor”",
        setting.minutes,
        group=setting.group.rstrip("."),
        role=with_article(setting.leader_role),
    )


def _heading(beat: Beat) -> str:
    if beat.title:
        return tr("Minute {minute} · {title}", minute=beat.minute, title=beat.title)
    return tr("Minute {minute}", minute=beat.minute)


def _until(beat: Beat) -> str:
    if beat.title:
        return tr("The hour up to minute {minute} · {title}", minute=beat.minute, title=beat.title)
    return tr("The hour up to minute {minute}", minute=beat.minute)


def _last_words(scenario: Scenario, passed: Sequence[Stop]) -> dict[str, str]:
    said: dict[str, str] = {}
    for stop in passed:
        said |= {line.who: line.text for line in heard(scenario, stop.play) if line.kind == "speech" and line.who}
    return said


def _talk(scenario: Scenario, passed: Sequence[Stop]) -> list[tuple[str, tuple[Para, ...]]]:
    """The talk by parts of the hour, with the leader's sentences of the written road."""
    parts: list[tuple[str, list[Para]]] = []
    for stop in passed:
        heading = stage_words(stop.beat.stage)
        if not parts or parts[-1][0] != heading:
            parts.append((heading, []))
        parts[-1][1].extend(line_para(scenario, line) for line in heard(scenario, stop.play))
        if stop.went_on is not None and stop is not passed[-1]:
            parts[-1][1].extend(_led(stop.went_on))
    return [(heading, tuple(paras)) for heading, paras in parts]


def _led(move: Move) -> list[Para]:
    name = Run(tr("Leader") + " ", "name")
    if move.say:
        return [(name, Run(quoted(move.say)))]
    return [(name, Run(move.does, "aside"))] if move.does else []


def _stop_page(scenario: Scenario, stop: Stop) -> StopPage:
    moment = stop.beat.moment
    if moment is None:
        raise ValueError(f"“{stop.beat.id}” has no moment")
    lines: Sequence[Line] = heard(scenario, stop.play)
    good = [m for m in offered(stop) if m.fit in {"strong", "sound"}]
    return StopPage(
        beat=stop.beat.id,
        heading=_heading(stop.beat),
        until=_until(stop.beat),
        said=tuple(line_para(scenario, line) for line in lines),
        moves=tuple(_words(m) for m in offered(stop)),
        readings=(moment.reading, moment.other_reading),
        arguments=tuple((_words(m), m.guess, m.other_view) for m in good),
    )


def _words(move: Move) -> str:
    return move_words("says" if move.say else "does", move.say or move.does or tr(SAY_NOTHING))


def _openness(stop: Stop) -> tuple[int, int]:
    moment = stop.beat.moment
    if moment is None:
        return (0, 0)
    good = sum(m.fit in {"strong", "sound"} for m in moment.moves)
    return (moment.needs == "either", good)


def _ending_question(road: Sequence[Stop]) -> tuple[str, ...]:
    end = road[-1].beat.end
    return (end.question,) if end is not None else ()
