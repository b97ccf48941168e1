"""What goes into the built app: reads parts.toml. No PyInstaller here, so that tests can ask it."""

from __future__ import annotations

import fnmatch
import subprocess
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

HERE = Path(__file__).resolve().parent
LIST = HERE / "parts.toml"
_TRANSLATIONS = "/translations/"


@dataclass(frozen=True, slots=True)
class Parts:
    """The list as it stands for one of the two apps."""

    packages: tuple[str, ...]
    qt_modules: tuple[str, ...]
    translations: frozenset[str]
    without_modules: tuple[str, ...]
    without_files: tuple[str, ...]
    stripped: tuple[str, ...]
    limits: Mapping[str, float]

    def is_out(self, inside: str) -> bool:
        """Whether a file is left out; `inside` is its path among the app's parts."""
        path = inside.replace("\\", "/")
        if _TRANSLATIONS in path and "PySide6" in path:
            return PurePosixPath(path).name not in self.translations
        return any(fnmatch.fnmatchcase(path, pattern) for pattern in self.without_files)


def read_parts(*, faculty: bool = False) -> Parts:
    """The list, for the trainee's app or the faculty's."""
    data: dict[str, Any] = tomllib.loads(LIST.read_text(encoding="utf-8"))
    out: list[str] = []
    for group in data["modules"]:
        stays = set(group.get("faculty", ())) if faculty else set()
        out += [name for name in group["names"] if name not in stays]
    return Parts(
        tuple(data["packages"]),
        tuple(data["qt_modules"]),
        frozenset(data["qt_translations"]),
        tuple(out),
        tuple(pattern for group in data["files"] for pattern in group["patterns"]),
        tuple(data["strip"]),
        data["limits"],
    )


def needed(library: Path) -> frozenset[str]:
    """The names of the libraries that a Linux library itself asks for."""
    said = subprocess.run(["objdump", "-p", str(library)], capture_output=True, text=True, check=True).stdout  # noqa: S603, S607
    return frozenset(line.split()[1] for line in said.splitlines() if line.strip().startswith("NEEDED"))


def needed_by_nobody(needs: Mapping[str, Iterable[str]], may_go: Iterable[str]) -> frozenset[str]:
    """Which of the libraries that may go are asked for by nothing that stays.

    `needs` has, for each file by its path, the names of the libraries it asks for.
    """
    candidates, gone = set(may_go), set[str]()
    while True:
        asked = {name for path, names in needs.items() if path not in gone for name in names}
        idle = {path for path in candidates - gone if PurePosixPath(path).name not in asked}
        if not idle:
            return frozenset(gone)
        gone |= idle
