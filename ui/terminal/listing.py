"""The library as text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any


def library_lines(scenarios: Sequence[Mapping[str, Any]], seasons: Sequence[Mapping[str, Any]]) -> Iterable[str]:
    """Seasons with their meetings, then every session; the languages of each if there are several."""
    for season in seasons:
        yield f"{season['id']}  {season['title']} (a season)"
        yield f"    {season['summary']}"
        yield from _languages(season)
        for each in season["meetings"]:
            yield f"    {each['when']}, meeting {each['meeting']} of {each['of']}: {each['scenario']}"
    for entry in scenarios:
        yield f"{entry['id']}  {entry['title']}"
        yield f"    {entry['summary']}"
        counts = f"{entry['beats']} beats, {entry['moments']} moments, {entry['words']} words"
        yield f"    {counts}, {entry['endings']} endings"
        yield from _languages(entry)


def _languages(entry: Mapping[str, Any]) -> Iterable[str]:
    if len(entry.get("languages", ())) > 1:
        yield f"    languages: {', '.join(entry['languages'])}"
