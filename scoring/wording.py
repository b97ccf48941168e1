"""Sentences of the debrief that are put together from counts. They describe what could be seen and give no verdict."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from scoring.hour import Hour
from scoring.road import Place
from scoring.timing import Timing
from simulator.model.scenario import Scenario, Tag

_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


def number(n: int) -> str:
    """A small number as a word."""
    return _NUMBERS[n] if 0 <= n < len(_NUMBERS) else str(n)


def counted(n: int, one: str, many: str = "") -> str:
    """“one place”, “three places”."""
    return f"{number(n)} {one if n == 1 else many or one + 's'}"


def times(n: int) -> str:
    """“once”, “twice”, “three times”."""
    return {0: "never", 1: "once", 2: "twice"}.get(n, f"{number(n)} times")


def listed(words: Sequence[str]) -> str:
    """“Ana”, “Ana and Dev”, “Ana, Dev and Ruth”."""
    return f"{', '.join(words[:-1])} and {words[-1]}" if len(words) > 1 else "".join(words)


def timing_words(timed: Timing | None) -> tuple[str, ...]:
    """When the leader came in, in plain words."""
    if timed is None:
        return ("The places were shown to you, so nothing is said here of when you came in.",)
    words = []
    if timed.places:
        n = len(timed.places)
        words.append(f"At {counted(n, 'place')} the writers would have said something. You {_came(timed)}.")
    if timed.wait_places:
        n, waited = len(timed.wait_places), len(timed.waited)
        did = f"you waited at {_some(waited, n)}" if n > 1 else "so did you" if waited else "you did not"
        words.append(f"At {counted(n, 'place')} they would have waited; {did}.")
    if timed.also_spoke:
        n = len(timed.also_spoke)
        words.append(f"You also spoke at {counted(n, 'other place')}, which is neither right nor wrong.")
    if not words:
        return ("The part of the hour you led had no place yet at which the writers saw a need either way.",)
    return (*words, "One session says little.")


def _came(timed: Timing) -> str:
    """What the leader did at the places where the writers would have said something: every place is in it once."""
    n, came = len(timed.places), timed.count("in_time")
    early, late, passed = timed.count("before"), timed.count("late"), timed.count("not")
    parts = []
    if came:
        did = "did too" if n == 1 else f"did in time at {_some(came, n)}"
        parts.append(f"{did}, {_accepted(timed.accepted, came)}")
    for count, when in ((early, "a little earlier"), (late, "a little later")):
        if count:
            parts.append(f"came in {when}" if n == 1 else f"came in {when} at {_some(count, n)}")
    if passed:
        parts.append("let the talk go on there" if n == 1 else f"let the talk go on at {_some(passed, n)}")
    return f"{', '.join(parts[:-1])}, and {parts[-1]}" if len(parts) > 1 else parts[0]


def _some(n: int, of: int) -> str:
    if n == of:
        return "it" if of == 1 else "all of them"
    return "none of them" if n == 0 else number(n)


def _accepted(accepted: int, came: int) -> str:
    if accepted == came:
        return "with an act they would accept" if came == 1 else "each time with an act they would accept"
    if accepted == 0:
        return "in another way than they would have"
    return f"with an act they would accept at {number(accepted)}"


def act_words(scenario: Scenario, place: Place) -> tuple[str, ...]:
    """What the leader did that nobody foresaw, as it stands in the palette: “ask Ana something”."""
    names = {p.id: p.first_name for p in scenario.people}
    done = []
    for unforeseen in place.unforeseen:
        act = scenario.act(unforeseen.act)
        if act is not None:
            at = place.arrived.presenter if unforeseen.at == "presenter" else unforeseen.at
            if unforeseen.at == "co_leader":
                at = next((p.id for p in scenario.people if p.part == "co_leader"), None)
            done.append(act.on_screen.replace("{who}", names.get(at or "", "the group")))
    return tuple(done)


def unforeseen_words(scenario: Scenario, place: Place) -> str:
    """What the leader did that nobody foresaw: “You chose to ask the group something.”"""
    done = act_words(scenario, place)
    return f"You chose to {', and then to '.join(done)}." if done else "You said nothing."


def answered_words(place: Place) -> str:
    """What could be seen of the group after acts that nobody foresaw."""
    answers = len(place.replies)
    came = "Nothing came back" if not answers else "There was an answer" if answers == 1 else "There were two answers"
    if place.moment is None or not place.passed or place.chosen is not None:
        return f"{came}, and the talk went on." if place.passed else f"{came}."
    return f"{came}, and the talk went on as it would have if you had waited."


def relationship_words(scenario: Scenario, seen: Hour, whole: bool = True) -> tuple[str, ...]:
    """Nease's first constant, this relationship: what could be heard of the two people."""
    patient = scenario.patient.name
    as_patient, as_doctor = len(seen.as_patient), len(seen.as_doctor)
    if as_patient and as_doctor:
        heard = f"Somebody spoke as {patient} {times(as_patient)}, and as the doctor {times(as_doctor)}."
    elif as_patient:
        heard = f"Somebody spoke as {patient} {times(as_patient)}" + _nobody(seen, "doctor", "the doctor")
    elif as_doctor:
        heard = f"Somebody spoke as the doctor {times(as_doctor)}" + _nobody(seen, "patient", patient)
    elif {"patient", "doctor"} <= set(seen.tagged):
        heard = f"Nobody spoke as {patient} or as the doctor {_in_this(whole)}."
    else:
        heard = "What had each of the two put in, and what did each expect back?"
    advice = f"Advice was given {times(len(seen.advice))}." if seen.advice else ""
    ask = f"For how long could you see {patient} while you listened?"
    return tuple(s for s in (heard, advice, ask) if s)


def _nobody(seen: Hour, tag: Tag, who: str) -> str:
    return f"; nobody spoke as {who}." if tag in seen.tagged else "."


def safety_words(scenario: Scenario, road: Sequence[Place], seen: Hour, whole: bool = True) -> tuple[str, ...]:
    """Nease's second constant, this safety: what was asked of the presenter, and where they sat."""
    names = {p.id: p.first_name for p in scenario.people}
    all_known, least = "question" in seen.tagged, "" if "question" in seen.tagged else "at least "
    asked = Counter(road[m.index].arrived.presenter for m in seen.questions)
    back = {p.arrived.presenter for p in road if p.arrived.chair == "back"}
    words = []
    for who in dict.fromkeys(p.arrived.presenter for p in road if p.arrived.presenter is not None):
        name = names.get(who, "the presenter")
        sat = "sat back for a part of the talk" if who in back else ""
        if asked[who]:
            put = f"was asked {least}{counted(asked[who], 'question')} by the others"
            words.append(f"{name} {put}{f', and {sat}' if sat else ''}.")
        elif all_known:
            words.append(f"Nobody put a question to {name} {_in_this(whole)}.")
        if sat and not asked[who]:
            words.append(f"{name} {sat}.")
    words.append("Who in the room would you have wanted to look at once more?")
    return tuple(words)


def _in_this(whole: bool) -> str:
    return "in this hour" if whole else "in the part you led"
