"""What is made from the code is not stale, and every diagnostic has its page."""

from __future__ import annotations

import importlib.util
import json
import re
from pathlib import Path
from types import ModuleType

import pytest

from simulator.content.diagnostics import CODES
from simulator.content.library import check_file, library
from simulator.content.schema import json_schema
from simulator.craft.findings import CHECKS

ROOT = Path(__file__).resolve().parents[2]
PAGES = ROOT / "docs" / "diagnostics"
BAD = {f.name[:6]: f for f in sorted((ROOT / "tests" / "bad").rglob("BAL*.yaml"))}
ALL = {**CODES, **{code: check.title for code, check in CHECKS.items()}}
# Their examples are told in words: no file has them, or none that can be shown.
IN_WORDS = frozenset({"BAL101", "BAL102", "BAL103", "BAL105", "BAL115", "BAL307"})
# With the first mistake mended, these may come to light in the same file.
NEXT = frozenset({"BAL417", "BAL605"})
FENCE = re.compile(r"```yaml\n(.*?)\n```", re.DOTALL)


def made() -> ModuleType:
    spec = importlib.util.spec_from_file_location("docs_make", ROOT / "docs" / "make.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_nothing_is_stale() -> None:
    for path, text in made().made().items():
        assert path.read_text(encoding="utf-8") == text, f"{path.name}: run python docs/make.py"


def test_each_code_has_its_page_and_each_page_its_code() -> None:
    assert {p.stem for p in PAGES.glob("*.md")} - {"README"} == set(ALL)


@pytest.mark.parametrize("code", ALL)
def test_a_page_says_what_it_is_and_what_helps(code: str) -> None:
    text = (PAGES / f"{code}.md").read_text(encoding="utf-8")
    assert text.startswith(f"# {code}: {ALL[code]}\n")
    assert "**What helps.** " in text
    if code in CODES:
        assert "**Why.** " in text
    elif not code.startswith("CRA9"):
        assert f"check: {CHECKS[code].name}," in text


@pytest.mark.parametrize("code", sorted(BAD))
def test_a_page_shows_what_is_really_said(code: str) -> None:
    (found,) = check_file(BAD[code])
    said = f"{found.code} {found.message}" + (f"; {found.remedy}" if found.remedy else "")
    assert f"```text\n{said}\n```" in (PAGES / f"{code}.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("code", sorted(set(BAD) - IN_WORDS - {"BAL208", "BAL212", "BAL415", "BAL701"}))
def test_the_example_of_a_page_mends_the_file(code: str) -> None:
    before, *after = FENCE.findall((PAGES / f"{code}.md").read_text(encoding="utf-8"))
    text = BAD[code].read_text(encoding="utf-8")
    assert f"{before}\n" in f"{text}\n" or before in text
    mended = text.replace(before, after[0], 1) if after else text.replace(f"{before}\n", "", 1)
    found = {d.code for d in library().check(mended.encode(), str(BAD[code]), place=BAD[code])}
    assert code not in found
    assert found <= NEXT


def test_the_schema_offers_the_ids_there_are() -> None:
    schema = json.loads((ROOT / "scenarios" / "schema" / "scenario.json").read_text(encoding="utf-8"))
    reference = library().reference()
    move = schema["$defs"]["Move"]["properties"]["do"]
    assert set(move["enum"]) == {"hold", *reference.palette.interventions}
    assert len(move["enumDescriptions"]) == len(move["enum"])
    assert set(schema["properties"]["topics"]["items"]["enum"]) == set(reference.difficulties.topics)
    assert json_schema("scenario") == schema


LINK = re.compile(r"\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)")


@pytest.mark.parametrize("page", sorted((ROOT / "docs").rglob("*.md")), ids=lambda p: str(p.relative_to(ROOT / "docs")))
def test_links_lead_somewhere(page: Path) -> None:
    for target in LINK.findall(page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target
