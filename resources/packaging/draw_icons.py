"""Draws the program's icon in every size that desktops ask for: `poe icons`."""

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 24, 32, 48, 64, 128, 256)


def main(source: Path, folder: Path) -> int:
    """`<size>/lianfang.png` for Linux, `lianfang.ico` with all of them for Windows."""
    program = QGuiApplication(["icons", "-platform", "offscreen"])
    renderer = QSvgRenderer(str(source))
    drawn = {size: _png(renderer, size) for size in SIZES}
    for size, data in drawn.items():
        place = folder / str(size)
        place.mkdir(parents=True, exist_ok=True)
        (place / "lianfang.png").write_bytes(data)
    (folder / "lianfang.ico").write_bytes(_ico(drawn))
    program.quit()
    return 0


def _png(renderer: QSvgRenderer, size: int) -> bytes:
    image = QImage(QSize(size, size), QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(data.data())


def _ico(drawn: dict[int, bytes]) -> bytes:
    """A list of pictures, then the pictures; a side of 256 is written as 0."""
    start = 6 + 16 * len(drawn)
    heads, bodies = struct.pack("<HHH", 0, 1, len(drawn)), b""
    for size, data in drawn.items():
        side = size % 256
        heads += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(data), start + len(bodies))
        bodies += data
    return heads + bodies


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
