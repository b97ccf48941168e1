"""A play on paper: the print copy of a report as PDF, A4."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QMarginsF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument
from PySide6.QtSvg import QSvgRenderer

from ui.report.page import PlayPage, paper_html
from ui.theme.style import load_fonts

_DPI = 300
_MARGIN = 18.0
_FOOT = 10.0
_POINTS = 72.0
_MM = 25.4


class PrintRefused(OSError):
    """A print copy that could not be written."""


def write_pdf(pages: Sequence[PlayPage], path: Path) -> None:
    """Write the print copy of plays, each beginning on a page of its own.

    Needs a QGuiApplication. Raises PrintRefused if the file cannot be written.
    """
    writer = QPdfWriter(str(path))
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN),
            QPageLayout.Unit.Millimeter,
        )
    )
    writer.setResolution(_DPI)
    writer.setTitle(pages[0].title if len(pages) == 1 else "Plays")
    painter = QPainter()
    if not painter.begin(writer):
        raise PrintRefused(f"{path} could not be written")
    try:
        number = 0
        for page in pages:
            number = _draw(page, writer, painter, number)
    finally:
        painter.end()


def _draw(page: PlayPage, writer: QPdfWriter, painter: QPainter, number: int) -> int:
    """One play from a new page on; the number of the last page."""
    area = QRectF(writer.pageLayout().paintRectPixels(_DPI))
    scale = _DPI / _POINTS
    width, height = area.width() / scale, area.height() / scale - _FOOT * _POINTS / _MM
    document = _document(page, width, height)
    for index in range(document.pageCount()):
        if number:
            writer.newPage()
        number += 1
        painter.save()
        painter.scale(scale, scale)
        painter.translate(0, -index * height)
        painter.setClipRect(QRectF(0, index * height, width, height))
        document.drawContents(painter, QRectF(0, index * height, width, height))
        painter.restore()
        face = document.defaultFont()
        face.setPointSizeF(8)
        painter.setFont(face)
        painter.drawText(QRectF(0, 0, area.width(), area.height()), _foot_flags(), f"{page.title} · {number}")
    return number


def _foot_flags() -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight


def _document(page: PlayPage, width: float, height: float) -> QTextDocument:
    document = QTextDocument()
    document.documentLayout().setPaintDevice(_PointDevice.get())
    document.setDocumentMargin(0)
    document.setPageSize(QSizeF(width, height))
    for name, svg in (("hour", page.hour_svg), ("map", page.map_svg)):
        if svg:
            document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), _image(svg, width, height))
    document.setHtml(paper_html(page))
    return document


class _PointDevice:
    """A device with one pixel a point, so that a document is laid out as it is printed."""

    _image: QImage | None = None

    @classmethod
    def get(cls) -> QImage:
        """The device, made once."""
        if cls._image is None:
            cls._image = QImage(1, 1, QImage.Format.Format_ARGB32)
            cls._image.setDotsPerMeterX(round(_POINTS / _MM * 1000))
            cls._image.setDotsPerMeterY(round(_POINTS / _MM * 1000))
        return cls._image


def _image(svg: str, width: float, height: float) -> QImage:
    """A drawing no larger than the page, at the resolution of print."""
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    size = QSizeF(renderer.defaultSize())
    size.scale(min(width, size.width()), min(height * 0.9, size.height()), Qt.AspectRatioMode.KeepAspectRatio)
    dense = _DPI / _POINTS
    image = QImage((size * dense).toSize(), QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(dense)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return image


def application() -> QGuiApplication:
    """The application there is, or one without a window, with the fonts of the app."""
    found = QGuiApplication.instance()
    if isinstance(found, QGuiApplication):
        return found
    made = QGuiApplication(["balint", "-platform", "offscreen"])
    load_fonts()
    return made
