"""What follows a play: a supervisor's letter, put together from what happened. Its attitude is “what did we find out”.

Order: own view, the hour as it could be seen, three places, timing in words, what the group took home, this
relationship and this safety, an open question, one thing to try.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from scoring.fits import FitCounts, count_fits
from scoring.hour import Hour, hour
from scoring.panel import PanelView, is_panel_key, leaders_moves, panel_view
from scoring.road import Place, answers, places
from scoring.sentences import act_words, answered_words, relationship_words, safety_words, unforeseen_words
from scoring.timing import Timing, timing
from scoring.timing_words import timing_words
from simulator.engine.actions import Go
from simulator.engine.lines import heard
from simulator.engine.order import open_moves
from simulator.engine.reduce import make_move, reduce
from simulator.engine.transcript import Entry
from simulator.errors import IllegalAction
from simulator.language import mark, tr
from simulator.model.palette import Source
from simulator.model.scenario import HOLD, Beat, Line, Move, Scenario, Stage
from simulator.panel.files import NO_PANEL, Panel
from simulator.record.record import Record

Why = Literal["marked", "wanted_back", "views_differ", "apart", "other"]
Did = Literal["says", "does", "waits", "unforeseen"]
MOST_PLACES = 3
CO_LEADER_ASKS = ("wanted_in", "wished_you")
TEN = tuple(str(n) for n in range(11))
MOST_PLACES_LEFT = 1
_TITLE_WORDS = 7
_THAT = ("that ", "dass ", "que ", "qu’", "qu'")  # how a claim of this one hour begins, in each language
_MOST_NAMES = 2
_MOST_INITIALS = 2
UNFORESEEN = mark("The writers had not foreseen this here, so they have no view of it.")
NO_NEED_SEEN = mark("The writers foresaw nothing at this place, so they have no view of it.")
STAGE_TITLES: Mapping[Stage, str] = {
    "frame": mark("settling in"),
    "opening": mark("who has a case"),
    "presentation": mark("the telling"),
    "clarifying": mark("the questions"),
    "work": mark("the group at work"),
    "return": mark("coming back in"),
    "close": mark("the close"),
}


@dataclass(frozen=True, slots=True)
class Claim:
    """One claim and what it rests on. `source` is a key of the literature, with its citation in `rests_on`."""

    claim: str
    kind: Literal["source", "principle", "ours"]
    rests_on: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class Alternative:
    """Something else that was possible: its words, its kind, the writers' view, and the lines to the next moment."""

    move: str
    do: str
    name: str
    how: Did
    text: str
    fit: str
    led_to: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class PlaceView:
    """One place of three. `node` is the action it was arrived at by, to play on from there.

    `name` is the kind of what was done; `fit` the writers' view, empty for what they had not foreseen. `first` are acts
    of the palette done before, `replies` what they met, `followed` the lines up to the next moment. Readings, views and
    claims are empty where the writers have none. `guessed` is how many of ten leaders one thought would do the same,
    `panel` what leaders did first here, if ten or more have answered; `chosen` the move's id.
    """

    beat: str
    minute: int
    title: str
    why: Why
    node: int
    lead_in: tuple[Line, ...]
    how: Did
    did: str
    first: tuple[str, ...]
    replies: tuple[Entry, ...]
    name: str
    fit: str
    own_words: tuple[str, ...]
    seen: str
    guess: str
    reading: str
    other_reading: str
    other_view: str
    alternatives: tuple[Alternative, ...]
    next_when: str
    next_say: str
    claims: tuple[Claim, ...]
    followed: tuple[Line, ...]
    guessed: int | None = None
    panel: PanelView | None = None
    chosen: str = ""


@dataclass(frozen=True, slots=True)
class MomentRow:
    """One moment of the road, for the list and the export. `chosen` and `fit` are None for what nobody foresaw."""

    beat: str
    minute: int
    title: str
    needs: str
    chosen: str | None
    fit: str | None
    unforeseen: tuple[str, ...]
    alternatives: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class TakeHome:
    """What the group took home: sentences by name, and the next meeting with the patient. Empty if left early."""

    title: str
    says: tuple[tuple[str, str], ...]
    encounter: str


@dataclass(frozen=True, slots=True)
class Debrief:
    """All of a debrief, as data. `timing` is None in guided play, which shows where the writers foresaw something."""

    scenario: Scenario
    way: str
    purpose: str
    seed: int
    state: Literal["open", "left", "finished"]
    ending: str | None
    how_it_was: tuple[str, ...]
    place_back: tuple[str, ...]
    between_leaders: tuple[tuple[str, str], ...]
    hour: Hour
    places: tuple[PlaceView, ...]
    moments: tuple[MomentRow, ...]
    fits: FitCounts
    timing: Timing | None
    timing_words: tuple[str, ...]
    take_home: TakeHome
    relationship: tuple[str, ...]
    safety: tuple[str, ...]
    question: str
    to_try: tuple[str, str] | None
    notes: tuple[str, ...]
    leaders_moves: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Led:
    """An hour as it was led: its road, and what was said of it before the debrief, by question.

    `wanted` is the place wanted back, if one was; `guesses` how many of ten leaders one thought would do the same.
    """

    scenario: Scenario
    road: tuple[Place, ...]
    way: str
    purpose: str
    seed: int
    state: Literal["open", "left", "finished"]
    ending: str | None
    said: Mapping[str, tuple[str, ...]]
    wanted: tuple[str, ...]
    guesses: Mapping[str, int]


def led(record: Record) -> Led:
    """The hour of a record, on the road that counts."""
    play = record.play_at()
    finished = play.over and play.ending is not None
    return Led(
        scenario=record.scenario,
        road=places(record),
        way=record.header.way,
        purpose=record.header.purpose,
        seed=record.header.seed,
        state="finished" if finished else "left" if play.over else "open",
        ending=play.ending,
        said={to: _texts(record, to) for to in ("how", "note", *CO_LEADER_ASKS)},
        wanted=tuple(a.beat for a in answers(record, "place"))[-1:],
        guesses=guessed(record),
    )


def debrief(record: Record, sources: Mapping[str, Source], panel: Panel = NO_PANEL) -> Debrief:
    """The debrief of the road that counts.

    `sources` are the entries of the literature by key, for the citations; `panel` the answers of real leaders, if any.
    """
    return debrief_of(led(record), sources, panel)


def debrief_of(hour_led: Led, sources: Mapping[str, Source], panel: Panel = NO_PANEL) -> Debrief:
    """The debrief of an hour."""
    scenario, road, state = hour_led.scenario, hour_led.road, hour_led.state
    seen = hour(scenario, road)
    finished = state == "finished"
    chosen = chosen_places(road, hour_led.wanted, MOST_PLACES_LEFT if state == "left" else MOST_PLACES)
    views = tuple(_place_view(scenario, road, p, why, sources, hour_led.guesses, panel) for p, why in chosen)
    timed = timing(road) if hour_led.way == "open" else None
    return Debrief(
        scenario=scenario,
        way=hour_led.way,
        purpose=hour_led.purpose,
        seed=hour_led.seed,
        state=state,
        ending=hour_led.ending,
        how_it_was=hour_led.said.get("how", ()),
        place_back=hour_led.wanted,
        between_leaders=tuple((to, text) for to in CO_LEADER_ASKS for text in hour_led.said.get(to, ())[-1:]),
        hour=seen,
        places=views,
        moments=tuple(_row(scenario, p) for p in road if p.moment is not None and p.passed),
        fits=count_fits(road),
        timing=timed,
        timing_words=timing_words(timed),
        take_home=_take_home(scenario, road[-1], finished),
        relationship=relationship_words(scenario, seen, finished),
        safety=safety_words(scenario, road, seen, finished),
        question=_question(scenario, road, finished),
        to_try=_to_try(views),
        notes=hour_led.said.get("note", ()),
        leaders_moves=leaders_moves(panel, road) if is_panel_key(panel, road) else None,
    )


def _texts(record: Record, to: str) -> tuple[str, ...]:
    """What was written in answer to a question; left empty is no text."""
    return tuple(a.text.strip() for a in answers(record, to) if a.text.strip())


def place_at(record: Record, beat: str, sources: Mapping[str, Source], panel: Panel = NO_PANEL) -> PlaceView | None:
    """Any place of the road that counts, for who asks for it; None if the road did not pass it."""
    road = places(record)
    place = next((p for p in road if p.beat.id == beat and p.beat.end is None), None)
    if place is None:
        return None
    return _place_view(record.scenario, road, place, "other", sources, guessed(record), panel)


def practised_place(record: Record, beat: str, move: str, sources: Mapping[str, Source]) -> PlaceView | None:
    """A place as it would be seen if `move` had been made there; None if the road did not pass a moment with it."""
    road = places(record)
    place = next((p for p in road if p.beat.id == beat and p.moment is not None), None)
    chosen = place.moment.move(move) if place is not None and place.moment is not None else None
    if place is None or chosen is None:
        return None
    made = replace(place, chosen=chosen, unforeseen=(), replies=(), own_words=(), marked=False)
    view = _place_view(record.scenario, road, made, "other", sources, {})
    return replace(view, followed=led_to(record.scenario, place, chosen))


def guessed(record: Record) -> Mapping[str, int]:
    """How many of ten experienced leaders one thought would have done the same, by beat."""
    found = {a.beat: a.text for a in answers(record, "guess")}
    return {beat: int(text) for beat, text in found.items() if text in TEN}


def chosen_places(
    road: Sequence[Place], wanted: Sequence[str] = (), most: int = MOST_PLACES
) -> tuple[tuple[Place, Why], ...]:
    """Up to `most` places to talk about.

    The one wanted back, one that was marked, one where the writers see it differently, one where much was possible;
    what is then free goes to the other marked places, and to what is next in the same order.
    """
    passed = [p for p in road if p.moment is not None and p.passed]
    marked = [p for p in passed if p.marked]
    apart = sorted((p for p in passed if _distance(p) > 0), key=lambda p: (-_distance(p), p.index))
    differ = sorted(passed, key=lambda p: (-_openness(p), p.index))
    found: dict[str, tuple[Place, Why]] = {}

    def take(why: Why, tier: Sequence[Place], at_most: int) -> None:
        new = [p for p in tier if p.beat.id not in found][:at_most]
        found.update({p.beat.id: (p, why) for p in new[: most - len(found)]})

    take("wanted_back", [p for p in passed if p.beat.id in wanted], 1)
    take("marked", marked, 1)
    take("apart", [p for p in apart if not p.marked], 1)
    take("views_differ", [p for p in differ if not p.marked], 1)
    take("marked", marked, most)
    take("apart", apart, most)
    take("views_differ", differ, most)
    return tuple(sorted(found.values(), key=lambda f: f[0].index))


def _distance(place: Place) -> int:
    """How far the writers' view is from what was done; 0 where they agree or have none."""
    if place.chosen is None:
        return 0
    return {"strong": 0, "sound": 0, "weak": 1, "costly": 2}[place.chosen.fit]


def _openness(place: Place) -> int:
    """How many moves the writers themselves find strong or sound here."""
    return sum(1 for m in place.moment.moves if m.fit in {"strong", "sound"}) if place.moment is not None else 0


def _place_view(
    scenario: Scenario,
    road: Sequence[Place],
    place: Place,
    why: Why,
    sources: Mapping[str, Source],
    guesses: Mapping[str, int],
    panel: Panel = NO_PANEL,
) -> PlaceView:
    moment = place.moment
    move = place.chosen
    acts = act_words(scenario, place)
    return PlaceView(
        beat=place.beat.id,
        minute=place.beat.minute,
        title=title_of(scenario, place),
        why=why,
        node=place.arrived_by,
        lead_in=place.lines[-3:],
        how=_how(move) if move is not None else "unforeseen" if acts else "waits",
        did=_did(move) if move is not None else unforeseen_words(scenario, place),
        first=acts if move is not None else (),
        replies=place.replies,
        name=_kind_name(scenario, move.do, move.as_) if move is not None else "",
        fit=move.fit if move is not None else "",
        own_words=place.own_words,
        seen=move.seen if move is not None else answered_words(place) if acts else "",
        guess=move.guess if move is not None else tr(UNFORESEEN if moment is not None and acts else NO_NEED_SEEN),
        reading=moment.reading if moment is not None else "",
        other_reading=moment.other_reading if moment is not None else "",
        other_view=move.other_view if move is not None else "",
        alternatives=_alternatives(scenario, place),
        next_when=move.next_time.when if move is not None else "",
        next_say=move.next_time.say if move is not None else "",
        claims=tuple(_claim(b.claim, b.kind, b.of, sources) for b in move.basis) if move is not None else (),
        followed=_followed(road, place),
        guessed=guesses.get(place.beat.id),
        panel=panel_view(panel, moment.digest) if moment is not None else None,
        chosen=move.id if move is not None else "",
    )


def title_of(scenario: Scenario, place: Place) -> str:
    """What a place is called: its title, or the beginning of the last thing said there."""
    if place.beat.title:
        return place.beat.title
    said = next((line for line in reversed(place.lines) if line.kind == "speech"), None)
    if said is None or said.who is None:
        return tr(STAGE_TITLES[place.beat.stage])
    words = said.text.split()
    start = " ".join(words[:_TITLE_WORDS]).rstrip(",.;:")
    start = f"{start}…" if len(words) > _TITLE_WORDS else start
    return tr("{name}: “{words}”", name=scenario.person(said.who).first_name, words=start)


def _how(move: Move) -> Did:
    return "says" if move.say else "does" if move.does else "waits"


def _did(move: Move) -> str:
    return move.say or move.does or tr("You said nothing.")


def _kind_name(scenario: Scenario, do: str, as_: str | None = None) -> str:
    act = scenario.act(as_ or do)
    if act is not None:
        return act.name
    return tr("Saying nothing") if do == HOLD else do.replace("_", " ").capitalize()


def _claim(claim: str, kind: Literal["source", "principle", "ours"], of: str, sources: Mapping[str, Source]) -> Claim:
    if kind == "source":
        source = sources.get(of)
        return Claim(claim, kind, citation(source) if source is not None else of, of)
    if kind == "principle":
        return Claim(claim, kind, of)
    of_this_hour = claim.lower().startswith(_THAT)
    return Claim(claim, kind, tr("our reading of this hour") if of_this_hour else tr("our view; no study says so"))


_READ_WORDS = {
    "full": mark("read in full"),
    "abstract": mark("abstract read"),
    "excerpt": mark("an excerpt read"),
    "page": mark("one page read"),
    "record": mark("only the record seen"),
    "cited": mark("cited elsewhere, not read"),
}


def citation(source: Source) -> str:
    """A short citation with how far the source was read: “Nease 2007, read in full”."""
    year = source.year[:4] if source.year[:4].isdigit() else ""
    who = surnames(source.authors) or source.title
    return f"{who} {year}".strip() + f", {read_words(source.read)}"


def surnames(authors: str) -> str:
    """“Atkinson & Rosenstock”, “Johnson and others”; an institution's name as it is; empty where none are shown."""
    if authors == "not shown":
        return ""
    shown = authors.partition(" (")[0]
    names = [_surname(a) for a in shown.removesuffix(" and others").split(", ")]
    if not all(names):
        return shown
    if shown.endswith(" and others") or len(names) > _MOST_NAMES:
        return tr("{name} and others", name=names[0])
    return " & ".join(names)


def _surname(name: str) -> str:
    """A person's name without initials; empty for a name that has none."""
    words = [w for w in name.split() if w != "Jr"]
    initials = words[-1] if len(words) > 1 else ""
    return " ".join(words[:-1]) if initials.isupper() and len(initials) <= _MOST_INITIALS else ""


def read_words(read: str) -> str:
    """How far a source was read, in words."""
    return tr(_READ_WORDS[read]) if read in _READ_WORDS else read


def _alternatives(scenario: Scenario, place: Place) -> tuple[Alternative, ...]:
    moment = place.moment
    if moment is None:
        return ()
    offered = (*open_moves(moment, place.arrived), moment.hold)
    rank = {"strong": 0, "sound": 1, "weak": 2, "costly": 3}
    others = sorted((m for m in offered if m != place.chosen), key=lambda m: rank[m.fit])
    return tuple(
        Alternative(
            m.id, m.do, _kind_name(scenario, m.do, m.as_), _how(m), _did_words(m), m.fit, led_to(scenario, place, m)
        )
        for m in others
    )


def _did_words(move: Move) -> str:
    return move.say or move.does or tr("Say nothing.")


def led_to(scenario: Scenario, place: Place, move: Move) -> tuple[Line, ...]:
    """The lines after another move at this place up to the next moment or the end, really played."""
    try:
        after = make_move(scenario, place.arrived, move)
    except IllegalAction:
        return ()
    lines = list(heard(scenario, after))
    while _goes_on(beat := scenario.beats[after.beat]):
        after = reduce(scenario, after, Go(beat.id))
        lines += heard(scenario, after)
    return tuple(lines)


def _followed(road: Sequence[Place], place: Place) -> tuple[Line, ...]:
    """What came after a place, up to the next moment or the end."""
    lines: list[Line] = []
    for later in road[place.index + 1 :]:
        lines += later.lines
        if not _goes_on(later.beat):
            break
    return tuple(lines)


def _goes_on(beat: Beat) -> bool:
    """Whether the talk goes on from a beat without a moment or an end."""
    return beat.moment is None and beat.end is None


def _row(scenario: Scenario, place: Place) -> MomentRow:
    moment = place.moment
    if moment is None:
        raise ValueError(f"“{place.beat.id}” has no moment")
    offered = (*open_moves(moment, place.arrived), moment.hold)
    return MomentRow(
        beat=place.beat.id,
        minute=place.beat.minute,
        title=title_of(scenario, place),
        needs=moment.needs,
        chosen=place.chosen.id if place.chosen is not None else None,
        fit=place.chosen.fit if place.chosen is not None else None,
        unforeseen=tuple(f"{u.act}@{u.at}" for u in place.unforeseen),
        alternatives=tuple((m.id, m.fit) for m in offered if m != place.chosen),
    )


def _take_home(scenario: Scenario, last: Place, finished: bool) -> TakeHome:
    end = last.beat.end
    if not finished or end is None:
        return TakeHome("", (), "")
    says = []
    for who, sayings in end.says:
        text = next((s.text for s in sayings if s.when is None or s.when.holds(last.arrived)), None)
        if text is not None:
            says.append((scenario.person(who).first_name, text))
    return TakeHome(end.title, tuple(says), end.encounter)


def _question(scenario: Scenario, road: Sequence[Place], finished: bool) -> str:
    end = road[-1].beat.end
    if finished and end is not None:
        return end.question
    return tr("What was {patient} to you, in the part of the hour you led?", patient=scenario.patient.name)


def _to_try(views: Sequence[PlaceView]) -> tuple[str, str] | None:
    """From the marked places first, and among them from one where something else might have been better."""
    ranked = sorted(views, key=lambda v: ({"marked": 0, "wanted_back": 1}.get(v.why, 2), v.fit in {"strong", "sound"}))
    said = {v.did.strip("“”„") for v in views}
    return next(
        ((v.next_when, v.next_say) for v in ranked if v.next_when and v.next_say.strip('"“”„') not in said), None
    )
