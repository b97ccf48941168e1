"""From the settings to the look in force."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from ui.prefs import Prefs
from ui.theme.style import TEXT_SCALES, Look, apply_theme, look, system_wishes
from ui.theme.tokens import Scheme


def apply_prefs(app: QApplication, prefs: Prefs) -> Look:
    """Put the look the settings ask for in force, if it is not in force already."""
    wished, less_motion = system_wishes()
    scheme: Scheme = (wished or "light") if prefs.colours == "system" else prefs.colours
    reduced = less_motion if prefs.motion == "system" else prefs.motion == "reduced"
    if app.property("balint_look") and look() == Look(scheme, prefs.text_size, reduced):
        return look()
    return apply_theme(app, scheme, prefs.text_size, reduced)


def next_text_size(size: int, by: int) -> int:
    """The text size some steps larger or smaller than `size`."""
    nearest = min(range(len(TEXT_SCALES)), key=lambda i: abs(TEXT_SCALES[i] - size))
    return TEXT_SCALES[max(0, min(len(TEXT_SCALES) - 1, nearest + by))]
