"""Collecting hand-ins: what counts, what is set aside and why, and who is missing. No file is changed or moved."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from simulator.workshop.erase import load_blank
from simulator.workshop.file import MOST_BYTES, Organiser, Workshop, WorkshopRefused
from simulator.workshop.handin import SUFFIX, Fault, Given, HandIn, HandInRefused, load_handin

Why = Literal["duplicate", "erased"] | Fault


@dataclass(frozen=True, slots=True)
class SetAside:
    """A file that is not counted: which, of what kind, and why in a sentence."""

    file: str
    fault: Why
    why: str


@dataclass(frozen=True, slots=True)
class Collection:
    """What a folder of hand-ins comes to. `missing` are codes nothing counts for; only the organiser knows codes."""

    counted: tuple[HandIn, ...]
    aside: tuple[SetAside, ...]
    missing: tuple[str, ...]
    erased: tuple[str, ...]


def collect(paths: Iterable[Path], workshop: Workshop, organiser: Organiser | None = None) -> Collection:
    """Read, verify and sort hand-ins, one at a time.

    Two files of one code that are the same count once. Two that differ are both set aside: which of them is meant
    cannot be known, and nothing is merged.
    """
    found: dict[str, list[tuple[str, HandIn, bytes]]] = {}
    given = Given(workshop)
    aside: list[SetAside] = []
    blanks: set[str] = set()
    for path in sorted(_files(paths)):
        data = _data(path, aside)
        if data is None:
            continue
        blank = load_blank(data, workshop)
        if blank is not None:
            blanks.add(blank.code)
            continue
        try:
            handin = load_handin(data, given)
        except HandInRefused as error:
            aside.append(SetAside(str(path), error.fault, str(error)))
            continue
        found.setdefault(handin.code, []).append((str(path), handin, data))
    counted = tuple(h for h in (_one(code, files, blanks, aside) for code, files in found.items()) if h is not None)
    have = {h.code for h in counted}
    codes = organiser.codes if organiser is not None else ()
    return Collection(
        counted=counted,
        aside=tuple(sorted(aside, key=lambda s: s.file)),
        missing=tuple(c for c in codes if c not in have and c not in blanks),
        erased=tuple(sorted(blanks)),
    )


def _one(code: str, files: list[tuple[str, HandIn, bytes]], blanks: set[str], aside: list[SetAside]) -> HandIn | None:
    if code in blanks:
        aside += [SetAside(f, "erased", "This code was erased; its hand-in is not counted.") for f, _, _ in files]
        return None
    first, *rest = files
    if any(data != first[2] for _, _, data in rest):
        why = "There are different hand-ins with one code; none of them is counted."
        aside += [SetAside(f, "duplicate", why) for f, _, _ in files]
        return None
    aside += [SetAside(f, "duplicate", f"It is the same as {Path(first[0]).name}.") for f, _, _ in rest]
    return first[1]


def _data(path: Path, aside: list[SetAside]) -> bytes | None:
    try:
        if path.is_symlink() or not path.is_file():
            raise WorkshopRefused("It is not an ordinary file.")
        if path.stat().st_size > MOST_BYTES:
            raise WorkshopRefused(f"The file is larger than {MOST_BYTES // 1024 // 1024} MB.")
        return path.read_bytes()
    except (OSError, WorkshopRefused) as error:
        words = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        aside.append(SetAside(str(path), "unreadable", words))
        return None


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    for path in paths:
        if path.is_dir():
            yield from path.glob(f"*{SUFFIX}")
        else:
            yield path
