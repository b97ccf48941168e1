"""Every screen in every state it can stand in, each opened on real data: one list for all tests that look at screens.

    with opened("debrief-guided", tmp_path) as shown: ...

`shown` is the window, or the dialog or menu that lies over it. What opens a screen gets a `Stage` and returns that.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from tests.ui import screens_alone, screens_leading, screens_together
from tests.ui.stage import USUAL, Stage, on_stage, settle

Open = Callable[[Stage], QWidget]

SCREENS: Final[Mapping[str, Open]] = {
    **screens_alone.SCREENS,
    **screens_leading.SCREENS,
    **screens_together.SCREENS,
}
EMPTY: Final = frozenset({"home-first-run", "plays-none", "habits-none", "notebook-none"})


@contextmanager
def opened(name: str, folder: Path, size: QSize = USUAL) -> Iterator[QWidget]:
    """The app on one of `SCREENS`, in a new data folder; closed afterwards."""
    with on_stage(folder, size, filled=name not in EMPTY) as stage:
        shown = SCREENS[name](stage)
        settle()
        yield shown
