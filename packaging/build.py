"""Build the app: a folder and an archive that start where there is no Python. Run by `make app`, or `make app-faculty`.

The Python that runs this is the app's: its environment gets the project as it would be installed, and PyInstaller.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from fnmatch import fnmatch
from pathlib import Path

from parts import read_parts

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
DIST = ROOT / "dist"


def main() -> None:
    """Build, and say how large it is. Exit 1 if it is larger than it may be."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--faculty", action="store_true", help="with numpy and the shared database")
    faculty = parser.parse_args().faculty
    work = ROOT / "build" / ("app-faculty" if faculty else "app")
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    install(work / "source", faculty=faculty)
    name = "balint-faculty" if faculty else "balint"
    folder = freeze(work, name, faculty=faculty)
    files = json.loads((work / "manifest.json").read_text(encoding="utf-8"))["files"]
    if sys.platform.startswith("linux"):
        strip(folder, files)
    from notices import notices  # noqa: PLC0415 - needs the project, which was installed just now

    from ui.licences import FILE  # noqa: PLC0415

    (folder / FILE).write_text(notices(files), encoding="utf-8")
    if faculty:
        prove(program_in(folder))
    furnish(folder, work / "icons")
    archive = pack(folder, work)
    sizes = {"archive": archive.stat().st_size / 1e6, "folder": size_of(folder) / 1e6}
    limits = read_parts().limits
    print(f"{folder.relative_to(ROOT)}  {sizes['folder']:.0f} MB")
    print(f"{archive.relative_to(ROOT)}  {sizes['archive']:.0f} MB")
    if not faculty and any(sizes[what] > limits[what] for what in sizes):
        raise SystemExit(f"That is more than {limits['archive']} MB packed or {limits['folder']} MB unpacked.")


def install(source: Path, *, faculty: bool) -> None:
    """Put the project into this environment, from a clean copy: no left-overs of earlier builds, nothing editable."""
    source.mkdir()
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy2(ROOT / name, source)
    for name in ("LICENSES", *read_parts().packages):
        shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))
    extras = "build,cohort,postgres" if faculty else "build"
    run("-m", "pip", "uninstall", "--quiet", "--yes", "balint-simulator")
    run("-m", "pip", "install", "--quiet", f"{source}[{extras}]")


def freeze(work: Path, name: str, *, faculty: bool) -> Path:
    """Let PyInstaller collect; the folder it made."""
    from icons import write_icons  # noqa: PLC0415 - needs the project

    from ui.version import VERSION  # noqa: PLC0415

    write_icons(work / "icons")
    what = {
        "name": name,
        "faculty": faculty,
        "version": VERSION,
        "ico": str(work / "icons/balint.ico"),
        "icns": str(work / "icons/balint.icns"),
        "manifest": str(work / "manifest.json"),
    }
    (work / "what.json").write_text(json.dumps(what), encoding="utf-8")
    os.environ["BALINT_APP"] = str(work / "what.json")
    run("-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "--distpath", str(DIST), "--workpath", str(work),
        str(HERE / "balint.spec"))  # fmt: skip
    return DIST / ("Balint Leader Simulator.app/Contents/Resources" if sys.platform == "darwin" else name)


def strip(folder: Path, files: dict[str, str]) -> None:
    """Take what debuggers need out of Python's own libraries, and of the packages in the list.

    The others stay as their makers sent them: some were changed after they were linked, and would not load any more.
    """
    pythons = Path(sys.base_prefix).resolve()
    patterns = read_parts().stripped
    libraries = [
        str(folder / "_internal" / inside)
        for inside, source in files.items()
        if ".so" in inside
        and (Path(source).resolve().is_relative_to(pythons) or any(fnmatch(inside, p) for p in patterns))
    ]
    subprocess.run(["strip", "--strip-unneeded", *libraries], check=True)  # noqa: S603, S607


def program_in(folder: Path) -> Path:
    """The program itself."""
    if sys.platform == "darwin":
        return folder.parent / "MacOS/balint"
    return folder / ("balint.exe" if sys.platform == "win32" else "balint")


def prove(program: Path) -> None:
    """See that the faculty's app can use what it has more than the trainee's: numpy, and a shared database."""
    with tempfile.TemporaryDirectory() as folder:
        env = os.environ | {"BALINT_DATA": folder}
        nowhere = "postgresql://nobody:nothing@127.0.0.1:1/nothing"
        for words in (("demo", "afternoon"), ("results", "afternoon"), ("fetch", "afternoon", "--from", nowhere)):
            said = subprocess.run(  # noqa: S603
                [str(program), "workshop", *words], env=env, cwd=folder, capture_output=True, text=True, check=False
            )
        if "Connection refused" not in said.stderr:
            raise SystemExit(f"psycopg cannot be used: {said.stderr}")
        if "not installed" in (Path(folder) / "afternoon/results/handout.html").read_text(encoding="utf-8"):
            raise SystemExit("numpy cannot be used.")


def furnish(folder: Path, icons: Path) -> None:
    """Our licences, and what a desktop needs to know the app and its files."""
    shutil.copy2(ROOT / "LICENSE", folder)
    shutil.copytree(ROOT / "LICENSES", folder / "LICENSES", dirs_exist_ok=True)
    if sys.platform.startswith("linux"):
        for_linux(folder, icons)


def for_linux(folder: Path, icons: Path) -> None:
    """The desktop entry, icons and kinds of file, and the scripts that put them into a home folder."""
    share = folder / "share"
    for picture in icons.glob("balint-*.png"):
        side = picture.stem.removeprefix("balint-")
        place = share / "icons/hicolor" / f"{side}x{side}" / "apps"
        place.mkdir(parents=True, exist_ok=True)
        shutil.copy2(picture, place / "balint-simulator.png")
    place = share / "icons/hicolor/scalable/apps"
    place.mkdir(parents=True)
    shutil.copy2(ROOT / "ui/theme/icon.svg", place / "balint-simulator.svg")
    for name, to in (("balint-simulator.desktop", "applications"), ("balint-simulator.xml", "mime/packages")):
        (share / to).mkdir(parents=True, exist_ok=True)
        shutil.copy2(HERE / "linux" / name, share / to)
    for name in ("install-for-me.sh", "uninstall.sh", "READ-ME.txt"):
        shutil.copy2(HERE / "linux" / name, folder)


def pack(folder: Path, work: Path) -> Path:
    """The archive: tar.gz on Linux, else zip. The same files give the same archive."""
    from ui.version import VERSION  # noqa: PLC0415 - needs the project

    kind = "-faculty" if folder.name.endswith("-faculty") else ""
    system = {"darwin": "macos", "win32": "windows"}.get(sys.platform, "linux")
    stem = f"balint-simulator{kind}-{VERSION}-{system}-{platform.machine().lower()}"
    if sys.platform == "darwin":
        archive = DIST / f"{stem}.zip"  # ditto keeps what macOS signs
        subprocess.run(["ditto", "-c", "-k", "--keepParent", str(folder.parents[1]), str(archive)], check=True)  # noqa: S603, S607
        return archive
    if sys.platform == "win32":
        archive = DIST / f"{stem}.zip"
        with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
            for path in sorted(folder.rglob("*")):
                packed.write(path, Path(folder.name) / path.relative_to(folder))
        return archive
    archive = DIST / f"{stem}.tar.gz"
    part = work / archive.name
    with tarfile.open(part, "w:gz", compresslevel=9) as packed:
        for path in [folder, *sorted(folder.rglob("*"))]:
            packed.add(path, str(Path(folder.name) / path.relative_to(folder)), recursive=False, filter=_nobodys)
    part.replace(archive)
    return archive


def _nobodys(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
    return entry


def size_of(folder: Path) -> int:
    """The bytes of all files in a folder; a link counts nothing."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def run(*arguments: str) -> None:
    """Run this Python, away from what whoever builds has set up for theirs."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    subprocess.run([sys.executable, *arguments], check=True, env=clean | {"QT_QPA_PLATFORM": "offscreen"}, cwd=HERE)  # noqa: S603


if __name__ == "__main__":
    main()
