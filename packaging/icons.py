"""The icon as files: PNG for Linux, .ico for Windows, .icns for macOS. All hold PNG pictures of `ui.icon`."""

from __future__ import annotations

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice

from ui.icon import icon_image

PNG_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
# Apple's four letters for each size; the second row is for screens with twice the points.
ICNS_KINDS = (
    *((b"icp4", 16), (b"icp5", 32), (b"ic07", 128), (b"ic08", 256), (b"ic09", 512)),
    *((b"ic11", 32), (b"ic12", 64), (b"ic13", 256), (b"ic14", 512), (b"ic10", 1024)),
)


def png(size: int) -> bytes:
    """The icon at a size as a PNG file."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not icon_image(size).save(buffer, "PNG"):
        raise OSError("the icon could not be written as PNG")
    return bytes(data.data())


def ico() -> bytes:
    """The icon for Windows: a header, an entry for each picture, the pictures."""
    pictures = [(size, png(size)) for size in ICO_SIZES]
    at = 6 + 16 * len(pictures)
    entries = b""
    for size, picture in pictures:
        side = size % 256  # 0 stands for 256
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), at)
        at += len(picture)
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + b"".join(picture for _, picture in pictures)


def icns() -> bytes:
    """The icon for macOS: chunks of a kind, a length and a picture."""
    chunks = b""
    for kind, size in ICNS_KINDS:
        picture = png(size)
        chunks += kind + struct.pack(">I", 8 + len(picture)) + picture
    return b"icns" + struct.pack(">I", 8 + len(chunks)) + chunks


def write_icons(folder: Path) -> None:
    """Write all of them into a folder: balint-16.png and so on, balint.ico, balint.icns."""
    folder.mkdir(parents=True, exist_ok=True)
    for size in PNG_SIZES:
        (folder / f"balint-{size}.png").write_bytes(png(size))
    (folder / "balint.ico").write_bytes(ico())
    (folder / "balint.icns").write_bytes(icns())
