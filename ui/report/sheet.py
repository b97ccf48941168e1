"""The page for a co-leader, on paper."""

from __future__ import annotations

from ui.presenters.look import WHAT_IT_IS_NOT, SheetView
from ui.report.template import template


def sheet_html(view: SheetView) -> str:
    """One page for a print copy."""
    return template("sheet.html.j2").render(view=view, what_it_is_not=WHAT_IT_IS_NOT)
