"""Icons: kept SVG files, drawn in the colour that is asked for."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_CLEAR = QColor(0, 0, 0, 0)


class Icons:
    """Reads each file once and keeps what it drew."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._sources: dict[str, bytes] = {}
        self._drawn: dict[tuple[str, str, int, float], QPixmap] = {}

    def pixmap(self, name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
        """The icon in this colour, `size` pixels wide on a screen of this device pixel ratio."""
        key = (name, colour, size, ratio)
        if key not in self._drawn:
            self._drawn[key] = self._draw(*key)
        return self._drawn[key]

    def icon(self, name: str, colour: str, size: int, ratio: float = 1.0, *, gap: int = 0) -> QIcon:
        """The icon for a button, with a gap after it (Qt leaves a narrow one); without a name, none."""
        if not name:
            return QIcon()
        drawn = self.pixmap(name, colour, size, ratio)
        if not gap:
            return QIcon(drawn)
        wider = QPixmap(QSize(size + gap, size) * ratio)
        wider.setDevicePixelRatio(ratio)
        wider.fill(_CLEAR)
        painter = QPainter(wider)
        painter.drawPixmap(0, 0, drawn)
        painter.end()
        return QIcon(wider)

    def _draw(self, name: str, colour: str, size: int, ratio: float) -> QPixmap:
        if name not in self._sources:
            self._sources[name] = (self._folder / f"{name}.svg").read_bytes()
        renderer = QSvgRenderer(QByteArray(self._sources[name].replace(b"currentColor", colour.encode())))
        pixmap = QPixmap(QSize(size, size) * ratio)
        pixmap.fill(_CLEAR)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(pixmap.rect()))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap
