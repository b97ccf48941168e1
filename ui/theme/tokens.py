"""The tokens of the look as plain data: colours by role, spaces, radii, sizes of type. No Qt."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Literal, get_args

Scheme = Literal["light", "dark", "high_contrast"]
SCHEMES: tuple[Scheme, ...] = get_args(Scheme)
TEXT_CONTRAST = 4.5
SHAPE_CONTRAST = 3.0


@dataclass(frozen=True, slots=True)
class Tokens:
    """One scheme, resolved. `figures` are the tones people are drawn in; they never tell anybody apart alone."""

    scheme: Scheme
    colours: Mapping[str, str]
    figures: tuple[str, ...]
    space: Mapping[str, int]
    radius: Mapping[str, int]
    points: Mapping[str, float]
    text_pairs: tuple[tuple[str, str], ...]
    shape_pairs: tuple[tuple[str, str], ...]


@cache
def load_tokens(scheme: Scheme) -> Tokens:
    """The tokens of one scheme, from `tokens.toml`."""
    data = _data()
    base = data["schemes"][scheme]
    return Tokens(
        scheme=scheme,
        colours={role: base[name] for role, name in data["roles"].items()},
        figures=tuple(base["figures"]),
        space=data["space"],
        radius=data["radius"],
        points={name: float(size) for name, size in data["points"].items()},
        text_pairs=tuple((ink, ground) for ink, ground in data["contrast"]["text"]),
        shape_pairs=tuple((ink, ground) for ink, ground in data["contrast"]["shape"]),
    )


def contrast(one: str, other: str) -> float:
    """The WCAG contrast ratio of two opaque colours given as ``#rrggbb``."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@cache
def _data() -> dict[str, Any]:
    return tomllib.loads(files("ui.theme").joinpath("tokens.toml").read_text(encoding="utf-8"))


def _luminance(colour: str) -> float:
    def linear(part: str) -> float:
        value = int(part, 16) / 255
        return float(value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4)

    red, green, blue = (linear(colour[i : i + 2]) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
