"""Which licence each file of the built app stands under; what has none of the list stops the build."""

from __future__ import annotations

import fnmatch
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from importlib.metadata import distribution, distributions
from pathlib import Path, PurePath
from typing import Any

from ui.licences import Component, as_text, component, installed, python

HERE = Path(__file__).resolve().parent
LIST = HERE / "licences.toml"
OURS = ("scenarios", "scoring", "simulator", "ui")
_OWN = "our own"


@dataclass(frozen=True, slots=True)
class Listed:
    """A library of the system, or one inside another's package: the files it has, and its licence."""

    component: Component
    files: tuple[str, ...]


class NoLicence(Exception):
    """Files of the built app that nobody has said the licence of."""


def listed() -> tuple[Listed, ...]:
    """What licences.toml says."""
    data: dict[str, Any] = tomllib.loads(LIST.read_text(encoding="utf-8"))
    return tuple(
        Listed(Component(p["name"], p.get("version", ""), p["licence"], p["home"]), tuple(p["files"]))
        for p in data["part"]
    )


def owners(files: Mapping[str, str]) -> dict[str, str]:
    """Whose each file is, by its path in the app and where it came from: a name of the list, or of a package."""
    packages = {
        str(Path(str(d.locate_file(f))).resolve()): d.metadata["Name"] for d in distributions() for f in d.files or ()
    }
    known = listed()
    return {inside: _owner(inside, source, packages, known) for inside, source in files.items()}


def _owner(inside: str, source: str, packages: Mapping[str, str], known: Iterable[Listed]) -> str:
    path = PurePath(inside)
    by_name = next((e.component.name for e in known if any(fnmatch.fnmatch(path.name, p) for p in e.files)), "")
    if by_name:
        return by_name
    if path.parts[0] in OURS:
        return _OWN
    package = packages.get(str(Path(source).resolve()), "")
    if package:
        return package
    standard = Path(sys.base_prefix).resolve()
    if path.name == "base_library.zip" or Path(source).resolve().is_relative_to(standard):
        return "Python"
    return ""


def notices(files: Mapping[str, str]) -> str:
    """The text of LICENSES-THIRD-PARTY.txt for these files. Raises NoLicence."""
    whose = owners(files)
    nobodys = sorted(inside for inside, name in whose.items() if not name)
    if nobodys:
        raise NoLicence(f"licences.toml says nothing of {', '.join(nobodys)}")
    named = set(whose.values())
    system = [
        replace(entry.component, text=_sent_along(source for inside, source in files.items() if whose[inside] == name))
        for entry in listed()
        if (name := entry.component.name) in named or not entry.files
    ]
    common = [
        Component(f"{path.stem}, the text", "", "named above", "", path.read_text(encoding="utf-8"))
        for path in sorted((HERE / "licences").glob("*.txt"))
    ]
    return as_text([python(), component(distribution("pyinstaller")), *installed(), *system], common)


def _sent_along(sources: Iterable[str]) -> str:
    """What Debian and its like put beside a library: who made it, and under which licence."""
    if shutil.which("dpkg-query") is None:
        return ""
    found: dict[str, str] = {}
    for source in sources:
        for path in (source, str(Path(source).resolve()), source.removeprefix("/usr")):
            said = subprocess.run(["dpkg-query", "-S", path], capture_output=True, text=True, check=False)  # noqa: S603, S607
            package = said.stdout.partition(":")[0]
            text = Path("/usr/share/doc") / package / "copyright"
            if said.returncode == 0 and text.is_file():
                found[package] = text.read_text(encoding="utf-8", errors="replace").strip()
                break
    return "\n\n".join(dict.fromkeys(found.values()))
