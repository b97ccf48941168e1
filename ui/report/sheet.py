"""The page for a co-leader, on paper."""

from __future__ import annotations

from simulator.language import code, tr
from ui.presenters.look import WHAT_IT_IS_NOT, SheetView
from ui.report.labels import sheet_labels
from ui.report.template import template


def sheet_html(view: SheetView) -> str:
    """One page for a print copy."""
    say = sheet_labels(", ".join(view.sessions), view.begun)
    return template("sheet.html.j2").render(view=view, say=say, what_it_is_not=tr(WHAT_IT_IS_NOT), lang=code())
