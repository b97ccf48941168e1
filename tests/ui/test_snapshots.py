"""A handful of pinned pictures. `BALINT_UPDATE_SNAPSHOTS=1` makes them anew; look at them before you keep them.

The bundled font is painted without hinting, so a picture is the same on every machine up to a whisker.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget

from scoring.hour import hour
from scoring.road import places
from simulator.engine.actions import Choose, Go
from ui.presenters.room import room_view
from ui.screens.room import RoomScreen
from ui.theme.style import apply_theme
from ui.widgets.hour_chart import HourChart
from ui.widgets.pacing import Timing
from ui.widgets.room import RoomWidget

HERE = Path(__file__).parent.parent / "snapshots"
MOST_FAR = 0.004  # share of pixels that may differ
FAR = 24  # of 255, in one channel


def screen(world) -> QWidget:
    """The room screen at a moment."""
    found = RoomScreen(world.sitting(), timing=Timing(instant=True, new_press=0))
    found.sitting.do(Go(found.sitting.play.beat))
    return found


def circle(world, beat: str) -> QWidget:
    """The circle alone, at the end of a beat."""
    sitting = world.sitting()
    entries = sitting.entries()[1]
    while sitting.play.beat != beat:
        entries = sitting.do(Go(sitting.play.beat))
    room = RoomWidget()
    room.show_room(room_view(sitting.record.scenario, sitting.play, entries[:3] if beat == "numbers" else entries))
    return room


def drawing(world) -> QWidget:
    """The hour as it could be seen."""
    sitting = world.sitting()
    while not sitting.at_end:
        moment = sitting.record.scenario.beats[sitting.play.beat].moment
        first = moment.moves[0].id if moment is not None and moment.moves[0].do != "hold" else None
        sitting.do(Choose(sitting.play.beat, first) if first else Go(sitting.play.beat))
    road = places(sitting.record)
    titles = {p.beat.id: p.beat.title or p.beat.id for p in road}
    return HourChart(hour(sitting.record.scenario, road), [p.beat.id for p in road], titles)


PICTURES: dict[str, tuple[Callable[..., QWidget], QSize, str, int]] = {
    "screen-light": (screen, QSize(1024, 700), "light", 100),
    "screen-dark": (screen, QSize(1440, 900), "dark", 100),
    "screen-200": (screen, QSize(1440, 900), "light", 200),
    "silence": (lambda world: circle(world, "numbers"), QSize(760, 560), "light", 100),
    "hour": (drawing, QSize(1000, 420), "light", 100),
}


def far_pixels(one: QImage, other: QImage) -> float:
    """The share of pixels that differ by more than a whisker."""
    far = 0
    for y in range(one.height()):
        for x in range(one.width()):
            if one.pixel(x, y) != other.pixel(x, y):
                a, b = QColor(one.pixel(x, y)), QColor(other.pixel(x, y))
                far += max(abs(a.red() - b.red()), abs(a.green() - b.green()), abs(a.blue() - b.blue())) > FAR
    return far / (one.width() * one.height())


@pytest.mark.parametrize("name", PICTURES)
def test_it_looks_as_it_did(name, themed: QApplication, qtbot, world, tmp_path) -> None:
    make, size, scheme, text = PICTURES[name]
    apply_theme(themed, scheme, text, reduced_motion=True)
    widget = make(world)
    qtbot.addWidget(widget)
    widget.resize(size)
    with qtbot.waitExposed(widget):
        widget.show()
    QApplication.processEvents()
    now = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    path = HERE / f"{name}.png"
    if os.environ.get("BALINT_UPDATE_SNAPSHOTS") == "1":
        HERE.mkdir(exist_ok=True)
        assert now.save(str(path))
    before = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB32)
    assert before.size() == now.size(), f"{path} has another size, or is missing"
    share = far_pixels(before, now)
    if share > MOST_FAR:
        now.save(str(tmp_path / f"{name}.png"))
    assert share <= MOST_FAR, f"{share:.2%} of the picture differs; it now looks like {tmp_path / name}.png"
