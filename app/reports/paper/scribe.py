"""Draws Mongolian for paper with the vertical kit's text engine, as vector pictures of its own glyphs."""

import sys
from collections.abc import Callable, Iterator
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF
from PySide6.QtGui import QFont, QGuiApplication, QPainter
from PySide6.QtSvg import QSvgGenerator

from app.domain.errors import AppError, Code
from app.reports.paper.setting import Drawing
from app.vertical import fonts
from app.vertical.leads import led
from app.vertical.text import VerticalText

CHINESE = ("Noto Serif CJK SC", "FangSong", "SimSun", "Noto Sans CJK SC", "Microsoft YaHei")
_EM = 100
_SHAPES = ((6.0, 3), (12.0, 16), (18.0, 16), (27.0, 16))
"""Blocks from small to large: the height in em, and how many columns stay beside one another within a text's width."""


def without_window() -> QGuiApplication:
    """What Qt needs to draw text where no window is open; Windows brings its fonts only with its own platform."""
    return QGuiApplication(["lianfang"] if sys.platform == "win32" else ["lianfang", "-platform", "offscreen"])


class VerticalScribe:
    """Draws text in columns. `begin` makes the QGuiApplication where there is none yet, at the first drawing."""

    def __init__(self, folder: Path, begin: Callable[[], object] | None = None) -> None:
        self._folder = folder
        self._begin = begin
        self._program: object = None
        """Kept for as long as fonts are needed."""

    def draw(self, text: str) -> list[Drawing]:
        """The text in the smallest blocks that hold it. Raises AppError when the Mongolian font is missing."""
        return [_drawing(part) for part in _blocks(text, self.font)]

    @cached_property
    def font(self) -> QFont:
        """The Mongolian font, with the system's for Chinese."""
        self._program = self._begin() if self._begin else None
        return _font(self._folder)


def _font(folder: Path) -> QFont:
    try:
        family = fonts.load(folder)
    except fonts.FontMissingError as error:
        raise AppError(Code.NOT_FOUND, what="Mongolian font", name=fonts.FILE_NAME) from error
    font = QFont()
    font.setFamilies([family, *CHINESE])
    font.setPixelSize(_EM)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _blocks(text: str, font: QFont) -> Iterator[VerticalText]:
    """One block of the first shape that holds the text, or as many of the largest as it takes."""
    for height, most in _SHAPES:
        laid = VerticalText(led(text), font, height=height * _EM)
        if len(laid.columns) <= most:
            yield laid
            return
    starts = [column.start for column in laid.columns[::most]]
    units = laid.text.encode("utf-16-le", "surrogatepass")
    for start, end in zip(starts, [*starts[1:], len(units) // 2], strict=True):
        part = units[2 * start : 2 * end].decode("utf-16-le", "surrogatepass")
        yield VerticalText(part, font, height=height * _EM)


def _drawing(laid: VerticalText) -> Drawing:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    svg = QSvgGenerator()
    svg.setOutputDevice(buffer)
    svg.setViewBox(QRectF(0, 0, laid.width, laid.height))
    painter = QPainter(svg)
    laid.draw(painter, QPointF(0, 0))
    painter.end()
    return Drawing(bytes(buffer.data().data()).decode(), laid.width / _EM, laid.height / _EM)
