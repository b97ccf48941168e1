"""Season files: read, checked beside their meetings, and found in a library."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.content.index import index_text, read_seasons
from simulator.content.library import Library, check_file, check_paths, kind_of, library, season_card
from simulator.errors import ScenarioRefused
from simulator.model.codec import from_data, to_data
from simulator.model.season import Season
from tests.content.support import ROOT
from tests.season import FILE, FOLDER, MEETINGS, season, shelf


def changed(tmp_path: Path, *changes: tuple[str, str]) -> list[str]:
    """What is said about the small season with texts replaced, beside its meetings."""
    for name in MEETINGS:
        (tmp_path / f"{name}.yaml").write_bytes((FOLDER / f"{name}.yaml").read_bytes())
    text = FILE.read_text(encoding="utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    file = tmp_path / "seasons" / FILE.name
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return [str(d).partition(":")[2] for d in check_file(file)]


def test_a_season_is_found_and_read():
    assert shelf().season_ids() == ("small-year",)
    assert shelf().ids() == tuple(sorted(MEETINGS))
    assert season().scenarios == MEETINGS
    assert shelf().season("small-year") is season()
    assert shelf().season(FILE) == season()
    assert shelf().season_with("the-spoons") == season()
    assert shelf().season_with("half-past-five") is None
    assert kind_of(FILE) == "season"


def test_where_a_fact_can_come_true_is_known():
    made = {c.name: c.made_in for c in season().carries}
    assert made == {
        "somebody-was-heard": ("the-kettle",),
        "a-walk-was-promised": ("the-ladder",),
        "ana-was-let-be": ("the-spoons",),
        "trust": (),
    }
    assert dict(season().meeting("the-last-cup").history)["ana-was-let-be"] is True


def test_an_unknown_season_is_named():
    with pytest.raises(ScenarioRefused, match="did you mean “small-year”"):
        shelf().season("small-yer")
    with pytest.raises(ScenarioRefused, match="BAL115"):
        shelf().season(Path("no-such.yaml"))
    with pytest.raises(KeyError):
        season().before("half-past-five")


def test_check_reads_files_folders_and_the_library():
    assert check_file(FILE) == ()
    assert check_paths([FOLDER]) == ()
    assert shelf().check_all() == ()
    assert library().check_all() == ()


def test_meetings_are_looked_up_beside_the_file_and_in_the_library(tmp_path):
    (said,) = changed(
        tmp_path, ("{scenario: the-spoons,", "{scenario: the-spoon,"), ("after: the-spoons", "after: the-kettle")
    )
    assert "BAL801 unknown scenario “the-spoon”; did you mean “the-spoons”?" in said
    said = changed(
        tmp_path, ("{scenario: the-spoons,", "{scenario: half-past-five,"), ("after: the-spoons", "after: the-kettle")
    )
    assert any("BAL803 “half-past-five” does not carry “trust”" in s for s in said)


@pytest.mark.parametrize(
    ("change", "wanted"),
    [
        (("invented: yes", "invented: no"), "BAL211"),
        (("id: small-year", "id: a-year"), "BAL210 the id “a-year” is not the file's name"),
        (("title:", "titel:"), "BAL201 “title” is missing"),
        (
            ("when: somebody-was-heard,", "when: somebody-was-herd,"),
            "BAL808 the season does not carry the fact “somebody-was-herd”; did you mean “somebody-was-heard”?",
        ),
        (("when: somebody-was-heard,", 'when: "trust: huge",'), "BAL302"),
        (
            ("when: somebody-was-heard,", 'when: "trusty: low",'),
            "BAL808 the season does not carry the gauge “trusty”; did you mean “trust”?",
        ),
        (("when: somebody-was-heard,", "when: trust,"), "a gauge needs a level"),
        (("default: 50", "default: 500"), "BAL203"),
        (("default: false, about: Ruth", "default: perhaps, about: Ruth"), "BAL203"),
        (("kind: season", "kind: seasons"), "BAL208"),
        (("format: 1", "format: 2"), "BAL209"),
        (("meeting: 2, of: 8", "meeting: 0, of: 8"), "BAL206"),
        (("when: December", "when: no"), "BAL114"),
        (("language: en", "language: en\nsources: [nobody1900]"), "BAL403 unknown source “nobody1900”"),
        (("language: en", "language: en\nsources: [atkinson_nd]\nplot: none"), "BAL202 unknown key “plot” here"),
    ],
)
def test_what_is_wrong_is_said_at_its_place(tmp_path, change, wanted):
    said = changed(tmp_path, change)
    assert any(wanted in s for s in said), said
    assert all(int(s.split(":")[0]) >= 1 for s in said)


def test_a_source_of_the_literature_may_stand_there(tmp_path):
    assert (
        changed(tmp_path, ("language: en", "language: en\nsources: [atkinson_nd]\nwriters_note: Nobody reads this."))
        == []
    )


def test_a_season_in_an_archive(tmp_path):
    archive = tmp_path / "scenarios.zip"
    with zipfile.ZipFile(archive, "w") as opened:
        for kind in ("interventions", "literature", "difficulties", "competencies"):
            opened.write(ROOT / "scenarios" / f"{kind}.yaml", f"{kind}.yaml")
        for name in MEETINGS:
            opened.write(FOLDER / f"{name}.yaml", f"{name}.yaml")
        opened.write(FILE, f"seasons/{FILE.name}")
    packed = Library(zipfile.Path(archive))
    assert packed.season_ids() == ("small-year",)
    assert packed.season("small-year") == season()
    assert packed.check_all() == ()


def test_a_library_without_seasons(tmp_path):
    assert Library(tmp_path).season_ids() == ()


def test_the_index_has_a_season_without_its_writers_words(monkeypatch, tmp_path):
    monkeypatch.setattr("simulator.content.library.library", shelf)
    text = index_text()
    assert "The leader promised Dev a walk." not in text
    (found,) = json.loads(text)["seasons"]
    again = from_data(Season, found)
    assert again.scenarios == MEETINGS
    assert again.story == season().story
    (tmp_path / "index.json").write_text(text, encoding="utf-8")
    monkeypatch.setattr("simulator.content.index.files", lambda _name: tmp_path)
    assert read_seasons() == (again,)
    for broken in (
        text.replace('"small-year"', "7"),
        text.replace("not somebody", "(somebody"),
        "[]",
        "{",
        '{"seasons": [1]}',
    ):
        (tmp_path / "index.json").write_text(broken, encoding="utf-8")
        assert read_seasons() == ()


def test_a_season_goes_there_and_back():
    assert from_data(Season, to_data(season())) == season()


def test_a_list_does_not_give_away_what_is_carried():
    shown = json.dumps(season_card(season()))
    assert "the-last-cup" in shown
    assert "somebody-was-heard" not in shown


def paths(data: object, here: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    found = [here] if here else []
    if isinstance(data, dict):
        found += [p for key, value in data.items() for p in paths(value, (*here, key))]
    elif isinstance(data, list):
        found += [p for index, value in enumerate(data) for p in paths(value, (*here, index))]
    return found


WHOLE = yaml.safe_load(FILE.read_text(encoding="utf-8"))
values = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-9, 200), st.text(max_size=12)),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=5), inner, max_size=3)),
    max_leaves=5,
)


@given(st.sampled_from(paths(WHOLE)), values)
@settings(max_examples=150, deadline=None)
def test_any_value_anywhere_is_read_or_refused(path, value):
    data = json.loads(json.dumps(WHOLE))
    inner = data
    for part in path[:-1]:
        inner = inner[part]
    inner[path[-1]] = value
    text = yaml.safe_dump(data, sort_keys=False, allow_unicode=True)
    for found in shelf().check(text.encode(), FILE.name):
        assert found.message
        assert 1 <= found.line <= text.count("\n") + 1
