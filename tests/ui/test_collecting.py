"""Garbage goes between events, on the window's thread alone, and nothing that is shown is ever garbage."""

import gc
import weakref

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui.collecting import YOUNG, Collecting
from app.ui.point.places import PLACES
from app.ui.point.window import PointWindow
from tests.ui.point.conftest import books, bus, parts, window

__all__ = ["books", "bus", "parts", "window"]
LEDGERS = ("disputes", "tips", "outreach", "hazards")


class _Link:
    def __init__(self) -> None:
        self.itself = self


def _living_garbage() -> list[str]:
    """The kinds of widgets that nothing but themselves holds, and that Python would end together with their window."""
    gc.set_debug(gc.DEBUG_SAVEALL)
    gc.collect()
    gc.set_debug(0)
    widgets = [each for each in gc.garbage if isinstance(each, QWidget) and shiboken6.isValid(each)]
    gc.garbage.clear()
    return [type(each).__name__ for each in widgets if shiboken6.ownedByPython(each)]


def test_python_collects_nothing_by_itself_and_a_look_does(qapp: QApplication) -> None:
    assert qapp
    parent = QObject()  # its timer ends with it: in a later test it would collect a window that was only just let go
    collecting = Collecting(parent)
    gone = weakref.ref(_Link())
    kept = [[] for _ in range(2 * YOUNG)]  # type: ignore[var-annotated]
    assert not gc.isenabled()
    assert gone() is not None
    collecting.look()
    assert gone() is None
    assert len(kept) == 2 * YOUNG


def test_no_page_that_was_shown_is_garbage(qtbot: QtBot, window: PointWindow) -> None:
    for ledger in LEDGERS:
        window.begin(ledger)
        qtbot.waitUntil(lambda: window.place != "today")
    for place in PLACES:
        window.go(place)
        QApplication.processEvents()
    assert _living_garbage() == []
