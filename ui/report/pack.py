"""The pack for a room, as a page or for print."""

from __future__ import annotations

from collections.abc import Mapping

from simulator.language import code, tr
from ui.presenters.pack import HOW_LIVE, NOT_REAL, VOLUNTARY, Pack, card_parts, plan_words
from ui.report.template import template


def pack_html(made: Pack, *, paper: bool = False, faculty: bool = False) -> str:
    """What is handed out, or with `faculty` the page that is not, as one page that needs nothing else.

    With `paper` it is for a print copy.
    """
    return template("pack.html.j2").render(
        pack=made,
        words=_words(made, faculty=faculty),
        plan=plan_words(),
        card_parts=card_parts,
        lang=code(),
        paper=paper,
        faculty=faculty,
    )


def _words(made: Pack, *, faculty: bool) -> Mapping[str, str]:
    """What the page says of itself."""
    title = made.title
    return {
        "title": tr("{title} · for faculty only", title=title)
        if faculty
        else tr("{title} · for the room", title=title),
        "cut": tr("Cut along the broken lines."),
        "not_real": tr(NOT_REAL),
        "one_may_pass": tr(VOLUNTARY),
        "before": tr("Before you start."),
        "and_you": tr("And you?"),
        "own_first": tr("First your own sentence. Then, if you like, what comes nearest."),
        "cards": tr("Role cards"),
        "how_live": tr(HOW_LIVE),
        "faculty": tr("For faculty only"),
        "views": tr("Three places to stop at, with arguments both ways. These are the writers’ views; disagree aloud."),
        "one_way": tr("One way to hear it."),
        "another": tr("Another.", "another way to hear it"),
        "but": tr("But:"),
        "questions": tr("Questions", "to be asked in the room"),
        "ninety": tr("Ninety minutes"),
    }
