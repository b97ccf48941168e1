"""Authored models to the closed compiled copy that a play runs on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Literal

from simulator.content import beats_schema as authored
from simulator.content.schema import Head, Person, Reply
from simulator.content.script import Written, condition_of
from simulator.digest import digest, short
from simulator.model import scenario as model
from simulator.model.codec import to_data
from simulator.model.condition import Condition
from simulator.model.palette import Palette


def compile_scenario(
    head: Head,
    beats: Mapping[str, authored.Beat],
    scripts: Mapping[str, Sequence[Written]],
    palette: Palette,
) -> model.Scenario:
    """The scenario of a file that has been checked and has no problems."""
    compiled = model.Scenario(
        id=head.id,
        title=head.title,
        summary=head.summary,
        language=head.language,
        setting=_setting(head),
        convention=_convention(head),
        people=tuple(_person(name, person) for name, person in head.people.items()),
        patient=model.Patient(head.patient.name, head.patient.about),
        first=head.first or next(iter(beats)),
        beats={name: _beat(name, beat, scripts[name]) for name, beat in beats.items()},
        gauges=tuple(sorted(head.start.items())),
        facts=_facts(head, beats),
        replies=_replies(head.replies),
        acts=palette.acts,
        content_note=head.content_note or "",
        review=tuple(model.Review(r.who, r.as_, r.on, r.about) for r in head.review),
        review_wanted=_yes(head.review_wanted),
        balance=head.balance,
        exercises=tuple(head.exercises),
        difficulties=tuple(head.difficulties),
        openings=tuple(head.openings),
        topics=tuple(head.topics),
        presenter_feels=tuple(head.presenter_feels),
        carries=tuple(sorted(head.carries.items())),
    )
    return replace(compiled, digest=digest(to_data(compiled)))


def _yes(value: str | bool) -> bool:
    return value in {"yes", True}


def _when(text: str | None) -> Condition | None:
    return None if text is None else condition_of(text)


def _setting(head: Head) -> model.Setting:
    setting = head.setting
    return model.Setting(
        group=setting.group,
        minutes=setting.minutes,
        place=setting.place,
        leader_role=setting.leader.role,
        frequency=setting.frequency or "",
        meeting=setting.meeting,
        of=setting.of,
    )


def _convention(head: Head) -> model.Convention:
    convention = head.convention
    return model.Convention(
        style=convention.style,
        push_back=convention.push_back,
        returns=_yes(convention.returns),
        clarifying=convention.clarifying,
        check_in=_yes(convention.check_in),
        process_comments=convention.process_comments,
        suggestions=convention.suggestions,
        co_leader=_yes(convention.co_leader),
    )


def _person(name: str, person: Person) -> model.Person:
    return model.Person(
        id=name,
        name=person.name,
        part=person.part,
        role=person.role,
        about=person.about or "",
        voice=person.voice or "",
        wish=person.wish or "",
        carry=person.carry or "",
        here_from_start=person.here is None,
        looks=tuple(person.looks),
    )


def _facts(head: Head, beats: Mapping[str, authored.Beat]) -> tuple[str, ...]:
    facts = {name for name, value in head.carries.items() if isinstance(value, bool)}
    for beat in beats.values():
        for move in beat.moment.moves if beat.moment is not None else ():
            facts.update(move.remember)
    return tuple(sorted(facts))


def _replies(replies: Iterable[Reply]) -> tuple[model.Reply, ...]:
    found: list[model.Reply] = []
    seen: dict[str, int] = {}
    for reply in replies:
        name = f"replies:{short(reply.text)}"
        seen[name] = seen.get(name, 0) + 1
        if seen[name] > 1:
            name = f"{name}-{seen[name]}"
        found.append(model.Reply(name, tuple(reply.to), reply.part, reply.by, reply.text, reply.cue or ""))
    return tuple(found)


def _beat(name: str, beat: authored.Beat, script: Sequence[Written]) -> model.Beat:
    lines = tuple(written.line for written in script)
    then = _exits(beat.then)
    presenter = beat.presenter
    return model.Beat(
        id=name,
        stage=beat.stage,
        minute=beat.minute,
        title=beat.title or "",
        lines=lines,
        presenter=presenter.who if presenter is not None else None,
        chair=_chair(presenter),
        enter=tuple(beat.present.enter) if beat.present is not None else (),
        leave=tuple(beat.present.leave) if beat.present is not None else (),
        moment=_moment(beat.moment, lines, then) if beat.moment is not None else None,
        then=then,
        end=_end(beat.end) if beat.end is not None else None,
    )


def _chair(presenter: authored.Presenter | None) -> Literal["in", "back", "none"] | None:
    if presenter is None or "chair" not in presenter.model_fields_set:
        return None
    return presenter.chair or "none"


def _exits(ways: authored.Ways | None) -> tuple[model.Exit, ...]:
    return tuple(model.Exit(target, _when(when)) for target, when, _ in authored.roads(ways))


def _moment(moment: authored.Moment, lines: Sequence[model.Line], then: tuple[model.Exit, ...]) -> model.Moment:
    moves = tuple(_move(move, then) for move in moment.moves)
    seen = {
        "lead_in": [line.text or line.cue for line in lines],
        "moves": [[move.id, move.say or move.does] for move in moves],
    }
    return model.Moment(
        needs=moment.needs,
        window=moment.window,
        reading=moment.reading,
        other_reading=moment.other_reading,
        moves=moves,
        digest=digest(seen),
        opening=moment.opening or "",
        difficulty=moment.difficulty or "",
    )


def _move(move: authored.Move, then: tuple[model.Exit, ...]) -> model.Move:
    return model.Move(
        id=move.id or move.do,
        do=move.do,
        at=move.at,
        fit=move.fit,
        seen=move.seen,
        guess=move.guess,
        other_view=move.other_view,
        next_time=model.NextTime(move.next_time.when, move.next_time.say),
        basis=tuple(_basis(basis) for basis in move.basis),
        to=_exits(move.to) or then,
        say=move.say or "",
        does=move.does or "",
        as_=move.as_,
        effect=tuple(sorted(move.effect.items())),
        remember=tuple(move.remember),
        when=_when(move.when),
    )


def _basis(basis: authored.Basis) -> model.Basis:
    if basis.source is not None:
        return model.Basis(basis.claim, "source", basis.source)
    if basis.principle is not None:
        return model.Basis(basis.claim, "principle", basis.principle)
    return model.Basis(basis.claim, "ours")


def _end(end: authored.End) -> model.End:
    says = tuple(
        (person, tuple(model.Saying(saying.text, _when(saying.when)) for saying in sayings))
        for person, sayings in end.says.items()
    )
    return model.End(end.id, end.title, end.encounter, says, end.question)
