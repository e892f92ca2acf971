"""A menu of things to do with what one points at."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from app.ui.widgets.look import Look
from app.ui.widgets.words import Option, said


def pop_up(
    look: Look, owner: QWidget, place: QPoint, options: Sequence[Option], chosen: Callable[[str], object]
) -> None:
    """Open a menu at a place of the screen; `chosen` is told the option's code."""
    menu = look.bodies.menu(owner)
    for option in options:
        menu.addAction(said(option.words)).triggered.connect(lambda _=False, code=option.code: chosen(code))
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(place)
