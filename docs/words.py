"""Collect what the program says into `ui/translations/*.ts` and make the `.qm` files from them: `make words`."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "ui" / "translations"
SPOKEN = ("simulator", "scoring", "ui")
LANGUAGES = ("de", "fr")


def collect(to: Path = FOLDER) -> None:
    """Bring the `.ts` files up to what the code says. Sentences the code no longer says are dropped."""
    sources = sorted(str(p.relative_to(ROOT)) for package in SPOKEN for p in (ROOT / package).rglob("*.py"))
    for code in LANGUAGES:
        made = to / f"balint_{code}.ts"
        _run(
            "pyside6-lupdate",
            *("-silent", "-locations", "none", "-no-obsolete", "-source-language", "en", "-target-language", code),
            *("-tr-function-alias", "QT_TR_NOOP+=mark", *sources, "-ts", str(made)),
        )


def release(to: Path = FOLDER) -> None:
    """Make the `.qm` files of the `.ts` files in a folder."""
    for made in sorted(to.glob("*.ts")):
        _run("pyside6-lrelease", "-silent", str(made), "-qm", str(made.with_suffix(".qm")))


def _run(tool: str, *words: str) -> None:
    found = shutil.which(tool, path=str(Path(sys.executable).parent)) or tool
    subprocess.run([found, *words], cwd=ROOT, check=True)  # noqa: S603 - Qt's own tool on our own files


if __name__ == "__main__":
    collect()
    release()
