"""A point's window over a real profile, worked by mouse and again by keyboard alone."""

import gc
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.journeys.ui.hands import Hands, Keyboard, Mouse
from tests.ui.conftest import icons, jobs, look, outside
from tests.ui.point.conftest import books, bus, parts, window

__all__ = ["books", "bus", "hands", "icons", "jobs", "look", "outside", "parts", "window"]


@pytest.fixture(params=[Mouse, Keyboard], ids=["mouse", "keyboard"])
def hands(request: pytest.FixtureRequest, qtbot: QtBot) -> Callable[[QWidget], Hands]:
    """One of the two ways to work a window."""
    kind: type[Hands] = request.param
    return lambda worked: kind(qtbot, worked)


@pytest.fixture(autouse=True)
def nothing_lies_on_top() -> None:
    """A menu that is left of another test's window would take the pointer's clicks."""
    gc.collect()
    while isinstance(popup := QApplication.activePopupWidget(), QWidget):
        popup.close()
