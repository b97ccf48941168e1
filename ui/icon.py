"""The app's icon: places in a ring, one of them open. Drawn from one of two drawings, by its size."""

from __future__ import annotations

from collections.abc import Iterable
from importlib.resources import files

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 22, 24, 32, 48, 64, 128, 256)
_FEWER_PLACES_UP_TO = 32


def drawing(size: int) -> bytes:
    """The drawing for a size in pixels; a small one has fewer places and no rug."""
    name = "icon-small.svg" if size <= _FEWER_PLACES_UP_TO else "icon.svg"
    return files("ui.theme").joinpath(name).read_bytes()


def icon_image(size: int) -> QImage:
    """The icon at a size in pixels."""
    drawn = QSvgRenderer(QByteArray(drawing(size)))  # before there is a painter: an error must not leave one behind
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawn.render(painter)
    painter.end()
    return image


def app_icon(sizes: Iterable[int] = SIZES) -> QIcon:
    """The icon in the sizes that windows and task bars ask for."""
    icon = QIcon()
    for size in sizes:
        icon.addPixmap(QPixmap.fromImage(icon_image(size)))
    return icon
