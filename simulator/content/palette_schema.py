"""The four reference files as they are authored."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, Field  # noqa: TID253 - the file boundary, imported only inside functions

from simulator.content.beats_schema import Name, Snake, Strict, Text

Key = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$", max_length=80)]
StageName = Literal["frame", "opening", "presentation", "clarifying", "work", "return", "close"]
Texts = list[Text]
Small = Annotated[int, Field(ge=-2, le=2)]


class ReferenceFile(Strict):
    """What all four files begin with."""

    format: Literal[1] = Field(description="The format of the file: 1.")
    title: Text | None = Field(default=None, description="For readers of the file.")
    note: Text | None = Field(default=None, description="For readers of the file.")


class Family(Strict):
    """A family of interventions."""

    name: Text = Field(description="Its name in the debrief.")
    on_screen: Text = Field(description="Its neutral name in the palette.")


class GeneralReplies(Strict):
    """Wordless replies of the group, for what nobody foresaw."""

    in_place: Texts = Field(default_factory=list, description="Where it fits the stage.")
    out_of_place: Texts = Field(default_factory=list, description="Where it does not.")


class Intervention(Strict):
    """One kind of thing a leader does."""

    name: Text = Field(description="Its name, seen after choosing.")
    on_screen: Text = Field(description="Its neutral name in the palette.")
    family: Text = Field(description="A family of this file.")
    kind: Literal["intervention", "error", "hold"] = Field(description="Errors stand among the others.")
    what: Text = Field(description="What one does.")
    when: Text = Field(description="When it fits.")
    when_not: Text = Field(description="When it does not.")
    effect: Text = Field(description="What it is said to do.")
    effect_basis: Literal["ours"] | Texts = Field(default="ours", description="Sources, or ours.")
    example: Text = Field(description="How it could sound.")
    support: Literal["explicit", "derived", "ours"] = Field(description="How the literature supports it.")
    disputed: Text | None = Field(default=None, description="Who sees it otherwise.")
    sources: Texts = Field(default_factory=list, description="Keys of literature.yaml.")
    at: list[Literal["group", "presenter", "member", "co_leader"]] = Field(description="To whom.")
    competencies: Texts = Field(default_factory=list, description="Ids of competencies.yaml.")
    in_place: list[StageName] = Field(description="The stages in which it is in place.")
    gauges: dict[Name, Small] = Field(default_factory=dict, description="Small effects in place.")
    gauges_out: dict[Name, Small] = Field(default_factory=dict, description="Small effects out of place.")
    replies: GeneralReplies = Field(default_factory=GeneralReplies, description="Wordless replies.")


class InterventionsFile(ReferenceFile):
    """interventions.yaml."""

    kind: Literal["interventions"] = Field(description="The kind of file.")
    families: dict[Key, Family] = Field(description="The families, in the order of the palette.")
    interventions: dict[Key, Intervention] = Field(description="The interventions, by id.")


class Dispute(Strict):
    """Another source that says otherwise."""

    with_: Text = Field(alias="with", description="A key of this file.")
    about: Text = Field(description="About what.")


class Source(Strict):
    """A publication."""

    authors: Text = Field(description="As they are cited.")
    title: Text = Field(description="Its title.")
    published: str = Field(description="Where it appeared; empty if that is not known.")
    year: Text = Field(description="The year, in quotes.")
    read: Literal["full", "abstract", "excerpt", "page", "record", "cited"] = Field(
        description="How far we have read it."
    )
    read_note: Text | None = Field(default=None, description="More about how it was read.")
    address: Text | None = Field(default=None, description="A DOI or an address.")
    language: Text = Field(description="The language's code.")
    says: Text = Field(description="What it says, as far as we use it.")
    not_for: Text | None = Field(default=None, description="What it must not be cited for.")
    disagrees: list[Dispute] = Field(default_factory=list, description="Who says otherwise.")


class Disagreement(Strict):
    """A question on which the literature disagrees."""

    id: Name = Field(description="Its id.")
    question: Text = Field(description="The question.")
    one: Text = Field(description="One answer.")
    one_sources: Texts = Field(description="Who gives it.")
    other: Text = Field(description="Another answer.")
    other_sources: Texts = Field(description="Who gives it.")
    we: Text = Field(description="What we do.")


class LiteratureFile(ReferenceFile):
    """literature.yaml."""

    kind: Literal["literature"] = Field(description="The kind of file.")
    sources: dict[Key, Source] = Field(description="The publications, by key.")
    disagreements: list[Disagreement] = Field(default_factory=list, description="Where they disagree.")


class Difficulty(Strict):
    """A typical hard moment."""

    number: Annotated[int, Field(ge=1, le=999)] = Field(description="Its number.")
    name: Text = Field(description="Its name.")
    cue: Text = Field(description="How one notices it.")
    tempting: Texts = Field(default_factory=list, description="Ids of interventions that tempt.")
    tempting_also: Text | None = Field(default=None, description="What else tempts, in words.")
    fitting: Texts = Field(default_factory=list, description="Ids of interventions that fit.")
    sources: Texts = Field(default_factory=list, description="Keys of literature.yaml.")
    note: Text | None = Field(default=None, description="More about it.")


class Opening(Strict):
    """A typical chance."""

    name: Text = Field(description="Its name.")
    cue: Text = Field(description="How one notices it.")
    could: Texts = Field(default_factory=list, description="Ids of interventions one could use.")
    basis: Literal["ours"] | Texts = Field(default="ours", description="Sources, or ours.")


class DifficultiesFile(ReferenceFile):
    """difficulties.yaml."""

    kind: Literal["difficulties"] = Field(description="The kind of file.")
    difficulties: dict[Snake, Difficulty] = Field(description="The difficulties, by id.")
    openings: dict[Snake, Opening] = Field(description="The openings, by id.")
    topics: dict[Snake, Text] = Field(description="Topics: id and name.")
    presenter_feels: dict[Snake, Text] = Field(description="What presenters feel: id and name.")


class Competency(Strict):
    """Something a leader can learn."""

    name: Text = Field(description="Its name.")
    looked_at: Text = Field(description="What is looked at.")
    sources: Texts = Field(default_factory=list, description="Keys of literature.yaml.")
    note: Text | None = Field(default=None, description="More about it.")


class CompetenciesFile(ReferenceFile):
    """competencies.yaml."""

    kind: Literal["competencies"] = Field(description="The kind of file.")
    competencies: dict[Snake, Competency] = Field(description="The competencies, by id.")
    requirements_note: Text | None = Field(default=None, description="What leaders are required to do elsewhere.")
    may_claim: Texts = Field(default_factory=list, description="What may be claimed.")
    must_not_claim: Texts = Field(default_factory=list, description="What must not be claimed.")


MODELS: dict[str, type[BaseModel]] = {
    "interventions": InterventionsFile,
    "literature": LiteratureFile,
    "difficulties": DifficultiesFile,
    "competencies": CompetenciesFile,
}
