"""A picture that was drawn anew before: shown as large as there is room for."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from app.ui.widgets.look import Look
from app.ui.widgets.word import Word
from app.ui.widgets.words import Words, said

_ROOM = QSize(960, 560)


class Picture(Word):
    """It is never turned with the script: a place stands upright."""

    _body: QLabel

    def __init__(self, look: Look, data: bytes, name: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._image = QImage.fromData(data)
        self._name = name
        self.embody()

    @property
    def is_shown(self) -> bool:
        """Whether there is something to see."""
        return not self._image.isNull()

    @override
    def build(self) -> None:
        self._body = QLabel()
        image = self._image
        if image.width() > _ROOM.width() or image.height() > _ROOM.height():
            keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            image = image.scaled(_ROOM, keep, smooth)
        self._body.setPixmap(QPixmap.fromImage(image))
        self.hold(self._body)

    @override
    def say(self) -> None:
        self._body.setAccessibleName(said(self._name))
