"""A publication in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from scoring.debrief import citation, read_words
from simulator.language import tr
from simulator.model.palette import Source
from ui.presenters.words import upper_first


@dataclass(frozen=True, slots=True)
class SourceView:
    """A source as it is read: title, where it appeared, and parts with a quiet heading each."""

    title: str
    published: str
    parts: tuple[tuple[str, str], ...]


def source_view(source: Source, sources: Mapping[str, Source]) -> SourceView:
    """What is known of a source; parts that are not known are left out."""
    authors = tr("The authors are not shown") if source.authors == "not shown" else source.authors
    year = tr("The year is not shown") if source.year == "not shown" else source.year
    shown = ". ".join(p for p in (authors, source.published, year, _address(source.address)) if p)
    read = read_words(source.read)
    parts = (
        (tr("How far we read it"), f"{upper_first(read)}. {source.read_note}".strip()),
        (tr("What it says"), source.says),
        (tr("What it must not be cited for"), source.not_for),
        (tr("Who disagrees"), _who_disagrees(source, sources)),
    )
    return SourceView(source.title, f"{shown.rstrip('.')}.", tuple((h, w) for h, w in parts if w))


def _address(address: str) -> str:
    return "" if address in {"", "none given"} else address


def _who_disagrees(source: Source, sources: Mapping[str, Source]) -> str:
    said = []
    for dispute in source.disagrees:
        other = sources.get(dispute.with_)
        who = citation(other) if other is not None else dispute.with_
        said.append(tr("{who}: {about}.", who=who, about=dispute.about))
    return " ".join(said)
