"""What a user has chosen: a readable file `settings.json` in the data folder. No Qt here."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any, Literal, get_args

from simulator.language import tr

Colours = Literal["system", "light", "dark", "high_contrast"]
Motion = Literal["system", "reduced", "full"]
COLOURS: tuple[Colours, ...] = get_args(Colours)
MOTIONS: tuple[Motion, ...] = get_args(Motion)
LANGUAGES = ("system", "en", "de", "fr")
SLOWEST, FASTEST, PACE_STEP = 100, 400, 20
SMALLEST, LARGEST = 80, 200
NAME = "settings.json"


@dataclass(frozen=True, slots=True)
class Prefs:
    """All that can be set.

    `language` is one of `LANGUAGES`, `words_per_minute` the reading pace; `say_first` asks for one's own words first,
    `margin` offers a note after each move of guided practice, `read_aloud` has the lines in the room read aloud.
    """

    language: str = "system"
    colours: Colours = "system"
    text_size: int = 100
    motion: Motion = "system"
    words_per_minute: int = 220
    say_first: bool = False
    margin: bool = False
    way: Literal["guided", "open"] = "guided"
    pace: Literal["reading", "live"] = "reading"
    read_aloud: bool = False


_CHOICES: dict[str, tuple[str, ...]] = {
    "language": LANGUAGES,
    "colours": COLOURS,
    "motion": MOTIONS,
    "way": ("guided", "open"),
    "pace": ("reading", "live"),
}
_RANGES = {"text_size": (SMALLEST, LARGEST), "words_per_minute": (SLOWEST, FASTEST)}


def read_prefs(folder: Path) -> tuple[Prefs, str]:
    """The settings kept in a folder, and a sentence if the file could not be read and was set aside."""
    path = folder / NAME
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        if not isinstance(data, dict):
            raise TypeError("not a mapping")
    except FileNotFoundError:
        return Prefs(), ""
    except (ValueError, TypeError, RecursionError):
        return Prefs(), _set_aside(path)
    except OSError as error:
        return Prefs(), tr(
            "The settings in {path} cannot be read ({why}); the usual ones are in force.", path=path, why=error.strerror
        )
    return _prefs(data), ""


def save_prefs(folder: Path, prefs: Prefs) -> None:
    """Keep the settings; keys this version does not know stay in the file.

    Raises OSError if it cannot be written.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = folder / NAME
    text = json.dumps({**_kept(path), **asdict(prefs)}, ensure_ascii=False, indent=2) + "\n"
    part = path.with_name(f"{NAME}.{os.getpid()}.part")
    try:
        part.write_text(text, encoding="utf-8")
        part.replace(path)
    except OSError:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise


def _prefs(data: dict[str, Any]) -> Prefs:
    """The settings in `data`; a value that cannot be meant is left out, a number out of range is brought into it."""
    usual = Prefs()
    chosen: dict[str, Any] = {}
    for field in fields(Prefs):
        value: Any = data.get(field.name)
        if type(value) is not type(getattr(usual, field.name)):
            continue
        if field.name in _RANGES:
            low, high = _RANGES[field.name]
            chosen[field.name] = max(low, min(high, value))
        elif field.name not in _CHOICES or value in _CHOICES[field.name]:
            chosen[field.name] = value
    return replace(usual, **chosen)


def _kept(path: Path) -> dict[str, Any]:
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return data if isinstance(data, dict) else {}


def _set_aside(path: Path) -> str:
    for n in range(1, 100):
        aside = path.with_name(f"settings.damaged-{n}.json")
        if not aside.exists():
            try:
                path.rename(aside)
            except OSError:
                break
            return tr(
                "The settings could not be read; the file was put aside as {name}. The usual ones hold.",
                name=aside.name,
            )
    return tr("The settings in {path} could not be read; the usual ones are in force.", path=path)
