"""The reference files: interventions, literature, difficulties, competencies."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from simulator.model.scenario import Act

ReadDepth = Literal["full", "abstract", "excerpt", "page", "record", "cited"]


@dataclass(frozen=True, slots=True)
class Family:
    """A family of interventions, as the palette groups them."""

    id: str
    name: str
    on_screen: str


@dataclass(frozen=True, slots=True)
class Intervention:
    """What is known about an intervention; `act` is the part that a play needs.

    `effect_basis` are sources of what it is said to do; empty if that is our own judgement.
    """

    act: Act
    what: str
    when: str
    when_not: str
    effect: str
    example: str
    support: Literal["explicit", "derived", "ours"]
    sources: tuple[str, ...]
    effect_basis: tuple[str, ...] = ()
    disputed: str = ""


@dataclass(frozen=True, slots=True)
class Palette:
    """All interventions: `acts` for a play, `interventions` for reading about them."""

    acts: tuple[Act, ...]
    families: Mapping[str, Family]
    interventions: Mapping[str, Intervention]


@dataclass(frozen=True, slots=True)
class SourceDispute:
    """Another source that says otherwise, and about what."""

    with_: str
    about: str


@dataclass(frozen=True, slots=True)
class Source:
    """A publication, how far we have read it, and what it says."""

    key: str
    authors: str
    title: str
    published: str
    year: str
    read: ReadDepth
    address: str
    language: str
    says: str
    read_note: str = ""
    not_for: str = ""
    disagrees: tuple[SourceDispute, ...] = ()


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A question on which the literature disagrees, and what we do."""

    id: str
    question: str
    one: str
    one_sources: tuple[str, ...]
    other: str
    other_sources: tuple[str, ...]
    we: str


@dataclass(frozen=True, slots=True)
class Literature:
    """The bibliography and its disagreements."""

    sources: Mapping[str, Source]
    disagreements: tuple[Disagreement, ...]


@dataclass(frozen=True, slots=True)
class Difficulty:
    """A typical hard moment: what tempts and what fits, as intervention ids."""

    id: str
    number: int
    name: str
    cue: str
    tempting: tuple[str, ...]
    fitting: tuple[str, ...]
    sources: tuple[str, ...]
    note: str = ""
    tempting_also: str = ""


@dataclass(frozen=True, slots=True)
class Opening:
    """A typical chance: what one could do, as intervention ids; `basis` are sources, or nothing if ours."""

    id: str
    name: str
    cue: str
    could: tuple[str, ...]
    basis: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Competency:
    """Something a leader can learn, and what is looked at."""

    id: str
    name: str
    looked_at: str
    sources: tuple[str, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Difficulties:
    """Difficulties, openings, topics and what presenters feel."""

    difficulties: Mapping[str, Difficulty]
    openings: Mapping[str, Opening]
    topics: Mapping[str, str]
    presenter_feels: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Competencies:
    """The competencies, and what may and must not be claimed about them."""

    competencies: Mapping[str, Competency]
    requirements_note: str = ""
    may_claim: tuple[str, ...] = ()
    must_not_claim: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reference:
    """All four reference files."""

    palette: Palette
    literature: Literature
    difficulties: Difficulties
    competencies: Competencies
