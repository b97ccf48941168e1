"""The list of screens: each of them opens on what its name says."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QMenu, QWidget

from tests.ui.screens import SCREENS, opened
from ui.commands import ANYWHERE


class Windows(QObject):
    """Hears of windows that come up; only the window itself, dialogs and menus should."""

    def __init__(self) -> None:
        super().__init__()
        self.others: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Note what is shown as a window of its own."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.others += [] if isinstance(watched, QMainWindow | QDialog | QMenu) else [repr(watched)]
        return False


@pytest.mark.parametrize("name", SCREENS)
def test_it_opens(themed: QApplication, tmp_path: Path, name: str) -> None:
    seen = Windows()
    themed.installEventFilter(seen)
    with opened(name, tmp_path / "data") as shown:
        assert shown.isVisible()
        assert not shown.grab().isNull()
        assert seen.others == []
        assert QApplication.activeWindow() is not None or QApplication.activePopupWidget() is shown
    themed.removeEventFilter(seen)


def test_no_screen_is_left_out() -> None:
    parts = {name.split("-")[0] for name in SCREENS}
    assert ANYWHERE - parts == set()
