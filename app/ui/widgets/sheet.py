"""A sheet of paper, looked at on the screen."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.ui.widgets.look import Look
from app.ui.widgets.word import Word
from app.ui.widgets.words import Words, said


class Sheet(Word):
    """Takes the width it is given and keeps the paper's proportions."""

    def __init__(self, look: Look, png: bytes, name: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._picture = QImage.fromData(png)
        self._name = name
        self.embody()

    @override
    def build(self) -> None:
        self._body = _Paper(self.look, self._picture)
        self.hold(self._body)

    @override
    def say(self) -> None:
        self.setAccessibleName(said(self._name))


class _Paper(QWidget):
    """What is painted: a widget without a layout, for a layout's own height would count instead of this one's."""

    def __init__(self, look: Look, picture: QImage) -> None:
        super().__init__()
        self._look = look
        self._picture = picture
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        size = self._picture.size()
        return min(width, size.width()) * size.height() // max(1, size.width()) + 2

    @override
    def sizeHint(self) -> QSize:
        return self._picture.size()

    @override
    def minimumSizeHint(self) -> QSize:
        side = self._look.theme.space(60)
        return QSize(side, self.heightForWidth(side))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self._picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        size = size.boundedTo(self._picture.size())
        left = (self.width() - size.width()) // 2
        sheet = QRect(QPoint(left, 0), size)
        painter.drawImage(sheet, self._picture)
        painter.setPen(QColor(self._look.theme.palette.edge))
        painter.drawRect(sheet.adjusted(0, 0, -1, -1))
