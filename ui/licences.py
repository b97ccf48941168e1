"""The licences of what this program is made with. The built app has them in a file; else they are asked of Python."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

FILE = "LICENSES-THIRD-PARTY.txt"
_OURS = "balint-simulator"
_USED_EXTRAS = ("cohort", "postgres")
_TEXTS = re.compile(r"(?i)(licen[cs]e|copying|notice|authors)[^/]*$")
_RULE = "=" * 100
_INTRODUCTION = """Balint Leader Simulator is made with the work of many others. This is what it comes with, under which
licence each stands, and the licences themselves. The program's own are in LICENSE and LICENSES.

Qt and PySide6 are used under the GNU Lesser General Public License, version 3: their libraries lie
beside the program as files of their own, and may be replaced by other builds of them.
"""


@dataclass(frozen=True, slots=True)
class Component:
    """Something the program is made with. `text` is its licence as its makers wrote it, if they sent it along."""

    name: str
    version: str
    licence: str
    home: str = ""
    text: str = ""


def third_party() -> str:
    """All of it as one plain text."""
    place = licence_file()
    if place is not None:
        return place.read_text(encoding="utf-8")
    return as_text([python(), *installed()])


def licence_file() -> Path | None:
    """Where the text lies, in the built app."""
    if not getattr(sys, "frozen", False):
        return None
    here = Path(sys.executable).resolve().parent
    return next((f for f in (here / FILE, here.parent / "Resources" / FILE) if f.is_file()), None)


def python() -> Component:
    """Python itself, with its standard library."""
    version = ".".join(map(str, sys.version_info[:3]))
    lib = f"lib/python{sys.version_info.major}.{sys.version_info.minor}/LICENSE.txt"
    places = (Path(sys.base_prefix) / lib, Path(sys.base_prefix) / "LICENSE.txt")
    text = next((p.read_text(encoding="utf-8", errors="replace") for p in places if p.is_file()), "")
    return Component("Python", version, "PSF-2.0", "https://www.python.org", text)


def installed() -> tuple[Component, ...]:
    """The libraries this program asks for, and those they ask for, as far as they are installed."""
    found: dict[str, Distribution] = {}
    ahead = [*_asked_by(_OURS, extras=_USED_EXTRAS)]
    while ahead:
        name = ahead.pop()
        if name in found or name == _OURS:
            continue
        try:
            found[name] = distribution(name)
        except PackageNotFoundError:
            continue
        ahead += _asked_by(name, extras=("binary",) if name == "psycopg" else ())
    return tuple(component(found[name]) for name in sorted(found))


def component(made: Distribution) -> Component:
    """An installed library."""
    about = made.metadata
    said = _first(made, "License-Expression") or _first(made, "License") or _classified(made)
    files = [f for f in made.files or () if ".dist-info/" in str(f) and _TEXTS.search(str(f))]
    texts = [Path(str(f.locate())).read_text(encoding="utf-8", errors="replace").strip() for f in files]
    home = next(_homes(made), "")
    return Component(about["Name"], about["Version"], said.strip().splitlines()[0], home, "\n\n".join(texts))


def as_text(components: Iterable[Component], common: Iterable[Component] = ()) -> str:
    """A list of names and licences, then the licences, then the `common` ones that several of them name."""
    all_ = sorted(components, key=lambda c: c.name.lower())
    lines = [_INTRODUCTION, *(f"{c.name} {c.version} · {c.licence}" for c in all_)]
    for made in [*all_, *common]:
        head = [line for line in (f"{made.name} {made.version}".strip(), made.licence, made.home) if line]
        lines += ["", _RULE, *head, _RULE, "", made.text.strip() or "Its makers sent no text along; see there."]
    return "\n".join(lines) + "\n"


def _asked_by(name: str, extras: Iterable[str] = ()) -> Iterator[str]:
    try:
        asked = distribution(name).requires or []
    except PackageNotFoundError:
        return
    for line in asked:
        wanted, _, when = line.partition(";")
        extra = re.search(r"extra\s*==\s*['\"]([^'\"]+)['\"]", when)
        if extra is None or extra.group(1) in extras:
            yield re.split(r"[\s<>=!~\[(]", wanted.strip(), maxsplit=1)[0].lower().replace("_", "-")


def _classified(made: Distribution) -> str:
    said = [c.split(" :: ")[-1] for c in made.metadata.get_all("Classifier") or () if c.startswith("License ::")]
    return " / ".join(said) or "see there"


def _homes(made: Distribution) -> Iterator[str]:
    urls = [u.partition(", ")[::2] for u in made.metadata.get_all("Project-URL") or ()]
    for wanted in ("homepage", "source", "repository", "documentation"):
        yield from (url for label, url in urls if label.lower().startswith(wanted))
    yield from made.metadata.get_all("Home-page") or ()


def _first(made: Distribution, key: str) -> str:
    return next(iter(made.metadata.get_all(key) or ()), "")
