"""The library, its cards and the schemas for editors."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from simulator.content.library import Library, card, check_file, check_paths, kind_of, library
from simulator.content.schema import json_schema
from simulator.errors import ScenarioRefused
from tests.content.support import MINIMAL, ROOT, scenario

FILE = Path(__file__).with_name("minimal.yaml")


def test_load_by_path() -> None:
    loaded = library().load(FILE)
    assert loaded.scenario == scenario()
    assert loaded.file == str(FILE)
    assert library().load(str(FILE)) == loaded


@pytest.mark.parametrize("name", ["no-such-meeting", "../library", "", "no/such.yaml"])
def test_unknown(name: str) -> None:
    with pytest.raises(ScenarioRefused) as refused:
        library().load(name)
    assert [d.code for d in refused.value.diagnostics] == ["BAL115"]


def test_load_refuses_with_all_problems(tmp_path: Path) -> None:
    file = tmp_path / "minimal.yaml"
    file.write_text(MINIMAL.replace("DEV -> ana", "DEVI -> ana").replace("invented: yes", "invented: no"))
    with pytest.raises(ScenarioRefused) as refused:
        library().load(file)
    assert [d.code for d in refused.value.diagnostics] == ["BAL211", "BAL301"]


def test_a_library_in_an_archive(tmp_path: Path) -> None:
    archive = tmp_path / "scenarios.zip"
    with zipfile.ZipFile(archive, "w") as opened:
        for kind in ("interventions", "literature", "difficulties", "competencies"):
            opened.write(ROOT / "scenarios" / f"{kind}.yaml", f"{kind}.yaml")
        opened.writestr("minimal.yaml", MINIMAL)
        opened.writestr("read-me.txt", "Not a meeting.")
    packed = Library(zipfile.Path(archive))
    assert packed.ids() == ("minimal",)
    assert packed.load("minimal").scenario == scenario()
    assert packed.load("minimal") is packed.load("minimal")
    assert packed.check_all() == ()
    with pytest.raises(ScenarioRefused, match="did you mean “minimal”"):
        packed.load("minimla")


def test_a_library_without_its_reference_files(tmp_path: Path) -> None:
    empty = Library(tmp_path)
    assert empty.ids() == ()
    assert [d.code for d in empty.check(MINIMAL.encode(), "minimal.yaml")] == ["BAL115"]


def test_kinds() -> None:
    assert kind_of(FILE) == "scenario"
    assert kind_of(ROOT / "scenarios" / "literature.yaml") == "literature"


def test_reference_files_are_whole() -> None:
    for kind in ("interventions", "literature", "difficulties", "competencies"):
        assert check_file(ROOT / "scenarios" / f"{kind}.yaml") == ()


def test_paths_may_be_files_and_folders(tmp_path: Path) -> None:
    (tmp_path / "below").mkdir()
    (tmp_path / "below" / "minimal.yaml").write_text(MINIMAL)
    (tmp_path / "other.yaml").write_text(MINIMAL)
    assert [d.code for d in check_paths([tmp_path])] == ["BAL210"]
    assert check_paths([tmp_path / "below", FILE]) == ()


def test_card_shows_nothing_of_the_key() -> None:
    shown = card(scenario(("people:\n", "exercises: [safety]\ndifficulties: [advice_flows]\npeople:\n")))
    assert (shown["id"], shown["beats"], shown["moments"], shown["endings"]) == ("minimal", 3, 1, 1)
    assert shown["words"] == 16
    text = json.dumps(shown)
    for hidden in ("advice_flows", "exercises", "strong", "step_in"):
        assert hidden not in text


@pytest.mark.parametrize("kind", ["scenario", "season", "interventions", "literature", "difficulties", "competencies"])
def test_json_schema(kind: str) -> None:
    schema = json_schema(kind)
    properties = schema["properties"]
    assert isinstance(properties, dict)
    assert schema["additionalProperties"] is False
    assert {"kind", "format"} <= set(properties)
    assert all("description" in field for field in properties.values())


def test_json_schema_names_keys_as_they_are_written() -> None:
    text = json.dumps(json_schema("scenario"))
    assert '"return"' in text
    assert '"as"' in text
    assert '"as_"' not in text
    with pytest.raises(KeyError):
        json_schema("year")


def test_importing_the_library_is_cheap() -> None:
    code = (
        "import sys, simulator.content.library; "
        "print(sorted({'pydantic', 'networkx', 'sqlalchemy'} & set(sys.modules)))"
    )
    found = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"


def test_checking_needs_networkx_only_for_a_cycle() -> None:
    code = (
        "import sys; from pathlib import Path; from simulator.content.library import check_file; "
        "check_file(Path('tests/content/minimal.yaml')); print('networkx' in sys.modules)"
    )
    found = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "False"
