"""Pictures drawn anew in a process of their own: no metadata stays, no bomb goes off, nothing is guessed."""

import struct
import sys
import zlib

import pytest
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QColor, QImage, QImageWriter

from app.domain.errors import Code
from app.exchange.redrawing import own_command, redraw_with
from tests.builders import refused

SECRET = b"46.0759,122.0551 of Zhang"
redraw = redraw_with(own_command())


def image(width: int = 640, height: int = 480) -> QImage:
    made = QImage(width, height, QImage.Format.Format_RGB32)
    made.fill(0)  # Qt leaves what was in the memory before
    for y in range(height):
        for x in range(0, width, 8):
            made.setPixelColor(x, y, QColor((x * y) % 256, (x + 3 * y) % 256, (7 * x) % 256))
    return made


def encoded(made: QImage, form: bytes) -> bytes:
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(form)).write(made)
    return bytes(buffer.data().data())


def with_segments(jpeg: bytes) -> bytes:
    """The picture with a place in its EXIF part, and a comment."""
    segments = b"".join(
        b"\xff" + kind + struct.pack(">H", len(text) + 2) + text
        for kind, text in ((b"\xe1", b"Exif\0\0" + SECRET), (b"\xfe", SECRET))
    )
    return jpeg[:2] + segments + jpeg[2:]


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def bomb() -> bytes:
    """A PNG of some hundred KB that inflates to gigabytes."""
    side = 30_000
    rows = zlib.compressobj(9)
    packed = b"".join(rows.compress(bytes(side * 3 + 1)) for _ in range(2_000)) + rows.flush()
    header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")


@pytest.mark.parametrize("form", [b"JPEG", b"PNG"])
def test_the_dots_stay_and_all_else_goes(form: bytes) -> None:
    given = encoded(image(), form)
    if form == b"JPEG":
        given = with_segments(given)
        assert SECRET in given
    else:
        given = given[:33] + chunk(b"tEXt", b"Comment\0" + SECRET) + given[33:]
    drawn = redraw(given, 200 * 1024)
    assert SECRET not in drawn
    assert len(drawn) <= 200 * 1024
    shown = QImage.fromData(drawn)
    assert (shown.width(), shown.height()) == (640, 480)
    assert not shown.textKeys()


def test_a_large_picture_is_made_small_enough() -> None:
    drawn = redraw(encoded(image().scaled(2400, 1800), b"JPEG"), 60 * 1024)
    assert 0 < len(drawn) <= 60 * 1024


@pytest.mark.parametrize(
    "given",
    [
        b"",
        b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>",
        b"GIF89a" + bytes(100),
        b"\xff\xd8\xff" + bytes(1000),
        encoded(image(), b"JPEG")[:300],
        b"\xff\xd8\xff<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>",
    ],
)
def test_what_is_no_whole_jpeg_or_png_is_refused(given: bytes) -> None:
    with refused(Code.BAD_FILE):
        redraw(given, 200 * 1024)


def test_a_bomb_is_refused() -> None:
    given = bomb()
    assert len(given) < 300 * 1024
    with refused(Code.BAD_FILE):
        redraw(given, 200 * 1024)


def test_a_process_that_hangs_or_says_nonsense_is_left() -> None:
    with refused(Code.BAD_FILE):
        redraw_with((sys.executable, "-c", "import threading; threading.Event().wait(60)"), seconds=0.5)(b"x", 10)
    with refused(Code.BAD_FILE):
        redraw_with((sys.executable, "-c", "print('far more than was asked for')"))(b"x", 10)
