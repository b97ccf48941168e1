"""A play on paper: the print copy of a report as PDF, A4."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QMarginsF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument
from PySide6.QtSvg import QSvgRenderer

from simulator.language import tr
from ui.report.page import PlayPage, paper_html
from ui.theme.style import load_fonts

_DPI = 300
_MARGIN = 18.0
_FOOT = 10.0
_POINTS = 72.0
_MM = 25.4
_WIDTH = (210 - 2 * _MARGIN) * _POINTS / _MM  # of the text on A4, in points
_HEIGHT = (297 - 2 * _MARGIN - _FOOT) * _POINTS / _MM


class PrintRefused(OSError):
    """A print copy that could not be written."""


def write_pdf(pages: Sequence[PlayPage], path: Path) -> None:
    """Write the print copy of plays, each beginning on a page of its own.

    Needs a QGuiApplication. Raises PrintRefused if the file cannot be written.
    """
    documents = [(page.title, _document(page)) for page in pages]
    _write(documents, pages[0].title if len(pages) == 1 else tr("Plays", "title of a print copy of several"), path)


def write_page(html: str, title: str, path: Path) -> None:
    """Write one text as a print copy. Raises PrintRefused if the file cannot be written."""
    document = _empty()
    document.setHtml(html)
    _write([(title, document)], title, path)


def _write(documents: Sequence[tuple[str, QTextDocument]], title: str, path: Path) -> None:
    path.write_bytes(b"")  # says why it cannot be written, which Qt does not
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
    writer.setTitle(title)
    painter = QPainter()
    if not painter.begin(writer):
        raise PrintRefused(tr("{path} could not be written", path=path))
    try:
        number = 0
        for words, document in documents:
            number = _draw(words, document, writer, painter, number)
    finally:
        painter.end()


def _draw(title: str, document: QTextDocument, writer: QPdfWriter, painter: QPainter, number: int) -> int:
    """One text from a new page on; the number of the last page."""
    area = QRectF(writer.pageLayout().paintRectPixels(_DPI))
    scale = _DPI / _POINTS
    width, height = _WIDTH, _HEIGHT
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
        painter.drawText(QRectF(0, 0, area.width(), area.height()), _foot_flags(), f"{title} · {number}")
    return number


def _foot_flags() -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight


def _document(page: PlayPage) -> QTextDocument:
    document = _empty()
    for name, svg in (("hour", page.hour_svg), ("map", page.map_svg)):
        if svg:
            document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), _image(svg, _WIDTH, _HEIGHT))
    document.setHtml(paper_html(page))
    return document


def _empty() -> QTextDocument:
    document = QTextDocument()
    document.documentLayout().setPaintDevice(_PointDevice.get())
    document.setDocumentMargin(0)
    document.setPageSize(QSizeF(_WIDTH, _HEIGHT))
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
