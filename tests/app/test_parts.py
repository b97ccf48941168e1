"""The list of what goes into the app, held against what we import, speak and write."""

from __future__ import annotations

import ast
import json
import re
import xml.etree.ElementTree as ET

import pytest

from simulator.workshop.file import SUFFIX as WORKSHOP
from simulator.workshop.handin import SUFFIX as HAND_IN
from tests.app.built import PACKAGING, ROOT, packaging
from ui.cli import GIVEN
from ui.languages import OWN_NAMES
from ui.main_window import HAND_INS, WORKSHOPS

PARTS = packaging("parts")
SESSION = ".balint.yaml"


def test_the_qt_modules_are_those_we_import() -> None:
    found = set()
    for package in PARTS.read_parts().packages:
        for path in (ROOT / package).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("PySide6."):
                    found.add(node.module.split(".")[1])
                elif isinstance(node, ast.ImportFrom) and node.module == "PySide6":
                    found |= {alias.name for alias in node.names}
                elif isinstance(node, ast.Import):
                    found |= {alias.name.split(".")[1] for alias in node.names if alias.name.startswith("PySide6.")}
    assert found == set(PARTS.read_parts().qt_modules)


def test_no_module_is_left_out_that_we_import() -> None:
    out = set(PARTS.read_parts().without_modules)
    allowed = {"numpy", "psycopg"}  # asked for only where somebody analyses or sends, who is told what is missing
    for package in PARTS.read_parts().packages:
        for path in (ROOT / package).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                names = [a.name for a in node.names] if isinstance(node, ast.Import) else []
                names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
                assert not {n.split(".")[0] for n in names} & (out - allowed), path


def test_qt_speaks_the_languages_that_we_speak() -> None:
    codes = set(OWN_NAMES) - {"en"}
    assert PARTS.read_parts().translations == {f"qtbase_{code}.qm" for code in codes}


@pytest.mark.parametrize(
    ("path", "out"),
    [
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", True),
        ("PySide6/Qt/plugins/platformthemes/libqxdgdesktopportal.so", False),
        ("PySide6/Qt/lib/libQt6Network.so.6", True),
        ("PySide6\\Qt6Network.dll", True),
        ("PySide6/Qt/lib/libQt6DBus.so.6", False),
        ("PySide6/QtDBus.abi3.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", False),
        ("PySide6/Qt/plugins/platforms/libqminimal.so", True),
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("PySide6/Qt/translations/qtbase_nl.qm", True),
        ("ui/translations/balint_de.qm", False),
        ("PySide6/Qt/plugins/imageformats/libqsvg.so", False),
    ],
)
def test_what_is_out(path: str, out: bool) -> None:
    assert PARTS.read_parts().is_out(path) is out


def test_the_faculty_keeps_what_analysis_needs() -> None:
    trainee, faculty = PARTS.read_parts(), PARTS.read_parts(faculty=True)
    assert {"numpy", "psycopg"} <= set(trainee.without_modules)
    assert not {"numpy", "psycopg", "psycopg_binary"} & set(faculty.without_modules)
    assert "tkinter" in faculty.without_modules


def test_libraries_that_nobody_needs_go_with_what_needed_them() -> None:
    needs = {
        "plugin.so": ["libA.so.1"],
        "libA.so.1": ["libB.so.1"],
        "libB.so.1": [],
        "libC.so.1": ["libD.so.1"],  # nobody needs C, and then nobody D
        "libD.so.1": [],
        "kept.so": [],
    }
    assert PARTS.needed_by_nobody(needs, [n for n in needs if n.startswith("lib")]) == {"libC.so.1", "libD.so.1"}


def test_everybody_means_the_same_kinds_of_file() -> None:
    assert (WORKSHOPS, HAND_INS) == (WORKSHOP, HAND_IN)
    assert set(GIVEN) == {SESSION, WORKSHOP, HAND_IN}
    tree = ET.parse(PACKAGING / "linux/balint-simulator.xml")
    globs = {node.attrib["pattern"] for node in tree.iter() if node.tag.endswith("}glob")}
    assert globs == {f"*{suffix}" for suffix in GIVEN}
    kinds = [node.attrib["type"] for node in tree.iter() if node.tag.endswith("}mime-type")]
    entry = (PACKAGING / "linux/balint-simulator.desktop").read_text(encoding="utf-8")
    assert f"MimeType={';'.join(kinds)};" in entry
    plist = json.loads((PACKAGING / "macos/info.json").read_text(encoding="utf-8"))
    declared = {
        e for t in plist["UTExportedTypeDeclarations"] for e in t["UTTypeTagSpecification"]["public.filename-extension"]
    }
    assert declared == {suffix.removeprefix(".") for suffix in GIVEN}
    opened = {t for d in plist["CFBundleDocumentTypes"] for t in d["LSItemContentTypes"]}
    assert {t["UTTypeIdentifier"] for t in plist["UTExportedTypeDeclarations"]} <= opened
    setup = (PACKAGING / "windows/balint.iss").read_text(encoding="utf-8")
    assert set(re.findall(r'Subkey: "Software\\Classes\\(\.[a-z-]+)"', setup)) == {WORKSHOP, HAND_IN}
