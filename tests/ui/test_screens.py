"""The list of screens: each of them opens on what its name says."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.screens import SCREENS, opened
from ui.commands import ANYWHERE


@pytest.mark.parametrize("name", SCREENS)
def test_it_opens(themed: QApplication, tmp_path: Path, name: str) -> None:
    with opened(name, tmp_path / "data") as shown:
        assert shown.isVisible()
        assert not shown.grab().isNull()


def test_no_screen_is_left_out() -> None:
    parts = {name.split("-")[0] for name in SCREENS}
    assert ANYWHERE - parts == set()
