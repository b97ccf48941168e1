"""A publication in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from scoring.debrief import citation, read_words
from simulator.model.palette import Source


@dataclass(frozen=True, slots=True)
class SourceView:
    """A source as it is read: title, where it appeared, and parts with a quiet heading each."""

    title: str
    published: str
    parts: tuple[tuple[str, str], ...]


def source_view(source: Source, sources: Mapping[str, Source]) -> SourceView:
    """What is known of a source; parts that are not known are left out."""
    authors = "The authors are not shown" if source.authors == "not shown" else source.authors
    year = "The year is not shown" if source.year == "not shown" else source.year
    shown = ". ".join(p for p in (authors, source.published, year, _address(source.address)) if p)
    read = read_words(source.read)
    parts = (
        ("How far we read it", f"{read[:1].upper()}{read[1:]}. {source.read_note}".strip()),
        ("What it says", source.says),
        ("What it must not be cited for", source.not_for),
        ("Who disagrees", _who_disagrees(source, sources)),
    )
    return SourceView(source.title, f"{shown.rstrip('.')}.", tuple((h, w) for h, w in parts if w))


def _address(address: str) -> str:
    return "" if address in {"", "none given"} else address


def _who_disagrees(source: Source, sources: Mapping[str, Source]) -> str:
    said = []
    for dispute in source.disagrees:
        other = sources.get(dispute.with_)
        who = citation(other) if other is not None else dispute.with_
        said.append(f"{who}: {dispute.about}.")
    return " ".join(said)
