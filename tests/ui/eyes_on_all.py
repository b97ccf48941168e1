"""Every screen in every size, text size and language under the machine's eye. Takes some minutes a language.

python -m tests.ui.eyes_on_all [LANGUAGE…] [--only PATTERN]
"""

from __future__ import annotations

import argparse
import os
import tempfile
from contextlib import AbstractContextManager, nullcontext
from fnmatch import fnmatch
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["BALINT_ALLOW_OFFSCREEN"] = "1"

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from tests import pseudo
from tests.ui.eye import seen_wrong
from tests.ui.long_names import long_names
from tests.ui.screens import SCREENS, opened
from tests.ui.stage import settle
from ui.languages import speak
from ui.theme.style import apply_theme

SIZES = ((1024, 700), (1440, 900), (2560, 1440))
TEXTS = (100, 150, 200)
#: “long” is English with very long names, “qps” the language nobody speaks, “ar” English from right to left.
LANGUAGES = ("en", "de", "fr", "qps", "long", "ar")


def spoken(app: QApplication, language: str) -> AbstractContextManager[None]:
    """One of `LANGUAGES`, until the end of the block."""
    speak(app, "en" if language in {"qps", "long"} else language)
    return {"qps": pseudo.spoken, "long": long_names}.get(language, nullcontext)()


def look_through(app: QApplication, name: str, language: str) -> dict[str, list[str]]:
    """What is wrong with a screen, and where: each fault with the sizes it was seen at."""
    found: dict[str, list[str]] = {}
    with tempfile.TemporaryDirectory() as folder, spoken(app, language):
        apply_theme(app, "light", 100, reduced_motion=True)
        with opened(name, Path(folder), QSize(*SIZES[0])) as shown:
            window = shown.parentWidget().window() if shown.parentWidget() is not None else shown
            for size in SIZES:
                for scale in TEXTS:
                    apply_theme(app, "light", scale, reduced_motion=True)
                    window.resize(*size)
                    settle()
                    for one in seen_wrong(shown):
                        found.setdefault(one, []).append(f"{size[0]}@{scale}")
            apply_theme(app, "light", 100, reduced_motion=True)
    return found


def main() -> None:
    """Go through all of them, and say what is wrong."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("languages", nargs="*", default=LANGUAGES)
    asked.add_argument("--only", default="*", help="Names of screens, as in room-*.")
    words = asked.parse_args()
    app = QApplication([])
    for language in words.languages:
        for name in SCREENS:
            if fnmatch(name, words.only):
                for fault, where in look_through(app, name, language).items():
                    print(f"{language} {name}: {fault} [{' '.join(where)}]", flush=True)


if __name__ == "__main__":
    main()
