"""The pack for a room, as a page or for print."""

from __future__ import annotations

from ui.presenters.pack import NOT_REAL, PLAN, VOLUNTARY, Pack
from ui.report.template import template


def pack_html(made: Pack, *, paper: bool = False) -> str:
    """The pack as one page that needs nothing else; with `paper`, for a print copy."""
    return template("pack.html.j2").render(pack=made, plan=PLAN, not_real=NOT_REAL, one_may_pass=VOLUNTARY, paper=paper)
