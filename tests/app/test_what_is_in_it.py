"""What the built app has in it, and what not: our modules and data, Qt's parts, libraries, licences, size."""

from __future__ import annotations

import tarfile
from pathlib import Path, PurePosixPath

import pytest

from tests.app.built import FOLDER, INSIDE, PACKAGING, ROOT, manifest, packaging
from ui.licences import FILE
from ui.version import VERSION

pytestmark = pytest.mark.needs_app
PARTS = packaging("parts").read_parts()
# What every Linux desktop has, and a program must take from there: the C library, the loader, the graphics drivers.
OF_THE_SYSTEM = {
    "ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1", "libc.so.6", "libm.so.6", "libdl.so.2", "libpthread.so.0",
    "librt.so.1", "libutil.so.1", "libresolv.so.2", "libEGL.so.1", "libGL.so.1", "libxcb.so.1", "libwayland-client.so.0",
    "libwayland-cursor.so.0",
}  # fmt: skip


def inside() -> list[str]:
    return sorted(p.relative_to(INSIDE).as_posix() for p in INSIDE.rglob("*") if p.is_file())


def archive() -> Path:
    (found,) = (ROOT / "dist").glob(f"balint-simulator-{VERSION}-*.tar.gz")
    return found


def test_it_is_no_larger_than_it_may_be() -> None:
    unpacked = sum(p.stat().st_size for p in FOLDER.rglob("*") if p.is_file() and not p.is_symlink())
    assert unpacked <= PARTS.limits["folder"] * 1e6
    assert archive().stat().st_size <= PARTS.limits["archive"] * 1e6


def test_the_archive_has_the_folder() -> None:
    with tarfile.open(archive()) as packed:
        members = {m.name: m for m in packed.getmembers()}
    there = {p.relative_to(FOLDER.parent).as_posix() for p in FOLDER.rglob("*")} | {FOLDER.name}
    assert set(members) == there
    assert members["balint/balint"].mode == 0o755
    assert {m.uname for m in members.values()} == {""}


def test_every_module_of_ours_is_in_it() -> None:
    modules = set(manifest()["modules"])
    ours = {
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for package in PARTS.packages
        for path in (ROOT / package).rglob("*.py")
    }
    assert ours - modules == set()
    assert {m for m in modules if m.split(".")[0] in PARTS.packages} - ours == set()


def test_every_file_of_ours_is_in_it() -> None:
    apart = {".py", ".pyc", ".ts"}  # modules, and what translators work on
    for package in PARTS.packages:
        for path in (ROOT / package).rglob("*"):
            if path.is_file() and path.suffix not in apart:
                built = INSIDE / path.relative_to(ROOT)
                assert built.is_file(), f"{built.relative_to(INSIDE)} is missing: see package-data in pyproject.toml"
                assert built.read_bytes() == path.read_bytes(), "make app again"


def test_what_is_left_out_is_not_there() -> None:
    assert [path for path in inside() if PARTS.is_out(path)] == []
    modules = manifest()["modules"]
    out = tuple(PARTS.without_modules)
    assert [m for m in modules if m in out or m.startswith(tuple(f"{name}." for name in out))] == []


def test_of_qt_there_is_what_we_import() -> None:
    built = {PurePosixPath(p).name.split(".")[0] for p in inside() if p.startswith("PySide6/Qt") and ".abi3" in p}
    assert built == set(PARTS.qt_modules)
    translations = {PurePosixPath(p).name for p in inside() if "/translations/" in p and p.startswith("PySide6")}
    assert translations == set(PARTS.translations)


def test_no_library_is_missing_and_none_is_idle() -> None:
    needed = packaging("parts").needed
    needs = {p: needed(INSIDE / p) for p in inside() if ".so" in p and not (INSIDE / p).is_symlink()}
    names = {PurePosixPath(p).name for p in needs}
    asked = {name for all_ in needs.values() for name in all_}
    assert asked - names - OF_THE_SYSTEM == set()
    idle = {p for p in needs if "/" not in p and p.startswith("lib") and PurePosixPath(p).name not in asked}
    assert {p.split(".")[0] for p in idle} <= {"libpython3"}  # which the program itself opens


def test_every_file_has_a_licence_that_is_named() -> None:
    text = (FOLDER / FILE).read_text(encoding="utf-8")
    known = manifest()["files"]
    unlisted = [p for p in inside() if p not in known and not (INSIDE / p).is_symlink() and p != "base_library.zip"]
    assert unlisted == []
    listed = packaging("notices").listed()
    for part in listed:
        if any(PurePosixPath(p).match(pattern) for p in known for pattern in part.files):
            assert f"\n{part.component.name}" in text
    for name in ("PySide6_Essentials", "pydantic_core", "SQLAlchemy", "pyinstaller", "Python"):
        assert f"\n{name} " in text
    for licence in sorted((PACKAGING / "licences").glob("*.txt")):
        assert licence.read_text(encoding="utf-8").strip()[:2000] in text
    assert (FOLDER / "LICENSE").is_file()
    assert {p.name for p in (FOLDER / "LICENSES").iterdir()} == {p.name for p in (ROOT / "LICENSES").iterdir()}


def test_it_does_not_tell_where_it_was_built() -> None:
    here = str(ROOT).encode()
    told = [p for p in FOLDER.rglob("*") if p.is_file() and here in p.read_bytes()]
    assert told == []
