"""Authored reference files to frozen data."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import cast

from pydantic import BaseModel  # noqa: TID253 - the file boundary, imported only inside functions

from simulator.content import palette_schema as authored
from simulator.model import palette as model
from simulator.model.scenario import Act


def reference_of(files: Mapping[str, BaseModel]) -> model.Reference:
    """The reference of the four files, by kind."""
    return model.Reference(
        palette=_palette(cast("authored.InterventionsFile", files["interventions"])),
        literature=_literature(cast("authored.LiteratureFile", files["literature"])),
        difficulties=_difficulties(cast("authored.DifficultiesFile", files["difficulties"])),
        competencies=_competencies(cast("authored.CompetenciesFile", files["competencies"])),
    )


def with_file(reference: model.Reference, file: BaseModel) -> model.Reference:
    """The reference with one file in the place of its own."""
    match file:
        case authored.InterventionsFile():
            return replace(reference, palette=_palette(file))
        case authored.LiteratureFile():
            return replace(reference, literature=_literature(file))
        case authored.DifficultiesFile():
            return replace(reference, difficulties=_difficulties(file))
        case authored.CompetenciesFile():
            return replace(reference, competencies=_competencies(file))
    raise TypeError(type(file).__name__)


def _palette(file: authored.InterventionsFile) -> model.Palette:
    interventions = {name: _intervention(name, each) for name, each in file.interventions.items()}
    return model.Palette(
        acts=tuple(each.act for each in interventions.values()),
        families={name: model.Family(name, f.name, f.on_screen) for name, f in file.families.items()},
        interventions=interventions,
    )


def _intervention(name: str, each: authored.Intervention) -> model.Intervention:
    return model.Intervention(
        act=_act(name, each),
        what=each.what,
        when=each.when,
        when_not=each.when_not,
        effect=each.effect,
        example=each.example,
        support=each.support,
        sources=tuple(each.sources),
        effect_basis=_sources(each.effect_basis),
        disputed=each.disputed or "",
    )


def _act(name: str, each: authored.Intervention) -> Act:
    return Act(
        id=name,
        name=each.name,
        on_screen=each.on_screen,
        family=each.family,
        kind=each.kind,
        at=tuple(each.at),
        in_place=tuple(each.in_place),
        gauges=tuple(sorted(each.gauges.items())),
        gauges_out=tuple(sorted(each.gauges_out.items())),
        replies_in=tuple(each.replies.in_place),
        replies_out=tuple(each.replies.out_of_place),
        competencies=tuple(each.competencies),
    )


def _sources(basis: str | Iterable[str]) -> tuple[str, ...]:
    return () if isinstance(basis, str) else tuple(basis)


def _literature(file: authored.LiteratureFile) -> model.Literature:
    return model.Literature(
        sources={key: _source(key, source) for key, source in file.sources.items()},
        disagreements=tuple(_disagreement(each) for each in file.disagreements),
    )


def _source(key: str, source: authored.Source) -> model.Source:
    return model.Source(
        key=key,
        authors=source.authors,
        title=source.title,
        published=source.published,
        year=source.year,
        read=source.read,
        address=source.address or "",
        language=source.language,
        says=source.says,
        read_note=source.read_note or "",
        not_for=source.not_for or "",
        disagrees=tuple(model.SourceDispute(each.with_, each.about) for each in source.disagrees),
    )


def _disagreement(each: authored.Disagreement) -> model.Disagreement:
    return model.Disagreement(
        id=each.id,
        question=each.question,
        one=each.one,
        one_sources=tuple(each.one_sources),
        other=each.other,
        other_sources=tuple(each.other_sources),
        we=each.we,
    )


def _difficulties(file: authored.DifficultiesFile) -> model.Difficulties:
    return model.Difficulties(
        difficulties={name: _difficulty(name, each) for name, each in file.difficulties.items()},
        openings={
            name: model.Opening(name, each.name, each.cue, tuple(each.could), _sources(each.basis))
            for name, each in file.openings.items()
        },
        topics=dict(file.topics),
        presenter_feels=dict(file.presenter_feels),
    )


def _difficulty(name: str, each: authored.Difficulty) -> model.Difficulty:
    return model.Difficulty(
        id=name,
        number=each.number,
        name=each.name,
        cue=each.cue,
        tempting=tuple(each.tempting),
        fitting=tuple(each.fitting),
        sources=tuple(each.sources),
        note=each.note or "",
        tempting_also=each.tempting_also or "",
    )


def _competencies(file: authored.CompetenciesFile) -> model.Competencies:
    return model.Competencies(
        competencies={
            name: model.Competency(name, each.name, each.looked_at, tuple(each.sources), each.note or "")
            for name, each in file.competencies.items()
        },
        requirements_note=file.requirements_note or "",
        may_claim=tuple(file.may_claim),
        must_not_claim=tuple(file.must_not_claim),
    )
