"""The command for translators, and which languages are listed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from simulator.record.lines import load
from simulator.store.open import open_store
from tests.content.support import MINIMAL
from tests.translated import forget, install
from ui.cli import main
from ui.terminal.listing import library_lines


def run(*words: str) -> tuple[int, str]:
    done = CliRunner().invoke(main, list(words), catch_exceptions=False)
    return done.exit_code, done.output


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_file_is_made_in_the_folder_of_its_language(here: Path) -> None:
    assert run("translate", "difficulties", "--to", "de") == (
        0,
        "de/difficulties.yaml is written: 0 of 175 texts are translated.\n",
    )
    (here / "scenarios").mkdir()
    assert run("translate", "difficulties", "--to", "fr")[0] == 0
    assert (here / "scenarios" / "fr" / "difficulties.yaml").is_file()
    (here / "mine").mkdir()
    (here / "mine" / "minimal.yaml").write_text(MINIMAL, encoding="utf-8")
    assert run("translate", "mine/minimal.yaml", "--to", "de")[0] == 0
    assert (here / "mine" / "de" / "minimal.yaml").is_file()
    code, said = run("check", "mine")
    assert code == 1
    assert "BAL901 46 of 46 texts have no translation" in said


def test_work_is_kept_and_counted(here: Path) -> None:
    assert run("translate", "difficulties", "--to", "de", "--file", "d.yaml")[0] == 0
    text = Path("d.yaml").read_text(encoding="utf-8")
    Path("d.yaml").write_text(text.replace(': ""\n', ': "Kreuzverhör"\n', 2), encoding="utf-8")
    said = run("translate", "difficulties", "--to", "de", "--file", "d.yaml")[1]
    assert said == "d.yaml is written: 1 of 175 texts are translated.\n"
    assert "Kreuzverhör" in Path("d.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("difficulties", "--to", "German"), 2, "is not the code of a language"),
        (("dificulties", "--to", "de"), 1, "did you mean “difficulties”?"),
        (("difficulties", "--to", "en"), 1, "is in “en” already"),
        (("difficulties", "--to", "de", "--file", "no/folder/x.yaml"), 1, "no"),
    ],
)
def test_what_cannot_be_translated_is_said(here: Path, words: tuple[str, ...], code: int, said: str) -> None:
    done, output = run("translate", *words)
    assert done == code
    assert said in output
    assert not list(here.rglob("*.yaml"))


def test_a_file_that_is_something_else_stays_as_it_is(here: Path) -> None:
    Path("x.yaml").write_text(MINIMAL, encoding="utf-8")
    assert run("translate", "difficulties", "--to", "de", "--file", "x.yaml")[0] == 1
    assert Path("x.yaml").read_text(encoding="utf-8") == MINIMAL


def test_several_languages_are_listed() -> None:
    entry = {"id": "a", "title": "A", "summary": "S", "beats": 1, "moments": 1, "words": 1, "endings": 1}
    assert list(library_lines([{**entry, "languages": ["en", "de"]}], []))[-1] == "    languages: en, de"
    assert not any("languages" in line for line in library_lines([{**entry, "languages": ["en"]}], []))


class TestPlaying:
    """A session read in another language as text."""

    @pytest.fixture(autouse=True)
    def german(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
        (tmp_path / "library").mkdir()
        install(tmp_path / "library", monkeypatch)
        yield
        forget()

    def test_it_is_read_translated_and_kept_as_written(self, here: Path) -> None:
        out = ("--record", "r.jsonl", "--debrief-json", "d.json")
        done = CliRunner().invoke(main, ["play", "umbrella", "--terminal", "--language", "de", *out], input="\n" * 40)
        assert done.exit_code == 0, done.output
        assert "DER SCHIRM" in done.output
        assert "Er hat seinen Schirm stehen lassen. Wieder." in done.output
        assert "Wem gehört der Schirm?" in done.output
        assert "The umbrella" not in done.output
        record = load(Path("r.jsonl").read_text(encoding="utf-8"))
        assert record.scenario.title == "The umbrella"
        assert run("replay", "r.jsonl")[0] == 0
        assert "Schirm" not in Path("d.json").read_text(encoding="utf-8")

    @pytest.mark.parametrize(("name", "there"), [("umbrella", "en, de"), ("minimal", "en")])
    def test_a_language_that_is_not_there_is_refused_before_anything_is_kept(
        self, here: Path, name: str, there: str
    ) -> None:
        data = here / "data"
        code, said = run("play", name, "--terminal", "--language", "fr", "--data", str(data))
        assert (code, said) == (2, f"“{name}” is not there in “fr”, but in: {there}.\n")
        with open_store(data) as store:
            assert store.plays() == ()

    def test_its_languages_are_listed(self) -> None:
        assert "    languages: en, de" in run("list")[1]

    def test_it_goes_with_the_terminal(self) -> None:
        code, said = run("play", "umbrella", "--language", "de")
        assert (code, said) == (2, "--language goes with --terminal.\n")
