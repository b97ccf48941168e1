"""The list of screens has every screen the window knows."""

from __future__ import annotations

from tests.ui.screens import SCREENS
from ui.commands import ANYWHERE


def test_no_screen_is_left_out() -> None:
    parts = {name.split("-")[0] for name in SCREENS}
    assert ANYWHERE - parts == set()
