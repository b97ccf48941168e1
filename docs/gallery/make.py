"""Photograph every screen: for `docs/gallery.md`, or into a folder in any size, text size, colours and language."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["BALINT_ALLOW_OFFSCREEN"] = "1"

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from tests.ui.screens import SCREENS, opened
from ui.languages import OWN_NAMES, speak
from ui.looks import apply_prefs
from ui.prefs import COLOURS, Prefs

HERE = Path(__file__).parent
PAGE = HERE.parent / "gallery.md"
WIDTH = 800


@dataclass(frozen=True, slots=True)
class Variant:
    """One way every screen is looked at."""

    name: str
    title: str
    colours: str = "light"
    text: int = 100
    language: str = "en"


VARIANTS = (
    Variant("light", "Light"),
    Variant("dark", "Dark", "dark"),
    Variant("large", "200 %", text=200),
    Variant("german", "German", language="de"),
)


def photographs(app: QApplication, how: Variant, size: QSize, only: str = "*") -> Iterator[tuple[str, QPixmap]]:
    """The screens one after the other, by name."""
    speak(app, how.language)
    apply_prefs(app, Prefs(colours=how.colours, text_size=how.text, motion="reduced"))  # type: ignore[arg-type]
    for name in SCREENS:
        if fnmatch(name, only):
            with tempfile.TemporaryDirectory() as folder, opened(name, Path(folder), size) as shown:
                yield name, shown.grab()


def make_page() -> None:
    """All variants, small, and the page that shows them."""
    app = QApplication(sys.argv[:1])
    for how in VARIANTS:
        (HERE / how.name).mkdir(exist_ok=True)
        for name, seen in photographs(app, how, QSize(1280, 860)):
            small = seen.scaledToWidth(min(WIDTH, seen.width()), Qt.TransformationMode.SmoothTransformation)
            small.save(str(HERE / how.name / f"{name}.webp"), "WEBP", 72)
    lines = [
        "# Gallery",
        "",
        "Every screen in every state that the tests know (`tests/ui/screens.py`): light, dark, with text at 200 %, and",
        "in German. The names are those of the tests. `make gallery` makes them again.",
    ]
    for name in SCREENS:
        lines += [
            "",
            f"## {name}",
            "",
            "| " + " | ".join(v.title for v in VARIANTS) + " |",
            "|" + "---|" * len(VARIANTS),
        ]
        lines.append("| " + " | ".join(f"![{name}, {v.title}](gallery/{v.name}/{name}.webp)" for v in VARIANTS) + " |")
    PAGE.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main() -> None:
    """Without a folder the gallery; with one, photographs in full size for a look."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--to", type=Path, help="A folder for photographs in full size; without it the gallery is made.")
    asked.add_argument("--only", default="*", help="Names of screens, as in room-*.")
    asked.add_argument("--size", default="1280x860", help="As in 1024x700.")
    asked.add_argument("--text", type=int, default=100, help="Size of the text in per cent.")
    asked.add_argument("--colours", choices=COLOURS, default="light")
    asked.add_argument("--language", choices=tuple(OWN_NAMES), default="en")
    words = asked.parse_args()
    if words.to is None:
        make_page()
        return
    words.to.mkdir(parents=True, exist_ok=True)
    width, height = map(int, words.size.split("x"))
    how = Variant("asked", "", words.colours, words.text, words.language)
    for name, seen in photographs(QApplication(sys.argv[:1]), how, QSize(width, height), words.only):
        seen.save(str(words.to / f"{name}.png"))


if __name__ == "__main__":
    main()
