"""The debrief in words, as paragraphs made of runs: the same letter for the screen, the terminal and copying."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from scoring.debrief import CO_LEADER_ASKS, TEN, Alternative, Claim, Debrief, Did, PlaceView, Why, title_of
from scoring.road import Place, places
from scoring.sentences import and_then
from scoring.votes import OWN_WORDS, Votes
from scoring.wording import number
from simulator.engine.actions import Answer
from simulator.engine.transcript import Entry
from simulator.language import mark, tr
from simulator.model.scenario import Line, Scenario
from simulator.record.record import Record
from ui.presenters.counts import NO_PANEL, minute_words
from ui.presenters.dates import weekday_words
from ui.presenters.entries import name_words, names_of, you_words
from ui.presenters.lines import line_view
from ui.presenters.words import quoted, upper_first

Style = Literal["plain", "strong", "aside", "name"]

WHY_WORDS: Mapping[Why, str] = {
    "marked": mark("A place you marked"),
    "wanted_back": mark("The place you want back"),
    "views_differ": mark("A place where much was possible"),
    "apart": mark("A place where the writers saw it differently"),
    "other": mark("A place you asked for"),
}
FIT_WORDS: Mapping[str, str] = {
    "strong": mark("The writers would have done this."),
    "sound": mark("The writers could have done this too."),
    "weak": mark("The writers would rather not have."),
    "costly": mark("The writers think that it might have cost somebody something."),
}
_OWN_FIT_WORDS: Mapping[str, str] = {
    "strong": mark("The writers would have done much as you did."),
    "sound": mark("The writers could have done as you did."),
}
CO_LEADER_QUESTIONS: Mapping[str, str] = {
    "wanted_in": mark("Where did you want to come in, and didn’t?"),
    "wished_you": mark("Where did you wish I had?"),
}
GUESS_QUESTION = mark("Of ten experienced leaders, how many would have done there what you did?")
LEFT = mark("You left this hour before its end. Here is a short look back at the part you led.")
STAYS = (mark("This can stay with one."), mark("Who could you tell?"))
COMPLAINT = mark("What you write here could be asked for in a complaint: write about the leading, not about a patient.")
STAR = "★"


@dataclass(frozen=True, slots=True)
class Run:
    """Some words set in one way; a `name` is who speaks."""

    text: str
    style: Style = "plain"


Para = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class OtherView:
    """Something else that was possible: `words` are seen first, the rest on opening."""

    move: str
    words: str
    name: str
    view: str
    led: tuple[Para, ...]


@dataclass(frozen=True, slots=True)
class ClaimView:
    """One claim as a sentence, and what it rests on; `source` is a key of the literature where it is one."""

    sentence: str
    rests_on: str
    source: str = ""

    @property
    def para(self) -> Para:
        """Claim and ground in one sentence."""
        claim = tr("{claim}:", "a claim, before what it rests on", claim=self.sentence)
        return (Run(f"{claim} "), Run(f"{self.rests_on}.", "aside"))


@dataclass(frozen=True, slots=True)
class BackPlace:
    """A place one may want back, in the list before the debrief."""

    beat: str
    words: str


@dataclass(frozen=True, slots=True)
class OwnAnswers:
    """What the trainee says before any page; each may be empty. `guess` is a number of ten, as text."""

    how: str = ""
    place: str = ""
    guess: str = ""
    wanted_in: str = ""
    wished_you: str = ""


@dataclass(frozen=True, slots=True)
class PlaceText:
    """A place as it is read. `happened` is the lead-in with what the leader did; parts that do not apply are empty."""

    beat: str
    node: int
    heading: str
    happened: tuple[Para, ...]
    prose: tuple[Para, ...]
    others: tuple[OtherView, ...]
    next_time: str
    claims: tuple[ClaimView, ...]
    guess: str = ""
    panel: tuple[Para, ...] = ()


def plain(para: Para) -> str:
    """A paragraph without its styles; a colon stands where the name was bold."""
    return "".join(f"{name_words(run.text.rstrip())} " if run.style == "name" else run.text for run in para)


def back_places(record: Record) -> tuple[BackPlace, ...]:
    """The moments of the road, the marked ones first."""
    passed = [p for p in places(record) if p.moment is not None and p.passed]
    ordered = sorted(passed, key=lambda p: not p.marked)
    return tuple(BackPlace(p.beat.id, _back_words(record.scenario, p)) for p in ordered)


def _back_words(scenario: Scenario, place: Place) -> str:
    words = minute_words(place.beat.minute, title_of(scenario, place))
    return f"{STAR} {words}" if place.marked else words


def own_answers(beat: str, said: OwnAnswers) -> tuple[Answer, ...]:
    """What the trainee said, as actions of the record; what is empty is left out. `beat` is where the play ended."""
    found = [Answer(beat, "how", said.how)]
    found += [Answer(said.place, "place", "")] if said.place else []
    found += [Answer(said.place, "guess", said.guess)] if said.place and said.guess in TEN else []
    asked = zip(CO_LEADER_ASKS, (said.wanted_in, said.wished_you), strict=True)
    return (*found, *(Answer(beat, to, words) for to, words in asked if words))


def co_leader_of(scenario: Scenario) -> str:
    """What the co-leader is called, or nothing where one leads alone."""
    return next((p.first_name for p in scenario.people if p.part == "co_leader"), "")


def between_leaders(found: Debrief) -> tuple[Para, ...]:
    """What the co-leader asked, and what one answered."""
    name = co_leader_of(found.scenario)
    return tuple(
        (
            Run(f"{name} ", "name"),
            Run(f"{tr(CO_LEADER_QUESTIONS[to])} "),
            Run(tr("You said: “{words}”", words=said), "aside"),
        )
        for to, said in found.between_leaders
    )


def place_text(scenario: Scenario, place: PlaceView) -> PlaceText:
    """A place as a short letter: what happened, what was seen, how else it can be heard, what else was possible."""
    return PlaceText(
        beat=place.beat,
        node=place.node,
        heading=tr(
            "{why} · minute {minute} · {title}", why=tr(WHY_WORDS[place.why]), minute=place.minute, title=place.title
        ),
        happened=tuple(_happened(scenario, place)),
        prose=tuple(_prose(scenario, place)),
        others=tuple(_other(scenario, place, other) for other in place.alternatives),
        guess=_guess_words(place),
        panel=tuple(_panel_paras(place)),
        next_time=next_time_words(place.next_when, place.next_say),
        claims=tuple(_claim(scenario, c) for c in place.claims),
    )


def _happened(scenario: Scenario, place: PlaceView) -> Iterator[Para]:
    for line in place.lead_in:
        yield line_para(scenario, line)
    if place.first:
        yield _with_you(tr("You first chose to {act}.", act=and_then(place.first)))
    if place.how in {"unforeseen", "waits"}:
        yield _with_you(place.did)
    for reply in place.replies:
        yield entry_para(scenario, reply)
    if place.how == "says":
        yield (Run(f"{you_words()} ", "name"), Run(quoted(place.did)))
    elif place.how == "does":
        yield (Run(f"{you_words()} ", "name"), Run(place.did, "aside"))
    for own in place.own_words:
        yield (Run(_spaced(tr("In your own words you had:")), "aside"), Run(quoted(own)))


def _with_you(sentence: str) -> Para:
    """A sentence with its “You” set strong, where it begins with it."""
    you = you_words()
    if not sentence.startswith(you):
        return (Run(sentence),)
    return (Run(you, "strong"), Run(sentence.removeprefix(you)))


def _prose(scenario: Scenario, place: PlaceView) -> Iterator[Para]:
    seen = (Run(" ".join(p for p in (place.seen, place.guess) if p)),)
    readings: Para = ()
    if place.reading and place.other_reading:
        readings = (
            Run(_spaced(tr("One way to hear it:")), "strong"),
            Run(place.reading),
            Run(" " + _spaced(tr("Another:", "another way to hear it")), "strong"),
            Run(place.other_reading),
        )
    if place.fit:
        yield seen
        yield readings
        yield (Run(" ".join(p for p in (place.other_view, own_fit_words(scenario, place)) if p)),)
    else:
        yield (*seen, Run(" "), *readings) if readings else seen


def _guess_words(place: PlaceView) -> str:
    if place.guessed is None:
        return ""
    if place.guessed == 0:
        guess = tr("Of ten experienced leaders, you thought, nobody would have done this.")
    else:
        guess = tr(
            "Of ten experienced leaders, you thought, one would have done this."
            " | Of ten experienced leaders, you thought, {number} would have done this.",
            "",
            place.guessed,
            number=number(place.guessed),
        )
    if place.panel is not None:
        return guess
    no_panel = tr("No panel has voted on this place yet.")
    return f"{guess} {no_panel}"


def _panel_paras(place: PlaceView) -> Iterator[Para]:
    """What leaders did first here, and their reasons; nothing under ten answers."""
    if place.panel is None:
        return
    votes = place.panel.votes
    words = {place.chosen: tr("this", "what one did oneself")}
    words |= {a.move: move_words(a.how, a.text) for a in place.alternatives}
    words[OWN_WORDS] = tr("own words", "among what leaders did first")
    said = [_same(votes, place.chosen)] if place.chosen else []
    rest = "; ".join(
        f"{n} {words.get(move, move)}"
        for move, n in sorted(votes.counts.items(), key=lambda c: -c[1])
        if move != place.chosen
    )
    if rest and said:
        said.append(tr("The others: {votes}.", votes=rest))
    elif rest:
        said.append(
            tr("{n} leader has answered: {votes}. | {n} leaders have answered: {votes}.", "", votes.n, votes=rest)
        )
    yield (Run(" ".join(said)),)
    for reason in place.panel.reasons:
        who = f" ({reason.where})" if reason.where else ""
        what = quoted(reason.own) if reason.own else words.get(reason.first, reason.first)
        yield (Run(f"{upper_first(what)} ", "name"), Run(f"{reason.why}{who}"))


def _same(votes: Votes, chosen: str) -> str:
    return tr(
        "{n} of {of} leaders did this first. | {n} of {of} leaders did this first.",
        "",
        votes.votes(chosen),
        of=votes.n,
    )


def own_fit_words(scenario: Scenario, place: PlaceView) -> str:
    """The writers' view of what was done, marked as theirs; nothing where they have none."""
    if not place.fit:
        return ""
    said = tr(_OWN_FIT_WORDS[place.fit]) if place.fit in _OWN_FIT_WORDS else _rather(scenario, place)
    return said if place.panel is not None else f"{said} {tr(NO_PANEL)}"


def _rather(scenario: Scenario, place: PlaceView) -> str:
    """The view of what the writers would not have done, with what they would."""
    best = next((a for a in place.alternatives if a.fit in {"strong", "sound"}), None)
    how = best.how if best is not None else "unforeseen"
    text = best.text if best is not None else ""
    match place.fit, how:
        case "weak", "says":
            return tr(
                "The writers would rather have said {quote}",
                "“quote” is a sentence in quotation marks, with its full stop",
                quote=_stopped(text),
            )
        case "weak", "does":
            return tr("The writers would rather have chosen this: {act}.", act=_within(scenario, text).rstrip("."))
        case "weak", "waits":
            return tr("The writers would rather have waited.")
        case "weak", _:
            return tr("The writers would rather have done something else.")
        case _, "says":
            return tr(
                "The writers think that what you did may have cost somebody something; they would rather have said "
                "{quote}",
                "“quote” is a sentence in quotation marks, with its full stop",
                quote=_stopped(text),
            )
        case _, "does":
            return tr(
                "The writers think that what you did may have cost somebody something; they would rather have chosen "
                "this: {act}.",
                act=_within(scenario, text).rstrip("."),
            )
        case _, "waits":
            return tr(
                "The writers think that what you did may have cost somebody something; they would rather have waited."
            )
        case _:
            return tr(
                "The writers think that what you did may have cost somebody something; they would rather have done "
                "something else."
            )


def _stopped(text: str) -> str:
    """A sentence in quotation marks, with a full stop after them where it has none itself."""
    return quoted(text) if text.endswith((".", "?", "!")) else f"{quoted(text)}."


def _other(scenario: Scenario, place: PlaceView, other: Alternative) -> OtherView:
    same = other.led_to == place.followed
    led = () if same else tuple(line_para(scenario, line) for line in other.led_to)
    view = tr(FIT_WORDS[other.fit])
    if same:
        view = _spaced(view) + tr("In this telling it would have gone on as it did.")
    return OtherView(other.move, move_words(other.how, other.text), other.name, view, led)


def move_words(how: Did, words: str) -> str:
    """A move as it is shown: a sentence in quotation marks, a gesture without."""
    return quoted(words) if how == "says" else words


def next_time_words(when: str, say: str) -> str:
    """“A plain question about time. You could say: “Half past.””; what is not to be said aloud stands without marks."""
    if not when:
        return ""
    words = say.strip('"“”„')
    if words[:1].isupper():
        then = tr("You could say: “{words}”", words=words)
    else:
        then = tr("Then {act}.", "“act” is an invitation, as from “let her say it”", act=words.rstrip("."))
    return f"{upper_first(when)}. {then}"


def _claim(scenario: Scenario, claim: Claim) -> ClaimView:
    rests_on = claim.rests_on
    if claim.kind == "principle":
        rests_on = tr("a principle, {what}", what=_within(scenario, rests_on).rstrip("."))
    return ClaimView(upper_first(claim.claim), rests_on, claim.source if claim.kind == "source" else "")


def line_para(scenario: Scenario, line: Line) -> Para:
    """A line of the script with the name first."""
    entry = Entry(line.kind, "", line.text, line.who, line.look, line.cue, line.seconds, line.quality, line.id)
    return entry_para(scenario, entry)


def entry_para(scenario: Scenario, entry: Entry) -> Para:
    """An entry of the transcript with the name first."""
    view = line_view(entry, names_of(scenario))
    aside = f"({view.aside}) " if view.aside and (view.text or view.name) else view.aside
    text: Style = "plain" if view.kind in {"speech", "own"} else "aside"
    runs = (
        Run(f"{view.name} " if view.name else "", "name"),
        Run(aside, "aside"),
        Run(view.text, text),
    )
    return tuple(run for run in runs if run.text)


def subtitle_words(way: str, minutes: int, started: str) -> str:
    """“open floor · 45 minutes · led on Thursday, 1 January 2026”."""
    parts = [_way_words(way), tr("{n} minute | {n} minutes", "", minutes)]
    try:
        led = datetime.fromisoformat(started).astimezone()
        parts.append(tr("led on {day}", day=weekday_words(led)))
    except ValueError:
        pass
    return " · ".join(parts)


def _way_words(way: str) -> str:
    if way == "guided":
        return tr("guided", "a way of leading")
    return tr("open floor", "a way of leading") if way == "open" else way


def to_try_words(found: Debrief) -> str:
    """The one thing to try."""
    return next_time_words(*found.to_try) if found.to_try is not None else ""


def _within(scenario: Scenario, text: str) -> str:
    """Words of a session inside a sentence; only in English can the first of them become small."""
    return f"{text[:1].lower()}{text[1:]}" if scenario.language.startswith("en") else text


def _spaced(text: str) -> str:
    return f"{text} "
