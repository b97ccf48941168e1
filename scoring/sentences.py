"""Sentences of the debrief that are made from counts. They describe what could be seen and give no verdict."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from scoring.hour import Hour
from scoring.road import Place
from scoring.wording import number, times
from simulator.language import tr
from simulator.model.scenario import Scenario


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
            done.append(act.on_screen.replace("{who}", names.get(at or "", tr("the group"))))
    return tuple(done)


def and_then(acts: Sequence[str]) -> str:
    """Acts one after another, as they stand after “You chose to”: “ask Ana something, and then to wait”."""
    done, *more = acts
    for act in more:
        done = tr("{done}, and then to {act}", "after “You chose to”", done=done, act=act)
    return done


def unforeseen_words(scenario: Scenario, place: Place) -> str:
    """What the leader did that nobody foresaw: “You chose to ask the group something.”"""
    done = act_words(scenario, place)
    return tr("You chose to {act}.", act=and_then(done)) if done else tr("You said nothing.")


def answered_words(place: Place) -> str:
    """What could be seen of the group after acts that nobody foresaw."""
    answers = min(2, len(place.replies))
    if not place.passed:
        if not answers:
            return tr("Nothing came back.")
        return tr("There was an answer. | There were two answers.", "", answers)
    if place.moment is None or place.chosen is not None:
        if not answers:
            return tr("Nothing came back, and the talk went on.")
        return tr(
            "There was an answer, and the talk went on. | There were two answers, and the talk went on.", "", answers
        )
    if not answers:
        return tr("Nothing came back, and the talk went on as it would have if you had waited.")
    return tr(
        "There was an answer, and the talk went on as it would have if you had waited."
        " | There were two answers, and the talk went on as it would have if you had waited.",
        "",
        answers,
    )


def advice_words(n: int) -> str:
    """How often advice was given, where it was."""
    return tr("Advice was given {often}.", "“often” is once, twice, three times", often=times(n))


def relationship_words(scenario: Scenario, seen: Hour, whole: bool = True) -> tuple[str, ...]:
    """Nease's first constant, this relationship: what could be heard of the two people."""
    advice = advice_words(len(seen.advice)) if seen.advice else ""
    ask = tr("For how long could you see {patient} while you listened?", patient=scenario.patient.name)
    return tuple(s for s in (_heard(scenario.patient.name, seen, whole), advice, ask) if s)


def _heard(patient: str, seen: Hour, whole: bool) -> str:
    as_patient, as_doctor = times(len(seen.as_patient)), times(len(seen.as_doctor))
    if seen.as_patient and seen.as_doctor:
        return tr(
            "Somebody spoke as {patient} {often}, and as the doctor {doctor}.",
            "“often” and “doctor” are once, twice, three times",
            patient=patient,
            often=as_patient,
            doctor=as_doctor,
        )
    if seen.as_patient:
        if "doctor" in seen.tagged:
            return tr(
                "Somebody spoke as {patient} {often}; nobody spoke as the doctor.", patient=patient, often=as_patient
            )
        return tr("Somebody spoke as {patient} {often}.", patient=patient, often=as_patient)
    if seen.as_doctor:
        if "patient" in seen.tagged:
            return tr(
                "Somebody spoke as the doctor {often}; nobody spoke as {patient}.", patient=patient, often=as_doctor
            )
        return tr("Somebody spoke as the doctor {often}.", often=as_doctor)
    if not {"patient", "doctor"} <= set(seen.tagged):
        return tr("What had each of the two put in, and what did each expect back?")
    if whole:
        return tr("Nobody spoke as {patient} or as the doctor in this hour.", patient=patient)
    return tr("Nobody spoke as {patient} or as the doctor in the part you led.", patient=patient)


def safety_words(scenario: Scenario, road: Sequence[Place], seen: Hour, whole: bool = True) -> tuple[str, ...]:
    """Nease's second constant, this safety: what was asked of the presenter, and where they sat."""
    names = {p.id: p.first_name for p in scenario.people}
    all_known = "question" in seen.tagged
    asked = Counter(road[m.index].arrived.presenter for m in seen.questions)
    back = {p.arrived.presenter for p in road if p.arrived.chair == "back"}
    words = []
    for who in dict.fromkeys(p.arrived.presenter for p in road if p.arrived.presenter is not None):
        name = names.get(who, tr("the presenter"))
        if asked[who]:
            words.append(_asked(name, asked[who], all_known, who in back))
            continue
        if all_known:
            words.append(_nobody_asked(name, whole))
        if who in back:
            words.append(tr("{name} sat back for a part of the talk.", name=name))
    words.append(tr("Who in the room would you have wanted to look at once more?"))
    return tuple(words)


def _asked(name: str, n: int, all_known: bool, sat_back: bool) -> str:
    if all_known and sat_back:
        said = tr(
            "{name} was asked one question by the others, and sat back for a part of the talk."
            " | {name} was asked {number} questions by the others, and sat back for a part of the talk.",
            "",
            n,
            name=name,
            number=number(n),
        )
    elif all_known:
        said = tr(
            "{name} was asked one question by the others. | {name} was asked {number} questions by the others.",
            "",
            n,
            name=name,
            number=number(n),
        )
    elif sat_back:
        said = tr(
            "{name} was asked at least one question by the others, and sat back for a part of the talk."
            " | {name} was asked at least {number} questions by the others, and sat back for a part of the talk.",
            "",
            n,
            name=name,
            number=number(n),
        )
    else:
        said = tr(
            "{name} was asked at least one question by the others."
            " | {name} was asked at least {number} questions by the others.",
            "",
            n,
            name=name,
            number=number(n),
        )
    return said


def _nobody_asked(name: str, whole: bool) -> str:
    if whole:
        return tr("Nobody put a question to {name} in this hour.", name=name)
    return tr("Nobody put a question to {name} in the part you led.", name=name)
