"""Compares two pictures by where their ink lies."""

from dataclasses import dataclass

from PySide6.QtGui import QImage

_DARK = bytes(ord("1") if value < 160 else ord("0") for value in range(256))


@dataclass(frozen=True, slots=True)
class Ink:
    """The dark pixels of a picture, a row a number."""

    width: int
    rows: tuple[int, ...]

    def spread(self) -> "Ink":
        """Every dark pixel with the eight around it."""
        wide = [row | row << 1 | row >> 1 for row in self.rows]
        around = [0, *wide, 0]
        return Ink(self.width, tuple(a | b | c for a, b, c in zip(around, wide, around[2:], strict=False)))

    def count(self) -> int:
        return sum(row.bit_count() for row in self.rows)

    def common(self, other: "Ink") -> int:
        return sum((a & b).bit_count() for a, b in zip(self.rows, other.rows, strict=False))


def ink_of(picture: QImage) -> Ink:
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    width, stride = grey.width(), grey.bytesPerLine()
    pixels = bytes(grey.constBits()).translate(_DARK)
    rows = (pixels[y * stride : y * stride + width] for y in range(grey.height()))
    return Ink(width, tuple(int(row[::-1], 2) for row in rows))


def agreement(one: Ink, other: Ink) -> float:
    """The share of both pictures' ink that has ink of the other within one pixel."""
    near = one.common(other.spread()) + other.common(one.spread())
    return near / max(1, one.count() + other.count())
