"""What claims rest on. That each rests on something is checked when a file is read; here, whether it can carry it.

These checks read words, not meaning: what they find wants a look, and may be waived with a reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from simulator.craft.findings import Findings
from simulator.craft.lexicon import tokens
from simulator.craft.limits import limit
from simulator.model.palette import Source as Work
from simulator.model.scenario import Basis, Move, Scenario

_THIN = frozenset({"abstract", "record", "cited"})
_STRONG = re.compile(
    r"\b(must|always|never|proves?|shows?|showed|evidence|effective|effects?|outcomes?|reduces?|improves?"
    r"|prevents?|protects?|harms?|causes?|leads? to|increases?|lowers?|benefits?|works|better than|worse than|every)\b",
    re.IGNORECASE,
)
_HERE = re.compile(
    r"\b(here|in this (telling|moment|group|room|hour|silence|session)"
    r"|this (silence|group|question|moment) (was|did|had)|just now|tonight)\b",
    re.IGNORECASE,
)
_COMMON_WORDS = """
about after again against answer answers anything being between claim could doctor doctors every first found
group groups leader leaders little member members method nothing often other others paper patient patients
people person question questions says should single something speaks story studies study teaching their there
these thing things those three which whole without would years
"""
_COMMON = frozenset(_COMMON_WORDS.split())
_STEM = 5


def check_basis(out: Findings) -> None:
    """Reports claims that their source does not carry."""
    works = out.source.reference.literature.sources
    names = _names(out.source.scenario)
    for path, move, basis in _claims(out.source.scenario):
        if basis.kind != "source" or basis.of not in works:
            continue
        work = works[basis.of]
        shared = _beside(basis.claim, work)
        if len(shared) >= limit("shared_stems"):
            message = f"{basis.of} is not used for this ({', '.join(sorted(shared))}): {_short(work.not_for)}"
            out.at("CRA601", path, message, "another source, or ours: yes")
        others = [b for b in move.basis if b.kind == "source" and b is not basis and b.of in works]
        if work.read in _THIN and _STRONG.search(basis.claim) and all(works[b.of].read in _THIN for b in others):
            message = f"of {basis.of} we have read only the {work.read}, and the claim is strong"
            out.at("CRA602", path, message, "say less, add a source that was read, or ours: yes")
        said = _HERE.search(basis.claim)
        named = names & set(tokens(basis.claim))
        if said is not None or named:
            word = said.group() if said is not None else min(named)
            message = f"a source cannot speak of this telling (“{word}”)"
            out.at("CRA603", path, message, "ours: yes for what it does here; the source beside what it says")


def _claims(scenario: Scenario) -> Iterator[tuple[tuple[str | int, ...], Move, Basis]]:
    for beat in scenario.moments:
        for index, move in enumerate(beat.moment.moves if beat.moment is not None else ()):
            for place, basis in enumerate(move.basis):
                yield ("beats", beat.id, "moment", "moves", index, "basis", place), move, basis


def _names(scenario: Scenario) -> set[str]:
    found = {person.first_name.casefold() for person in scenario.people}
    return found | {word for word in tokens(scenario.patient.name) if len(word) > 2}


def _stems(text: str) -> set[str]:
    return {word[:_STEM] for word in tokens(text) if len(word) >= _STEM and word not in _COMMON}


def _beside(claim: str, work: Work) -> set[str]:
    """Stems a claim shares with what the work is not for, and not with what it says."""
    return (_stems(claim) & _stems(work.not_for)) - _stems(work.says)


def _short(text: str) -> str:
    return text if len(text) <= 90 else text[:89] + "…"
