"""What a view tells of a place that is to be drawn: PySide6's stubs leave these fields out."""

from typing import Protocol, cast

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget


class Told(Protocol):
    """The fields of a QStyleOptionViewItem that are read or set here."""

    rect: QRect
    font: QFont
    state: QStyle.StateFlag
    widget: QWidget | None
    text: str
    textElideMode: Qt.TextElideMode  # noqa: N815 - Qt's own name


def told(option: QStyleOptionViewItem) -> Told:
    """The same object, with its fields."""
    return cast(Told, option)
