"""Settings are kept readably, and a damaged file is put aside and not written over."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ui.prefs import Prefs, read_prefs, save_prefs


def test_nothing_kept_yet(tmp_path: Path) -> None:
    assert read_prefs(tmp_path) == (Prefs(), "")


def test_what_is_kept_comes_back(tmp_path: Path) -> None:
    prefs = Prefs("de", "dark", 150, "reduced", 300, True, False, "open", "live")
    save_prefs(tmp_path / "new", prefs)
    assert read_prefs(tmp_path / "new") == (prefs, "")


def test_unknown_keys_stay(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"colours": "dark", "from_tomorrow": [1, 2]}')
    prefs, words = read_prefs(tmp_path)
    assert prefs.colours == "dark"
    assert words == ""
    save_prefs(tmp_path, prefs)
    assert json.loads((tmp_path / "settings.json").read_text())["from_tomorrow"] == [1, 2]


@pytest.mark.parametrize("text", ["{", "[1]", "null", '"x"', "[" * 100_000, "\x00"])
def test_a_damaged_file_is_put_aside(tmp_path: Path, text: str) -> None:
    (tmp_path / "settings.json").write_text(text)
    (tmp_path / "settings.damaged-1.json").write_text("an older one")
    prefs, words = read_prefs(tmp_path)
    assert prefs == Prefs()
    assert "settings.damaged-2.json" in words
    assert (tmp_path / "settings.damaged-2.json").read_text() == text
    assert (tmp_path / "settings.damaged-1.json").read_text() == "an older one"


def test_bytes_that_are_no_text_are_put_aside(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_bytes(b"\xff\xfe\x00")
    assert read_prefs(tmp_path)[0] == Prefs()
    assert (tmp_path / "settings.damaged-1.json").exists()


@pytest.mark.parametrize(
    ("kept", "means"),
    [
        ({"colours": "pink"}, Prefs()),
        ({"text_size": "150"}, Prefs()),
        ({"text_size": True}, Prefs()),
        ({"text_size": 1000}, Prefs(text_size=200)),
        ({"words_per_minute": 1}, Prefs(words_per_minute=100)),
        ({"say_first": 1}, Prefs()),
        ({"way": "sealed"}, Prefs()),
    ],
)
def test_a_value_that_cannot_be_meant_is_left_out(tmp_path: Path, kept: dict[str, object], means: Prefs) -> None:
    (tmp_path / "settings.json").write_text(json.dumps(kept))
    assert read_prefs(tmp_path)[0] == means


def test_a_folder_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OSError, match=r"exists|Not a directory"):
        save_prefs(tmp_path / "file", Prefs())
