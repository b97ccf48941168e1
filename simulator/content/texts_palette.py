"""The texts of the reference files: what interventions, difficulties and competencies are called, and our sentences.

Of a source only what we say about it is a text of ours: its authors, title and address stay as they were printed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from simulator.content.phrases import Say, Teller
from simulator.model.palette import (
    Competencies,
    Difficulties,
    Difficulty,
    Disagreement,
    Intervention,
    Literature,
    Palette,
    Reference,
    Source,
)
from simulator.model.scenario import Act


def retold_reference(reference: Reference, part: str, say: Say) -> Reference:
    """The reference with every text of one of its files (`part`) as `say` has it; KeyError for an unknown part."""
    return _PARTS[part](reference, Teller(say))


def _palette(palette: Palette, tell: Teller) -> Palette:
    families = {
        name: replace(
            family,
            name=tell(f"families/{name}.name", family.name),
            on_screen=tell(f"families/{name}.on_screen", family.on_screen),
        )
        for name, family in palette.families.items()
    }
    interventions = {name: _intervention(name, each, tell) for name, each in palette.interventions.items()}
    return Palette(tuple(each.act for each in interventions.values()), families, interventions)


def _intervention(name: str, each: Intervention, tell: Teller) -> Intervention:
    path = f"interventions/{name}"
    return replace(
        each,
        act=retold_act(each.act, tell),
        what=tell(f"{path}.what", each.what),
        when=tell(f"{path}.when", each.when),
        when_not=tell(f"{path}.when_not", each.when_not),
        effect=tell(f"{path}.effect", each.effect),
        example=tell(f"{path}.example", each.example),
        disputed=tell(f"{path}.disputed", each.disputed),
    )


def retold_act(act: Act, tell: Teller) -> Act:
    """What the palette offers, with every text as it is told."""
    path = f"interventions/{act.id}"
    return replace(
        act,
        name=tell(f"{path}.name", act.name),
        on_screen=tell(f"{path}.on_screen", act.on_screen),
        replies_in=tell.each(f"{path}.replies.in_place", act.replies_in),
        replies_out=tell.each(f"{path}.replies.out_of_place", act.replies_out),
    )


def _literature(literature: Literature, tell: Teller) -> Literature:
    return Literature(
        sources={key: _source(key, source, tell) for key, source in literature.sources.items()},
        disagreements=tuple(_disagreement(each, tell) for each in literature.disagreements),
    )


def _source(key: str, source: Source, tell: Teller) -> Source:
    path, note = f"sources/{key}", f"{source.authors}: {source.title}"
    return replace(
        source,
        says=tell(f"{path}.says", source.says, note),
        read_note=tell(f"{path}.read_note", source.read_note),
        not_for=tell(f"{path}.not_for", source.not_for),
        disagrees=tuple(
            replace(each, about=tell(f"{path}.disagrees.{each.with_}", each.about, f"with {each.with_}"))
            for each in source.disagrees
        ),
    )


def _disagreement(each: Disagreement, tell: Teller) -> Disagreement:
    path = f"disagreements/{each.id}"
    return replace(
        each,
        question=tell(f"{path}.question", each.question),
        one=tell(f"{path}.one", each.one),
        other=tell(f"{path}.other", each.other),
        we=tell(f"{path}.we", each.we),
    )


def _difficulties(found: Difficulties, tell: Teller) -> Difficulties:
    return Difficulties(
        difficulties={name: _difficulty(name, each, tell) for name, each in found.difficulties.items()},
        openings={
            name: replace(
                each, name=tell(f"openings/{name}.name", each.name), cue=tell(f"openings/{name}.cue", each.cue)
            )
            for name, each in found.openings.items()
        },
        topics={name: tell(f"topics/{name}", text) for name, text in found.topics.items()},
        presenter_feels={name: tell(f"presenter_feels/{name}", text) for name, text in found.presenter_feels.items()},
    )


def _difficulty(name: str, each: Difficulty, tell: Teller) -> Difficulty:
    path = f"difficulties/{name}"
    return replace(
        each,
        name=tell(f"{path}.name", each.name),
        cue=tell(f"{path}.cue", each.cue),
        tempting_also=tell(f"{path}.tempting_also", each.tempting_also),
        note=tell(f"{path}.note", each.note),
    )


def _competencies(found: Competencies, tell: Teller) -> Competencies:
    return Competencies(
        competencies={
            name: replace(
                each,
                name=tell(f"competencies/{name}.name", each.name),
                looked_at=tell(f"competencies/{name}.looked_at", each.looked_at),
                note=tell(f"competencies/{name}.note", each.note),
            )
            for name, each in found.competencies.items()
        },
        requirements_note=tell("requirements_note", found.requirements_note),
        may_claim=tell.each("may_claim", found.may_claim),
        must_not_claim=tell.each("must_not_claim", found.must_not_claim),
    )


_PARTS: dict[str, Callable[[Reference, Teller], Reference]] = {
    "interventions": lambda whole, tell: replace(whole, palette=_palette(whole.palette, tell)),
    "literature": lambda whole, tell: replace(whole, literature=_literature(whole.literature, tell)),
    "difficulties": lambda whole, tell: replace(whole, difficulties=_difficulties(whole.difficulties, tell)),
    "competencies": lambda whole, tell: replace(whole, competencies=_competencies(whole.competencies, tell)),
}
