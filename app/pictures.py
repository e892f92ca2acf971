"""The process that draws a picture anew: whatever else its file held (place, owner, comments, tricks) stays behind.

It runs by itself, with little memory and little time, and knows nothing of the profile.
"""

import os
import sys
from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter, QPainter

MOST_READ = 64 * 2**20
MEMORY_MB = 64
_SIDES = (4000, 3000, 2400, 1800, 1400, 1100, 900, 700, 500, 350)
_QUALITY = 80
_BYTES_PER_PIXEL = 0.06  # a picture with less detail than any photograph
_FORMATS = ((b"\xff\xd8\xff", b"jpeg"), (b"\x89PNG\r\n\x1a\n", b"png"))
_ADDRESS_SPACE, _CPU_SECONDS = 2 * 2**30, 20


def run(arguments: Sequence[str]) -> int:
    """Read a picture from the input, write it anew to the output; the status is 0, or 3 for what is no picture."""
    limit = int(arguments[0])
    _hold_back()
    with os.fdopen(0, "rb", closefd=False) as given:
        picture = given.read(MOST_READ + 1)
    drawn = redrawn(picture, limit) if len(picture) <= MOST_READ else b""
    with os.fdopen(1, "wb", closefd=False) as out:
        out.write(drawn)
    return 0 if drawn else 3


def redrawn(picture: bytes, limit: int) -> bytes:
    """The picture as a JPEG of at most so many bytes, as large as it can be; empty for what is no JPEG or PNG.

    The format is the one that its first bytes say and no other, so that nothing is guessed.
    """
    form = next((name for start, name in _FORMATS if picture.startswith(start)), b"")
    if not form:
        return b""
    QImageReader.setAllocationLimit(MEMORY_MB)
    for side in _SIDES:
        if 0.75 * side * side * _BYTES_PER_PIXEL > limit and side != _SIDES[-1]:
            continue
        image = _read(picture, form, side)
        if image.isNull():
            return b""
        drawn = _encoded(_on_a_fresh_one(image))
        if len(drawn) <= limit:
            return drawn
    return b""


def _read(picture: bytes, form: bytes, side: int) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(picture))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(form))
    reader.setDecideFormatFromContent(False)
    reader.setAutoTransform(True)  # upright as it was taken, before what says so is left behind
    size = reader.size()
    if not size.isValid() or size.isEmpty():
        return QImage()
    if max(size.width(), size.height()) > side:
        reader.setScaledSize(size.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def _on_a_fresh_one(image: QImage) -> QImage:
    """The dots alone: a copy would keep the comments."""
    fresh = QImage(image.size(), QImage.Format.Format_RGB32)
    fresh.fill(Qt.GlobalColor.white)
    painter = QPainter(fresh)
    painter.drawImage(0, 0, image)
    painter.end()
    return fresh


def _encoded(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"jpeg"))
    writer.setQuality(_QUALITY)
    writer.write(image)
    return bytes(buffer.data().data())


def _hold_back() -> None:
    """Little memory, little time, no files: where the system can say so. Elsewhere Qt's own limit and the time hold."""
    if sys.platform == "win32":
        return
    import resource  # not on Windows

    for kind, most in (
        (resource.RLIMIT_AS, _ADDRESS_SPACE),
        (resource.RLIMIT_CPU, _CPU_SECONDS),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(kind, (most, most))
