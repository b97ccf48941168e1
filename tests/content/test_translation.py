"""Translation files: what is wrong with them is said, what is written in them is never lost."""

from __future__ import annotations

import json
import re
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.content.library import Library, check_file, check_paths, library
from simulator.content.pairing import fates
from simulator.content.phrases import Phrase
from simulator.content.skeleton import Kept, translation_file
from simulator.content.texts import retold, texts_of
from simulator.content.translate import CannotTranslate, renewed
from simulator.content.translation import Overlay, read_overlay
from simulator.errors import ScenarioRefused
from tests.content.support import BAD, MINIMAL, scenario

PHRASES = texts_of(scenario())


def told(phrases: tuple[Phrase, ...] = PHRASES, of: str = "minimal") -> str:
    """A whole translation: every text in capitals, with its placeholders."""
    texts = {
        p.key: re.sub(r"\{\w+\}|[^{}]+", lambda m: m[0] if m[0][0] == "{" else m[0].upper(), p.text) for p in phrases
    }
    lines = [f"  {key}: {json.dumps(text)}" for key, text in texts.items()]
    return "\n".join(["kind: translation", "format: 1", f"of: {of}", "language: de", "texts:", *lines]) + "\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A session of one's own with a whole translation beside it."""
    (tmp_path / "de").mkdir()
    (tmp_path / "minimal.yaml").write_text(MINIMAL, encoding="utf-8")
    (tmp_path / "de" / "minimal.yaml").write_text(told(), encoding="utf-8")
    return tmp_path


def renew(folder: Path, what: str | None = None) -> str:
    """Bring the translation in the folder up to date, as the command does."""
    path = folder / "de" / "minimal.yaml"
    text = renewed(library(), what or str(folder / "minimal.yaml"), "de", path.read_bytes(), str(path)).text
    path.write_text(text, encoding="utf-8")
    return text


def rewrite(folder: Path, old: str, new: str, name: str = "minimal.yaml") -> None:
    path = folder / name
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")


def data(text: str) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = yaml.safe_load(text)
    return found


def test_a_whole_translation_has_no_problems(folder: Path) -> None:
    assert check_paths([folder]) == ()
    assert check_file(BAD / "translations" / "de" / "umbrella.yaml") == ()


def test_missing_texts_are_counted_and_named(folder: Path) -> None:
    path = folder / "de" / "minimal.yaml"
    path.write_text(translation_file("minimal", "de", PHRASES), encoding="utf-8")
    found = check_file(path)
    assert {d.code for d in found} == {"BAL901"}
    assert found[0].message == f"{len(PHRASES)} of {len(PHRASES)} texts have no translation"
    assert len(found) == 1 + len(PHRASES)
    assert all(any(p.key in d.message for d in found) for p in PHRASES)


def test_a_changed_line_is_told_with_its_old_and_its_new_key(folder: Path) -> None:
    rewrite(folder, "He left his umbrella. Again.", "He left it again.")
    (found,) = check_file(folder / "de" / "minimal.yaml")
    assert found.code == "BAL902"
    old = next(p.key for p in PHRASES if p.text.startswith("He left"))
    now = next(
        p.key
        for p in texts_of(scenario(("He left his umbrella. Again.", "He left it again.")))
        if p.text.startswith("He left")
    )
    assert old in found.message
    assert now in found.message


def test_what_does_not_fit_a_library_is_told(tmp_path: Path) -> None:
    for kind in ("interventions", "literature", "difficulties", "competencies"):
        entry = Path(str(library()._root)) / f"{kind}.yaml"
        shutil.copy(entry, tmp_path)
    (tmp_path / "minimal.yaml").write_text(MINIMAL, encoding="utf-8")
    (tmp_path / "fr").mkdir()
    (tmp_path / "fr" / "other.yaml").write_text(told(), encoding="utf-8")
    found = Library(tmp_path).check_all()
    assert {(d.code, d.file) for d in found} == {("BAL905", "fr/other.yaml"), ("BAL210", "fr/other.yaml")}
    (tmp_path / "fr").rename(tmp_path / "de")
    (tmp_path / "de" / "other.yaml").rename(tmp_path / "de" / "minimal.yaml")
    shelf = Library(tmp_path)
    assert shelf.check_all() == ()
    assert shelf.ids() == ("minimal",)
    assert shelf.languages_of("minimal") == ("de",)
    overlay = shelf.translation("minimal", "de")
    assert overlay is not None
    assert retold(scenario(), overlay.say).title == "THE UMBRELLA"


@pytest.mark.parametrize("name", ["..", "../de", "x/../../y", "", "DE"])
def test_no_name_leads_out_of_the_library(name: str) -> None:
    assert library().translation("minimal", name) is None
    assert library().translation(name, "de") is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("a: &x b\nc: *x\n", "BAL109"),
        ("texts: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", "BAL107"),
        ("texts: !!python/object:os.system {}\n", "BAL110"),
        ("texts: {a: b, a: c}\n", "BAL112"),
        ("texts: {a: [b]}\n", "BAL203"),
        ("txts: {}\n", "BAL202"),
    ],
)
def test_a_translation_is_read_with_the_guards_of_a_session(text: str, code: str) -> None:
    head = "kind: translation\nformat: 1\nof: minimal\nlanguage: de\n"
    assert code in {d.code for d in library().check((head + text).encode(), "x.yaml")}
    assert read_overlay((head + text).encode(), "x.yaml")[0] is None or code == "BAL112"


def test_a_translation_may_not_be_too_large() -> None:
    assert [d.code for d in library().check(told().encode(), "x.yaml", max_size=100)] == ["BAL101"]


def test_renewing_changes_nothing_of_what_is_whole(folder: Path) -> None:
    before = data((folder / "de" / "minimal.yaml").read_text(encoding="utf-8"))
    once = renew(folder)
    assert data(once)["texts"] == before["texts"]
    assert renew(folder) == once
    assert check_paths([folder]) == ()


def test_old_translations_are_kept_beside_the_new_words(folder: Path) -> None:
    rewrite(folder, "He left his umbrella. Again.", "He left it again.")
    text = renew(folder)
    assert "  #> He left it again.\n  #~ HE LEFT HIS UMBRELLA. AGAIN.\n" in text
    stale = data(text)["stale"]
    ((old, before),) = stale.items()
    assert before == {
        "now": next(k for k, t in data(text)["texts"].items() if not t),
        "text": "HE LEFT HIS UMBRELLA. AGAIN.",
    }
    assert renew(folder) == text
    rewrite(folder, "He left it again.", "He left it behind.")
    assert "  #> He left it behind.\n  #~ HE LEFT HIS UMBRELLA. AGAIN.\n" in renew(folder)
    now = data(renew(folder))["stale"][old]["now"]
    rewrite(folder, f'{now}: ""', f"{now}: ER LIESS IHN LIEGEN", "de/minimal.yaml")
    text = renew(folder)
    assert "stale" not in data(text)
    assert data(text)["texts"][now] == "ER LIESS IHN LIEGEN"


def test_words_that_come_back_find_their_translation(folder: Path) -> None:
    rewrite(folder, "Loves a number.", "Loves numbers.")
    assert "LOVES A NUMBER." in renew(folder)
    rewrite(folder, "Loves numbers.", "Loves a number.")
    renew(folder)
    assert check_paths([folder]) == ()


def test_words_that_moved_take_their_translation_along(folder: Path) -> None:
    rewrite(folder, "      ANA: Seventy-nine.\n", "      ANA: Seventy-nine.\n      Rain on the glass.\n")
    rewrite(folder, "      Rain.\n", "")
    rewrite(folder, "      Rain on the glass.\n", "      Rain.\n")
    assert {d.code for d in check_file(folder / "de" / "minimal.yaml")} == {"BAL902"}
    texts = data(renew(folder))["texts"]
    assert [t for k, t in texts.items() if k.startswith("age:")] == ["SEVENTY-NINE.", "RAIN."]
    assert check_paths([folder]) == ()


def test_texts_that_are_gone_and_remarks_are_kept(folder: Path) -> None:
    path = folder / "de" / "minimal.yaml"
    key = next(p.key for p in PHRASES if p.text == "A widower.")
    text = path.read_text(encoding="utf-8").replace(f"  {key}:", f"  # or Witwer?\n  {key}:")
    path.write_text("# mine\n" + text.replace("texts:\n", "texts:\n  beat-of-old:12345678: ALT\n"), encoding="utf-8")
    text = renew(folder)
    assert "# mine\nkind: translation\n" in text
    assert f"  # or Witwer?\n  {key}: " in text
    assert data(text)["stale"]["beat-of-old:12345678"]["text"] == "ALT"
    assert renew(folder) == text


def test_nothing_is_written_over_another_translation(folder: Path) -> None:
    rewrite(folder, "language: de", "language: fr", "de/minimal.yaml")
    with pytest.raises(CannotTranslate, match="into “fr”"):
        renew(folder)
    rewrite(folder, "language: fr", "language: de\ntexts: {}", "de/minimal.yaml")
    with pytest.raises(ScenarioRefused):
        renew(folder)
    with pytest.raises(CannotTranslate, match="did you mean “half-past-five”"):
        renewed(library(), "half-past-fiv", "de", None, "x")
    with pytest.raises(CannotTranslate, match="already"):
        renewed(library(), "half-past-five", "en", None, "x")


@pytest.mark.parametrize("name", ["half-past-five", "tuesday-at-noon", "interventions", "literature"])
def test_a_new_file_has_every_key_in_order_and_shows_the_original(name: str) -> None:
    found = renewed(library(), name, "de", None, "x")
    original = library().originals().find(name)
    assert original is not None
    assert list(data(found.text)["texts"]) == [p.key for p in original.phrases]
    assert (found.texts, found.told, found.aside) == (len(original.phrases), 0, 0)
    assert all(f"  #> {line}\n" in found.text for p in original.phrases for line in p.text.split("\n") if line)


LINES = st.lists(st.integers(0, 9).map(lambda n: f"b:{n:08}"), unique=True, max_size=8)


@settings(max_examples=200, deadline=None)
@given(LINES, LINES)
def test_every_old_text_has_one_fate_and_no_two_take_one_place(was: list[str], now: list[str]) -> None:
    found = fates(dict.fromkeys(was, "x"), now)
    assert set(found) == set(was) - set(now)
    taken = [fate.now for fate in found.values() if fate.now]
    assert len(taken) == len(set(taken))
    assert set(taken) <= set(now) - set(was)


SMALL = st.text(st.sampled_from("aä\"\\'#:{}\n \u2019"), max_size=12).map(str.strip)


@settings(max_examples=60, deadline=None)
@given(st.lists(SMALL, min_size=len(PHRASES), max_size=len(PHRASES)))
def test_whatever_is_written_comes_back(texts: list[str]) -> None:
    written = {p.key: text for p, text in zip(PHRASES, texts, strict=True)}
    text = translation_file("minimal", "de", PHRASES, Kept(texts=written))
    overlay, problems = read_overlay(text.encode(), "minimal.yaml")
    assert problems.all() == ()
    assert overlay is not None
    assert dict(overlay.texts) == written


def test_the_overlay_of_the_texts_themselves_changes_nothing() -> None:
    for name in library().ids()[:3]:
        base = library().load(name).scenario
        same = Overlay(name, "de", texts={p.key: p.text for p in texts_of(base)})
        assert retold(base, same.say) == base
        assert retold(base, Overlay(name, "de").say) == base
        half = {p.key: p.text.upper() for p in texts_of(base)[::2]}
        mixed = retold(base, Overlay(name, "de", texts=half).say)
        assert replace(mixed, title="") != replace(base, title="")
        assert mixed.digest == base.digest
