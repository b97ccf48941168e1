"""The icon: as files that others can read, and still a ring of places when it is small."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QImageReader
from PySide6.QtWidgets import QApplication

from tests.app.built import ROOT, packaging
from ui.icon import SIZES, app_icon, icon_image

ICONS = packaging("icons")


def sizes_in(path: Path) -> set[int]:
    reader = QImageReader(str(path))
    found = set()
    for at in range(max(reader.imageCount(), 1)):
        reader.jumpToImage(at)
        image = reader.read()
        assert not image.isNull(), reader.errorString()
        assert image.width() == image.height()
        found.add(image.width())
    return found


def test_the_files_can_be_read(tmp_path: Path, qapp: QApplication) -> None:
    ICONS.write_icons(tmp_path)
    assert sizes_in(tmp_path / "balint.ico") == set(ICONS.ICO_SIZES)
    assert sizes_in(tmp_path / "balint.icns") >= {16, 32, 128, 256, 512}
    for size in ICONS.PNG_SIZES:
        assert sizes_in(tmp_path / f"balint-{size}.png") == {size}


def marks(image: QImage, is_mark: Callable[[QColor], bool]) -> int:
    """How many patches of a kind of colour there are, touching by sides or corners."""
    ahead = {(x, y) for x in range(image.width()) for y in range(image.height()) if is_mark(image.pixelColor(x, y))}
    found = 0
    while ahead:
        found += 1
        edge = [ahead.pop()]
        while edge:
            x, y = edge.pop()
            for near in ((x + dx, y + dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1)):
                if near in ahead:
                    ahead.discard(near)
                    edge.append(near)
    return found


@pytest.mark.parametrize(("size", "places"), [(16, 5), (22, 5), (24, 5), (32, 5), (48, 8), (64, 8), (256, 8)])
def test_the_places_can_be_told_apart(size: int, places: int, qapp: QApplication) -> None:
    image = icon_image(size)
    taken = marks(image, lambda c: c.lightness() > 160 and c.saturation() < 60 and c.alpha() > 200)
    open_ = marks(image, lambda c: c.red() > 190 and c.red() - c.blue() > 50 and c.alpha() > 200)
    assert (taken, open_) == (places, 1)


def test_the_window_has_it_in_all_sizes(qapp: QApplication) -> None:
    assert {s.width() for s in app_icon().availableSizes()} == set(SIZES)


def test_the_drawings_use_the_colours_of_the_theme() -> None:
    tokens = (ROOT / "ui/theme/tokens.toml").read_text(encoding="utf-8")
    for name in ("icon.svg", "icon-small.svg"):
        root = ET.fromstring((ROOT / "ui/theme" / name).read_text(encoding="utf-8"))
        fills = {n.attrib["fill"] for n in root.iter() if n.attrib.get("fill", "none") != "none"}
        assert {"#1f6157", "#fffdf8"} <= fills
        assert all(colour in tokens for colour in ("#1f6157", "#fffdf8"))
