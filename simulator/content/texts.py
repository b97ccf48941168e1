"""Every text of a session, a season or a reference file that somebody can read, under a key that its words decide.

One walk does both: it shows each text in reading order to whoever asks, and puts what they answer in its place. So what
is listed for translators and what a translation can replace are the same.
"""

from __future__ import annotations

from dataclasses import replace

from simulator.content.phrases import Phrase, Say, Teller
from simulator.content.texts_palette import retold_reference
from simulator.model.condition import Condition
from simulator.model.palette import Reference
from simulator.model.scenario import (
    YOU,
    Beat,
    End,
    Line,
    Moment,
    Move,
    Patient,
    Person,
    Reply,
    Review,
    Saying,
    Scenario,
    Setting,
)
from simulator.model.season import Season

_PARTS = frozenset({"group", "presenter", "co_leader"})
_GROUNDS = {"source": "", "principle": "a principle", "ours": "our own judgement"}


def texts_of(whole: Scenario | Season | Reference, part: str = "") -> tuple[Phrase, ...]:
    """The texts of a scenario, a season, or one file (`part`) of the reference, in reading order, each key once."""
    found: dict[str, Phrase] = {}

    def listen(phrase: Phrase) -> str:
        found.setdefault(phrase.key, phrase)
        return phrase.text

    match whole:
        case Scenario():
            retold(whole, listen)
        case Season():
            retold_season(whole, listen)
        case _:
            retold_reference(whole, part, listen)
    return tuple(found.values())


def retold(scenario: Scenario, say: Say) -> Scenario:
    """The scenario with every text as `say` has it; all that is no text stays, its id, digest and line ids too."""
    tell = Teller(say)
    return replace(
        scenario,
        title=tell("title", scenario.title),
        summary=tell("summary", scenario.summary),
        content_note=tell("content_note", scenario.content_note),
        setting=_setting(scenario.setting, tell),
        review=tuple(_review(review, tell) for review in scenario.review),
        people=tuple(_person(person, tell) for person in scenario.people),
        patient=_patient(scenario.patient, tell),
        beats={name: _beat(beat, tell) for name, beat in scenario.beats.items()},
        replies=tuple(_reply(reply, tell) for reply in scenario.replies),
    )


def _setting(setting: Setting, tell: Teller) -> Setting:
    return replace(
        setting,
        group=tell("setting.group", setting.group),
        leader_role=tell("setting.leader_role", setting.leader_role, "what you are"),
        frequency=tell("setting.frequency", setting.frequency),
    )


def _review(review: Review, tell: Teller) -> Review:
    return replace(
        review,
        as_=tell("review.as", review.as_, review.who),
        about=tell("review.about", review.about, review.who),
    )


def _person(person: Person, tell: Teller) -> Person:
    path = f"people/{person.id}"
    return replace(
        person,
        role=tell(f"{path}.role", person.role, person.name),
        about=tell(f"{path}.about", person.about, person.name),
        voice=tell(f"{path}.voice", person.voice, f"{person.name}: how they speak"),
        wish=tell(f"{path}.wish", person.wish, f"{person.name}: what they want"),
        carry=tell(f"{path}.carry", person.carry, f"{person.name}: what they carry in"),
    )


def _patient(patient: Patient, tell: Teller) -> Patient:
    return replace(patient, about=tell("patient.about", patient.about, patient.name))


def _beat(beat: Beat, tell: Teller) -> Beat:
    return replace(
        beat,
        title=tell(f"{beat.id}.title", beat.title, f"{beat.stage}, minute {beat.minute}"),
        lines=tuple(_line(beat.id, line, tell) for line in beat.lines),
        moment=None if beat.moment is None else _moment(beat.id, beat.moment, tell),
        end=None if beat.end is None else _end(beat.end, tell),
    )


def _line(beat: str, line: Line, tell: Teller) -> Line:
    gesture = f"{(line.who or '').upper()}, a gesture{_when(line.when)}"
    if line.kind == "cue":
        return replace(line, cue=tell.say(Phrase(line.id, line.cue, gesture)))
    text = line.text and tell.say(Phrase(line.id, line.text, _speaker(line)))
    return replace(line, text=text, cue=tell(f"{beat}.cue.{line.who}", line.cue, gesture))


def _speaker(line: Line) -> str:
    if line.who is None:
        who = f"a silence of {line.seconds} s" if line.kind == "silence" else "what is seen"
        return who + _when(line.when)
    towards = f" to {line.look.upper() if line.look != YOU else YOU}" if line.look else ""
    return f"{line.who.upper()}{towards}{f' ({line.cue})' if line.cue else ''}{_when(line.when)}"


def _when(condition: Condition | None) -> str:
    return "" if condition is None else f" [when: {condition}]"


def _moment(beat: str, moment: Moment, tell: Teller) -> Moment:
    return replace(
        moment,
        reading=tell(f"{beat}.reading", moment.reading),
        other_reading=tell(f"{beat}.other_reading", moment.other_reading),
        moves=tuple(_move(beat, move, tell) for move in moment.moves),
    )


def _move(beat: str, move: Move, tell: Teller) -> Move:
    path = f"{beat}/{move.id}"
    return replace(
        move,
        say=tell(f"{path}.say", move.say, f"you, to {move.at if move.at in _PARTS else move.at.upper()}"),
        does=tell(f"{path}.does", move.does, "you, a gesture"),
        seen=tell(f"{path}.seen", move.seen),
        guess=tell(f"{path}.guess", move.guess),
        other_view=tell(f"{path}.other_view", move.other_view),
        next_time=replace(
            move.next_time,
            when=tell(f"{path}.next_time.when", move.next_time.when),
            say=tell(f"{path}.next_time.say", move.next_time.say),
        ),
        basis=tuple(
            replace(
                basis,
                claim=tell(f"{path}.claim", basis.claim, f"rests on {_GROUNDS[basis.kind] or basis.of}"),
                of=tell(f"{path}.principle", basis.of) if basis.kind == "principle" else basis.of,
            )
            for basis in move.basis
        ),
    )


def _end(end: End, tell: Teller) -> End:
    path = f"end/{end.id}"
    return replace(
        end,
        title=tell(f"{path}.title", end.title),
        encounter=tell(f"{path}.encounter", end.encounter, "the next meeting with the patient"),
        says=tuple((who, _sayings(f"{path}.says.{who}", who, sayings, tell)) for who, sayings in end.says),
        question=tell(f"{path}.question", end.question),
    )


def _sayings(path: str, who: str, sayings: tuple[Saying, ...], tell: Teller) -> tuple[Saying, ...]:
    return tuple(replace(saying, text=tell(path, saying.text, who.upper() + _when(saying.when))) for saying in sayings)


def _reply(reply: Reply, tell: Teller) -> Reply:
    who = reply.by.upper()
    return replace(
        reply,
        text=tell.say(Phrase(reply.id, reply.text, f"{who} ({reply.cue})" if reply.cue else who)),
        cue=tell(f"replies.cue.{reply.by}", reply.cue, f"{who}, a gesture"),
    )


def retold_season(season: Season, say: Say) -> Season:
    """The season with every text as `say` has it."""
    tell = Teller(say)
    return replace(
        season,
        title=tell("title", season.title),
        summary=tell("summary", season.summary),
        meetings=tuple(
            replace(
                meeting,
                when=tell(f"meetings/{meeting.scenario}.when", meeting.when),
                usual=tell(f"meetings/{meeting.scenario}.usual", meeting.usual),
            )
            for meeting in season.meetings
        ),
        story=tuple(
            replace(told, text=tell(f"story/{told.after}", told.text, f"after the meeting{_when(told.when)}"))
            for told in season.story
        ),
    )
