"""The look in force: `apply_theme` sets fonts, palette and the one style sheet; widgets that paint ask here."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessibilityHints, QColor, QFont, QFontDatabase, QGuiApplication, QPixmapCache
from PySide6.QtWidgets import QApplication

from ui.theme.palette import palette_of
from ui.theme.tokens import Scheme, Tokens, load_tokens

TEXT_SCALES = (80, 90, 100, 110, 125, 150, 175, 200)
FAMILY = "Inter"
_CACHE_KB = 48 * 1024  # room for the rug on a large screen, with and without a silence
_FALLBACKS = ("Noto Sans", "DejaVu Sans", "sans-serif")


@dataclass(frozen=True, slots=True)
class Look:
    """What a user can choose about the look; `text_scale` is in percent."""

    scheme: Scheme = "light"
    text_scale: int = 100
    reduced_motion: bool = False

    @property
    def tokens(self) -> Tokens:
        """The tokens of the scheme."""
        return load_tokens(self.scheme)


_in_force = Look()


def look() -> Look:
    """The look in force."""
    return _in_force


def apply_theme(
    app: QApplication, scheme: Scheme = "light", text_scale: int = 100, reduced_motion: bool = False
) -> Look:
    """Put a look in force for the whole application; may be called again at any time."""
    global _in_force  # noqa: PLW0603 - the application, too, is one
    first = app.property("balint_look") is None
    _in_force = Look(scheme, max(TEXT_SCALES[0], min(TEXT_SCALES[-1], text_scale)), reduced_motion)
    if first:
        load_fonts()
        app.setStyle("Fusion")
        app.setProperty("balint_look", True)
        QPixmapCache.setCacheLimit(_CACHE_KB)
    with _no_collection():
        app.setFont(font("body"))
        app.setPalette(palette_of(_in_force.tokens))
        app.setStyleSheet(style_sheet(_in_force))
    return _in_force


@contextmanager
def _no_collection() -> Iterator[None]:
    """Qt goes through a list of all widgets here; a screen collected meanwhile would end the process."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def change_text_size(app: QApplication, by: int) -> int:
    """Make all text larger (`by` > 0) or smaller by steps; returns the new size in percent."""
    sizes = TEXT_SCALES
    nearest = min(range(len(sizes)), key=lambda i: abs(sizes[i] - _in_force.text_scale))
    scale = sizes[max(0, min(len(sizes) - 1, nearest + by))]
    if scale != _in_force.text_scale:
        apply_theme(app, _in_force.scheme, scale, _in_force.reduced_motion)
    return scale


def set_reduced_motion(on: bool) -> None:
    """Turn movements in the room off or on; nothing has to be painted anew for it."""
    global _in_force  # noqa: PLW0603
    _in_force = replace(_in_force, reduced_motion=on)


def system_wishes() -> tuple[Scheme | None, bool]:
    """The scheme the system asks for (None if it has no wish) and whether it asks for less motion."""
    hints = QGuiApplication.styleHints()
    wish = hints.accessibility()
    high = wish.contrastPreference() == Qt.ContrastPreference.HighContrast
    less = _wishes_less_motion(wish)
    if high:
        return "high_contrast", less
    schemes: dict[Qt.ColorScheme, Scheme] = {Qt.ColorScheme.Dark: "dark", Qt.ColorScheme.Light: "light"}
    return schemes.get(hints.colorScheme()), less


def _wishes_less_motion(wish: QAccessibilityHints) -> bool:
    """From Qt 6.12 on the system's wish can be asked; before that nothing is known of it."""
    asked = getattr(wish, "motionPreference", None)
    return asked is not None and getattr(asked(), "name", "") == "ReducedMotion"


def load_fonts() -> tuple[str, ...]:
    """Make the bundled fonts known; returns the families found."""
    families: list[str] = []
    for entry in sorted(files("ui.theme").joinpath("fonts").iterdir(), key=lambda e: e.name):
        if entry.name.endswith(".otf"):
            number = QFontDatabase.addApplicationFontFromData(entry.read_bytes())
            families += QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    return tuple(dict.fromkeys(families))


def points(role: str) -> float:
    """The size of type of a role in points, scaled."""
    return _in_force.tokens.points[role] * _in_force.text_scale / 100


def font(role: str = "body", weight: int = 400, italic: bool = False) -> QFont:
    """The bundled font for a role of type."""
    return QFont(_font(points(role), weight, italic))


@cache
def _font(size: float, weight: int, italic: bool) -> QFont:
    made = QFont([FAMILY, *_FALLBACKS])
    made.setPointSizeF(size)
    made.setWeight(QFont.Weight(weight))
    made.setItalic(italic)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def colour(role: str) -> QColor:
    """The colour of a role in the scheme in force."""
    return QColor(_in_force.tokens.colours[role])


def figure_colour(tone: int) -> QColor:
    """One of the tones people are drawn in."""
    tones = _in_force.tokens.figures
    return QColor(tones[tone % len(tones)])


def space(name: str) -> int:
    """A space in pixels."""
    return _in_force.tokens.space[name]


def radius(name: str) -> int:
    """A radius in pixels."""
    return _in_force.tokens.radius[name]


def scaled(pixels: float) -> int:
    """A length that grows with the text."""
    return round(pixels * _in_force.text_scale / 100)


def style_sheet(of: Look) -> str:
    """The application's one style sheet."""
    tokens = of.tokens
    sizes = {f"pt_{name}": f"{size * of.text_scale / 100:g}pt" for name, size in tokens.points.items()}
    corners = {f"radius_{name}": f"{size}px" for name, size in tokens.radius.items()}
    indicator = {
        "indicator": f"{round(13 * of.text_scale / 100)}px",
        "arrow": f"{round(18 * of.text_scale / 100)}px",
    }
    return Template(_sheet()).substitute({**tokens.colours, **sizes, **corners, **indicator})


@cache
def _sheet() -> str:
    return files("ui.theme").joinpath("app.qss").read_text(encoding="utf-8")
