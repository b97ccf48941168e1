"""The debrief in words, as paragraphs made of runs: the same letter for the screen, the terminal and copying."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from scoring.debrief import CO_LEADER_ASKS, TEN, Alternative, Claim, Debrief, Did, PlaceView, Why, title_of
from scoring.hour import Hour, Moment
from scoring.road import places
from scoring.timing import Timed
from scoring.votes import OWN_WORDS
from scoring.wording import counted, listed, number, times
from simulator.engine.actions import Answer
from simulator.engine.transcript import Entry
from simulator.model.scenario import Line, Scenario, Tag
from simulator.record.record import Record
from ui.presenters.entries import names_of
from ui.presenters.lines import line_view

Style = Literal["plain", "strong", "aside", "name"]

WHY_WORDS: Mapping[Why, str] = {
    "marked": "A place you marked",
    "wanted_back": "The place you want back",
    "views_differ": "A place where much was possible",
    "apart": "A place where the writers saw it differently",
    "other": "A place you asked for",
}
FIT_WORDS: Mapping[str, str] = {
    "strong": "The writers would have done this.",
    "sound": "The writers could have done this too.",
    "weak": "The writers would rather not have.",
    "costly": "The writers think that it might have cost somebody something.",
}
_OWN_FIT_WORDS: Mapping[str, str] = {
    "strong": "The writers would have done much as you did.",
    "sound": "The writers could have done as you did.",
    "weak": "The writers would rather have {instead}",
    "costly": "The writers think that what you did may have cost somebody something; they would rather have {instead}",
}
NO_PANEL = "That is their view, and no panel has voted."
NEEDS_SHORT: Mapping[str, str] = {
    "step_in": "the writers would have said something",
    "hold": "the writers would have waited",
    "either": "the writers could see either",
}
FIT_SHORT: Mapping[str, str] = {
    "strong": "the writers would have done this",
    "sound": "the writers could have done this too",
    "weak": "the writers would rather not",
    "costly": "the writers think it may have cost somebody something",
}
CO_LEADER_QUESTIONS: Mapping[str, str] = {
    "wanted_in": "Where did you want to come in, and didn’t?",
    "wished_you": "Where did you wish I had?",
}
GUESS_QUESTION = "Of ten experienced leaders, how many would have done there what you did?"
LEFT = "You left this hour before its end. Here is a short look back at the part you led."
STAYS = ("This can stay with one.", "Who could you tell?")
COMPLAINT = "What you write here could be asked for in a complaint: write about the leading, not about a patient."
STAR = "★"
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


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
        return (Run(f"{self.sentence}: "), Run(f"{self.rests_on}.", "aside"))


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
class PlaceLink:
    """A place one can go to from a figure: what it is called, and what is said of it there."""

    beat: str
    words: str
    about: str


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
    return "".join(f"{run.text.rstrip()}: " if run.style == "name" else run.text for run in para)


def back_places(record: Record) -> tuple[BackPlace, ...]:
    """The moments of the road, the marked ones first."""
    passed = [p for p in places(record) if p.moment is not None and p.passed]
    ordered = sorted(passed, key=lambda p: not p.marked)
    return tuple(
        BackPlace(p.beat.id, f"{f'{STAR} ' if p.marked else ''}Minute {p.beat.minute} · {title_of(record.scenario, p)}")
        for p in ordered
    )


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
        (Run(f"{name} ", "name"), Run(f"{CO_LEADER_QUESTIONS[to]} "), Run(f"You said: “{said}”", "aside"))
        for to, said in found.between_leaders
    )


def timing_places(found: Debrief) -> tuple[PlaceLink, ...]:
    """The places the sentences about timing are counted from, in the order of the hour."""
    timed = found.timing
    if timed is None:
        return ()
    words = {t.beat: _timed_words(t) for t in timed.places}
    words |= {beat: "you waited" if beat in timed.waited else "you spoke" for beat in timed.wait_places}
    return tuple(
        PlaceLink(row.beat, f"Minute {row.minute} · {row.title}", f"{NEEDS_SHORT[row.needs]}; {words[row.beat]}")
        for row in found.moments
        if row.beat in words
    )


def _timed_words(timed: Timed) -> str:
    match timed.when:
        case "in_time":
            return f"you came in{', with an act they would accept' if timed.accepted else ', with another act'}"
        case "before":
            return "you came in a beat before"
        case "late":
            return "you came in a little later"
        case _:
            return "you let the talk go on"


def hour_places(seen: Hour, counted: Sequence[Moment], titles: Mapping[str, str]) -> tuple[PlaceLink, ...]:
    """Where something that was counted in the hour was heard: one link for each place, with what was heard there."""
    kinds = (
        (seen.as_patient, "as the patient"),
        (seen.as_doctor, "as the doctor"),
        (seen.advice, "advice"),
        (seen.questions, "a question to the presenter"),
    )
    found: dict[str, list[str]] = {}
    for moment in sorted(counted, key=lambda m: (m.index, m.at)):
        heard = next((words for moments, words in kinds if moment in moments), "")
        found.setdefault(moment.beat, []).append(heard)
    minutes = {m.beat: m.minute for m in counted}
    return tuple(
        PlaceLink(
            beat, f"Minute {minutes[beat]} · {titles.get(beat, '')}".rstrip(" ·"), ", ".join(dict.fromkeys(heard))
        )
        for beat, heard in found.items()
    )


def moment_places(found: Debrief) -> tuple[PlaceLink, ...]:
    """All moments of the road with the writers' view of what was done."""
    return tuple(
        PlaceLink(
            row.beat,
            f"Minute {row.minute} · {row.title}",
            FIT_SHORT[row.fit] if row.fit is not None else "not foreseen here, so not judged",
        )
        for row in found.moments
    )


def leaders_words(found: Debrief) -> str:
    """The main figure where a panel has answered every moment of the road; else nothing."""
    if found.leaders_moves is None:
        return ""
    done, of = found.leaders_moves
    return f"At {done} of {counted(of, 'place')} you did something that at least a quarter of the panel would do first."


def fit_words(found: Debrief) -> str:
    """How often the writers would have done the same, and the rest: counts, and nothing made of them."""
    fits = found.fits
    judged = fits.strong + fits.sound + fits.weak + fits.costly
    if not judged:
        return "Nothing you did here was among what the writers had foreseen."
    counts = (
        (fits.strong, "would have done the same"),
        (fits.sound, "could have"),
        (fits.weak, "would rather not"),
        (fits.costly, "think it probably cost somebody something"),
    )
    parts = [f"at {number(n)} they {words}" for n, words in counts if n]
    rest = f" At {counted(fits.not_judged, 'other')} you did what they had not foreseen." if fits.not_judged else ""
    return f"Of {counted(judged, 'moment')}, seen by the writers: {'; '.join(parts)}.{rest} {NO_PANEL}"


def place_text(scenario: Scenario, place: PlaceView) -> PlaceText:
    """A place as a short letter: what happened, what was seen, how else it can be heard, what else was possible."""
    return PlaceText(
        beat=place.beat,
        node=place.node,
        heading=f"{WHY_WORDS[place.why]} · minute {place.minute} · {place.title}",
        happened=tuple(_happened(scenario, place)),
        prose=tuple(_prose(place)),
        others=tuple(_other(scenario, place, other) for other in place.alternatives),
        guess=_guess_words(place),
        panel=tuple(_panel_paras(place)),
        next_time=next_time_words(place.next_when, place.next_say),
        claims=tuple(_claim(c) for c in place.claims),
    )


def _happened(scenario: Scenario, place: PlaceView) -> Iterator[Para]:
    for line in place.lead_in:
        yield line_para(scenario, line)
    if place.first:
        yield (Run("You", "strong"), Run(f" first chose to {', and then to '.join(place.first)}."))
    if place.how in {"unforeseen", "waits"}:
        yield (Run("You", "strong"), Run(place.did.removeprefix("You")))
    for reply in place.replies:
        yield entry_para(scenario, reply)
    if place.how == "says":
        yield (Run("You ", "name"), Run(f"“{place.did}”"))
    elif place.how == "does":
        yield (Run("You ", "name"), Run(place.did, "aside"))
    for own in place.own_words:
        yield (Run("In your own words you had: ", "aside"), Run(f"“{own}”"))


def _prose(place: PlaceView) -> Iterator[Para]:
    seen = (Run(" ".join(p for p in (place.seen, place.guess) if p)),)
    readings: Para = ()
    if place.reading and place.other_reading:
        readings = (
            Run("One way to hear it: ", "strong"),
            Run(place.reading),
            Run(" Another: ", "strong"),
            Run(place.other_reading),
        )
    if place.fit:
        yield seen
        yield readings
        yield (Run(" ".join(p for p in (place.other_view, own_fit_words(place)) if p)),)
    else:
        yield (*seen, Run(" "), *readings) if readings else seen


def _guess_words(place: PlaceView) -> str:
    if place.guessed is None:
        return ""
    same = "nobody" if place.guessed == 0 else number(place.guessed)
    guess = f"Of ten experienced leaders, you thought, {same} would have done this."
    return guess if place.panel is not None else f"{guess} No panel has voted on this place yet."


def _panel_paras(place: PlaceView) -> Iterator[Para]:
    """What leaders did first here, and their reasons; nothing under ten answers."""
    if place.panel is None:
        return
    votes = place.panel.votes
    words = {place.chosen: "this"} | {a.move: move_words(a.how, a.text) for a in place.alternatives}
    words[OWN_WORDS] = "own words"
    same = f"{votes.votes(place.chosen)} of {votes.n} leaders did this first." if place.chosen else ""
    rest = [
        f"{n} {words.get(move, move)}"
        for move, n in sorted(votes.counts.items(), key=lambda c: -c[1])
        if move != place.chosen
    ]
    others = f" {'The others: ' if same else f'{votes.n} leaders have answered: '}{'; '.join(rest)}." if rest else ""
    yield (Run(f"{same}{others}".strip()),)
    for reason in place.panel.reasons:
        who = f" ({reason.where})" if reason.where else ""
        what = f"“{reason.own}”" if reason.own else words.get(reason.first, reason.first)
        yield (Run(f"{_upper(what)} ", "name"), Run(f"{reason.why}{who}"))


def own_fit_words(place: PlaceView) -> str:
    """The writers' view of what was done, marked as theirs; nothing where they have none."""
    words = _OWN_FIT_WORDS.get(place.fit, "")
    if not words:
        return ""
    best = next((a for a in place.alternatives if a.fit in {"strong", "sound"}), None)
    instead = _instead(best) if best is not None else "done something else."
    said = words.replace("{instead}", instead)
    return said if place.panel is not None else f"{said} {NO_PANEL}"


def _instead(other: Alternative) -> str:
    match other.how:
        case "says":
            return f"said “{other.text}”{'' if other.text.endswith(('.', '?', '!')) else '.'}"
        case "does":
            return f"chosen this: {_lower(other.text).rstrip('.')}."
        case _:
            return "waited."


def _other(scenario: Scenario, place: PlaceView, other: Alternative) -> OtherView:
    same = other.led_to == place.followed
    led = () if same else tuple(line_para(scenario, line) for line in other.led_to)
    view = FIT_WORDS[other.fit]
    if same:
        view = f"{view} In this telling it would have gone on as it did."
    return OtherView(other.move, move_words(other.how, other.text), other.name, view, led)


def move_words(how: Did, words: str) -> str:
    """A move as it is shown: a sentence in quotation marks, a gesture without."""
    return f"“{words}”" if how == "says" else words


def next_time_words(when: str, say: str) -> str:
    """“A plain question about time. You could say: “Half past.””; what is not to be said aloud stands without marks."""
    if not when:
        return ""
    words = say.strip('"“”')
    then = f"You could say: “{words}”" if words[:1].isupper() else f"Then {words.rstrip('.')}."
    return f"{_upper(when)}. {then}"


def _claim(claim: Claim) -> ClaimView:
    match claim.kind:
        case "source":
            return ClaimView(_upper(claim.claim), claim.rests_on, claim.source)
        case "principle":
            return ClaimView(_upper(claim.claim), f"a principle, {_lower(claim.rests_on).rstrip('.')}")
        case _:
            return ClaimView(_upper(claim.claim), claim.rests_on)


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


def hour_words(seen: Hour) -> tuple[str, ...]:
    """The hour as it could be seen, in sentences: the text beside the drawing."""
    often = sorted(seen.spoke, key=lambda s: -s.lines)
    spoke = ", ".join(f"{s.name} {s.lines}" for s in often if s.lines)
    silent = [s.name for s in seen.spoke if not s.lines]
    sentences = [f"Who spoke, by lines: {spoke}." if spoke else "Nobody spoke."]
    if silent:
        sentences.append(f"Nothing was heard from {listed(silent)}.")
    sentences += _talk_words(seen)
    if seen.silences:
        sentences.append(_silence_words([s.seconds for s in seen.silences]))
    you = f"You spoke {times(len(seen.yours))}" if seen.yours else "You did not speak"
    you += f", {counted(seen.your_words, 'word')} in all" if seen.your_words and seen.yours else ""
    you += f", and made {counted(len(seen.gestures), 'gesture')}" if seen.gestures else ""
    sentences.append(you + ".")
    return tuple(sentences)


def _talk_words(seen: Hour) -> Iterator[str]:
    """How often what was heard; nothing is said of what the writers have not marked in their script."""
    asked = len(seen.questions)
    if asked:
        least = "" if "question" in seen.tagged else "at least "
        yield f"The presenter was asked {least}{counted(asked, 'question')}."
    elif "question" in seen.tagged:
        yield "Nobody put a question to the presenter."
    if seen.advice:
        yield f"Advice was given {times(len(seen.advice))}."
    elif "advice" in seen.tagged:
        yield "No advice was given."
    spoken: tuple[tuple[str, Tag, int], ...] = (
        ("the patient", "patient", len(seen.as_patient)),
        ("the doctor", "doctor", len(seen.as_doctor)),
    )
    heard = [f"as {who} {times(n)}" for who, _, n in spoken if n]
    if heard:
        yield f"Somebody spoke {', and '.join(heard)}."
    never = [who for who, tag, n in spoken if not n and tag in seen.tagged]
    if never:
        yield f"Nobody spoke as {' or as '.join(never)}."


def _silence_words(seconds: Sequence[int]) -> str:
    longest = f"{max(seconds)} seconds"
    if not max(seconds):
        return f"There {'was one silence' if len(seconds) == 1 else f'were {number(len(seconds))} silences'}."
    if len(seconds) == 1:
        return f"There was one silence, of {longest}."
    return f"There were {number(len(seconds))} silences, the longest of {longest}."


def hour_rows(seen: Hour, titles: Mapping[str, str], beats: Sequence[str]) -> tuple[tuple[str, str, str, str], ...]:
    """The drawing as a table: minute, place, who spoke, what else could be seen; one row for each beat of the road."""
    names = {s.who: s.name for s in seen.spoke}
    rows = []
    for index, beat in enumerate(beats):
        who = list(dict.fromkeys(names[s.who] for s in seen.stretches if s.index == index and s.who in names))
        rows.append((str(seen.minutes[index]), titles.get(beat, ""), ", ".join(who), _also(seen, index)))
    return tuple(rows)


def _also(seen: Hour, index: int) -> str:
    silences = [f"silence, {s.seconds} seconds" if s.seconds else "silence" for s in seen.silences if s.index == index]
    counts = (
        (sum(m.index == index for m in seen.questions), "question to the presenter", "questions to the presenter"),
        (sum(m.index == index for m in seen.advice), "piece of advice", "pieces of advice"),
    )
    also = [*silences, *(counted(n, one, many) for n, one, many in counts if n)]
    also += ["you spoke"] if any(m.index == index for m in seen.yours) else []
    also += ["you made a gesture"] if any(m.index == index for m in seen.gestures) else []
    also += ["you marked this place"] if any(m.index == index for m in seen.marks) else []
    return _upper("; ".join(also))


def subtitle_words(way: str, minutes: int, started: str) -> str:
    """“open floor · 45 minutes · led on Thursday, 1 January 2026”."""
    parts = [{"guided": "guided", "open": "open floor"}.get(way, way), f"{minutes} minutes"]
    try:
        led = datetime.fromisoformat(started).astimezone()
        parts.append(f"led on {_DAYS[led.weekday()]}, {led.day} {_MONTHS[led.month - 1]} {led.year}")
    except ValueError:
        pass
    return " · ".join(parts)


def to_try_words(found: Debrief) -> str:
    """The one thing to try."""
    return next_time_words(*found.to_try) if found.to_try is not None else ""


def _upper(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"


def _lower(text: str) -> str:
    return f"{text[:1].lower()}{text[1:]}"
