"""Collect what the program says into `ui/translations/*.ts` and make the `.qm` files from them: `make words`."""

from __future__ import annotations

import ast
import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from simulator.language import ONE_OR_MANY

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "ui" / "translations"
SPOKEN = ("simulator", "scoring", "ui")
LANGUAGES = ("de", "fr")
_SAID_BY = {"tr", "mark"}


def collect(to: Path = FOLDER) -> None:
    """Bring the `.ts` files up to what the code says. Sentences the code no longer says are dropped."""
    with TemporaryDirectory() as made:
        sources = list(_plain_sources(Path(made)))
        for code in LANGUAGES:
            _run(
                "pyside6-lupdate",
                *("-silent", "-locations", "none", "-no-obsolete", "-source-language", "en", "-target-language", code),
                *(*sources, "-ts", str(to / f"balint_{code}.ts")),
            )


def release(to: Path = FOLDER) -> None:
    """Make the `.qm` files of the `.ts` files in a folder."""
    for made in sorted(to.glob("*.ts")):
        _run("pyside6-lrelease", "-silent", str(made), "-qm", str(made.with_suffix(".qm")))


def sentences(source: str) -> Iterator[tuple[str, str]]:
    """What one module says, in its order: each sentence with its note."""
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call) and _says(node)]
    for call in sorted(calls, key=lambda c: (c.lineno, c.col_offset)):
        text, *more = (a.value for a in call.args[:2] if isinstance(a, ast.Constant))
        yield str(text), str(more[0]) if more else ""


def _says(call: ast.Call) -> bool:
    named = isinstance(call.func, ast.Name) and call.func.id in _SAID_BY
    return named and bool(call.args) and isinstance(call.args[0], ast.Constant)


def _plain_sources(folder: Path) -> Iterator[str]:
    """The modules as Qt's tool can read them.

    By itself it does not look inside an f-string, and takes the first named part after a note for the number.
    """
    for package in SPOKEN:
        for path in sorted((ROOT / package).rglob("*.py")):
            lines = []
            for text, note in sentences(path.read_text(encoding="utf-8")):
                number = ", n" if ONE_OR_MANY in text else ""
                lines.append(f"tr({_quoted(text)}, {_quoted(note)}{number})")
            if lines:
                made = folder / "_".join(path.relative_to(ROOT).parts)
                made.write_text("\n".join(lines) + "\n", encoding="utf-8")
                yield str(made)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _run(tool: str, *words: str) -> None:
    found = shutil.which(tool, path=str(Path(sys.executable).parent)) or tool
    subprocess.run([found, *words], cwd=ROOT, check=True)  # noqa: S603 - Qt's own tool on our own files


if __name__ == "__main__":
    collect()
    release()
