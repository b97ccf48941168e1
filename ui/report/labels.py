"""The headings and short words of the pages, in the reader's language; the templates hold none of their own."""

from __future__ import annotations

from collections.abc import Mapping

from simulator.language import tr


def report_labels() -> Mapping[str, str]:
    """What stands on the page of a play beside what is counted or quoted."""
    return {
        "plays": tr("Plays"),
        "skip": tr("To the text"),
        "own_view": tr("Your own view"),
        "hour": tr("The hour, as anybody in the room could have seen it"),
        "as_table": tr("The drawing as a table"),
        "one_row": tr("One row for each stretch of talk"),
        "minute": tr("Minute"),
        "place": tr("Place"),
        "who_spoke": tr("Who spoke"),
        "also": tr("Also"),
        "nobody": tr("nobody", "spoke"),
        "a_place": tr("A place"),
        "places": tr("Some places"),
        "leaders": tr("What leaders did first here"),
        "others": tr("What else was possible, and what it would have led to in this telling"),
        "next_lines": tr("The next lines, in this telling"),
        "next_time": tr("For next time."),
        "rests_on": tr("What this rests on"),
        "timing": tr("Coming in and waiting"),
        "took_home": tr("What the group took home"),
        "relationship": tr("This relationship"),
        "safety": tr("This safety"),
        "question": tr("A question to keep"),
        "to_try": tr("One thing to try"),
        "notes": tr("Your notes"),
        "moments": tr("All moments of this road"),
        "did_and_view": tr("What you did at each moment, and the writers’ view"),
        "did": tr("What you did"),
        "writers": tr("The writers"),
        "sources": tr("Sources"),
        "map": tr("The map, with your road"),
        "as_list": tr("The road as a list"),
    }


def sheet_labels(sessions: str, begun: str) -> Mapping[str, str]:
    """What stands on the page for a co-leader."""
    return {
        "title": tr("Before co-leading"),
        "counted_from": tr("From {sessions}. Begun on {day}.", sessions=sessions, day=begun),
        "tends": tr("What I tend to do"),
        "when": tr("When I come in"),
    }
